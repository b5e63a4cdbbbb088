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

/** Columns of zeros before and after those of the picture, so that the window needs no look at the edges. */
const BEFORE = RADIUS + 1;
const AROUND = BEFORE + RADIUS;

// Scratch of one levelling at a time. Of each column, the sum over the window's rows, and that of the squares; and one
// over the columns that the window has within the picture.
let sums = new Float64Array(128 + AROUND);
let squares = new Float64Array(128 + AROUND);
let columnShares = new Float64Array(128);

function clearScratch(width: number): void {
  if (columnShares.length < width) {
    sums = new Float64Array(width + AROUND);
    squares = new Float64Array(width + AROUND);
    columnShares = new Float64Array(width);
  }
  sums.fill(0, 0, width + AROUND);
  squares.fill(0, 0, width + AROUND);
  for (let x = 0; x < width; x++) {
    columnShares[x] = 1 / (Math.min(width, x + RADIUS + 1) - Math.max(0, x - RADIUS));
  }
}

/** Takes one row into the window, and another out of it. */
function exchangeRows(pixels: Float32Array, into: number, outOf: number, width: number): void {
  const linear = sums;
  const square = squares;
  for (let x = 0; x < width; x++) {
    const more = pixels[into + x]!;
    const less = pixels[outOf + x]!;
    linear[x + BEFORE]! += more - less;
    square[x + BEFORE]! += more * more - less * less;
  }
}

/** Takes one row into the window (1) or out of it (-1). */
function addRow(pixels: Float32Array, from: number, width: number, sign: 1 | -1): void {
  for (let x = 0; x < width; x++) {
    const value = pixels[from + x]!;
    sums[x + BEFORE]! += sign * value;
    squares[x + BEFORE]! += sign * value * value;
  }
}

/** Moves the window down to the row `y`. */
function moveTo(y: number, pixels: Float32Array, width: number, height: number): void {
  const into = y + RADIUS;
  const outOf = y - RADIUS - 1;
  if (into < height && outOf >= 0) exchangeRows(pixels, into * width, outOf * width, width);
  else if (into < height) addRow(pixels, into * width, width, 1);
  else if (outOf >= 0) addRow(pixels, outOf * width, width, -1);
}

/** Tone curves, veils and exposure change means and spreads; what is left is the drawing. */
export function levelOut(pixels: Float32Array, width: number, height: number): Level {
  clearScratch(width);
  for (let y = -RADIUS; y < 0; y++) moveTo(y, pixels, width, height);
  const data = new Float32Array(pixels.length);
  const linear = sums;
  const square = squares;
  const shares = columnShares;
  for (let y = 0; y < height; y++) {
    moveTo(y, pixels, width, height);
    const rowShare = 1 / (Math.min(height, y + RADIUS + 1) - Math.max(0, y - RADIUS));
    let sum = 0;
    let energy = 0;
    for (let x = BEFORE; x < AROUND; x++) {
      sum += linear[x]!;
      energy += square[x]!;
    }
    for (let x = 0, at = y * width; x < width; x++, at++) {
      sum += linear[x + AROUND]! - linear[x]!;
      energy += square[x + AROUND]! - square[x]!;
      const share = rowShare * shares[x]!;
      const mean = sum * share;
      const variance = energy * share - mean * mean;
      data[at] = (pixels[at]! - mean) / Math.sqrt(variance > 0 ? variance + NOISE : NOISE);
    }
  }
  return { width, height, data };
}
