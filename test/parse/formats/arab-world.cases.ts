import type { CaptionCase } from "../case.js";

export default [
  {
    why: "the agency in brackets",
    line: "جانب من الاجتماع (واس)",
    want: { description: "جانب من الاجتماع", agencies: ["SPA"] },
  },
  { why: "behind a dash", line: "جانب من الاجتماع - وام", want: { agencies: ["WAM"] } },
  { why: "no credit", line: "جانب من الاجتماع في المدينة", want: { agencies: [], creators: [] } },
] satisfies CaptionCase[];
