/** Words of captions as small integers: equal words, however cased or encoded, have equal ids. */
import { digitValue } from "../parse/digits.js";
import { foldWord } from "../text.js";
import { tagEnd } from "../text-tags.js";

/** What stood before a token, and how it was written. */
export const Mark = {
  /** A sentence, label or heading ended right before: `.` `!` `?` `:` `|` or a dash between spaces. */
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

/** Interned words. Grows with the captions it has seen; belongs to one comparison or one merge. */
export interface TokenTable {
  readonly ids: Map<string, number>;
  readonly byKey: Map<string, number>;
  /** Folded word by id. Id 0 is not used. */
  readonly words: string[];
  /** Some word has a letter that was lost on the way (U+FFFD). */
  damaged: boolean;
  /** Some word has an umlaut, which other systems print as two letters. */
  umlauts: boolean;
}

export function tokenTable(): TokenTable {
  return { ids: new Map(), byKey: new Map(), words: [""], damaged: false, umlauts: false };
}

/** Id of a folded word, new when it was never seen. */
export function keyId(table: TokenTable, key: string): number {
  let id = table.byKey.get(key);
  if (id === undefined) {
    id = table.words.length;
    table.words.push(key);
    table.byKey.set(key, id);
    if (key.includes("\ufffd")) table.damaged = true;
    if (!table.umlauts && UMLAUT.test(key)) table.umlauts = true;
  }
  return id;
}

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
const PERCENTS = "%٪﹪％";
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

const UMLAUT = /[äöü]/u;
const UMLAUTS = /[äöü]/gu;
const UMLAUT_KEPT: Readonly<Record<string, string>> = { ä: "\u0001", ö: "\u0002", ü: "\u0003" };
const KEPT_UMLAUT = ["", "ä", "ö", "ü"];

/** Letters that houses of one language choose between: the seat of a hamza ("مسؤول", in Egypt "مسئول"), "臺" and "台". */
const VARIANT = /ئ(?=و)|臺/u;
const VARIANTS = /ئ(?=و)|臺/gu;

/** Folds a word but keeps ä, ö, ü: in German they make plurals ("Vater", "Väter"). */
export function tokenKey(word: string): string {
  const composed = word.toLowerCase().normalize("NFC");
  const lower = VARIANT.test(composed)
    ? composed.replace(VARIANTS, (letter) => (letter === "臺" ? "台" : "ؤ"))
    : composed;
  if (!UMLAUT.test(lower)) return foldWord(lower === composed ? word : lower);
  const kept = foldWord(lower.replace(UMLAUTS, (letter) => UMLAUT_KEPT[letter]!));
  return kept.replace(/[\u0001-\u0003]/gu, (kept) => KEPT_UMLAUT[kept.charCodeAt(0)]!);
}

function intern(table: TokenTable, raw: string, key: string): number {
  const id = keyId(table, key);
  table.ids.set(raw, id);
  return id;
}

function idOf(table: TokenTable, raw: string): number {
  return table.ids.get(raw) ?? intern(table, raw, tokenKey(raw));
}

const GROUPING = /[.,](?=\d{3}(?!\d))/gu;
/** Hundreds of thousands and of tens of millions: "1,50,000". */
const INDIAN_GROUPING = /^\d{1,2}(?:,\d{2}){1,4},\d{3}$/u;
const ZEROS = /^0+(?=\d)/u;
/** A group of three digits keeps its zeros: behind "20" it may be the rest of "20 000". */
const GROUP = /^\d{3}$/u;

/** "1,000" and "1.000" are "1000", "10,5" is "10.5"; digits of any script. */
function numberKey(raw: string): string {
  let key = "";
  for (let at = 0; at < raw.length; at++) {
    const value = digitValue(raw.charCodeAt(at));
    const unit = raw[at]!;
    key += value >= 0 ? String(value) : unit === "٫" || unit === "٬" ? "," : unit;
  }
  if (GROUP.test(key)) return key;
  if (INDIAN_GROUPING.test(key)) return key.replaceAll(",", "");
  if (key.length > 4) key = key.replace(GROUPING, "");
  return key.replaceAll(",", ".").replace(ZEROS, "");
}

/** Marks of Thai and its kin, and the voicing of kana that is written apart. */
function isMarkOfLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x3099 || unit === 0x309a || (classOf(unit) === SINGLE && /\p{M}/u.test(text[at]!));
}

const signKey = (sign: string): string => (PERCENTS.includes(sign) ? "%" : sign.normalize("NFKC"));

const CAPITAL = /\p{Lu}/u;

