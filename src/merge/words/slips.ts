/** Misspelt words and the words they stand for, as found between two versions of one caption. */
import type { Finding } from "../../compare/judge.js";
import type { Lines } from "../../compare/lines.js";

/**
 * The word that each slip stands for, by id. Two versions with a slip each are compared by it: "fedration" and
 * "federatoin" are no slips of each other, but both were found in the place of "federation".
 */
export type Slips = Map<number, number>;

/** Keeps each misspelt word of two versions with the better known word in its place. */
export function noteSlips(slips: Slips, lines: Lines, counts: Int32Array, findings: readonly Finding[]): void {
  for (const { kind, weight, aFrom, aTo, bFrom, bTo } of findings) {
    if (kind !== "spelling" || weight !== "weak" || aTo - aFrom !== 1 || bTo - bFrom !== 1) continue;
    const [a, b] = [lines.pool.tokens[aFrom]!, lines.pool.tokens[bFrom]!];
    const [first, second] = [counts[a] ?? 0, counts[b] ?? 0];
    if (first === second) continue;
    const [slip, word] = first < second ? [a, b] : [b, a];
    const known = slips.get(slip);
    if (known === undefined || comesBefore(lines, counts, word, known)) slips.set(slip, word);
  }
}

/** The better known of two words, so that the order of the findings does not count. */
function comesBefore(lines: Lines, counts: Int32Array, word: number, other: number): boolean {
  const [first, second] = [counts[word] ?? 0, counts[other] ?? 0];
  return first > second || (first === second && lines.table.words[word]! < lines.table.words[other]!);
}

/** What a line's slips were replaced in, to be put back. */
export interface Corrected {
  readonly at: readonly number[];
  readonly tokens: readonly number[];
}

/** Writes the right words over a line's slips; null when it has none. */
export function correctLine(slips: Slips, lines: Lines, line: number): Corrected | null {
  const at: number[] = [];
  const tokens: number[] = [];
  for (let token = lines.start.values[line]!; token < lines.start.values[line + 1]!; token++) {
    const id = lines.pool.tokens[token]!;
    const word = wordFor(slips, id);
    if (word === id) continue;
    at.push(token);
    tokens.push(id);
    lines.pool.tokens[token] = word;
  }
  return at.length === 0 ? null : { at, tokens };
}

/** Puts the slips back. */
export function restoreLine(lines: Lines, corrected: Corrected | null): void {
  if (corrected === null) return;
  for (const [index, token] of corrected.at.entries()) lines.pool.tokens[token] = corrected.tokens[index]!;
}

/** A slip of a slip leads on to the word; each step leads to a better known one, so there is an end. */
function wordFor(slips: Slips, id: number): number {
  let word = id;
  for (;;) {
    const next = slips.get(word);
    if (next === undefined) return word;
    word = next;
  }
}
