/** Rows of buttons by which a page is shared, printed and saved. */
import { foldWord } from "../../text.js";
import { classOf, SPACE } from "../../text-characters.js";
import { FoldedIndex } from "../../text-index.js";
import { type Line, signFrom } from "../../text-line.js";
import type { Lexicon } from "../lexicon.js";
import { locales } from "../locales/index.js";
import { services } from "../words/services.js";

/** A service, another word of sharing, or a word between the buttons: "Share on Facebook", "Envoyer par e-mail". */
type ButtonWord = "service" | "share" | "between";

/** A word of several lists is what the last of them says. */
const buttonWords = new FoldedIndex<ButtonWord>(
  new Map<string, ButtonWord>([
    ...locales.flatMap((locale) => locale.shareFillers.map((word) => [foldWord(word), "between"] as const)),
    ...locales.flatMap((locale) => locale.shareWords.map((word) => [foldWord(word), "share"] as const)),
    ...services.map((word) => [foldWord(word), "service"] as const),
  ]),
);

const MOST_WORDS = 16;
/** Buttons have short names; a first segment longer than this is a caption's text. */
const LONGEST_BUTTON = 64;

/** A row of share buttons, or of other page phrases between bars. */
export function isShareRow(line: Line, lexicon: Lexicon): boolean {
  let from = 0;
  while (from < line.length && isBreak(line.units[from]!)) from++;
  const segment = segmentEnd(line, from);
  if (segment - from < LONGEST_BUTTON && isButton(line, from, segment, lexicon) && isButtonRow(line, lexicon))
    return true;
  // "The", "A": captions open so as well, and most are told by the word behind.
  const opening = wordEnd(line, from, line.length);
  if (!buttonWords.hasIn(line, from, opening)) return endsInServices(line);
  let shares = false;
  let words = 0;
  for (let at = from; at < line.length; ) {
    const end = wordEnd(line, at, line.length);
    const word = buttonWords.getIn(line, at, end);
    if (word === undefined) return words < 2 ? endsInServices(line) : false;
    if (++words > MOST_WORDS) return false;
    shares ||= word !== "between";
    for (at = end; at < line.length && isBreak(line.units[at]!); ) at++;
  }
  return shares;
}

const MOST_SEGMENTS = 12;

/** Whether every segment between bars and runs of spaces is a phrase of pages. */
function isButtonRow(line: Line, lexicon: Lexicon): boolean {
  let segments = 0;
  for (let at = 0; at < line.length; ) {
    const end = segmentEnd(line, at, line.length);
    if (!isBlank(line, at, end)) {
      if (++segments > MOST_SEGMENTS || !isButton(line, at, end, lexicon)) return false;
    }
    for (at = end; at < line.length && (isBar(line.units[at]!) || isSpace(line.units[at]!)); ) at++;
  }
  return true;
}

/** A name or a headline may stand in front of the buttons. */
const FRONT_WORDS = 6;

/** "Lena Okoro Facebook Twitter WhatsApp Email": three buttons and more at the end, two of them networks. */
function endsInServices(line: Line): boolean {
  const services = new Set<string>();
  let buttons = 0;
  let front = 0;
  let end = line.length;
  while (front <= FRONT_WORDS) {
    while (end > 0 && isBreak(line.units[end - 1]!)) end--;
    if (end === 0) break;
    let start = end;
    while (start > 0 && !isBreak(line.units[start - 1]!)) start--;
    const word = front > 0 ? undefined : buttonWords.getIn(line, start, end);
    if (word === undefined || word === "between") front++;
    else buttons++;
    if (buttons === 0) return false;
    if (word === "service") services.add(line.text.slice(start, end).toLowerCase());
    end = start;
  }
  return buttons > 2 && services.size > 1 && front <= FRONT_WORDS;
}

const isSpace = (unit: number): boolean => unit === 0x20 || (classOf(unit) & SPACE) !== 0;
/** `| · •` */
const isBar = (unit: number): boolean => unit === 0x7c || unit === 0xb7 || unit === 0x2022;
/** White space, bar, middle dot, bullet, comma, slash and round brackets. */
const isBreak = (unit: number): boolean =>
  unit === 0x2c || unit === 0x2f || unit === 0x28 || unit === 0x29 || isBar(unit) || isSpace(unit);

/** Where the word at `at` ends. */
function wordEnd(line: Line, at: number, to: number): number {
  let end = signFrom(line, at);
  while (end < to && !isBreak(line.units[end]!)) end = signFrom(line, end + 1);
  return Math.min(end, to);
}

/** Where the first bar or run of spaces behind `from` stands, or as far as buttons reach. */
function segmentEnd(line: Line, from: number, reach = from + LONGEST_BUTTON): number {
  const to = Math.min(line.length, reach);
  for (let at = signFrom(line, from); at < to; at = signFrom(line, at + 1)) {
    const unit = line.units[at]!;
    if (isBar(unit) || (isSpace(unit) && at + 1 < to && isSpace(line.units[at + 1]!))) return at;
  }
  return to;
}

/** Arrows and signs in front of a button's words and behind them: white space, plus, hyphen, dash, angle signs and arrows. */
const isButtonSign = (unit: number): boolean =>
  unit === 0x2b ||
  unit === 0x2d ||
  unit === 0x3e ||
  unit === 0x203a ||
  unit === 0xbb ||
  unit === 0x25bc ||
  unit === 0x25be ||
  unit === 0x2192 ||
  isSpace(unit);
const MOST_SIGNS = 6;

/** Whether a segment is a phrase of pages, signs around it left out. */
function isButton(line: Line, start: number, end: number, lexicon: Lexicon): boolean {
  let from = start;
  let to = end;
  while (from < to && from - start < MOST_SIGNS && isButtonSign(line.units[from]!)) from++;
  while (to > from && end - to < MOST_SIGNS && isButtonSign(line.units[to - 1]!)) to--;
  return lexicon.chrome.hasIn(line, from, to);
}

function isBlank(line: Line, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isButtonSign(line.units[at]!)) return false;
  return true;
}
