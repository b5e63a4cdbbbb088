import type { CaptionCase } from "../case.js";

export default [
  {
    why: "a channel of two words, the second one its kind",
    line: "Улица в Вальби. Фото: Анна Берг / РЕН ТВ",
    want: { description: "Улица в Вальби.", creators: ["Анна Берг"], agencies: ["РЕН ТВ"] },
  },
  {
    why: "a paper behind the sign of copyright and nothing else",
    line: "© Суспільне",
    want: { kind: "credit", agencies: ["Суспільне"], creators: [] },
  },
  {
    why: "a paper alone behind a finished sentence",
    line: "वैल्बी में बाज़ार की एक सड़क। जागरण",
    want: { description: "वैल्बी में बाज़ार की एक सड़क।", agencies: ["जागरण"] },
  },
  {
    why: "a paper behind a dash",
    line: "Пристанище във Валби – Дневник",
    want: { description: "Пристанище във Валби", agencies: ["Дневник"] },
  },
  {
    why: "a reporter of a paper that a list has, without spaces",
    line: "市民在瓦尔比的桥上拍照。红星新闻记者李小明 摄",
    want: { description: "市民在瓦尔比的桥上拍照。", creators: ["李小明"], agencies: ["红星新闻"] },
  },
  {
    why: "a reporter of a paper that no list has",
    line: "市民在瓦尔比的桥上拍照。瓦尔比晚报记者李小明 摄",
    want: { description: "市民在瓦尔比的桥上拍照。", creators: ["李小明"], agencies: ["瓦尔比晚报"] },
  },
  {
    why: "a broadcaster in a bracket",
    line: "ตลาดริมน้ำในวัลบี (ไทยรัฐ)",
    want: { description: "ตลาดริมน้ำในวัลบี", agencies: ["ไทยรัฐ"] },
  },
  {
    why: "a paper that is read in the picture",
    line: "رجل يقرأ صحيفة الوطن في مقهى بمدينة فالبي",
    want: { agencies: [], creators: [] },
  },
  {
    why: "a paper as a subject",
    line: "Редакция газеты Известия переехала в Вальби",
    want: { agencies: [], creators: [] },
  },
] satisfies CaptionCase[];
