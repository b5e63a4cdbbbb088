/** Word lists that are asked about stretches of a text, without cutting and folding each stretch first. */
import { foldKey, foldUnit, foldWord } from "./text-fold.js";
import { classOf, LETTER, NUMBER, unitAt } from "./text-characters.js";
import {
  hashIn,
  hashNext,
  hashOf,
  IRREGULAR,
  isIrregular,
  keyHashIn,
  type Line,
  LONGEST_STRETCH,
} from "./text-line.js";

/** What tells entries apart: every folded unit, or letters and digits alone ("A. F. P." is "afp"). */
export type FoldedBy = "word" | "key";

/** Whether [start, end) of the line folds to `folded`. */
export function foldsTo(line: Line, start: number, end: number, folded: string): boolean {
  if (isIrregular(line, start, end)) return foldWord(line.text.slice(start, end)) === folded;
  if (end - start !== folded.length) return false;
  for (let at = start; at < end; at++) if (foldUnit(line.units[at]!) !== unitAt(folded, at - start)) return false;
  return true;
}

/**
 * A map from folded words or phrases to what they mean, asked with [start, end) of a line. Most words of a caption
 * are in none of the lists, and for those a look-up makes no string.
 */
export class FoldedIndex<Value> {
  readonly size: number;
  readonly #lettersOnly: boolean;
  readonly #mask: number;
  /** Position of an entry plus one, by hash, open addressing; 0 where none is. */
  readonly #slots: Int32Array;
  /** A bit for each hash there is, sixteen bits an entry: most look-ups end here, in a table that stays in the cache. */
  readonly #filter: Uint8Array;
  readonly #longest: number;
  readonly #hashes: Int32Array;
  /** The keys' units, one key behind the other, and where each begins. */
  readonly #keys: Uint16Array;
  readonly #starts: Int32Array;
  readonly #values: Value[] = [];

  /** @param entries - By their keys, already folded with `foldWord` or `foldKey`. */
  constructor(entries: Iterable<readonly [string, Value]>, by: FoldedBy = "word") {
    const keys: string[] = [];
    let units = 0;
    let longest = 0;
    for (const [key, value] of entries) {
      keys.push(key);
      this.#values.push(value);
      units += key.length;
      longest = Math.max(longest, key.length);
    }
    let room = 8;
    while (room < keys.length * 4) room *= 2;
    this.size = keys.length;
    this.#lettersOnly = by === "key";
    this.#mask = room - 1;
    this.#slots = new Int32Array(room);
    this.#filter = new Uint8Array(room >> 1);
    this.#hashes = new Int32Array(keys.length);
    this.#longest = Math.min(LONGEST_STRETCH, longest);
    this.#keys = new Uint16Array(units);
    this.#starts = new Int32Array(keys.length + 1);
    for (let entry = 0; entry < keys.length; entry++) this.#add(entry, keys[entry]!);
  }

  #add(entry: number, key: string): void {
    const start = this.#starts[entry]!;
    let hash = 0;
    for (let at = 0; at < key.length; at++) {
      const unit = unitAt(key, at);
      hash = hashNext(hash, unit);
      this.#keys[start + at] = unit;
    }
    let slot = this.#slotOf(hash);
    while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[slot] = entry + 1;
    this.#filter[this.#byteOf(hash)]! |= 1 << (hash & 7);
    this.#hashes[entry] = hash;
    this.#starts[entry + 1] = start + key.length;
  }

  /** What [start, end) of the line means, whatever its case, accents and variants of letters. */
  getIn(line: Line, start: number, end: number): Value | undefined {
    // Engines copy what is called often into each caller: so much is short, the rest is asked seldom.
    if ((line.traits & IRREGULAR) !== 0 || this.#lettersOnly) return this.#getByKey(line, start, end);
    if (end <= start || end - start > this.#longest) return undefined;
    const hash = hashIn(line, start, end);
    return this.#mayHold(hash) ? this.#find(line, start, end, hash) : undefined;
  }

  /** For stretches whose hash is none of the line's. */
  #getByKey(line: Line, start: number, end: number): Value | undefined {
    if (isIrregular(line, start, end)) return this.get(line.text.slice(start, end));
    if (end <= start || (end - start > this.#longest && !this.#lettersOnly)) return undefined;
    const hash = this.#lettersOnly ? keyHashIn(line, start, end) : hashIn(line, start, end);
    return this.#mayHold(hash) ? this.#find(line, start, end, hash) : undefined;
  }

  #mayHold(hash: number): boolean {
    return (this.#filter[this.#byteOf(hash)]! & (1 << (hash & 7))) !== 0;
  }

  #find(line: Line, start: number, end: number, hash: number): Value | undefined {
    for (let slot = this.#slotOf(hash); this.#slots[slot] !== 0; slot = (slot + 1) & this.#mask) {
      const entry = this.#slots[slot]! - 1;
      if (this.#hashes[entry] !== hash) continue;
      if (this.#isFolded(entry, line, start, end)) return this.#values[entry];
    }
    return undefined;
  }

  /** Every key, folded. */
  keys(): string[] {
    return this.#values.map((_value, entry) =>
      String.fromCharCode(...this.#keys.subarray(this.#starts[entry], this.#starts[entry + 1])),
    );
  }

  hasIn(line: Line, start: number, end: number): boolean {
    return this.getIn(line, start, end) !== undefined;
  }

  /** What the whole text means. */
  get(text: string): Value | undefined {
    const key = this.#fold(text);
    const hash = hashOf(key);
    for (let slot = this.#slotOf(hash); this.#slots[slot] !== 0; slot = (slot + 1) & this.#mask) {
      const entry = this.#slots[slot]! - 1;
      if (this.#hashes[entry] === hash && this.#isKey(entry, key)) return this.#values[entry];
    }
    return undefined;
  }

  has(text: string): boolean {
    return this.get(text) !== undefined;
  }

  /** Whether a regular stretch folds to the key of the entry: two texts may share a hash. */
  #isFolded(entry: number, { units }: Line, start: number, end: number): boolean {
    const keyEnd = this.#starts[entry + 1]!;
    let at = this.#starts[entry]!;
    for (let from = start; from < end; from++) {
      const unit = foldUnit(units[from]!);
      if (this.#lettersOnly && (classOf(unit) & (LETTER | NUMBER)) === 0) continue;
      if (at === keyEnd || this.#keys[at] !== unit) return false;
      at++;
    }
    return at === keyEnd;
  }

  #isKey(entry: number, key: string): boolean {
    const start = this.#starts[entry]!;
    if (this.#starts[entry + 1]! - start !== key.length) return false;
    for (let at = 0; at < key.length; at++) if (this.#keys[start + at] !== unitAt(key, at)) return false;
    return true;
  }

  /** In which byte of the filter a hash has its bit. */
  #byteOf(hash: number): number {
    return ((hash >>> 3) ^ (hash >>> 17)) & (this.#mask >> 1);
  }

  #slotOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.#mask;
  }

  #fold(text: string): string {
    return this.#lettersOnly ? foldKey(text) : foldWord(text);
  }
}

/** A set of words, folded. */
export function foldedSet(words: Iterable<string>): FoldedIndex<true> {
  const folded = new Map<string, true>();
  for (const word of words) folded.set(foldWord(word), true);
  return new FoldedIndex(folded);
}
