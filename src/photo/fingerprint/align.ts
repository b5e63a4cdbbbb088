/**
 * Lays one picture on a region of the other, to a fraction of a thumbnail pixel: Gauss-Newton on six affine parameters
 * (inverse compositional: Baker and Matthews, IJCV 56, 2004), coarse to fine, with blocks that fit badly weighed down
 * so that a logo does not pull.
 */
import type { Region } from "./candidates.js";
import { type Grey, resampleSoft } from "./grey.js";
import { type Level, levelOut } from "./levels.js";
import { solve } from "./solve.js";

/** Place in the outer picture of a place in the inner one; both in shares of the picture, 0 to 1. */
export interface Placement {
  readonly xx: number;
  readonly xy: number;
  readonly x0: number;
  readonly yx: number;
  readonly yy: number;
  readonly y0: number;
}

export interface Alignment {
  readonly placement: Placement;
  /** 0 to 1: weighted correlation of the levelled pictures. */
  readonly fit: number;
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

/** One picture at one fineness, raw and levelled. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly pixels: Float32Array;
  readonly level: Level;
}

export function sheetOf(grey: Grey, width: number, height: number): Sheet {
  const pixels = resampleSoft(grey, width, height);
  return { width, height, pixels, level: levelOut(pixels, width, height) };
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

const PARAMETERS = 6;
/** Pixels of a side of the blocks that are weighed as one. */
const WEIGH_BLOCK = 8;
const MOST_PIXELS = 128 * 128;

// Scratch of one alignment at a time: comparing is synchronous, and allocating these would cost as much as the work.
const gradientX = new Float32Array(MOST_PIXELS);
const gradientY = new Float32Array(MOST_PIXELS);
const residual = new Float32Array(MOST_PIXELS);
const warped = new Float32Array(MOST_PIXELS);

function gradients({ data, width, height }: Level): void {
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      const left = x > 0 ? at - 1 : at;
      const right = x < width - 1 ? at + 1 : at;
      const up = y > 0 ? at - width : at;
      const down = y < height - 1 ? at + width : at;
      gradientX[at] = (data[right]! - data[left]!) / Math.max(1, right - left);
      gradientY[at] = (data[down]! - data[up]!) / Math.max(1, (down - up) / width);
    }
  }
}

/** Samples `outer` at the places of `inner`'s pixels, NaN outside. */
function warp(outer: Level, m: Affine, width: number, height: number): void {
  const { data } = outer;
  const limitX = outer.width - 1;
  const limitY = outer.height - 1;
  for (let y = 0; y < height; y++) {
    let u = m[1]! * y + m[2]!;
    let v = m[4]! * y + m[5]!;
    for (let x = 0; x < width; x++, u += m[0]!, v += m[3]!) {
      const at = y * width + x;
      // Half a pixel beyond the last centre is still inside the picture.
      if (u < -0.5 || v < -0.5 || u > limitX + 0.5 || v > limitY + 0.5) {
        warped[at] = Number.NaN;
        continue;
      }
      const cu = Math.min(limitX, Math.max(0, u));
      const cv = Math.min(limitY, Math.max(0, v));
      const iu = cu >= limitX ? Math.max(0, limitX - 1) : cu | 0;
      const iv = cv >= limitY ? Math.max(0, limitY - 1) : cv | 0;
      const fu = cu - iu;
      const fv = cv - iv;
      const base = iv * outer.width + iu;
      const stepX = limitX > 0 ? 1 : 0;
      const stepY = limitY > 0 ? outer.width : 0;
      const top = data[base]! + fu * (data[base + stepX]! - data[base]!);
      const bottom = data[base + stepY]! + fu * (data[base + stepY + stepX]! - data[base + stepY]!);
      warped[at] = top + fv * (bottom - top);
    }
  }
}

interface BlockSums {
  readonly h: Float64Array;
  readonly g: Float64Array;
  error: number;
  count: number;
}

