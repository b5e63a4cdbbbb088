/** Pairs of nodes in arrays of integers: sets and lists of pairs would take ten times the memory. */
import { Growing } from "./growing.js";
import { finishHash, mixHash } from "./keys.js";

/** The pairs of two lists, which must not grow any more; asked for in either order. */
export class PairSet {
  readonly #a: Int32Array;
  readonly #b: Int32Array;
  /** One more than the position in the lists, by hash; 0 for none. */
  readonly #slots: Int32Array;

  constructor(a: Growing, b: Growing) {
    this.#a = a.values;
    this.#b = b.values;
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(16, a.size * 1.5))));
    for (let at = 0; at < a.size; at++) this.#slots[this.#slotOf(this.#a[at]!, this.#b[at]!)] = at + 1;
  }

  has(x: number, y: number): boolean {
    return this.#slots[this.#slotOf(x, y)] !== 0;
  }

  #slotOf(x: number, y: number): number {
    const [low, high] = x < y ? [x, y] : [y, x];
    const mask = this.#slots.length - 1;
    let slot = finishHash(mixHash(low, high)) & mask;
    for (; this.#slots[slot] !== 0; slot = (slot + 1) & mask) {
      const at = this.#slots[slot]! - 1;
      if (Math.min(this.#a[at]!, this.#b[at]!) === low && Math.max(this.#a[at]!, this.#b[at]!) === high) break;
    }
    return slot;
  }
}

/** A list of pairs, of which many that follow one another have the same first node: it is kept once for all of them. */
export class PairList {
  /** The complement of a first node, which is below 0, then the second nodes of its pairs. */
  readonly #values = new Growing();
  #first = -1;

  push(first: number, second: number): void {
    if (first !== this.#first) this.#values.push(~first);
    this.#first = first;
    this.#values.push(second);
  }

  forEach(visit: (first: number, second: number) => void): void {
    const { values, size } = this.#values;
    let first = -1;
    for (let at = 0; at < size; at++) {
      const value = values[at]!;
      if (value < 0) first = ~value;
      else visit(first, value);
    }
  }
}
