import { wrongInput } from "../input.js";
import type { Fingerprint, Photo, PhotoComparison } from "../model.js";
import { type ComparePhotosOptions, comparePhotosOptionsSchema, resolveOptions } from "../options.js";
import { judge } from "./fingerprint/judge.js";
import { prepare } from "./fingerprint/prepare.js";
import { settle } from "./settle.js";

function isPhoto(item: Fingerprint | Photo): item is Photo {
  return "fingerprint" in item;
}

function undecodable(rule: string): PhotoComparison {
  return {
    grade: "different",
    mirrored: false,
    distances: { hash: 256, crop: 256, blocks: null },
    overlap: null,
    rule,
  };
}

const IDENTICAL: PhotoComparison = {
  grade: "same",
  mirrored: false,
  distances: { hash: 0, crop: 0, blocks: 1 },
  overlap: { a: 1, b: 1 },
  rule: "bytes",
};

/**
 * Says whether two pictures are one photo: `same` for renditions, crops and overlays of it, `near` for the same scene
 * (the next frame of a burst; a person decides), `different` otherwise.
 *
 * @param a - A fingerprint, or a whole photo: then equal bytes settle it first, and its metadata settles what the
 *   pixels leave `near`.
 * @returns `distances` in the units of {@link PhotoDistances}, `rule` the one that decided. The grade is the same with
 *   `a` and `b` exchanged. A photo without pixels is `different` from all but its own bytes, by rule "no-pixels".
 * @throws {CutlineError} `INVALID_OPTIONS`; `INVALID_INPUT` for a fingerprint of another version or a damaged one.
 * @example
 * comparePhotos(await fingerprintPhoto("tent.jpg"), await fingerprintPhoto("tent-16x9.webp")).grade; // "same"
 */
export function comparePhotos(
  a: Fingerprint | Photo,
  b: Fingerprint | Photo,
  options?: ComparePhotosOptions,
): PhotoComparison {
  const { metadata } = resolveOptions(comparePhotosOptionsSchema, options);
  for (const item of [a, b]) {
    if (typeof item !== "object" || item === null) {
      throw wrongInput("photo", "a fingerprint or a photo", item);
    }
  }
  return compareItems(a, b, metadata ? "settle" : "pixels-alone");
}

/** The same, arguments and options known to be right. */
export function compareItems(
  a: Fingerprint | Photo,
  b: Fingerprint | Photo,
  mode: "settle" | "pixels-alone",
): PhotoComparison {
  const photos = isPhoto(a) && isPhoto(b);
  if (photos && a.sha256 !== null && a.sha256 === b.sha256) return IDENTICAL;
  const first = isPhoto(a) ? a.fingerprint : a;
  const second = isPhoto(b) ? b.fingerprint : b;
  if (!first || !second) return undecodable("no-pixels");
  const comparison = judge(prepare(first), prepare(second));
  return photos && mode === "settle" ? settle(a, b, comparison) : comparison;
}
