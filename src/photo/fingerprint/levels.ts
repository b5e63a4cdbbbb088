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

// Scratch of one levelling at a time: sums of the pixels above and left, and of their squares.
let sums = new Float64Array(129 * 129);
let squares = new Float64Array(129 * 129);

/** Tone curves, veils and exposure change means and spreads; what is left is the drawing. */
export function levelOut(pixels: Float32Array, width: number, height: number): Level {
  const stride = width + 1;
  // One row and column more than the picture.
  if (sums.length < stride * (height + 1)) {
    sums = new Float64Array(stride * (height + 1));
    squares = new Float64Array(stride * (height + 1));
  }
  sums.fill(0, 0, stride);
  squares.fill(0, 0, stride);
  for (let y = 0, from = 0, at = stride + 1; y < height; y++, at++) {
    let sum = 0;
    let square = 0;
    sums[at - 1] = 0;
    squares[at - 1] = 0;
    for (let x = 0; x < width; x++, from++, at++) {
      const value = pixels[from]!;
      sum += value;
      square += value * value;
      sums[at] = sums[at - stride]! + sum;
      squares[at] = squares[at - stride]! + square;
    }
  }
  const data = new Float32Array(pixels.length);
  for (let y = 0; y < height; y++) {
    const top = Math.max(0, y - RADIUS) * stride;
    const bottom = Math.min(height, y + RADIUS + 1) * stride;
    const rows = (bottom - top) / stride;
    for (let x = 0; x < width; x++) {
      const left = Math.max(x - RADIUS, 0);
      const right = Math.min(x + RADIUS + 1, width);
      const share = 1 / (rows * (right - left));
      const mean = (sums[bottom + right]! - sums[bottom + left]! - sums[top + right]! + sums[top + left]!) * share;
      const square =
        (squares[bottom + right]! - squares[bottom + left]! - squares[top + right]! + squares[top + left]!) * share;
      const variance = square - mean * mean;
      data[y * width + x] = (pixels[y * width + x]! - mean) / Math.sqrt(Math.max(variance, 0) + NOISE);
    }
  }
  return { width, height, data };
}
