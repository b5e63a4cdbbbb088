/** Pairs of nodes in arrays of integers: a set of pairs would take ten times the memory. */
import { Growing } from "./growing.js";
import { finishHash, mixHash } from "./keys.js";

/** Pairs asked for in either order. */
export class PairSet {
  readonly a: Growing;
  readonly b: Growing;
  /** One more than the position in the lists, by hash; 0 for none. */
  #slots = new Int32Array(0);

  /** Has the pairs of two lists, which only the set makes longer from then on. */
  constructor(a = new Growing(), b = new Growing()) {
    this.a = a;
    this.b = b;
    this.#makeRoom(a.size);
  }

  has(x: number, y: number): boolean {
    return this.#slots[this.#slotOf(x, y)] !== 0;
  }

  add(x: number, y: number): void {
    const slot = this.#slotOf(x, y);
    if (this.#slots[slot] !== 0) return;
    this.a.push(x);
    this.b.push(y);
    this.#slots[slot] = this.a.size;
    if (this.a.size * 4 > this.#slots.length * 3) this.#makeRoom(this.a.size * 2);
  }

  #makeRoom(pairs: number): void {
    const { a, b } = this;
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(16, pairs * 1.5))));
    for (let at = 0; at < a.size; at++) this.#slots[this.#slotOf(a.values[at]!, b.values[at]!)] = at + 1;
  }

  #slotOf(x: number, y: number): number {
    const [low, high] = x < y ? [x, y] : [y, x];
    const mask = this.#slots.length - 1;
    const [a, b] = [this.a.values, this.b.values];
    let slot = finishHash(mixHash(low, high)) & mask;
    for (; this.#slots[slot] !== 0; slot = (slot + 1) & mask) {
      const at = this.#slots[slot]! - 1;
      if (Math.min(a[at]!, b[at]!) === low && Math.max(a[at]!, b[at]!) === high) break;
    }
    return slot;
  }
}
