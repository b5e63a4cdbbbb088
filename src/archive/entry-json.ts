/** An entry as the text it is kept as. */
import { CutlineError } from "../errors.js";
import type { Caption, Fingerprint, Photo } from "../model.js";
import { NO_METADATA } from "../photo/reconcile/nothing.js";
import { absentFields } from "../parse/absent.js";
import { type ArchiveEntry, isPhoto, type JsonValue } from "./entry.js";

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
      caption: c === undefined ? null : { ...absentFields(), ...c },
      photo: p === undefined ? (f ?? null) : { ...ABSENT_PHOTO, ...p, metadata: { ...NO_METADATA, ...p.metadata } },
      data: d ?? null,
    };
  } catch (cause) {
    throw new CutlineError("STORE_UNREADABLE", `archive: entry ${id} is damaged`, { subject: id, cause });
  }
}
