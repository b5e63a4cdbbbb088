import type { CaptionCase } from "../case.js";

export default [
  {
    why: "photo belongs to the name of the agency",
    line: "A nurse closes a window in Vallby. (PTI Photo)",
    want: { description: "A nurse closes a window in Vallby.", agencies: ["PTI"] },
  },
  {
    why: "a label between bars",
    line: "A nurse closes a window in Vallby. | Photo Credit: PTI",
    want: { description: "A nurse closes a window in Vallby.", agencies: ["PTI"] },
  },
  { why: "the union of cricketers", line: "Ani waits for a bus in Vallby.", want: { agencies: [], creators: [] } },
] satisfies CaptionCase[];
