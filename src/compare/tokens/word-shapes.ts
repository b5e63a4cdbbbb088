/** What a word looks like in a few numbers: enough to rule most pairs of words out before their letters are read. */
import { bitCount } from "../../bits.js";
import type { Lines } from "../lines.js";

/** What a word looks like, in four numbers side by side: one that is looked at is looked at whole, and memory is the cost. */
export interface WordShapes {
  cells: Int32Array;
  /** Words that are described; the table may have grown since. */
  known: number;
}

const CELLS = 4;
const LENGTH = 0;
/** First and last UTF-16 unit. */
const ENDS = 1;
/** Which letters occur, a bit for every 32nd unit. */
const LETTERS = 2;
/** Umlauts in it, each of which other systems print as two letters. */
const UMLAUTS = 3;

export const wordShapes = (): WordShapes => ({ cells: new Int32Array(0), known: 0 });

/** Shapes of all words known so far. */
export function shapesOf({ shapes, table: { words } }: Lines): WordShapes {
  if (shapes.known === words.length) return shapes;
  if (shapes.cells.length < words.length * CELLS) {
    const cells = new Int32Array(words.length * 2 * CELLS);
    cells.set(shapes.cells);
    shapes.cells = cells;
  }
  for (let id = shapes.known; id < words.length; id++) describe(shapes.cells, id * CELLS, words[id]!);
  shapes.known = words.length;
  return shapes;
}

function describe(cells: Int32Array, at: number, word: string): void {
  let letters = 0;
  let umlauts = 0;
  for (let place = 0; place < word.length; place++) {
    const unit = word.charCodeAt(place);
    letters |= 1 << (unit & 31);
    if (unit === 0xe4 || unit === 0xf6 || unit === 0xfc) umlauts++;
  }
  cells[at + LENGTH] = word.length;
  cells[at + ENDS] = word === "" ? 0 : (word.charCodeAt(0) << 16) | word.charCodeAt(word.length - 1);
  cells[at + LETTERS] = letters;
  cells[at + UMLAUTS] = umlauts;
}

/** UTF-16 units of a word. */
export const lengthOf = ({ cells }: WordShapes, id: number): number => cells[id * CELLS + LENGTH]!;

/** False where `shareHalf` is sure to be: neither the first nor the last letter is the same, and there are two or more. */
export function mayShareHalf({ cells }: WordShapes, a: number, b: number): boolean {
  const [x, y] = [a * CELLS, b * CELLS];
  const differing = cells[x + ENDS]! ^ cells[y + ENDS]!;
  if (differing >>> 16 === 0 || (differing & 0xffff) === 0) return true;
  return cells[x + LENGTH]! < 2 || cells[y + LENGTH]! < 2;
}

/** Shortest word in which two slips are looked for. */
const SHORTEST_TWICE = 5;
/** Letters that two slips change: each may take one away and bring another. */
const LETTERS_OF_TWO_SLIPS = 4;

/** False where two words are sure not to begin alike and be two edits apart. */
export function mayBeTwoSlips({ cells }: WordShapes, short: number, long: number): boolean {
  const [x, y] = [short * CELLS, long * CELLS];
  if (cells[x + LENGTH]! < SHORTEST_TWICE || (cells[x + ENDS]! ^ cells[y + ENDS]!) >>> 16 !== 0) return false;
  return bitCount(cells[x + LETTERS]! ^ cells[y + LETTERS]!) <= LETTERS_OF_TWO_SLIPS;
}

/** One of the words has umlauts, and as many letters as the other when they are printed as two. */
export function mayBeUmlauts({ cells }: WordShapes, a: number, b: number): boolean {
  const [x, y] = [a * CELLS, b * CELLS];
  const more = cells[x + UMLAUTS]! - cells[y + UMLAUTS]!;
  return more !== 0 && cells[x + LENGTH]! + more === cells[y + LENGTH]!;
}

/** False where the long word has not all letters of the short one. */
export const mayContain = ({ cells }: WordShapes, long: number, short: number): boolean =>
  (cells[short * CELLS + LETTERS]! & ~cells[long * CELLS + LETTERS]!) === 0;
