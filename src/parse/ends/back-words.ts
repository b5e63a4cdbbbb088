/** Control marks and words of pages that close a line. */
import { classAt, type Line, spaceBefore } from "../../text-line.js";
import { UPPER } from "../../text-characters.js";
import type { Lexicon } from "../lexicon.js";
import { isClosingBracket, type MarkFound, MOST_WORDS } from "./marks.js";

/** Units of the longest phrase. */
const LONGEST_PHRASE = 42;

/** `… TPX IMAGES OF THE DAY`, `(Archivbild)`, `. File`, `) less`: known words behind a separator. */
export function backWords(line: Line, start: number, end: number, lexicon: Lexicon): MarkFound | null {
  let close = end;
  while (close > start && isTrailing(line.units[close - 1]!)) close--;
  let bracketed = false;
  if (close > start && isClosingBracket(line.units[close - 1]!)) {
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
      return { flags, span: [withLabel(line, start, separatorStart(line, start, at), at, lexicon), end], data: false };
    }
    if (
      (!bracketed || words > 2 || line.units[at - 1] === 0x5b) &&
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

/** White space and `. * > › ▼ ▾ →`. */
const isTrailing = (unit: number): boolean =>
  unit === 0x2e ||
  unit === 0x2a ||
  unit === 0x20 ||
  unit === 0x3e ||
  unit === 0x203a ||
  unit === 0x25bc ||
  unit === 0x25be ||
  unit === 0x2192;
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
  unit === 0x5d ||
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

/** `PHOTO | FILE`, `. Picha/Maktaba`: where the label begins in front of the mark's separator; else the separator. */
function withLabel(line: Line, start: number, separator: number, at: number, lexicon: Lexicon): number {
  if (!/[|/:]/u.test(line.text.slice(separator, at))) return separator;
  const word = Math.max(start, spaceBefore(line, separator - 1) + 1);
  const labels = word < separator ? lexicon.labels.getIn(line, word, separator) : undefined;
  if (labels?.some(({ rest }) => rest.length === 0) !== true) return separator;
  const label = line.text.slice(word, separator);
  const apart = word === start || /[.!?…۔।"”»)] ?$/u.test(line.text.slice(word - 2, word));
  return apart || (label === label.toUpperCase() && label !== label.toLowerCase())
    ? separatorStart(line, start, word)
    : separator;
}

/** One word needs a sentence's end in front, or a script without spaces between words. */
const chromeStandsApart = (before: string, words: number, bracket: boolean): boolean =>
  words > 1 || bracket
    ? /[\s)）\]]$/u.test(before)
    : /(?:[.!?…)\]"”»|。）] ?|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}] )$/u.test(before);

function separatorStart(line: Line, start: number, at: number): number {
  let from = at;
  while (from > start && /[\s/|*([（【,،、;؛:–—-]/u.test(line.text[from - 1]!)) from--;
  // The points of "... More" go, a sentence's full stop stays.
  if (line.text.startsWith("...", from - 3)) from -= 3;
  else if (line.text[from - 1] === "…") from--;
  while (from > start && line.units[from - 1]! === 0x20) from--;
  return from;
}
