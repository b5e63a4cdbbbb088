/**
 * Traces of movement too small to spoil a block: something that lies elsewhere by part of a pixel, an eye that closed.
 * A rendition that left the tones alone differs from its original by noise, the same everywhere; a next frame also by
 * structure, in some places. Where tones were changed, colours part from the curve that greys keep to, and that looks
 * like movement: there more is asked for.
 */
import type { Block } from "./blocks.js";
import type { Sheet } from "./sheets.js";
import { soften } from "./soften.js";

/** Pixels of a side of the cells that are summed; a window is two by two cells and begins at every cell. */
const CELL = 4;
/** The outermost pixels are mixed with what is beyond: a border, once smoothed. */
const EDGE = 4;
/** Pixels of 64 that a window must show, unclipped, in both pictures. */
const SHOWN = 38;
/** Fewer windows than this say nothing. */
const FEW_WINDOWS = 8;
/** Clipped tones of the smoothed pictures, in 1/16 grey levels. */
const BLACK = 16 * 8;
const WHITE = 16 * 244;
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
 * A watermark makes a picture brighter or darker, this share of all change; seen from this change of tones on. Of frames
 * that moved only things before a still ground, without any change of tones, come near.
 */
const ONE_SIDED = { share: 0.94, from: 0.6 } as const;

export interface Movement {
  /** Greatest misfit of a window and greatest displacement that it shares with those around it, about pixels, added up. */
  readonly strength: number;
  /** Grey levels that the means of nine in ten windows differ by at most. */
  readonly toneChange: number;
}

/** Of each cell: count, then sums of p, q and p's gradient (x, y), and of the products of these four. */
const SUMS = 15;
const MOST_PIXELS = 128 * 128;
// Scratch of one measuring at a time.
const softInner = new Float32Array(MOST_PIXELS);
const softLaid = new Float32Array(MOST_PIXELS);

function sumCells(width: number, across: number, down: number): Float64Array {
  const sums = new Float64Array(SUMS * across * down);
  for (let row = 0, to = 0; row < down; row++) {
    for (let column = 0; column < across; column++, to += SUMS) {
      const left = EDGE + column * CELL;
      for (let y = EDGE + row * CELL; y < EDGE + (row + 1) * CELL; y++) {
        for (let at = y * width + left; at < y * width + left + CELL; at++) {
          const inner = softInner[at]!;
          const outer = softLaid[at]!;
          // NaN, beyond the other picture's edge, is within no bounds.
          if (!(inner > BLACK && inner < WHITE && outer > BLACK && outer < WHITE)) continue;
          const p = inner / 16 - 128;
          const q = outer / 16 - 128;
          const x = (softInner[at + 1]! - softInner[at - 1]!) / 32;
          const y = (softInner[at + width]! - softInner[at - width]!) / 32;
          sums[to]!++;
          sums[to + 1]! += p;
          sums[to + 2]! += q;
          sums[to + 3]! += x;
          sums[to + 4]! += y;
          sums[to + 5]! += p * p;
          sums[to + 6]! += p * q;
          sums[to + 7]! += p * x;
          sums[to + 8]! += p * y;
          sums[to + 9]! += q * q;
          sums[to + 10]! += q * x;
          sums[to + 11]! += q * y;
          sums[to + 12]! += x * x;
          sums[to + 13]! += x * y;
          sums[to + 14]! += y * y;
        }
      }
    }
  }
  return sums;
}

/** What one window says. */
interface Window {
  /** Difference of the means, in grey levels. */
  readonly tone: number;
  readonly misfit: number;
  /** Displacement in pixels, how surely it is known, and how much of a whole one it is, 0 to 1. */
  readonly dx: number;
  readonly dy: number;
  readonly weight: number;
  readonly displaced: number;
}

