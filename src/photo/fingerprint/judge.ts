/** Two prepared fingerprints to a grade. */
import type { PhotoComparison } from "../../model.js";
import { type Grey, resample16, wholeBox } from "./grey.js";
import { hamming, mirrorHash } from "./hash.js";
import type { Prepared } from "./prepare.js";

/** Unrelated pictures differ in 128 bits, ± 8 a standard deviation; renditions in fewer than 60. */
const HASH_GATE = 72;
/** Without thumbnails the hash alone must do: PDQ's recommended bound (facebook/ThreatExchange). */
const HASH_ALONE = 31;
const FLAT_QUALITY = 0.1;
const SIDE = 64;
const BLOCK = 8;
const BLOCK_SPREAD = 16 * 16 * 4;

interface Facing {
  readonly mirrored: boolean;
  readonly distance: number;
}

function bestFacing(a: Prepared, b: Prepared): Facing {
  const plain = hamming(a.hash, b.hash);
  const mirror = hamming(mirrorHash(a.hash), b.hash);
  return mirror < plain ? { mirrored: true, distance: mirror } : { mirrored: false, distance: plain };
}

function square(grey: Grey, mirrored: boolean): Int32Array {
  const pixels = resample16(grey, wholeBox(grey), SIDE, SIDE);
  if (mirrored) for (let y = 0; y < SIDE; y++) pixels.subarray(y * SIDE, (y + 1) * SIDE).reverse();
  return pixels;
}

/** Share of the structured blocks that correlate. */
function blockShare(a: Int32Array, b: Int32Array): number {
  let counted = 0;
  let good = 0;
  const count = BLOCK * BLOCK;
  for (let top = 0; top < SIDE; top += BLOCK) {
    for (let left = 0; left < SIDE; left += BLOCK) {
      let sumA = 0;
      let sumB = 0;
      let sumAA = 0;
      let sumBB = 0;
      let sumAB = 0;
      for (let y = top; y < top + BLOCK; y++) {
        for (let x = left; x < left + BLOCK; x++) {
          const p = a[y * SIDE + x]!;
          const q = b[y * SIDE + x]!;
          sumA += p;
          sumB += q;
          sumAA += p * p;
          sumBB += q * q;
          sumAB += p * q;
        }
      }
      const varA = sumAA / count - (sumA / count) ** 2;
      const varB = sumBB / count - (sumB / count) ** 2;
      if (Math.max(varA, varB) < BLOCK_SPREAD) continue;
      counted++;
      const covariance = sumAB / count - (sumA * sumB) / (count * count);
      if (covariance > 0.85 * Math.sqrt(varA * varB)) good++;
    }
  }
  return counted === 0 ? 0 : good / counted;
}

export function judge(a: Prepared, b: Prepared): PhotoComparison {
  const { mirrored, distance } = bestFacing(a, b);
  const crop = Math.min(
    distance,
    ...b.crops.map((region) => hamming(a.hash, region)),
    ...a.crops.map((region) => hamming(b.hash, region)),
  );
  const decide = (grade: PhotoComparison["grade"], rule: string, blocks: number | null): PhotoComparison => ({
    grade,
    mirrored: grade === "different" ? false : mirrored,
    distances: { hash: distance, crop, blocks, motion: null },
    overlap: grade === "different" ? null : { a: 1, b: 1 },
    rule,
  });
  const flat = Math.min(a.fingerprint.quality, b.fingerprint.quality) < FLAT_QUALITY;
  const truncated = a.fingerprint.truncated || b.fingerprint.truncated;
  if (!a.thumbnail || !b.thumbnail) {
    if (distance > HASH_ALONE) return decide("different", "hash", null);
    if (flat) return decide("near", "flat", null);
    return truncated ? decide("near", "truncated", null) : decide("same", "hash", null);
  }
  if (distance > HASH_GATE) return decide("different", "hash", null);
  const blocks = blockShare(square(a.thumbnail, mirrored), square(b.thumbnail, false));
  if (blocks < 0.4) return decide("different", "blocks", blocks);
  if (truncated) return decide("near", "truncated", blocks);
  if (flat) return decide("near", "flat", blocks);
  return blocks >= 0.85 ? decide("same", "blocks", blocks) : decide("near", "blocks", blocks);
}
