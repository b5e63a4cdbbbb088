/**
 * Lays one picture on a region of the other, to a fraction of a thumbnail pixel: Gauss-Newton on six affine parameters
 * (inverse compositional: Baker and Matthews, IJCV 56, 2004), coarse to fine, with blocks that fit badly weighed down
 * so that a logo does not pull.
 */
import { sumBlocks, takeGradients, unitOf, WEIGH_BLOCK } from "./block-sums.js";
import type { Region } from "./candidates.js";
import type { Level } from "./levels.js";
import type { Sheet } from "./sheets.js";
import { type Freedom, SUMS, solveSums } from "./step.js";
import { warp, warped } from "./warp.js";

/** Place in the outer picture of a place in the inner one; both in shares of the picture, 0 to 1. */
export interface Placement {
  readonly xx: number;
  readonly xy: number;
  readonly x0: number;
  readonly yx: number;
  readonly yy: number;
  readonly y0: number;
}

export function placementOf(region: Region): Placement {
  return { xx: region.width, xy: 0, x0: region.left, yx: 0, yy: region.height, y0: region.top };
}

/** The same, seen from the other picture. */
export function invert({ xx, xy, x0, yx, yy, y0 }: Placement): Placement {
  const det = xx * yy - xy * yx;
  return {
    xx: yy / det,
    xy: -xy / det,
    x0: (xy * y0 - yy * x0) / det,
    yx: -yx / det,
    yy: xx / det,
    y0: (yx * x0 - xx * y0) / det,
  };
}

/** Share of the outer picture's area that the inner one takes. */
export function areaOf({ xx, xy, yx, yy }: Placement): number {
  return Math.abs(xx * yy - xy * yx);
}

/** Affine map between pixel centres of two sheets. */
export type Affine = Float64Array;

export function toPixels(p: Placement, inner: Sheet, outer: Sheet): Affine {
  const w = outer.width;
  const h = outer.height;
  const xx = (p.xx * w) / inner.width;
  const xy = (p.xy * w) / inner.height;
  const yx = (p.yx * h) / inner.width;
  const yy = (p.yy * h) / inner.height;
  return Float64Array.of(xx, xy, p.x0 * w - 0.5 + 0.5 * (xx + xy), yx, yy, p.y0 * h - 0.5 + 0.5 * (yx + yy));
}

function toShares(m: Affine, inner: Sheet, outer: Sheet): Placement {
  const [xx, xy, x0, yx, yy, y0] = m as unknown as [number, number, number, number, number, number];
  return {
    xx: (xx * inner.width) / outer.width,
    xy: (xy * inner.height) / outer.width,
    x0: (x0 + 0.5 - 0.5 * (xx + xy)) / outer.width,
    yx: (yx * inner.width) / outer.height,
    yy: (yy * inner.height) / outer.height,
    y0: (y0 + 0.5 - 0.5 * (yx + yy)) / outer.height,
  };
}

/** A step shorter than this, in pixels, is the last: the next is a quarter of it. */
const STILL = 0.04;

/** One Gauss-Newton step from `m`; returns the step's size in pixels, or -1 when there is none. */
function step(inner: Level, outer: Level, m: Affine, sums: Float64Array, freedom: Freedom): number {
  const { width, height } = inner;
  warp(outer, m, width, height);
  sumBlocks(inner, sums);
  const g = solveSums(sums, freedom);
  if (!g) return -1;
  compose(m, g, (width - 1) / 2, (height - 1) / 2, unitOf(width, height));
  return Math.hypot(g[0]!, g[3]!) + Math.hypot(g[1]!, g[2]!, g[4]!, g[5]!);
}

/** m ∘ (identity + step)⁻¹, the step about the centre and in its units. */
function compose(m: Affine, g: Float64Array, centreX: number, centreY: number, unit: number): void {
  const a = 1 + g[1]! * unit;
  const b = g[2]! * unit;
  const c = g[4]! * unit;
  const d = 1 + g[5]! * unit;
  const tx = g[0]! - g[1]! * unit * centreX - g[2]! * unit * centreY;
  const ty = g[3]! - g[4]! * unit * centreX - g[5]! * unit * centreY;
  const det = a * d - b * c;
  const ia = d / det;
  const ib = -b / det;
  const ic = -c / det;
  const id = a / det;
  const ix = -(ia * tx + ib * ty);
  const iy = -(ic * tx + id * ty);
  const [xx, xy, x0, yx, yy, y0] = m as unknown as [number, number, number, number, number, number];
  m[0] = xx * ia + xy * ic;
  m[1] = xx * ib + xy * id;
  m[2] = xx * ix + xy * iy + x0;
  m[3] = yx * ia + yy * ic;
  m[4] = yx * ib + yy * id;
  m[5] = yx * ix + yy * iy + y0;
}

/** Share of the blocks that the fit is taken over: the worst third may be covered. */
const FIT_SHARE = 2 / 3;

/** Correlation of the levelled pictures where both show, 0 to 1; 0 when less than half of the inner one shows. */
export function fitOf(innerSheet: Sheet, outerSheet: Sheet, placement: Placement): number {
  const { width, height, data } = innerSheet.level;
  warp(outerSheet.level, toPixels(placement, innerSheet, outerSheet), width, height);
  const across = Math.ceil(width / WEIGH_BLOCK);
  const count = across * Math.ceil(height / WEIGH_BLOCK);
  const sums = new Float64Array(3 * count);
  let inside = 0;
  for (let y = 0; y < height; y++) {
    const line = Math.floor(y / WEIGH_BLOCK) * across;
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      const p = data[at]!;
      const q = warped[at]!;
      if (Number.isNaN(q)) continue;
      const block = 3 * (line + ((x / WEIGH_BLOCK) | 0));
      inside++;
      sums[block]! += p * q;
      sums[block + 1]! += p * p;
      sums[block + 2]! += q * q;
    }
  }
  if (inside < 0.5 * width * height) return 0;
  const ratios: { block: number; ratio: number }[] = [];
  for (let block = 0; block < 3 * count; block += 3) {
    const energy = sums[block + 1]! * sums[block + 2]!;
    if (energy > 0) ratios.push({ block, ratio: sums[block]! / Math.sqrt(energy) });
  }
  ratios.sort((a, b) => b.ratio - a.ratio || a.block - b.block);
  let pq = 0;
  let pp = 0;
  let qq = 0;
  for (const { block } of ratios.slice(0, Math.ceil(ratios.length * FIT_SHARE))) {
    pq += sums[block]!;
    pp += sums[block + 1]!;
    qq += sums[block + 2]!;
  }
  return Math.max(0, pq / Math.sqrt(pp * qq + 1e-6));
}

/** Improves `start` on one pair of sheets, in at most `steps` steps. */
export function refine(
  inner: Sheet,
  outer: Sheet,
  start: Placement,
  steps: number,
  freedom: Freedom = "affine",
): Placement {
  const m = toPixels(start, inner, outer);
  takeGradients(inner.level);
  const count = Math.ceil(inner.width / WEIGH_BLOCK) * Math.ceil(inner.height / WEIGH_BLOCK);
  const sums = new Float64Array(SUMS * count);
  for (let i = 0; i < steps; i++) if (step(inner.level, outer.level, m, sums, freedom) < STILL) break;
  return toShares(m, inner, outer);
}
