import type { CaptionCase } from "../case.js";

export default [
  {
    why: "name first",
    line: "בית בעיר צילום: יונתן כהן/פלאש90",
    want: { creators: ["יונתן כהן"], agencies: ["Flash90"] },
  },
  { why: "no credit", line: "בית בעיר", want: { agencies: [], creators: [] } },
] satisfies CaptionCase[];