function isCapital(unit: number): boolean {
  if (unit < 0x80) return unit >= 65 && unit <= 90;
  return CAPITAL.test(String.fromCharCode(unit));
}

/** Capitals of Latin, Greek and Cyrillic, as far as they stand together in Unicode. */
function hasInnerCapital(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 65 || (unit > 90 && unit < 0xc0)) continue;
    if (unit <= 90 || (unit <= 0xde && unit !== 0xd7)) return true;
    if ((unit >= 0x391 && unit <= 0x3a9) || (unit >= 0x400 && unit <= 0x42f)) return true;
  }
  return false;
}

/** Little at a time: the pool is the largest thing a merge holds. */
const GROWTH = 1.3;

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

/**
 * Appends the tokens of `text` between two offsets to the pool.
 * Letters with their marks form words; digits numbers ("1,000" one, "100m" two); each Han, kana, Thai … letter is one.
 */
export function scanTokens(text: string, from: number, to: number, table: TokenTable, pool: TokenPool): void {
  let mark = Mark.boundary as number;
  let at = from;
  let previousEnd = -1;
  while (at < to) {
    const unit = text.charCodeAt(at);
    const kind = unit < 0x80 && classes[unit] !== 0 ? classes[unit]! : classOf(unit);
    if (kind === OTHER || kind === JOINED) {
      if (unit === 0x3c) {
        const end = tagEnd(text, at, to);
        if (end > 0) {
          at = end;
          continue;
        }
      }
      mark |= separatorMark(text, unit, at, to);
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
      end = wordEnd(text, end, to);
      id = idOf(table, text.slice(at, end));
      if (hasInnerCapital(text, at + 1, end)) mark |= Mark.inner;
    } else if (kind === DIGIT) {
      end = numberEnd(text, end, to);
      const raw = text.slice(at, end);
      id = table.ids.get(raw) ?? intern(table, raw, numberKey(raw));
    } else if (kind === SIGN) id = keyId(table, signKey(text[at]!));
    else {
      while (end < to && isMarkOfLetter(text, end)) end++;
      id = idOf(table, text.slice(at, end));
    }
    if (isCapital(unit)) mark |= Mark.capital;
    if (previousEnd >= 0 && isGlue(text, previousEnd, at)) mark |= Mark.glued;
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

function wordEnd(text: string, start: number, to: number): number {
  let end = start;
  for (; end < to; end++) {
    const unit = text.charCodeAt(end);
    const kind = unit < 0x80 && classes[unit] !== 0 ? classes[unit]! : classOf(unit);
    if (kind === LETTER || kind === JOINED) continue;
    // "don't" is one word: it negates. In Cyrillic the apostrophe is a letter: "Куп'янськ".
    if ((unit === 0x27 || unit === 0x2019) && (isNotContraction(text, end, to) || isWithinCyrillic(text, end, to))) {
      continue;
    }
    break;
  }
  return end;
}

function isNotContraction(text: string, at: number, to: number): boolean {
  if (at + 1 >= to || (text.charCodeAt(at - 1) | 32) !== 0x6e || (text.charCodeAt(at + 1) | 32) !== 0x74) return false;
  return at + 2 >= to || classOf(text.charCodeAt(at + 2)) !== LETTER;
}

const isCyrillic = (unit: number): boolean => unit >= 0x400 && unit < 0x530;

function isWithinCyrillic(text: string, at: number, to: number): boolean {
  return at + 1 < to && isCyrillic(text.charCodeAt(at - 1)) && isCyrillic(text.charCodeAt(at + 1));
}

function numberEnd(text: string, start: number, to: number): number {
  let end = start;
  while (end < to) {
    const unit = text.charCodeAt(end);
    if (classOf(unit) === DIGIT) end++;
    else if (
      (unit === 0x2e || unit === 0x2c || unit === 0x66b || unit === 0x66c) &&
      end + 1 < to &&
      classOf(text.charCodeAt(end + 1)) === DIGIT
    ) {
      end += 2;
    } else break;
  }
  return end;
}

function separatorMark(text: string, unit: number, at: number, to: number): number {
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
      return Mark.boundary;
    case 0x2d:
    case 0x2013:
    case 0x2014:
      return at + 1 < to && text.charCodeAt(at + 1) === 0x20 ? Mark.boundary : 0;
    default:
      return 0;
  }
}

/** Only hyphens or slashes, or nothing, stand between. */
function isGlue(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x2d && unit !== 0x2f && unit !== 0x2013 && unit !== 0x2010 && unit !== 0x2011) return false;
  }
  return true;
}
