/** Lines by which newspapers and wires sign their texts: datelines alone, rows of reporters and editors. */
import { foldedSet } from "../../text-index.js";
import { AT_SIGN, DASHES, EAST_ASIAN, FOREIGN, type Line, QUOTES, ROUND, SLASHES } from "../../text-line.js";
import { choices } from "../words/any-of.js";
import type { Draft } from "../draft.js";
import { formats } from "../formats/index.js";
import type { Lexicon } from "../lexicon.js";
import { locales } from "../locales/index.js";

const isHan = (word: string): boolean => /^[\p{Script=Han}\p{Script=Katakana}ー]{2,}$/u.test(word);
const wires = formats.filter(({ kind }) => kind === "wire").flatMap(({ name, aliases }) => [name, ...aliases]);
const EAST_ASIAN_WIRES = wires.filter(isHan).join("|");
const WIDE = 0xfee0;
const widened = (word: string): string =>
  word.replace(/[A-Z]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + WIDE));
const LATIN_WIRES = wires.flatMap((word) => (/^[A-Z]{2,4}$/u.test(word) ? [word, widened(word)] : [])).join("|");
const WIRE_WORDS = choices((locale) => locale.wireWords);
/** `（中央社記者溫貴香台北7日電）`, `海外网8月8日电…`: a text begins, or nothing follows. */
const CHINESE_WIRE = new RegExp(
  `^[(（【]?[\\p{Script=Han}A-Za-z ]{2,24}(?:\\d{1,2}月)?\\d{1,2}日(?:${WIRE_WORDS})|` +
    `^[(（【]?(?:${EAST_ASIAN_WIRES})[\\p{Script=Han}\\d]{1,24}(?:${WIRE_WORDS})[)）】]?$`,
  "u",
);
/** `【ソウル時事】`, `【カイロ＝山田太郎】…` */
const JAPANESE_WIRE = new RegExp(
  `^【[\\p{L}・ー]{1,14}(?:[＝=][\\p{L}・ー ]{2,12}|(?:${EAST_ASIAN_WIRES})|(?:${LATIN_WIRES})(?:[＝=]?(?:${EAST_ASIAN_WIRES}))?)】`,
  "u",
);
/** `МОСКВА, 12 мар — РИА Новости.`, `КИЕВ. 3 декабря. УНН. …` */
const CYRILLIC_WIRE =
  /^\p{Lu}{3,20}(?:[- ]\p{Lu}{2,20})?[,.] \d{1,2} \p{Ll}{3,9}\.?[,.]? ?(?:[-–—/] ?)?\p{Lu}[\p{L} «»-]{1,24}(?:[./]|$)/u;

const REPORTERS = choices((locale) => locale.reporterTitles);
const PICTURE_LABELS = choices((locale) => (locale.script === "Hang" ? locale.creditLabels : []));
/** `김민수 기자 minsu@…`, `스포츠조선=선수민 기자`, `여수, 광주 김민수 기자 minsu@…` */
const KOREAN_REPORTER = new RegExp(
  `^(?:(?!${PICTURE_LABELS})[\\p{Script=Hangul}A-Za-z0-9]{2,12} ?= ?|(?:\\p{Script=Hangul}{2,6},? ){1,3})?\\p{Script=Hangul}{2,4} ?(?:${REPORTERS})(?: ?[=|/]? ?[\\w.-]{2,30}@[\\w.-]{3,30})?$`,
  "u",
);
const DESK = choices((locale) => locale.deskTitles);
const REPORT_NOUNS = choices((locale) => locale.reportNouns);
const HAN_AUTHORS = choices(({ script, bylineWords, deskTitles, reporterTitles }) =>
  script === "Hani" ? [...bylineWords, ...deskTitles, ...reporterTitles] : [],
);
/** `记者 王晓明 编辑 李丽`, `記者林宸誼／即時報導`, `文 | 张三` */
const CHINESE_REPORTER = new RegExp(
  `^(?:本[报報])?(?:${HAN_AUTHORS})[ :：|｜/／]{0,2}[\\p{Script=Han} 、]{2,16}[ |｜/／]{1,2}(?:${DESK}|[\\p{Script=Han}]{2,6}(?:${REPORT_NOUNS}|${WIRE_WORDS})$)`,
  "u",
);
const CHINESE_DATED_REPORTER = new RegExp(
  `(?:${REPORTERS})[\\p{Script=Han}]{2,4} ?[／/] ?[\\p{Script=Han}]{2,6}(?:${REPORT_NOUNS})`,
  "u",
);

