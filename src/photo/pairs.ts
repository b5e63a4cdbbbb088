/**
 * Which pairs of many photos are compared. Up to some hundreds all are. Beyond, those where a hash of the one, whole,
 * turned or of its crop bank, comes near a hash of the other; and what is like one photo is compared with all that is
 * like that one, so that a rendition too far from the original is found by way of another.
 *
 * The hashes are scanned: multi-index hashing is fast within 31 bits and no gain beyond 47, and a border, a trim or a
 * strip below moves the hash farther than that.
 */
import type { Photo } from "../model.js";
import { HASH_BITS, popcount } from "./fingerprint/hash.js";
import { prepare } from "./fingerprint/prepare.js";

/** Photos of which every pair is compared: 45,000 pairs, a few seconds. */
const EVERY_PAIR = 300;
/** Bits of 256 within which a pair is compared: 5 in 10,000 unrelated pairs are. */
const NEAR_BITS = 88;
const WORDS = HASH_BITS / 32;

/** The hashes of one photo, eight words each, one after the other. */
interface Hashes {
  /** The whole picture as it is, mirrored, and turned by quarters. */
  readonly faces: Uint32Array;
  readonly crops: Uint32Array;
}

/** Words of the whole as it is and mirrored: a crop that is turned as well is not looked for. */
const UPRIGHT = 2 * WORDS;

function joined(hashes: readonly Uint32Array[]): Uint32Array {
  const words = new Uint32Array(hashes.length * WORDS);
  for (const [i, hash] of hashes.entries()) words.set(hash, i * WORDS);
  return words;
}

function hashesOf({ fingerprint }: Photo): Hashes | null {
  if (!fingerprint) return null;
  const { turnedHashes, crops } = prepare(fingerprint);
  return { faces: joined(turnedHashes), crops: joined(crops) };
}

/** Whether any of the first hashes of `a`, up to word `endA`, is near any of the first of `b`. */
function anyNear(a: Uint32Array, endA: number, b: Uint32Array, endB: number): boolean {
  for (let i = 0; i < endA; i += WORDS) {
    const a0 = a[i]!;
    const a1 = a[i + 1]!;
    const a2 = a[i + 2]!;
    const a3 = a[i + 3]!;
    const a4 = a[i + 4]!;
    const a5 = a[i + 5]!;
    for (let j = 0; j < endB; j += WORDS) {
      // Written out: this is the innermost loop over all pairs, and six words tell nearly all unrelated ones.
      let distance = popcount(a0 ^ b[j]!) + popcount(a1 ^ b[j + 1]!) + popcount(a2 ^ b[j + 2]!);
      distance += popcount(a3 ^ b[j + 3]!) + popcount(a4 ^ b[j + 4]!) + popcount(a5 ^ b[j + 5]!);
      if (distance > NEAR_BITS) continue;
      distance += popcount(a[i + 6]! ^ b[j + 6]!) + popcount(a[i + 7]! ^ b[j + 7]!);
      if (distance <= NEAR_BITS) return true;
    }
  }
  return false;
}

function isLikely(a: Hashes, b: Hashes): boolean {
  return (
    anyNear(a.faces, a.faces.length, b.faces, WORDS) ||
    anyNear(a.crops, a.crops.length, b.crops, b.crops.length) ||
    anyNear(a.faces, UPRIGHT, b.crops, b.crops.length) ||
    anyNear(b.faces, UPRIGHT, a.crops, a.crops.length)
  );
}

/** Pairs of equal bytes and of near hashes, each once, the lesser place first. */
function* likelyPairs(photos: readonly Photo[]): Generator<readonly [number, number]> {
  const firstOf = new Map<string, number>();
  const hashes = photos.map(hashesOf);
  for (const [b, photo] of photos.entries()) {
    const twin = photo.sha256 === null ? undefined : firstOf.get(photo.sha256);
    if (twin !== undefined) yield [twin, b];
    else if (photo.sha256 !== null) firstOf.set(photo.sha256, b);
    const own = hashes[b];
    if (!own) continue;
    for (let a = 0; a < b; a++) {
      const other = hashes[a];
      if (a !== twin && other && isLikely(other, own)) yield [a, b];
    }
  }
}

/**
 * Calls `visit` once for each pair worth comparing, the lesser place first; it says whether the two are alike.
 *
 * @param everyPair - Most photos of which all pairs are visited.
 */
export function visitPairs(
  photos: readonly Photo[],
  visit: (a: number, b: number) => boolean,
  everyPair: number = EVERY_PAIR,
): void {
  if (photos.length <= everyPair) {
    for (let b = 1; b < photos.length; b++) for (let a = 0; a < b; a++) visit(a, b);
    return;
  }
  const visited = new Set<number>();
  const alike = photos.map((): number[] => []);
  const waiting: [number, number][] = [];
  const look = (x: number, y: number) => {
    const [a, b] = x < y ? [x, y] : [y, x];
    const key = a * photos.length + b;
    if (a === b || visited.has(key)) return;
    visited.add(key);
    if (!visit(a, b)) return;
    for (const c of alike[a]!) waiting.push([b, c]);
    for (const c of alike[b]!) waiting.push([a, c]);
    alike[a]!.push(b);
    alike[b]!.push(a);
  };
  for (const [a, b] of likelyPairs(photos)) {
    look(a, b);
    for (let next = waiting.pop(); next; next = waiting.pop()) look(...next);
  }
}
