/**
 * Sums over small cells of two pictures laid on each other, of the smoothed grey levels, their gradients and the
 * products of these: what a window of cells is solved from by least squares.
 */
import type { Sheet } from "./sheets.js";
import { soften } from "./soften.js";

/** Pixels of a side of the cells that are summed; a window is two by two cells and begins at every cell. */
export const CELL = 4;
/** Clipped tones of the smoothed pictures, in 1/16 grey levels. */
const BLACK = 16 * 8;
const WHITE = 16 * 244;

/** Of each cell: count, then sums of p, q and p's gradient (x, y), and of the products of these four. */
export const SUMS = 15;
const MOST_PIXELS = 128 * 128;
// Scratch of one measuring at a time.
const softInner = new Float32Array(MOST_PIXELS);
const softLaid = new Float32Array(MOST_PIXELS);
export const MOST_WINDOWS = MOST_PIXELS / CELL ** 2;
const cells = new Float64Array(SUMS * MOST_WINDOWS);

/** Sums one cell into `cells` from `to` on. In variables, because adding to an array takes several times as long. */
function sumCell(left: number, top: number, width: number, to: number): void {
  let n = 0;
  let p1 = 0;
  let q1 = 0;
  let x1 = 0;
  let y1 = 0;
  let pp = 0;
  let pq = 0;
  let px = 0;
  let py = 0;
  let qq = 0;
  let qx = 0;
  let qy = 0;
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (let row = top; row < top + CELL; row++) {
    const start = row * width + left;
    for (let at = start; at < start + CELL; at++) {
      const inner = softInner[at]!;
      const outer = softLaid[at]!;
      // NaN, beyond the other picture's edge, is within no bounds.
      if (!(inner > BLACK && inner < WHITE && outer > BLACK && outer < WHITE)) continue;
      const p = inner / 16 - 128;
      const q = outer / 16 - 128;
      const x = (softInner[at + 1]! - softInner[at - 1]!) / 32;
      const y = (softInner[at + width]! - softInner[at - width]!) / 32;
      n++;
      p1 += p;
      q1 += q;
      x1 += x;
      y1 += y;
      pp += p * p;
      pq += p * q;
      px += p * x;
      py += p * y;
      qq += q * q;
      qx += q * x;
      qy += q * y;
      xx += x * x;
      xy += x * y;
      yy += y * y;
    }
  }
  cells[to] = n;
  cells[to + 1] = p1;
  cells[to + 2] = q1;
  cells[to + 3] = x1;
  cells[to + 4] = y1;
  cells[to + 5] = pp;
  cells[to + 6] = pq;
  cells[to + 7] = px;
  cells[to + 8] = py;
  cells[to + 9] = qq;
  cells[to + 10] = qx;
  cells[to + 11] = qy;
  cells[to + 12] = xx;
  cells[to + 13] = xy;
  cells[to + 14] = yy;
}

/** The smoothed sums of one window of two by two cells. Valid until the next. */
export const windowSums = new Float64Array(SUMS);

/** Cells across and down. */
export interface Cells {
  readonly across: number;
  readonly down: number;
}

/**
 * Sums all cells of a picture and what was laid on it.
 *
 * @param laid - Grey levels of the other in 1/16, NaN beyond its edge.
 * @param edge - Pixels along each side that are left out, at least 1.
 */
export function sumCells({ width, height, pixels }: Sheet, laid: Float32Array, edge: number): Cells {
  const across = Math.max(0, Math.floor((width - 2 * edge) / CELL));
  const down = Math.max(0, Math.floor((height - 2 * edge) / CELL));
  soften(pixels, width, height, softInner);
  soften(laid, width, height, softLaid);
  for (let row = 0, to = 0; row < down; row++) {
    for (let column = 0; column < across; column++, to += SUMS) {
      sumCell(edge + column * CELL, edge + row * CELL, width, to);
    }
  }
  return { across, down };
}

/** Adds up the window whose first cell is in that column and row. */
export function sumWindow({ across }: Cells, column: number, row: number): void {
  const at = SUMS * (row * across + column);
  const below = at + SUMS * across;
  for (let i = 0; i < SUMS; i++) {
    windowSums[i] = cells[at + i]! + cells[at + SUMS + i]! + cells[below + i]! + cells[below + SUMS + i]!;
  }
}
