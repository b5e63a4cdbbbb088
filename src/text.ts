/** Repair of published text before it is read, and the folding of words before they are compared. */
import { decodeHTMLStrict } from "entities";
import type { Span } from "./model.js";
import { decodeMojibake } from "./text-mojibake.js";

/** A repaired text that can say where each of its units came from. */
export interface RepairedText {
  readonly text: string;
  /** Where [start, end) of `text` stands in the source. */
  readonly toSource: (start: number, end: number) => Span;
}

const identity = (start: number, end: number): Span => [start, end];

/** Unit is kept as it is: neither white space that needs care, nor a mark, nor the start of something encoded. */
function isPlain(unit: number): boolean {
  if (unit < 0x7f) return unit > 0x20 && unit !== 0x26;
  if (unit < 0xa0) return false;
  if (unit < 0x600) return unit !== 0xa0 && unit !== 0xad && (unit < 0xc2 || unit > 0xf4);
  if (unit < 0x2000) return unit !== 0x640 && unit !== 0x61c && unit !== 0x1680 && unit !== 0x180e;
  if (unit < 0x3000) return unit > 0x206f || (unit > 0x200f && unit < 0x2028);
  if (unit === 0x3000) return false;
  return unit < 0xfb00 || (unit > 0xfdcf && unit < 0xfe70) || (unit > 0xfeff && unit < 0xfff9);
}

const isSpace = (unit: number): boolean =>
  unit <= 0x20 ||
  unit === 0xa0 ||
  unit === 0x85 ||
  unit === 0x3000 ||
  unit === 0x1680 ||
  unit === 0x180e ||
  (unit >= 0x2000 && unit <= 0x200a) ||
  unit === 0x2028 ||
  unit === 0x2029 ||
  unit === 0x202f ||
  unit === 0x205f;

/** Zero-width and direction marks, soft hyphens, controls. ZWNJ and ZWJ join or part letters and stay. */
const isMark = (unit: number): boolean =>
  (unit >= 0x7f && unit < 0xa0) ||
  unit === 0xad ||
  unit === 0x61c ||
  unit === 0x200b ||
  unit === 0x200e ||
  unit === 0x200f ||
  (unit >= 0x202a && unit <= 0x202e) ||
  (unit >= 0x2060 && unit <= 0x206f) ||
  unit === 0xfeff ||
  (unit >= 0xfff9 && unit <= 0xfffb);

/** Arabic and Latin presentation forms; ligatures of whole phrases (U+FDF0 and up) are letters of their own. */
const isPresentationForm = (unit: number): boolean =>
  (unit >= 0xfb00 && unit <= 0xfb06) || (unit >= 0xfb1d && unit <= 0xfdcf) || (unit >= 0xfe70 && unit <= 0xfefc);

const isArabicLetter = (unit: number): boolean => unit >= 0x620 && unit <= 0x6ff && unit !== 0x640;

/** Longest character reference worth trying: `&CounterClockwiseContourIntegral;`. */
const MAX_REFERENCE = 34;

/** Reads the character reference at `at`, encoded once or twice; null when there is none. */
function readReference(text: string, at: number): { value: string; end: number } | null {
  const close = text.indexOf(";", at + 1);
  if (close < 0 || close - at > MAX_REFERENCE) return null;
  const value = decodeHTMLStrict(text.slice(at, close + 1));
  if (value.length > 2) return null;
  if (value !== "&") return { value, end: close + 1 };
  const second = text.indexOf(";", close + 1);
  if (second < 0 || second - close > MAX_REFERENCE) return { value, end: close + 1 };
  const twice = decodeHTMLStrict("&" + text.slice(close + 1, second + 1));
  return twice.length > 2 ? { value, end: close + 1 } : { value: twice, end: second + 1 };
}

/**
 * Repairs what publishing did to a text, and keeps track of where each unit came from.
 *
 * Character references are decoded (encoded once or twice), UTF-8 that was read as Windows-1252 is turned back when
 * all of it decodes, white space (line breaks and no-break spaces too) becomes single spaces with none at the ends,
 * zero-width and direction marks, soft hyphens, control characters and the tatweel inside Arabic words go,
 * presentation forms become letters. Quotation marks and dashes stay as printed.
 *
 * @param text - Any string; unpaired surrogates pass through.
 * @returns The repaired text; repairing it again changes nothing.
 * @example
 * repairText("China&amp;#39;s  port").text; // "China's port"
 */
