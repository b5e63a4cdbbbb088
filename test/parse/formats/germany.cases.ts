import type { CaptionCase } from "../case.js";

export default [
  {
    why: "the source stands before the name",
    line: "A nurse closes a window in Vallby. IMAGO/SOPA Images/Lena Okoro",
    want: { agencies: ["SOPA Images"], distributors: ["imago"] },
  },
  {
    why: "an archive picture of a site",
    line: "Archivbild: Ein Haus in Vallby. (Quelle: imago/Lena Okoro)",
    want: { description: "Ein Haus in Vallby.", agencies: ["imago"], flags: ["file"] },
  },
  {
    why: "imago is a word too",
    line: "The imago stage of a moth is drawn on a wall.",
    want: { agencies: [], creators: [] },
  },
] satisfies CaptionCase[];
