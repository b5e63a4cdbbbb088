import type { CaptionCase } from "../case.js";

export default [
  {
    why: "the credit leads, a catalogue number behind it",
    line: "Mandatory Credit: Photo by Lena Okoro/EPA-EFE/Shutterstock (10549374a) A nurse closes a window in Vallby.",
    want: {
      description: "A nurse closes a window in Vallby.",
      agencies: ["EPA"],
      distributors: ["Shutterstock"],
      flags: ["mandatory-credit"],
    },
  },
  {
    why: "the library and the one it bought are printed both",
    line: "A nurse closes a window in Vallby. Lena Okoro/EPA-EFE/REX/Shutterstock",
    want: { agencies: ["EPA"], distributors: ["REX", "Shutterstock"] },
  },
  {
    why: "a user by the name the library shows",
    line: "A nurse closes a window in Vallby. © Getty Images/iStockphoto | okorofoto",
    want: { creators: ["okorofoto"], agencies: ["iStock"], distributors: ["Getty Images"] },
  },
  { why: "REX is a dog", line: "Rex waits in Vallby.", want: { agencies: [], creators: [] } },
  {
    why: "Alamy's shop in another language",
    line: "Des marins sur le quai de Vallby. SOPA Images Limited / Alamy Banque D'Images",
    want: { agencies: ["SOPA Images"], distributors: ["Alamy"], creators: [] },
  },
] satisfies CaptionCase[];
