import { expectList, isPhotoLike } from "../input.js";
import type { Photo, PhotoComparison, PhotoGroup } from "../model.js";
import { compareItems } from "./compare.js";
import { visitPairs } from "./pairs.js";

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly comparison: PhotoComparison;
}

/** Crops are told apart in steps of a twentieth: less is the accuracy of the alignment. */
const UNCROPPED_STEPS = 20;

/** A name for a photo that its place in the list does not change. */
function identity(photo: Photo): string {
  return photo.sha256 ?? `${photo.file ?? ""}:${photo.bytes}`;
}

function metadataCount({ metadata }: Photo): number {
  return Object.values(metadata).filter(
    (value) => value !== null && value !== false && value !== "" && value.length !== 0,
  ).length;
}

/** Best first: whole files, uncropped pictures, large ones, those that say most about themselves. */
function rank(members: readonly number[], photos: readonly Photo[], pairs: readonly Pair[]): number[] {
  const shown = new Map(members.map((index) => [index, 1]));
  for (const { a, b, comparison } of pairs) {
    if (!comparison.overlap || !shown.has(a) || !shown.has(b)) continue;
    // Where the other shows more of the scene than this one shares with it, this one is the crop.
    const { overlap } = comparison;
    if (overlap.b < overlap.a) shown.set(a, Math.min(shown.get(a)!, overlap.b));
    else shown.set(b, Math.min(shown.get(b)!, overlap.a));
  }
  const key = (index: number): readonly number[] => {
    const photo = photos[index]!;
    return [
      photo.fingerprint ? 1 : 0,
      photo.fingerprint?.truncated ? 0 : 1,
      Math.round(shown.get(index)! * UNCROPPED_STEPS),
      (photo.width ?? 0) * (photo.height ?? 0),
      metadataCount(photo),
      photo.bytes,
    ];
  };
  const keys = new Map(members.map((index) => [index, key(index)]));
  return [...members].sort((a, b) => {
    const left = keys.get(a)!;
    const right = keys.get(b)!;
    for (let i = 0; i < left.length; i++) if (left[i] !== right[i]) return right[i]! - left[i]!;
    return identity(photos[a]!) < identity(photos[b]!) ? -1 : 1;
  });
}

/** Closest first; equal ones by content, so that the order of the input changes nothing. */
function byCloseness(photos: readonly Photo[]) {
  const name = ({ a, b }: Pair) => [identity(photos[a]!), identity(photos[b]!)].sort().join(" ");
  return (left: Pair, right: Pair) => {
    const l = left.comparison.distances;
    const r = right.comparison.distances;
    const closer = (r.blocks ?? 0) - (l.blocks ?? 0) || l.hash - r.hash || l.crop - r.crop;
    return closer || (name(left) < name(right) ? -1 : 1);
  };
}

/**
 * Puts the renditions of one picture together. Pictures that are only `near` (bursts, next frames) never share a
 * group, not even by way of a third: such groups name each other in `nearTo`.
 *
 * @returns Every photo in exactly one group, groups in the order of their first photo in the input; renditions best
 *   first: uncropped, largest, richest in metadata. A photo without pixels stands alone unless its bytes repeat. The
 *   order of the input changes neither the groups nor their ids.
 *   Up to 300 photos are compared each with each; of more, those that a look at their hashes brings together, where
 *   about one heavily cut rendition in a hundred may be left a group of its own.
 * @throws {CutlineError} `INVALID_INPUT` for what is no list of photos, a fingerprint of another version or a damaged one.
 * @example
 * groupPhotos(photos).map((group) => group.photos[0].file); // one file per picture
 */
export function groupPhotos(photos: readonly Photo[]): PhotoGroup[] {
  expectList(photos, "photos", "a photo", isPhotoLike);
  const same: Pair[] = [];
  const near: Pair[] = [];
  visitPairs(photos, (a, b) => {
    const comparison = compareItems(photos[a]!, photos[b]!, "settle");
    if (comparison.grade === "same") same.push({ a, b, comparison });
    else if (comparison.grade === "near") near.push({ a, b, comparison });
    return comparison.grade !== "different";
  });
  const clusterOf = photos.map((_, index) => index);
  const members = new Map(photos.map((_, index) => [index, [index]]));
  const apart = new Map<number, Set<number>>(photos.map((_, index) => [index, new Set()]));
  for (const { a, b } of near) {
    apart.get(a)!.add(b);
    apart.get(b)!.add(a);
  }
  for (const { a, b } of same.sort(byCloseness(photos))) {
    const into = clusterOf[a]!;
    const from = clusterOf[b]!;
    if (into === from || members.get(into)!.some((m) => members.get(from)!.some((n) => apart.get(m)!.has(n)))) continue;
    for (const index of members.get(from)!) {
      clusterOf[index] = into;
      members.get(into)!.push(index);
    }
    members.delete(from);
  }
  const groups = [...members].map(([cluster, indexes]) => ({
    cluster,
    first: indexes.reduce((least, index) => Math.min(least, index)),
    id: `picture-${indexes
      .map((index) => identity(photos[index]!))
      .sort()[0]!
      .slice(0, 16)}`,
    ranked: rank(indexes, photos, same),
  }));
  const idOf = new Map(groups.map(({ cluster, id }) => [cluster, id]));
  return groups
    .sort((a, b) => a.first - b.first)
    .map(({ cluster, id, ranked }) => {
      const neighbours = members.get(cluster)!.flatMap((index) => [...apart.get(index)!].map((n) => clusterOf[n]!));
      const nearTo = [...new Set(neighbours)].filter((other) => other !== cluster).map((other) => idOf.get(other)!);
      return { id, photos: ranked.map((index) => photos[index]!), nearTo: nearTo.sort() };
    });
}
