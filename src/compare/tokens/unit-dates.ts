/** Dates in a stretch of caption, however they are printed, as year, month and day. */
import { senseOf } from "./sense-of.js";
import { Sense, type Senses } from "./senses.js";
import type { TokenTable } from "./table.js";
import { Mark, type TokenPool } from "./tokens.js";

/** Characters after a number that make it a year, month or day in Chinese, Japanese and Korean. */
const DATE_SUFFIXES = new Map<string, 0 | 1 | 2>([
  ["年", 0],
  ["月", 1],
  ["日", 2],
  ["号", 2],
  ["號", 2],
  ["년", 0],
  ["월", 1],
  ["일", 2],
]);

/** A stretch of one line being read, in the languages of both lines compared. */
export interface Reader {
  readonly table: TokenTable;
  readonly pool: TokenPool;
  readonly to: number;
  readonly senses: readonly Senses[];
  readonly bitsAt: (token: number) => number;
  /** The date the line is known to print, as one number (20171103); 0 for none. */
  readonly printedDate: number;
}

export const wordAt = ({ table, pool, to }: Reader, at: number): string =>
  at < to ? table.words[pool.tokens[at]!]! : "";

/** Value of a number word, month or weekday; 0 for other words. */
export function valueAt(reader: Reader, at: number, meaning: "value" | "month" | "weekday" = "value"): number {
  const word = wordAt(reader, at);
  for (const senses of reader.senses) {
    const value = senseOf(senses, word)[meaning];
    if (value !== 0) return value;
  }
  return 0;
}

export interface DateRun {
  readonly parts: [number, number, number];
  readonly end: number;
}

/** Tokens a date may take, with its weekday and fillers. */
const LONGEST_DATE = 9;
/** What makes an ordinal of the digits before it, in English and French. */
export const ORDINAL = /^(?:st|nd|rd|th|er|eme|ere)$/u;

/** What Hungarian, Russian and others write behind the digits of a day: "11-én", "3-го". */
const DAY_SUFFIX = /^(?:an|en|jan|jen|tol|ig|i|го|е|й|ого)$/u;

/** A date that starts at `at`: parts in any order around a month, numbers with their Chinese suffixes, or "3.11.2017". */
export function readDate(reader: Reader, at: number): DateRun | null {
  const { pool, to } = reader;
  if ((reader.bitsAt(at) & Sense.digits) !== 0) {
    const inDigits = readDigits(reader, at);
    if (inDigits !== null) return inDigits;
  }
  const parts: [number, number, number] = [0, 0, 0];
  let end = at;
  for (let next = at; next < Math.min(to, at + LONGEST_DATE); ) {
    if (next > at && (pool.marks[next]! & Mark.bracket) !== 0) break;
    const bits = reader.bitsAt(next);
    if ((bits & Sense.digits) !== 0) {
      const taken = readDatePart(reader, next, parts);
      if (taken === 0) break;
      next += taken;
      end = next;
      continue;
    }
    if ((bits & Sense.month) !== 0) {
      const month = valueAt(reader, next, "month");
      if (parts[1] === 0 || parts[1] === month) {
        parts[1] = month;
        end = ++next;
        continue;
      }
    }
    const phrase = (bits & Sense.monthPhrase) !== 0 ? readMonthPhrase(reader, next) : null;
    if (phrase !== null && (parts[1] === 0 || parts[1] === phrase.month)) {
      parts[1] = phrase.month;
      next = phrase.end;
      end = next;
      continue;
    }
    // "the third of May": a number word is a day only where a month follows.
    if ((bits & Sense.number) !== 0 && parts[1] === 0 && parts[2] === 0 && parts[0] === 0) {
      const value = valueAt(reader, next);
      if (value >= 1 && value <= 31 && isBeforeMonth(reader, next + 1)) {
        parts[2] = value;
        end = ++next;
        continue;
      }
    }
    const isWeekday = (bits & Sense.weekday) !== 0 && (next === at || parts[1] !== 0);
    if (!isWeekday && (next === at || (bits & (Sense.dateFiller | Sense.article)) === 0)) break;
    next++;
  }
  if (parts[1] === 0 || (parts[0] === 0 && parts[2] === 0)) return null;
  if (end < to && parts[0] !== 0 && (reader.bitsAt(end) & Sense.yearWord) !== 0 && (pool.marks[end]! & PARTED) === 0)
    end++;
  return { parts, end };
}

const PARTED = Mark.boundary | Mark.bracket | Mark.comma;
/** Fillers between a day in words and its month. */
const MOST_FILLERS = 2;

