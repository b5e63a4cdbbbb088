/** Pixels in, fingerprint out: the public edge of the fingerprint folder. */
import { CutlineError } from "../errors.js";
import { wrongInput } from "../input.js";
import type { Fingerprint, Problem } from "../model.js";
import { type FingerprintOptions, fingerprintOptionsSchema, resolveOptions } from "../options.js";
import { makeFingerprint } from "./fingerprint/make.js";
import { decodePixels } from "./pixels.js";

/** What the decode of one file gave. */
export interface FingerprintResult {
  /** Null when no decoder took the file; `problems` says why. */
  readonly fingerprint: Fingerprint | null;
  /** Upright size in pixels, or null when the header could not be read. */
  readonly width: number | null;
  readonly height: number | null;
  readonly problems: readonly Problem[];
}

/**
 * Decodes a picture once, small, and takes its fingerprint. The format is told by the first bytes.
 *
 * @throws {CutlineError} `INVALID_OPTIONS`; `DEPENDENCY_MISSING` without sharp. Content never throws.
 */
export async function fingerprintPixels(bytes: Uint8Array, options?: FingerprintOptions): Promise<FingerprintResult> {
  const resolved = resolveOptions(fingerprintOptionsSchema, options);
  const { picture, width, height, truncated, problems } = await decodePixels(bytes, {
    maxPixels: resolved.maxPixels ?? null,
    maxBytes: resolved.maxBytes,
    timeoutSeconds: resolved.timeoutSeconds,
  });
  if (!picture || width === null || height === null) return { fingerprint: null, width, height, problems };
  const fingerprint = makeFingerprint(picture, { width, height, truncated }, resolved.thumbnail);
  return { fingerprint, width, height, problems };
}

/**
 * The perceptual fingerprint of one picture file, for `comparePhotos` and for an index of hashes.
 *
 * JPEG, PNG, WebP, AVIF, TIFF, GIF (first frame) and, where this build of sharp can, HEIF; told by the first bytes,
 * whatever the name says. Anything else, SVG and PDF above all, reaches no decoder. The picture is turned upright by
 * its EXIF orientation and laid on white where it is transparent.
 *
 * @param photo - Path, or the bytes of the file.
 * @returns A plain record, at most 16 kB as JSON and below 1 kB with `thumbnail: false`; the same for the same pixels on
 *   every platform. `truncated` says that the file was cut and only a part was seen.
 * @throws {CutlineError} `INVALID_OPTIONS`; `INVALID_INPUT`; `PHOTO_UNREADABLE` when the path cannot be read or no decoder takes the
 *   bytes; `DEPENDENCY_MISSING` without sharp.
 * @example
 * const { hash } = await fingerprintPhoto("tent.jpg");
 */
export async function fingerprintPhoto(photo: string | Uint8Array, options?: FingerprintOptions): Promise<Fingerprint> {
  resolveOptions(fingerprintOptionsSchema, options);
  const subject = typeof photo === "string" ? photo : "bytes";
  if (typeof photo !== "string" && !(photo instanceof Uint8Array)) {
    throw wrongInput("photo", "a path or bytes", photo);
  }
  let bytes: Uint8Array;
  try {
    bytes = typeof photo === "string" ? await (await import("node:fs/promises")).readFile(photo) : photo;
  } catch (cause) {
    throw new CutlineError("PHOTO_UNREADABLE", `${subject}: expected a file that can be read`, { subject, cause });
  }
  const { fingerprint, problems } = await fingerprintPixels(bytes, options);
  if (fingerprint) return fingerprint;
  throw new CutlineError("PHOTO_UNREADABLE", `${subject}: ${problems[0]?.message ?? "no picture"}`, { subject });
}
