/** Where in one picture could the other be? Coarse answers, by small hashes of many regions. */
import { coefficients, signBits, transform } from "./dct.js";
import type { Grey } from "./grey.js";
import { popcount } from "./hash.js";

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

const CELLS = 16;
const FREQUENCIES = 8;
const SMALL_TRANSFORM = transform(CELLS, 0, FREQUENCIES);
/** Odd frequencies across, of each row of eight bits. */
const MIRROR_WORD = 0xaaaaaaaa;

/** Steps of scale below the largest region of a proportion: a trim of 30 % and a wide border are inside. */
const SCALES = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7];
/** Steps of place, in shares of the region. */
const STEP = 0.07;

/** Sums of the grey levels above and left. */
export function sumsOf({ data, width, height }: Grey): Float64Array {
  const stride = width + 1;
  const sums = new Float64Array(stride * (height + 1));
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      row += data[y * width + x]!;
      sums[(y + 1) * stride + x + 1] = sums[y * stride + x + 1]! + row;
    }
  }
  return sums;
}

const cells = new Float64Array(CELLS * CELLS);
const edgesX = new Int32Array(CELLS + 1);
const edgesY = new Int32Array(CELLS + 1);

function smallHash(grey: Grey, sums: Float64Array, region: Region): Uint32Array {
  const stride = grey.width + 1;
  for (let i = 0; i <= CELLS; i++) {
    edgesX[i] = Math.round(grey.width * (region.left + (region.width * i) / CELLS));
    edgesY[i] = Math.round(grey.height * (region.top + (region.height * i) / CELLS));
  }
  for (let v = 0; v < CELLS; v++) {
    const top = Math.min(edgesY[v]!, grey.height - 1);
    const bottom = Math.min(grey.height, Math.max(edgesY[v + 1]!, top + 1));
    for (let u = 0; u < CELLS; u++) {
      const left = Math.min(edgesX[u]!, grey.width - 1);
      const right = Math.min(grey.width, Math.max(edgesX[u + 1]!, left + 1));
      const sum =
        sums[bottom * stride + right]! -
        sums[bottom * stride + left]! -
        sums[top * stride + right]! +
        sums[top * stride + left]!;
      cells[v * CELLS + u] = sum / ((right - left) * (bottom - top));
    }
  }
  const values = coefficients(SMALL_TRANSFORM, cells);
  values[0] = 0; // the mean says nothing
  return signBits(values);
}

const WHOLE: Region = { left: 0, top: 0, width: 1, height: 1 };

export function wholeSmallHash(grey: Grey, sums: Float64Array): Uint32Array {
  return smallHash(grey, sums, WHOLE);
}

export function mirrorSmall(hash: Uint32Array): Uint32Array {
  return hash.map((word) => word ^ MIRROR_WORD);
}

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

export function makeBank(grey: Grey, sums: Float64Array, proportion: number): RegionBank {
  const regions = regionsOf(proportion);
  const words = new Uint32Array(2 * regions.length);
  for (let i = 0; i < regions.length; i++) words.set(smallHash(grey, sums, regions[i]!), 2 * i);
  return { regions, words };
}

/** The `most` regions nearest to `hash` and no farther than `within` bits, nearest first. */
export function nearestRegions(bank: RegionBank, hash: Uint32Array, within: number, most: number): Candidate[] {
  const found: Candidate[] = [];
  let bound = within;
  for (let i = 0; i < bank.regions.length; i++) {
    const distance = popcount(bank.words[2 * i]! ^ hash[0]!) + popcount(bank.words[2 * i + 1]! ^ hash[1]!);
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
