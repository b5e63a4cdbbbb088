/**
 * Traces of movement too small to spoil a block: something that lies elsewhere by part of a pixel, an eye that closed.
 * A rendition that left the tones alone differs from its original by noise, the same everywhere; a next frame also by
 * structure, in some places. Where tones were changed, colours part from the curve that greys keep to, and that looks
 * like movement: there more is asked for.
 */
import type { Block } from "./blocks.js";
import { CELL, MOST_WINDOWS, sumCells, sumWindow, windowSums } from "./cell-sums.js";
import type { Sheet } from "./sheets.js";

/** The outermost pixels of a part are mixed with what is beyond, a border, once smoothed; the whole has nothing beyond. */
const EDGE = { part: 4, whole: 1 } as const;
/** Pixels of 64 that a window must show, unclipped, in both pictures. */
const SHOWN = 38;
/** Fewer windows than this say nothing. */
const FEW_WINDOWS = 8;
/** Variance of a window without structure, and of what noise leaves in a smoothed one; squared grey levels. */
const FLAT = 4;
const NOISE = 0.3;
/** Added to the variances that are divided by, so that noise alone is neither gain nor displacement. */
const RIDGE = 0.1;
/** Root mean square, in grey levels, from which on a residual counts whole; and what of it a displacement takes away. */
const WHOLE_RESIDUAL = 4;
const WHOLE_DISPLACED = 2;
/** Added to the gradient of a window, in grey levels. */
const LEAST_GRADIENT = 2;
/** Farthest displacement that a gradient tells of, in pixels, and the least gain of a window that one is asked of. */
const FARTHEST = 2;
const LEAST_GAIN = 0.3;

/**
 * How much a copy moves at most while the tones stay, and by how much more for each grey level that they change; from
 * `to` on nothing is told. Of 2,900 copies whose tones changed by less than `from` seven came above, three with a logo
 * that was not seen as one; of the grey, pale and sharpened ones in between 1 of 450.
 */
const STILL = { least: 0.55, from: 1, slope: 1.5, most: 1.75, to: 4.5 } as const;
/**
 * Of the whole laid on the whole less is enough while the tones hardly changed. Of 2,850 such copies whose tones changed
 * by less than one grey level five came above, two of them grey or pale.
 */
const STILL_WHOLE = { least: 0.2, slope: 0.5 } as const;
/**
 * A watermark makes a picture brighter or darker, this share of all change; seen from this change of tones on. Of frames
 * that moved only things before a still ground, without any change of tones, come near.
 */
const ONE_SIDED = { share: 0.94, from: 0.6 } as const;

/** Whether the one picture lies on the other edge on edge, or on a part of it. */
export type Framing = "whole" | "part";

export interface Movement {
  readonly framing: Framing;
  /** Greatest misfit of a window and greatest displacement that it shares with those around it, about pixels, added up. */
  readonly strength: number;
  /** Grey levels that the means of nine in ten windows differ by at most. */
  readonly toneChange: number;
}

/** Difference of the window's means, in grey levels. */
const tones = new Float64Array(MOST_WINDOWS);
/** Displacement in pixels; how surely it is known, 0 where it is not; and how much of a whole one it is, 0 to 1. */
const shiftX = new Float64Array(MOST_WINDOWS);
const shiftY = new Float64Array(MOST_WINDOWS);
const weights = new Float64Array(MOST_WINDOWS);
const displaced = new Float64Array(MOST_WINDOWS);

/**
 * Least squares of one window: gain and offset alone, whose misfit is returned, then with a displacement.
 *
 * @param s - Its sums.
 * @param into - Its place in the arrays above.
 */
