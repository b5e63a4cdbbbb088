import type { MetadataRecord, Photo } from "../model.js";
import {
  type ReadMetadataOptions,
  type ReadPhotoOptions,
  readMetadataOptionsSchema,
  readPhotoOptionsSchema,
  resolveOptions,
} from "../options.js";

/** A path, a `file:` URL, or the bytes of the file. */
export type PhotoInput = string | URL | Uint8Array;

/**
 * Reads the metadata of one picture file or XMP sidecar, and not its pixels: of a 50 MB file only the parts that hold
 * metadata are read.
 *
 * Content never makes it throw: what is damaged, cut off or too large is said in `problems`, and what could be read is
 * there.
 *
 * @param photo - A path, a `file:` URL, or the bytes of the file.
 * @returns `width` and `height` as stored, in pixels; `readings` holds every value read, also those of no property.
 * @throws {CutlineError} `PHOTO_UNREADABLE` when the file cannot be opened or read; `INVALID_OPTIONS`; `INVALID_INPUT`.
 * @example
 * const { metadata, sources } = await readMetadata("tent.jpg");
 * metadata.creators; // ["AHMAD AL-RUBAYE"]
 * sources.creators?.rule; // "agree"
 */
export async function readMetadata(photo: PhotoInput, options?: ReadMetadataOptions): Promise<MetadataRecord> {
  const resolved = resolveOptions(readMetadataOptionsSchema, options);
  const { readMetadataFile } = await import("./file.js");
  return readMetadataFile(photo, resolved);
}

/**
 * Reads one picture file: its metadata reconciled with every reading and the deciding rule, its description through
 * `parseCaption`, and its perceptual fingerprint.
 *
 * JPEG, TIFF, PNG, WebP, HEIF, AVIF, GIF, PSD, JPEG XL, JPEG 2000, DNG, CR2, CR3, NEF, ARW, RAF, RW2, ORF and XMP
 * sidecars, told by the first bytes whatever the name says. Content never makes it throw: see `problems`.
 *
 * @param photo - A path, a `file:` URL, or the bytes of the file.
 * @returns `width` and `height` upright, in pixels; `fingerprint` is null with `fingerprint: false` and where no decoder
 *   takes the picture.
 * @throws {CutlineError} `PHOTO_UNREADABLE` when the file cannot be opened or read; `INVALID_OPTIONS`; `INVALID_INPUT`;
 *   `DEPENDENCY_MISSING` when a fingerprint is wanted and sharp is not installed.
 * @example
 * const photo = await readPhoto("tent.jpg");
 * photo.caption?.creators; // ["AHMAD AL-RUBAYE"]
 */
export async function readPhoto(photo: PhotoInput, options?: ReadPhotoOptions): Promise<Photo> {
  const resolved = resolveOptions(readPhotoOptionsSchema, options);
  // Loaded on first use: importing cutline must not load Node's file system, zlib and the XML parser.
  const { readPhotoFile } = await import("./file.js");
  return readPhotoFile(photo, resolved);
}
