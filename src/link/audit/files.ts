/** The files themselves: twice the same, or turned over. */
import { comparePhotos } from "../../photo/index.js";
import type { Discrepancy, Photo } from "../../model.js";
import { type AuditRule, finding } from "./subject.js";

/** One file lies in the folder twice, byte by byte. */
export const duplicateFile: AuditRule = (subject) =>
  duplicatesAmong(subject.record.photos).map((found) => ({ ...found, caption: subject.caption.merged.id }));

/** The same, for photos of no record. */
export function duplicatesAmong(photos: readonly Photo[]): Discrepancy[] {
  const first = new Map<string, Photo>();
  const found: Discrepancy[] = [];
  for (const photo of [...photos].sort(byName)) {
    if (photo.sha256 === null || photo.bytes === 0) continue;
    const original = first.get(photo.sha256);
    if (original === undefined) first.set(photo.sha256, photo);
    else {
      const values = { a: original.file ?? "", b: photo.file ?? "", rule: "two files are the same byte by byte" };
      found.push(finding(null, photo, "duplicate-file", "info", values));
    }
  }
  return found;
}

/** The shorter name is the older one: copies are called "a (1).jpg", "a-2.jpg". */
function byName(a: Photo, b: Photo): number {
  const [left, right] = [a.file ?? "", b.file ?? ""];
  return left.length - right.length || (left < right ? -1 : left > right ? 1 : 0);
}

/** A rendition shows the picture mirrored: left is right in it, and lettering reads backwards. */
export const mirrored: AuditRule = (subject) => {
  const [best, ...others] = subject.record.photos;
  if (!best?.fingerprint) return [];
  return others.flatMap((photo) => {
    if (photo.fingerprint === null || !comparePhotos(best, photo).mirrored) return [];
    const values = {
      a: best.file ?? "",
      b: photo.file ?? "",
      rule: "this rendition is a mirror image of the best one",
    };
    return [finding(subject, photo, "mirrored", "warning", values)];
  });
};
