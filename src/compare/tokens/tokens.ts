/** Words of captions as small integers: equal words, however cased or encoded, have equal ids. */
import { tagEnd } from "../../text-tags.js";
import { numberKey, PERCENTS, signKey, tokenKey } from "./keys.js";
import { keyId, printedId, type Scanned, type TokenTable } from "./table.js";

/** What stood before a token, and how it was written. */
export const Mark = {
  /** A sentence, label or heading ended right before, or a credit begins: `.` `!` `?` `:` `|` `©` or a dash between spaces. */
  boundary: 1,
  /** An opening bracket stands right before. */
  bracket: 2,
  /** The first letter is upper case. */
  capital: 4,
  /** A comma stands before. */
  comma: 8,
  /** Nothing but a hyphen, a slash or nothing at all parts it from the token before. */
  glued: 16,
  /** A closing bracket or comma stands right after. */
  closed: 32,
  /** A slash stands before: credits are printed so. */
  slash: 64,
  /** A letter behind the first is upper case: "BASEBALL", "detikHot". */
  inner: 128,
} as const;

/** Pool that tokens of all captions are written to, one after the other. */
export interface TokenPool {
  tokens: Int32Array;
  marks: Uint8Array;
  /** Start and end of each token in its text, two numbers a token; null where they are not wanted. */
  spans: Int32Array | null;
  size: number;
}

export function tokenPool(capacity: number, withSpans = false): TokenPool {
  return {
    tokens: new Int32Array(capacity),
    marks: new Uint8Array(capacity),
    spans: withSpans ? new Int32Array(capacity * 2) : null,
    size: 0,
  };
}

const OTHER = 1;
const LETTER = 2;
const DIGIT = 3;
/** A letter of a script written without spaces: a token of its own. */
const SINGLE = 4;
const JOINED = 5;
/** A sign that says what a number counts: "%", "$". A token of its own. */
const SIGN = 6;
const classes = new Uint8Array(0x10000);
const LETTER_OR_MARK = /[\p{L}\p{M}]/u;
const NUMERAL = /\p{Nd}/u;
const CURRENCY = /\p{Sc}/u;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Class of a UTF-16 unit, asked of Unicode once per unit. */
function classOf(unit: number): number {
  const known = classes[unit]!;
  if (known !== 0) return known;
  const character = String.fromCharCode(unit);
  let found = OTHER;
  if (UNSPACED.test(character)) found = SINGLE;
  else if (unit >= 0xd800 && unit <= 0xdfff) found = LETTER;
  else if (unit === 0x200c || unit === 0x200d || unit === 0x640) found = JOINED;
  else if (LETTER_OR_MARK.test(character) || unit === 0xfffd) found = LETTER;
  else if (NUMERAL.test(character)) found = DIGIT;
  else if (PERCENTS.includes(character) || CURRENCY.test(character)) found = SIGN;
  classes[unit] = found;
  return found;
}

/** Marks of Thai and its kin, and the voicing of kana that is written apart. */
function isMarkOfLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x3099 || unit === 0x309a || (classOf(unit) === SINGLE && /\p{M}/u.test(text[at]!));
}

const CAPITAL = /\p{Lu}/u;
/** 1 for a small unit, 2 for a capital, asked of Unicode once per unit. */
const capitals = new Uint8Array(0x10000);

function isCapital(unit: number): boolean {
  if (unit < 0x80) return unit >= 65 && unit <= 90;
  if (capitals[unit] === 0) capitals[unit] = CAPITAL.test(String.fromCharCode(unit)) ? 2 : 1;
  return capitals[unit] === 2;
}

/** Capitals of Latin, Greek and Cyrillic, as far as they stand together in Unicode. */
function hasInnerCapital({ units }: Scanned, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = units[at]!;
    if (unit < 65 || (unit > 90 && unit < 0xc0)) continue;
    if (unit <= 90 || (unit <= 0xde && unit !== 0xd7)) return true;
    if ((unit >= 0x391 && unit <= 0x3a9) || (unit >= 0x400 && unit <= 0x42f)) return true;
  }
  return false;
}

/** The pool is the largest thing a merge holds; room that nothing was written to takes no memory yet. */
const GROWTH = 2;

/** Makes room for `size` tokens in all. */
export function reserve(pool: TokenPool, size: number): void {
  if (size <= pool.tokens.length) return;
  const tokens = new Int32Array(Math.max(size, Math.ceil(pool.tokens.length * GROWTH)));
  tokens.set(pool.tokens);
  const marks = new Uint8Array(tokens.length);
  marks.set(pool.marks);
  pool.tokens = tokens;
  pool.marks = marks;
  if (pool.spans !== null) {
    const spans = new Int32Array(tokens.length * 2);
    spans.set(pool.spans);
    pool.spans = spans;
  }
}

/** Room for the units of the text being scanned: asked of the string one by one, several times each, they cost more. */
let room = new Uint16Array(1024);

/** A text's units between two offsets; they hold until the next text is scanned. */
export function scanned(text: string, from: number, to: number): Scanned {
  if (room.length < to) room = new Uint16Array(to * 2);
  for (let at = from; at < to; at++) room[at] = text.charCodeAt(at);
  return { text, units: room };
}

