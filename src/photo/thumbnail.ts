/** Small pictures for reports, as data URIs. */
import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { CutlineError } from "../errors.js";
import { expectList, isPhotoLike } from "../input.js";
import type { Photo } from "../model.js";
import { resolveOptions, type ThumbnailOptions, thumbnailOptionsSchema } from "../options.js";
import { pixelFormatOf } from "./pixel-format.js";
import { PIXEL_LIMITS } from "./pixels.js";
import { loadSharp, type Sharp } from "./sharp.js";

/**
 * Makes a small JPEG of each file, upright and without metadata, as `data:image/jpeg;base64,…`.
 *
 * Only files whose first bytes are of a picture format reach a decoder. A file that cannot be read or decoded is left
 * out: a report shows a blank for it.
 *
 * @param photos - Photos with a `file`, or paths.
 * @returns data URIs by file, for {@link ReportOptions.thumbnails}.
 * @throws {CutlineError} `INVALID_OPTIONS`, `INVALID_INPUT`, `DEPENDENCY_MISSING` without sharp, `ABORTED`.
 * @example
 * renderReport(result, { thumbnails: await thumbnailsOf(result.records.flatMap((record) => record.photos)) });
 */
export async function thumbnailsOf(
  photos: readonly (Photo | string)[],
  options: ThumbnailOptions = {},
): Promise<Map<string, string>> {
  const { size, quality, signal, onProgress } = resolveOptions(thumbnailOptionsSchema, options);
  expectList(photos, "photos", "a path or a photo", (item) => typeof item === "string" || isPhotoLike(item));
  const files = [...new Set(photos.map((photo) => (typeof photo === "string" ? photo : photo.file)))].filter(
    (file) => file !== null,
  );
  const sharp = await loadSharp();
  const made = new Map<string, string>();
  const queue = files.entries();
  let done = 0;
  const worker = async (): Promise<void> => {
    for (const [, file] of queue) {
      if (signal?.aborted) throw new CutlineError("ABORTED", "making thumbnails was stopped", { cause: signal.reason });
      const uri = await thumbnail(sharp, file, size, quality);
      if (uri !== null) made.set(file, uri);
      onProgress?.(++done, files.length);
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), files.length) }, worker));
  return made;
}

async function thumbnail(sharp: Sharp, file: string, size: number, quality: number): Promise<string | null> {
  try {
    const bytes = await readFile(file);
    const format = pixelFormatOf(bytes);
    if (format === null) return null;
    const jpeg = await sharp(bytes, { failOn: "none", limitInputPixels: PIXEL_LIMITS[format] })
      .rotate()
      .resize(size, size, { fit: "inside", withoutEnlargement: true })
      .flatten({ background: "#ffffff" })
      .jpeg({ quality })
      .toBuffer();
    return `data:image/jpeg;base64,${jpeg.toString("base64")}`;
  } catch {
    return null;
  }
}
