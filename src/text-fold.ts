/** The folding of words before they are compared: case, accents, variants of letters, the script of digits. */
import { unitAt } from "./text-characters.js";

const FOLDED_LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  æ: "ae",
  œ: "oe",
  ħ: "h",
  ς: "σ",
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ې: "ي",
  ة: "ه",
  ہ: "ه",
  ھ: "ه",
  ۀ: "ه",
  ۃ: "ه",
  ک: "ك",
  ؤ: "و",
  ئ: "ي",
  ـ: "",
  "‌": "",
  "‍": "",
  "’": "'",
  "‘": "'",
  ʼ: "'",
  "′": "'",
  "`": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "‐": "-",
  "‑": "-",
  "–": "-",
  "—": "-",
  "−": "-",
};
const FOLDED = new Map(Object.entries(FOLDED_LETTERS));
const VARIANT = new RegExp(`[${Object.keys(FOLDED_LETTERS).join("")}]`, "gu");
const DIACRITICS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/gu;
const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/gu;
const SPACES = /\s+/gu;

/** What a whole string folds to, by Unicode's own steps; {@link foldWord} asks it once per character. */
function foldString(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(DIACRITICS, "")
    .replace(VARIANT, (letter) => FOLDED.get(letter) ?? "")
    .replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf))
    .normalize("NFC");
}

/**
 * Characters below the first of these, and wide and narrow forms between the others, are folded one by one from a table:
 * every script with case, marks or variants of letters, and the signs of East Asian texts.
 */
const TABLE_END = 0x3400;
const FORMS_START = 0xff00;
const FORMS_END = 0xff9e;
const TABLE_SIZE = TABLE_END + FORMS_END - FORMS_START;
/** Where the table tells of a unit; -1 for those it does not know. */
const tableIndex = (unit: number): number => {
  if (unit < TABLE_END) return unit;
  return unit >= FORMS_START && unit < FORMS_END ? unit - FORMS_START + TABLE_END : -1;
};
/** Filled as characters are met; what one character folds to never changes. */
const foldedCharacters: (string | undefined)[] = new Array(TABLE_SIZE).fill(undefined);

/** Kana, Hangul syllables and Han: nothing to fold. */
const isUncased = (unit: number): boolean =>
  (unit >= 0x3400 && unit < 0xa000) ||
  (unit >= 0xac00 && unit < 0xd7a4) ||
  (unit >= 0x3041 && unit < 0x30ff && (unit < 0x3099 || unit > 0x309f));

/** Vowel signs and jamo that join the letter before them into one character: they cannot be folded alone. */
const COMPOSES: ReadonlySet<number> = new Set([
  0x093c, 0x09be, 0x09d7, 0x0b3e, 0x0b56, 0x0b57, 0x0bbe, 0x0bd7, 0x0c56, 0x0cc2, 0x0cd5, 0x0cd6, 0x0d3e, 0x0d57,
  0x0dca, 0x0dcf, 0x0ddf, 0x102e, 0x1b35,
]);
/** The letters of Hangul, alone or in a circle, are jamo to Unicode. */
const isJamo = (unit: number): boolean =>
  (unit >= 0x1100 && unit < 0x1200) || (unit >= 0x3131 && unit < 0x318f) || (unit >= 0x3200 && unit < 0x3280);
/** Marks above U+2000: of symbols, of old Cyrillic, of tones, of voiced kana. */
const isHighMark = (unit: number): boolean =>
  (unit >= 0x20d0 && unit < 0x2100) ||
  (unit >= 0x2de0 && unit < 0x2e00) ||
  (unit >= 0x302a && unit < 0x3030) ||
  unit === 0x3099 ||
  unit === 0x309a;
const isJoined = (unit: number): boolean => unit >= 0x093c && (isJamo(unit) || isHighMark(unit) || COMPOSES.has(unit));

/** {@link foldUnit}: the character folds to none or to more than one unit. */
export const SEVERAL = -1;
/** {@link foldUnit}: the character can only be folded together with its neighbours. */
export const WHOLE = -2;
const OFFSET = 3;
const foldedUnits = new Int32Array(TABLE_SIZE);

function learnUnit(unit: number, index: number): number {
  const folded = foldString(String.fromCharCode(unit));
  const value = isJoined(unit) ? WHOLE : folded.length === 1 ? unitAt(folded, 0) : SEVERAL;
  foldedUnits[index] = value + OFFSET;
  return value;
}

/** The one unit that a UTF-16 unit folds to, as {@link foldWord} does it, or why there is none. */
export function foldUnit(unit: number): number {
  const index = tableIndex(unit);
  if (index < 0) return isUncased(unit) ? unit : WHOLE;
  const known = foldedUnits[index]!;
  return known === 0 ? learnUnit(unit, index) : known - OFFSET;
}

/**
 * Folds one word for comparison: case, accents, width, Arabic letter variants and points, digits' script,
 * quotation marks and dashes. "Çà" is "ca", "أَحمد" is "احمد", "٢٠١٧" is "2017".
 */
export function foldWord(word: string): string {
  const length = word.length;
  let at = 0;
  let plain = true;
  for (; at < length; at++) {
    const unit = unitAt(word, at);
    if (unit >= 0x80) break;
    if (unit === 0x60) return foldString(word);
    if (unit >= 0x41 && unit <= 0x5a) plain = false;
  }
  if (at === length) return plain ? word : word.toLowerCase();
  return foldUnits(word) ?? foldCharacters(word);
}

/** Longer texts are folded in strings: so many arguments no call takes. */
const MOST_UNITS = 2048;
const room = new Uint16Array(MOST_UNITS);

/** A text of which each unit folds to one unit; null when another occurs. A third of the time of adding strings. */
function foldUnits(text: string): string | null {
  const { length } = text;
  if (length > MOST_UNITS) return null;
  let isFolded = true;
  for (let at = 0; at < length; at++) {
    const unit = unitAt(text, at);
    const folded = foldUnit(unit);
    if (folded < 0) return null;
    isFolded &&= folded === unit;
    room[at] = folded;
  }
  // Lists, and texts in most scripts, are as they fold: the string itself costs nothing.
  if (isFolded) return text;
  return String.fromCharCode.apply(null, room.subarray(0, length) as unknown as number[]);
}

function foldCharacters(word: string): string {
  const { length } = word;
  let folded = "";
  for (let at = 0; at < length; at++) {
    const unit = unitAt(word, at);
    const index = tableIndex(unit);
    if (isUncased(unit)) folded += word[at];
    else if (index < 0 || isJoined(unit)) return foldString(word);
    else folded += foldedCharacters[index] ??= foldString(word[at]!);
  }
  return folded;
}

/** {@link foldWord} over a whole text, white space made single and trimmed. */
export function foldText(text: string): string {
  return foldWord(text).replace(SPACES, " ").trim();
}

const NO_LETTER = /[^\p{L}\p{N}]+/gu;

/** Letters and digits of an ASCII text in lower case; null when another character occurs. */
function asciiKey(text: string): string | null {
  let pure = true;
  for (let at = 0; at < text.length; at++) {
    const unit = unitAt(text, at);
    if (unit > 0x7f) return null;
    pure &&= (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);
  }
  return pure ? text.toLowerCase() : text.toLowerCase().replace(NO_ASCII_LETTER, "");
}

const NO_ASCII_LETTER = /[^a-z0-9]+/gu;

/** {@link foldWord} without anything but letters and digits: "A. F. P." and "afp" share the key "afp". */
export function foldKey(text: string): string {
  const key = asciiKey(text);
  if (key !== null) return key;
  return foldWord(text).replace(NO_LETTER, "");
}
