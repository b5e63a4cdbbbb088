import type { CaptionCase } from "../case.js";

export default [
  {
    why: "pictures in capitals",
    line: "A nurse closes a window in Vallby. (Lena Okoro/AAP PHOTOS)",
    want: { creators: ["Lena Okoro"], agencies: ["AAP"] },
  },
  {
    why: "AAP is a party in India",
    line: "AAP leaders wave from a truck in Vallby.",
    want: { agencies: [], creators: [] },
  },
] satisfies CaptionCase[];
