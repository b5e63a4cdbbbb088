/** Two pictures laid on each other, block by block: does each correlate, and what is left where one does not? */
import { type Placement, toPixels } from "./align.js";
import { lay } from "./lay.js";
import type { Sheet } from "./sheets.js";
import { soften } from "./soften.js";
import { type ToneCurve, toneCurve } from "./tone-curve.js";

/** One block on which both pictures show structure. */
export interface Block {
  /** Column and row. */
  readonly x: number;
  readonly y: number;
  /** Of the grey levels, -1 to 1. */
  readonly correlation: number;
  /**
   * What the best gain and offset leave, over the structure itself: root mean square residual by root mean square
   * gradient. About the misplacement in pixels that would explain it.
   */
  readonly misfit: number;
  /** Energy of what the one shows brighter than the other, tone curve allowed for, and darker; squared grey levels. */
  readonly brighter: number;
  readonly darker: number;
  /**
   * Fits only once both are smoothed by a pixel, or shows nothing then: a pattern finer than the thumbnail, which
   * samples otherwise in each rendition. What has moved does not fit then either.
   */
  readonly fine: boolean;
  /** Share of the block that a stroke of one strength covers, if that is what lies on it: 1 for an even change, 0 to 1. */
  readonly covered: number;
  /** Which way the inner picture's edges run here. */
  readonly edges: EdgeDirection;
}

/**
 * The structure tensor by its two numbers that say a direction: cosine and sine of twice the angle of the gradient,
 * times how much all of the gradient points that way. Both 0 where edges run all ways, together 1 on one straight edge.
 */
export interface EdgeDirection {
  readonly cos: number;
  readonly sin: number;
}

/** One block without structure in either picture, or clipped: where it is, and whether its tone changed. */
export interface EvenBlock {
  readonly x: number;
  readonly y: number;
  /** As of a block with structure. */
  readonly brighter: number;
  readonly darker: number;
  readonly covered: number;
}

export interface BlockReport {
  readonly blocks: readonly Block[];
  readonly even: readonly EvenBlock[];
  readonly across: number;
  readonly down: number;
  /** Grey levels of the outer picture under the inner one's pixels, in 1/16, NaN beyond its edge. Valid until the next measuring. */
  readonly laid: Float32Array;
}

const BLOCK_SIDE = 8;
/** The outermost pixels are half something else where one picture has a frame. */
const EDGE = 2;
const MOST_PIXELS = 128 * 128;
/** Clipped tones, in 1/16 grey levels: what was lost there says nothing. */
export const BLACK = 16 * 6;
export const WHITE = 16 * 249;
/** A block with more clipped pixels than this share is left out. */
const CLIPPED_SHARE = 1 / 3;
/** Standard deviation below which a block is flat, in 1/16 grey levels: sensor and coding noise. */
const FLAT = 16 * 2;
/** Added to the gradient of a block, in grey levels: coding noise again. */
const NOISE = 2;
/** Misfit, about pixels of the thumbnail, from which on a block does not fit: 97 % of renditions stay below. */
const BAD_MISFIT = 0.7;
/** Below this a block does not fit. */
export const BAD_CORRELATION = 0.6;
/**
 * A block that does not fit is looked at again, smoothed, and then must fit this well. Of the bad blocks of lattices,
 * weaves and gravel most come to 0.05 to 0.35; allowing up to 0.35 let no pair of frames pass, of 430 one to ten apart.
 */
const SOFT_FIT = 0.3;
const SOFT_CORRELATION = 0.9;
/** Blocks from which the tone curve is learnt. */
const TRUSTED = 0.9;

const laid = new Float32Array(MOST_PIXELS);
const softInner = new Float32Array(MOST_PIXELS);
const softLaid = new Float32Array(MOST_PIXELS);
const trusted = new Uint8Array(MOST_PIXELS);

