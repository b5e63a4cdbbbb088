import type { CaptionCase } from "../case.js";

export default [
  {
    why: "somebody whose given name a wire is called by",
    line: "Boats leave the harbour of Vallby. Photo by Petra Lund/NurPhoto",
    want: { creators: ["Petra Lund"], agencies: ["NurPhoto"], distributors: [] },
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
