import type { CaptionCase } from "../case.js";

export default [
  {
    why: "the agency in brackets",
    line: "会見する市長（共同）",
    want: { description: "会見する市長", agencies: ["Kyodo"] },
  },
  {
    why: "a foreign picture passed on",
    line: "会見する市長（ロイター＝共同）",
    want: { agencies: ["Reuters"], distributors: ["Kyodo"] },
  },
  {
    why: "two agencies in one word",
    line: "会見する市長（AFP時事）",
    want: { agencies: ["AFP"], distributors: ["Jiji"] },
  },
  { why: "joint is a word", line: "共同で会見する二人の市長", want: { agencies: [], creators: [] } },
] satisfies CaptionCase[];
