/** Control marks, catalogue numbers and page chrome at the end of a line. */
import { classAt, isUpperAt, type Line, spaceBefore } from "../../text-line.js";
import { NUMBER } from "../../text-characters.js";
import { backShape } from "./back-shapes.js";
import { backWords } from "./back-words.js";
import { beforeCounter } from "./counters.js";
import { beforeFilmCredit } from "./film-credit.js";
import type { Lexicon } from "../lexicon.js";
import { findNotice } from "./notices.js";
import type { MarkFound } from "./marks.js";

/** Reads the mark that closes [start, end), or null. */
export function backMark(line: Line, start: number, end: number, lexicon: Lexicon): MarkFound | null {
  const words = backWords(line, start, end, lexicon);
  if (words !== null) return words;
  const read = beforeReaders(line, start, end, lexicon);
  if (read > start) return { flags: [], span: [read, end], data: false };
  const counted = beforeCounter(line, start, end);
  if (counted < end) return { flags: [], span: [counted, end], data: false };
  const starred = starredWord(line, start, end, lexicon);
  if (starred !== null) return starred;
  const film = beforeFilmCredit(line, start, end, lexicon);
  if (film < end) return { flags: [], span: [film, end], data: false };
  return backShape(line, start, end);
}

const STARRED = / ?\*{3} ?(\p{Lu}{4,20}) ?\*{3} ?\p{Lu}{0,16}$/u;
const LONGEST_STARRED = 48;

/** `NAME/AFP ***EXCLUSIVE***`, `… ***EXCLUSIVO***MUNDO`: a word to desks between stars, and the desk or none. */
function starredWord(line: Line, start: number, end: number, lexicon: Lexicon): MarkFound | null {
  if (line.units[end - 1] !== STAR && !isUpperAt(line, end - 1)) return null;
  const from = Math.max(start, end - LONGEST_STARRED);
  const tail = line.text.slice(from, end);
  const match = tail.includes("***") ? STARRED.exec(tail) : null;
  // "***EMBARGO***" restricts: a notice.
  if (match === null || from + match.index <= start || findNotice(line, from + match.index, end) !== null) return null;
  return { flags: lexicon.marks.get(match[1]!) ?? [], span: [from + match.index, end], data: false };
}
const STAR = 0x2a;

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
