import { loadSharp } from "./sharp.js";

/**
 * Narrows sharp for the whole process: one thread per picture, no cache of decoded files, and only the loaders that
 * cutline uses (JPEG, PNG, WebP, AVIF and HEIF, TIFF, GIF). Afterwards sharp reads no SVG and no PDF in this process,
 * for anybody: so cutline never does this by itself. Meant for workers that decode what strangers send.
 *
 * @throws {CutlineError} `DEPENDENCY_MISSING` without sharp.
 * @example
 * await hardenSharp(); // once, at the start of the worker
 */
export async function hardenSharp(): Promise<void> {
  const sharp = await loadSharp();
  sharp.concurrency(1);
  sharp.cache(false);
  sharp.block({ operation: ["VipsForeignLoad"] });
  sharp.unblock({
    operation: [
      "VipsForeignLoadJpeg",
      "VipsForeignLoadPng",
      "VipsForeignLoadWebp",
      "VipsForeignLoadHeif",
      "VipsForeignLoadTiff",
      "VipsForeignLoadNsgif",
    ],
  });
}
