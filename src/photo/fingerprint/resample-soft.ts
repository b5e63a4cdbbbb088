/** Pictures softly at another size: alike wherever their pixels fell on the scene. */
import type { Grey } from "./grey.js";

/** Standard deviation of the smoothing, in target pixels: less, and the result depends on where the pixels fall. */
const SOFTNESS = 0.65;
/** Weights are whole numbers of this unit, so that the platform's exponential does not matter. */
const WEIGHT_UNIT = 4096;
/**
 * From this shrinking on, cells of two pixels a side are smoothed instead of pixels. Sooner, or with larger cells, fine
 * patterns would come through as coarse ones.
 */
const CELLS_FROM = 3;

interface Taps {
  readonly first: Int32Array;
  readonly counts: Int32Array;
  readonly weights: Float64Array;
  readonly most: number;
}

// Thumbnails come in few sizes and are laid at few: the same taps again and again.
const tapsAt = new Map<number, Taps>();
const MOST_TAPS = 256;

function gaussianTaps(from: number, to: number, cell: number): Taps {
  const key = (from * 65_536 + to) * 2 + cell - 1;
  let taps = tapsAt.get(key);
  if (!taps) {
    if (tapsAt.size >= MOST_TAPS) tapsAt.clear();
    taps = makeTaps(from, to, cell);
    tapsAt.set(key, taps);
  }
  return taps;
}

/** For each target pixel of one axis: which cells of `cell` source pixels, and how much of each. */
function makeTaps(from: number, to: number, cell: number): Taps {
  const step = from / to / cell;
  const last = Math.ceil(from / cell) - 1;
  // The mean over a cell has smoothed already: of its variance so much less is left to do.
  const deviation = Math.sqrt((SOFTNESS * Math.max(1 / cell, step)) ** 2 - (1 - 1 / cell ** 2) / 12);
  const reach = Math.ceil(2.5 * deviation);
  const most = 2 * reach + 1;
  const first = new Int32Array(to);
  const counts = new Int32Array(to);
  const weights = new Float64Array(to * most);
  for (let i = 0; i < to; i++) {
    const centre = (i + 0.5) * step - 0.5;
    const start = Math.min(last, Math.max(0, Math.round(centre) - reach));
    const end = Math.min(last, Math.round(centre) + reach);
    first[i] = start;
    counts[i] = end - start + 1;
    let total = 0;
    for (let j = start; j <= end; j++) {
      const distance = (j - centre) / deviation;
      const weight = Math.round(WEIGHT_UNIT * Math.exp(-0.5 * distance * distance));
      weights[i * most + j - start] = weight;
      total += weight;
    }
    for (let j = 0; j <= end - start; j++) weights[i * most + j]! /= total;
  }
  return { first, counts, weights, most };
}

/** Most taps are five: written out below. */
const USUAL_TAPS = 5;

// Scratch of one resampling at a time: as large as the largest so far.
let cells = new Float32Array(128 * 128);
let rows = new Float32Array(128 * 128);
let line = new Float64Array(128);

/** Means over cells of `cell` pixels a side, in 1/16 grey levels, into `cells`; those at the far edges may be smaller. */
function takeCells({ data, width, height }: Grey, cell: number): void {
  const across = Math.ceil(width / cell);
  const down = Math.ceil(height / cell);
  if (cells.length < across * down) cells = new Float32Array(across * down);
  const into = cells;
  if (cell === 1) {
    for (let i = 0; i < data.length; i++) into[i] = 16 * data[i]!;
    return;
  }
  for (let y = 0, to = 0; y < down; y++) {
    const top = y * cell;
    const bottom = Math.min(height, top + cell);
    for (let x = 0; x < across; x++, to++) {
      const left = x * cell;
      const right = Math.min(width, left + cell);
      let sum = 0;
      for (let v = top; v < bottom; v++) for (let at = v * width + left; at < v * width + right; at++) sum += data[at]!;
      into[to] = (16 * sum) / ((bottom - top) * (right - left));
    }
  }
}

/** The picture at another size, in 1/16 grey levels. */
export function resampleSoft(source: Grey, width: number, height: number): Float32Array {
  const step = Math.min(source.width / width, source.height / height);
  const cell = step >= CELLS_FROM ? 2 : 1;
  const across = Math.ceil(source.width / cell);
  const down = Math.ceil(source.height / cell);
  takeCells(source, cell);
  if (rows.length < down * width) rows = new Float32Array(down * width);
  if (line.length < width) line = new Float64Array(width);
  softRows(gaussianTaps(source.width, width, cell), across, down, width);
  const out = new Float32Array(width * height);
  softColumns(gaussianTaps(source.height, height, cell), width, height, out);
  return out;
}

/** From `cells` to `rows`. */
function softRows({ first, counts, weights, most }: Taps, across: number, down: number, width: number): void {
  const from = cells;
  const into = rows;
  for (let x = 0, weight = 0; x < width; x++, weight += most) {
    const count = counts[x]!;
    if (count === USUAL_TAPS) {
      const w0 = weights[weight]!;
      const w1 = weights[weight + 1]!;
      const w2 = weights[weight + 2]!;
      const w3 = weights[weight + 3]!;
      const w4 = weights[weight + 4]!;
      for (let y = 0, at = first[x]!, to = x; y < down; y++, at += across, to += width) {
        into[to] = w0 * from[at]! + w1 * from[at + 1]! + w2 * from[at + 2]! + w3 * from[at + 3]! + w4 * from[at + 4]!;
      }
      continue;
    }
    for (let y = 0, at = first[x]!, to = x; y < down; y++, at += across, to += width) {
      let sum = 0;
      for (let j = 0; j < count; j++) sum += weights[weight + j]! * from[at + j]!;
      into[to] = sum;
    }
  }
}

/** From `rows`. Three taps at a time: reading and writing the sums again for each would take longer than the sums. */
function softColumns({ first, counts, weights, most }: Taps, width: number, height: number, into: Float32Array): void {
  const from = rows;
  const sums = line;
  for (let y = 0; y < height; y++) {
    const count = counts[y]!;
    const weight = y * most;
    const to = y * width;
    let at = first[y]! * width;
    if (count === USUAL_TAPS) {
      const w0 = weights[weight]!;
      const w1 = weights[weight + 1]!;
      const w2 = weights[weight + 2]!;
      const w3 = weights[weight + 3]!;
      const w4 = weights[weight + 4]!;
      const [b, c, d, e] = [width, 2 * width, 3 * width, 4 * width];
      for (let x = 0; x < width; x++, at++) {
        into[to + x] =
          w0 * from[at]! + w1 * from[at + b]! + w2 * from[at + c]! + w3 * from[at + d]! + w4 * from[at + e]!;
      }
      continue;
    }
    sums.fill(0, 0, width);
    let j = 0;
    for (; j + 2 < count; j += 3, at += 3 * width) {
      const w0 = weights[weight + j]!;
      const w1 = weights[weight + j + 1]!;
      const w2 = weights[weight + j + 2]!;
      for (let x = 0, i = at; x < width; x++, i++) {
        sums[x] = sums[x]! + w0 * from[i]! + w1 * from[i + width]! + w2 * from[i + 2 * width]!;
      }
    }
    for (; j < count; j++, at += width) {
      const w = weights[weight + j]!;
      for (let x = 0; x < width; x++) sums[x]! += w * from[at + x]!;
    }
    for (let x = 0; x < width; x++) into[to + x] = sums[x]!;
  }
}
