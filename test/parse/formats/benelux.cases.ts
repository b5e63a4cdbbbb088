import type { CaptionCase } from "../case.js";

export default [
  {
    why: "agency before the name",
    line: "Een huis in Vallby. Foto: ANP / Lena Okoro",
    want: { creators: ["Lena Okoro"], agencies: ["ANP"] },
  },
  { why: "no credit", line: "Een huis in Vallby.", want: { agencies: [], creators: [] } },
] satisfies CaptionCase[];
