import type { CaptionCase } from "../case.js";

export default [
  {
    why: "a family name that houses have, behind another person",
    line: "A farmer harvests ginger near Vallby. (Xinhua/Li Na and Sun Fei)",
    want: { creators: ["Li Na", "Sun Fei"], agencies: ["Xinhua"], distributors: [] },
  },
  {
    why: "a newspaper behind a person",
    line: "A farmer harvests ginger near Vallby. (Lena Okoro, Vallby Sun)",
    want: { creators: ["Lena Okoro"], agencies: ["Vallby Sun"] },
  },
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
  {
    why: "a day in years of the Republic behind who took it",
    line: "市民在排隊。（中央社記者王小明攝 113年4月4日）",
    want: { description: "市民在排隊。", creators: ["王小明"], agencies: ["CNA"], dateCreated: "2024-04-04" },
  },
  {
    why: "a day alone in its bracket",
    line: "市民在排隊。（113年4月4日）",
    want: { description: "市民在排隊。（113年4月4日）", creators: [], agencies: [], dateCreated: "2024-04-04" },
  },
  { why: "the news agency as a subject", line: "新华社大楼前的工人在修路。", want: { agencies: [], creators: [] } },
  {
    why: "a family name that is a newspaper's word elsewhere",
    line: "A nurse closes a window in Vallby. (Xinhua/Sun Meilin)",
    want: { creators: ["Sun Meilin"], agencies: ["Xinhua"], distributors: [] },
  },
  {
    why: "such a family name in front of the wire",
    line: "A nurse closes a window in Vallby. (Photo by Sun Meilin/Xinhua via Getty Images)",
    want: { creators: ["Sun Meilin"], agencies: ["Xinhua"], distributors: ["Getty Images"] },
  },
  {
    why: "a newspaper whose name closes with the word",
    line: "A nurse closes a window in Vallby. (AP/Vallby Sun)",
    want: { creators: [], agencies: ["AP"], distributors: ["Vallby Sun"] },
  },
  {
    why: "a newspaper of two such words",
    line: "A nurse closes a window in Vallby. (AP/Sun Gazette)",
    want: { creators: [], agencies: ["AP"], distributors: ["Sun Gazette"] },
  },
] satisfies CaptionCase[];
