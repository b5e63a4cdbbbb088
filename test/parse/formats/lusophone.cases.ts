import type { CaptionCase } from "../case.js";

export default [
  {
    why: "a site credits its own",
    line: "Uma casa em Vallby — Foto: Lena Okoro/G1",
    want: { creators: ["Lena Okoro"], agencies: ["G1"] },
  },
  {
    why: "file pictures of AFP",
    line: "Uma casa em Vallby - AFP/Arquivos",
    want: { agencies: ["AFP"], flags: ["file"] },
  },
  { why: "the globe", line: "O globo gira em Vallby.", want: { agencies: [], creators: [] } },
] satisfies CaptionCase[];
