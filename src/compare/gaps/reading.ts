/** What the typing of differences shares: the stretch being read, its words, its report. */
import type { Difference, DifferenceKind } from "../../model.js";
import type { Evidence, Finding } from "../judge.js";
import { bitsOf, languagesFor, type Lines } from "../lines.js";
import { Sense } from "../tokens/senses.js";
import { Mark } from "../tokens/tokens.js";
import type { Unit } from "../tokens/units.js";

export interface Reading {
  readonly lines: Lines;
  readonly a: number;
  readonly b: number;
  readonly aUnits: readonly Unit[];
  readonly bUnits: readonly Unit[];
  readonly evidence: Evidence;
  readonly findings: Finding[];
}

export type Weight = Difference["weight"];

/** Reports a difference, of all units of both sides unless it is given some of them. */
export type Report = (kind: DifferenceKind, weight: Weight, a?: readonly Unit[], b?: readonly Unit[]) => void;

/** What one caption has where two aligned captions differ. */
export interface Side {
  readonly line: number;
  /** None where the other caption alone has words. */
  readonly units: readonly Unit[];
  /** Where its units stand, or would stand, in the pool. */
  readonly at: number;
}

/** A stretch in which two aligned captions differ. */
export interface Mismatch {
  readonly reading: Reading;
  readonly a: Side;
  readonly b: Side;
  readonly report: Report;
}

export const startOf = (lines: Lines, line: number): number => lines.start.values[line]!;
export const endOf = (lines: Lines, line: number): number => lines.start.values[line + 1]!;
export const wordOf = (lines: Lines, token: number): string => lines.table.words[lines.pool.tokens[token]!]!;

/** Languages of the two captions, one when they agree; null where unknown. */
export function languagesOf({ lines, a, b }: Reading): (string | null)[] {
  const [first, second] = languagesFor(lines, a, b);
  const language = lines.languages[first] ?? null;
  return first === second ? [language] : [language, lines.languages[second] ?? null];
}

/** All letters are capitals, as far as the marks tell. */
export const isCapitals = (mark: number): boolean => (mark & CAPITALS) === CAPITALS;
const CAPITALS = Mark.capital | Mark.inner;

/** An article, a preposition, another word that names nothing. */
export const isSmallWord = ({ lines, a, b }: Reading, { kind, from }: Unit): boolean =>
  kind === "stop" ||
  languagesFor(lines, a, b).some((language) => (bitsOf(lines, language, lines.pool.tokens[from]!) & SMALL) !== 0);
const SMALL = Sense.stop | Sense.article | Sense.placeWord | Sense.timeWord;

export const isWeekday = (unit: Unit): boolean => unit.weekday !== 0;

export const joined = (lines: Lines, units: readonly Unit[]): string =>
  units
    .map((unit) => {
      let word = "";
      for (let at = unit.from; at < unit.to; at++) word += wordOf(lines, at);
      return word;
    })
    .join("");

/** "part": one leaves out what the other prints, and the rest is equal. */
export function agree(a: readonly number[], b: readonly number[]): "yes" | "part" | "no" {
  let missing = false;
  for (const [at, part] of a.entries()) {
    const other = b[at]!;
    if (part === other) continue;
    if (part !== 0 && other !== 0) return "no";
    missing = true;
  }
  return missing ? "part" : "yes";
}

export const ORDER = ["negation", "number", "side", "word", "date", "stop"] as const;

export function strongestKind(units: readonly Unit[]): (typeof ORDER)[number] {
  let best = ORDER.length - 1;
  for (const unit of units) {
    const rank = ORDER.indexOf(isWeekday(unit) ? "date" : unit.kind);
    if (rank < best) best = rank;
  }
  return ORDER[best]!;
}

/** Names and places are words with a capital that the start of a sentence does not explain. */
export function wordKind(lines: Lines, units: readonly Unit[]): "name" | "place" | "word" {
  const first = units.find((unit) => unit.kind === "word");
  if (first === undefined) return "word";
  const mark = lines.pool.marks[first.from]!;
  if ((mark & Mark.capital) === 0 || (mark & Mark.boundary) !== 0) return "word";
  return "name";
}

/** Longest aside in brackets, in words. */
const LONGEST_ASIDE = 4;
const CASED = /[\p{Lu}\p{Ll}]/u;
/** Words that, in brackets, tell one picture from another. */
const TELLING = Sense.side | Sense.timeWord | Sense.number | Sense.negation | Sense.digits;

/**
 * A name in brackets of its own: a source, a state, a party ("(Albania)", "(Reuters)", "(CDU)"). In scripts that have
 * capitals it must have one: "(women)" says which of two races it was.
 */
export function isAside(lines: Lines, units: readonly Unit[], longest = LONGEST_ASIDE): boolean {
  const [first, last] = [units[0]!, units.at(-1)!];
  const { marks } = lines.pool;
  if (units.length > longest || (marks[first.from]! & Mark.bracket) === 0) return false;
  if ((marks[last.to - 1]! & Mark.closed) === 0) return false;
  // "(Nine)", a broadcaster: no number has a capital there.
  const isNumber = first.kind === "number" && (first.bits & Sense.digits) === 0;
  if (isNumber && first === last && (marks[first.from]! & Mark.capital) !== 0) return true;
  if (
    units.some(
      ({ kind, bits, from }, at) =>
        (kind !== "word" && kind !== "stop") ||
        (bits & TELLING) !== 0 ||
        (at > 0 && (marks[from]! & Mark.bracket) !== 0),
    )
  )
    return false;
  return (marks[first.from]! & Mark.capital) !== 0 || !CASED.test(wordOf(lines, first.from));
}

/**
 * Fewest common words before a sentence that one caption has and the other has not. On 2,548 published pages 5 join three
 * versions more than 6 do, and no two pictures.
 */
export const SENTENCE = 5;
