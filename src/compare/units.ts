/** Words of a stretch of caption, read: number words as numbers, dates and sides as one unit each. */
import type { SidePosition } from "../parse/locale.js";
import { bitsOf, languagesFor, type Lines, sensesFor } from "./lines.js";
import { Sense, type Senses, senseOf } from "./senses.js";
import { keyId, Mark, type TokenPool, type TokenTable } from "./tokens.js";

export type UnitKind = "word" | "number" | "date" | "side" | "negation" | "stop";

export interface Unit {
  /** Equal keys mean the same; comparable among units of one table. */
  readonly key: number;
  readonly kind: UnitKind;
  /** Positions in the pool, end excluded. */
  readonly from: number;
  readonly to: number;
  /** Bits of {@link Sense}. */
  readonly bits: number;
  /** For dates: year, month, day; 0 for what is not printed. */
  readonly date: readonly [number, number, number] | null;
}

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
interface Reader {
  readonly table: TokenTable;
  readonly pool: TokenPool;
  readonly to: number;
  readonly senses: readonly Senses[];
  readonly bitsAt: (token: number) => number;
}

const DATE_START = Sense.digits | Sense.month | Sense.monthPhrase | Sense.weekday;

/** Reads the tokens of a pool from `from` up to `to`, in the languages of lines `a` and `b`. */
export function readUnits(lines: Lines, a: number, b: number, from: number, to: number): Unit[] {
  const { table, pool } = lines;
  const [first, second] = languagesFor(lines, a, b);
  const senses = sensesFor(lines, a, b);
  const bitsAt =
    first === second
      ? (token: number): number => bitsOf(lines, first, pool.tokens[token]!)
      : (token: number): number =>
          bitsOf(lines, first, pool.tokens[token]!) | bitsOf(lines, second, pool.tokens[token]!);
  const reader: Reader = { table, pool, to, senses, bitsAt };
  const units: Unit[] = [];
  for (let at = from; at < to; ) {
    const bits = bitsAt(at);
    const date = (bits & DATE_START) !== 0 ? readDate(reader, at) : null;
    if (date !== null) {
      const key = keyId(table, `date:${date.parts.join("-")}`);
      units.push({ key, kind: "date", from: at, to: date.end, bits: 0, date: date.parts });
      at = date.end;
      continue;
    }
    const side = (bits & Sense.side) !== 0 ? readSide(reader, at) : null;
    if (side !== null) {
      units.push({
        key: keyId(table, `side:${side.position}`),
        kind: "side",
        from: at,
        to: side.end,
        bits,
        date: null,
      });
      at = side.end;
      continue;
    }
    units.push(readWord(reader, at, bits));
    at++;
  }
  return units;
}

const wordAt = ({ table, pool, to }: Reader, at: number): string => (at < to ? table.words[pool.tokens[at]!]! : "");

/** Value of a number word or month, 0 for other words. */
function valueAt(reader: Reader, at: number): number {
  const word = wordAt(reader, at);
  for (const senses of reader.senses) {
    const { value } = senseOf(senses, word);
    if (value !== 0) return value;
  }
  return 0;
}

function readWord(reader: Reader, at: number, bits: number): Unit {
  let key = reader.pool.tokens[at]!;
  let kind: UnitKind = "word";
  if ((bits & Sense.digits) !== 0) kind = "number";
  else if ((bits & Sense.negation) !== 0) kind = "negation";
  else if ((bits & Sense.number) !== 0) {
    kind = "number";
    key = keyId(reader.table, String(valueAt(reader, at)));
  } else if ((bits & Sense.stop) !== 0) kind = "stop";
  return { key, kind, from: at, to: at + 1, bits, date: null };
}

interface DateRun {
  readonly parts: [number, number, number];
  readonly end: number;
}

/** Tokens a date may take, with its weekday and fillers. */
const LONGEST_DATE = 9;
const ORDINAL = /^(?:st|nd|rd|th|er)$/u;

/** A date that starts at `at`: parts in any order around a month, or numbers with their Chinese suffixes. */
function readDate(reader: Reader, at: number): DateRun | null {
  const { pool, to } = reader;
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
      const month = valueAt(reader, next);
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
    const isWeekday = (bits & Sense.weekday) !== 0 && (next === at || parts[1] !== 0);
    if (!isWeekday && (next === at || (bits & (Sense.dateFiller | Sense.article)) === 0)) break;
    next++;
  }
  if (parts[1] === 0 || (parts[0] === 0 && parts[2] === 0)) return null;
  return { parts, end };
}

/** Puts the number at `at` in its place among year, month and day; gives the tokens it took, 0 when it has none. */
function readDatePart(reader: Reader, at: number, parts: [number, number, number]): number {
  const value = Number(wordAt(reader, at));
  const suffix = DATE_SUFFIXES.get(wordAt(reader, at + 1));
  if (suffix !== undefined) {
    if (parts[suffix] !== 0 && parts[suffix] !== value) return 0;
    parts[suffix] = value;
    return 2;
  }
  if (value >= 1900 && value < 2100 && parts[0] === 0) {
    parts[0] = value;
    return 1;
  }
  if (value < 1 || value > 31 || !Number.isInteger(value) || parts[2] !== 0) return 0;
  parts[2] = value;
  return ORDINAL.test(wordAt(reader, at + 1)) && (reader.pool.marks[at + 1]! & Mark.glued) !== 0 ? 2 : 1;
}

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

/** A side named as a marker: in brackets, or between commas. */
function readSide(reader: Reader, at: number): { position: SidePosition; end: number } | null {
  const { pool, to } = reader;
  if ((pool.marks[at]! & (Mark.bracket | Mark.comma)) === 0) return null;
  for (const senses of reader.senses) {
    for (const phrase of senses.sides.get(wordAt(reader, at)) ?? []) {
      const end = at + phrase.keys.length;
      if (end > to || !phrase.keys.every((key, offset) => wordAt(reader, at + offset) === key)) continue;
      const closed =
        end === to || (pool.marks[end - 1]! & Mark.closed) !== 0 || (pool.marks[end]! & Mark.boundary) !== 0;
      if (closed) return { position: phrase.value, end };
    }
  }
  return null;
}
