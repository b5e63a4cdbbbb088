/** Words of two stretches without their order: what they do not share, and whether the rest can be forgiven at all. */
import { bitsOf, languagesFor, type Lines, set } from "./lines.js";
import { Sense } from "./senses.js";

export interface Bags {
  /** Words with a meaning of their own that only one side has. */
  readonly strange: number;
  /** Each side has a word or number that nothing on the other side could be a form of: a veto is certain. */
  readonly apart: boolean;
}

/** A word with any of these may match another word, or none, without a veto. */
const SOFT =
  Sense.number |
  Sense.month |
  Sense.monthPhrase |
  Sense.weekday |
  Sense.negation |
  Sense.stop |
  Sense.side |
  Sense.dateFiller |
  Sense.article |
  Sense.digits |
  Sense.abbreviated;

export function compareBags(
  lines: Lines,
  a: number,
  b: number,
  aFrom: number,
  aTo: number,
  bFrom: number,
  bTo: number,
): Bags {
  const { tokens } = lines.pool;
  if (lines.scratch.length < lines.table.words.length) lines.scratch = new Int32Array(lines.table.words.length * 2);
  const counts = lines.scratch;
  for (let at = bFrom; at < bTo; at++) counts[tokens[at]!]!++;
  const aOnly: number[] = [];
  for (let at = aFrom; at < aTo; at++) {
    const id = tokens[at]!;
    if (counts[id]! > 0) counts[id]!--;
    else aOnly.push(id);
  }
  const bOnly: number[] = [];
  // Whatever is left over of a word is in its first places; which ones does not matter.
  for (let at = bFrom; at < bTo; at++) {
    const id = tokens[at]!;
    if (counts[id] === 0) continue;
    counts[id]!--;
    bOnly.push(id);
  }
  if (aOnly.length === 0 && bOnly.length === 0) return { strange: 0, apart: false };
  const bits = bitsFor(lines, a, b);
  let strange = 0;
  for (const id of aOnly) if ((bits(id) & EMPTY) === 0) strange++;
  for (const id of bOnly) if ((bits(id) & EMPTY) === 0) strange++;
  return { strange, apart: areApart(lines, aOnly, bOnly, bits) };
}

type BitsOf = (id: number) => number;

/** Bits of words in the languages of both lines. */
function bitsFor(lines: Lines, a: number, b: number): BitsOf {
  const [first, second] = languagesFor(lines, a, b);
  if (first === second) return (id) => bitsOf(lines, first, id);
  return (id) => bitsOf(lines, first, id) | bitsOf(lines, second, id);
}

/** Words that every caption has. */
const EMPTY = Sense.stop | Sense.article | Sense.placeWord | Sense.dateFiller;

/** Words of a line with a meaning of their own. */
export function meaningfulWords(lines: Lines, line: number): number {
  const known = lines.meaningful.values[line] ?? 0;
  if (known > 0) return known - 1;
  const language = lines.language.values[line]!;
  let count = 0;
  for (let at = lines.start.values[line]!; at < lines.start.values[line + 1]!; at++) {
    if ((bitsOf(lines, language, lines.pool.tokens[at]!) & EMPTY) === 0) count++;
  }
  set(lines.meaningful, line, count + 1);
  return count;
}

function areApart(lines: Lines, aOnly: readonly number[], bOnly: readonly number[], bits: BitsOf): boolean {
  if (aOnly.length === 0 || bOnly.length === 0) return false;
  if (haveTwoNumbers(aOnly, bOnly, bits)) return true;
  return hasStranger(lines, aOnly, bOnly, bits) && hasStranger(lines, bOnly, aOnly, bits);
}

/** Numbers on both sides, and no month that would make them parts of a date. */
function haveTwoNumbers(aOnly: readonly number[], bOnly: readonly number[], bits: BitsOf): boolean {
  let [inA, inB] = [false, false];
  for (const id of aOnly) {
    const found = bits(id);
    if ((found & (Sense.month | Sense.monthPhrase | Sense.number)) !== 0) return false;
    if ((found & Sense.digits) !== 0) inA = true;
  }
  for (const id of bOnly) {
    const found = bits(id);
    if ((found & (Sense.month | Sense.monthPhrase | Sense.number)) !== 0) return false;
    if ((found & Sense.digits) !== 0) inB = true;
  }
  return inA && inB;
}

/** One of `own` is a plain word that none of `others` could be a slip, a part or a joining of. */
function hasStranger(lines: Lines, own: readonly number[], others: readonly number[], bits: BitsOf): boolean {
  const { words } = lines.table;
  return own.some((id) => {
    const word = words[id]!;
    return word.length > 1 && (bits(id) & SOFT) === 0 && !others.some((other) => mayBe(word, words[other]!));
  });
}

function mayBe(word: string, other: string): boolean {
  const difference = word.length - other.length;
  if (difference >= -1 && difference <= 1) return word[0] === other[0] || word[0] === other[1];
  return difference > 0 ? word.includes(other) : other.includes(word);
}
