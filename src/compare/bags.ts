/** Words of two stretches without their order: how many they share, and whether the rest can be forgiven at all. */
import { bitsOf, languagesFor, type Lines, set } from "./lines.js";
import { Sense, withoutUmlauts } from "./tokens/senses.js";
import { areOneDamaged, areTwoSlips, shareHalf } from "./spelling/spelling.js";
import {
  lengthOf,
  mayBeTwoSlips,
  mayBeUmlauts,
  mayContain,
  mayShareHalf,
  shapesOf,
  type WordShapes,
} from "./tokens/word-shapes.js";

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

/** The stretch of each line, in positions of the pool, that is not equal from the start or the end. */
export interface Middle {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
}

/** Words that every caption has. */
export const EMPTY = Sense.stop | Sense.article | Sense.placeWord | Sense.dateFiller;

/** Words of a line with a meaning of their own. */
export function meaningfulWords(lines: Lines, line: number): number {
  const known = lines.meaningful.values[line] ?? 0;
  if (known > 0) return known - 1;
  const language = lines.language.values[line]!;
  let count = 0;
  for (let at = lines.start.values[line]!; at < lines.start.values[line + 1]!; at++) {
    if ((bitsOf(lines, language, lines.pool.tokens[at]!) & EMPTY) === 0) count++;
  }
  if (count < 0xffff) set(lines.meaningful, line, count + 1);
  return count;
}

/** Share of common words from which two captions that are not the same are called related. Measured on the corpus. */
export const RELATED_OVERLAP = 0.5;

/** Of the words with a meaning of their own in both lines, at least such a share is in both. */
export function shareWords(lines: Lines, a: number, b: number, middle: Middle, least = RELATED_OVERLAP): boolean {
  const words = Math.max(1, meaningfulWords(lines, a) + meaningfulWords(lines, b));
  // No more words can differ than stand between what is equal: that spares most pairs the count.
  const most = middle.aTo - middle.aFrom + middle.bTo - middle.bFrom;
  if (1 - most / words >= least) return true;
  takeUnshared(lines, middle);
  readBits(lines, a, b);
  return 1 - (meaningfulIn(ofA) + meaningfulIn(ofB)) / words >= least;
}

/** Words that only one of two stretches has. */
interface Unshared {
  ids: Int32Array;
  /** Bits of {@link Sense}, in the languages of both lines, once they are read. */
  bits: Uint16Array;
  size: number;
}

// Room that each comparison uses anew: a merge makes millions of them.
const ofA: Unshared = { ids: new Int32Array(256), bits: new Uint16Array(256), size: 0 };
const ofB: Unshared = { ids: new Int32Array(256), bits: new Uint16Array(256), size: 0 };

function clear(unshared: Unshared, room: number): void {
  unshared.size = 0;
  if (unshared.ids.length >= room) return;
  unshared.ids = new Int32Array(room * 2);
  unshared.bits = new Uint16Array(room * 2);
}

/**
 * The stretch that {@link ofA} and {@link ofB} are of: one comparison asks for them twice, and each makes a stretch of its
 * own unless it is empty.
 */
let taken: Middle | null = null;
let areBitsRead = false;

/** Fills {@link ofA} and {@link ofB}. */
function takeUnshared(lines: Lines, middle: Middle): void {
  if (taken === middle) return;
  taken = middle;
  areBitsRead = false;
  const { aFrom, aTo, bFrom, bTo } = middle;
  const { tokens } = lines.pool;
  if (lines.scratch.length < lines.table.words.length) lines.scratch = new Int32Array(lines.table.words.length * 2);
  clear(ofA, aTo - aFrom);
  clear(ofB, bTo - bFrom);
  const counts = lines.scratch;
  for (let at = bFrom; at < bTo; at++) counts[tokens[at]!]!++;
  for (let at = aFrom; at < aTo; at++) {
    const id = tokens[at]!;
    if (counts[id]! > 0) counts[id]!--;
    else ofA.ids[ofA.size++] = id;
  }
  // Whatever is left over of a word is in its first places; which ones does not matter.
  for (let at = bFrom; at < bTo; at++) {
    const id = tokens[at]!;
    if (counts[id] === 0) continue;
    counts[id]!--;
    ofB.ids[ofB.size++] = id;
  }
}

function readBits(lines: Lines, a: number, b: number): void {
  if (areBitsRead) return;
  areBitsRead = true;
  const [first, second] = languagesFor(lines, a, b);
  addBits(lines, first, ofA);
  addBits(lines, first, ofB);
  if (first === second) return;
  addBits(lines, second, ofA, ofA.bits);
  addBits(lines, second, ofB, ofB.bits);
}

/** @param others - Bits that are kept. */
function addBits(
  lines: Lines,
  language: number,
  { ids, bits, size }: Unshared,
  others: Uint16Array | null = null,
): void {
  for (let at = 0; at < size; at++) bits[at] = (others === null ? 0 : others[at]!) | bitsOf(lines, language, ids[at]!);
}

function meaningfulIn({ bits, size }: Unshared): number {
  let count = 0;
  for (let at = 0; at < size; at++) if ((bits[at]! & EMPTY) === 0) count++;
  return count;
}