/** Least squares of one window: gain and offset alone, then with a displacement. @param s - Its sums. */
function measureWindow(s: Float64Array): Window {
  const n = s[0]!;
  const [p, q, x, y] = [s[1]! / n, s[2]! / n, s[3]! / n, s[4]! / n];
  const pp = s[5]! / n - p * p;
  const pq = s[6]! / n - p * q;
  const px = s[7]! / n - p * x;
  const py = s[8]! / n - p * y;
  const qq = s[9]! / n - q * q;
  const tone = Math.abs(q - p);
  if (Math.max(pp, qq) < FLAT) return { tone, misfit: 0, dx: 0, dy: 0, weight: 0, displaced: 0 };
  const share = 1 / (pp + RIDGE);
  const residual = Math.max(0, qq - pq * pq * share);
  const root = Math.sqrt(residual);
  const gradient = Math.sqrt((s[12]! + s[14]!) / n) * Math.abs(pq * share);
  const misfit = (root / (gradient + LEAST_GRADIENT)) * Math.min(1, root / WHOLE_RESIDUAL);
  // What of the gradients, and of the other picture's structure, is not the structure itself.
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
  if (gain <= LEAST_GAIN) return { tone, misfit, dx: 0, dy: 0, weight: 0, displaced: 0 };
  const taken = Math.max(0, alongX * qx + alongY * qy);
  return {
    tone,
    misfit,
    dx: alongX / gain,
    dy: alongY / gain,
    weight: (xx + yy) / (Math.max(0, residual - taken) + NOISE),
    displaced: Math.min(1, Math.sqrt(taken) / WHOLE_DISPLACED),
  };
}

/** The greatest displacement that a window has in common with the eight around it. */
function commonDisplacement(windows: readonly (Window | null)[], across: number): number {
  let greatest = 0;
  for (const [at, window] of windows.entries()) {
    if (!window || window.displaced === 0) continue;
    const column = at % across;
    let weight = 1e-6;
    let dx = 0;
    let dy = 0;
    for (const row of [at - across, at, at + across]) {
      for (let i = Math.max(-column, -1); i <= Math.min(across - 1 - column, 1); i++) {
        const near = windows[row + i];
        if (!near) continue;
        weight += near.weight;
        dx += near.weight * near.dx;
        dy += near.weight * near.dy;
      }
    }
    greatest = Math.max(greatest, window.displaced * Math.min(FARTHEST, Math.hypot(dx, dy) / weight));
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
  { width, height, pixels }: Sheet,
  laid: Float32Array,
  isCovered: (x: number, y: number) => boolean,
): Movement | null {
  const across = Math.floor((width - 2 * EDGE) / CELL);
  const down = Math.floor((height - 2 * EDGE) / CELL);
  if (across < 2 || down < 2) return null;
  soften(pixels, width, height, softInner);
  soften(laid, width, height, softLaid);
  const cells = sumCells(width, across, down);
  const windows: (Window | null)[] = [];
  const sums = new Float64Array(SUMS);
  for (let row = 0; row + 1 < down; row++) {
    for (let column = 0; column + 1 < across; column++) {
      const at = SUMS * (row * across + column);
      const below = at + SUMS * across;
      for (let i = 0; i < SUMS; i++)
        sums[i] = cells[at + i]! + cells[at + SUMS + i]! + cells[below + i]! + cells[below + SUMS + i]!;
      const shown = sums[0]! > SHOWN && !isCovered(EDGE + (column + 1) * CELL, EDGE + (row + 1) * CELL);
      windows.push(shown ? measureWindow(sums) : null);
    }
  }
  const seen = windows.filter((window) => window !== null);
  if (seen.length < FEW_WINDOWS) return null;
  const tones = seen.map(({ tone }) => tone).sort((a, b) => a - b);
  const misfit = seen.reduce((most, window) => Math.max(most, window.misfit), 0);
  return {
    strength: misfit + commonDisplacement(windows, across - 1),
    toneChange: tones[Math.floor(0.9 * (tones.length - 1))]!,
  };
}

/** Whether that is more than a copy does to a picture. @param blocks - Of the same two, for which way they changed. */
export function hasMoved({ strength, toneChange }: Movement, blocks: readonly Block[]): boolean {
  if (toneChange > STILL.to) return false;
  const most = Math.min(STILL.most, STILL.least + STILL.slope * Math.max(0, toneChange - STILL.from));
  if (strength <= most) return false;
  const brighter = blocks.reduce((sum, block) => sum + block.brighter, 0);
  const darker = blocks.reduce((sum, block) => sum + block.darker, 0);
  return toneChange < ONE_SIDED.from || Math.max(brighter, darker) < ONE_SIDED.share * (brighter + darker);
}
