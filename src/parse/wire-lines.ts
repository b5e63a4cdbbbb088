/** Lines by which newspapers and wires sign their texts: datelines alone, rows of reporters and editors. */
import { foldWord } from "../text.js";
import type { Draft } from "./draft.js";
import type { Lexicon } from "./lexicon.js";

/** `（中央社記者溫貴香台北7日電）`, `海外网8月8日电…`, `（记者 王晓明）北京报道`: a text begins, or nothing follows. */
const CHINESE_WIRE =
  /^[(（【]?[\p{Script=Han}A-Za-z ]{2,24}(?:\d{1,2}月)?\d{1,2}日(?:电|電|讯|訊)|^[(（【]?(?:新华社|新華社|中新社|中新网|中央社)[\p{Script=Han}\d]{1,24}(?:电|電|讯|訊)[)）】]?$/u;
/** `【ソウル時事】`, `【カイロ＝山田太郎】…` */
const JAPANESE_WIRE =
  /^【[\p{L}・ー]{1,14}(?:[＝=][\p{L}・ー ]{2,12}|時事|共同|ロイター|[AＡ][FＦ]?[PＰ](?:時事|＝時事|通信)?)】/u;
/** `МОСКВА, 12 мар — РИА Новости.`, `КИЕВ. 3 декабря. УНН. …` */
const CYRILLIC_WIRE =
  /^\p{Lu}{3,20}(?:[- ]\p{Lu}{2,20})?[,.] \d{1,2} \p{Ll}{3,9}\.?[,.]? ?(?:[-–—/] ?)?\p{Lu}[\p{L} «»-]{1,24}(?:[./]|$)/u;

/** `김민수 기자 minsu@…`, `스포츠조선=선수민 기자` */
const KOREAN_REPORTER =
  /^(?:(?!사진|촬영|영상|그래픽)[\p{Script=Hangul}A-Za-z0-9]{2,12} ?= ?)?\p{Script=Hangul}{2,4} ?(?:기자|특파원|인턴기자|선임기자)(?: ?[=|/]? ?[\w.-]{2,30}@[\w.-]{3,30})?$/u;
/** `记者 王晓明 编辑 李丽`, `記者林宸誼／即時報導`, `文 | 张三` */
const CHINESE_REPORTER =
  /^(?:本[报報])?(?:记者|記者|文|采写|撰文|作者|编辑|編輯|通讯员)[ :：|｜/／]{0,2}[\p{Script=Han} 、]{2,16}[ |｜/／]{1,2}(?:编辑|編輯|校对|校對|责编|責編|编译|編譯|[\p{Script=Han}]{2,6}(?:報導|报道|電|电)$)/u;
const CHINESE_DATED_REPORTER = /[記记]者[\p{Script=Han}]{2,4} ?[／/] ?[\p{Script=Han}]{2,6}(?:報導|报道)/u;

/** Whether the line signs a text: reporters, editors, the wire's own dateline in front of a text. */
export function isReporterLine(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first >= 0xac00 && first < 0xd7a4) return isKoreanByline(text);
  if (first >= 0x400 && first < 0x530) return CYRILLIC_WIRE.test(text.slice(0, 80));
  if (first === 0x3010 && JAPANESE_WIRE.test(text)) return true;
  return first >= 0x3000 || (first >= 0x28 && first <= 0x39)
    ? CHINESE_WIRE.test(text) || CHINESE_REPORTER.test(text) || CHINESE_DATED_REPORTER.test(text)
    : false;
}

/** A name and "reporter" alone credit a picture too; with a house in front or an address behind they sign a text. */
const isKoreanByline = (text: string): boolean => /[=@]/u.test(text) && KOREAN_REPORTER.test(text);

