/** Simplified and traditional Chinese, told apart by their characters. */
import type { Line } from "../../text-line.js";

/** Characters that only simplified or only traditional Chinese writes, the most frequent of each. */
const SIMPLIFIED = new Set(
  "国这们来时为会发对开动进过还说见长东车门问间关马风飞鱼鸟龙语话认记设论证议员务队阵际陈阳阶随难预领题类频颜头实宁灾运达远连选让许讯访评该请读课谁调谈谢项顺须顾华单卖协卫厂厅历压厌县参双变号叹后吗启员呜响营团园围图圆场块坚坛坝坏声处备复够奖妈妇孙学宝审宪宫宽宾对寻导寿将尔尘尝层属岁岛岭币师带帮广庆库应庙废张弹强归录总战户执扩扫扬护报担择击据损换摄摆撑敌数断无旧显晓术机杀杂权条杨极构枪标栏树样桥梦检楼欢欧残毁毕毙气汇汉汤沟没泪洁浅济浓涛润涨",
);
const TRADITIONAL = new Set(
  "國這們來時為會發對開動進過還說見長東車門問間關馬風飛魚鳥龍語話認記設論證議員務隊陣際陳陽階隨難預領題類頻顏頭實寧災運達遠連選讓許訊訪評該請讀課誰調談謝項順須顧華單賣協衛廠廳歷壓厭縣參雙變號嘆後嗎啟員嗚響營團園圍圖圓場塊堅壇壩壞聲處備復夠獎媽婦孫學寶審憲宮寬賓對尋導壽將爾塵嘗層屬歲島嶺幣師帶幫廣慶庫應廟廢張彈強歸錄總戰戶執擴掃揚護報擔擇擊據損換攝擺撐敵數斷無舊顯曉術機殺雜權條楊極構槍標欄樹樣橋夢檢樓歡歐殘毀畢斃氣匯漢湯溝沒淚潔淺濟濃濤潤漲",
);

export function hanLanguage(line: Line, start: number, end: number): string {
  let traditional = 0;
  for (let at = start; at < end; at++) {
    const character = line.text[at]!;
    const simple = SIMPLIFIED.has(character);
    const full = TRADITIONAL.has(character);
    if (simple !== full) traditional += full ? 1 : -1;
  }
  return traditional > 0 ? "zh-Hant" : "zh";
}
