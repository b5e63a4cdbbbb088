/** Words of a stretch of caption, read: number words as numbers, dates and sides as one unit each. */
import type { SidePosition } from "../parse/locale.js";
import { Sense, type Senses, senseOf, type WordSense } from "./senses.js";
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

const DIGITS = /^\d+(?:\.\d+)?$/u;
/** Characters after a number that make it a year, month or day in Chinese, Japanese and Korean. */
const DATE_SUFFIXES: Readonly<Record<string, 0 | 1 | 2>> = { 年: 0, 月: 1, 日: 2, 号: 2, 號: 2, 년: 0, 월: 1, 일: 2 };

const NOTHING: WordSense = { bits: 0, value: 0 };

/** Reads the tokens of `pool` from `from` up to `to`, in the languages of both captions. */
export function readUnits(
  table: TokenTable,
  pool: TokenPool,
  from: number,
  to: number,
  languages: readonly Senses[],
): Unit[] {
  const units: Unit[] = [];
  const wordAt = (at: number): string => (at < to ? table.words[pool.tokens[at]!]! : "");
  const senseAt = (at: number): WordSense => {
    const word = wordAt(at);
    let bits = 0;
    let value = 0;
    for (const senses of languages) {
      const sense = senseOf(senses, word);
      bits |= sense.bits;
      value ||= sense.value;
    }
    return bits === 0 ? NOTHING : { bits, value };
  };
  for (let at = from; at < to; ) {
    const sense = senseAt(at);
    const date = readDate(at, to, pool, wordAt, senseAt, languages);
    if (date !== null) {
      const key = keyId(table, `date:${date.parts.join("-")}`);
      units.push({ key, kind: "date", from: at, to: date.end, bits: 0, date: date.parts });
      at = date.end;
      continue;
    }
    const side = (sense.bits & Sense.side) !== 0 ? readSide(at, to, pool, wordAt, languages) : null;
    if (side !== null) {
      const key = keyId(table, `side:${side.position}`);
      units.push({ key, kind: "side", from: at, to: side.end, bits: sense.bits, date: null });
      at = side.end;
      continue;
    }
    units.push(readWord(table, pool, at, sense));
    at++;
  }
  return units;
}

function readWord(table: TokenTable, pool: TokenPool, at: number, sense: WordSense): Unit {
  const word = table.words[pool.tokens[at]!]!;
  const own = { from: at, to: at + 1, bits: sense.bits, date: null };
  if (DIGITS.test(word)) return { ...own, key: pool.tokens[at]!, kind: "number" };
  if ((sense.bits & Sense.negation) !== 0) return { ...own, key: pool.tokens[at]!, kind: "negation" };
  if ((sense.bits & Sense.number) !== 0) return { ...own, key: keyId(table, String(sense.value)), kind: "number" };
  if ((sense.bits & Sense.stop) !== 0) return { ...own, key: pool.tokens[at]!, kind: "stop" };
  return { ...own, key: pool.tokens[at]!, kind: "word" };
}

interface DateRun {
  readonly parts: [number, number, number];
  readonly end: number;
}

/** A date that starts at `at`: parts in any order around a month, or numbers with their Chinese suffixes. */
function readDate(
  at: number,
  to: number,
  pool: TokenPool,
  wordAt: (at: number) => string,
  senseAt: (at: number) => WordSense,
  languages: readonly Senses[],
): DateRun | null {
  const parts: [number, number, number] = [0, 0, 0];
  let end = at;
  let next = at;
  // Weekday first, then at most eight tokens of parts and fillers.
  for (const limit = Math.min(to, at + 9); next < limit; ) {
    if (next > at && (pool.marks[next]! & Mark.bracket) !== 0) break;
    const word = wordAt(next);
    const sense = senseAt(next);
    if (DIGITS.test(word)) {
      const value = Number(word);
      const suffix = DATE_SUFFIXES[wordAt(next + 1)];
      if (suffix !== undefined) {
        if (parts[suffix] !== 0 && parts[suffix] !== value) break;
        parts[suffix] = value;
        next += 2;
      } else if (value >= 1900 && value < 2100 && parts[0] === 0) {
        parts[0] = value;
        next++;
      } else if (value >= 1 && value <= 31 && Number.isInteger(value) && parts[2] === 0) {
        parts[2] = value;
        next++;
        if (/^(?:st|nd|rd|th|er)$/u.test(wordAt(next)) && (pool.marks[next]! & Mark.glued) !== 0) next++;
      } else break;
      end = next;
      continue;
    }
    if ((sense.bits & Sense.month) !== 0 && (parts[1] === 0 || parts[1] === sense.value)) {
      parts[1] = sense.value;
      end = ++next;
      continue;
    }
    const phrase = parts[1] === 0 ? monthPhrase(next, wordAt, languages) : null;
    if (phrase !== null) {
      parts[1] = phrase.month;
      next = phrase.end;
      end = next;
      continue;
    }
    if ((sense.bits & Sense.weekday) !== 0 && (next === at || parts[1] !== 0)) {
      next++;
      continue;
    }
    if (next > at && (sense.bits & (Sense.dateFiller | Sense.article)) !== 0) {
      next++;
      continue;
    }
    break;
  }
  if (parts[1] === 0 || (parts[0] === 0 && parts[2] === 0)) return null;
  return { parts, end };
}

function monthPhrase(
  at: number,
  wordAt: (at: number) => string,
  languages: readonly Senses[],
): { month: number; end: number } | null {
  for (const senses of languages) {
    for (const phrase of senses.months.get(wordAt(at)) ?? []) {
      if (phrase.keys.every((key, offset) => wordAt(at + offset) === key)) {
        return { month: phrase.value, end: at + phrase.keys.length };
      }
    }
  }
  return null;
}

/** A side named as a marker: in brackets, between commas, or by a phrase of several words. */
function readSide(
  at: number,
  to: number,
  pool: TokenPool,
  wordAt: (at: number) => string,
  languages: readonly Senses[],
): { position: SidePosition; end: number } | null {
  const opened = (pool.marks[at]! & (Mark.bracket | Mark.comma)) !== 0;
  for (const senses of languages) {
    for (const phrase of senses.sides.get(wordAt(at)) ?? []) {
      const end = at + phrase.keys.length;
      if (end > to || !phrase.keys.every((key, offset) => wordAt(at + offset) === key)) continue;
      const closed =
        end === to || (pool.marks[end - 1]! & Mark.closed) !== 0 || (pool.marks[end]! & Mark.boundary) !== 0;
      if (opened && closed) return { position: phrase.value, end };
    }
  }
  return null;
}
