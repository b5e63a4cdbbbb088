import { defineAgencies } from "../agency.js";

/** Korean agencies. `(서울=연합뉴스) NAME 기자`, `/뉴스1 ⓒ News1 NAME 기자`. */
export default defineAgencies([
  {
    id: "yonhap",
    name: "Yonhap",
    kind: "wire",
    aliases: [
      "연합뉴스",
      "연합",
      "Yonhap News",
      "Yonhap News Agency",
      "Рёнхап",
      "聯合ニュース",
      "韩联社",
      "연합뉴스TV",
      "연합뉴스 자료사진",
    ],
  },
  { id: "news1", name: "News1", kind: "wire", aliases: ["뉴스1", "News 1", "News1 Korea"] },
  { id: "newsis", name: "Newsis", kind: "wire", aliases: ["뉴시스", "NEWSIS"] },
  {
    id: "kcna",
    name: "KCNA",
    kind: "wire",
    aliases: [
      "조선중앙통신",
      "朝鲜中央通讯社",
      "朝鮮中央通信",
      "KCNA via KNS",
      "KNS",
      "Korean Central News Agency",
      "조선중앙통신사",
    ],
  },
  { id: "joongang", name: "JoongAng Ilbo", kind: "outlet", aliases: ["중앙일보", "중앙포토", "JoongAng"] },
  { id: "chosun", name: "Chosun Ilbo", kind: "outlet", aliases: ["조선일보", "조선일보DB"] },
  { id: "donga", name: "Dong-A Ilbo", kind: "outlet", aliases: ["동아일보", "동아일보 DB"] },
  { id: "hankyoreh", name: "Hankyoreh", kind: "outlet", aliases: ["한겨레", "한겨레신문"] },
  { id: "osen", name: "OSEN", kind: "photo", aliases: [] },
]);
