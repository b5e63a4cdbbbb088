/** Smooths a sheet by one pixel: what a thumbnail cannot hold goes, what is in another place stays there. */

/** Binomial, nearly a Gaussian of one pixel. */
const WEIGHTS = [1 / 16, 4 / 16, 6 / 16, 4 / 16, 1 / 16] as const;
const REACH = 2;
const MOST_PIXELS = 128 * 128;

const rows = new Float32Array(MOST_PIXELS);

function smooth(
  from: Float32Array,
  into: Float32Array,
  lines: number,
  count: number,
  line: number,
  step: number,
): void {
  for (let j = 0; j < lines; j++) {
    for (let i = 0; i < count; i++) {
      let sum = 0;
      for (let k = -REACH; k <= REACH; k++) {
        const at = Math.max(0, Math.min(count - 1, i + k));
        sum += WEIGHTS[k + REACH]! * from[j * line + at * step]!;
      }
      into[j * line + i * step] = sum;
    }
  }
}

/** NaN spreads by the reach of the smoothing. */
export function soften(pixels: Float32Array, width: number, height: number, into: Float32Array): void {
  smooth(pixels, rows, height, width, width, 1);
  smooth(rows, into, width, height, 1, width);
}
