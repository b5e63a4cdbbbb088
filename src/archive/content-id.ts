/** Ids for items that come without one. */
import { createHash } from "node:crypto";
import { foldText, repairText } from "../text.js";
import { type ArchiveEntry, fingerprintOf, isPhoto } from "./entry.js";

/** 96 bits: two of a million items share one by chance once in 10^17 archives. */
const HEX_DIGITS = 24;

/**
 * An id made from the caption's words and the picture: equal content has one id, so adding it again replaces it.
 * Spacing, case and encoding of the caption do not count; its credit does.
 */
export function contentId({ caption, photo }: ArchiveEntry): string {
  const picture = photo && isPhoto(photo) && photo.sha256 ? photo.sha256 : (fingerprintOf(photo)?.hash ?? "");
  const words = caption === null ? "" : foldText(repairText(caption.text).text);
  const digest = createHash("sha256")
    .update(JSON.stringify([words, picture]))
    .digest("hex");
  return digest.slice(0, HEX_DIGITS);
}
