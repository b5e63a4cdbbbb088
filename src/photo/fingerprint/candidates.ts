/** Where in one picture could the other be? Coarse answers, by small hashes of many regions. */
import { applyDct8, foldedDct } from "./dct.js";
import type { Grey } from "./grey.js";
import { bitCount } from "../../bits.js";

/** A region in shares of the picture, 0 to 1. */
export interface Region {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Candidate {
  readonly region: Region;
  /** Differing bits of 63. */
  readonly distance: number;
}

/** Regions of one proportion in one picture, with their hashes in pairs of words. */
export interface RegionBank {
  readonly regions: readonly Region[];
  readonly words: Uint32Array;
}

const CELLS = 8;
const FREQUENCIES = 8;
/** Odd frequencies across, of each row of eight bits. */
const MIRROR_WORD = 0xaaaaaaaa;
const SMALL_DCT = foldedDct(CELLS, 0, FREQUENCIES);

/** Steps of scale below the largest region of a proportion: a trim of 30 % and a wide border are inside. */
const SCALES = [1, 0.94, 0.88, 0.82, 0.76, 0.7];
/** Steps of place, in shares of the region. */
const STEP = 0.08;
/** Proportions nearer than this share a bank: the small hashes forgive 2 % of stretch. */
const PROPORTION_STEP = Math.log(1.04);
/** A strip of 1 to 40 is in no news picture; the bank would grow with it. */
const MOST_STRETCH = 4;

// Scratch: a bank is hundreds of these, and allocating would cost as much as the sums.
const edgesX = new Int32Array(CELLS + 1);
const edgesY = new Int32Array(CELLS + 1);
const above = new Float64Array(CELLS);
const row = new Float64Array(CELLS);
const half = new Float64Array(FREQUENCIES * CELLS);

const coefficients = new Float64Array(FREQUENCIES * FREQUENCIES);

/** Two words of signs, into `words[at]` and the next; bit 0, the mean, stays clear. */
function smallHash(grey: Grey, sums: Float64Array, region: Region, words: Uint32Array, at: number): void {
  const stride = grey.width + 1;
  for (let i = 0; i <= CELLS; i++) {
    edgesX[i] = Math.round(grey.width * (region.left + (region.width * i) / CELLS));
    edgesY[i] = Math.round(grey.height * (region.top + (region.height * i) / CELLS)) * stride;
  }
  for (let v = 0; v < CELLS; v++) {
    const top = edgesY[v]!;
    const bottom = edgesY[v + 1]!;
    const rows = (bottom - top) / stride;
    let before = sums[bottom + edgesX[0]!]! - sums[top + edgesX[0]!]!;
    for (let u = 0; u < CELLS; u++) {
      const right = edgesX[u + 1]!;
      const next = sums[bottom + right]! - sums[top + right]!;
      const area = rows * (right - edgesX[u]!);
      // A cell thinner than a pixel shows what the one above it shows.
      row[u] = area > 0 ? (next - before) / area : above[u]!;
      above[u] = row[u]!;
      before = next;
    }
    applyDct8(SMALL_DCT, row, 0, half, v, CELLS);
  }
  for (let u = 0; u < FREQUENCIES; u++) applyDct8(SMALL_DCT, half, u * CELLS, coefficients, u, FREQUENCIES);
  let low = 0;
  let high = 0;
  for (let i = 1; i < 32; i++) if (coefficients[i]! > 0) low |= 1 << i;
  for (let i = 0; i < 32; i++) if (coefficients[32 + i]! > 0) high |= 1 << i;
  words[at] = low;
  words[at + 1] = high;
}

const WHOLE: Region = { left: 0, top: 0, width: 1, height: 1 };

export function wholeSmallHash(grey: Grey, sums: Float64Array): Uint32Array {
  const words = new Uint32Array(2);
  smallHash(grey, sums, WHOLE, words, 0);
  return words;
}

export function mirrorSmall(hash: Uint32Array): Uint32Array {
  return hash.map((word) => word ^ MIRROR_WORD);
}

// By step of proportion, of which there are few: the banks of all pictures share their regions.
const regionsAt = new Map<number, readonly Region[]>();

/** Regions whose width is to the picture's as `proportion` to 1 when their heights are alike, largest first. */
function regionsOf(proportion: number): Region[] {
  const regions: Region[] = [];
  for (const scale of SCALES) {
    const width = scale * Math.min(1, proportion);
    const height = scale * Math.min(1, 1 / proportion);
    const across = Math.ceil((1 - width) / (STEP * width) - 1e-9);
    const down = Math.ceil((1 - height) / (STEP * height) - 1e-9);
    for (let j = 0; j <= down; j++) {
      for (let i = 0; i <= across; i++) {
        const left = across ? ((1 - width) * i) / across : 0;
        const top = down ? ((1 - height) * j) / down : 0;
        regions.push({ left, top, width, height });
      }
    }
  }
  return regions;
}

/** The step of the proportion that a region of width to height `proportion` has within the picture. */
export function proportionStep(grey: Grey, proportion: number): number {
  const relative = Math.log((proportion * grey.height) / grey.width);
  const limit = Math.log(MOST_STRETCH);
  return Math.round(Math.max(-limit, Math.min(limit, relative)) / PROPORTION_STEP);
}

export function makeBank(grey: Grey, sums: Float64Array, step: number): RegionBank {
  const regions = regionsAt.get(step) ?? regionsOf(Math.exp(step * PROPORTION_STEP));
  regionsAt.set(step, regions);
  const words = new Uint32Array(2 * regions.length);
  for (let i = 0; i < regions.length; i++) smallHash(grey, sums, regions[i]!, words, 2 * i);
  return { regions, words };
}

/** The `most` regions nearest to `hash` and no farther than `within` bits, nearest first. */
export function nearestRegions(bank: RegionBank, hash: Uint32Array, within: number, most: number): Candidate[] {
  const found: Candidate[] = [];
  let bound = within;
  for (let i = 0; i < bank.regions.length; i++) {
    const distance = bitCount(bank.words[2 * i]! ^ hash[0]!) + bitCount(bank.words[2 * i + 1]! ^ hash[1]!);
    if (distance > bound) continue;
    let at = found.length;
    while (at > 0 && found[at - 1]!.distance > distance) at--;
    found.splice(at, 0, { region: bank.regions[i]!, distance });
    if (found.length > most) {
      found.pop();
      bound = found[most - 1]!.distance;
    }
  }
  return found;
}
