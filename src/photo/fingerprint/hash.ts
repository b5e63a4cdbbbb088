/** The 256-bit hash of a picture or region: made, written, read, turned and compared. */
import { applyDct, foldedDct } from "./dct.js";
import type { Box, Grey } from "./grey.js";

export const HASH_BITS = 256;
const SIDE = 16;
const WORDS = HASH_BITS / 32;
const CELLS = 32;
/** Frequencies 1 to 16 both ways, as PDQ: those of one direction alone are alike in too many landscapes. */
const HASH_DCT = foldedDct(CELLS, 1, SIDE);

const corners = new Float64Array((CELLS + 1) * (CELLS + 1));
const row = new Float64Array(CELLS);
const half = new Float64Array(SIDE * CELLS);
const coefficients = new Float64Array(HASH_BITS);

/** Sums of the grey levels above and left of each corner of a grid of cells; a cell may begin within a pixel. */
function cornerSums(grey: Grey, sums: Float64Array, box: Box): void {
  const stride = grey.width + 1;
  for (let j = 0; j <= CELLS; j++) {
    // Thirty-seconds of whole numbers are exact, and so is all that is made of them.
    const y = box.top + (j * box.height) / CELLS;
    const top = Math.min(Math.floor(y), grey.height - 1);
    const down = y - top;
    for (let i = 0; i <= CELLS; i++) {
      const x = box.left + (i * box.width) / CELLS;
      const left = Math.min(Math.floor(x), grey.width - 1);
      const across = x - left;
      const at = top * stride + left;
      const upper = sums[at]! + across * (sums[at + 1]! - sums[at]!);
      const lower = sums[at + stride]! + across * (sums[at + stride + 1]! - sums[at + stride]!);
      corners[j * (CELLS + 1) + i] = upper + down * (lower - upper);
    }
  }
}

/** Hash of a region, stretched to a square; `sums` are the {@link sumsOf} the picture. */
export function hashRegion(grey: Grey, sums: Float64Array, box: Box): Uint32Array {
  cornerSums(grey, sums, box);
  for (let v = 0; v < CELLS; v++) {
    const top = v * (CELLS + 1);
    const bottom = top + CELLS + 1;
    for (let u = 0; u < CELLS; u++) {
      row[u] = corners[bottom + u + 1]! - corners[bottom + u]! - corners[top + u + 1]! + corners[top + u]!;
    }
    applyDct(HASH_DCT, row, 0, half, v, CELLS);
  }
  for (let u = 0; u < SIDE; u++) applyDct(HASH_DCT, half, u * CELLS, coefficients, u, SIDE);
  const hash = new Uint32Array(WORDS);
  for (let i = 0; i < HASH_BITS; i++) if (coefficients[i]! > 0) hash[i >> 5]! |= 1 << (i & 31);
  return hash;
}

export function hashToHex(hash: Uint32Array): string {
  let hex = "";
  for (const word of hash) hex += word.toString(16).padStart(8, "0");
  return hex;
}

/** 64 hex digits back to eight words. */
export function hashFromHex(hex: string): Uint32Array {
  const hash = new Uint32Array(WORDS);
  for (let i = 0; i < WORDS; i++) hash[i] = Number.parseInt(hex.slice(i * 8, i * 8 + 8), 16);
  return hash;
}

export function popcount(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Differing bits. */
export function hamming(a: Uint32Array, b: Uint32Array): number {
  let distance = 0;
  for (let i = 0; i < a.length; i++) distance += popcount(a[i]! ^ b[i]!);
  return distance;
}

/** Bits of coefficients with an odd frequency across (mirror), down (flip); row-major, frequencies from 1. */
function oddMask(across: boolean, down: boolean): Uint32Array {
  const mask = new Uint32Array(WORDS);
  for (let i = 0; i < HASH_BITS; i++) {
    const u = (i % SIDE) + 1;
    const v = (i >> 4) + 1;
    const negative = (across ? u : 0) + (down ? v : 0);
    if (negative & 1) mask[i >> 5]! |= 1 << (i & 31);
  }
  return mask;
}

const MIRROR = oddMask(true, false);
const FLIP = oddMask(false, true);

function xor(hash: Uint32Array, mask: Uint32Array): Uint32Array {
  return hash.map((word, i) => word ^ mask[i]!);
}

/** The hash of the same picture mirrored left to right. */
export function mirrorHash(hash: Uint32Array): Uint32Array {
  return xor(hash, MIRROR);
}

/** The hash of the same picture flipped top to bottom. */
export function flipHash(hash: Uint32Array): Uint32Array {
  return xor(hash, FLIP);
}

/** The hash of the same picture with rows and columns exchanged. */
export function transposeHash(hash: Uint32Array): Uint32Array {
  const out = new Uint32Array(WORDS);
  for (let i = 0; i < HASH_BITS; i++) {
    const to = (i % SIDE) * SIDE + (i >> 4);
    if ((hash[i >> 5]! >>> (i & 31)) & 1) out[to >> 5]! |= 1 << (to & 31);
  }
  return out;
}
