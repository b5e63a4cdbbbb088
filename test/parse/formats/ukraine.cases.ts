import type { CaptionCase } from "../case.js";

export default [
  {
    why: "name first",
    line: "Будинок у місті. Фото: Анна Коваль / УНІАН",
    want: { creators: ["Анна Коваль"], agencies: ["UNIAN"] },
  },
  { why: "no credit", line: "Будинок у місті.", want: { agencies: [], creators: [] } },
] satisfies CaptionCase[];
