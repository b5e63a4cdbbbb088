/**
 * A list of pairs in bytes, some three for each: it is the longest list that a large merge makes, five pairs a line, and is
 * only read from its beginning.
 */

/** Bytes of the first chunk, of which each next one has twice as many up to a bound: none is copied to make room for more. */
const LEAST = 64;
const DOUBLINGS = 12;
/** Bytes that one number takes at most: 32 bits, seven to a byte. */
const LONGEST = 5;
/** Set where more bytes of a number follow. */
const MORE = 0x80;
/** No number begins so: a chunk ends. */
const END = 0;

/**
 * Pairs in their order. Of many that follow one another and have the same first node it is written once, as its distance
 * from the one before. The lowest bit of a number says that it is a first node.
 */
export class PairList {
  readonly #chunks: Uint8Array[] = [];
  #chunk = new Uint8Array(0);
  #used = 0;
  #first = 0;

  /** @param first - A node, which is below 2^29. @param second - The same. */
  push(first: number, second: number): void {
    const distance = first - this.#first;
    if (distance !== 0) this.#write(((distance << 1) ^ (distance >> 31)) * 2 + 1);
    this.#first = first;
    this.#write((second + 1) * 2);
  }

  forEach(visit: (first: number, second: number) => void): void {
    let first = 0;
    for (const chunk of this.#chunks) {
      for (let at = 0; at < chunk.length && chunk[at] !== END; ) {
        let number = chunk[at]! & ~MORE;
        for (let bits = 7; chunk[at++]! >= MORE; bits += 7) number |= (chunk[at]! & ~MORE) << bits;
        const value = number >>> 1;
        if (number % 2 === 0) visit(first, value - 1);
        else first += (value >>> 1) ^ -(value & 1);
      }
    }
  }

  #write(number: number): void {
    if (this.#used + LONGEST > this.#chunk.length) {
      this.#chunk = new Uint8Array(LEAST << Math.min(this.#chunks.length, DOUBLINGS));
      this.#used = 0;
      this.#chunks.push(this.#chunk);
    }
    let rest = number;
    for (; rest >= MORE; rest >>>= 7) this.#chunk[this.#used++] = rest | MORE;
    this.#chunk[this.#used++] = rest;
  }
}
