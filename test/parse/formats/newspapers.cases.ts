import type { CaptionCase } from "../case.js";

export default [
  {
    why: "a broadcaster in small letters is no editor's initials",
    line: "Ein Bäcker in Vallby | Bild: Lena Okoro/rbb",
    want: { description: "Ein Bäcker in Vallby", creators: ["Lena Okoro"], agencies: ["rbb"] },
  },
  {
    why: "a house whose name opens with a small article",
    line: "Een bakker in Vallby. Beeld Lena van den Berg / de Volkskrant",
    want: { description: "Een bakker in Vallby.", creators: ["Lena van den Berg"], agencies: ["de Volkskrant"] },
  },
  {
    why: "the newspaper's archive",
    line: "El puerto de Vallby. Foto: Archivo El Universal",
    want: { agencies: ["El Universal"], creators: [], flags: ["file"] },
  },
  {
    why: "a newspaper as a subject",
    line: "Ein Mann liest die Berliner Zeitung in Vallby.",
    want: { agencies: [], creators: [] },
  },
  {
    why: "a name that is a phrase of its language",
    line: "Le temps change à Vallby.",
    want: { agencies: [], creators: [] },
  },
] satisfies CaptionCase[];
