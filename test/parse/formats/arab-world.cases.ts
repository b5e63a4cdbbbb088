import type { CaptionCase } from "../case.js";

export default [
  {
    why: "a town, its country and a dash open a caption, which is no name",
    line: "صيدا (لبنان) - صيادون يصلحون الشباك (أ ف ب)",
    want: {
      description: "صيدا (لبنان) - صيادون يصلحون الشباك",
      creators: [],
      agencies: ["AFP"],
      city: "صيدا",
    },
  },
  {
    why: "a photographer behind a dash",
    line: "ميناء صيدا - سامي عبد الرحمن (أ ف ب)",
    want: { description: "ميناء صيدا", creators: ["سامي عبد الرحمن"], agencies: ["AFP"] },
  },
  {
    why: "a dash between the town and the wire of a dateline",
    line: "صيدا - (أ ف ب) - متظاهرون أمام المسجد",
    want: { city: "صيدا", creators: [] },
  },
  {
    why: "somebody whose given name a wire is called by",
    line: "Boats leave the harbour of Vallby. Photo by Petra Lund/NurPhoto",
    want: { creators: ["Petra Lund"], agencies: ["NurPhoto"], distributors: [] },
  },
  {
    why: "the same in front of the caption",
    line: "Photo: Petra Lund/AFP. Boats leave the harbour of Vallby.",
    want: { description: "Boats leave the harbour of Vallby.", creators: ["Petra Lund"], agencies: ["AFP"] },
  },
  {
    why: "the wire in capitals in front of a name",
    line: "Boats leave the harbour of Aqaba. (PETRA Lena Okoro)",
    want: { creators: ["Lena Okoro"], agencies: ["Petra"] },
  },
  {
    why: "the agency in brackets",
    line: "جانب من الاجتماع (واس)",
    want: { description: "جانب من الاجتماع", agencies: ["SPA"] },
  },
  { why: "behind a dash", line: "جانب من الاجتماع - وام", want: { agencies: ["WAM"] } },
  { why: "no credit", line: "جانب من الاجتماع في المدينة", want: { agencies: [], creators: [] } },
] satisfies CaptionCase[];