export function repairText(text: string): RepairedText {
  let at = 0;
  const length = text.length;
  // Single inner spaces are the one frequent thing that needs no repair.
  let suspicious = false;
  for (; at < length; at++) {
    const unit = text.charCodeAt(at);
    if (isPlain(unit)) continue;
    if (unit === 0x20 && at > 0 && at + 1 < length && text.charCodeAt(at + 1) !== 0x20) continue;
    if (unit >= 0xc2 && unit <= 0xf4) {
      // A letter such as é: only a following C1 or Latin-1 sign can make it a misread byte.
      const next = at + 1 < length ? text.charCodeAt(at + 1) : 0;
      if (next < 0x80 || (next > 0xbf && next < 0x152)) continue;
      suspicious = true;
      break;
    }
    suspicious = true;
    break;
  }
  if (!suspicious) return { text, toSource: identity };
  return repairFrom(text);
}

function repairFrom(source: string): RepairedText {
  const { text, origin } = decodeMojibake(source);
  const pieces: string[] = [];
  const offsets: number[] = [];
  const ends: number[] = [];
  let pendingSpace = -1;
  let last = 0;
  const from = (index: number): number => (origin === null ? index : (origin[index] ?? source.length));
  const push = (value: string, at: number, end: number): void => {
    if (pendingSpace >= 0 && offsets.length > 0) {
      pieces.push(" ");
      offsets.push(from(pendingSpace));
      ends.push(from(at));
    }
    pendingSpace = -1;
    pieces.push(value);
    for (let i = 0; i < value.length; i++) {
      offsets.push(from(at));
      ends.push(from(end));
    }
    last = value.charCodeAt(value.length - 1);
  };
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    if (unit === 0x26) {
      const reference = readReference(text, at);
      if (reference === null) {
        push("&", at, at + 1);
        at++;
        continue;
      }
      const code = reference.value.charCodeAt(0);
      if (isSpace(code)) {
        if (pendingSpace < 0) pendingSpace = at;
      } else if (!isMark(code)) push(reference.value, at, reference.end);
      at = reference.end;
      continue;
    }
    if (isSpace(unit)) {
      if (pendingSpace < 0) pendingSpace = at;
    } else if (isMark(unit)) {
      // dropped
    } else if (unit === 0x640 && pendingSpace < 0 && isArabicLetter(last)) {
      // A tatweel stretches the letter before it; standing alone it is a dash and stays.
    } else if (isPresentationForm(unit)) {
      // The lone marks among them (U+FE70 and up) decompose to a space or a tatweel and the mark.
      const folded = text[at]!.normalize("NFKC").replace(/^[ \u0640]/u, "");
      push(folded, at, at + 1);
    } else push(text[at]!, at, at + 1);
    at++;
  }
  return {
    text: pieces.join(""),
    toSource: (start, end) => {
      const first = offsets[start] ?? ends.at(-1) ?? 0;
      return [first, end > start ? (ends[end - 1] ?? first) : first];
    },
  };
}

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

/** Characters below this are folded one by one from a table: every script with case, marks or variants of letters. */
const TABLE_SIZE = 0x2100;
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
const isJoined = (unit: number): boolean => unit >= 0x093c && ((unit >= 0x1100 && unit < 0x1200) || COMPOSES.has(unit));

/**
 * Folds one word for comparison: case, accents, width, Arabic letter variants and points, digits' script,
 * quotation marks and dashes. "Çà" is "ca", "أَحمد" is "احمد", "٢٠١٧" is "2017".
 */
export function foldWord(word: string): string {
  const length = word.length;
  let at = 0;
  let plain = true;
  for (; at < length; at++) {
    const unit = word.charCodeAt(at);
    if (unit >= 0x80) break;
    if (unit === 0x60) return foldString(word);
    if (unit >= 0x41 && unit <= 0x5a) plain = false;
  }
  if (at === length) return plain ? word : word.toLowerCase();
  let folded = "";
  for (at = 0; at < length; at++) {
    const unit = word.charCodeAt(at);
    if (isUncased(unit)) folded += word[at];
    else if (unit >= TABLE_SIZE || isJoined(unit)) return foldString(word);
    else folded += foldedCharacters[unit] ??= foldString(word[at]!);
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
    const unit = text.charCodeAt(at);
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
