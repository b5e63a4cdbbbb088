import { defineAgencies } from "../agency.js";

/** Japanese agencies. `（共同）`; a foreign picture passed on `（AP＝共同）`. */
export default defineAgencies([
  {
    id: "kyodo",
    name: "Kyodo",
    kind: "wire",
    aliases: [
      "共同",
      "共同通信",
      "共同通信社",
      "Kyodo News",
      "KYODO NEWS",
      "Kyodo Photo",
      "교도",
      "교도통신",
      "Киодо",
      "共同社",
      "كيودو",
    ],
  },
  {
    id: "jiji",
    name: "Jiji",
    kind: "wire",
    aliases: [
      "時事",
      "時事通信",
      "時事通信社",
      "Jiji Press",
      "JIJI PRESS",
      "지지",
      "时事社",
      "時事社",
      "지지통신",
      "جيجي برس",
    ],
  },
  { id: "aflo", name: "AFLO", kind: "photo", aliases: ["アフロ", "Aflo"] },
  { id: "asahi", name: "朝日新聞", kind: "outlet", aliases: ["朝日新聞社", "The Asahi Shimbun", "Asahi Shimbun"] },
  { id: "mainichi", name: "毎日新聞", kind: "outlet", aliases: ["毎日新聞社", "Mainichi", "The Mainichi"] },
  {
    id: "yomiuri",
    name: "読売新聞",
    kind: "outlet",
    aliases: ["読売新聞社", "YOMIURI ONLINE", "読売新聞オンライン", "The Yomiuri Shimbun", "Yomiuri Shimbun"],
  },
  { id: "sankei", name: "産経新聞", kind: "outlet", aliases: ["産経新聞社", "Sankei Shimbun"] },
  { id: "nikkei", name: "Nikkei", kind: "outlet", aliases: ["日本経済新聞", "日経"] },
  { id: "pixta", name: "PIXTA", kind: "library", aliases: ["ピクスタ"] },
]);
