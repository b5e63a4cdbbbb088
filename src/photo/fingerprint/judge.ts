/** Two prepared fingerprints to a grade. */
import type { PhotoComparison } from "../../model.js";
import { BAD_CORRELATION, type BlockReport, type Fit, isBad, measureBlocks } from "./blocks.js";
import { clippedBlocks } from "./clipped.js";
import type { Span } from "./clusters.js";
import { coverageOf, framingOf, isCrop } from "./coverage.js";
import { FACINGS } from "./facing.js";
import { HASH_BITS, hamming } from "./hash.js";
import { find, type Located, layExactly } from "./locate.js";
import { type Framing, hasMoved, measureMovement } from "./movement.js";
import { explain } from "./overlay.js";
import type { Prepared } from "./prepare.js";
import type { Sheet } from "./sheets.js";

/** Without thumbnails the hash alone must do: PDQ's recommended bound (facebook/ThreatExchange). */
const HASH_ALONE = 31;
/** Structure below which a hash rests on noise. */
const FLAT_QUALITY = 0.1;
/** Fewer blocks with structure than this decide nothing. */
const FEW_BLOCKS = 8;
/**
 * What the blocks that fit must prove together for "same", each from 0 where it barely correlates to 1. Of 4,931
 * renditions of photos the least came to 14.6, and where a bar or a logo is on it to 35.7; of 20,000 patches, of which
 * many are bare sky or wall, those that fitted one another by an edge or a vignette alone came up to 10.8 and 19.1.
 */
const LEAST_PROOF = { clean: 14, veil: 14, overlay: 28 } as const;
/**
 * How much of that proof must lie across its main direction: one straight edge lies on any other, whatever its tones.
 * Of 3,124 renditions the least came to 6.0; drawings of one edge, with noise of 0 to 8 grey levels, up to 0.2. Under a
 * watermark more is excused: two skies that darken upwards came to 2.6, the least of 366 watermarked photos to 3.5.
 */
const LEAST_CROSS_PROOF = { clean: 1, veil: 3, overlay: 1 } as const;
/** Share of blocks that must fit for "near". */
const NEAR_BLOCKS = 0.2;

function wholeHash(a: Prepared, b: Prepared): { distance: number; mirrored: boolean } {
  let best = { distance: HASH_BITS, mirrored: false };
  for (const [i, { mirrored }] of FACINGS.entries()) {
    const distance = hamming(a.turnedHashes[i]!, b.hash);
    if (distance < best.distance) best = { distance, mirrored };
  }
  return best;
}

/** Bits to the nearest of the other's crop bank. */
function cropHash(a: Prepared, b: Prepared): number {
  return b.crops.reduce((best, crop) => Math.min(best, hamming(a.hash, crop)), HASH_BITS);
}

/** Whether `a` is the likelier crop where the crop banks say nothing: the smaller one, else by whatever differs. */
function isLesser({ fingerprint: a }: Prepared, { fingerprint: b }: Prepared): boolean {
  const pixels = a.width * a.height - b.width * b.height;
  if (pixels !== 0) return pixels < 0;
  if (a.hash !== b.hash) return a.hash < b.hash;
  return (a.thumbnail?.grey ?? "") < (b.thumbnail?.grey ?? "");
}

/** The grade. The likelier crop goes first whichever was named first, so that both ways the same is computed. */
export function judge(a: Prepared, b: Prepared): PhotoComparison {
  const aInB = cropHash(a, b);
  const bInA = cropHash(b, a);
  if (aInB < bInA || (aInB === bInA && isLesser(a, b))) return judgeOrdered(a, b, aInB);
  const comparison = judgeOrdered(b, a, bInA);
  const { overlap } = comparison;
  return { ...comparison, overlap: overlap && { a: overlap.b, b: overlap.a } };
}

