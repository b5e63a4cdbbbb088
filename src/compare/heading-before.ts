/** The heading or dateline that one of two captions has in front of the words both begin with. */
import { type Lines, set } from "./lines.js";
import { Mark } from "./tokens/tokens.js";

/** Longest heading or dateline, in words. */
const LONGEST_HEADING = 24;
/** First words of the other caption that must follow it. */
export const OPENING = 3;

/** Words in front of `line` that end in a boundary, after which it begins as `other` does; 0 for none. */
export function headingBefore(lines: Lines, line: number, other: number): number {
  let breaks = breaksOf(lines, line);
  if (breaks === 0) return 0;
  const { tokens } = lines.pool;
  const start = lines.start.values[line]!;
  const opening = lines.start.values[other]!;
  if (lines.start.values[other + 1]! - opening < OPENING || beginAlike(tokens, start, opening)) return 0;
  for (; breaks !== 0; breaks &= breaks - 1) {
    const words = 31 - Math.clz32(breaks & -breaks);
    if (beginAlike(tokens, start + words, opening)) return words;
  }
  return 0;
}

function beginAlike(tokens: Int32Array, at: number, other: number): boolean {
  for (let word = 0; word < OPENING; word++) if (tokens[at + word] !== tokens[other + word]) return false;
  return true;
}

/** Set once the breaks of a line are known; no heading is empty. */
const KNOWN = 1;

/** A bit for each number of first words behind which a sentence, label or heading ends, and enough follows. */
function breaksOf({ breaks, pool, start }: Lines, line: number): number {
  const known = breaks.values[line] ?? 0;
  if (known !== 0) return known & ~KNOWN;
  const from = start.values[line]!;
  const last = Math.min(LONGEST_HEADING, start.values[line + 1]! - OPENING - from);
  let found = 0;
  for (let words = 1; words <= last; words++)
    if ((pool.marks[from + words]! & Mark.boundary) !== 0) found |= 1 << words;
  set(breaks, line, found | KNOWN);
  return found;
}