/** Towns from which wires date their texts, in the scripts that tell no capitals, and in capitals. */
const TOWNS = new Set(
  (
    "بغداد|بيروت|دمشق|القاهرة|الرياض|جدة|دبي|أبوظبي|الدوحة|المنامة|الكويت|مسقط|صنعاء|عدن|عمان|عمّان|القدس|القدس المحتلة|رام الله|غزة|رفح|" +
    "تل أبيب|الخرطوم|طرابلس|بنغازي|تونس|الجزائر|الرباط|الدار البيضاء|نواكشوط|مقديشو|جيبوتي|طهران|أنقرة|اسطنبول|إسطنبول|كابول|كابل|إسلام أباد|" +
    "نيودلهي|بكين|طوكيو|سول|موسكو|كييف|لندن|باريس|برلين|بروكسل|جنيف|فيينا|روما|مدريد|أثينا|واشنطن|نيويورك|لوس أنجلوس|الأمم المتحدة|نيقوسيا|" +
    "تهران|مشهد|اصفهان|تبریز|شیراز|کابل|اسلام‌آباد|لاہور|کراچی|پشاور|کوئٹہ|ירושלים|תל אביב|חיפה|" +
    "BAGHDAD|BAGDAD|BEIRUT|BEYROUTH|DAMASCUS|CAIRO|TEHRAN|KABUL|ISLAMABAD|JERUSALEM|GAZA|LONDON|PARIS|BERLIN|BRUSSELS|BRUXELLES|GENEVA|MOSCOW|" +
    "KYIV|KIEV|WASHINGTON|NEW YORK|BEIJING|TOKYO|SEOUL|NEW DELHI|MADRID|ROME|ANKARA|ISTANBUL|DUBAI|RIYADH|DOHA|NAIROBI|LAGOS|SYDNEY|HONG KONG"
  )
    .split("|")
    .map(foldWord),
);
/** Given names that open a byline in Arabic and Persian: nothing else in the line tells it from a place. */
const GIVEN_NAMES = new Set(
  (
    "محمد|أحمد|محمود|مصطفى|علي|حسن|حسين|عمر|خالد|يوسف|إبراهيم|عبد|عبدالله|عبدالرحمن|عبدالعزيز|سعيد|سعد|صالح|سامي|سمير|كمال|جمال|طارق|وليد|فادي|رامي|هاني|" +
    "ياسر|ماجد|ناصر|فيصل|سلمان|سلطان|تركي|بندر|نايف|حسام|إسلام|كريم|شريف|أشرف|عادل|عماد|جورج|إيلي|أنطوان|جوزيف|بيار|طوني|ميشال|حيدر|عباس|جعفر|زياد|باسل|" +
    "أمين|أنس|بلال|حمزة|إسماعيل|عثمان|نبيل|فؤاد|فاطمة|مريم|زينب|سارة|نور|هدى|منى|رنا|ليلى|سلمى|دينا|هبة|آية|إيمان|رانيا|نادية|سناء|أسماء|خديجة|رضا|مهدی|امیر"
  )
    .split("|")
    .map(foldWord),
);
const NAME_AND_TOWN =
  /^((?:\p{Script=Arabic}{2,12} ){1,3}\p{Script=Arabic}{2,12}) ?[-–—،/] ?(\p{Script=Arabic}[\p{Script=Arabic} ]{2,20})$/u;

/** `محمد عبد العزيز - الرباط`: a person and the town that the text was written in. */
export function isSignedFrom(text: string): boolean {
  if (text.length > 60) return false;
  const match = NAME_AND_TOWN.exec(text);
  return match !== null && isTown(match[2]!) && GIVEN_NAMES.has(foldWord(match[1]!.split(" ", 1)[0]!));
}

/** `القاهرة - رويترز`, `PARIS - AFP:` */
const DASHED = /^([\p{L} ]{2,24}?) ?[-–—/] ?([^-–—:]{2,24}?) ?[:：]?$/u;

/** `PLACE (AGENCY) -`, `PLACE, March 3 (AGENCY) -` */
const BRACKETED = /^([^()（）]{2,40}?)(?:, ?[^()（）]{2,24})? ?[(（]([^()（）]{2,24})[)）] ?([-–—:.]?)$/u;

/** Whether the line is a wire's dateline with nothing behind it. */
export function isBareDateline(text: string, draft: Draft, lexicon: Lexicon): boolean {
  if (text.length > 72) return false;
  const dashed = DASHED.exec(text);
  if (dashed !== null && isTown(dashed[1]!) && lexicon.agency(dashed[2]!)?.kind === "wire") return true;
  if (!/[)）](?: ?[-–—:.])?$/u.test(text)) return false;
  const match = BRACKETED.exec(text);
  if (match === null || draft.credits.some((credit) => credit.creators.length > 0)) return false;
  const [, place = "", agency = "", dash = ""] = match;
  if (lexicon.agency(agency)?.kind !== "wire") return false;
  return dash === "-" || dash === "–" || dash === "—" || isTown(place);
}

const isTown = (place: string): boolean => TOWNS.has(foldWord(place)) && !/\p{Ll}/u.test(place);

/** `لندن: «الشرق الأوسط»`, `بيروت - «القدس العربي» - سعد الياس:` */
const HOUSE = /^\p{L}[\p{L} ]{1,24}? ?[-–—:] ?[«"“]([^«»"“”]{2,30})[»"”](?: ?[-–—:] ?[^«»"“”]{0,40})?$/u;

/** Whether a town and the newspaper's name in quotation marks open a text. */
export function isHouseLine(text: string, lexicon: Lexicon): boolean {
  if (text.length > 100 || !/[«"“]/u.test(text)) return false;
  const match = HOUSE.exec(text);
  return match !== null && (lexicon.agency(match[1]!) !== null || /[-–—][^«»:–—-]{3,40}:$/u.test(text));
}
