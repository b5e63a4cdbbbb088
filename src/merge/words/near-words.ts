/** For words that hardly any text has, a known word one slip away: versions with a slip share keys with the others. */
import { finishHash } from "../tables/keys.js";

/** Texts that a misspelt word stands in at most; the word it should be is in so many times more. */
const MOST_SLIPS = 12;
const TIMES_BETTER_KNOWN = 4;
const SHORTEST = 4;
const LONGEST = 24;

/**
 * Id of the best known word that is one edit from each word, or the word's own. Nothing is decided by it: it only
 * brings texts together to be compared, so that words which merely look alike do no harm.
 *
 * @param counts - Distinct texts that each word stands in.
 */
export function nearWords(words: readonly string[], counts: Int32Array): Int32Array {
  const near = Int32Array.from(words, (_, id) => id);
  let known = 0;
  for (let id = 1; id < words.length; id++) if (isKnown(words, counts, id)) known += words[id]!.length + 1;
  const index = new HashIndex(known);
  const better = (id: number, other: number): boolean =>
    counts[id]! > counts[other]! || (counts[id] === counts[other] && words[id]! < words[other]!);
  for (let id = 1; id < words.length; id++) {
    if (!isKnown(words, counts, id)) continue;
    forEachShortened(words[id]!, (hash) => {
      const other = index.get(hash);
      if (other === 0 || better(id, other)) index.set(hash, id);
    });
  }
  for (let id = 1; id < words.length; id++) {
    if (counts[id]! > MOST_SLIPS || !isOfLength(words[id]!)) continue;
    let best = id;
    forEachShortened(words[id]!, (hash) => {
      const other = index.get(hash);
      if (other !== 0 && counts[other]! >= counts[id]! * TIMES_BETTER_KNOWN && better(other, best)) best = other;
    });
    near[id] = best;
  }
  return near;
}

const isOfLength = (word: string): boolean => word.length >= SHORTEST && word.length <= LONGEST;
const isKnown = (words: readonly string[], counts: Int32Array, id: number): boolean =>
  counts[id]! >= TIMES_BETTER_KNOWN && isOfLength(words[id]!);

const BASE = 0x01000193;

/**
 * Hashes of the word and of what is left when one of its letters is dropped: two words one edit apart share one. Each is
 * made of the sum in front of the letter and the one behind it.
 */
function forEachShortened(word: string, visit: (hash: number) => void): void {
  let front = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) front = (Math.imul(front, BASE) + word.charCodeAt(at)) | 0;
  visit(finishHash(front));
  let behind = 0;
  let power = 1;
  let inverse = front;
  for (let at = word.length - 1; at >= 0; at--) {
    const unit = word.charCodeAt(at);
    // The sum in front of this letter, taken back from the one behind it: the base is odd, so that it has an inverse.
    inverse = Math.imul((inverse - unit) | 0, INVERSE);
    visit(finishHash((Math.imul(inverse, power) + behind) | 0));
    behind = (behind + Math.imul(unit, power)) | 0;
    power = Math.imul(power, BASE);
  }
}

/** Multiplied with {@link BASE} 1, in 32 bits. */
const INVERSE = 0x359c449b;

/** Ids by 32-bit hash; 0 is no id. */
class HashIndex {
  readonly #hashes: Int32Array;
  readonly #ids: Int32Array;
  readonly #mask: number;

  constructor(expected: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(16, expected * 1.5)));
    this.#hashes = new Int32Array(size);
    this.#ids = new Int32Array(size);
    this.#mask = size - 1;
  }

  get(hash: number): number {
    return this.#ids[this.#slot(hash)]!;
  }

  set(hash: number, id: number): void {
    const slot = this.#slot(hash);
    this.#hashes[slot] = hash;
    this.#ids[slot] = id;
  }

  #slot(hash: number): number {
    let slot = hash & this.#mask;
    while (this.#ids[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & this.#mask;
    return slot;
  }
}
