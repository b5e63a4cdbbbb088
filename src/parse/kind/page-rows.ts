/** Rows of a page that no text makes: counters, names of sections, addresses, tags, measures. */
import { classOf, SPACE } from "../../text-characters.js";
import { ARROWS, BARS, BRACES, DIGITS, EQUALS, type Line, signFrom, spaceFrom, TAGGED } from "../../text-line.js";
import { choices } from "../words/any-of.js";
import { isPictureCounter } from "../ends/counters.js";
import type { Lexicon } from "../lexicon.js";
import { locales } from "../locales/index.js";
import { parseAssetName } from "../asset-name.js";

/** Longer rows are texts. */
const LONGEST_COUNTER = 60;
const LONGEST_ROW = 240;
/** "1,2 тыс.", "3万", "12K": numbers with what multiplies them. */
const COUNTED: ReadonlySet<string> = new Set(locales.flatMap((locale) => locale.pageCounters));
/** Azerbaijani "min" is a thousand, elsewhere it is a minute. */
const SCALES = choices(({ numbers, numberScales }) =>
  [...Object.keys(numberScales), ...Object.keys(numbers).filter((word) => numbers[word]! >= 1000)].filter(
    (word) => !COUNTED.has(word),
  ),
);
const NUMBERS = new RegExp(
  `[(（[]? ?[+-]?\\p{Nd}[\\p{Nd}.,:٬٫ ]{0,12}(?:(?:${SCALES})(?!\\p{L})\\.?)? ?[)）\\]]?`,
  "giu",
);
const EDGES = /^[\s\p{P}\p{S}]{1,8}|[\s\p{P}\p{S}]{1,8}$/gu;
const PARTS = /[|•·,，、/]| [-–—] |\s{2,}/u;

/** "12 comments", "View 3 images", "منذ 3 ساعات", "3 min read": nothing but what a page counts. */
export function isCounter({ text, traits }: Line, lexicon: Lexicon): boolean {
  if (text.length > LONGEST_COUNTER || (traits & DIGITS) === 0 || !/\p{Nd}/u.test(text)) return false;
  if (isPictureCounter(text)) return true;
  let counted = false;
  for (const part of text.split(PARTS)) {
    const words = part.replace(NUMBERS, " ").replace(/ {2,}/gu, " ").replace(EDGES, "");
    if (words === "") continue;
    const numbered = words.length < part.trim().length && /\p{Nd}/u.test(part);
    if (numbered && lexicon.pageCounters.has(words)) counted = true;
    else if (!lexicon.chrome.has(words)) return false;
    else counted ||= numbered;
  }
  return counted;
}

const LONGEST_SECTION = 32;
const SECTION_PART = /[|•·>›»/\\,،、#]|\s{2,}|\s[-–—]\s/u;

/** "Home > World > Middle East", "الرئيسية | رياضة": sections and buttons, two at least. */
export function isSectionRow(line: Line, lexicon: Lexicon): boolean {
  if (line.length > LONGEST_ROW) return false;
  let start = 0;
  while (start < line.length && isSpace(line.units[start]!)) start++;
  const knownIn = (end: number): boolean =>
    lexicon.sections.hasIn(line, start, end) || lexicon.chrome.hasIn(line, start, end);
  const known = (part: string): boolean => lexicon.sections.has(part) || lexicon.chrome.has(part);
  const cut = partEnd(line, start);
  if (cut > start && knownIn(isSpace(line.units[cut - 1]!) ? cut - 1 : cut)) {
    const parts = line.text
      .split(SECTION_PART)
      .map((part) => part.trim())
      .filter((part) => part !== "");
    return parts.length > 1 && parts.every(known);
  }
  const row = (line.traits & ARROWS) === 0 ? null : line.text.trim();
  if (row !== null && isPath(row, known)) return true;
  // "Политика Экономика Спорт": words of a menu, parted by single spaces.
  const space = spaceFrom(line, start);
  if (space >= line.length || space - start > LONGEST_SECTION || !knownIn(space)) return false;
  const words = line.text.trim().split(" ");
  return words.length > 2 && words.length < 30 && words.every(known);
}

/** Where the first part ends, by a sign or a run of spaces; -1 when it is long. */
function partEnd(line: Line, start: number): number {
  const to = Math.min(line.length, start + LONGEST_SECTION);
  for (let at = signFrom(line, start); at < to; at = signFrom(line, at + 1)) {
    const unit = line.units[at]!;
    if (SECTION_SIGNS.has(unit)) return at;
    if (!isSpace(unit)) continue;
    const next = line.units[at + 1]!;
    if (isSpace(next) || (isDash(next) && isSpace(line.units[at + 2]!))) return at;
  }
  return -1;
}

/** "About us| Contact| Advertising| RSS| Search": more bars than a chain of houses has. */
const FEWEST_BARS = 4;

/** Whether bars part the line into a menu. */
export function isMenu({ text, traits }: Line): boolean {
  if ((traits & BARS) === 0) return false;
  let bars = 0;
  for (let at = 0; at < text.length && bars < FEWEST_BARS; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x7c || unit === 0xff5c) bars++;
  }
  return bars === FEWEST_BARS;
}