function measureWindow(s: Float64Array, into: number): number {
  const n = s[0]!;
  const p = s[1]! / n;
  const q = s[2]! / n;
  const x = s[3]! / n;
  const y = s[4]! / n;
  const pp = s[5]! / n - p * p;
  const pq = s[6]! / n - p * q;
  const qq = s[9]! / n - q * q;
  tones[into] = Math.abs(q - p);
  if (Math.max(pp, qq) < FLAT) return 0;
  const share = 1 / (pp + RIDGE);
  const residual = Math.max(0, qq - pq * pq * share);
  const root = Math.sqrt(residual);
  const gradient = Math.sqrt((s[12]! + s[14]!) / n) * Math.abs(pq * share);
  const misfit = (root / (gradient + LEAST_GRADIENT)) * Math.min(1, root / WHOLE_RESIDUAL);
  // What of the gradients, and of the other picture's structure, is not the structure itself.
  const px = s[7]! / n - p * x;
  const py = s[8]! / n - p * y;
  const xx = s[12]! / n - x * x;
  const yy = s[14]! / n - y * y;
  const ownX = xx + 2 * RIDGE - px * px * share;
  const ownY = yy + 2 * RIDGE - py * py * share;
  const both = s[13]! / n - x * y - px * py * share;
  const qx = s[10]! / n - q * x - px * pq * share;
  const qy = s[11]! / n - q * y - py * pq * share;
  const determinant = ownX * ownY - both * both;
  const alongX = (qx * ownY - qy * both) / determinant;
  const alongY = (qy * ownX - qx * both) / determinant;
  const gain = (pq - px * alongX - py * alongY) * share;
  if (gain <= LEAST_GAIN) return misfit;
  const taken = Math.max(0, alongX * qx + alongY * qy);
  shiftX[into] = alongX / gain;
  shiftY[into] = alongY / gain;
  weights[into] = (xx + yy) / (Math.max(0, residual - taken) + NOISE);
  displaced[into] = Math.min(1, Math.sqrt(taken) / WHOLE_DISPLACED);
  return misfit;
}

/** The greatest displacement that a window has in common with the eight around it. */
function commonDisplacement(across: number, down: number): number {
  let greatest = 0;
  for (let row = 0; row < down; row++) {
    for (let column = 0; column < across; column++) {
      const at = row * across + column;
      if (displaced[at] === 0) continue;
      let weight = 1e-6;
      let dx = 0;
      let dy = 0;
      for (let v = Math.max(0, row - 1); v <= Math.min(down - 1, row + 1); v++) {
        for (let u = Math.max(0, column - 1); u <= Math.min(across - 1, column + 1); u++) {
          const near = v * across + u;
          const known = weights[near]!;
          weight += known;
          dx += known * shiftX[near]!;
          dy += known * shiftY[near]!;
        }
      }
      greatest = Math.max(greatest, displaced[at]! * Math.min(FARTHEST, Math.sqrt(dx * dx + dy * dy) / weight));
    }
  }
  return greatest;
}

/**
 * How much moved between a picture and the other, laid on it.
 *
 * @param laid - Grey levels of the other in 1/16, NaN beyond its edge.
 * @param isCovered - Whether something was put on top at this pixel.
 * @returns Null where too little is seen.
 */
export function measureMovement(
  inner: Sheet,
  laid: Float32Array,
  framing: Framing,
  isCovered: (x: number, y: number) => boolean,
): Movement | null {
  const edge = EDGE[framing];
  const cells = sumCells(inner, laid, edge);
  const across = cells.across - 1;
  const down = cells.down - 1;
  weights.fill(0);
  displaced.fill(0);
  let misfit = 0;
  const toneChanges: number[] = [];
  for (let row = 0, into = 0; row < down; row++) {
    for (let column = 0; column < across; column++, into++) {
      sumWindow(cells, column, row);
      if (windowSums[0]! <= SHOWN || isCovered(edge + (column + 1) * CELL, edge + (row + 1) * CELL)) continue;
      misfit = Math.max(misfit, measureWindow(windowSums, into));
      toneChanges.push(tones[into]!);
    }
  }
  if (toneChanges.length < FEW_WINDOWS) return null;
  const sorted = Float64Array.from(toneChanges).sort();
  return {
    framing,
    strength: misfit + commonDisplacement(across, down),
    toneChange: sorted[Math.floor(0.9 * (sorted.length - 1))]!,
  };
}

/** Strength up to which nothing moved, for that change of tones. */
function mostOfCopies(framing: Framing, toneChange: number): number {
  const most = Math.min(STILL.most, STILL.least + STILL.slope * Math.max(0, toneChange - STILL.from));
  if (framing === "part" || toneChange >= STILL.from) return most;
  return Math.min(most, STILL_WHOLE.least + STILL_WHOLE.slope * toneChange);
}

/** Whether that is more than a copy does to a picture. @param blocks - Of the same two, for which way they changed. */
export function hasMoved({ framing, strength, toneChange }: Movement, blocks: readonly Block[]): boolean {
  if (toneChange > STILL.to || strength <= mostOfCopies(framing, toneChange)) return false;
  const brighter = blocks.reduce((sum, block) => sum + block.brighter, 0);
  const darker = blocks.reduce((sum, block) => sum + block.darker, 0);
  return toneChange < ONE_SIDED.from || Math.max(brighter, darker) < ONE_SIDED.share * (brighter + darker);
}
