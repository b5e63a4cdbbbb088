/**
 * Traces of movement too small to spoil a block, of two kinds: something that lies elsewhere by part of a pixel drifts,
 * many windows beside each other the same way; and an eye that closed leaves a misfit. A rendition's noise does neither.
 * Where it changed tones, colours part from the curve that greys keep to: that is a misfit, but hardly drifts.
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
/** Farthest displacement that a gradient tells of, in pixels; and windows of nine that must know one. */
const FARTHEST = 2;
const FEW_BESIDE = 3;

/**
 * How far a copy drifts at most, in pixels, and by how much more for each grey level that its tones changed beyond
 * `from`. Of 28,305 copies that were laid and whose blocks fitted 19 came above this or the next, and 9 when laid again
 * with more freedom; of 21 pairs of frames, ten and thirty apart, of which most show nothing that moves, 10.
 */
const DRIFT = { whole: 0.24, part: 0.55, from: 1.2, slope: 0.25 } as const;
/** How badly a window of a copy fits at most, and by how much more for each grey level; two of those ten by it alone. */
const MISFIT = { least: 0.4, slope: 0.5 } as const;
/** Change of tones, in grey levels, from which on colours may do either. */
const TOLD_TO = 4.5;
/**
 * A watermark makes a picture brighter or darker, this share of all change; seen from this change of tones on. Of frames
 * that moved only things before a still ground, without any change of tones, come near.
 */
const ONE_SIDED = { share: 0.94, from: 0.6 } as const;

/** Whether the one picture lies on the other edge on edge, or on a part of it. */
export type Framing = "whole" | "part";

export interface Movement {
  readonly framing: Framing;
  /** Greatest misfit of a window, about pixels. */
  readonly misfit: number;
  /** Greatest displacement that a window shares with those around it, in pixels, times the share of misfits it explains. */
  readonly drift: number;
  /** Grey levels that the means of nine in ten windows differ by at most. */
  readonly toneChange: number;
}

/** Difference of the window's means, in grey levels. */
const tones = new Float64Array(MOST_WINDOWS);
/**
 * Normal equations of each window's displacement, what gain and offset explain taken out: squares of the gradients (xx,
 * xy, yy), the residual's products with them, its square, and 1 where there is structure.
 */
const EQUATIONS = 7;
const AT_COUNT = 6;
const equations = new Float64Array(EQUATIONS * MOST_WINDOWS);

/**
 * Least squares of one window by gain and offset alone, whose misfit is returned; a displacement is left to be solved
 * with its neighbours.
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
  const px = s[7]! / n - p * x;
  const py = s[8]! / n - p * y;
  const at = EQUATIONS * into;
  equations[at] = s[12]! / n - x * x - px * px * share;
  equations[at + 1] = s[13]! / n - x * y - px * py * share;
  equations[at + 2] = s[14]! / n - y * y - py * py * share;
  equations[at + 3] = s[10]! / n - q * x - px * pq * share;
  equations[at + 4] = s[11]! / n - q * y - py * pq * share;
  equations[at + 5] = residual;
  equations[at + AT_COUNT] = 1;
  const root = Math.sqrt(residual);
  const gradient = Math.sqrt((s[12]! + s[14]!) / n) * Math.abs(pq * share);
  return (root / (gradient + LEAST_GRADIENT)) * Math.min(1, root / WHOLE_RESIDUAL);
}

const together = new Float64Array(EQUATIONS);

/** Adds up the equations of a window and the eight around it. */
function addBeside(column: number, row: number, across: number, down: number): void {
  together.fill(0);
  for (let v = Math.max(0, row - 1); v <= Math.min(down - 1, row + 1); v++) {
    for (let u = Math.max(0, column - 1); u <= Math.min(across - 1, column + 1); u++) {
      const at = EQUATIONS * (v * across + u);
      for (let i = 0; i < EQUATIONS; i++) together[i]! += equations[at + i]!;
    }
  }
}

/** The displacement that those equations have in common, by how much it explains. */
function driftOf(sums: Float64Array): number {
  const count = sums[AT_COUNT]!;
  if (count < FEW_BESIDE) return 0;
  const xx = sums[0]! + RIDGE * count;
  const xy = sums[1]!;
  const yy = sums[2]! + RIDGE * count;
  const qx = sums[3]!;
  const qy = sums[4]!;
  const determinant = xx * yy - xy * xy;
  const alongX = (qx * yy - qy * xy) / determinant;
  const alongY = (qy * xx - qx * xy) / determinant;
  const taken = Math.max(0, alongX * qx + alongY * qy) / count;
  const explained = taken / (sums[5]! / count + NOISE);
  const moved = Math.min(FARTHEST, Math.hypot(alongX, alongY));
  return moved * explained * Math.min(1, Math.sqrt(taken) / WHOLE_DISPLACED);
}

/** The greatest drift of a window with structure and the eight around it. */
function greatestDrift(across: number, down: number): number {
  let greatest = 0;
  for (let row = 0; row < down; row++) {
    for (let column = 0; column < across; column++) {
      if (equations[EQUATIONS * (row * across + column) + AT_COUNT] === 0) continue;
      addBeside(column, row, across, down);
      greatest = Math.max(greatest, driftOf(together));
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
  equations.fill(0, 0, EQUATIONS * Math.max(0, across * down));
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
    misfit,
    drift: greatestDrift(across, down),
    toneChange: sorted[Math.floor(0.9 * (sorted.length - 1))]!,
  };
}

/** Whether that is more than a copy does to a picture. @param blocks - Of the same two, for which way they changed. */
export function hasMoved({ framing, misfit, drift, toneChange }: Movement, blocks: readonly Block[]): boolean {
  if (toneChange > TOLD_TO) return false;
  const mostDrift = DRIFT[framing] + DRIFT.slope * Math.max(0, toneChange - DRIFT.from);
  if (drift <= mostDrift && misfit <= MISFIT.least + MISFIT.slope * toneChange) return false;
  const brighter = blocks.reduce((sum, block) => sum + block.brighter, 0);
  const darker = blocks.reduce((sum, block) => sum + block.darker, 0);
  return toneChange < ONE_SIDED.from || Math.max(brighter, darker) < ONE_SIDED.share * (brighter + darker);
}
