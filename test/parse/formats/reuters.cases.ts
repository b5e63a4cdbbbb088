import type { CaptionCase } from "../case.js";

export default [
  {
    why: "agency first, then the name",
    line: "A nurse closes a window in Vallby. REUTERS/Lena Okoro",
    want: { creators: ["Lena Okoro"], agencies: ["Reuters"] },
  },
  {
    why: "a file picture closes with its mark",
    line: "A nurse closes a window in Vallby. REUTERS/Lena Okoro/File Photo",
    want: { creators: ["Lena Okoro"], flags: ["file"] },
  },
  {
    why: "a picture handed out comes via Reuters",
    line: "Smoke over a port. Vallby Fire Service/Handout via REUTERS",
    want: {
      creators: [],
      agencies: [],
      distributors: ["Reuters"],
      handoutSource: "Vallby Fire Service",
      flags: ["handout"],
    },
  },
  {
    why: "a Reuters investigation is no credit",
    line: "A Reuters investigation found the window closed.",
    want: { agencies: [], creators: [] },
  },
  {
    why: "reporters of two agencies",
    line: "The envoy told Reuters/AFP reporters to wait.",
    want: { agencies: [], creators: [] },
  },
  {
    why: "the day's mark behind the name, the agency once more glued to it",
    line: "Dancers bow on stage. REUTERS/Lena Okoro TPX IMAGES OF THE DAY(REUTERS)",
    want: { description: "Dancers bow on stage.", creators: ["Lena Okoro"], agencies: ["Reuters"], flags: ["topshot"] },
  },
] satisfies CaptionCase[];
