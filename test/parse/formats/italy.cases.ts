import type { CaptionCase } from "../case.js";

export default [
  { why: "the agency in brackets", line: "Un'infermiera chiude una finestra (ANSA)", want: { agencies: ["ANSA"] } },
  {
    why: "the credit leads the line",
    line: "Foto Lena Okoro/LaPresse 14-08-2018 Genova, Italia - Cronaca",
    want: { creators: ["Lena Okoro"], agencies: ["LaPresse"], description: "14-08-2018 Genova, Italia - Cronaca" },
  },
  { why: "the press as a word", line: "La presse attend à Vallby.", want: { agencies: [], creators: [] } },
  {
    why: "a name in capitals in front ends where the dateline begins",
    line: "ANSA/LENA DI OKORO Roma, 09 marzo 2014. Il ministro parla con gli studenti",
    want: {
      creators: ["LENA DI OKORO"],
      agencies: ["ANSA"],
      dateCreated: "2014-03-09",
      description: "Roma, 09 marzo 2014. Il ministro parla con gli studenti",
    },
  },
  {
    why: "capitals go on",
    line: "ANSA/LENA MARIA OKORO Il ministro parla con gli studenti",
    want: { creators: ["LENA MARIA OKORO"], description: "Il ministro parla con gli studenti" },
  },
] satisfies CaptionCase[];
