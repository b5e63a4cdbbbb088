import type { CaptionCase } from "../case.js";

export default [
  { why: "the agency in brackets", line: "Un'infermiera chiude una finestra (ANSA)", want: { agencies: ["ANSA"] } },
  {
    why: "the credit leads the line",
    line: "Foto Lena Okoro/LaPresse 14-08-2018 Genova, Italia - Cronaca",
    want: { creators: ["Lena Okoro"], agencies: ["LaPresse"], description: "14-08-2018 Genova, Italia - Cronaca" },
  },
  { why: "the press as a word", line: "La presse attend à Vallby.", want: { agencies: [], creators: [] } },
] satisfies CaptionCase[];
