/** Integers that an array holds without memory of its own, which costs a microsecond: most lists of a small merge stay empty. */
const WITHIN = 16;

/** A growing list of 32-bit integers. */
export class Growing {
  values: Int32Array;
  size = 0;

  constructor(capacity = WITHIN) {
    this.values = new Int32Array(capacity);
  }

  push(value: number): void {
    if (this.size === this.values.length) {
      const grown = new Int32Array(this.values.length * 2);
      grown.set(this.values);
      this.values = grown;
    }
    this.values[this.size++] = value;
  }
}
