/** Word lists that are asked about stretches of a text, without cutting and folding each stretch first. */
import { classOf, LETTER, NUMBER } from "./text-characters.js";
import type { Line } from "./text-line.js";
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

/** Hash of what [start, end) of a line folds to. */
function hashFolded({ text, units }: Line, start: number, end: number, lettersOnly: boolean): number {
  let hash = 0;
  for (let at = start; at < end; at++) {
    const unit = foldUnit(units[at]!);
    if (unit >= 0) {
      if (!lettersOnly || isKeyUnit(unit)) hash = step(hash, unit);
      continue;
    }
    if (unit === WHOLE) {
      const part = text.slice(start, end);
      return hashString(lettersOnly ? foldKey(part) : foldWord(part));
    }
    const several = foldWord(text[at]!);
    for (let k = 0; k < several.length; k++) {
      const one = several.charCodeAt(k);
      if (!lettersOnly || isKeyUnit(one)) hash = step(hash, one);
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
  readonly #lettersOnly: boolean;
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
    this.#lettersOnly = by === "key";
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

  /** What [start, end) of the line means, whatever its case, accents and variants of letters. */
  getIn(line: Line, start: number, end: number): Value | undefined {
    const hash = hashFolded(line, start, end, this.#lettersOnly);
    for (let slot = hash & this.#mask; this.#slots[slot] !== 0; slot = (slot + 1) & this.#mask) {
      const entry = this.#slots[slot]! - 1;
      if (this.#hashes[entry] !== hash) continue;
      if (this.#keys[entry] === this.#fold(line.text.slice(start, end))) return this.#values[entry];
    }
    return undefined;
  }

  hasIn(line: Line, start: number, end: number): boolean {
    return this.getIn(line, start, end) !== undefined;
  }

  /** What the whole text means. */
  get(text: string): Value | undefined {
    const key = this.#fold(text);
    const hash = hashString(key);
    for (let slot = hash & this.#mask; this.#slots[slot] !== 0; slot = (slot + 1) & this.#mask) {
      const entry = this.#slots[slot]! - 1;
      if (this.#hashes[entry] === hash && this.#keys[entry] === key) return this.#values[entry];
    }
    return undefined;
  }

  has(text: string): boolean {
    return this.get(text) !== undefined;
  }

  #fold(text: string): string {
    return this.#lettersOnly ? foldKey(text) : foldWord(text);
  }
}

/** A set of words, folded. */
export const foldedSet = (words: Iterable<string>): FoldedIndex<true> =>
  new FoldedIndex([...new Set([...words].map(foldWord))].map((word) => [word, true] as const));
