/** A thumbnail in coarser steps, each brought to the same local contrast: what alignment works on. */

export interface Level {
  readonly width: number;
  readonly height: number;
  /** Pixels less their local mean, over their local spread. */
  readonly data: Float32Array;
}

/** Half the side of the window that is "local", in pixels of the level. */
const RADIUS = 4;
/** Spread in 1/16 grey levels below which a neighbourhood is noise; squared. */
const NOISE = (16 * 3) ** 2;

/** Sums over all pixels above and left, one row and column more than the picture. */
function sumTable(values: ArrayLike<number>, width: number, height: number, squared: boolean): Float64Array {
  const stride = width + 1;
  const sums = new Float64Array(stride * (height + 1));
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      const value = values[y * width + x]!;
      row += squared ? value * value : value;
      sums[(y + 1) * stride + x + 1] = sums[y * stride + x + 1]! + row;
    }
  }
  return sums;
}

/** Tone curves, veils and exposure change means and spreads; what is left is the drawing. */
export function levelOut(pixels: Float32Array, width: number, height: number): Level {
  const stride = width + 1;
  const sums = sumTable(pixels, width, height, false);
  const squares = sumTable(pixels, width, height, true);
  const data = new Float32Array(pixels.length);
  for (let y = 0; y < height; y++) {
    const top = Math.max(0, y - RADIUS) * stride;
    const bottom = Math.min(height, y + RADIUS + 1) * stride;
    const rows = (bottom - top) / stride;
    for (let x = 0; x < width; x++) {
      const left = Math.max(0, x - RADIUS);
      const right = Math.min(width, x + RADIUS + 1);
      const count = rows * (right - left);
      const mean = (sums[bottom + right]! - sums[bottom + left]! - sums[top + right]! + sums[top + left]!) / count;
      const square =
        (squares[bottom + right]! - squares[bottom + left]! - squares[top + right]! + squares[top + left]!) / count;
      const spread = Math.sqrt(Math.max(0, square - mean * mean) + NOISE);
      data[y * width + x] = (pixels[y * width + x]! - mean) / spread;
    }
  }
  return { width, height, data };
}