/** Words on either side that slips, abbreviations and a heading or a tail may account for. */
const MOST_FORGIVEN = 10;

/** Each line has a word or number that nothing in the other could be a form of: a veto is certain. */
export function areApart(lines: Lines, a: number, b: number, middle: Middle): boolean {
  takeUnshared(lines, middle);
  if (ofA.size === 0 || ofB.size === 0) return false;
  if (Math.min(ofA.size, ofB.size) > MOST_FORGIVEN) return true;
  if (areStrangers(lines, a, b)) return true;
  // Numbers may be one date printed in two ways.
  if (lines.date.values[a] !== 0 && lines.date.values[a] === lines.date.values[b]) return false;
  readBits(lines, a, b);
  return haveTwoNumbers() && !areOneInGroups(lines);
}

/** Of most pairs the first word or the second is enough: what the others mean is not asked. */
function areStrangers(lines: Lines, a: number, b: number): boolean {
  const isCut = lines.cut.values[a] === 1 || lines.cut.values[b] === 1;
  const shapes = shapesOf(lines);
  const languages = languagesFor(lines, a, b);
  return (
    hasStranger(lines, shapes, languages, ofA, ofB, isCut) && hasStranger(lines, shapes, languages, ofB, ofA, isCut)
  );
}

const DATE_OR_NUMBER = Sense.month | Sense.monthPhrase | Sense.number | Sense.measure;

/** Numbers on both sides, and no month that would make them parts of a date. */
function haveTwoNumbers(): boolean {
  let [inA, inB] = [0, 0];
  for (let at = 0; at < ofA.size; at++) inA |= ofA.bits[at]!;
  for (let at = 0; at < ofB.size; at++) inB |= ofB.bits[at]!;
  return (inA & inB & Sense.digits) !== 0 && ((inA | inB) & DATE_OR_NUMBER) === 0;
}

/** "20 000" and "20000": as many digits in another count of tokens may be one number. */
function areOneInGroups({ table }: Lines): boolean {
  const lengths = ({ ids, bits, size }: Unshared): [tokens: number, digits: number] => {
    let [tokens, digits] = [0, 0];
    for (let at = 0; at < size; at++) {
      if ((bits[at]! & Sense.digits) === 0) continue;
      tokens++;
      digits += table.words[ids[at]!]!.length;
    }
    return [tokens, digits];
  };
  const [first, second] = [lengths(ofA), lengths(ofB)];
  return first[0] !== second[0] && first[1] === second[1];
}

/** Letters that two slips may add to a word. */
const MOST_LETTERS_MORE = 2;

/** One of `own` is a plain word that none of `others` could be a slip, a part or a joining of. */
function hasStranger(
  lines: Lines,
  shapes: WordShapes,
  [first, second]: readonly [number, number],
  own: Unshared,
  others: Unshared,
  isCut: boolean,
): boolean {
  for (let at = 0; at < own.size; at++) {
    const id = own.ids[at]!;
    if (lengthOf(shapes, id) < 2 || (bitsOf(lines, first, id) & SOFT) !== 0) continue;
    if (first !== second && (bitsOf(lines, second, id) & SOFT) !== 0) continue;
    if (!hasForm(lines, shapes, id, others, isCut)) return true;
  }
  return false;
}

function hasForm({ table }: Lines, shapes: WordShapes, id: number, { ids, size }: Unshared, isCut: boolean): boolean {
  const { words, damaged, umlauts } = table;
  for (let at = 0; at < size; at++) {
    const other = ids[at]!;
    if (mayBe(words, shapes, id, other, isCut)) return true;
    if (damaged && areOneDamaged(words[id]!, words[other]!)) return true;
    if (umlauts && mayBeUmlauts(shapes, id, other)) {
      if (withoutUmlauts(words[id]!) === withoutUmlauts(words[other]!)) return true;
    }
  }
  return false;
}

/** Fewest letters that a cut without a sign leaves of a word, or words glued in front of it, to be known by them. */
const LEFT_WITHOUT_SIGN = 4;

/** A slip of it, or one run together with other words, or a part of it. */
function mayBe(words: readonly string[], shapes: WordShapes, a: number, b: number, isCut: boolean): boolean {
  const [first, second] = [lengthOf(shapes, a), lengthOf(shapes, b)];
  const short = first < second ? a : b;
  const long = first < second ? b : a;
  const least = Math.min(first, second);
  const difference = Math.max(first, second) - least;
  if (difference <= MOST_LETTERS_MORE) {
    if (mayShareHalf(shapes, a, b) && shareHalf(words[a]!, words[b]!)) return true;
    // "ffrefightcrs": two slips at the two ends of a word leave less than half of it.
    if (mayBeTwoSlips(shapes, short, long) && areTwoSlips(words[short]!, words[long]!)) return true;
  }
  // Of two words run together one is half of the whole; a cut may leave less of a word.
  if (difference < 2 || !mayContain(shapes, long, short)) return false;
  if (least * 2 >= least + difference - 1) return words[long]!.includes(words[short]!);
  if (least < LEFT_WITHOUT_SIGN) return isCut && words[long]!.startsWith(words[short]!);
  return words[long]!.startsWith(words[short]!) || words[long]!.endsWith(words[short]!);
}
