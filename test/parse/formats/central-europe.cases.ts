import type { CaptionCase } from "../case.js";

export default [
  {
    why: "Polish label",
    line: "Dom w Vallby. fot. PAP/Lena Okoro",
    want: { creators: ["Lena Okoro"], agencies: ["PAP"] },
  },
  {
    why: "PAP passes EPA on",
    line: "Dom w Vallby. PAP/EPA/LENA OKORO",
    want: { agencies: ["EPA"], distributors: ["PAP"] },
  },
  {
    why: "Greek letters",
    line: "Ένα σπίτι. (ΑΠΕ-ΜΠΕ/Άννα Μόε)",
    want: { creators: ["Άννα Μόε"], agencies: ["ANA-MPA"] },
  },
  { why: "a pap is a word", line: "Pap waits in Vallby.", want: { agencies: [], creators: [] } },
] satisfies CaptionCase[];
