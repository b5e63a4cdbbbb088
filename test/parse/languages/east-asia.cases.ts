import type { LanguageCase } from "./case.js";

export default [
  {
    why: "ja: the data tail holds day, place and agency",
    line: "雪の中を走る列車＝2022年1月6日、札幌市（共同）",
    want: {
      description: "雪の中を走る列車",
      agencies: ["Kyodo"],
      dateCreated: "2022-01-06",
      city: "札幌市",
      language: "ja",
    },
  },
  {
    why: "ja: passed on",
    line: "握手する両首脳＝2019年6月28日、大阪市（AP＝共同）",
    want: { agencies: ["AP"], distributors: ["Kyodo"], dateCreated: "2019-06-28" },
  },
  {
    why: "ja: no year",
    line: "会見する知事＝5月19日、広島市（時事）",
    want: { dateCreated: null, agencies: ["Jiji"], city: "広島市" },
  },
  {
    why: "zh: taken by, at the end",
    line: "2021年4月3日，游客在武汉东湖赏樱。新华社记者 林晓 摄",
    want: { creators: ["林晓"], agencies: ["Xinhua"], dateCreated: "2021-04-03", language: "zh" },
  },
  {
    why: "zh: full-width brackets",
    line: "这是2022年10月5日在云南拍摄的梯田。新华社发（林晓摄）",
    want: { creators: ["林晓"], agencies: ["Xinhua"], dateCreated: "2022-10-05" },
  },
  {
    why: "ko: the day and a source in square brackets",
    line: "2023년 4월 5일 부산에서 시민들이 벚꽃을 보고 있다. [사진 출처 = 연합뉴스]",
    want: { agencies: ["Yonhap"], dateCreated: "2023-04-05", language: "ko" },
  },
] satisfies LanguageCase[];
