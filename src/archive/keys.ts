/** Keys of an entry, to be kept under and to be looked for under. */
import { captionKeys } from "./caption-keys.js";
import { type ArchiveEntry, fingerprintOf, isPhoto } from "./entry.js";
import { distinctKeys, KeyKind, keyOf } from "./key.js";
import { partProbes, pictureKeys, pieceProbes } from "./photo-keys.js";
import type { WantedKey } from "./store.js";

export function keysOfEntry(entry: ArchiveEntry): readonly number[] {
  const print = fingerprintOf(entry.photo);
  return distinctKeys([...wordAndByteKeys(entry), ...(print ? pictureKeys(print) : [])]);
}

/**
 * What a shared key weighs. Of ten thousand photos a hundred share one piece of their hash by chance, five to ten a low
 * hash; words that two captions share by chance are rarer still.
 */
const TELLING = 3;
const COMMON = 1;

export function keysOfQuery(entry: ArchiveEntry): readonly WantedKey[] {
  const print = fingerprintOf(entry.photo);
  const telling = distinctKeys([...wordAndByteKeys(entry), ...(print ? partProbes(print) : [])]);
  const common = distinctKeys(print ? pieceProbes(print) : []);
  return [...telling.map((key) => ({ key, weight: TELLING })), ...common.map((key) => ({ key, weight: COMMON }))];
}

function wordAndByteKeys({ caption, photo }: ArchiveEntry): number[] {
  const keys = caption ? captionKeys(caption) : [];
  if (photo && isPhoto(photo) && photo.sha256) keys.push(keyOf(KeyKind.bytes, photo.sha256));
  return keys;
}
