import type { CaptionCase } from "../case.js";

/** Houses: under what name they are handed on. */
export default [
  {
    why: "a paper without a settled name keeps the printed one",
    line: "A harbour in Vallby. Lena Okoro/Sacramento Bee via ZUMA Press Wire",
    want: { agencies: ["Sacramento Bee"], distributors: ["ZUMA Press"] },
  },
  {
    why: "so does one with its article",
    line: "A harbour in Vallby. Lena Okoro/The Sacramento Bee",
    want: { agencies: ["The Sacramento Bee"] },
  },
  {
    why: "an abbreviation stays one, without the word behind it",
    line: "A harbour in Vallby. (HT Photo)",
    want: { description: "A harbour in Vallby.", agencies: ["HT"] },
  },
  {
    why: "capitals of the print's own are kept",
    line: "Luka u Vallbyju. | Foto: Lena Okoro/Pixsell",
    want: { creators: ["Lena Okoro"], agencies: ["Pixsell"] },
  },
  {
    why: "a wire has one name",
    line: "A harbour in Vallby. (Associated Press)",
    want: { agencies: ["AP"] },
  },
  {
    why: "so has a library that agency lists settle",
    line: "A harbour in Vallby. Lena Okoro/REX",
    want: { agencies: ["REX"] },
  },
  {
    why: "a collection's library too",
    line: "A harbour in Vallby. (Lena Okoro/Getty)",
    want: { agencies: ["Getty Images"] },
  },
  {
    why: "a name all in capitals is turned",
    line: "Le port de Vallby. © PHOTOPQR/LA PROVENCE/OKORO Lena/MAXPPP",
    want: { agencies: ["La Provence"] },
  },
  {
    why: "the article in lower case is turned",
    line: "A harbour in Vallby. Photograph: Lena Okoro for the Guardian",
    want: { agencies: ["The Guardian"] },
  },
  {
    why: "the name in another script is turned",
    line: "ميناء في فالبي. (بيكسلز)",
    want: { agencies: ["Pexels"] },
  },
] satisfies CaptionCase[];
