/** DCT coefficients of a region of a picture, stretched to a square: in exact arithmetic, the same on every platform. */
import { applyDct, foldedDct } from "./dct.js";
import type { Box, Grey } from "./grey.js";

/**
 * A transform of regions. What it returns is scratch of its own, overwritten by its next call.
 *
 * @param cells - A side of the square.
 * @param side - Frequencies 1 to `side` each way, the row of the lowest vertical frequency first: those of one direction
 *   alone are left out, as in PDQ, for they are alike in too many landscapes.
 * @returns A function of a picture, the `sumsOf` it, and the region.
 */
export function regionDct(
  cells: number,
  side: number,
): (grey: Grey, sums: Float64Array, box: Box) => Readonly<Float64Array> {
  const dct = foldedDct(cells, 1, side);
  const corners = new Float64Array((cells + 1) * (cells + 1));
  const row = new Float64Array(cells);
  const half = new Float64Array(side * cells);
  const coefficients = new Float64Array(side * side);

  /** Sums of the grey levels above and left of each corner of the grid of cells; a cell may begin within a pixel. */
  function sumCorners(grey: Grey, sums: Float64Array, box: Box): void {
    const stride = grey.width + 1;
    for (let j = 0; j <= cells; j++) {
      // Cells are a power of two: their shares of whole numbers are exact, and so is all that is made of them.
      const y = box.top + (j * box.height) / cells;
      const top = Math.min(Math.floor(y), grey.height - 1);
      const down = y - top;
      for (let i = 0; i <= cells; i++) {
        const x = box.left + (i * box.width) / cells;
        const left = Math.min(Math.floor(x), grey.width - 1);
        const across = x - left;
        const at = top * stride + left;
        const upper = sums[at]! + across * (sums[at + 1]! - sums[at]!);
        const lower = sums[at + stride]! + across * (sums[at + stride + 1]! - sums[at + stride]!);
        corners[j * (cells + 1) + i] = upper + down * (lower - upper);
      }
    }
  }

  return (grey, sums, box) => {
    sumCorners(grey, sums, box);
    for (let v = 0; v < cells; v++) {
      const top = v * (cells + 1);
      const bottom = top + cells + 1;
      for (let u = 0; u < cells; u++) {
        row[u] = corners[bottom + u + 1]! - corners[bottom + u]! - corners[top + u + 1]! + corners[top + u]!;
      }
      applyDct(dct, row, 0, half, v, cells);
    }
    for (let u = 0; u < side; u++) applyDct(dct, half, u * cells, coefficients, u, side);
    return coefficients;
  };
}
