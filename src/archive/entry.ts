/** What the archive remembers of one item. */
import type { Caption, Fingerprint, Photo } from "../model.js";

/** Anything that JSON can hold. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue | undefined };

/** One remembered item: plain data. */
export interface ArchiveEntry {
  readonly id: string;
  /** The parsed caption, its `spans` left out (parse `text` again for them); null when there is none. */
  readonly caption: Caption | null;
  /** What was given: a photo (its `sources`, `problems` and caption left out) or a fingerprint alone; null for neither. */
  readonly photo: Photo | Fingerprint | null;
  /** The caller's own, untouched; null when none was given. */
  readonly data: JsonValue;
}

export function isPhoto(photo: Photo | Fingerprint): photo is Photo {
  return "fingerprint" in photo;
}

export function fingerprintOf(photo: Photo | Fingerprint | null): Fingerprint | null {
  return photo === null ? null : isPhoto(photo) ? photo.fingerprint : photo;
}

/** The entry as it will be handed back: without what can be had again from the text or the file. */
export function lean(entry: ArchiveEntry): ArchiveEntry {
  const { caption, photo } = entry;
  return {
    ...entry,
    caption: caption === null ? null : { ...caption, spans: {} },
    photo: photo === null || !isPhoto(photo) ? photo : { ...photo, sources: {}, problems: [], caption: null },
  };
}
