/** Words of Chinese and Japanese credits: what stands behind a name, titles in front, and the last signs of houses. */
import type { CaptionFlag } from "../../model.js";

/** Words behind a name that make it a credit, and the flag each one means. The longer come first. */
export const SUFFIXES: readonly (readonly [word: string, flag: CaptionFlag | null, source: boolean])[] = [
  ["提供の動画から", "video-still", true],
  ["提供の映像から", "video-still", true],
  ["提供動画から", "video-still", true],
  ["の動画から", "video-still", false],
  ["の映像から", "video-still", false],
  ["の防犯カメラ映像から", "video-still", false],
  ["視頻截圖", "video-still", false],
  ["视频截图", "video-still", false],
  ["影片截圖", "video-still", false],
  ["直播截圖", "video-still", false],
  ["画面截图", "video-still", false],
  ["畫面截圖", "video-still", false],
  ["翻攝畫面", null, false],
  ["翻攝", null, false],
  ["網路截圖", null, false],
  ["网络截图", null, false],
  ["示意图", "symbolic", false],
  ["示意圖", "symbolic", false],
  ["情境圖", "symbolic", false],
  ["檔案照片", "file", false],
  ["檔案照", "file", false],
  ["資料圖片", "file", false],
  ["資料畫面", "file", false],
  ["档案图片", "file", false],
  ["代表撮影", "pool", false],
  ["代表摄影", "pool", false],
  ["写真提供", "handout", true],
  ["资料图片", "file", false],
  ["資料照片", "file", false],
  ["资料照片", "file", false],
  ["资料图", "file", false],
  ["資料写真", "file", false],
  ["資料照", "file", false],
  ["摄影报道", null, false],
  ["撮影", null, false],
  ["提供", "handout", true],
  ["供图", "handout", true],
  ["供圖", "handout", true],
  ["摄影", null, false],
  ["攝影", null, false],
  ["拍摄", null, false],
  ["拍攝", null, false],
  ["写真", null, false],
  ["写す", null, false],
  ["摄", null, false],
  ["攝", null, false],
  ["图片", null, false],
  ["圖片", null, false],
  ["图", null, false],
  ["圖", null, false],
  ["发", null, false],
  ["發", null, false],
];
/** They make a credit of an agency alone: "路透社图", but "地形图". */
export const PICTURE_SIGNS = new Set(["图片", "圖片", "图", "圖", "发", "發"]);
/** Titles in front of a name: a reporter, a correspondent, "issued by". */
export const TITLES = [
  "本報記者",
  "本报记者",
  "特約記者",
  "特约记者",
  "实习记者",
  "通讯员",
  "通訊員",
  "特派員",
  "カメラマン",
  "見習記者",
  "本紙",
  "本报",
  "本報",
  "记者",
  "記者",
  "发",
  "發",
];

/** Papers, channels and sites by their last signs: what they print is their own picture. */
export const OUTLET_SIGN =
  /(?:新闻|新聞|日报|日報|晚报|晚報|晨报|晨報|早报|早報|时报|時報|商报|商報|周刊|週刊|都市报|青年报|快报|新闻网|新聞網|网|網|电视台|電視台|卫视|衛視|传媒|傳媒|视频|客户端|影像)$/u;
/** Function words of Chinese sentences. */
export const CHINESE_PROSE = /[在了着著正被将將]/u;

/** Bodies, sites and firms by their last sign. */
const HOUSE_SIGN =
  /(?:局|网|網|网站|網站|社|公司|大学|大學|医院|醫院|中心|集团|集團|政府|警方|法院|学院|學院|委员会|委員會|厅|廳|台|臉書|脸书|微博|官网|官網|协会|協會|学会|學會)$/u;

/** Whether a name in Han signs is no person's: "国家林草局网站". */
export const isHanHouse = (name: string): boolean =>
  /^\p{Script=Han}/u.test(name) && name.length > 3 && HOUSE_SIGN.test(name);

/** Chinese family names of two signs; with one of them a name of four signs is a person's. */
const TWO_SIGN_FAMILY =
  /^(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|夏侯|皇甫|尉迟|尉遲|公孙|公孫|慕容|令狐|司徒|司空|端木|东方|東方|西门|西門|南宫|南宮|独孤|獨孤|轩辕|軒轅|宇文|长孙|長孫|张简|張簡|范姜)/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** `圖／騰訊科技`: four signs and more in a Chinese line are a house, a Chinese person has two or three. */
export const isLongForPerson = (name: string, line: string): boolean =>
  /^\p{Script=Han}{4,8}$/u.test(name) && !TWO_SIGN_FAMILY.test(name) && !KANA.test(line);

/** Whether a name in Han signs is a paper's, a channel's or a site's: "北青网". */
export const isHanOutlet = (name: string): boolean => /^\p{Script=Han}{3,12}$/u.test(name) && OUTLET_SIGN.test(name);
