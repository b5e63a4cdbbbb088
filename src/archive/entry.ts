/** What the archive remembers of one item, and the text it is kept as. */
import { CutlineError } from "../errors.js";
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

/** Fields that are absent in most captions and photos, and what stands for "absent": not written. */
function withoutAbsent(record: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );
}

/** JSON of a lean entry without its id. */
export function encodeEntry({ caption, photo, data }: ArchiveEntry): string {
  return JSON.stringify({
    c: caption === null ? undefined : withoutAbsent({ ...caption, spans: null }),
    p:
      photo === null || !isPhoto(photo)
        ? undefined
        : { ...withoutAbsent(photo), metadata: withoutAbsent(photo.metadata) },
    f: photo === null || isPhoto(photo) ? undefined : photo,
    d: data === null ? undefined : data,
  });
}

const ABSENT_CAPTION: Omit<Caption, "text" | "kind" | "description"> = {
  creators: [],
  creatorNames: [],
  agencies: [],
  distributors: [],
  creditLine: null,
  dateCreated: null,
  city: null,
  provinceState: null,
  country: null,
  countryCode: null,
  flags: [],
  handoutSource: null,
  instructions: null,
  language: null,
  spans: {},
  rule: null,
};

const ABSENT_METADATA: Omit<Photo["metadata"], "c2pa"> = {
  description: null,
  headline: null,
  title: null,
  creators: [],
  creatorJobTitle: null,
  creditLine: null,
  source: null,
  copyrightNotice: null,
  rightsUsageTerms: null,
  webStatementOfRights: null,
  licensorUrls: [],
  instructions: null,
  jobId: null,
  descriptionWriter: null,
  keywords: [],
  category: null,
  supplementalCategories: [],
  urgency: null,
  dateCreated: null,
  sublocation: null,
  city: null,
  provinceState: null,
  country: null,
  countryCode: null,
  personsShown: [],
  altText: null,
  extendedDescription: null,
  digitalSourceType: null,
  documentIds: [],
  cameraMake: null,
  cameraModel: null,
  lensModel: null,
  gps: null,
};

const ABSENT_PHOTO: Omit<Photo, "bytes" | "orientation" | "metadata"> = {
  file: null,
  sha256: null,
  format: null,
  width: null,
  height: null,
  sources: {},
  caption: null,
  fingerprint: null,
  problems: [],
};

/** @throws {CutlineError} `STORE_UNREADABLE` for a body that this version did not write. */
export function decodeEntry(id: string, body: string): ArchiveEntry {
  try {
    const { c, p, f, d } = JSON.parse(body) as { c?: Caption; p?: Photo; f?: Fingerprint; d?: JsonValue };
    return {
      id,
      caption: c === undefined ? null : { ...ABSENT_CAPTION, ...c },
      photo: p === undefined ? (f ?? null) : { ...ABSENT_PHOTO, ...p, metadata: { ...ABSENT_METADATA, ...p.metadata } },
      data: d ?? null,
    };
  } catch (cause) {
    throw new CutlineError("STORE_UNREADABLE", `archive: entry ${id} is damaged`, { subject: id, cause });
  }
}
