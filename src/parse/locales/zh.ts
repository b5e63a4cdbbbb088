import { counted, defineLocale, forms, list, sides, values } from "../define-locale.js";

/** Simplified and traditional characters together: captions of both are read alike. */
export default defineLocale({
  language: "zh",
  script: "Hani",
  functionWords: list("的, 在, 是, 和, 与, 了, 于, 为, 从, 对, 这, 日, 及, 将, 被"),
  months: forms("一月, 二月, 三月, 四月, 五月, 六月, 七月, 八月, 九月, 十月, 十一月, 十二月"),
  weekdays: forms(
    "星期一|周一|週一, 星期二|周二|週二, 星期三|周三|週三, 星期四|周四|週四, 星期五|周五|週五, 星期六|周六|週六, 星期日|周日|週日|星期天",
  ),
  dateOrders: ["ymd"],
  takenWords: list("拍摄, 拍攝, 摄, 攝, 资料图, 資料圖, 资料照片, 資料照片, 拍摄的, 摄于, 攝於"),
  publishedWords: list(
    "消息, 电, 電, 讯, 訊, 报道, 報道, 報導, 发布, 發布, 發佈, 公布, 公佈, 发表, 發表, 公开, 公開, 提供的, 电讯, 上传, 上傳",
  ),
  otherDateWords: list("自, 截至, 直到"),
  remembranceWords: list("周年, 週年, 纪念, 紀念, 遇难者, 遇難者"),
  undatedWords: list("日期不详, 日期不詳"),
  comboWords: list("拼版照片, 拼图, 拼圖, 组合照片, 合成圖, 組合圖, 拼版"),
  placeWords: list("在, 于, 於, 位于, 位於"),
  regionWords: list("省, 州, 县, 縣, 区, 區, 自治区"),
  creditLabels: list(
    "图, 圖, 图片, 圖片, 照片, 摄影, 攝影, 来源, 來源, 图片来源, 圖片來源, 图源, 图／, 圖／, 摄, 記者, 记者, 图片提供, 翻攝, 翻摄, 示意圖, 图自",
  ),
  creditSuffixes: list("摄, 攝, 图, 圖, 摄影, 攝影, 拍摄, 拍攝, 供图, 供圖, 发, 發"),
  viaWords: list("通过, 透過, 经, 經由, 转自, 轉自"),
  fileWords: list(
    "资料图, 資料圖, 资料图片, 資料圖片, 资料照片, 資料照片, 档案照, 檔案照, 资料照, 資料照, 資料畫面, 档案图片, 檔案圖片",
  ),
  handoutWords: list("提供, 供图, 供圖, 发放"),
  poolWords: list("联合采访, 聯訪"),
  courtesyWords: list("承蒙, 由…提供"),
  symbolicWords: list("示意图, 示意圖, 配图, 情境圖"),
  chrome: list(
    "阅读更多, 閱讀更多, 分享, 打印, 列印, 收藏, 查看更多, 点击查看, 點擊放大, 放大圖片, 放大图片, 查看大圖, 查看大图, 點我看大圖, 分享到, 广告, 廣告, 相关新闻, 相關新聞, 延伸閱讀, 更多, 关闭, 下一张, 上一张, 评论, 复制链接, 展开全文, 原图, 热门文章, 請繼續往下閱讀",
  ),
  bylineWords: list("记者, 記者, 文, 撰文, 作者, 编辑, 編輯, 责任编辑"),
  sides: sides(
    "left: 左|左侧|左側|左边|左邊|左起; right: 右|右侧|右側|右边|右邊|右起; center: 中|中间|中間|中央|居中; top: 上|上图|上圖|上方; bottom: 下|下图|下圖|下方; front: 前|前排|前方; back: 后|後|后排|後排|后方|後方; second-left: 左二|左2|左起第二; second-right: 右二|右2|右起第二; third-left: 左三|左3|左起第三; third-right: 右三|右3|右起第三; far-left: 左一|最左; far-right: 右一|最右",
  ),
  numbers: {
    ...counted(0, "零|〇 一 二|两|兩 三 四 五 六 七 八 九 十"),
    ...counted(11, "十一 十二 十三 十四 十五 十六 十七 十八 十九 二十"),
    ...values(
      "三十 30, 四十 40, 五十 50, 六十 60, 七十 70, 八十 80, 九十 90, 百 100, 千 1000, 万 10000, 萬 10000, 亿 100000000, 億 100000000",
    ),
  },
  numberJoiners: [""],
  negations: list("不, 没有, 沒有, 未, 无, 無, 非, 没, 沒, 并未, 並未, 否认, 否認"),
  stopWords: list("的, 在, 了, 和, 与, 與, 是, 于, 於, 及"),
});
