/** Control marks, catalogue numbers and page chrome at the end of a line. */
import { classAt, type Line, spaceBefore } from "../../text-line.js";
import { NUMBER } from "../../text-characters.js";
import { backShape } from "./back-shapes.js";
import { backWords } from "./back-words.js";
import { beforeCounter } from "./counters.js";
import { beforeFilmCredit } from "./film-credit.js";
import type { Lexicon } from "../lexicon.js";
import type { MarkFound } from "./marks.js";

/** Reads the mark that closes [start, end), or null. */
export function backMark(line: Line, start: number, end: number, lexicon: Lexicon): MarkFound | null {
  const words = backWords(line, start, end, lexicon);
  if (words !== null) return words;
  const read = beforeReaders(line, start, end, lexicon);
  if (read > start) return { flags: [], span: [read, end], data: false };
  const counted = beforeCounter(line, start, end);
  if (counted < end) return { flags: [], span: [counted, end], data: false };
  const film = beforeFilmCredit(line, start, end, lexicon);
  if (film < end) return { flags: [], span: [film, end], data: false };
  return backShape(line, start, end);
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
