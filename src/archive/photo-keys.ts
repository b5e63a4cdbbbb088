/**
 * Keys of a picture, by multi-index hashing (Norouzi, Punjani, Fleet 2012): the 256-bit hash is kept as 16 pieces of
 * 16 bits. Two hashes that differ in at most 31 bits have a piece that differs in at most one, so looking up every
 * piece with each of its bits turned finds them all; most of those that differ in up to 60 bits are found as well.
 */
import type { Fingerprint } from "../model.js";
import { hashFromHex, mirrorHash } from "../photo/fingerprint/hash.js";
import { KeyKind, keyOf } from "./key.js";

const PIECE_BITS = 16;
const PIECES = 256 / PIECE_BITS;

/** Keys a picture is kept under: one for each piece of its hash. */
export function pictureKeys({ hash }: Fingerprint): number[] {
  return piecesOf(hashFromHex(hash)).map(pieceKey);
}

/** Keys a picture is looked for under: each piece, and each neighbour of it, of the picture and of its mirror image. */
export function pictureProbes({ hash }: Fingerprint): number[] {
  const plain = hashFromHex(hash);
  return [plain, mirrorHash(plain)].flatMap((words) =>
    piecesOf(words).flatMap((piece, at) => {
      const keys = [pieceKey(piece, at)];
      for (let bit = 0; bit < PIECE_BITS; bit++) keys.push(pieceKey(piece ^ (1 << bit), at));
      return keys;
    }),
  );
}

function piecesOf(words: Uint32Array): number[] {
  return Array.from({ length: PIECES }, (_, at) => (words[at >> 1]! >>> ((at & 1) * PIECE_BITS)) & 0xffff);
}

function pieceKey(piece: number, at: number): number {
  return keyOf(KeyKind.pixels, `${at} ${piece}`);
}
