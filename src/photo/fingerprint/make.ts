/** From the small decoded picture to the record. */
import type { Fingerprint } from "../../model.js";
import type { SmallPicture } from "../pixels.js";
import { type Box, type Grey, resampleGrey, sumsOf, toGrey, wholeBox } from "./grey.js";
import { hashRegion, hashToHex } from "./hash.js";
import { cropBoxes } from "./regions.js";
import { quality, toneRecord } from "./tone.js";

/** Of the record; raised whenever the same pixels give another record. */
export const FINGERPRINT_VERSION = 1;

/** Long side of the thumbnail, and its most pixels: 11,008 bytes are 14.7 kB in base64, so the record stays below 16 kB. */
const THUMBNAIL_SIDE = 128;
const THUMBNAIL_PIXELS = 11_008;

/** Never larger than the decoded picture. */
function thumbnailOf(grey: Grey): Grey {
  const long = Math.max(grey.width, grey.height);
  const byArea = Math.sqrt(THUMBNAIL_PIXELS / (grey.width * grey.height));
  const scale = Math.min(1, THUMBNAIL_SIDE / long, byArea);
  let width = Math.max(1, Math.round(grey.width * scale));
  let height = Math.max(1, Math.round(grey.height * scale));
  while (width * height > THUMBNAIL_PIXELS) width > height ? width-- : height--;
  return resampleGrey(grey, width, height);
}

export interface Upright {
  /** Of the whole picture, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly truncated: boolean;
}

export function makeFingerprint(picture: SmallPicture, upright: Upright, thumbnails: boolean): Fingerprint {
  const grey = toGrey(picture.data, picture.width, picture.height, picture.channels);
  const thumbnail = thumbnailOf(grey);
  const sums = sumsOf(thumbnail);
  const hash = (box: Box) => hashToHex(hashRegion(thumbnail, sums, box));
  return {
    version: FINGERPRINT_VERSION,
    width: upright.width,
    height: upright.height,
    hash: hash(wholeBox(thumbnail)),
    quality: quality(thumbnail),
    crops: cropBoxes(thumbnail).map(hash),
    tone: toneRecord(thumbnail),
    thumbnail: thumbnails
      ? { width: thumbnail.width, height: thumbnail.height, grey: Buffer.from(thumbnail.data).toString("base64") }
      : null,
    truncated: upright.truncated,
  };
}