function isBeforeMonth(reader: Reader, from: number): boolean {
  for (let at = from; at < Math.min(reader.to, from + MOST_FILLERS + 1); at++) {
    const bits = reader.bitsAt(at);
    if ((bits & Sense.month) !== 0) return true;
    if ((bits & Sense.monthPhrase) !== 0 && readMonthPhrase(reader, at) !== null) return true;
    if ((bits & Sense.dateFiller) === 0) return false;
  }
  return false;
}

const DOTTED = /^(?<first>\d{1,4})\.(?<second>\d{1,2})\.(?<third>\d{1,4})$/u;
const PART = /^\d{1,4}$/u;

/** "3.11.2017", "3. 11. 2017", "2017-11-03", "11/3/2017": three numbers, one of them a year. */
function readDigits(reader: Reader, at: number): DateRun | null {
  const { pool, to } = reader;
  const dotted = DOTTED.exec(wordAt(reader, at))?.groups;
  if (dotted !== undefined) {
    const parts = orderParts(reader, [Number(dotted.first), Number(dotted.second), Number(dotted.third)], true);
    return parts === null ? null : { parts, end: at + 1 };
  }
  if (at + 2 >= to || !PART.test(wordAt(reader, at + 1)) || !PART.test(wordAt(reader, at + 2))) return null;
  const marks = pool.marks[at + 1]! & pool.marks[at + 2]!;
  if ((marks & (Mark.glued | Mark.boundary)) === 0) return null;
  const numbers = [0, 1, 2].map((offset) => Number(wordAt(reader, at + offset))) as [number, number, number];
  const parts = orderParts(reader, numbers, (marks & Mark.slash) === 0);
  return parts === null ? null : { parts, end: at + 3 };
}

const MONTHS = 12;
const isYear = (value: number): boolean => value >= 1900 && value < 2100;

/** Which of three numbers is the year, the month, the day: as the line's date says, or as its parts can only be read. */
function orderParts(
  { printedDate, senses }: Reader,
  [first, second, third]: readonly [number, number, number],
  isDayFirst: boolean,
): [number, number, number] | null {
  const [year, month, day] = [Math.floor(printedDate / 10_000), Math.floor(printedDate / 100) % 100, printedDate % 100];
  if (isYear(first)) return asDate(first, second, third);
  const isShort = third < 100 && third === year % 100;
  if (!isYear(third) && !isShort) return null;
  const whole = isShort ? year : third;
  if (whole === year && first === day && second === month) return asDate(whole, second, first);
  if (whole === year && first === month && second === day) return asDate(whole, first, second);
  if (isShort) return null;
  if (first > MONTHS || (second <= MONTHS && (isDayFirst || !senses.some(({ monthFirst }) => monthFirst)))) {
    return asDate(whole, second, first);
  }
  return asDate(whole, first, second);
}

function asDate(year: number, month: number, day: number): [number, number, number] | null {
  return month >= 1 && month <= MONTHS && day >= 1 && day <= 31 ? [year, month, day] : null;
}

/** Puts the number at `at` in its place among year, month and day; gives the tokens it took, 0 when it has none. */
function readDatePart(reader: Reader, at: number, parts: [number, number, number]): number {
  const value = Number(wordAt(reader, at));
  const part = DATE_SUFFIXES.get(wordAt(reader, at + 1));
  if (part !== undefined) {
    if (parts[part] !== 0 && parts[part] !== value) return 0;
    parts[part] = value;
    return 2;
  }
  if ((isYear(value) || (isOtherYear(value) && parts[1] > MONTHS)) && parts[0] === 0) {
    parts[0] = value;
    return 1;
  }
  if (value < 1 || value > 31 || !Number.isInteger(value) || parts[2] !== 0) return 0;
  parts[2] = value;
  const suffix = wordAt(reader, at + 1);
  if (!ORDINAL.test(suffix) && !DAY_SUFFIX.test(suffix)) return 1;
  return (reader.pool.marks[at + 1]! & Mark.glued) !== 0 ? 2 : 1;
}

/** A year of the calendars that count from the Hijra. */
const isOtherYear = (value: number): boolean => value >= 1300 && value < 1500;

function readMonthPhrase(reader: Reader, at: number): { month: number; end: number } | null {
  for (const senses of reader.senses) {
    for (const phrase of senses.months.get(wordAt(reader, at)) ?? []) {
      if (phrase.keys.every((key, offset) => wordAt(reader, at + offset) === key)) {
        return { month: phrase.value, end: at + phrase.keys.length };
      }
    }
  }
  return null;
}
