import type { CaptionCase } from "../case.js";

export default [
  {
    why: "a foreign picture passed on",
    line: "Et hus i Vallby. Foto: Lena Okoro / AP / NTB",
    want: { agencies: ["AP"], distributors: ["NTB"] },
  },
  {
    why: "Swedish picture desk",
    line: "Ett hus i Vallby. Bild: Lena Okoro/TT",
    want: { creators: ["Lena Okoro"], agencies: ["TT"] },
  },
  { why: "a race", line: "A TT race is run on the island.", want: { agencies: [], creators: [] } },
] satisfies CaptionCase[];
