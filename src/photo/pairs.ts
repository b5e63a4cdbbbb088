/**
 * Which pairs of many photos are compared. Up to some hundreds all are. Beyond, those that an index of low hashes
 * brings together; and what is like one photo is compared with all that is like that one, so that a rendition too far
 * from the original is found by way of another.
 */
import type { Photo } from "../model.js";
import { prepare } from "./fingerprint/prepare.js";
import { lowIndex } from "./fingerprint/low-index.js";
import { searchHashes } from "./fingerprint/search-regions.js";

/** Photos of which every pair is compared: 45,000 pairs, a few seconds. */
const EVERY_PAIR = 300;

/** Pairs of equal bytes and of one low hash, the lesser place first; some more than once. */
function* likelyPairs(photos: readonly Photo[]): Generator<readonly [number, number]> {
  const hashes = photos.map(({ fingerprint }) => (fingerprint ? searchHashes(prepare(fingerprint)) : null));
  const index = lowIndex(hashes.map((own) => own?.keys ?? []));
  const firstOf = new Map<string, number>();
  for (const [b, photo] of photos.entries()) {
    const twin = photo.sha256 === null ? undefined : firstOf.get(photo.sha256);
    if (twin !== undefined) yield [twin, b];
    else if (photo.sha256 !== null) firstOf.set(photo.sha256, b);
    const likely = new Set<number>();
    for (const probe of hashes[b]?.probes ?? []) index.search(probe, (owner) => likely.add(owner));
    for (const a of [...likely].sort((x, y) => x - y)) if (a !== b) yield a < b ? [a, b] : [b, a];
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