/** One Gauss-Newton step from `m`; returns the step's size in pixels, or -1 when there is none. */
function step(inner: Level, outer: Level, m: Affine, blocks: BlockSums[]): number {
  const { width, height, data } = inner;
  warp(outer, m, width, height);
  const across = Math.ceil(width / WEIGH_BLOCK);
  const centreX = (width - 1) / 2;
  const centreY = (height - 1) / 2;
  const unit = 2 / Math.max(width, height);
  for (const block of blocks) {
    block.h.fill(0);
    block.g.fill(0);
    block.error = 0;
    block.count = 0;
  }
  for (let y = 0; y < height; y++) {
    const v = (y - centreY) * unit;
    const row = Math.floor(y / WEIGH_BLOCK) * across;
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      const value = warped[at]!;
      if (Number.isNaN(value)) continue;
      const r = value - data[at]!;
      residual[at] = r;
      const block = blocks[row + ((x / WEIGH_BLOCK) | 0)]!;
      const u = (x - centreX) * unit;
      const gx = gradientX[at]!;
      const gy = gradientY[at]!;
      const { h, g } = block;
      const xx = gx * gx;
      const xy = gx * gy;
      const yy = gy * gy;
      // Parameters: x, x·u, x·v, y, y·u, y·v. The products repeat, so only ten sums of each pair are needed.
      const uu = u * u;
      const uv = u * v;
      const vv = v * v;
      h[0]! += xx;
      h[1]! += xx * u;
      h[2]! += xx * v;
      h[3]! += xx * uu;
      h[4]! += xx * uv;
      h[5]! += xx * vv;
      h[6]! += xy;
      h[7]! += xy * u;
      h[8]! += xy * v;
      h[9]! += xy * uu;
      h[10]! += xy * uv;
      h[11]! += xy * vv;
      h[12]! += yy;
      h[13]! += yy * u;
      h[14]! += yy * v;
      h[15]! += yy * uu;
      h[16]! += yy * uv;
      h[17]! += yy * vv;
      const rx = r * gx;
      const ry = r * gy;
      g[0]! += rx;
      g[1]! += rx * u;
      g[2]! += rx * v;
      g[3]! += ry;
      g[4]! += ry * u;
      g[5]! += ry * v;
      block.error += r * r;
      block.count++;
    }
  }
  const seen = blocks.filter((block) => block.count > 0);
  if (seen.length === 0) return -1;
  const errors = seen.map((block) => block.error / block.count).sort((a, b) => a - b);
  const scale = Math.max(0.02, errors[errors.length >> 1]!);
  const s = new Float64Array(18);
  const g = new Float64Array(PARAMETERS);
  for (const block of seen) {
    const weight = 1 / (1 + block.error / block.count / scale) ** 2;
    for (let i = 0; i < 18; i++) s[i]! += weight * block.h[i]!;
    for (let i = 0; i < PARAMETERS; i++) g[i]! += weight * block.g[i]!;
  }
  const h = new Float64Array(PARAMETERS * PARAMETERS);
  const quadrant = (row: number, column: number, from: number) => {
    const order = [0, 1, 2, 1, 3, 4, 2, 4, 5];
    for (let i = 0; i < 9; i++) {
      const value = s[from + order[i]!]!;
      const r = row + Math.floor(i / 3);
      const c = column + (i % 3);
      h[r * PARAMETERS + c] = value;
      h[c * PARAMETERS + r] = value;
    }
  };
  quadrant(0, 0, 0);
  quadrant(0, 3, 6);
  quadrant(3, 3, 12);
  const trace = s[0]! + s[12]!;
  for (let i = 0; i < PARAMETERS; i++) h[i * PARAMETERS + i]! += 1e-3 * trace + 1e-6;
  if (!solve(h, g, PARAMETERS)) return -1;
  compose(m, g, centreX, centreY, unit);
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

/** Correlation of the levelled pictures where both show, the worst third of the blocks left out. */
function fitOf(inner: Level, outer: Level, m: Affine): number {
  const { width, height, data } = inner;
  warp(outer, m, width, height);
  const across = Math.ceil(width / WEIGH_BLOCK);
  const count = across * Math.ceil(height / WEIGH_BLOCK);
  const sums = new Float64Array(3 * count);
  const pixels = new Int32Array(count);
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / WEIGH_BLOCK) * across;
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      const p = data[at]!;
      const q = warped[at]!;
      if (Number.isNaN(q)) continue;
      const block = row + ((x / WEIGH_BLOCK) | 0);
      pixels[block]!++;
      sums[3 * block]! += p * q;
      sums[3 * block + 1]! += p * p;
      sums[3 * block + 2]! += q * q;
    }
  }
  const order: number[] = [];
  let inside = 0;
  for (let i = 0; i < count; i++) {
    inside += pixels[i]!;
    if (pixels[i]! > 0) order.push(i);
  }
  if (inside < 0.5 * width * height) return 0;
  const ratio = (i: number) => sums[3 * i]! / Math.sqrt(sums[3 * i + 1]! * sums[3 * i + 2]! + 1e-6);
  order.sort((i, j) => ratio(j) - ratio(i));
  let pq = 0;
  let pp = 0;
  let qq = 0;
  for (const i of order.slice(0, Math.ceil((order.length * 2) / 3))) {
    pq += sums[3 * i]!;
    pp += sums[3 * i + 1]!;
    qq += sums[3 * i + 2]!;
  }
  return pq / Math.sqrt(pp * qq + 1e-6);
}

/** Improves `start` on one pair of sheets. */
export function refine(inner: Sheet, outer: Sheet, start: Placement, steps: number): Alignment {
  const m = toPixels(start, inner, outer);
  gradients(inner.level);
  const count = Math.ceil(inner.width / WEIGH_BLOCK) * Math.ceil(inner.height / WEIGH_BLOCK);
  const blocks: BlockSums[] = Array.from({ length: count }, () => ({
    h: new Float64Array(18),
    g: new Float64Array(PARAMETERS),
    error: 0,
    count: 0,
  }));
  for (let i = 0; i < steps; i++) {
    const moved = step(inner.level, outer.level, m, blocks);
    if (moved < 0.02) break;
  }
  return { placement: toShares(m, inner, outer), fit: fitOf(inner.level, outer.level, m) };
}
