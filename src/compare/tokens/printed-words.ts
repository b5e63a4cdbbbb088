/** Words as they are printed, found by their units: no string is made of a word that is known. */

/** What a slot holds: the word's hash, one more than where its units stand (0 for none), their number, its id. */
const [HASH, PLACE, LENGTH, ID] = [0, 1, 2, 3];
const SLOT = 4;

const LEAST = 128;
/** Units a printed word has, about. */
const USUAL_LENGTH = 8;

/** All of a word lies in one slot, and its units beside those of the words met before it: memory is what a look-up costs. */
export class PrintedWords {
  #slots = new Int32Array(LEAST * SLOT);
  #units = new Uint16Array(LEAST * USUAL_LENGTH);
  #used = 0;
  #count = 0;
  /** Differs from table to table, so that no text can be made whose words all fall into one place. */
  readonly #seed = Math.floor(Math.random() * 2 ** 32) | 0;

  /** Id of the word between two offsets; 0 when it was not added. */
  find(units: Uint16Array, from: number, to: number): number {
    return this.#slots[this.#slotOf(units, from, to, this.#hashOf(units, from, to)) + ID]!;
  }

  /** Adds a word that is not found. */
  add(units: Uint16Array, from: number, to: number, id: number): void {
    if (++this.#count * SLOT * 2 > this.#slots.length) this.#grow();
    const length = to - from;
    if (this.#used + length > this.#units.length) this.#makeRoom(this.#used + length);
    const hash = this.#hashOf(units, from, to);
    const slot = this.#slotOf(units, from, to, hash);
    this.#slots[slot + HASH] = hash;
    this.#slots[slot + PLACE] = this.#used + 1;
    this.#slots[slot + LENGTH] = length;
    this.#slots[slot + ID] = id;
    for (let at = from; at < to; at++) this.#units[this.#used++] = units[at]!;
  }

  /** Forgets all words, and gives back their memory: they are found again by what they fold to. */
  clear(): void {
    this.#slots = new Int32Array(LEAST * SLOT);
    this.#units = new Uint16Array(LEAST * USUAL_LENGTH);
    this.#used = 0;
    this.#count = 0;
  }

  #hashOf(units: Uint16Array, from: number, to: number): number {
    let hash = this.#seed;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ units[at]!, 0x01000193);
    return hash ^ (hash >>> 15);
  }

  /** The slot of a word, or the free one it belongs into. */
  #slotOf(units: Uint16Array, from: number, to: number, hash: number): number {
    const slots = this.#slots;
    const last = slots.length - SLOT;
    let slot = Math.imul(hash, SLOT) & last;
    while (slots[slot + PLACE] !== 0) {
      if (slots[slot + HASH] === hash && slots[slot + LENGTH] === to - from) {
        if (this.#stands(slots[slot + PLACE]! - 1, units, from, to)) break;
      }
      slot = (slot + SLOT) & last;
    }
    return slot;
  }

  #stands(place: number, units: Uint16Array, from: number, to: number): boolean {
    const own = this.#units;
    for (let at = from; at < to; at++) if (own[place + at - from] !== units[at]) return false;
    return true;
  }

  #makeRoom(size: number): void {
    const units = new Uint16Array(Math.max(size, this.#units.length * 2));
    units.set(this.#units);
    this.#units = units;
  }

  #grow(): void {
    const old = this.#slots;
    const slots = new Int32Array(old.length * 2);
    const last = slots.length - SLOT;
    for (let at = 0; at < old.length; at += SLOT) {
      if (old[at + PLACE] === 0) continue;
      let slot = Math.imul(old[at + HASH]!, SLOT) & last;
      while (slots[slot + PLACE] !== 0) slot = (slot + SLOT) & last;
      for (let part = 0; part < SLOT; part++) slots[slot + part] = old[at + part]!;
    }
    this.#slots = slots;
  }
}
