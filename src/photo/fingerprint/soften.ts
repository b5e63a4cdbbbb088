/** Smooths a sheet by one pixel: what a thumbnail cannot hold goes, what is in another place stays there. */

const MOST_PIXELS = 128 * 128;

const rows = new Float32Array(MOST_PIXELS);

/** Binomial, nearly a Gaussian of one pixel, along a row; those at the ends stand for what is beyond. */
function smoothRow(from: Float32Array, start: number, width: number): void {
  const end = start + width - 1;
  let before = from[start]!;
  let last = before;
  let here = before;
  let next = from[Math.min(end, start + 1)]!;
  for (let at = start; at <= end; at++) {
    const beyond = from[Math.min(end, at + 2)]!;
    rows[at] = (before + beyond + 4 * (last + next) + 6 * here) / 16;
    before = last;
    last = here;
    here = next;
    next = beyond;
  }
}

/** NaN spreads by the reach of the smoothing. */
export function soften(pixels: Float32Array, width: number, height: number, into: Float32Array): void {
  for (let y = 0; y < height; y++) smoothRow(pixels, y * width, width);
  // Row by row as well: down each column in turn every step would be a jump.
  for (let y = 0; y < height; y++) {
    const here = y * width;
    const before = Math.max(0, y - 2) * width;
    const last = Math.max(0, y - 1) * width;
    const next = Math.min(height - 1, y + 1) * width;
    const beyond = Math.min(height - 1, y + 2) * width;
    for (let x = 0; x < width; x++) {
      const around = rows[last + x]! + rows[next + x]!;
      into[here + x] = (rows[before + x]! + rows[beyond + x]! + 4 * around + 6 * rows[here + x]!) / 16;
    }
  }
}