const SECTION_SIGNS: ReadonlySet<number> = new Set([..."|•·>›»/\\,،、#"].map((sign) => sign.charCodeAt(0)));
const isSpace = (unit: number): boolean => unit === 0x20 || (classOf(unit) & SPACE) !== 0;
/** `- – —` */
const isDash = (unit: number): boolean => unit === 0x2d || unit === 0x2013 || unit === 0x2014;

/** "Home › Politics › The council": the first of the parts is known, the last may be a headline. */
const PATH = /^([^>›»]{2,32}?) ?[>›»] ?[^>›»]{2,80}$|^([^>›»]{2,32}?)(?: ?[>›»] ?[^>›»]{2,40}){2,4}$/u;

function isPath(row: string, known: (part: string) => boolean): boolean {
  const match = PATH.exec(row);
  return match !== null && known((match[1] ?? match[2])!.trim());
}

const ADDRESS =
  /^(?:https?:\/\/|www\.)\S{3,300}$|^[\w.+-]{2,40}@[\w-]{2,40}(?:\.[\w-]{2,24}){1,3}$|^[a-z\d-]{2,40}(?:\.[a-z\d-]{2,24}){0,2}\.(?:com|org|net|info|ru|ua|ir|jp|kr|cn|tw|hk|de|fr|es|it|pl|gr|bg|rs|il|eg|sa|ae|iq|lb|ma|tn|in|pk|bd|th|uk|eu|tv|me|io|co)(?:\/\S{0,200})?$/u;
/** "GTY 456535992": an archive's number of a picture behind its letters. */
const ARCHIVE_NUMBER = /^[A-Z]{2,5}[ _-]?\d{7,12}$/u;
const LONGEST_ARCHIVE_NUMBER = 18;
const TAGS = /^(?:#[\p{L}\p{M}\p{N}_\u200c-]{2,60}[\s,،]{0,3}){1,20}$/u;
const SIZE_LABELS = choices((locale) => locale.pictureSizeLabels);
const PIXELS = choices((locale) => locale.pixelWords);
const BYTES = choices((locale) => locale.byteWords);
const MEASURE = new RegExp(
  `^(?:(?:${SIZE_LABELS})?:? ?)?\\d{2,5} ?[x×х*] ?\\d{2,5}(?: ?(?:${PIXELS})\\.?)?(?:[ ,(|-]{1,3}[\\d.,]{1,8} ?[KM]B\\)?)?$|` +
    `^(?:jpe?g|png|gif|webp)?[ ,(]{0,2}[\\d.,]{1,8} ?(?:[KMG]i?B|${BYTES})\\)?$`,
  "iu",
);
/** A player's clocks: "0:32", "00:00 / 01:45", "1x"; a time of day, "1:02 p.m.". */
const CLOCKS =
  /^(?:[-–]?\d{1,2}:\d\d(?::\d\d)?(?: ?[/|–-] ?|$)){1,3}$|^\d{1,2}[:.]\d\d ?[AaPp]\.?[Mm]\.?$|^[\d.]{1,4}x$/u;
const HASH = /^(?=[\da-f-]{0,64}\d)[\da-f]{8,64}(?:-[\da-f]{4,12}){0,4}$/iu;
const CODE =
  /(?:^|[\s;{])(?:function ?\(|var \w{1,24} ?=|const \w{1,24} ?=|window\.\w|document\.\w|googletag|@media |<\/?\w{1,12}[ >])/u;
/** "Киев +12°C", "EUR/USD 1.08 +0.2%": a value and little else. */
const TICKER =
  /^[\p{L} ./&-]{2,28}[:：]? ?[+−–-]?[\d.,]{1,10} ?(?:(?:°[CFС]?|%|\$|€|₽|₴)(?: ?\(?[+−–▲▼-]?[\d.,]{1,8} ?%?\)?)?| \(?[+−▲▼-]?[\d.,]{1,8} ?%\)?)$/u;

/** Whether the line is an address, a tag, a measure, a clock, an agency's number of a picture or the like. */
export function isTechnical({ text, traits }: Line): boolean {
  if (text.length > LONGEST_ROW) return false;
  const single = !text.includes(" ");
  const digits = (traits & DIGITS) !== 0;
  if (digits && text.length <= LONGEST_ARCHIVE_NUMBER && ARCHIVE_NUMBER.test(text)) return true;
  if (single && (ADDRESS.test(text) || HASH.test(text) || isAssetName(text))) return true;
  const first = text.charCodeAt(0);
  if (first === 0x23) return TAGS.test(text);
  if (digits && text.length <= LONGEST_COUNTER) {
    if (MEASURE.test(text) || CLOCKS.test(text) || TICKER.test(text)) return true;
  }
  return ((traits & (EQUALS | BRACES | TAGGED)) !== 0 || text.includes(".")) && CODE.test(text);
}

const isAssetName = (text: string): boolean => text.length < 80 && parseAssetName(text)?.id === text;
