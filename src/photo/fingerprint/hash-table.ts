/**
 * All hashes within some bits of one, without looking at each: multi-index hashing (Norouzi, Punjani and Fleet, 2012).
 * Of two hashes that differ in at most 31 bits, one of their sixteen 16-bit pieces differs in at most one. So 16 × 17
 * buckets hold every answer, and what they hold is compared whole: the same answers as a linear scan.
 */
import { HASH_BITS } from "./hash.js";
import { bitCount } from "../../bits.js";

export const WORDS_PER_HASH = HASH_BITS / 32;
const PIECES = 16;
const PIECE_BITS = 16;
const BUCKETS = 1 << PIECE_BITS;
/** A place in the table takes three bytes: 48 MB for a million hashes instead of 64. */
export const MOST_HASHES = 1 << 24;
/** Below this many hashes a scan is as fast as the buckets. */
const SCAN_BELOW = 4096;

/** An immutable table of hashes; places are counted from 0 in the order given. */
export interface HashTable {
  readonly size: number;
  /** Eight words a hash, one after the other: all that has to be stored to make the table again. */
  readonly words: Uint32Array;
  /** Calls `found` once for each hash within `bits` of `hash`, in no order. */
  search(hash: Uint32Array, bits: number, found: (place: number, distance: number) => void): void;
}

/** Values of one piece that differ from it in at most so many bits, as masks, nearest first. */
function flips(most: number): Uint16Array {
  const masks = [0];
  if (most >= 1) for (let i = 0; i < PIECE_BITS; i++) masks.push(1 << i);
  if (most >= 2) for (let i = 1; i < PIECE_BITS; i++) for (let j = 0; j < i; j++) masks.push((1 << i) | (1 << j));
  return Uint16Array.from(masks);
}

/** Piece `p` of the hash that begins at `at`. */
function pieceOf(words: Uint32Array, at: number, p: number): number {
  const word = words[at + (p >> 1)]!;
  return p & 1 ? word >>> PIECE_BITS : word & (BUCKETS - 1);
}

/** Distance of the hash at `at` from `hash`, or a number above `bits` as soon as it is farther. */
function distanceWithin(words: Uint32Array, at: number, hash: Uint32Array, bits: number): number {
  let distance = 0;
  for (let i = 0; i < WORDS_PER_HASH && distance <= bits; i++) distance += bitCount(words[at + i]! ^ hash[i]!);
  return distance;
}

/** Bucket by bucket: where each begins, and the places in it, split into two low bytes and one high byte. */
interface Piece {
  readonly starts: Uint32Array;
  readonly low: Uint16Array;
  readonly high: Uint8Array;
}

function sortPiece(words: Uint32Array, size: number, p: number): Piece {
  const starts = new Uint32Array(BUCKETS + 1);
  for (let i = 0; i < size; i++) starts[pieceOf(words, i * WORDS_PER_HASH, p) + 1]!++;
  for (let b = 0; b < BUCKETS; b++) starts[b + 1]! += starts[b]!;
  const next = starts.slice(0, BUCKETS);
  const low = new Uint16Array(size);
  const high = new Uint8Array(size);
  for (let i = 0; i < size; i++) {
    const at = next[pieceOf(words, i * WORDS_PER_HASH, p)]!++;
    low[at] = i & 0xffff;
    high[at] = i >>> 16;
  }
  return { starts, low, high };
}

/**
 * @param words - Eight words a hash; kept, not copied.
 * @throws {RangeError} More than {@link MOST_HASHES}.
 */
export function hashTable(words: Uint32Array): HashTable {
  const size = Math.floor(words.length / WORDS_PER_HASH);
  if (size > MOST_HASHES) throw new RangeError(`hashes: expected at most ${MOST_HASHES}, received ${size}`);
  const pieces: Piece[] = [];
  if (size >= SCAN_BELOW) for (let p = 0; p < PIECES; p++) pieces.push(sortPiece(words, size, p));

  const scan: HashTable["search"] = (hash, bits, found) => {
    for (let place = 0; place < size; place++) {
      const distance = distanceWithin(words, place * WORDS_PER_HASH, hash, bits);
      if (distance <= bits) found(place, distance);
    }
  };

  return {
    size,
    words,
    search(hash, bits, found) {
      // Pigeonhole: fewer than PIECES × (n + 1) differing bits leave some piece with at most n.
      const perPiece = Math.floor(bits / PIECES);
      if (pieces.length === 0 || perPiece > 2) return scan(hash, bits, found);
      const masks = flips(perPiece);
      const seen = new Set<number>();
      for (let p = 0; p < PIECES; p++) {
        const { starts, low, high } = pieces[p]!;
        const own = pieceOf(hash, 0, p);
        for (const mask of masks) {
          const bucket = own ^ mask;
          const end = starts[bucket + 1]!;
          for (let i = starts[bucket]!; i < end; i++) {
            const place = low[i]! | (high[i]! << 16);
            const distance = distanceWithin(words, place * WORDS_PER_HASH, hash, bits);
            if (distance > bits || seen.has(place)) continue;
            seen.add(place);
            found(place, distance);
          }
        }
      }
    },
  };
}
