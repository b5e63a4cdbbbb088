import type { CaptionCase } from "../case.js";

export default [
  {
    why: "one agency through another",
    line: "A nurse closes a window in Vallby. Lena Okoro/VII/Redux",
    want: { agencies: ["VII"], distributors: ["Redux"] },
  },
  {
    why: "the credit in front",
    line: "© Lena Okoro/Magnum Photos A nurse closes a window in Vallby.",
    want: { description: "A nurse closes a window in Vallby.", creators: ["Lena Okoro"], agencies: ["Magnum Photos"] },
  },
  { why: "the Roman number", line: "Louis VII is painted on a wall.", want: { agencies: [], creators: [] } },
] satisfies CaptionCase[];
