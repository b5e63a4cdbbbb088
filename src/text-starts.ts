/** Tells most words that are in none of a list's entries by how they begin. */
import { hashIn, hashOf, isIrregular, type Line } from "./text-line.js";

/** Units of a beginning; with two, one word in six of a caption begins as some label does. */
const START = 2;
/** Bits for the hashes of beginnings: sixteen a beginning of the longest list. */
const ROOM = 0x1000;

/**
 * How the words of a list begin. A look-up costs a word's end and its hash; a reader that asks at every word of a line asks
 * this first.
 */
export class WordStarts {
  readonly #starts = new Uint8Array(ROOM);

  /** @param words - Folded. */
  constructor(words: Iterable<string>) {
    for (const word of words) if (word.length >= START) this.#starts[placeOf(hashOf(word.slice(0, START)))] = 1;
  }

  /** Whether a word of the list may begin at `at`: so may any that is shorter than a beginning. */
  mayBeginAt(line: Line, at: number): boolean {
    const end = at + START;
    return (
      line.signsBefore[at] !== line.signsBefore[Math.min(end, line.length)] ||
      isIrregular(line, at, end) ||
      this.#starts[placeOf(hashIn(line, at, end))] === 1
    );
  }
}

const placeOf = (hash: number): number => (hash ^ (hash >>> 12)) & (ROOM - 1);
