/** Keys of an entry, to be kept under and to be looked for under. */
import { captionKeys } from "./caption-keys.js";
import { type ArchiveEntry, fingerprintOf, isPhoto } from "./entry.js";
import { distinctKeys, KeyKind, keyOf } from "./key.js";
import { pictureKeys, pictureProbes } from "./photo-keys.js";

export function keysOfEntry(entry: ArchiveEntry): readonly number[] {
  const print = fingerprintOf(entry.photo);
  return distinctKeys([...wordAndByteKeys(entry), ...(print ? pictureKeys(print) : [])]);
}

export function keysOfQuery(entry: ArchiveEntry): readonly number[] {
  const print = fingerprintOf(entry.photo);
  return distinctKeys([...wordAndByteKeys(entry), ...(print ? pictureProbes(print) : [])]);
}

function wordAndByteKeys({ caption, photo }: ArchiveEntry): number[] {
  const keys = caption ? captionKeys(caption) : [];
  if (photo && isPhoto(photo) && photo.sha256) keys.push(keyOf(KeyKind.bytes, photo.sha256));
  return keys;
}
