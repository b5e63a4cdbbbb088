/** From keys to slots, in flat arrays: a `Map` holds at most 2^24 keys, which a million captions exceed. */

export interface KeyIndex {
  /** Each pair of key and slot may be added once. */
  readonly add: (key: number, slot: number) => void;
  readonly remove: (key: number, slot: number) => void;
  /** The slots added for a key, latest first, at most `limit`. */
  readonly find: (key: number, limit: number) => number[];
}

const FIRST_CAPACITY = 1 << 10;
const NONE = -1;

/** Chained hash table: `heads` by the key's hash, one cell a pair of key and slot. 20 to 28 bytes a pair. */
export function keyIndex(): KeyIndex {
  let heads = new Int32Array(FIRST_CAPACITY).fill(NONE);
  let low = new Uint32Array(FIRST_CAPACITY);
  let high = new Uint32Array(FIRST_CAPACITY);
  let slots = new Int32Array(FIRST_CAPACITY);
  let next = new Int32Array(FIRST_CAPACITY);
  let used = 0;
  let freed = NONE;

  const headOf = (lowBits: number, highBits: number): number =>
    (Math.imul(lowBits ^ Math.imul(highBits, 0x9e3779b1), 0x85ebca6b) >>> 7) & (heads.length - 1);

  function grow(): void {
    const capacity = heads.length * 2;
    const wider = <A extends Uint32Array | Int32Array>(from: A, to: A): A => {
      to.set(from);
      return to;
    };
    low = wider(low, new Uint32Array(capacity));
    high = wider(high, new Uint32Array(capacity));
    slots = wider(slots, new Int32Array(capacity));
    next = new Int32Array(capacity);
    heads = new Int32Array(capacity).fill(NONE);
    // Only called with every cell in use, so every cell is linked anew.
    for (let cell = 0; cell < used; cell++) link(cell);
  }

  function link(cell: number): void {
    const head = headOf(low[cell]!, high[cell]!);
    next[cell] = heads[head]!;
    heads[head] = cell;
  }

  return {
    add(key, slot) {
      let cell = freed;
      if (cell !== NONE) freed = next[cell]!;
      else {
        if (used === heads.length) grow();
        cell = used++;
      }
      low[cell] = key >>> 0;
      high[cell] = Math.floor(key / 2 ** 32);
      slots[cell] = slot;
      link(cell);
    },
    remove(key, slot) {
      const lowBits = key >>> 0;
      const highBits = Math.floor(key / 2 ** 32);
      const head = headOf(lowBits, highBits);
      let before = NONE;
      for (let cell = heads[head]!; cell !== NONE; before = cell, cell = next[cell]!) {
        if (low[cell] !== lowBits || high[cell] !== highBits || slots[cell] !== slot) continue;
        if (before === NONE) heads[head] = next[cell]!;
        else next[before] = next[cell]!;
        next[cell] = freed;
        freed = cell;
        return;
      }
    },
    find(key, limit) {
      const lowBits = key >>> 0;
      const highBits = Math.floor(key / 2 ** 32);
      const found: number[] = [];
      for (let cell = heads[headOf(lowBits, highBits)]!; cell !== NONE && found.length < limit; cell = next[cell]!) {
        if (low[cell] === lowBits && high[cell] === highBits) found.push(slots[cell]!);
      }
      return found;
    },
  };
}
