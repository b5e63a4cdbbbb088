/**
 * Signs of DCT-II coefficients, after pHash and PDQ (facebook/ThreatExchange), in whole numbers. PDQ splits at the
 * median; the sign is as even on photos, and it makes mirroring and turning exact: a mirror turns the sign of the
 * coefficients of odd horizontal frequency and of no others.
 */

const SCALE = 2048;

export interface FoldedDct {
  /** Values a side; even. */
  readonly size: number;
  /** The first frequency and how many. */
  readonly first: number;
  readonly count: number;
  /** Cosines for the first half of the values, row per frequency: the second half repeats them. */
  readonly table: Float64Array;
}

/** cos((2n+1)kπ/2N)·2048, rounded so that the platform's cosine does not matter. */
export function foldedDct(size: number, first: number, count: number): FoldedDct {
  const half = size / 2;
  const table = new Float64Array(count * half);
  for (let k = 0; k < count; k++) {
    for (let n = 0; n < half; n++) {
      table[k * half + n] = Math.round(SCALE * Math.cos(((2 * n + 1) * (k + first) * Math.PI) / (2 * size)));
    }
  }
  return { size, first, count, table };
}

const sums = new Float64Array(16);
const differences = new Float64Array(16);

/** Coefficients of `size` values from `values[from]` on; coefficient `k` goes to `into[at + k * step]`. */
export function applyDct(
  { size, first, count, table }: FoldedDct,
  values: Float64Array,
  from: number,
  into: Float64Array,
  at: number,
  step: number,
): void {
  const half = size / 2;
  for (let n = 0; n < half; n++) {
    const left = values[from + n]!;
    const right = values[from + size - 1 - n]!;
    sums[n] = left + right;
    differences[n] = left - right;
  }
  for (let k = 0; k < count; k++) {
    // Even frequencies are the same from either end, odd ones opposite.
    const folded = (k + first) & 1 ? differences : sums;
    const row = k * half;
    let sum = 0;
    for (let n = 0; n < half; n++) sum += table[row + n]! * folded[n]!;
    into[at + k * step] = sum;
  }
}

/** {@link applyDct} for eight values and all eight frequencies, written out: a comparison makes hundreds of these. */
export function applyDct8(
  { table: t }: FoldedDct,
  values: Float64Array,
  from: number,
  into: Float64Array,
  at: number,
  step: number,
): void {
  const s0 = values[from]! + values[from + 7]!;
  const s1 = values[from + 1]! + values[from + 6]!;
  const s2 = values[from + 2]! + values[from + 5]!;
  const s3 = values[from + 3]! + values[from + 4]!;
  const d0 = values[from]! - values[from + 7]!;
  const d1 = values[from + 1]! - values[from + 6]!;
  const d2 = values[from + 2]! - values[from + 5]!;
  const d3 = values[from + 3]! - values[from + 4]!;
  into[at] = t[0]! * s0 + t[1]! * s1 + t[2]! * s2 + t[3]! * s3;
  into[at + step] = t[4]! * d0 + t[5]! * d1 + t[6]! * d2 + t[7]! * d3;
  into[at + 2 * step] = t[8]! * s0 + t[9]! * s1 + t[10]! * s2 + t[11]! * s3;
  into[at + 3 * step] = t[12]! * d0 + t[13]! * d1 + t[14]! * d2 + t[15]! * d3;
  into[at + 4 * step] = t[16]! * s0 + t[17]! * s1 + t[18]! * s2 + t[19]! * s3;
  into[at + 5 * step] = t[20]! * d0 + t[21]! * d1 + t[22]! * d2 + t[23]! * d3;
  into[at + 6 * step] = t[24]! * s0 + t[25]! * s1 + t[26]! * s2 + t[27]! * s3;
  into[at + 7 * step] = t[28]! * d0 + t[29]! * d1 + t[30]! * d2 + t[31]! * d3;
}
