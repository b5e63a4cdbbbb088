import type { CaptionCase } from "../case.js";

export default [
  {
    why: "to 2023 with Agency behind",
    line: "A nurse closes a window in Vallby. (Photo by Lena Okoro/Anadolu Agency via Getty Images)",
    want: { agencies: ["Anadolu"], distributors: ["Getty Images"] },
  },
  { why: "AA batteries", line: "A shop sells AA batteries in Vallby.", want: { agencies: [], creators: [] } },
] satisfies CaptionCase[];
