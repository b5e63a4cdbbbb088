import type { CaptionCase } from "../case.js";

export default [
  {
    why: "the agency before the slash",
    line: "A nurse closes a window in Vallby. (Xinhua/Lena Okoro)",
    want: { creators: ["Lena Okoro"], agencies: ["Xinhua"] },
  },
  {
    why: "a reporter took it",
    line: "工人在修路。新华社记者 王小明 摄",
    want: { description: "工人在修路。", creators: ["王小明"], agencies: ["Xinhua"] },
  },
  {
    why: "traditional characters",
    line: "市民在排隊。（中央社記者王小明攝）",
    want: { creators: ["王小明"], agencies: ["CNA"] },
  },
  { why: "the news agency as a subject", line: "新华社大楼前的工人在修路。", want: { agencies: [], creators: [] } },
] satisfies CaptionCase[];
