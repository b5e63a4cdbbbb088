/** Smooths a sheet by one pixel: what a thumbnail cannot hold goes, what is in another place stays there. */

const MOST_PIXELS = 128 * 128;

const rows = new Float32Array(MOST_PIXELS);

/** Binomial, nearly a Gaussian of one pixel, along `count` pixels `step` apart; those at the ends stand for what is beyond. */
function smooth(from: Float32Array, into: Float32Array, start: number, count: number, step: number): void {
  const end = start + (count - 1) * step;
  let before = from[start]!;
  let last = before;
  let here = before;
  let next = from[Math.min(end, start + step)]!;
  for (let at = start; at <= end; at += step) {
    const beyond = from[Math.min(end, at + 2 * step)]!;
    into[at] = (before + beyond + 4 * (last + next) + 6 * here) / 16;
    before = last;
    last = here;
    here = next;
    next = beyond;
  }
}

/** NaN spreads by the reach of the smoothing. */
export function soften(pixels: Float32Array, width: number, height: number, into: Float32Array): void {
  for (let y = 0; y < height; y++) smooth(pixels, rows, y * width, width, 1);
  for (let x = 0; x < width; x++) smooth(rows, into, x, height, width);
}