interface Box {
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Eight pixels a side, near enough. */
export function boxAt(x: number, y: number, { width, height }: Sheet, across: number, down: number): Box {
  return {
    x,
    y,
    left: Math.max(EDGE, Math.round((x * width) / across)),
    top: Math.max(EDGE, Math.round((y * height) / down)),
    right: Math.min(width - EDGE, Math.round(((x + 1) * width) / across)),
    bottom: Math.min(height - EDGE, Math.round(((y + 1) * height) / down)),
  };
}

function boxesOf(inner: Sheet, across: number, down: number): Box[] {
  return Array.from({ length: across * down }, (_, i) =>
    boxAt(i % across, Math.floor(i / across), inner, across, down),
  );
}

/** How well a block of the one picture correlates with the other. */
export interface Fit {
  readonly correlation: number;
  readonly misfit: number;
  readonly edges: EdgeDirection;
}

/** Correlation and misfit of one block, grey levels in 1/16; null where it is flat, clipped or not in both pictures. */
export function measure(pixels: Float32Array, laid: Float32Array, width: number, box: Box): Fit | null {
  let n = 0;
  let out = 0;
  let ends = 0;
  let sp = 0;
  let sq = 0;
  let spp = 0;
  let sqq = 0;
  let spq = 0;
  let sxx = 0;
  let syy = 0;
  let sxy = 0;
  for (let y = box.top; y < box.bottom; y++) {
    for (let x = box.left; x < box.right; x++) {
      const at = y * width + x;
      const q = laid[at]!;
      if (Number.isNaN(q)) {
        out++;
        continue;
      }
      const p = pixels[at]!;
      if (p < BLACK || p > WHITE || q < BLACK || q > WHITE) ends++;
      n++;
      sp += p;
      sq += q;
      spp += p * p;
      sqq += q * q;
      spq += p * q;
      const gx = pixels[at + 1]! - pixels[at - 1]!;
      const gy = pixels[at + width]! - pixels[at - width]!;
      sxx += gx * gx;
      syy += gy * gy;
      sxy += gx * gy;
    }
  }
  if (n === 0 || out > n || ends > n * CLIPPED_SHARE) return null;
  const vp = Math.max(0, spp / n - (sp / n) ** 2);
  const vq = Math.max(0, sqq / n - (sq / n) ** 2);
  if (Math.max(vp, vq) < FLAT * FLAT) return null;
  const covariance = spq / n - (sp * sq) / (n * n);
  const gain = covariance / (vp + 1);
  const residual = Math.sqrt(Math.max(0, vq - gain * covariance)) / 16;
  const gradient = sxx + syy;
  const slope = Math.sqrt(gradient / n) / 32;
  return {
    correlation: covariance / Math.sqrt(vp * vq + 1),
    misfit: residual / (Math.abs(gain) * slope + NOISE),
    edges: { cos: (sxx - syy) / (gradient + 1), sin: (2 * sxy) / (gradient + 1) },
  };
}

/** Energy above and below the toned inner picture. */
function sides(
  { width, pixels }: Sheet,
  box: Box,
  tone: ToneCurve,
): { brighter: number; darker: number; covered: number } {
  let n = 0;
  let sum = 0;
  let brighter = 0;
  let darker = 0;
  for (let y = box.top; y < box.bottom; y++) {
    for (let x = box.left; x < box.right; x++) {
      const at = y * width + x;
      const q = laid[at]!;
      if (Number.isNaN(q)) continue;
      const difference = (q - tone(pixels[at]!)) / 16;
      n++;
      sum += difference;
      if (difference > 0) brighter += difference * difference;
      else darker += difference * difference;
    }
  }
  const energy = brighter + darker;
  return { brighter: brighter / n, darker: darker / n, covered: energy > 0 ? (sum * sum) / (n * energy) : 0 };
}

/** Whether the two differ here, in more than a pattern too fine to be seen. */
export function isBad({ fine, ...fit }: Block): boolean {
  return !fine && fitsBadly(fit);
}

export function fitsBadly({ correlation, misfit }: Pick<Fit, "correlation" | "misfit">): boolean {
  return misfit > BAD_MISFIT || correlation < BAD_CORRELATION;
}

function fitsSoftened(width: number, box: Box): boolean {
  const soft = measure(softInner, softLaid, width, box);
  return !soft || (soft.misfit <= SOFT_FIT && soft.correlation >= SOFT_CORRELATION);
}

/** Measures every block of the inner sheet on which both pictures show something. */
export function measureBlocks(inner: Sheet, outer: Sheet, placement: Placement): BlockReport {
  const { width, height } = inner;
  lay(outer, toPixels(placement, inner, outer), width, height, laid);
  const across = Math.max(1, Math.round(width / BLOCK_SIDE));
  const down = Math.max(1, Math.round(height / BLOCK_SIDE));
  trusted.fill(0, 0, width * height);
  const found: (Fit & { box: Box })[] = [];
  const unmeasured: Box[] = [];
  for (const box of boxesOf(inner, across, down)) {
    const measured = measure(inner.pixels, laid, width, box);
    if (!measured) {
      unmeasured.push(box);
      continue;
    }
    found.push({ box, ...measured });
    if (measured.correlation < TRUSTED) continue;
    for (let y = box.top; y < box.bottom; y++) trusted.fill(1, y * width + box.left, y * width + box.right);
  }
  const tone = toneCurve(inner.pixels, laid, trusted, width * height);
  if (found.some(fitsBadly)) {
    soften(inner.pixels, width, height, softInner);
    soften(laid, width, height, softLaid);
  }
  const blocks = found.map(({ box, ...fit }) => ({
    x: box.x,
    y: box.y,
    ...fit,
    fine: fitsBadly(fit) && fitsSoftened(width, box),
    ...sides(inner, box, tone),
  }));
  const even = unmeasured.flatMap((box) => {
    const change = sides(inner, box, tone);
    return Number.isNaN(change.brighter) ? [] : [{ x: box.x, y: box.y, ...change }];
  });
  return { blocks, even, across, down, laid };
}
