/** The 256-bit hash of a picture or region: made, written, read, turned and compared. */
import { bitCount } from "../../bits.js";
import type { Box, Grey } from "./grey.js";
import { regionDct } from "./region-dct.js";

export const HASH_BITS = 256;
const SIDE = 16;
const WORDS = HASH_BITS / 32;
const transform = regionDct(32, SIDE);

/** Hash of a region, stretched to a square; `sums` are the {@link sumsOf} the picture. */
export function hashRegion(grey: Grey, sums: Float64Array, box: Box): Uint32Array {
  const coefficients = transform(grey, sums, box);
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

/** Differing bits. */
export function hamming(a: Uint32Array, b: Uint32Array): number {
  let distance = 0;
  for (let i = 0; i < a.length; i++) distance += bitCount(a[i]! ^ b[i]!);
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
