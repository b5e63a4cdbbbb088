/** Made-up pictures and small helpers for the archive's tests. */
import { CutlineError } from "../../src/errors.js";
import type { Fingerprint, Photo } from "../../src/model.js";
import { parseCaption } from "../../src/parse/index.js";
import { hashToHex, mirrorHash } from "../../src/photo/fingerprint/hash.js";
import { NO_METADATA } from "../../src/photo/reconcile/nothing.js";

/** A fingerprint without thumbnail, made from a number; some of its bits turned, or mirrored. */
export function fingerprint(seed: number, change: { flipped?: number; mirrored?: boolean } = {}): Fingerprint {
  let hash = Uint32Array.from({ length: 8 }, (_, word) => scramble(seed * 8 + word));
  for (let turned = 0; turned < (change.flipped ?? 0); turned++) {
    const bit = (turned * 37 + seed) % 256;
    hash[bit >> 5]! ^= 1 << (bit & 31);
  }
  if (change.mirrored) hash = Uint32Array.from(mirrorHash(hash));
  return {
    version: 1,
    width: 1200,
    height: 800,
    hash: hashToHex(hash.map((word) => word >>> 0)),
    quality: 1,
    crops: [],
    tone: [120, 40, 0, 0],
    thumbnail: null,
    truncated: false,
  };
}

function scramble(value: number): number {
  let mixed = Math.imul(value + 0x9e3779b9, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** The code a call is refused with; "" when it is not. */
export async function codeOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return "";
  } catch (error) {
    return CutlineError.is(error) ? error.code : String(error);
  }
}

/** A photo with the fingerprint of that number and nothing in its metadata; its bytes are the number's too. */
export function photo(seed: number, line: string | null): Photo {
  return {
    file: `${seed}.jpg`,
    bytes: 1000 + seed,
    sha256: seed.toString(16).padStart(64, "0"),
    format: "jpeg",
    width: 1200,
    height: 800,
    orientation: 1,
    metadata: { ...NO_METADATA },
    sources: {},
    caption: line === null ? null : parseCaption(line),
    fingerprint: fingerprint(seed),
    problems: [],
  };
}
