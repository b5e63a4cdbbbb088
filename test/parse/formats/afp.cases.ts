import type { CaptionCase } from "../case.js";

export default [
  {
    why: "to 2018 the agency stands before the name",
    line: "A nurse closes a window in Vallby. / AFP / LENA OKORO",
    want: {
      description: "A nurse closes a window in Vallby.",
      creators: ["LENA OKORO"],
      agencies: ["AFP"],
      rule: "afp/slash",
    },
  },
  {
    why: "since 2018 the name stands first, in brackets",
    line: "A nurse closes a window in Vallby. (Photo by Lena OKORO / AFP)",
    want: { creators: ["Lena OKORO"], agencies: ["AFP"], rule: "afp/label" },
  },
  {
    why: "the copy through Getty Images repeats the credit in capitals",
    line: "A nurse closes a window in Vallby. (Photo by Lena Okoro / AFP) (Photo by LENA OKORO/AFP via Getty Images)",
    want: { creators: ["Lena Okoro"], agencies: ["AFP"], distributors: ["Getty Images"] },
  },
  {
    why: "the Arabic abbreviation with points",
    line: "ممرضة تغلق نافذة في فالبي (أ. ف. ب)",
    want: { description: "ممرضة تغلق نافذة في فالبي", agencies: ["AFP"] },
  },
  {
    why: "AFP in a sentence is no credit",
    line: "The nurse told AFP that the window stays closed.",
    want: { agencies: [], creators: [] },
  },
  {
    why: "the abbreviation inside a longer name",
    line: "Members of the AFPA club wait in Vallby.",
    want: { agencies: [], creators: [] },
  },
  {
    why: "a mark in capitals needs no sign behind",
    line: "ADDITION A woman casts her ballot in Vallby on June 22, 2019. (Photo by Sidi OKORO / AFP)",
    want: { description: "A woman casts her ballot in Vallby on June 22, 2019.", flags: ["addition"] },
  },
  {
    why: "nor does one of two words",
    line: "ALTERNATIVE CROP A woman casts her ballot in Vallby on June 22, 2019. (Photo by Sidi OKORO / AFP)",
    want: { description: "A woman casts her ballot in Vallby on June 22, 2019.", flags: ["alternative-crop"] },
  },
  {
    why: "behind such a word capitals go on with a name",
    line: "CORRECTION DEPARTMENT officials meet in Vallby on June 22, 2019. (Photo by Sidi OKORO / AFP)",
    want: { description: "CORRECTION DEPARTMENT officials meet in Vallby on June 22, 2019.", flags: [] },
  },
  {
    why: "and a small word goes on with a sentence",
    line: "FILES and folders lie on the ground in Vallby. (Photo by Sidi OKORO / AFP)",
    want: { description: "FILES and folders lie on the ground in Vallby.", flags: [] },
  },
  {
    why: "a library's restriction between equals signs",
    line: "A goalkeeper dives in Vallby. Lena Okoro/Getty Images/AFP == FOR NEWSPAPERS, INTERNET & TELEVISION USE ONLY ==",
    want: {
      description: "A goalkeeper dives in Vallby.",
      creators: ["Lena Okoro"],
      agencies: ["Getty Images"],
      distributors: ["AFP"],
      instructions: "FOR NEWSPAPERS, INTERNET & TELEVISION USE ONLY",
      flags: ["restricted"],
    },
  },
  {
    why: "a purpose in small letters restricts nothing",
    line: "A lane in Vallby that is for residents' use only. (Photo by Lena Okoro / AFP)",
    want: { instructions: null, creators: ["Lena Okoro"], flags: [] },
  },
  {
    why: "behind a restriction, the house that passed it on",
    line: "Fans cheer in Vallby on July 12, 2018. / AFP PHOTO / - / RESTRICTED TO EDITORIAL USE - NO PUSH ALERTS/DOWNLOADS -/AFP/Getty Images",
    want: {
      description: "Fans cheer in Vallby on July 12, 2018.",
      creators: [],
      agencies: ["AFP"],
      distributors: ["Getty Images"],
    },
  },
  {
    why: "the photographer again, glued to the restriction",
    line: "Fans cheer in Vallby on July 12, 2018. / AFP PHOTO / LENA OKORO / RESTRICTED TO EDITORIAL USELENA OKORO/AFP/Getty Images",
    want: { creators: ["LENA OKORO"], agencies: ["AFP"], distributors: ["Getty Images"], flags: ["restricted"] },
  },
  {
    why: "uses behind slashes are no houses",
    line: "Fans cheer in Vallby on July 12, 2018. / AFP PHOTO / LENA OKORO / RESTRICTED TO EDITORIAL USE - NO MOBILE/ALERTS/DOWNLOADS",
    want: { creators: ["LENA OKORO"], agencies: ["AFP"], distributors: [], flags: ["restricted"] },
  },
] satisfies CaptionCase[];
