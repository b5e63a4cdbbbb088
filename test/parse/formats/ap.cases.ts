import type { CaptionCase } from "../case.js";

export default [
  {
    why: "agency and photo in one word pair",
    line: "A nurse closes a window in Vallby. (AP Photo/Lena Okoro)",
    want: { creators: ["Lena Okoro"], agencies: ["AP"], rule: "ap/bracket" },
  },
  {
    why: "a file picture says so behind the name",
    line: "A nurse closes a window in Vallby. (AP Photo/Lena Okoro, File)",
    want: { creators: ["Lena Okoro"], flags: ["file"] },
  },
  {
    why: "a member paper made it, AP passed it on",
    line: "A nurse closes a window in Vallby. (Lena Okoro/The Vallby Herald via AP)",
    want: { agencies: ["The Vallby Herald"], distributors: ["AP"] },
  },
  {
    why: "AP courses are no agency",
    line: "Pupils take AP courses at a school in Vallby.",
    want: { agencies: [], creators: [] },
  },
  {
    why: "ap in small letters is a word",
    line: "The village of Ap waits for rain.",
    want: { agencies: [], creators: [] },
  },
] satisfies CaptionCase[];
