/** Control marks, catalogue numbers and page chrome at the end of a line. */
import { classAt, COLON, EAST_ASIAN, EQUALS, type Line, spaceBefore } from "../../text-line.js";
import { classOf, LETTER, NUMBER, UPPER } from "../../text-characters.js";
import { beforeCounter } from "./counters.js";
import { choices } from "../words/any-of.js";
import { hintFor, mayHold } from "../words/hints.js";
import { IDEOGRAPHS } from "../words/mark-words.js";
import type { Lexicon } from "../lexicon.js";
import { type MarkFound, MOST_WORDS, type Shape } from "./marks.js";

/** Units of the longest phrase. */
const LONGEST_PHRASE = 40;

/** Units of "(zu dpa …)" that are looked at. */
const LONGEST_NOTE = 240;

/** How a line ends, and what it holds, as bits: a shape is tried only where one of its own is set. */
const DIGIT = 1;
const PARENTHESIS = 1 << 1;
const BRACKET = 1 << 2;
/** `©` is the first of the pictographs. */
const PICTOGRAPH = 1 << 3;
const PLUS = 1 << 4;
/** "d" or "d.", "e", "k". */
const SMALL_D = 1 << 5;
const SMALL_E = 1 << 6;
const SMALL_K = 1 << 7;
/** A colon, and one of the words that stand in front of it. */
const HOLDS_COLON = 1 << 8;
const MAY_BE_DATED = hintFor(["date", "issued", "xmit", "reference", "ref"]);
const HOLDS_EQUALS = 1 << 9;
/** Some word begins with "PA" in capitals. */
const HOLDS_PA = 1 << 10;
const EAST_ASIAN_BRACKET = 1 << 11;

/** By the last unit, for those that tell. */
function endingOf(line: Line, end: number): number {
  const last = line.units[end - 1]!;
  let ending = 0;
  if (last >= 0x30 && last <= 0x39) ending = DIGIT;
  else if (last === 0x29) ending = shapesInBracket(line, end);
  else if (last === 0x5d) ending = BRACKET | SMALL_K;
  else if (last === 0x2b) ending = PLUS;
  else if (last === 0x64 || (last === 0x2e && line.units[end - 2] === 0x64)) ending = SMALL_D;
  else if (last === 0x65) ending = SMALL_E;
  else if (last === 0x6b) ending = SMALL_K;
  else if (last >= 0xa9 && (classOf(last) & LETTER) === 0) ending = PICTOGRAPH;
  if ((line.traits & COLON) !== 0 && mayHold(line, MAY_BE_DATED)) ending |= HOLDS_COLON;
  if ((line.traits & EQUALS) !== 0) ending |= HOLDS_EQUALS;
  if ((line.traits & EAST_ASIAN) !== 0 && isClosing(last)) ending |= EAST_ASIAN_BRACKET;
  return holdsPressAssociation(line) ? ending | HOLDS_PA : ending;
}

/** Shapes at the end. */
interface BackShapes {
  readonly needs: number;
  /** Units of the end that the shapes reach over: a pattern is tried at each of them. */
  readonly within: number;
  readonly shapes: readonly Shape[];
}

/** "この記事の画像を見る(2枚)": a button and how many pictures it shows, in scripts without spaces. */
const COUNTED_BUTTON = new RegExp(
  ` ?(?:${choices(({ pictureButtons }) => pictureButtons.filter((words) => words.charCodeAt(0) >= IDEOGRAPHS))}) ?[(（]\\d{1,3}\\p{Script=Han}?[)）]$`,
  "u",
);

