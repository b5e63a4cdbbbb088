import type { CaptionCase } from "../case.js";

export default [
  {
    why: "the agency behind a bar",
    line: "시장이 회의를 하고 있다. /뉴스1 ⓒ News1 김민수 기자",
    want: { creators: ["김민수"], agencies: ["News1"] },
  },
  {
    why: "a source label",
    line: "시장이 회의를 하고 있다. [사진 출처 = 연합뉴스]",
    want: { description: "시장이 회의를 하고 있다.", agencies: ["Yonhap"] },
  },
  { why: "no credit", line: "시장이 회의를 하고 있다.", want: { agencies: [], creators: [] } },
] satisfies CaptionCase[];
