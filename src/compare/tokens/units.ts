/** Words of a stretch of caption, read: number words as numbers, dates and sides as one unit each. */
import type { SidePosition } from "../../parse/locale.js";
import { locales } from "../../parse/locales/index.js";
import { foldWord } from "../../text.js";
import { bitsOf, languagesFor, type Lines, sensesFor } from "../lines.js";
import { ORDINAL, readDate, type Reader, valueAt, wordAt } from "./unit-dates.js";
import { readQuantity } from "./quantities.js";
import { Sense } from "./senses.js";
import { keyId } from "./table.js";
import { Mark } from "./tokens.js";

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
  /** Monday 1 to Sunday 7 for a weekday that is nothing else; 0 for other units. */
  readonly weekday: number;
}

const DATE_START = Sense.digits | Sense.month | Sense.monthPhrase | Sense.weekday | Sense.number;

/** Reads the tokens of a pool from `from` up to `to`, which are `line`'s, in the languages of lines `a` and `b`. */
export function readUnits(lines: Lines, a: number, b: number, line: number, from: number, to: number): Unit[] {
  const { table, pool } = lines;
  const [first, second] = languagesFor(lines, a, b);
  const senses = sensesFor(lines, a, b);
  const bitsAt =
    first === second
      ? (token: number): number => bitsOf(lines, first, pool.tokens[token]!)
      : (token: number): number =>
          bitsOf(lines, first, pool.tokens[token]!) | bitsOf(lines, second, pool.tokens[token]!);
  const reader: Reader = { table, pool, to, senses, bitsAt, printedDate: lines.date.values[line]! };
  const us = table.byKey.get("us") ?? -1;
  const units: Unit[] = [];
  for (let at = from; at < to; ) {
    const bits = bitsAt(at);
    const date = (bits & DATE_START) !== 0 ? readDate(reader, at) : null;
    if (date !== null) {
      const key = keyId(table, `date:${date.parts.join("-")}`);
      units.push({ key, kind: "date", from: at, to: date.end, bits: 0, date: date.parts, weekday: 0 });
      at = date.end;
      continue;
    }
    const order = (bits & (Sense.side | Sense.placeWord | Sense.timeWord)) !== 0 ? readOrder(reader, at) : null;
    if (order !== null) {
      const key = keyId(table, `order:${order.position}`);
      units.push({ key, kind: "side", from: at, to: order.end, bits, date: null, weekday: 0 });
      at = order.end;
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
        weekday: 0,
      });
      at = side.end;
      continue;
    }
    const quantity = (bits & QUANTITY_START) !== 0 || pool.tokens[at] === us ? readNumber(reader, at, bits) : null;
    const word = quantity ?? readWord(reader, at, bits);
    units.push(word);
    at = word.to;
  }
  return units;
}

const QUANTITY_START = Sense.digits | Sense.number | Sense.measure;

/** A number with its measure as one unit; null where none starts. */
function readNumber(reader: Reader, at: number, bits: number): Unit | null {
  const isWord = (bits & (Sense.digits | Sense.measure)) === 0;
  if (isWord && ((bits & (Sense.negation | Sense.article)) !== 0 || isWeekdayName(reader, at, bits))) return null;
  const quantity = readQuantity(reader, at);
  if (quantity === null) return null;
  return { key: quantity.key, kind: "number", from: at, to: quantity.end, bits, date: null, weekday: 0 };
}

/** "segunda-feira": second, by itself, but a Monday with the word behind its hyphen. */
function isWeekdayName(reader: Reader, at: number, bits: number): boolean {
  if ((bits & Sense.weekday) === 0 || at + 1 >= reader.to) return false;
  return (reader.pool.marks[at + 1]! & Mark.glued) !== 0 && (reader.bitsAt(at + 1) & Sense.weekday) !== 0;
}

/** A year alone in a line's date, which is one of the year. */
const YEAR = 10_000;

/** A year is a date where it is all that the line says of its day; its key stays that of the number. */
function readWord(reader: Reader, at: number, bits: number): Unit {
  let key = reader.pool.tokens[at]!;
  let kind: UnitKind = "word";
  if ((bits & Sense.digits) !== 0) {
    if (reader.printedDate === Number(wordAt(reader, at)) * YEAR) {
      return { key, kind: "date", from: at, to: at + 1, bits, date: [reader.printedDate / YEAR, 0, 0], weekday: 0 };
    }
    // "2nd" is as much a number as "second".
    const isOrdinal = ORDINAL.test(wordAt(reader, at + 1)) && (reader.pool.marks[at + 1]! & Mark.glued) !== 0;
    return { key, kind: "number", from: at, to: isOrdinal ? at + 2 : at + 1, bits, date: null, weekday: 0 };
  }
  if ((bits & Sense.negation) !== 0) kind = "negation";
  else if ((bits & Sense.article) !== 0) kind = "stop";
  else if ((bits & Sense.number) !== 0 && !isWeekdayName(reader, at, bits)) {
    kind = "number";
    key = keyId(reader.table, String(valueAt(reader, at)));
  } else if ((bits & Sense.stop) !== 0) kind = "stop";
  const weekday = kind === "word" && (bits & Sense.weekday) !== 0 ? valueAt(reader, at, "weekday") : 0;
  return { key, kind, from: at, to: at + 1, bits, date: null, weekday };
}

/**
 * The order in which a group is named: "From left, …", "Left to right: …", "(L-R)", "von links nach rechts". The side it
 * starts on says it all.
 */
function readOrder(reader: Reader, at: number): { position: SidePosition; end: number } | null {
  const { pool, to } = reader;
  const isParted = (token: number): boolean => (pool.marks[token]! & (Mark.boundary | Mark.comma)) !== 0;
  const from = oneSide(reader, at) === null && at + 1 < to && !isParted(at + 1) ? at + 1 : at;
  const first = oneSide(reader, from);
  if (first === null || from >= to) return null;
  const joins = (token: number): boolean => (reader.bitsAt(token) & (Sense.stop | Sense.placeWord | Sense.side)) !== 0;
  for (const second of [from + 1, from + 2]) {
    const last = second < to && !isParted(second) ? oneSide(reader, second) : null;
    if (last === null || last === first) continue;
    if (second === from + 1 ? (pool.marks[second]! & Mark.glued) !== 0 : joins(from + 1)) {
      return { position: first, end: second + 1 };
    }
  }
  // "From left, Ana …": the word before the side opens the clause, and the names follow.
  const opens = from > at && (at === 0 || (pool.marks[at]! & (Mark.boundary | Mark.comma | Mark.bracket)) !== 0);
  const ends = from + 1 < to && (pool.marks[from]! & Mark.closed) !== 0;
  return opens && ends && FROM.has(wordAt(reader, at)) ? { position: first, end: from + 1 } : null;
}

/** "From", before the side that a list of names starts on. */
const FROM: ReadonlySet<string> = new Set(locales.flatMap((locale) => locale.fromWords.map(foldWord)));

/** Left or right, if the word says one of them alone. */
function oneSide(reader: Reader, at: number): SidePosition | null {
  if (at >= reader.to || (reader.bitsAt(at) & Sense.side) === 0) return null;
  for (const { sides } of reader.senses) {
    for (const { keys, value } of sides.get(wordAt(reader, at)) ?? []) {
      if (keys.length === 1 && (value === "left" || value === "right")) return value;
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