/** Things at the end that are no fixed words. */
const BACK_SHAPES: readonly BackShapes[] = [
  {
    // Chinese sites close captions with who edited the page.
    needs: EAST_ASIAN_BRACKET,
    within: 32,
    shapes: [{ pattern: / ?[【[(（](?:责任)?[编編][辑輯] ?[:：][^】\])）]{2,12}[】\])）]$/u, flags: [] }],
  },
  { needs: EAST_ASIAN_BRACKET, within: 24, shapes: [{ pattern: COUNTED_BUTTON, flags: [] }] },
  {
    // The Press Association closes captions with its own data.
    needs: HOLDS_PA,
    within: 120,
    shapes: [
      { pattern: / ?\.? ?See PA (?:story|Story|STORY) [^.]{2,80}\.?$/u, flags: [] },
      { pattern: / PA Photos?\.$/u, flags: [] },
    ],
  },
  {
    needs: HOLDS_COLON,
    within: 80,
    shapes: [
      { pattern: / ?(?:Issue date|Date issued|Issued) ?: [^.:]{4,40}\.?$/u, flags: [] },
      { pattern: / ?(?:Picture date|Date taken|Photo date) ?: [^.:]{4,40}\.?$/u, flags: [], data: true },
      { pattern: /[\s|/]{1,3}(?:ORG XMIT|TRANSMISSION REFERENCE|REF) ?: ?[\w-]{2,20}$/u, flags: [] },
    ],
  },
  { needs: PLUS, within: 32, shapes: [{ pattern: / ?\+{3} ?dpa-Bildfunk ?\+{3}$/u, flags: [] }] },
  {
    needs: PARENTHESIS,
    within: LONGEST_NOTE,
    shapes: [{ pattern: / ?\((?:zu|Zu) dpa[^()]{0,200}\)$/u, flags: [] }],
  },
  {
    needs: HOLDS_EQUALS,
    within: 160,
    shapes: [{ pattern: / ?== ?With AFP Story[^=]{0,120}={0,3}$/iu, flags: [] }],
  },
  {
    // "Details 14 Jan 2021 00:05:00": when a page put it up.
    needs: DIGIT,
    within: 40,
    shapes: [
      { pattern: /(?<=[.)]) (?:Details )?\d{1,2} \p{Lu}\p{Ll}{2,8} \d{4},? \d{1,2}:\d\d(?::\d\d)?$/u, flags: [] },
    ],
  },
  {
    needs: DIGIT,
    within: 20,
    shapes: [
      { pattern: / [A-Z]{3,4}\d{3}$/u, flags: [] },
      { pattern: / (?:PHOTO|Photo) \d{1,4}$/u, flags: [] },
      // What a page tells of the file: "- 1200x675".
      { pattern: /(?: ?[-–—|])? ?\d{3,4} ?[x×х] ?\d{3,4}$/u, flags: [] },
    ],
  },
  {
    // "Copyright 2019 The Associated Press. All rights reserved": the credit stays.
    needs: SMALL_D,
    within: 24,
    shapes: [{ pattern: /[.,)] ?[Aa]ll rights reserved\.?$/u, flags: [] }],
  },
  // "March 29,...more": the page folds the caption there.
  { needs: SMALL_E, within: 10, shapes: [{ pattern: / ?(?:\.{3}|…) ?more$/u, flags: [] }] },
  {
    needs: SMALL_K,
    within: 12,
    shapes: [{ pattern: / ?\[?pagebreak\]?$/u, flags: [] }],
  },
  { needs: BRACKET, within: 6, shapes: [{ pattern: / ?[[(](?:…|\.{3}|\+|-|x)[\])]$/u, flags: [] }] },
  { needs: PICTOGRAPH, within: 4, shapes: [{ pattern: / ?\p{Extended_Pictographic}$/u, flags: [] }] },
];

/** Words in small letters that close shapes; the longest is "pagebreak". */
const endsInSmallWord = ({ text, units }: Line, start: number, end: number): boolean =>
  closesSmallWord(units[end - 1]!) &&
  /(?:reserved|[.…] ?(?:more|less)|pagebreak)$/u.test(text.slice(Math.max(start, end - 10), end));

/** d e k s */
const closesSmallWord = (unit: number): boolean => unit === 0x64 || unit === 0x65 || unit === 0x6b || unit === 0x73;

/** Which of the shapes that close in a round bracket it may be: one with a sign in it, or "(zu dpa …)". */
function shapesInBracket({ units }: Line, end: number): number {
  const sign = isOpening(units[end - 3]) || isOpening(units[end - 5]) ? BRACKET : 0;
  let open = end - 2;
  while (open > 0 && end - open < LONGEST_NOTE && units[open] !== 0x28) open--;
  return units[open] === 0x28 && (units[open + 1]! | 0x20) === 0x7a ? sign | PARENTHESIS : sign;
}

const isOpening = (unit: number | undefined): boolean => unit === 0x28 || unit === 0x5b;

function holdsPressAssociation({ units, peaks, length }: Line): boolean {
  for (let peak = 0; peaks[peak]! < length; peak++) {
    const at = peaks[peak]!;
    if (units[at] === 0x50 && units[at + 1] === 0x41) return true;
  }
  return false;
}

