/**
 * All short hashes within 11 bits of one, by multi-index hashing as in the table of whole hashes: of four 16-bit pieces
 * one differs in at most two.
 */
import { popcount } from "./hash.js";

/** See `short-hash.ts`. */
export const SHORT_BITS = 11;
const PIECES = 4;
const PIECE_BITS = 16;
const BUCKETS = 1 << PIECE_BITS;

/** Values of a piece within two bits, as masks. */
const FLIPS: Uint16Array = (() => {
  const masks = [0];
  for (let i = 0; i < PIECE_BITS; i++) {
    masks.push(1 << i);
    for (let j = 0; j < i; j++) masks.push((1 << i) | (1 << j));
  }
  return Uint16Array.from(masks);
})();

function pieceOf(words: Uint32Array, place: number, piece: number): number {
  const word = words[2 * place + (piece >> 1)]!;
  return piece & 1 ? word >>> PIECE_BITS : word & (BUCKETS - 1);
}

/** Bucket by bucket: where each begins, and the places in it. */
interface Piece {
  readonly starts: Uint32Array;
  readonly places: Uint32Array;
}

function sortPiece(words: Uint32Array, size: number, piece: number): Piece {
  const starts = new Uint32Array(BUCKETS + 1);
  for (let i = 0; i < size; i++) starts[pieceOf(words, i, piece) + 1]!++;
  for (let b = 0; b < BUCKETS; b++) starts[b + 1]! += starts[b]!;
  const next = starts.slice(0, BUCKETS);
  const places = new Uint32Array(size);
  for (let i = 0; i < size; i++) places[next[pieceOf(words, i, piece)]!++] = i;
  return { starts, places };
}

export interface ShortIndex {
  /** Calls `found` for each hash within {@link SHORT_BITS} of the two words; for some of them more than once. */
  search(words: Uint32Array, at: number, found: (place: number) => void): void;
}

/** @param words - Two a hash; kept, not copied. Places are counted from 0 in the order given. */
export function shortIndex(words: Uint32Array): ShortIndex {
  const size = words.length / 2;
  const pieces = Array.from({ length: PIECES }, (_, piece) => sortPiece(words, size, piece));
  return {
    search(probe, at, found) {
      const low = probe[at]!;
      const high = probe[at + 1]!;
      for (let p = 0; p < PIECES; p++) {
        const { starts, places } = pieces[p]!;
        const own = pieceOf(probe, at / 2, p);
        for (let m = 0; m < FLIPS.length; m++) {
          const bucket = own ^ FLIPS[m]!;
          const end = starts[bucket + 1]!;
          for (let i = starts[bucket]!; i < end; i++) {
            const place = places[i]!;
            if (popcount(words[2 * place]! ^ low) + popcount(words[2 * place + 1]! ^ high) <= SHORT_BITS) found(place);
          }
        }
      }
    },
  };
}
