/** Words as they are printed, found by their units: no string is made of a word that is known. */

/** What is kept of a word: its hash, where its units stand, their number, its id. */
const [HASH, PLACE, LENGTH, ID] = [0, 1, 2, 3];
const ENTRY = 4;

/** A slot holds one more than the number of a word, 0 for none, and above it the highest bits of its hash. */
const NUMBER_BITS = 24;
const NUMBER = 2 ** NUMBER_BITS - 1;

const LEAST = 128;
/** Units a printed word has, about. */
const USUAL_LENGTH = 8;

// What an empty table looks in: most tables of a single comparison stay empty.
const NO_SLOTS = new Int32Array(1);
const NO_ENTRIES = new Int32Array(0);
const NO_UNITS = new Uint16Array(0);

/**
 * Words stand in the order they were met, which puts those of every other caption side by side in front; only a number for
 * each lies where its hash says. Memory is what a look-up costs: in 300,000 captions most of those that lie scattered are
 * looked at once.
 */
export class PrintedWords {
  #slots = NO_SLOTS;
  #entries = NO_ENTRIES;
  #units = NO_UNITS;
  #used = 0;
  #count = 0;
  /** Differs from table to table, so that no text can be made whose words all fall into one place. */
  readonly #seed = Math.floor(Math.random() * 2 ** 32) | 0;

  /** Id of the word between two offsets; 0 when it was not added. */
  find(units: Uint16Array, from: number, to: number): number {
    const slots = this.#slots;
    const entries = this.#entries;
    const mask = slots.length - 1;
    const hash = this.#hashOf(units, from, to);
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const held = slots[slot]!;
      if (held === 0) return 0;
      if ((held ^ hash) >>> NUMBER_BITS !== 0) continue;
      const entry = ((held & NUMBER) - 1) * ENTRY;
      if (entries[entry + HASH] !== hash || entries[entry + LENGTH] !== to - from) continue;
      if (this.#stands(entries[entry + PLACE]!, units, from, to)) return entries[entry + ID]!;
    }
  }

  /** Adds a word that is not found. */
  add(units: Uint16Array, from: number, to: number, id: number): void {
    // What finds no room any more is found by what it folds to.
    if (this.#count === NUMBER) return;
    if ((this.#count + 1) * 2 > this.#slots.length) this.#grow();
    const length = to - from;
    if (this.#used + length > this.#units.length) this.#makeRoom(this.#used + length);
    const entries = this.#entries;
    const entry = this.#count * ENTRY;
    const hash = this.#hashOf(units, from, to);
    entries[entry + HASH] = hash;
    entries[entry + PLACE] = this.#used;
    entries[entry + LENGTH] = length;
    entries[entry + ID] = id;
    for (let at = from; at < to; at++) this.#units[this.#used++] = units[at]!;
    this.#place(this.#count++);
  }

  /** Forgets all words, and gives back their memory: they are found again by what they fold to. */
  clear(): void {
    this.#slots = NO_SLOTS;
    this.#entries = NO_ENTRIES;
    this.#units = NO_UNITS;
    this.#used = 0;
    this.#count = 0;
  }

  #hashOf(units: Uint16Array, from: number, to: number): number {
    let hash = this.#seed;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ units[at]!, 0x01000193);
    return hash ^ (hash >>> 15);
  }

  /** Writes a word's number into the first free slot behind the place of its hash. */
  #place(number: number): void {
    const slots = this.#slots;
    const mask = slots.length - 1;
    const hash = this.#entries[number * ENTRY + HASH]!;
    let slot = hash & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = (hash & ~NUMBER) | (number + 1);
  }

  #stands(place: number, units: Uint16Array, from: number, to: number): boolean {
    const own = this.#units;
    for (let at = from; at < to; at++) if (own[place + at - from] !== units[at]) return false;
    return true;
  }

  #makeRoom(size: number): void {
    const units = new Uint16Array(Math.max(LEAST * USUAL_LENGTH, size, this.#units.length * 2));
    units.set(this.#units);
    this.#units = units;
  }

  #grow(): void {
    const size = Math.max(LEAST, this.#slots.length * 2);
    const entries = new Int32Array((size / 2) * ENTRY);
    entries.set(this.#entries);
    this.#entries = entries;
    this.#slots = new Int32Array(size);
    for (let number = 0; number < this.#count; number++) this.#place(number);
  }
}
