/** Renditions that no fingerprint can tell: files that were not decoded (raw formats, damaged pixels). */
import type { Photo, PhotoGroup } from "../model.js";
import { foldKey } from "../text.js";
import { baseName, nameStem } from "./names.js";

/**
 * Puts groups of which no pixel is known with the one decoded picture of the same document id, or of the same name
 * and no other caption or time (IMG_1.CR3 beside IMG_1.JPG). More than one such picture: it stays alone.
 */
export function joinUndecoded(groups: readonly PhotoGroup[]): PhotoGroup[] {
  const isDecoded = (group: PhotoGroup): boolean => group.photos.some((photo) => photo.fingerprint !== null);
  const decoded = groups.filter(isDecoded);
  if (decoded.length === groups.length) return [...groups];

  const byKey = new Map<string, Set<PhotoGroup>>();
  for (const group of decoded) {
    for (const key of group.photos.flatMap(keysOf)) byKey.set(key, (byKey.get(key) ?? new Set()).add(group));
  }
  const joined = new Map<PhotoGroup, Photo[]>();
  const rest: PhotoGroup[] = [];
  for (const group of groups) {
    if (isDecoded(group)) continue;
    const hosts = new Set(group.photos.flatMap(keysOf).flatMap((key) => [...(byKey.get(key) ?? [])]));
    const [host] = hosts;
    if (hosts.size === 1 && host && agree(host.photos, group.photos)) {
      joined.set(host, [...(joined.get(host) ?? []), ...group.photos]);
    } else rest.push(group);
  }
  const kept = new Set<PhotoGroup>([...decoded, ...rest]);
  return groups
    .filter((group) => kept.has(group))
    .map((group) => {
      const more = joined.get(group);
      return more ? { ...group, photos: [...group.photos, ...more] } : group;
    });
}

function keysOf(photo: Photo): string[] {
  const keys = photo.metadata.documentIds.map((id) => `document ${id}`);
  if (photo.file !== null) keys.push(`stem ${nameStem(baseName(photo.file))}`);
  return keys;
}

/** Where both say something it must be the same. */
function agree(a: readonly Photo[], b: readonly Photo[]): boolean {
  const captions = (photos: readonly Photo[]): Set<string> =>
    new Set(photos.flatMap((photo) => (photo.caption?.description ? [foldKey(photo.caption.description)] : [])));
  const times = (photos: readonly Photo[]): Set<string> =>
    new Set(photos.flatMap((photo) => (photo.metadata.dateCreated ? [photo.metadata.dateCreated.slice(0, 19)] : [])));
  const meet = (left: Set<string>, right: Set<string>): boolean =>
    left.size === 0 || right.size === 0 || [...left].some((value) => right.has(value));
  return meet(captions(a), captions(b)) && meet(times(a), times(b));
}
