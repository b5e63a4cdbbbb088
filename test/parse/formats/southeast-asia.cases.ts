import type { CaptionCase } from "../case.js";

export default [
  {
    why: "initials of the editor close the credit",
    line: "Rumah di Vallby. ANTARA FOTO/Lena Okoro/hp.",
    want: { creators: ["Lena Okoro"], agencies: ["Antara"] },
  },
  {
    why: "pic belongs to the name of the agency",
    line: "A nurse closes a window in Vallby. — Bernama pic",
    want: { agencies: ["Bernama"] },
  },
  { why: "a tempo", line: "The tempo rises in Vallby.", want: { agencies: [], creators: [] } },
] satisfies CaptionCase[];
