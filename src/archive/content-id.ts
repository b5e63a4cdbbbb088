/** Ids for items that come without one. */
import { createHash } from "node:crypto";
import { foldText, repairText } from "../text.js";
import { type ArchiveEntry, fingerprintOf, isPhoto } from "./entry.js";

/**
 * An id made from the caption's words and the picture: equal content has one id, so adding it again replaces it.
 * Spacing, case and encoding of the caption do not count; its credit does.
 */
export function contentId({ caption, photo }: ArchiveEntry): string {
  const picture = photo && isPhoto(photo) && photo.sha256 ? photo.sha256 : (fingerprintOf(photo)?.hash ?? "");
  const words = caption === null ? "" : foldText(repairText(caption.text).text);
  return createHash("sha256")
    .update(JSON.stringify([words, picture]))
    .digest("base64url")
    .slice(0, 22);
}
