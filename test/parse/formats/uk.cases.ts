import type { CaptionCase } from "../case.js";

export default [
  {
    why: "the desk writes its own formula",
    line: "A nurse closes a window in Vallby. Photo credit should read: Lena Okoro/PA Wire",
    want: { creators: ["Lena Okoro"], agencies: ["PA"] },
  },
  {
    why: "PA through a library",
    line: "A nurse closes a window in Vallby. (Photo by Lena Okoro/PA Images via Getty Images)",
    want: { agencies: ["PA"], distributors: ["Getty Images"] },
  },
  { why: "her pa is a person", line: "Her pa waits in Vallby.", want: { agencies: [], creators: [] } },
] satisfies CaptionCase[];
