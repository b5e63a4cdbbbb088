/** Word lists that are asked about stretches of a text, without cutting and folding each stretch first. */
import { classOf, LETTER, NUMBER } from "./text-characters.js";
import { foldKey, foldUnit, foldWord, WHOLE } from "./text-fold.js";

/** What tells entries apart: every folded unit, or letters and digits alone ("A. F. P." is "afp"). */
export type FoldedBy = "word" | "key";

const isKeyUnit = (unit: number): boolean => (classOf(unit) & (LETTER | NUMBER)) !== 0;

const step = (hash: number, unit: number): number => (Math.imul(hash, 0x01000193) ^ unit) >>> 0;

function hashString(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = step(hash, text.charCodeAt(at));
  return hash;
}

/** Hash of what [start, end) of a text folds to. */
function hashFolded(text: string, start: number, end: number, by: FoldedBy): number {
  let hash = 0;
  for (let at = start; at < end; at++) {
    const unit = foldUnit(text.charCodeAt(at));
    if (unit >= 0) {
      if (by === "word" || isKeyUnit(unit)) hash = step(hash, unit);
      continue;
    }
    if (unit === WHOLE) {
      const part = text.slice(start, end);
      return hashString(by === "word" ? foldWord(part) : foldKey(part));
    }
    const several = foldWord(text[at]!);
    for (let k = 0; k < several.length; k++) {
      const one = several.charCodeAt(k);
      if (by === "word" || isKeyUnit(one)) hash = step(hash, one);
    }
  }
  return hash;
}

/**
 * A map from folded words or phrases to what they mean, asked with [start, end) of any text. Most words of a caption
 * are in none of the lists, and for those a look-up makes no string.
 */
export class FoldedIndex<Value> {
  readonly size: number;
  readonly #by: FoldedBy;
  readonly #mask: number;
  /** Position of an entry plus one, by hash, open addressing; 0 where none is. */
  readonly #slots: Int32Array;
  readonly #hashes: number[] = [];
  readonly #keys: string[] = [];
  readonly #values: Value[] = [];

  /** @param entries - By their keys, already folded with `foldWord` or `foldKey`. */
  constructor(entries: Iterable<readonly [string, Value]>, by: FoldedBy = "word") {
    const list = [...entries];
    let room = 8;
    while (room < list.length * 4) room *= 2;
    this.size = list.length;
    this.#by = by;
    this.#mask = room - 1;
    this.#slots = new Int32Array(room);
    for (const [key, value] of list) {
      const hash = hashString(key);
      let slot = hash & this.#mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = this.#keys.push(key);
      this.#hashes.push(hash);
      this.#values.push(value);
    }
  }

  /** What [start, end) of `text` means, whatever its case, accents and variants of letters. */
  get(text: string, start = 0, end = text.length): Value | undefined {
    const hash = hashFolded(text, start, end, this.#by);
    let folded: string | undefined;
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const entry = this.#slots[slot]! - 1;
      if (entry < 0) return undefined;
      if (this.#hashes[entry] !== hash) continue;
      folded ??= this.#by === "word" ? foldWord(text.slice(start, end)) : foldKey(text.slice(start, end));
      if (this.#keys[entry] === folded) return this.#values[entry];
    }
  }

  has(text: string, start = 0, end = text.length): boolean {
    return this.get(text, start, end) !== undefined;
  }
}

/** A set of words, folded. */
export const foldedSet = (words: Iterable<string>): FoldedIndex<true> =>
  new FoldedIndex([...new Set([...words].map(foldWord))].map((word) => [word, true] as const));
