import { choices } from "../words/any-of.js";
import { locales } from "../locales/index.js";
import type { Line } from "../../text-line.js";
import { type DateWords, dateWords } from "./date-words.js";
import { isCivilDate } from "./calendars.js";
import { applyCalendar } from "./in-calendar.js";
import { readWordsAfter, readWordsBefore } from "./named.js";
import { fromNumeric, readNumericAfter, readNumericBefore } from "./numeric.js";
import { isYearSign, readHanDate, readSignedDate, skipSpace, YEAR_SIGN } from "./signed.js";
import { digitValue } from "../words/digits.js";
import { isPictureYear, partial, type PrintedDate } from "./printed-date.js";
import { isLatinLetter, numberAt, previousToken } from "../words/tokens.js";

/**
 * Finds every date with a printed year. Each four-digit number that can be a year is taken as an anchor, and only its
 * neighbours are read, so the cost is that of a scan for digits.
 *
 * @param language - Decides between readings of one word or one row of digits (listopad, 07/11/2026); asked only then.
 */
export function findDates(line: Line, start: number, end: number, language: () => string | null): PrintedDate[] {
  const found: PrintedDate[] = [];
  let words: DateWords | undefined;
  const { peaks } = line;
  let at = start;
  for (let peak = 0; peaks[peak]! < end; peak++) {
    if (peaks[peak]! < at) continue;
    at = peaks[peak]!;
    const code = line.units[at]!;
    if (digitValue(code) < 0) {
      if (code === YEAR_SIGN) {
        const date = readHanDate(line, at, start);
        if (date !== null) found.push(date);
      }
      continue;
    }
    let stop = at + 1;
    while (stop < end && digitValue(line.units[stop]!) >= 0) stop++;
    if (stop - at <= 4 && isYearSign(line.units[skipSpace(line, stop)]!)) {
      const date = readSignedDate(line, at, stop);
      if (date !== null) {
        found.push(date);
        stop = Math.max(stop, date.end);
      }
    } else if (stop - at === 2 && line.units[stop] === SLASH && line.units[stop + 3] === SLASH) {
      const date = readDatedShort(line, at);
      if (date !== null) {
        found.push(date);
        stop = date.end;
      }
    } else if (stop - at === 2 && line.units[stop] === CLOSING_BRACKET) {
      const date = readBracketedShort(line, stop);
      if (date !== null) found.push(date);
    } else if (stop - at === COMPACT) {
      const date = readCompact(line, at);
      if (date !== null) found.push(date);
    } else if (stop - at === 4 && standsAlone(line, at, stop)) {
      words ??= dateWords();
      const date = readAround(line, at, stop, words, language, found.at(-1)?.end ?? start);
      if (date !== null) {
        found.push(date);
        stop = Math.max(stop, date.end);
      }
    }
    at = stop;
  }
  return found;
}

/** Digits of a day written as "20181227" (ISO 8601, basic form). */
const COMPACT = 8;
/** A town in one to three words in front of it, at the beginning of the line; without a sign behind it in capitals. */
const BEHIND_TOWN =
  /^(?:\p{Lu}[\p{L}.'’-]{1,20}(?:[ -]\p{Lu}[\p{L}.'’-]{1,20}){0,2},? \d{8}[.:] |\p{Lu}{3,20}(?:[ -]\p{Lu}{2,20}){0,2},? \d{8} )\p{L}/u;
const LONGEST_TOWN = 64;

/** `Oslo 20181227. …`, `STOCKHOLM 20190305 …`: the day behind the town, as NTB and TT open their captions. */
function readCompact({ text }: Line, at: number): PrintedDate | null {
  if (at > LONGEST_TOWN || !BEHIND_TOWN.test(text.slice(0, at + COMPACT + 3))) return null;
  const year = Number(text.slice(at, at + 4));
  const [month, day] = [Number(text.slice(at + 4, at + 6)), Number(text.slice(at + 6, at + COMPACT))];
  return isPictureYear(year) && isCivilDate(year, month, day)
    ? { start: at, end: at + COMPACT, year, month, day }
    : null;
}

const SLASH = 0x2f;
const CLOSING_BRACKET = 0x29;

/** `… in Vallby. (7. 7. 24)`: alone in its bracket, the points and spaces tell a day from a number of a chapter or version. */
const BRACKETED_SHORT = /\((\d{1,2})\. (\d{1,2})\. (\d\d)$/u;
const LONGEST_SHORT = 11;

function readBracketedShort({ text }: Line, end: number): PrintedDate | null {
  const found = BRACKETED_SHORT.exec(text.slice(Math.max(0, end - LONGEST_SHORT), end));
  if (found === null) return null;
  const start = end - found[0].length + 1;
  const [day, month, year] = [Number(found[1]), Number(found[2]), fullYear(Number(found[3]))];
  return isCivilDate(year, month, day) ? { start, end, year, month, day } : null;
}

/** `File photo dated 14/09/20`: the Press Association's two digits for the year, behind its word alone. */
function readDatedShort({ text }: Line, at: number): PrintedDate | null {
  const found = DATED_SHORT.exec(text.slice(Math.max(0, at - DATED), at + 9));
  if (found === null) return null;
  const [day, month, year] = [Number(found[1]), Number(found[2]), fullYear(Number(found[3]))];
  return isCivilDate(year, month, day) ? { start: at, end: at + 8, year, month, day } : null;
}

/** The longest of the words in front, and its space. */
const DATED = Math.max(...locales.flatMap((locale) => locale.shortDateWords.map((word) => word.length))) + 1;
const DATED_SHORT = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${choices((locale) => locale.shortDateWords)}) (\\d\\d)/(\\d\\d)/(\\d\\d)(?![\\d/])`,
  "u",
);
/** A picture dated 60 is of the last century. */
const LAST_SHORT = 59;
const fullYear = (short: number): number => (short > LAST_SHORT ? 1900 : 2000) + short;

/** Not a part of an id, an amount, a decade or a longer number. */
function standsAlone(line: Line, start: number, end: number): boolean {
  const before = line.units[start - 1]!;
  if (
    start > 0 &&
    (isLatinLetter(before) || before === 0x5f || before === 0x23 || before === 0x24 || before === 0x20ac)
  ) {
    return false;
  }
  const after = line.units[end]!;
  // "2000s" and "1990er" are decades; a capital is a credit glued on; Basque writes "2017ko".
  if (after >= 97 && after <= 122) return line.text.startsWith("ko", end);
  return after !== 0x5f && after !== 0x25;
}

function readAround(
  line: Line,
  start: number,
  end: number,
  words: DateWords,
  language: () => string | null,
  lowest: number,
): PrintedDate | null {
  const year = numberAt(line, start, end);
  if (year < 1300 || year > 2700) return null;
  const nearest = previousToken(line, start);
  const numeric = readNumericBefore(line, nearest, lowest) ?? readNumericAfter(line, end);
  if (numeric !== null) {
    const date = isPictureYear(year) ? fromNumeric(numeric, year, end, start, words, language) : null;
    // "11.07.2026" is a date or nothing: 31.02.2026 leaves no month and no year behind.
    return date;
  }
  const before = readWordsBefore(line, nearest, words, lowest);
  const reading = before !== null && before.day > 0 ? before : (readWordsAfter(line, end, words) ?? before);
  if (reading === null) return isPictureYear(year) ? partial(start, end, year, 0) : null;
  const from = Math.min(start, reading.start);
  const to = Math.max(end, reading.end);
  return applyCalendar(line, from, to, year, reading, language);
}
