import type { CaptionCase } from "../case.js";

export default [
  {
    why: "the closing line of the picture desk goes",
    line: "A nurse closes a window in Vallby. Foto: Lena Okoro/dpa +++ dpa-Bildfunk +++",
    want: { description: "A nurse closes a window in Vallby.", creators: ["Lena Okoro"], agencies: ["dpa"] },
  },
  {
    why: "the picture alliance stands in front and passes on",
    line: "A nurse closes a window in Vallby. picture alliance/dpa | Lena Okoro",
    want: { creators: ["Lena Okoro"], agencies: ["dpa"], distributors: ["picture alliance"] },
  },
  {
    why: "an alliance in the picture",
    line: "The picture alliance of two parties is shown in Vallby.",
    want: { agencies: [], creators: [] },
  },
] satisfies CaptionCase[];