/** @param crop - Bits from the first to the nearest of the second's crop bank. */
function judgeOrdered(a: Prepared, b: Prepared, crop: number): PhotoComparison {
  const whole = wholeHash(a, b);
  const hashes = { hash: whole.distance, crop: Math.min(whole.distance, crop), blocks: null };
  const flat = Math.min(a.fingerprint.quality, b.fingerprint.quality) < FLAT_QUALITY;
  const truncated = a.fingerprint.truncated || b.fingerprint.truncated;
  const unlike = (rule: string): PhotoComparison => ({
    grade: "different",
    mirrored: false,
    distances: hashes,
    overlap: null,
    rule,
  });
  if (!a.view || !b.view) {
    if (whole.distance > HASH_ALONE) return unlike("hash");
    const rule = flat ? "flat" : truncated ? "truncated" : "hash";
    return {
      grade: rule === "hash" ? "same" : "near",
      mirrored: whole.mirrored,
      distances: hashes,
      overlap: null,
      rule,
    };
  }
  const found = find(a, a.view, b, b.view);
  if (!found) return unlike("no-place");
  // Most renditions are only cut and scaled. Stretch and slant come second: on a picture with little to hold on to,
  // six parameters slide where three stand.
  let first: PhotoComparison | null = null;
  for (const freedom of ["size", "affine"] as const) {
    const located = layExactly(found, freedom);
    if (!located) continue;
    const comparison = judgeLocated(located, hashes, truncated, unlike);
    if (comparison.grade === "same") return comparison;
    if (!first || (comparison.distances.blocks ?? 0) > (first.distances.blocks ?? 0)) first = comparison;
  }
  return first ?? unlike("no-place");
}

/** What blocks prove together, and the part of it across their main direction: the lesser value of their tensor. */
function proofOf(good: readonly Fit[]): { all: number; across: number } {
  let all = 0;
  let cos = 0;
  let sin = 0;
  for (const { correlation, edges } of good) {
    const proof = (correlation - BAD_CORRELATION) / (1 - BAD_CORRELATION);
    all += proof;
    cos += proof * edges.cos;
    sin += proof * edges.sin;
  }
  return { all, across: (all - Math.hypot(cos, sin)) / 2 };
}

function isProved(kind: keyof typeof LEAST_PROOF, good: readonly Fit[]): boolean {
  const proof = proofOf(good);
  return proof.all >= LEAST_PROOF[kind] && proof.across >= LEAST_CROSS_PROOF[kind];
}

/** Whether enough fits, clipped blocks among it where nothing lies on top. */
function isEnough(kind: keyof typeof LEAST_PROOF, good: readonly Fit[], inner: Sheet, report: BlockReport): boolean {
  if (report.blocks.length >= FEW_BLOCKS && isProved(kind, good)) return true;
  return kind === "clean" && isProved(kind, [...good, ...clippedBlocks(inner, report)]);
}

/** How far beside a logo or a bar its edge still rings, in blocks. */
const RING = 1;

/** Whether something moved beside what was put on top. */
function movesBeside(covered: readonly Span[], framing: Framing, inner: Sheet, report: BlockReport): boolean {
  const { across, down, blocks, laid } = report;
  const movement = measureMovement(inner, laid, framing, (x, y) => {
    const column = (x * across) / inner.width;
    const row = (y * down) / inner.height;
    const isNear = (place: number, first: number, last: number) => place > first - RING && place < last + 1 + RING;
    return covered.some((span) => isNear(column, span.left, span.right) && isNear(row, span.top, span.bottom));
  });
  return movement !== null && hasMoved(movement, blocks);
}

function judgeLocated(
  { aInside, facing, placement, inner, outer }: Located,
  hashes: PhotoComparison["distances"],
  truncated: boolean,
  unlike: (rule: string) => PhotoComparison,
): PhotoComparison {
  const report = measureBlocks(inner, outer, placement);
  // Fine blocks excuse a picture that fits elsewhere; by themselves they say nothing.
  const good = report.blocks.filter((block) => !isBad(block) && !block.fine);
  const share = report.blocks.length > 0 ? good.length / report.blocks.length : 0;
  if (report.blocks.length >= FEW_BLOCKS && share < NEAR_BLOCKS) return unlike("blocks");
  const cover = coverageOf(placement, outer);
  const { kind, covered } = explain(report);
  const decide = (grade: PhotoComparison["grade"], rule: string): PhotoComparison => ({
    grade,
    mirrored: facing.mirrored,
    distances: { ...hashes, blocks: share },
    overlap: aInside ? { a: cover.inner, b: cover.outer } : { a: cover.outer, b: cover.inner },
    rule,
  });
  if (kind === "moved") return decide("near", report.blocks.length < FEW_BLOCKS ? "flat" : "moved");
  if (!isEnough(kind, good, inner, report)) return decide("near", "flat");
  if (!isCrop(placement, inner, outer)) return decide("near", "beyond");
  if (truncated) return decide("near", "truncated");
  if (kind !== "veil" && movesBeside(covered, framingOf(placement, outer), inner, report))
    return decide("near", "moved");
  return decide("same", kind === "clean" ? "blocks" : kind);
}
