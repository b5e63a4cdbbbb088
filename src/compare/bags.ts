/** Words of two stretches without their order: what they do not share, and whether the rest can be forgiven at all. */
import { bitsOf, languagesFor, type Lines, set } from "./lines.js";
import { Sense, withoutUmlauts } from "./senses.js";
import { areOneDamaged, shareHalf } from "./spelling.js";
import type { TokenTable } from "./tokens.js";

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
  Sense.yearWord |
  Sense.measure |
  Sense.abbreviated;

/**
 * @param isVetoed - A veto is known already: only the words that are not shared are wanted, and `apart` says nothing.
 */
export function compareBags(
  lines: Lines,
  a: number,
  b: number,
  { aFrom, aTo, bFrom, bTo }: Middle,
  isVetoed: boolean,
): Bags {
  const { tokens } = lines.pool;
  if (lines.scratch.length < lines.table.words.length) lines.scratch = new Int32Array(lines.table.words.length * 2);
  const counts = lines.scratch;
  for (let at = bFrom; at < bTo; at++) counts[tokens[at]!]!++;
  const [first, second] = languagesFor(lines, a, b);
  const aOnly: number[] = [];
  const bOnly: number[] = [];
  const aBits: number[] = [];
  const bBits: number[] = [];
  let strange = 0;
  const take = (id: number, ids: number[], bits: number[]): void => {
    const found = first === second ? bitsOf(lines, first, id) : bitsOf(lines, first, id) | bitsOf(lines, second, id);
    if ((found & EMPTY) === 0) strange++;
    ids.push(id);
    bits.push(found);
  };
  for (let at = aFrom; at < aTo; at++) {
    const id = tokens[at]!;
    if (counts[id]! > 0) counts[id]!--;
    else take(id, aOnly, aBits);
  }
  // Whatever is left over of a word is in its first places; which ones does not matter.
  for (let at = bFrom; at < bTo; at++) {
    const id = tokens[at]!;
    if (counts[id] === 0) continue;
    counts[id]!--;
    take(id, bOnly, bBits);
  }
  if (isVetoed || aOnly.length === 0 || bOnly.length === 0) return { strange, apart: false };
  const oneDate = lines.date.values[a] !== 0 && lines.date.values[a] === lines.date.values[b];
  const isCut = lines.cut.values[a] === 1 || lines.cut.values[b] === 1;
  return { strange, apart: areApart(lines, aOnly, bOnly, aBits, bBits, oneDate, isCut) };
}

/** The stretch of each line, in positions of the pool, that is not equal from the start or the end. */
export interface Middle {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
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

/** Words on either side that slips, abbreviations and a heading or a tail may account for. */
const MOST_FORGIVEN = 10;

function areApart(
  lines: Lines,
  aOnly: readonly number[],
  bOnly: readonly number[],
  aBits: readonly number[],
  bBits: readonly number[],
  oneDate: boolean,
  isCut: boolean,
): boolean {
  if (Math.min(aOnly.length, bOnly.length) > MOST_FORGIVEN) return true;
  // Numbers may be one date printed in two ways.
  if (!oneDate && haveTwoNumbers(aBits, bBits) && !areOneInGroups(lines, aOnly, aBits, bOnly, bBits)) return true;
  return hasStranger(lines, aOnly, aBits, bOnly, isCut) && hasStranger(lines, bOnly, bBits, aOnly, isCut);
}

const DATE_OR_NUMBER = Sense.month | Sense.monthPhrase | Sense.number | Sense.measure;

/** Numbers on both sides, and no month that would make them parts of a date. */
function haveTwoNumbers(aBits: readonly number[], bBits: readonly number[]): boolean {
  let [inA, inB] = [0, 0];
  for (const bits of aBits) inA |= bits;
  for (const bits of bBits) inB |= bits;
  return (inA & inB & Sense.digits) !== 0 && ((inA | inB) & DATE_OR_NUMBER) === 0;
}

/** "20 000" and "20000": as many digits in another count of tokens may be one number. */
function areOneInGroups(
  { table }: Lines,
  aOnly: readonly number[],
  aBits: readonly number[],
  bOnly: readonly number[],
  bBits: readonly number[],
): boolean {
  const lengths = (ids: readonly number[], bits: readonly number[]): [tokens: number, digits: number] => {
    let [tokens, digits] = [0, 0];
    for (const [at, id] of ids.entries()) {
      if ((bits[at]! & Sense.digits) === 0) continue;
      tokens++;
      digits += table.words[id]!.length;
    }
    return [tokens, digits];
  };
  const [first, second] = [lengths(aOnly, aBits), lengths(bOnly, bBits)];
  return first[0] !== second[0] && first[1] === second[1];
}

/** Letters that two slips may add to a word. */
const MOST_LETTERS_MORE = 2;

/** One of `own` is a plain word that none of `others` could be a slip, a part or a joining of. */
function hasStranger(
  lines: Lines,
  own: readonly number[],
  bits: readonly number[],
  others: readonly number[],
  isCut: boolean,
): boolean {
  const { words } = lines.table;
  for (let at = 0; at < own.length; at++) {
    const word = words[own[at]!]!;
    if (word.length > 1 && (bits[at]! & SOFT) === 0 && !hasForm(lines.table, word, others, isCut)) return true;
  }
  return false;
}

function hasForm(
  { words, damaged, umlauts }: TokenTable,
  word: string,
  others: readonly number[],
  isCut: boolean,
): boolean {
  for (const other of others) {
    if (mayBe(word, words[other]!, isCut) || (damaged && areOneDamaged(word, words[other]!))) return true;
    if (umlauts && word.length !== words[other]!.length && withoutUmlauts(word) === withoutUmlauts(words[other]!))
      return true;
  }
  return false;
}

/** A slip of it, or one run together with other words, or a part of it. */
function mayBe(word: string, other: string, isCut: boolean): boolean {
  const [short, long] = word.length < other.length ? [word, other] : [other, word];
  const difference = long.length - short.length;
  if (difference <= MOST_LETTERS_MORE && shareHalf(short, long)) return true;
  // Of two words run together one is half of the whole; a cut may leave less of a word.
  if (difference < 2) return false;
  return short.length * 2 >= long.length - 1 ? long.includes(short) : isCut && long.startsWith(short);
}