/** Reads the mark that closes [start, end), or null. */
export function backMark(line: Line, start: number, end: number, lexicon: Lexicon): MarkFound | null {
  const words = backWords(line, start, end, lexicon);
  if (words !== null) return words;
  const read = beforeReaders(line, start, end, lexicon);
  if (read > start) return { flags: [], span: [read, end], data: false };
  const counted = beforeCounter(line, start, end);
  if (counted < end) return { flags: [], span: [counted, end], data: false };
  const last = line.units[end - 1]!;
  // A letter in lower case ends none of the shapes but "See PA story …" and dates, which end in a point.
  if (last >= 0x61 && last <= 0x7a && !endsInSmallWord(line, start, end)) return null;
  const ending = endingOf(line, end);
  if (ending === 0) return null;
  for (const { needs, within, shapes } of BACK_SHAPES) {
    if ((needs & ending) === 0) continue;
    const from = Math.max(start, end - within);
    const tail = line.text.slice(from, end);
    for (const { pattern, flags, data } of shapes) {
      const match = pattern.exec(tail);
      if (match !== null && from + match.index > start)
        return { flags, span: [from + match.index, end], data: data === true };
    }
  }
  return null;
}

/** `… Foto: NAME/afp • 319 Leser`: where the bar begins in front of a number and what pages count; -1 when none does. */
function beforeReaders(line: Line, start: number, end: number, lexicon: Lexicon): number {
  const word = spaceBefore(line, end - 1);
  if ((classAt(line, word - 1) & NUMBER) === 0 || !lexicon.pageCounters.hasIn(line, word + 1, end)) return -1;
  const number = spaceBefore(line, word - 1);
  const bar = line.units[number - 1];
  if (number - start < SHORTEST_COUNTED || (bar !== 0x7c && bar !== 0xb7 && bar !== 0x2022)) return -1;
  // "2:43 min" lasts, and "6. November 2023 | 3 Kommentare" is the page's own.
  if (/\D/u.test(line.text.slice(number + 1, word)) || (classAt(line, number - 3) & NUMBER) !== 0) return -1;
  return number - 1;
}

/** A credit in front of such a number. */
const SHORTEST_COUNTED = 12;

/** `… TPX IMAGES OF THE DAY`, `(Archivbild)`, `. File`, `) less`: known words behind a separator. */
function backWords(line: Line, start: number, end: number, lexicon: Lexicon): MarkFound | null {
  let close = end;
  while (close > start && isTrailing(line.units[close - 1]!)) close--;
  let bracketed = false;
  if (close > start && isClosing(line.units[close - 1]!)) {
    close--;
    bracketed = true;
  }
  let at = close;
  // "See all photos" ends in "all photos": the longest phrase counts.
  let chrome: MarkFound | null = null;
  for (let words = 1; words <= MOST_WORDS && at > start; words++) {
    while (at > start && !isBreak(line.units[at - 1]!)) at--;
    if (close - at > LONGEST_PHRASE) return chrome;
    const flags = at > start ? lexicon.marks.getIn(line, at, close) : undefined;
    if (
      flags !== undefined &&
      !(at - 3 >= start && line.text.startsWith("NO ", at - 3)) &&
      standsApart(line, start, at, close, bracketed, lexicon)
    ) {
      return { flags, span: [separatorStart(line, start, at), end], data: false };
    }
    if (
      (!bracketed || line.units[at - 1] === 0x5b) &&
      at > start &&
      lexicon.chrome.hasIn(line, at, close) &&
      (bracketed ||
        chromeStandsApart(line.text.slice(Math.max(start, at - 4), at), words, line.units[at]! === 0x5b) ||
        isBehindAgency(line, start, at, lexicon))
    ) {
      chrome = { flags: [], span: [separatorStart(line, start, at), end], data: false };
    }
    const glued = bracketed || chrome !== null ? -1 : gluedChrome(line, at, close, lexicon);
    if (glued > start) return { flags: [], span: [glued, end], data: false };
    if (at <= start || line.units[at - 1]! !== 0x20) return chrome;
    if (words === 1 && !lexicon.closingWords.hasIn(line, at, close)) return chrome;
    at--;
  }
  return chrome;
}

