/**
 * Keys of a picture, of two kinds; each key stands alone, so that a look-up is equality on one key.
 *
 * Pieces, by multi-index hashing (Norouzi, Punjani, Fleet 2012): a 256-bit hash is cut into 16 pieces of 16 bits. Two
 * hashes that differ in at most 31 bits have a piece that differs in at most one, so looking up every piece with each of
 * its bits turned finds them all, and most of those that differ in up to 60: sizes, tones and overlays.
 *
 * Low hashes of parts (see `search-regions.ts`): crops, trims, the inside of a border, and the picture turned.
 */
import type { Fingerprint } from "../model.js";
import { mirrorHash } from "../photo/fingerprint/hash.js";
import type { LowKey } from "../photo/fingerprint/low-index.js";
import { prepare } from "../photo/fingerprint/prepare.js";
import { searchHashes, trimProbes } from "../photo/fingerprint/search-regions.js";
import { KeyKind, keyOf } from "./key.js";

const PIECE_BITS = 16;
const PIECES = 256 / PIECE_BITS;

/** Keys a picture is kept under: about 80, without a thumbnail about 25. */
export function pictureKeys(print: Fingerprint): number[] {
  const prepared = prepare(print);
  const pieces = piecesOf(prepared.hash).map((piece, at) => pieceKey(at, piece));
  return [...pieces, ...lowKeys(searchHashes(prepared).keys)];
}

/** Keys the pieces of a picture are looked for under, as it stands and mirrored. */
export function pieceProbes(print: Fingerprint): number[] {
  const { hash } = prepare(print);
  return [hash, mirrorHash(hash)].flatMap(nearbyKeys);
}

/** Keys its parts are looked for under: about 1,350. */
export function partProbes(print: Fingerprint): number[] {
  const prepared = prepare(print);
  return lowKeys([...searchHashes(prepared).probes, ...trimProbes(prepared)]);
}

function nearbyKeys(hash: Uint32Array): number[] {
  return piecesOf(hash).flatMap((piece, at) => {
    const keys = [pieceKey(at, piece)];
    for (let bit = 0; bit < PIECE_BITS; bit++) keys.push(pieceKey(at, piece ^ (1 << bit)));
    return keys;
  });
}

function piecesOf(hash: Uint32Array): number[] {
  return Array.from({ length: PIECES }, (_, at) => (hash[at >> 1]! >>> ((at & 1) * PIECE_BITS)) & 0xffff);
}

function pieceKey(at: number, piece: number): number {
  return keyOf(KeyKind.picture, `${at} ${piece}`);
}

function lowKeys(keys: readonly LowKey[]): number[] {
  return [...new Set(keys.map(({ low }) => low))].map((low) => keyOf(KeyKind.low, String(low)));
}
