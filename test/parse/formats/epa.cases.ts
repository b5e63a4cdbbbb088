import type { CaptionCase } from "../case.js";

export default [
  {
    why: "the number in front is no caption",
    line: "epa09999999 A nurse closes a window in Vallby.  EPA/LENA OKORO",
    want: { description: "A nurse closes a window in Vallby.", creators: ["LENA OKORO"], agencies: ["EPA"] },
  },
  {
    why: "EPA-EFE is the same agency",
    line: "A nurse closes a window in Vallby. EPA-EFE/LENA OKORO",
    want: { agencies: ["EPA"] },
  },
  {
    why: "a rule of the EPA, the American authority",
    line: "The EPA rule on water takes effect in Vallby.",
    want: { agencies: [], creators: [] },
  },
] satisfies CaptionCase[];
