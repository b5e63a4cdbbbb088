/**
 * The sums over blocks that one step of alignment is solved from. Those of gradients alone are the same at every place
 * (what makes the inverse compositional way cheap), but for blocks that the other picture does not show whole.
 */
import type { Level } from "./levels.js";
import { AT_COUNT, AT_ERROR, AT_RIGHT, SUMS } from "./step.js";
import { warped } from "./warp.js";

/** Pixels of a side of the blocks that are weighed as one. */
export const WEIGH_BLOCK = 8;
const MOST_PIXELS = 128 * 128;
/** Blocks of a picture of so many pixels, however long: up to a row and a column of narrow ones more. */
const MOST_BLOCKS = MOST_PIXELS / WEIGH_BLOCK;

// Scratch of one alignment at a time.
const gradientX = new Float32Array(MOST_PIXELS);
const gradientY = new Float32Array(MOST_PIXELS);
/** Sums of products of gradients of each whole block. */
const squares = new Float64Array(MOST_BLOCKS * AT_RIGHT);
/** What the gradients and their sums are of: one picture is laid at many places in turn. */
let gradientsOf: Level | null = null;

/** To be called before {@link sumBlocks}, with the picture whose blocks are summed. */
export function takeGradients(level: Level): void {
  if (gradientsOf === level) return;
  gradientsOf = level;
  const { data, width, height } = level;
  for (let y = 0; y < height; y++) {
    const start = y * width;
    const end = start + width;
    // At an edge a pixel has a neighbour on one side alone.
    const up = y > 0 ? width : 0;
    const down = y < height - 1 ? width : 0;
    const overRows = width / Math.max(width, up + down);
    for (let at = start; at < end; at++) gradientY[at] = (data[at + down]! - data[at - up]!) * overRows;
    for (let at = start + 1; at < end - 1; at++) gradientX[at] = (data[at + 1]! - data[at - 1]!) * 0.5;
    gradientX[start] = width > 1 ? data[start + 1]! - data[start]! : 0;
    gradientX[end - 1] = width > 1 ? data[end - 1]! - data[end - 2]! : 0;
  }
  let at = 0;
  for (let top = 0; top < height; top += WEIGH_BLOCK) {
    for (let left = 0; left < width; left += WEIGH_BLOCK, at += AT_RIGHT) {
      sumSquares(level, left, top, "all", squares, at);
    }
  }
}

/** Pixel units about the centre, 1 at the middle of the longer sides. */
export function unitOf(width: number, height: number): number {
  return 2 / Math.max(width, height);
}

/** The sums of products of gradients over one block, of all its pixels or of those that the other picture shows. */
function sumSquares(
  { width, height }: Level,
  left: number,
  top: number,
  which: "all" | "shown",
  into: Float64Array,
  to: number,
): void {
  const all = which === "all";
  const centreX = (width - 1) / 2;
  const centreY = (height - 1) / 2;
  const unit = unitOf(width, height);
  const right = Math.min(width, left + WEIGH_BLOCK);
  const bottom = Math.min(height, top + WEIGH_BLOCK);
  let xx = 0;
  let xxu = 0;
  let xxv = 0;
  let xxuu = 0;
  let xxuv = 0;
  let xxvv = 0;
  let xy = 0;
  let xyu = 0;
  let xyv = 0;
  let xyuu = 0;
  let xyuv = 0;
  let xyvv = 0;
  let yy = 0;
  let yyu = 0;
  let yyv = 0;
  let yyuu = 0;
  let yyuv = 0;
  let yyvv = 0;
  for (let y = top; y < bottom; y++) {
    const v = (y - centreY) * unit;
    // Along a row of a block v is fixed, so sums over powers of u are enough.
    let xx0 = 0;
    let xx1 = 0;
    let xx2 = 0;
    let xy0 = 0;
    let xy1 = 0;
    let xy2 = 0;
    let yy0 = 0;
    let yy1 = 0;
    let yy2 = 0;
    for (let x = left; x < right; x++) {
      const at = y * width + x;
      if (!all && Number.isNaN(warped[at]!)) continue;
      const u = (x - centreX) * unit;
      const gx = gradientX[at]!;
      const gy = gradientY[at]!;
      const gxu = gx * u;
      const gyu = gy * u;
      xx0 += gx * gx;
      xy0 += gx * gy;
      yy0 += gy * gy;
      xx1 += gx * gxu;
      xy1 += gx * gyu;
      yy1 += gy * gyu;
      xx2 += gxu * gxu;
      xy2 += gxu * gyu;
      yy2 += gyu * gyu;
    }
    xx += xx0;
    xxu += xx1;
    xxv += xx0 * v;
    xxuu += xx2;
    xxuv += xx1 * v;
    xxvv += xx0 * v * v;
    xy += xy0;
    xyu += xy1;
    xyv += xy0 * v;
    xyuu += xy2;
    xyuv += xy1 * v;
    xyvv += xy0 * v * v;
    yy += yy0;
    yyu += yy1;
    yyv += yy0 * v;
    yyuu += yy2;
    yyuv += yy1 * v;
    yyvv += yy0 * v * v;
  }
  into[to] = xx;
  into[to + 1] = xxu;
  into[to + 2] = xxv;
  into[to + 3] = xxuu;
  into[to + 4] = xxuv;
  into[to + 5] = xxvv;
  into[to + 6] = xy;
  into[to + 7] = xyu;
  into[to + 8] = xyv;
  into[to + 9] = xyuu;
  into[to + 10] = xyuv;
  into[to + 11] = xyvv;
  into[to + 12] = yy;
  into[to + 13] = yyu;
  into[to + 14] = yyv;
  into[to + 15] = yyuu;
  into[to + 16] = yyuv;
  into[to + 17] = yyvv;
}

