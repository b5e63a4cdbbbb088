/**
 * Hash bits from the signs of DCT-II coefficients, after pHash and PDQ (facebook/ThreatExchange), in whole numbers.
 * PDQ splits at the median; the sign is as even on photos, and it makes mirroring and turning exact: a mirror flips
 * the coefficients of odd horizontal frequency and no others.
 */

const SCALE = 2048;

/** cos((2n+1)kπ/2N)·2048, rounded so that the platform's cosine does not matter; row per frequency. */
export function cosines(size: number, first: number, count: number): Float64Array {
  const table = new Float64Array(count * size);
  for (let k = 0; k < count; k++) {
    for (let n = 0; n < size; n++) {
      table[k * size + n] = Math.round(SCALE * Math.cos(((2 * n + 1) * (k + first) * Math.PI) / (2 * size)));
    }
  }
  return table;
}

export interface Transform {
  readonly size: number;
  readonly count: number;
  readonly table: Float64Array;
}

/** `count` frequencies from `first` on, of a square of `size` pixels a side. */
export function transform(size: number, first: number, count: number): Transform {
  return { size, count, table: cosines(size, first, count) };
}

/** Coefficients, row per vertical frequency; exact whole numbers. */
export function coefficients({ size, count, table }: Transform, pixels: ArrayLike<number>): Float64Array {
  const half = new Float64Array(count * size);
  for (let y = 0; y < size; y++) {
    for (let k = 0; k < count; k++) {
      let sum = 0;
      for (let x = 0; x < size; x++) sum += pixels[y * size + x]! * table[k * size + x]!;
      half[k * size + y] = sum;
    }
  }
  const out = new Float64Array(count * count);
  for (let v = 0; v < count; v++) {
    for (let u = 0; u < count; u++) {
      let sum = 0;
      for (let y = 0; y < size; y++) sum += half[u * size + y]! * table[v * size + y]!;
      out[v * count + u] = sum;
    }
  }
  return out;
}

/** One bit per coefficient, set where it is positive. */
export function signBits(values: Float64Array): Uint32Array {
  const bits = new Uint32Array(Math.ceil(values.length / 32));
  for (let i = 0; i < values.length; i++) if (values[i]! > 0) bits[i >> 5]! |= 1 << (i & 31);
  return bits;
}
