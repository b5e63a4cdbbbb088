import type { CaptionCase } from "../case.js";

export default [
  {
    why: "a bar before the name",
    line: "Дом в городе Фото: РИА Новости | Анна Иванова",
    want: { description: "Дом в городе", creators: ["Анна Иванова"], agencies: ["RIA Novosti"] },
  },
  {
    why: "a paper in the agency slot",
    line: "Дом в городе. Фото: Анна Иванова, Коммерсантъ",
    want: { agencies: ["Коммерсантъ"] },
  },
  { why: "a word of the city", line: "Спутник летит над городом.", want: { agencies: [], creators: [] } },
] satisfies CaptionCase[];
