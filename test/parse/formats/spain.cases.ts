import type { CaptionCase } from "../case.js";

export default [
  {
    why: "EFE before the name",
    line: "Una enfermera cierra una ventana. EFE/ Lena Okoro",
    want: { creators: ["Lena Okoro"], agencies: ["EFE"] },
  },
  {
    why: "EFE passes EPA on",
    line: "Una enfermera cierra una ventana. EFE/EPA/LENA OKORO",
    want: { agencies: ["EPA"], distributors: ["EFE"] },
  },
  {
    why: "a report of EFE",
    line: "La enfermera dijo a EFE que la ventana sigue cerrada.",
    want: { agencies: [], creators: [] },
  },
] satisfies CaptionCase[];
