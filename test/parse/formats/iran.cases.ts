import type { CaptionCase } from "../case.js";

export default [
  {
    why: "label between slashes",
    line: "نمایی از شهر / عکس: حسن قائدی / تسنیم",
    want: { creators: ["حسن قائدی"], agencies: ["Tasnim"] },
  },
  {
    why: "the agency explains its abbreviation",
    line: "A nurse closes a window in Vallby. Lena Okoro/WANA (West Asia News Agency) via REUTERS",
    want: { creators: ["Lena Okoro"], agencies: ["WANA"], distributors: ["Reuters"] },
  },
  { why: "no credit", line: "نمایی از شهر در پاییز", want: { agencies: [], creators: [] } },
] satisfies CaptionCase[];
