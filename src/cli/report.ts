import type { LinkResult } from "../model.js";
import { renderReport, thumbnailsOf } from "./library.js";
import { writeWhole } from "./streams.js";

/** Writes the visual report, thumbnails inside. */
export async function writeReport(
  path: string,
  result: LinkResult,
  { title, signal }: { readonly title: string; readonly signal: AbortSignal },
): Promise<void> {
  const files = [...result.records.flatMap((record) => record.photos), ...result.unmatchedPhotos];
  const thumbnails = await thumbnailsOf(files, { signal });
  await writeWhole(path, renderReport(result, { title, thumbnails }));
}
