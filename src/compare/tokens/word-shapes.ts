/** What a word looks like in a few numbers: enough to rule most pairs of words out before their letters are read. */
import { bitCount } from "../../bits.js";
import type { Lines } from "../lines.js";

/** Columns by word id. */
export interface WordShapes {
  length: Int32Array;
  /** First and last UTF-16 unit. */
  ends: Uint32Array;
  /** Which letters occur, a bit for every 32nd unit. */
  letters: Int32Array;
  /** Umlauts in it, each of which other systems print as two letters. */
  umlauts: Uint16Array;
  /** Words that are described; the table may have grown since. */
  known: number;
}

export const wordShapes = (): WordShapes => ({
  length: new Int32Array(0),
  ends: new Uint32Array(0),
  letters: new Int32Array(0),
  umlauts: new Uint16Array(0),
  known: 0,
});

/** Shapes of all words known so far. */
export function shapesOf({ shapes, table: { words } }: Lines): WordShapes {
  if (shapes.known === words.length) return shapes;
  if (shapes.length.length < words.length) grow(shapes, words.length * 2);
  for (let id = shapes.known; id < words.length; id++) describe(shapes, id, words[id]!);
  shapes.known = words.length;
  return shapes;
}

function grow(shapes: WordShapes, size: number): void {
  const [length, ends, letters] = [new Int32Array(size), new Uint32Array(size), new Int32Array(size)];
  const umlauts = new Uint16Array(size);
  length.set(shapes.length);
  ends.set(shapes.ends);
  letters.set(shapes.letters);
  umlauts.set(shapes.umlauts);
  Object.assign(shapes, { length, ends, letters, umlauts });
}

function describe(shapes: WordShapes, id: number, word: string): void {
  let letters = 0;
  let umlauts = 0;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    letters |= 1 << (unit & 31);
    if (unit === 0xe4 || unit === 0xf6 || unit === 0xfc) umlauts++;
  }
  shapes.umlauts[id] = umlauts;
  shapes.length[id] = word.length;
  shapes.letters[id] = letters;
  shapes.ends[id] = word === "" ? 0 : (word.charCodeAt(0) << 16) | word.charCodeAt(word.length - 1);
}

/** False where `shareHalf` is sure to be: neither the first nor the last letter is the same, and there are two or more. */
export function mayShareHalf({ length, ends }: WordShapes, a: number, b: number): boolean {
  const differing = ends[a]! ^ ends[b]!;
  return differing >>> 16 === 0 || (differing & 0xffff) === 0 || Math.min(length[a]!, length[b]!) < 2;
}

/** Shortest word in which two slips are looked for. */
const SHORTEST_TWICE = 5;
/** Letters that two slips change: each may take one away and bring another. */
const LETTERS_OF_TWO_SLIPS = 4;

/** False where two words are sure not to begin alike and be two edits apart. */
export function mayBeTwoSlips({ length, ends, letters }: WordShapes, short: number, long: number): boolean {
  if (length[short]! < SHORTEST_TWICE || (ends[short]! ^ ends[long]!) >>> 16 !== 0) return false;
  return bitCount(letters[short]! ^ letters[long]!) <= LETTERS_OF_TWO_SLIPS;
}

/** One of the words has umlauts, and as many letters as the other when they are printed as two. */
export function mayBeUmlauts({ length, umlauts }: WordShapes, a: number, b: number): boolean {
  const more = umlauts[a]! - umlauts[b]!;
  return more !== 0 && length[a]! + more === length[b]!;
}

/** False where the long word has not all letters of the short one. */
export const mayContain = ({ letters }: WordShapes, long: number, short: number): boolean =>
  (letters[short]! & ~letters[long]!) === 0;
