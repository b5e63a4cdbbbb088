import type { LanguageCase } from "./case.js";

export default [
  {
    why: "zh: who supplied it, and the site that sent it out",
    line: "“通知”纸条。瓦尔比公安分局供图 瓦尔比晚报发",
    want: { description: "“通知”纸条。", agencies: ["瓦尔比晚报"], handoutSource: "瓦尔比公安分局" },
  },
  {
    why: "zh: a house of four signs behind the word for a picture",
    line: "工程師在瓦爾比檢查設備。 圖／瓦比科技",
    want: { description: "工程師在瓦爾比檢查設備。", agencies: ["瓦比科技"], creators: [] },
  },
  {
    why: "zh: the word for a picture in front of a sentence is no label of a name",
    line: "图：市民在瓦尔比的桥上拍照",
    want: { description: "市民在瓦尔比的桥上拍照", creators: [] },
  },
  {
    why: "ja: a sentence that ends with where it was taken stays",
    line: "港を出る船。2011年4月29日、ヴァルビーで撮影(2019年 ロイター/Anna Berg)",
    want: {
      description: "港を出る船。2011年4月29日、ヴァルビーで撮影",
      creators: ["Anna Berg"],
      agencies: ["Reuters"],
      dateCreated: "2011-04-29",
    },
  },
  {
    why: "ja: a credit in Latin letters in front, the caption behind a space",
    line: "© AP Photo / Anna Berg ヴァルビー港を出る船の乗組員ら",
    want: { description: "ヴァルビー港を出る船の乗組員ら", creators: ["Anna Berg"], agencies: ["AP"] },
  },
  {
    why: "zh: an agency and the word for a picture",
    line: "市民在瓦尔比的桥上拍照。路透社 图",
    want: { description: "市民在瓦尔比的桥上拍照。", agencies: ["Reuters"] },
  },
  {
    why: "zh: a map is no credit",
    line: "瓦尔比地区的地形图",
    want: { description: "瓦尔比地区的地形图", agencies: [], creators: [] },
  },
  {
    why: "zh: the supplier's word glued to the agency leaves the caption whole",
    line: "孩子们在瓦尔比一所小学的操场上踢球中新社供图",
    want: { description: "孩子们在瓦尔比一所小学的操场上踢球", agencies: ["CNS"] },
  },
  {
    why: "zh: a label glued to the caption",
    line: "孩子们在瓦尔比的操场上踢球摄影：王大明",
    want: { description: "孩子们在瓦尔比的操场上踢球", creators: ["王大明"] },
  },
  {
    why: "ja: the word for a picture and a full-width sign in front of who took it",
    line: "港を出る船（写真＝山田太郎）",
    want: { description: "港を出る船", creators: ["山田太郎"] },
  },
  {
    why: "ja: letters of full width behind a space",
    line: "港を出る船 ＡＰ",
    want: { description: "港を出る船", agencies: ["AP"] },
  },
  {
    why: "ja: the sign of copyright in brackets, glued",
    line: "港を出る船の乗組員たち(c)共同",
    want: { description: "港を出る船の乗組員たち", agencies: ["Kyodo"] },
  },
  {
    why: "ko: angle brackets",
    line: "발비 시장에서 상인들이 과일을 팔고 있다. <사진=연합뉴스>",
    want: { description: "발비 시장에서 상인들이 과일을 팔고 있다.", agencies: ["Yonhap"] },
  },
  {
    why: "ko: what stands in front of the equals sign is the caption's, not a town",
    line: "기자회견을 하고 있는 시장=연합뉴스",
    want: { description: "기자회견을 하고 있는 시장", agencies: ["Yonhap"] },
  },
  {
    why: "ko: a wire and who passes it on",
    line: "발비 항구를 떠나는 배 [AP 연합뉴스]",
    want: { description: "발비 항구를 떠나는 배", agencies: ["AP"], distributors: ["Yonhap"] },
  },
  {
    why: "ko: a name printed with a space",
    line: "발비 항구를 떠나는 배 [사진 = 이 진 기자]",
    want: { description: "발비 항구를 떠나는 배", creators: ["이 진"], flags: [] },
  },
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
  {
    why: "ja: via without a space between two houses",
    line: "港で荷を下ろす漁師たち 写真家:Karim Haddad / AFP経由でGetty Images",
    want: { creators: ["Karim Haddad"], agencies: ["AFP"], distributors: ["Getty Images"] },
  },
  {
    why: "ja: via in brackets between two houses",
    line: "港で荷を下ろす漁師たち（AFP経由でゲッティ）",
    want: { description: "港で荷を下ろす漁師たち", agencies: ["AFP"], distributors: ["Getty Images"] },
  },
  {
    why: "ja: via inside a sentence is no credit",
    line: "AFP経由でヴァルビー港に届いた写真を見る漁師たち",
    want: { agencies: [], description: "AFP経由でヴァルビー港に届いた写真を見る漁師たち" },
  },
  {
    why: "zh: via without a space between two houses",
    line: "渔民在瓦尔比港口卸货。法新社通过盖蒂图片社",
    want: { description: "渔民在瓦尔比港口卸货。", agencies: ["AFP"], distributors: ["Getty Images"] },
  },
  {
    why: "zh: the national agency made it when via says so",
    line: "渔民在瓦尔比港口卸货（新华社通过路透社）",
    want: { agencies: ["Xinhua"], distributors: ["Reuters"] },
  },
  {
    why: "zh: passing is a verb elsewhere",
    line: "渔民乘船通过瓦尔比运河。新华社发",
    want: { description: "渔民乘船通过瓦尔比运河。", agencies: ["Xinhua"], distributors: [] },
  },
  {
    why: "ko: a sentence's short last word is no initial",
    line: "어부들이 발비 항구에서 하역하고 있다. AFP 통해 게티이미지",
    want: { creators: [], agencies: ["AFP"], distributors: ["Getty Images"] },
  },
  {
    why: "ko: a sentence in front of who provided the picture is the caption's",
    line: "발비 시청 앞에서 시민들이 집회를 하고 있다. 발비소방서 제공",
    want: {
      description: "발비 시청 앞에서 시민들이 집회를 하고 있다.",
      flags: ["handout"],
      handoutSource: "발비소방서",
    },
  },
  {
    why: "ko: so is one in front of an agency that provided it",
    line: "발비 시청 앞에서 시민들이 집회를 하고 있다. 연합뉴스 제공",
    want: { description: "발비 시청 앞에서 시민들이 집회를 하고 있다.", agencies: ["Yonhap"], flags: [] },
  },
  {
    why: "zh: the picture's word and a slash behind a space",
    line: "市民在瓦尔比广场上参加升旗仪式 图/新华社",
    want: { description: "市民在瓦尔比广场上参加升旗仪式", creators: [], agencies: ["Xinhua"] },
  },
  {
    why: "zh: a name in front of the slash stays one",
    line: "瓦尔比的早晨。 王小明/新华社",
    want: { description: "瓦尔比的早晨。", creators: ["王小明"], agencies: ["Xinhua"] },
  },
  {
    why: "ja: the maker and who passed it on, run together behind a label",
    line: "議事堂前の広場に集まる人たち 写真：AFP時事",
    want: { description: "議事堂前の広場に集まる人たち", agencies: ["AFP"], distributors: ["Jiji"] },
  },
  {
    why: "ja: the sign of copyright in full width, in front of letters",
    line: "議事堂前の広場に集まる人たち（Ｃ）AP",
    want: { description: "議事堂前の広場に集まる人たち", agencies: ["AP"] },
  },
  {
    why: "ja: a sentence with its object is nobody's name behind a label",
    line: "写真提供：共同通信 雪かきをする住民",
    want: { description: "雪かきをする住民", creators: [], agencies: ["Kyodo"] },
  },
  {
    why: "ja: nor in front of a library",
    line: "ゴールを決めた選手＝Getty Images",
    want: { description: "ゴールを決めた選手", creators: [], agencies: ["Getty Images"] },
  },
  {
    why: "zh: a paper by its short name in front of the reporter",
    line: "瓦尔比会场外景。每经记者 张蕊 摄",
    want: { description: "瓦尔比会场外景。", creators: ["张蕊"], agencies: ["每日经济新闻"] },
  },
  {
    why: "ja: a button with the number of its pictures behind the credit",
    line: "笑顔の選手たち（Ｃ）共同通信社 この記事の画像を見る(2枚)",
    want: { description: "笑顔の選手たち", agencies: ["Kyodo"] },
  },
  {
    why: "ja: the label of a figure",
    line: "津波が届くまでの時間（図：共同通信）",
    want: { description: "津波が届くまでの時間", agencies: ["Kyodo"] },
  },
  {
    why: "ja: a person of four signs behind a label that Chinese has not",
    line: "写真: 鈴木一郎/共同",
    want: { description: "", creators: ["鈴木一郎"], agencies: ["Kyodo"] },
  },
  {
    why: "ja: a figure that the caption speaks of",
    line: "図を指して説明する研究者ら＝東京都内で",
    want: { agencies: [], creators: [] },
  },
  {
    why: "ko: the wire and the day in one bracket",
    line: "깃발을 드는 시민들 (연합뉴스, 2023년 3월 3일)",
    want: { description: "깃발을 드는 시민들", agencies: ["Yonhap"], dateCreated: "2023-03-03" },
  },
] satisfies LanguageCase[];
