import type { CaptionCase } from "../case.js";

export default [
  {
    why: "for the paper",
    line: "A nurse closes a window in Vallby. Credit...Lena Okoro for The New York Times",
    want: { creators: ["Lena Okoro"], agencies: ["The New York Times"] },
  },
  {
    why: "behind the name",
    line: "A nurse closes a window in Vallby. Photograph: Lena Okoro/The Guardian",
    want: { agencies: ["The Guardian"] },
  },
  {
    why: "the paper as a subject",
    line: "A copy of The Guardian lies on a bench in Vallby.",
    want: { agencies: [], creators: [] },
  },
] satisfies CaptionCase[];
