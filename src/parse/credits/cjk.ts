/** Credits of Chinese and Japanese captions, which are written without spaces: `（中央社記者林志偉攝）`, `＝共同`. */
import { EAST_ASIAN, type Line } from "../../text-line.js";
import type { CaptionFlag, Span } from "../../model.js";
import type { Agency } from "../agency.js";
import {
  CHINESE_PROSE,
  isHanOutlet,
  JAPANESE_PROSE,
  OUTLET_SIGN,
  PICTURE_SIGNS,
  SUFFIXES,
  TITLES,
} from "./cjk-words.js";
import type { Credit } from "./credit.js";
import { gluedVia } from "./glued-via.js";
import type { Lexicon } from "../lexicon.js";
import type { Located } from "./slots.js";

const HAN_NAME = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・·々〆ヶ\p{L}.'’ -]{2,24}$/u;
/** People's names: Chinese and Korean of two to four signs, Japanese to eight, kana only behind or alone. */
const PERSON =
  /^(?:[\p{Script=Han}々〆ヶ·・]{1,8}[\p{Script=Hiragana}\p{Script=Katakana}ー]{0,5}|[\p{Script=Hiragana}\p{Script=Katakana}ー・]{2,16}|\p{Script=Han}{1,3} \p{Script=Han}{1,3}|[\p{Script=Latin}\p{M}.'’ -]{2,32})$/u;
/** Words that only label what follows their colon or slash. */
const LABEL =
  /^(?:[图圖照]片[来來]源|[图圖照]片|[图圖]源|[來来]源|[图圖図]|図版|図表|画像|写真|摄影|攝影|撮影|摄|攝) ?[:：/／＝=・]/u;
/** Those of them that name who took the picture; "写真＝" does in brackets. */
const TAKEN_BY = /^(?:摄影|攝影|撮影|摄|攝|写真[＝=])/u;
/** Such a label and a name behind it close the line. */
const LABELLED_TAIL = /(?:摄影|攝影|撮影|摄|攝) ?[:：/／＝=][^。，,：:]{1,14}$/u;
/** A year, a month or a day and nothing else. */
const DATE_PART = /^(?=[\d０-９])(?:[\d０-９]{2,4}年)?(?:[\d０-９]{1,2}月)?(?:[\d０-９]{1,2}日)?(?:撮影|拍攝|拍摄)?$/u;
/** `（中央社記者NAME攝 113年4月4日）`: the day behind who took the picture. */
const DAY_BEHIND = /(?<=\p{L}) ?\d{2,4}年\d{1,2}月\d{1,2}日$/u;
/** `(2019年 ロイター/NAME)`: the year of publishing. */
const PRINTED_YEAR = /^(?:19|20)\d\d年 /u;
/** A place and its particle are nobody: "ロンドンで撮影". */
const PLACE_PARTICLE = /.[でにへ]$/u;
/** `（取自NAME臉書）`: copied from somebody's page, whoever took it. */
const TAKEN_FROM = /^(?:翻攝自|翻拍自|擷取自|截圖自|截图自|取自|摘自|圖取自)/u;
/** Wire services whose pictures a national agency passes on. */
const INTERNATIONAL = new Set(["afp", "ap", "reuters", "epa", "getty"]);
const EAST_ASIAN_LETTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const LONGEST_AGENCY = 16;

export const isEastAsian = (text: string): boolean => EAST_ASIAN_LETTER.test(text);

/** Whether [start, end) of `text` holds a letter of an East Asian script. */
export const isEastAsianIn = (line: Line, start: number, end: number): boolean =>
  (line.traits & EAST_ASIAN) !== 0 && EAST_ASIAN_LETTER.test(line.text.slice(start, end));

interface Part {
  readonly agencies: readonly { readonly agency: Agency; readonly span: Span }[];
  readonly names: readonly Located[];
  readonly flags: readonly CaptionFlag[];
  /** What is named supplied the picture. */
  readonly source: boolean;
  /** A suffix or title said that it is a credit. */
  readonly told: boolean;
  /** A word for "via" stands between its agencies. */
  readonly passedOn: boolean;
}

const NOBODY: Part = { agencies: [], names: [], flags: [], source: false, told: false, passedOn: false };

/** Reads [from, to) as one credit part; null when it is none. */
function readPart(line: Line, from: number, to: number, lexicon: Lexicon, named = false): Part | null {
  let start = from;
  let end = to;
  while (start < end && line.units[start]! === 0x20) start++;
  while (end > start && line.units[end - 1]! === 0x20) end--;
  if (end - start < 2 || end - start > 40) return null;
  // `（10月、IOC提供）`, `（2024年撮影、AFP＝時事）`: when it was taken, beside who supplied it.
  if (DATE_PART.test(line.text.slice(start, end))) return NOBODY;
  const taken = TAKEN_FROM.exec(line.text.slice(start, start + 4));
  if (taken !== null) return { ...NOBODY, told: true };
  const year = PRINTED_YEAR.exec(line.text.slice(start, start + 6));
  if (year !== null) start += year[0].length;
  end -= DAY_BEHIND.exec(line.text.slice(start, end))?.[0].length ?? 0;
  let flag: CaptionFlag | null = null;
  let source = false;
  let told = named;
  let titled = false;
  let agencyOnly = false;
  let passedOn = false;
  for (const suffix of SUFFIXES) {
    const { length } = suffix.word;
    if (!line.text.startsWith(suffix.word, end - length) || end - length < start) continue;
    end -= length;
    ({ flag, source } = suffix);
    told = true;
    agencyOnly = PICTURE_SIGNS.has(suffix.word);
    break;
  }
  while (end > start && /[\s：:]/u.test(line.text[end - 1]!)) end--;
  const agencies: { agency: Agency; span: Span }[] = [];
  for (let round = 0; round < 2 && start < end; round++) {
    const found = agencyPrefix(line, start, end, lexicon);
    if (found === null) break;
    agencies.push({ agency: found.agency, span: [start, found.end] });
    start = found.end;
    const via = round === 0 ? gluedVia(line, start - 1, end) : null;
    if (via?.start === start && agencyPrefix(line, via.end, end, lexicon) !== null) {
      passedOn = true;
      start = via.end;
    }
    while (start < end && /[\s/／]/u.test(line.text[start]!)) start++;
    const title = titleAt(line, start, end);
    if (title > 0) {
      told = titled = true;
      start += title;
      break;
    }
  }
  const outlet =
    agencies.length > 0 ? 0 : agencyOnly ? outletAlone(line, start, end) : outletBeforeTitle(line, start, end);
  if (outlet > 0) {
    agencies.push({ agency: ownOutlet(line.text.slice(start, start + outlet)), span: [start, start + outlet] });
    start += outlet;
  }
  const title = titleAt(line, start, end);
  if (title > 0 && start + title < end) {
    told = titled = true;
    start += title;
  }
  while (start < end && /[\s：:]/u.test(line.text[start]!)) start++;
  const flags: CaptionFlag[] = flag === null ? [] : [flag];
  if (start >= end) {
    if (agencies.length === 0 && !told) return null;
    // `アナトリア通信提供`: an agency's own picture is no handout.
    const own = source && agencies.length > 0;
    return { agencies, names: [], flags: own ? [] : flags, source: source && !own, told, passedOn };
  }
  if (!told || agencyOnly) return null;
  // `…資料圖片`, `…示意圖` in front of which no agency stands: the caption's words.
  if (!source && flag !== null && flag !== "pool" && agencies.length === 0) return null;
  if (source && flag !== "handout") flags.push("handout");
  const names: Located[] = [];
  for (const piece of line.text.slice(start, end).matchAll(/[^、，,]{1,40}/gu)) {
    const value = piece[0].trim();
    // `朝日新聞社ヘリから、NAME撮影`: from where, not who.
    if (value.endsWith("から")) continue;
    if (!HAN_NAME.test(value) && !/^\p{Script=Han}$/u.test(value)) return null;
    if (source ? isProse(value) : !PERSON.test(value) || PLACE_PARTICLE.test(value)) return null;
    const at = start + piece.index + (piece[0].length - piece[0].trimStart().length);
    names.push({ value, span: [at, at + value.length] });
  }
  // Time and place stand in front of one name in Japanese data tails.
  if (names.length > 1 && agencies.length === 0 && !titled) return null;
  return names.length === 0 || names.length > 3 ? null : { agencies, names, flags, source, told, passedOn };
}

/** A sentence in front of "供图" names no supplier. */
const isProse = (value: string): boolean =>
  JAPANESE_PROSE.test(value) || (value.length > LONGEST_AGENCY / 2 && CHINESE_PROSE.test(value));

const REPORTER = /^(\p{Script=Han}{3,10}?)(?:首席|实习|實習|见习|特约|特約|全媒体?|融媒体?)?[记記]者/u;
/** `湖北日报 周斌 摄`: a paper, a space and one name. */
const PAPER_AND_NAME = /^(\p{Script=Han}{3,8}) (?=\p{Script=Han}{2,4}$)/u;

/** `央视新闻记者…`: how many signs of an outlet that no list has stand in front of a reporter's title; 0 when none do. */
function outletBeforeTitle(line: Line, start: number, end: number): number {
  const words = line.text.slice(start, end);
  const name = (REPORTER.exec(words) ?? PAPER_AND_NAME.exec(words))?.[1];
  return name !== undefined && OUTLET_SIGN.test(name) && !CHINESE_PROSE.test(name) ? name.length : 0;
}

/** `瓦尔比晚报发`: the whole stretch is a paper's name. */
function outletAlone(line: Line, start: number, end: number): number {
  const name = line.text.slice(start, end);
  return isHanOutlet(name) && !CHINESE_PROSE.test(name) ? name.length : 0;
}

const ownOutlet = (name: string): Agency => ({ id: "credit", name, kind: "outlet", aliases: [] });

const titleAt = (line: Line, at: number, end: number): number => {
  const title = TITLES.find((word) => line.text.startsWith(word, at));
  return title !== undefined && at + title.length <= end ? title.length : 0;
};

/** The longest agency name that [start, end) begins with, or null. */
function agencyPrefix(
  line: Line,
  start: number,
  end: number,
  lexicon: Lexicon,
): { agency: Agency; end: number } | null {
  for (let cut = Math.min(end, start + LONGEST_AGENCY); cut >= start + 2; cut--) {
    // A Latin name ends where its letters end.
    if (cut < end && /[A-Za-z]/u.test(line.text[cut]!) && /[A-Za-z]/u.test(line.text[cut - 1]!)) continue;
    const agency = lexicon.agencyIn(line, start, cut);
    if (agency !== null && agency.kind !== "collection") return { agency, end: cut };
  }
  return null;
}

/** Reads the inside of a bracket, or the end of a line, as a credit. */
export function readEastAsianCredit(line: Line, from: number, to: number, lexicon: Lexicon): Credit | null {
  if (to - from > 80 || !isEastAsianIn(line, from, to)) return null;
  const parts =
    readParts(line, from, to, SEPARATORS, lexicon) ??
    readParts(line, from, to, SEPARATORS_AND_COMMAS, lexicon) ??
    readParts(line, from, to, SEPARATORS_AND_POINTS, lexicon);
  return parts === null ? null : joinParts(parts, from, to);
}

const SEPARATORS = "＝=／/；|";
/** `（資料照，記者NAME攝）`, `（X提供、共同）` */
const SEPARATORS_AND_COMMAS = `${SEPARATORS}，、,`;
/** `（NASA提供・UPI＝共同）`; people's names hold the point too, so it parts last. */
const SEPARATORS_AND_POINTS = `${SEPARATORS_AND_COMMAS}・`;

function readParts(line: Line, from: number, to: number, separators: string, lexicon: Lexicon): Part[] | null {
  const parts: Part[] = [];
  const label = LABEL.exec(line.text.slice(from, Math.min(to, from + 8)));
  const named = label !== null && TAKEN_BY.test(label[0]);
  let start = from + (label?.[0].length ?? 0);
  for (let at = start; at <= to; at++) {
    if (at < to && !separators.includes(line.text[at]!)) continue;
    const part = readPart(line, start, at, lexicon, named && parts.length === 0);
    if (part === null) return null;
    parts.push(part);
    start = at + 1;
  }
  return parts;
}

const isOutlet = (name: string): boolean => name.length > 2 && OUTLET_SIGN.test(name);

function joinParts(parts: readonly Part[], from: number, to: number): Credit | null {
  const agencies = parts.flatMap((part) => part.agencies);
  const [first, second] = agencies;
  // `新华社/法新`: the national agency stands in front of the one whose picture it passes on.
  if (
    agencies.length === 2 &&
    !parts.some((part) => part.passedOn) &&
    first !== undefined &&
    second !== undefined &&
    !INTERNATIONAL.has(first.agency.id) &&
    INTERNATIONAL.has(second.agency.id)
  )
    agencies.reverse();
  const made = parts.filter((part) => !part.source).flatMap((part) => part.names);
  const named = made.filter(({ value }) => !isOutlet(value));
  const outlets = made.filter(({ value }) => isOutlet(value));
  const sources = parts.filter((part) => part.source).flatMap((part) => part.names);
  if (agencies.length === 0 && !parts.some((part) => part.told)) return null;
  const place = ({ agency, span }: { agency: Agency; span: Span }): Located => ({ value: agency.name, span });
  return {
    start: from,
    end: to,
    labelled: parts.some((part) => part.told),
    form: "east-asian",
    creators: named,
    agencies: [...agencies.slice(0, 1).map(place), ...(agencies.length === 0 ? outlets.slice(0, 1) : [])],
    distributors: agencies.slice(1).map(place),
    handoutSource: sources[0] ?? null,
    flags: parts.flatMap((part) => part.flags.map((flag) => ({ flag, span: [from, to] as const }))),
    ruleAgency: agencies[0]?.agency.id ?? null,
  };
}

/** The credit that ends at `end` without a bracket: `…。新华社记者 吕小炜 摄`, `…、三井新撮影`. */
export function findEastAsianTail(line: Line, start: number, end: number, lexicon: Lexicon): Credit | null {
  const last = line.text.slice(Math.max(start, end - 8), end);
  const run = end - lastRun(line, start, end).length;
  const told =
    SUFFIXES.some(({ word }) => last.endsWith(word)) ||
    /[发發]$/u.test(last) ||
    LABELLED_TAIL.test(line.text.slice(Math.max(start, end - 24), end));
  const house = told ? null : agencyPrefix(line, run, end, lexicon);
  if (!told && (house === null || isWordBehindSpace(line, run, end, house.agency))) return null;
  let best: Credit | null = null;
  for (let at = end - 2; at >= Math.max(start, end - 60); at--) {
    const sign = line.text[at - 1];
    const opens = at === start || (sign !== undefined && /[。！？、，＝=」）)\s：／/|]/u.test(sign));
    // Without a sentence's end in front, a label, a title or an agency begins it.
    const begins =
      opens || titleAt(line, at, end) > 0 || LABEL.test(line.text.slice(at, at + 8)) || wireAt(line, at, end, lexicon);
    if (!begins) continue;
    const credit = readEastAsianCredit(line, at, end, lexicon);
    // `…中新社供图`: more signs in front of the agency are the caption's.
    if (best !== null && credit !== null && best.agencies.length > credit.agencies.length) break;
    if (credit !== null && (credit.agencies.length > 0 || credit.creators.length > 0 || credit.handoutSource !== null))
      best = credit;
    else if (best !== null) break;
    if (sign !== undefined && /[。！？＝]/u.test(sign)) break;
  }
  return best;
}

/** "…의 신화": behind a space and no sign the word is the sentence's. */
const isWordBehindSpace = ({ text, units }: Line, start: number, end: number, agency: Agency): boolean =>
  agency.wordAliases?.includes(text.slice(start, end)) === true &&
  units[start - 1] === 0x20 &&
  units[start - 2] !== 0x2e;

/** Whether an agency's name in East Asian script begins here. */
const wireAt = (line: Line, at: number, end: number, lexicon: Lexicon): boolean =>
  /\p{Script=Han}/u.test(line.text[at]!) && agencyPrefix(line, at, Math.min(end, at + 5), lexicon) !== null;

function lastRun(line: Line, start: number, end: number): string {
  let at = end;
  while (at > start && end - at < LONGEST_AGENCY && !/[\s。、，＝=：:／/）)]/u.test(line.text[at - 1]!)) at--;
  return line.text.slice(at, end);
}