/** Adds up, over one block, gradients by residual, squared residuals and their count. */
function addErrors({ width, height, data }: Level, left: number, top: number, into: Float64Array, to: number): void {
  const centreX = (width - 1) / 2;
  const centreY = (height - 1) / 2;
  const unit = unitOf(width, height);
  const right = Math.min(width, left + WEIGH_BLOCK);
  const bottom = Math.min(height, top + WEIGH_BLOCK);
  let x0 = 0;
  let x1 = 0;
  let xv = 0;
  let y0 = 0;
  let y1 = 0;
  let yv = 0;
  let errors = 0;
  let count = 0;
  for (let y = top; y < bottom; y++) {
    const v = (y - centreY) * unit;
    let rx0 = 0;
    let rx1 = 0;
    let ry0 = 0;
    let ry1 = 0;
    let error = 0;
    for (let x = left; x < right; x++) {
      const at = y * width + x;
      const value = warped[at]!;
      if (Number.isNaN(value)) continue;
      const r = value - data[at]!;
      const u = (x - centreX) * unit;
      const rx = r * gradientX[at]!;
      const ry = r * gradientY[at]!;
      rx0 += rx;
      rx1 += rx * u;
      ry0 += ry;
      ry1 += ry * u;
      error += r * r;
      count++;
    }
    x0 += rx0;
    x1 += rx1;
    xv += rx0 * v;
    y0 += ry0;
    y1 += ry1;
    yv += ry0 * v;
    errors += error;
  }
  into[to + AT_RIGHT] = x0;
  into[to + AT_RIGHT + 1] = x1;
  into[to + AT_RIGHT + 2] = xv;
  into[to + AT_RIGHT + 3] = y0;
  into[to + AT_RIGHT + 4] = y1;
  into[to + AT_RIGHT + 5] = yv;
  into[to + AT_ERROR] = errors;
  into[to + AT_COUNT] = count;
}

/** Sums of every block of `inner`, at the place it was last warped at. */
export function sumBlocks(inner: Level, sums: Float64Array): void {
  const { width, height } = inner;
  let to = 0;
  let from = 0;
  for (let top = 0; top < height; top += WEIGH_BLOCK) {
    const rows = Math.min(WEIGH_BLOCK, height - top);
    for (let left = 0; left < width; left += WEIGH_BLOCK, to += SUMS, from += AT_RIGHT) {
      addErrors(inner, left, top, sums, to);
      if (sums[to + AT_COUNT] === rows * Math.min(WEIGH_BLOCK, width - left)) {
        for (let i = 0; i < AT_RIGHT; i++) sums[to + i] = squares[from + i]!;
      } else {
        sumSquares(inner, left, top, "shown", sums, to);
      }
    }
  }
}
