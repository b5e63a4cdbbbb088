import type { CaptionCase } from "../case.js";

export default [
  {
    why: "the agency before the name",
    line: "A nurse closes a window in Vallby. THE CANADIAN PRESS/Lena Okoro",
    want: { creators: ["Lena Okoro"], agencies: ["The Canadian Press"] },
  },
  {
    why: "via AP",
    line: "A nurse closes a window in Vallby. (Lena Okoro/The Canadian Press via AP)",
    want: { agencies: ["The Canadian Press"], distributors: ["AP"] },
  },
  { why: "a press in Canada", line: "A Canadian press stamps coins in Vallby.", want: { agencies: [], creators: [] } },
] satisfies CaptionCase[];
