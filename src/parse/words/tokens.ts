import { type Line, textIn } from "../../text-line.js";
import { digitValue } from "./digits.js";

const WORD = 1;
const DIGIT = 2;
const SPACE = 4;
const KNOWN = 8;
/** What a unit is to a token, filled as units are met: every date and name is searched for unit by unit. */
const kinds = new Uint8Array(0x10000);

function learnKind(unit: number): number {
  let kind = KNOWN;
  if (isWord(unit)) kind |= WORD;
  if (digitValue(unit) >= 0) kind |= DIGIT;
  if (isSpace(unit)) kind |= SPACE;
  kinds[unit] = kind;
  return kind;
}

/** In front of a line's first unit there is none, which is no part of a token either. */
function kindOf(unit: number | undefined): number {
  const place = unit! | 0;
  return kinds[place]! === 0 ? learnKind(place) : kinds[place]!;
}

/** A word or a number, and what stands between it and where the reading came from. */
export interface Token {
  readonly start: number;
  /** End excluded. */
  readonly end: number;
  /** Value of a number of at most eight digits; -1 for a word. */
  readonly value: number;
  /** Digits of the number; 0 for a word. */
  readonly digits: number;
  /** The punctuation passed over to reach it, without spaces: ",", "./" …; "" when there was none. */
  readonly gap: string;
  /** Whether white space was passed over. */
  readonly spaced: boolean;
}

/** No date or place name is written with longer words or wider gaps. */
const LONGEST_WORD = 48;
const WIDEST_GAP = 6;

/** A unit that is part of a word: letters, marks, apostrophes. Digits are none. */
export const isWordUnit = (code: number): boolean => (kindOf(code) & WORD) !== 0;

export const isDigitUnit = (code: number): boolean => (kindOf(code) & DIGIT) !== 0;

export const isSpaceUnit = (code: number): boolean => (kindOf(code) & SPACE) !== 0;

function isWord(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 0x27;
  if (code < 0xc0) return code === 0xaa || code === 0xba || code === 0xb5;
  if (code < 0x600) return code !== 0xd7 && code !== 0xf7 && code !== 0x55d && code !== 0x589 && code !== 0x5be;
  if (code < 0x700) return !isArabicPunctuation(code) && digitValue(code) < 0;
  if (code < 0x2000) return code !== 0x964 && code !== 0x965 && code !== 0x1680 && digitValue(code) < 0;
  if (code < 0x2c00) return code === 0x2019 || code === 0x200c || code === 0x200d;
  if (code < 0x3040) return code >= 0x3005 && code <= 0x3007;
  return code >= 0x3040 && code !== 0x30fb && !(code >= 0xfe10 && code < 0xfe70) && !(code >= 0xff00 && code < 0xff21);
}

function isArabicPunctuation(code: number): boolean {
  return code < 0x610 || code === 0x61b || code === 0x61f || (code >= 0x66a && code <= 0x66d) || code === 0x6d4;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || (code >= 9 && code <= 13) || code === 0x202f || code === 0x3000;
}

/** Tokens kept of the last line: what stands in front of its dates and places. */
const KEPT = 64;
const kept = new Array<Token | null>(KEPT).fill(null);
/** Which line's token a place holds, and in front of what. */
const keptOf = new Int32Array(KEPT).fill(-1);
const keptBefore = new Int32Array(KEPT);
let keptLine: Line | null = null;
let lines = 0;

/**
 * The last token that ends at or before `before`; null where the text begins or the gap is too wide. Readers of dates and
 * places ask for four in ten of them more than once, so the last line's are kept.
 */
export function previousToken(line: Line, before: number): Token | null {
  if (line !== keptLine) {
    keptLine = line;
    lines++;
  }
  const place = before & (KEPT - 1);
  if (keptOf[place] !== lines || keptBefore[place] !== before) {
    keptOf[place] = lines;
    keptBefore[place] = before;
    kept[place] = readBackwards(line, before);
  }
  return kept[place]!;
}

function readBackwards(line: Line, before: number): Token | null {
  let at = before - 1;
  let spaced = false;
  let firstMark = -1;
  let lastMark = -1;
  const lowest = Math.max(0, before - WIDEST_GAP);
  for (; at >= lowest; at--) {
    const kind = kindOf(line.units[at]);
    if ((kind & (WORD | DIGIT)) !== 0) break;
    if ((kind & SPACE) !== 0) spaced = true;
    else {
      firstMark = at;
      if (lastMark < 0) lastMark = at;
    }
  }
  if (at < lowest) return null;
  const end = at + 1;
  const gap = gapText(line, firstMark, lastMark);
  const limit = Math.max(0, end - LONGEST_WORD);
  if (isDigitUnit(line.units[at]!)) {
    while (at > limit && isDigitUnit(line.units[at - 1]!)) at--;
    return numberToken(line, at, end, gap, spaced);
  }
  while (at > limit && isWordUnit(line.units[at - 1]!)) at--;
  return { start: at, end, value: -1, digits: 0, gap, spaced };
}

/** The first token that starts at or after `from`. */
export function nextToken(line: Line, from: number): Token | null {
  let at = from;
  let spaced = false;
  let firstMark = -1;
  let lastMark = -1;
  const highest = Math.min(line.length, from + WIDEST_GAP);
  for (; at < highest; at++) {
    const kind = kindOf(line.units[at]);
    if ((kind & (WORD | DIGIT)) !== 0) break;
    if ((kind & SPACE) !== 0) spaced = true;
    else {
      if (firstMark < 0) firstMark = at;
      lastMark = at;
    }
  }
  if (at >= highest) return null;
  const start = at;
  const gap = gapText(line, firstMark, lastMark);
  const limit = Math.min(line.length, start + LONGEST_WORD);
  if (isDigitUnit(line.units[at]!)) {
    while (at < limit && isDigitUnit(line.units[at]!)) at++;
    return numberToken(line, start, at, gap, spaced);
  }
  while (at < limit && isWordUnit(line.units[at]!)) at++;
  return { start, end: at, value: -1, digits: 0, gap, spaced };
}

function gapText(line: Line, firstMark: number, lastMark: number): string {
  if (firstMark < 0) return "";
  // The engine keeps the strings of single characters.
  return firstMark === lastMark ? String.fromCharCode(line.units[firstMark]!) : textIn(line, firstMark, lastMark + 1);
}

function numberToken(line: Line, start: number, end: number, gap: string, spaced: boolean): Token {
  return { start, end, value: numberAt(line, start, end), digits: end - start, gap, spaced };
}

/** The number that the digits from `start` to `end` write; 100000000 and more is cut to that. */
export function numberAt(line: Line, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end && value < 100_000_000; at++) value = value * 10 + digitValue(line.units[at]!);
  return Math.min(value, 100_000_000);
}

export function isLatinLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
