/**
 * Keys of a picture, by multi-index hashing (Norouzi, Punjani, Fleet 2012): a 256-bit hash is cut into 16 pieces of 16
 * bits. Two hashes that differ in at most 31 bits have a piece that differs in at most one, so looking up every piece
 * with each of its bits turned finds them all, and most of those that differ in up to 60.
 *
 * The hashes of a fingerprint's regions are kept too, so that a crop finds its picture, and a picture is looked for by
 * its regions, so that it finds its crops. Of regions only equal pieces count: a crop hits a region closely or not at all.
 */
import type { Fingerprint } from "../model.js";
import { hashFromHex, mirrorHash } from "../photo/fingerprint/hash.js";
import { KeyKind, keyOf } from "./key.js";

const PIECE_BITS = 16;
const PIECES = 256 / PIECE_BITS;

/** Keys a picture is kept under: the pieces of its hash and of its regions' hashes. */
export function pictureKeys({ hash, crops }: Fingerprint): number[] {
  return [
    ...equalKeys(KeyKind.picture, hashFromHex(hash)),
    ...crops.flatMap((crop) => equalKeys(KeyKind.region, hashFromHex(crop))),
  ];
}

/** Keys a picture is looked for under, as it stands and mirrored. */
export function pictureProbes({ hash, crops }: Fingerprint): number[] {
  const whole = hashFromHex(hash);
  const regions = crops.map(hashFromHex);
  return [
    ...[whole, mirrorHash(whole)].flatMap((facing) => [
      ...nearbyKeys(KeyKind.picture, facing),
      ...equalKeys(KeyKind.region, facing),
    ]),
    ...[...regions, ...regions.map(mirrorHash)].flatMap((region) => equalKeys(KeyKind.picture, region)),
  ];
}

function equalKeys(kind: KeyKind, hash: Uint32Array): number[] {
  return piecesOf(hash).map((piece, at) => pieceKey(kind, at, piece));
}

function nearbyKeys(kind: KeyKind, hash: Uint32Array): number[] {
  return piecesOf(hash).flatMap((piece, at) => {
    const keys = [pieceKey(kind, at, piece)];
    for (let bit = 0; bit < PIECE_BITS; bit++) keys.push(pieceKey(kind, at, piece ^ (1 << bit)));
    return keys;
  });
}

function piecesOf(hash: Uint32Array): number[] {
  return Array.from({ length: PIECES }, (_, at) => (hash[at >> 1]! >>> ((at & 1) * PIECE_BITS)) & 0xffff);
}

function pieceKey(kind: KeyKind, at: number, piece: number): number {
  return keyOf(kind, `${at} ${piece}`);
}