/** `… | AP Photo Close`: the word or two in front of a button name an agency. */
function isBehindAgency(line: Line, start: number, at: number, lexicon: Lexicon): boolean {
  const end = at - 1;
  let from = end;
  for (let words = 1; words <= 2 && from > start; words++) {
    from--;
    while (from > start && !isBreak(line.units[from - 1]!)) from--;
    if (end > from && (classAt(line, from) & UPPER) !== 0 && lexicon.agencyIn(line, from, end) !== null) return true;
    if (from === start || line.units[from - 1]! !== 0x20) return false;
  }
  return false;
}

/** White space and `. > › ▼ ▾ →`. */
const isTrailing = (unit: number): boolean =>
  unit === 0x2e ||
  unit === 0x20 ||
  unit === 0x3e ||
  unit === 0x203a ||
  unit === 0x25bc ||
  unit === 0x25be ||
  unit === 0x2192;
/** `) ] ） 】` */
const isClosing = (unit: number): boolean => unit === 0x29 || unit === 0x5d || unit === 0xff09 || unit === 0x3011;

/** "…/APVisa mer": the phrase begins at a capital inside the first word; -1 when there is none. */
function gluedChrome(line: Line, from: number, to: number, lexicon: Lexicon): number {
  for (let at = from + 1; at < to && line.units[at]! !== 0x20 && at - from < 16; at++) {
    if ((classAt(line, at) & UPPER) === 0) continue;
    if (to - at > 3 && lexicon.chrome.hasIn(line, at, to)) return at;
  }
  return -1;
}

const isBreak = (unit: number): boolean =>
  unit === 0x20 ||
  unit === 0x28 ||
  unit === 0x5b ||
  unit === 0x2f ||
  unit === 0x7c ||
  unit === 0xff08 ||
  unit === 0x3010 ||
  unit === 0x29 ||
  unit === 0xff09 ||
  unit === 0x3002;

function standsApart(
  line: Line,
  start: number,
  at: number,
  close: number,
  bracketed: boolean,
  lexicon: Lexicon,
): boolean {
  const before = line.text.slice(Math.max(start, at - 4), at);
  if (bracketed) return /[([（【]$/u.test(before);
  // In capitals a mark needs no separator in front ("… Tokyo. TPX IMAGES OF THE DAY").
  const words = line.text.slice(at, close);
  if (words === words.toUpperCase() && words !== words.toLowerCase() && words.length > 5) return /\s$/u.test(before);
  // "… суда Архивное фото": a capital inside the line sets a mark of two words apart.
  const named = words.includes(" ") && (classAt(line, at) & UPPER) !== 0 && !isTitleCase(words);
  if (named && /[\p{L}\p{N}] $/u.test(before)) return true;
  // "… — فوٹو: فائل": the label in front makes it part of the credit.
  if (/: ?$/u.test(before) && followsLabel(line, start, at, lexicon)) return false;
  return /[.!?…)\]"”»|/,،、;؛:。۔।–—-] ?$/u.test(before);
}

/** "File Photo", "Archive Picture": titles of things are written so too. */
const isTitleCase = (words: string): boolean => / \p{Lu}/u.test(words);

/** A credit's label and its colon stand in front of `at`. */
function followsLabel({ text }: Line, start: number, at: number, lexicon: Lexicon): boolean {
  let end = at;
  while (end > start && /[:\s]/u.test(text[end - 1]!)) end--;
  return lexicon.labels.get(text.slice(Math.max(start, text.lastIndexOf(" ", end - 1) + 1), end)) !== undefined;
}

/** One word needs a sentence's end in front, or a script without spaces between words. */
const chromeStandsApart = (before: string, words: number, bracket: boolean): boolean =>
  words > 1 || bracket
    ? /[\s)）]$/u.test(before)
    : /(?:[.!?…)\]"”»|。）] ?|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}] )$/u.test(before);

function separatorStart(line: Line, start: number, at: number): number {
  let from = at;
  while (from > start && /[\s/|([（【,،、;؛:–—-]/u.test(line.text[from - 1]!)) from--;
  // The points of "... More" go, a sentence's full stop stays.
  if (line.text.startsWith("...", from - 3)) from -= 3;
  else if (line.text[from - 1] === "…") from--;
  while (from > start && line.units[from - 1]! === 0x20) from--;
  return from;
}
