import type { Problem } from "../model.js";

/**
 * What can be wrong with one photo file. Content trouble is never thrown: it comes back in `Photo.problems`.
 * A code is public API: renaming one is a major version.
 */
export type PhotoProblemCode =
  /** The file has no bytes. */
  | "EMPTY_FILE"
  /** The file could not be opened or read; only {@link readPhotos} reports it this way, {@link readPhoto} throws. */
  | "UNREADABLE"
  /** The first bytes are of no picture format known here. */
  | "NOT_AN_IMAGE"
  /** The name's ending says another format than the first bytes. */
  | "FORMAT_MISMATCH"
  /** The file ends inside a part that it announces. */
  | "TRUNCATED"
  /** The container's own structure is broken; what could be read was read. */
  | "CONTAINER_DAMAGED"
  /** An EXIF, IPTC or XMP block is broken; what could be read was read. */
  | "BLOCK_DAMAGED"
  /** A block uses a character set that is not known here; its text was read as windows-1252. */
  | "CHARSET_UNKNOWN"
  /** A limit of `limits` was met; the rest of that part was not read. */
  | "TOO_LARGE"
  /** A picture's sidecar could not be read. */
  | "SIDECAR_UNREADABLE"
  /** The pixels could not be decoded. */
  | "PIXELS_UNREADABLE"
  /** No fingerprint is made of this format's pixels. */
  | "PIXELS_UNSUPPORTED";

/** Collects problems of one file, each once, at most {@link MOST_PROBLEMS}. */
export class ProblemList {
  readonly items: Problem[] = [];
  readonly #seen = new Set<string>();
  readonly #subject: string | null;

  constructor(subject: string | null) {
    this.#subject = subject;
  }

  add(code: PhotoProblemCode, message: string): void {
    const key = `${code} ${message}`;
    if (this.#seen.has(key) || this.items.length >= MOST_PROBLEMS) return;
    this.#seen.add(key);
    this.items.push({ code, message, subject: this.#subject });
  }
}

const MOST_PROBLEMS = 50;
