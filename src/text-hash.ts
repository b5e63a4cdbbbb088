/** Numbers by words, told apart by their hashes alone. */
import { foldWord } from "./text-fold.js";
import { hashIn, hashOf, isIrregular, type Line, LONGEST_STRETCH } from "./text-line.js";

/** The hash of what [start, end) of a line folds to. */
export const wordHash = (line: Line, start: number, end: number): number =>
  isIrregular(line, start, end) || end - start > LONGEST_STRETCH
    ? hashOf(foldWord(line.text.slice(start, end)))
    : hashIn(line, start, end);

/**
 * A number other than 0 for each of some folded words, for lists in which every second word of a text stands: hash and
 * number lie side by side, where a `FoldedIndex` looks in five places and compares the letters. A word that is not
 * in the list passes for one once in some hundred thousand different words; ask it where that does no harm.
 */
export class HashTable {
  readonly #mask: number;
  /** Open addressing; 0 for the number where no entry is. */
  readonly #entries: Int32Array;
  /** A bit for each hash there is, sixteen bits an entry: most words are in no list, and this stays in the cache. */
  readonly #filter: Int32Array;
  readonly #filterMask: number;

  /** @param numbers - By folded word. */
  constructor(numbers: ReadonlyMap<string, number>) {
    let room = 8;
    while (room < numbers.size * 2) room *= 2;
    this.#mask = room * 2 - 1;
    this.#entries = new Int32Array(room * 2);
    this.#filter = new Int32Array(room >> 2);
    this.#filterMask = (room >> 2) - 1;
    for (const [word, number] of numbers) {
      const hash = hashOf(word);
      let slot = this.#slotOf(hash);
      while (this.#entries[slot + 1] !== 0) slot = (slot + 2) & this.#mask;
      this.#filter[(hash >>> 5) & this.#filterMask]! |= 1 << hash;
      this.#entries[slot] = hash;
      this.#entries[slot + 1] = number;
    }
  }

  /** The number of the word with this hash, or 0. */
  get(hash: number): number {
    if ((this.#filter[(hash >>> 5) & this.#filterMask]! & (1 << hash)) === 0) return 0;
    const entries = this.#entries;
    for (let slot = this.#slotOf(hash); entries[slot + 1] !== 0; slot = (slot + 2) & this.#mask)
      if (entries[slot] === hash) return entries[slot + 1]!;
    return 0;
  }

  #slotOf(hash: number): number {
    return ((hash ^ (hash >>> 15)) << 1) & this.#mask;
  }
}
