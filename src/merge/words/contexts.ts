/**
 * Which of two words is expected at its place: the one that stands between the same neighbours in other captions of a
 * large merge. Pairs that turn on it are put off: first all questions are collected, then all captions read for them once.
 */
import type { Lines } from "../../compare/lines.js";
import { isStep } from "../tables/steps.js";
import { Growing } from "../tables/growing.js";
import { mayBeSlip } from "./rarity.js";
import type { Twins } from "../nodes/twins.js";

/** Fewest distinct texts that say what is expected. */
const CORPUS = 1000;
/**
 * Captions that have the other word between the same two, for each that has the slip. On 50,000 generated lines it lifts
 * the recall from .983 to .988 and joins no two photos.
 */
const EXPECTED = 4;
/** Room for pairs of word ids in one number. */
const MOST_WORDS = 2 ** 26;

export interface Contexts {
  /**
   * Which of two words is a slip of the other between two words, all by id; -1 for neither. Until the captions are read
   * it is a question: the word that may be one.
   */
  readonly slipBetween: (x: number, y: number, before: number, after: number) => number;
  /** Whether a question was put since this was last called. */
  readonly wasAsked: () => boolean;
  /** Keeps a pair whose verdict hangs on a question. */
  readonly putOff: (a: number, b: number) => void;
  /** Reads the captions for all questions, then calls `visit` with each pair put off. */
  readonly settle: (visit: (a: number, b: number) => void) => Generator<number, void>;
}

/** @param counts - Distinct texts that each word stands in. */
export function contextsOf(lines: Lines, twins: Twins, counts: Int32Array): Contexts {
  /** Captions with a word between two others: by the word, then by the two. */
  const found = new Map<number, Map<number, number>>();
  const pairs = { a: new Growing(), b: new Growing() };
  let isSettled = lines.count < CORPUS;
  let asked = false;
  const ask = (word: number, around: number): void => {
    const places = found.get(word) ?? new Map<number, number>();
    places.set(around, 0);
    found.set(word, places);
  };
  return {
    slipBetween(x, y, before, after) {
      const [first, second] = [counts[x] ?? 0, counts[y] ?? 0];
      const [slip, word] = first < second ? [x, y] : [y, x];
      if (Math.max(first, second) < EXPECTED || !mayBeSlip(Math.min(first, second), Math.max(first, second))) return -1;
      const around = before * MOST_WORDS + after;
      if (isSettled) {
        const [wrong, right] = [found.get(slip)?.get(around) ?? 0, found.get(word)?.get(around) ?? 0];
        return right >= EXPECTED * Math.max(1, wrong) ? slip : -1;
      }
      ask(slip, around);
      ask(word, around);
      asked = true;
      return slip;
    },
    wasAsked() {
      const was = asked;
      asked = false;
      return was;
    },
    putOff(a, b) {
      pairs.a.push(a);
      pairs.b.push(b);
    },
    *settle(visit) {
      if (found.size > 0) countPlaces(lines, twins, found);
      isSettled = true;
      for (let pair = 0; pair < pairs.a.size; pair++) {
        visit(pairs.a.values[pair]!, pairs.b.values[pair]!);
        if (isStep(pair)) yield lines.count;
      }
    },
  };
}

function countPlaces(
  { start, pool, table, count }: Lines,
  twins: Twins,
  found: ReadonlyMap<number, Map<number, number>>,
) {
  const isAsked = new Uint8Array(table.words.length);
  for (const word of found.keys()) isAsked[word] = 1;
  for (let line = 0; line < count; line++) {
    if (twins[line] !== line) continue;
    const [from, end] = [start.values[line]!, start.values[line + 1]!];
    for (let at = from; at < end; at++) {
      const word = pool.tokens[at]!;
      if (isAsked[word] === 0) continue;
      const before = at > from ? pool.tokens[at - 1]! : 0;
      const after = at + 1 < end ? pool.tokens[at + 1]! : 0;
      const places = found.get(word)!;
      const around = before * MOST_WORDS + after;
      const known = places.get(around);
      if (known !== undefined) places.set(around, known + 1);
    }
  }
}
