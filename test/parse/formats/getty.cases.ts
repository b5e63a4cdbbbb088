import type { CaptionCase } from "../case.js";

export default [
  {
    why: "the library made it when nobody else is named",
    line: "A nurse closes a window in Vallby. (Photo by Lena Okoro/Getty Images)",
    want: { agencies: ["Getty Images"], distributors: [] },
  },
  {
    why: "the region is no agency",
    line: "A nurse closes a window in Vallby. Photographer: Lena Okoro/Getty Images Europe",
    want: { creators: ["Lena Okoro"], agencies: ["Getty Images"] },
  },
  {
    why: "a client is no maker",
    line: "A nurse closes a window in Vallby. (Photo by Lena Okoro/Getty Images for Vallby Fair)",
    want: { creators: ["Lena Okoro"], agencies: ["Getty Images"], handoutSource: null },
  },
  {
    why: "a person called Getty",
    line: "Mark Getty waits outside a museum in Vallby.",
    want: { agencies: [], creators: [] },
  },
] satisfies CaptionCase[];
