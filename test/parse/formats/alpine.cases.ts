import type { CaptionCase } from "../case.js";

export default [
  {
    why: "who passes on stands in front",
    line: "Ein Haus in Vallby. APA/AFP/LENA OKORO",
    want: { creators: ["LENA OKORO"], agencies: ["AFP"], distributors: ["APA"] },
  },
  {
    why: "agency before the name",
    line: "A nurse closes a window in Vallby. (KEYSTONE/Lena Okoro)",
    want: { creators: ["Lena Okoro"], agencies: ["Keystone"] },
  },
  {
    why: "the keystone of an arch",
    line: "The keystone of an arch falls in Vallby.",
    want: { agencies: [], creators: [] },
  },
] satisfies CaptionCase[];