/** Whether the line signs a text: reporters, editors, the wire's own dateline in front of a text. */
export function isReporterLine({ text, units, traits }: Line): boolean {
  if ((traits & FOREIGN) === 0) return false;
  const first = units[0]!;
  if (first >= 0xac00 && first < 0xd7a4) return isKoreanByline(text);
  if ((traits & AT_SIGN) !== 0 && IN_BRACKETS.test(text)) return isKoreanByline(text.replace(BRACKETS, ""));
  if (first >= 0x400 && first < 0x530) return CYRILLIC_WIRE.test(text.slice(0, 80));
  if (first === 0x3010 && JAPANESE_WIRE.test(text)) return true;
  return (traits & EAST_ASIAN) !== 0 && (first >= 0x3000 || (first >= 0x28 && first <= 0x39))
    ? CHINESE_WIRE.test(text) || CHINESE_REPORTER.test(text) || CHINESE_DATED_REPORTER.test(text)
    : false;
}

const IN_BRACKETS = /^[<[(（【〈]\p{Script=Hangul}/u;
const BRACKETS = /[<>[\]()（）【】〈〉]/gu;

/** A name and "reporter" alone credit a picture too; with a house in front or an address behind they sign a text. */
const isKoreanByline = (text: string): boolean => /[=@]/u.test(text) && KOREAN_REPORTER.test(text);

/** Towns from which wires date their texts, in the scripts that tell no capitals, and in capitals. */
const towns = foldedSet(locales.flatMap((locale) => locale.datelineTowns));
const givenNames = foldedSet(locales.flatMap((locale) => locale.givenNames));
const NAME_AND_TOWN = /^((?:\p{Lo}{2,12} ){1,3}\p{Lo}{2,12}) ?[-–—،/] ?(\p{Lo}[\p{Lo} ]{2,20})$/u;

/** `محمد عبد العزيز - الرباط`: a person and the town that the text was written in. */
export function isSignedFrom({ text, traits }: Line): boolean {
  if (text.length > 60 || (traits & FOREIGN) === 0) return false;
  const match = NAME_AND_TOWN.exec(text);
  return match !== null && isTown(match[2]!) && givenNames.has(match[1]!.split(" ", 1)[0]!);
}

/** `القاهرة - رويترز`, `PARIS - AFP:` */
const DASHED = /^([\p{L} ]{2,24}?) ?[-–—/] ?([^-–—:]{2,24}?) ?[:：]?$/u;

/** `PLACE (AGENCY) -`, `PLACE, March 3 (AGENCY) -` */
const BRACKETED = /^([^()（）]{2,40}?)(?:, ?[^()（）]{2,24})? ?[(（]([^()（）]{2,24})[)）] ?([-–—:.]?)$/u;

/** `AFP, MANILA`, `AFP - Geral`: a wire and a town in capitals or a section. */
const WIRE_FIRST = /^[(（]?([\p{L} .]{2,24}?)(, ?| [-–—|] )(\p{L}[\p{L} ]{2,23})[)）]?$/u;

/** "ST. VALLBY, Mich. (AP)": a town in capitals and where it lies. */
const CAPITALS_AND_REGION = /^\p{Lu}[\p{Lu}. '’-]{2,24}, \p{Lu}\p{Ll}[\p{L}. ]{1,18} ?[(（][^()]{2,24}[)）]$/u;
const ALL_CAPITALS = /^\p{Lu}{5,20}$/u;

function isWireAndTown(text: string, lexicon: Lexicon): boolean {
  const match = WIRE_FIRST.exec(text);
  if (match === null || lexicon.agency(match[1]!)?.kind !== "wire") return false;
  const [, , sign = "", behind = ""] = match;
  if (isTown(behind) || lexicon.sections.has(behind)) return true;
  // "AFP, POOL" says how the picture came, "EPA - LENA VIK" who took it.
  return (
    sign.startsWith(",") && ALL_CAPITALS.test(behind) && !lexicon.roles.has(behind) && lexicon.agency(behind) === null
  );
}

/** Whether the line is a wire's dateline with nothing behind it. */
export function isBareDateline({ line, credits }: Draft, lexicon: Lexicon): boolean {
  const { text, traits } = line;
  if (text.length > 72) return false;
  if (isWireAndTown(text, lexicon)) return true;
  const dashed = (traits & (DASHES | SLASHES)) === 0 ? null : DASHED.exec(text);
  if (dashed !== null && isTown(dashed[1]!) && lexicon.agency(dashed[2]!)?.kind === "wire") return true;
  if ((traits & ROUND) === 0 || !/[)）](?: ?[-–—:.])?$/u.test(text)) return false;
  const match = BRACKETED.exec(text);
  if (match === null || lexicon.agency(match[2]!)?.kind !== "wire") return false;
  const [, place = "", , sign = ""] = match;
  const opens = sign === "-" || sign === "–" || sign === "—";
  // "LENA OKORO (AFP)" names who took a picture; one word in capitals with a dash behind the wire is a town.
  if (credits.some((credit) => credit.creators.length > 0)) return opens && ALL_CAPITALS.test(place);
  return opens || isTown(place) || CAPITALS_AND_REGION.test(text);
}

const isTown = (place: string): boolean => towns.has(place) && !/\p{Ll}/u.test(place);

const DESKS = choices((locale) => locale.deskWords);
const TEXT_FROM = choices((locale) => locale.textFromWords);
const DESK_LINE = new RegExp(`^(?:(?:${DESKS}|${TEXT_FROM}) (.{2,40})|(.{2,40}?) ?(?:${DESKS}))$`, "iu");

/** `Reuters Staff`, `ロイター編集部`, `Theo TTXVN`: a house and those who write in its name, or what it was taken from. */
export function isDeskLine(text: string, lexicon: Lexicon): boolean {
  if (text.length > 60) return false;
  const match = DESK_LINE.exec(text);
  return match !== null && lexicon.agency((match[1] ?? match[2])!) !== null;
}

const CLOSING_BYLINE = new RegExp(
  `\\p{L}[’'"”)]? (${choices(({ authorWords }) => authorWords)}) (\\p{Lu}[^.,:;|]{1,24})$`,
  "u",
);
const LONGEST_BYLINE = 40;
const FEWEST_TITLE_WORDS = 4;

/** "Ministers meet over fishing rights By AP": a wire signs the title of another story. */
export function closesWithByline({ text }: Line, lexicon: Lexicon): boolean {
  const match = CLOSING_BYLINE.exec(text.slice(-LONGEST_BYLINE));
  if (match === null || lexicon.agency(match[2]!)?.kind !== "wire") return false;
  return text.length > LONGEST_BYLINE && text.split(" ", FEWEST_TITLE_WORDS).length === FEWEST_TITLE_WORDS;
}

/** `لندن: «الشرق الأوسط»`, `بيروت - «القدس العربي» - سعد الياس:` */
const HOUSE = /^\p{L}[\p{L} ]{1,24}? ?[-–—:] ?[«"“]([^«»"“”]{2,30})[»"”](?: ?[-–—:] ?[^«»"“”]{0,40})?$/u;

/** Whether a town and the newspaper's name in quotation marks open a text. */
export function isHouseLine({ text, traits }: Line, lexicon: Lexicon): boolean {
  if (text.length > 100 || (traits & QUOTES) === 0) return false;
  const match = HOUSE.exec(text);
  return match !== null && (lexicon.agency(match[1]!) !== null || /[-–—][^«»:–—-]{3,40}:$/u.test(text));
}