/**
 * Appends the tokens of `text` between two offsets to the pool.
 * Letters with their marks form words; digits numbers ("1,000" one, "100m" two); each Han, kana, Thai … letter is one.
 */
export function scanTokens(text: string, from: number, to: number, table: TokenTable, pool: TokenPool): void {
  const line = scanned(text, from, to);
  const { units } = line;
  let mark = Mark.boundary as number;
  let at = from;
  let previousEnd = -1;
  while (at < to) {
    const unit = units[at]!;
    const kind = classOf(unit);
    if (kind === OTHER || kind === JOINED) {
      if (unit === 0x3c) {
        const end = tagEnd(text, at, to);
        if (end > 0) {
          at = end;
          continue;
        }
      }
      mark |= separatorMark(line, unit, at, to);
      if (
        pool.size > 0 &&
        (unit === 0x29 || unit === 0x2c || unit === 0xff09 || unit === 0x60c || unit === 0x5d || unit === 0xff3d)
      ) {
        if (previousEnd === at) pool.marks[pool.size - 1]! |= Mark.closed;
      }
      at++;
      continue;
    }
    let end = at + 1;
    let id: number;
    if (kind === LETTER) {
      end = wordEnd(line, end, to);
      id = printedId(table, line, at, end, tokenKey);
      if (hasInnerCapital(line, at + 1, end)) mark |= Mark.inner;
    } else if (kind === DIGIT) {
      end = numberEnd(line, end, to);
      id = printedId(table, line, at, end, numberKey);
    } else if (kind === SIGN) id = keyId(table, signKey(text[at]!));
    else {
      while (end < to && isMarkOfLetter(text, end)) end++;
      id = printedId(table, line, at, end, tokenKey);
    }
    if (isCapital(unit)) mark |= Mark.capital;
    if (previousEnd >= 0 && isGlue(line, previousEnd, at)) mark |= Mark.glued;
    if (pool.size === pool.tokens.length) reserve(pool, pool.size + 1);
    pool.tokens[pool.size] = id;
    pool.marks[pool.size] = mark;
    if (pool.spans !== null) {
      pool.spans[pool.size * 2] = at;
      pool.spans[pool.size * 2 + 1] = end;
    }
    pool.size++;
    mark = 0;
    at = end;
    previousEnd = end;
  }
}

function wordEnd(line: Scanned, start: number, to: number): number {
  const { units } = line;
  let end = start;
  for (; end < to; end++) {
    const unit = units[end]!;
    const kind = classOf(unit);
    if (kind === LETTER || kind === JOINED) continue;
    // "don't" is one word: it negates. In Cyrillic the apostrophe is a letter: "Куп'янськ".
    if ((unit === 0x27 || unit === 0x2019) && (isNotContraction(line, end, to) || isWithinCyrillic(line, end, to))) {
      continue;
    }
    break;
  }
  return end;
}

function isNotContraction({ units }: Scanned, at: number, to: number): boolean {
  if (at + 1 >= to || (units[at - 1]! | 32) !== 0x6e || (units[at + 1]! | 32) !== 0x74) return false;
  return at + 2 >= to || classOf(units[at + 2]!) !== LETTER;
}

const isCyrillic = (unit: number): boolean => unit >= 0x400 && unit < 0x530;

function isWithinCyrillic({ units }: Scanned, at: number, to: number): boolean {
  return at + 1 < to && isCyrillic(units[at - 1]!) && isCyrillic(units[at + 1]!);
}

function numberEnd({ units }: Scanned, start: number, to: number): number {
  let end = start;
  while (end < to) {
    const unit = units[end]!;
    if (classOf(unit) === DIGIT) end++;
    else if (
      (unit === 0x2e || unit === 0x2c || unit === 0x66b || unit === 0x66c) &&
      end + 1 < to &&
      classOf(units[end + 1]!) === DIGIT
    ) {
      end += 2;
    } else break;
  }
  return end;
}

function separatorMark({ units }: Scanned, unit: number, at: number, to: number): number {
  switch (unit) {
    case 0x20:
      return 0;
    case 0x28:
    case 0x5b:
    case 0xff08:
    case 0xff3b:
      return Mark.bracket;
    case 0x2f:
      return Mark.slash;
    case 0x2c:
    case 0x60c:
    case 0x3001:
    case 0xff0c:
      return Mark.comma;
    case 0x2e:
    case 0x21:
    case 0x3f:
    case 0x3a:
    case 0x3b:
    case 0x7c:
    case 0x2026:
    case 0x3002:
    case 0xff01:
    case 0xff1a:
    case 0xff1f:
    case 0x61f:
    case 0x6d4:
    case 0x964:
    case 0x2022:
    case 0x2a:
    case 0xbb:
    case 0xa9:
      return Mark.boundary;
    case 0x2d:
    case 0x2013:
    case 0x2014:
      return at + 1 < to && units[at + 1]! === 0x20 ? Mark.boundary : 0;
    default:
      return 0;
  }
}

/** Only hyphens or slashes, or nothing, stand between. */
function isGlue({ units }: Scanned, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = units[at]!;
    if (unit !== 0x2d && unit !== 0x2f && unit !== 0x2013 && unit !== 0x2010 && unit !== 0x2011) return false;
  }
  return true;
}
