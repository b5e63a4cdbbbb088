/** Finds the one picture in the other: candidates by hash, weighed coarse, the best laid exactly. */
import { areaOf, fitOf, invert, type Placement, placementOf, refine } from "./align.js";
import { type Candidate, mirrorSmall, nearestRegions } from "./candidates.js";
import { FACINGS, type Facing } from "./facing.js";
import type { Grey } from "./grey.js";
import { hamming } from "./hash.js";
import type { Prepared, View } from "./prepare.js";
import { type Sheet, sheetOf } from "./sheets.js";
import type { Freedom } from "./step.js";

/** One picture laid on the other. */
export interface Located {
  /** The first picture is the inner one. */
  readonly aInside: boolean;
  /** How one of the two was turned to lie on the other. */
  readonly facing: Facing;
  /** Of the inner picture in the outer. */
  readonly placement: Placement;
  /** At the fineness both thumbnails have. */
  readonly inner: Sheet;
  readonly outer: Sheet;
}

/** Bits of 63 within which a region is worth a look: 1,900 renditions were within 14, 10 % of unrelated pairs are. */
const CANDIDATE_BITS = 16;
const CANDIDATES = 4;
/** Bits of 63 within which a region is looked at before the other bank is made: 88 % of 4,849 renditions. */
const NEAR_BITS = 8;
/** Eighths of 256 bits within which the whole is looked at before any bank is made. */
const NEAR_WHOLE = 4;
/** Bits of 256 within which the whole picture, turned some way, is worth a look. */
const WHOLE_BITS = 88;
const COARSE_SIDE = 32;
const LEAST_SIDE = 4;
const COARSE_STEPS = 6;
/** Steps after which a place that fits no better is given up: of 1,438 renditions the least was 0.40 there. */
const ROUGH_STEPS = 2;
const ROUGH_FIT = 0.3;
const COARSE_FIT = 0.5;
/** Correlation at half the fineness: of 4,000 pairs of distinct photos none came above 0.39. */
const SCENE_FIT = 0.5;
/** A fine texture is crept up to: of two renditions that five steps left beside the place ten laid both. */
const HALF_STEPS = 10;
const FINE_STEPS = 3;
/** A fit at which no other candidate is looked at. */
const SURE_FIT = 0.93;

interface Attempt {
  readonly aInside: boolean;
  readonly facing: Facing;
  readonly region: Candidate["region"];
  readonly distance: number;
}

const WHOLE = { left: 0, top: 0, width: 1, height: 1 };

/** The whole of `a`, turned some way, on the whole of `b`. */
function wholeAttempts(a: Prepared, b: Prepared): Attempt[] {
  return FACINGS.flatMap((facing, i) => {
    const distance = hamming(a.turnedHashes[i]!, b.hash);
    return distance <= WHOLE_BITS ? [{ aInside: true, facing, region: WHOLE, distance: distance / 8 }] : [];
  });
}

/** Where the one picture could be in the other, by the small hashes of the other's regions. */
function regionAttempts(aInside: boolean, inner: View, outer: View): Attempt[] {
  const bank = outer.bank(inner.grey.width / inner.grey.height);
  return FACINGS.slice(0, 2).flatMap((facing) => {
    const small = facing.mirrored ? mirrorSmall(inner.small) : inner.small;
    const nearest = nearestRegions(bank, small, CANDIDATE_BITS, CANDIDATES);
    return nearest.map(({ region, distance }) => ({ aInside, facing, region, distance }));
  });
}

/**
 * What to look at. A bank of regions is made only where nothing before it was sure, for it takes as long as laying the
 * two on each other; then all that is left comes nearest first.
 */
function* attemptsOf(a: Prepared, aView: View, b: Prepared, bView: View): Generator<Attempt> {
  const tried = new Set<Attempt>();
  let known: Attempt[] = [];
  const take = (more: Attempt[]) => {
    known = [...known, ...more].sort((x, y) => x.distance - y.distance);
    return known[0] ?? null;
  };
  const whole = take(wholeAttempts(a, b));
  if (whole && whole.distance <= NEAR_WHOLE) {
    tried.add(whole);
    yield whole;
  }
  const first = take(regionAttempts(true, aView, bView));
  if (first && first.distance <= NEAR_BITS && !tried.has(first)) {
    tried.add(first);
    yield first;
  }
  take(regionAttempts(false, bView, aView));
  for (const attempt of known.slice(0, 2 * CANDIDATES)) if (!tried.has(attempt)) yield attempt;
}

/** Sheets of both at one fineness: `side` is the long side of the inner one, or less where the outer has less. */
function sheetsFor(inner: Grey, outer: Grey, width: number, side: number): [Sheet, Sheet] {
  const covered = Math.max(1, width * outer.width);
  const long = Math.max(inner.width, inner.height);
  const shrink = Math.min(1, side / long, covered / inner.width);
  const enlarge = Math.min(1, (shrink * inner.width) / covered);
  return [scaled(inner, shrink), scaled(outer, enlarge)];
}

function scaled(grey: Grey, by: number): Sheet {
  return sheetOf(
    grey,
    Math.max(LEAST_SIDE, Math.round(grey.width * by)),
    Math.max(LEAST_SIDE, Math.round(grey.height * by)),
  );
}

/** The one picture found roughly in the other. */
export interface Found {
  readonly aInside: boolean;
  readonly facing: Facing;
  readonly placement: Placement;
  /** Turned to lie on the outer one. */
  readonly inner: Laid;
  readonly outer: Laid;
}

/** A thumbnail, and width to height of the whole picture: the thumbnail's sides are whole pixels. */
interface Laid {
  readonly grey: Grey;
  readonly proportion: number;
}

function laidOf({ fingerprint }: Prepared, view: View, facing: Facing | null): Laid {
  const proportion = fingerprint.width / fingerprint.height;
  if (!facing) return { grey: view.grey, proportion };
  return { grey: view.turned(facing), proportion: facing.turns % 2 === 1 ? 1 / proportion : proportion };
}

/** @param a - The likelier crop: it is looked for in `b` first. */
export function find(a: Prepared, aView: View, b: Prepared, bView: View): Found | null {
  let best: { attempt: Attempt; placement: Placement; fit: number } | null = null;
  for (const attempt of attemptsOf(a, aView, b, bView)) {
    const inner = (attempt.aInside ? aView : bView).turned(attempt.facing);
    const outer = (attempt.aInside ? bView : aView).grey;
    const [small, large] = sheetsFor(inner, outer, attempt.region.width, COARSE_SIDE);
    const rough = refine(small, large, placementOf(attempt.region), ROUGH_STEPS, "size");
    if (fitOf(small, large, rough) < ROUGH_FIT) continue;
    const placement = refine(small, large, rough, COARSE_STEPS - ROUGH_STEPS, "size");
    const fit = fitOf(small, large, placement);
    if (!best || fit > best.fit) best = { attempt, placement, fit };
    if (fit > SURE_FIT) break;
  }
  if (!best || best.fit < COARSE_FIT) return null;
  const { placement, attempt } = best;
  const { aInside, facing } = attempt;
  const inner = aInside ? laidOf(a, aView, facing) : laidOf(b, bView, facing);
  const outer = aInside ? laidOf(b, bView, null) : laidOf(a, aView, null);
  // The whole of the one was laid on the whole of the other, and the other may turn out to be the crop.
  if (areaOf(placement) <= 1) return { aInside, facing, placement, inner, outer };
  return { aInside: !aInside, facing, placement: invert(placement), inner: outer, outer: inner };
}

/** The placement of the same centre and area that neither stretches nor slants the inner picture. */
function unstretched({ xx, xy, x0, yx, yy, y0 }: Placement, inner: Laid, outer: Laid): Placement {
  const relative = inner.proportion / outer.proportion;
  const height = Math.sqrt(Math.abs(xx * yy - xy * yx) / relative);
  const width = height * relative;
  return {
    xx: width,
    xy: 0,
    x0: x0 + (xx + xy - width) / 2,
    yx: 0,
    yy: height,
    y0: y0 + (yx + yy - height) / 2,
  };
}

/** How much larger than the outer picture the inner one may come out before the two change places. */
const LARGER = 1.02;

/** Lays the inner picture exactly, as it is or stretched and slanted too; null when it does not fit there. */
export function layExactly(found: Found, freedom: Freedom): Located | null {
  const rough = layRoughly(found, freedom);
  if (!rough) return null;
  if (areaOf(rough) <= LARGER) return layFinely(found, rough, freedom);
  // A crop as large as the whole but for one side: which of them is the inner one shows only here.
  const { aInside, facing, inner, outer } = found;
  const swapped = { aInside: !aInside, facing, placement: invert(rough), inner: outer, outer: inner };
  return layFinely(swapped, swapped.placement, freedom);
}

function layRoughly({ placement, inner, outer }: Found, freedom: Freedom): Placement | null {
  const start = freedom === "size" ? unstretched(placement, inner, outer) : placement;
  const sheets = sheetsFor(inner.grey, outer.grey, start.xx, 2 * COARSE_SIDE);
  const rough = refine(...sheets, start, HALF_STEPS, freedom);
  return fitOf(...sheets, rough) < SCENE_FIT ? null : rough;
}

function layFinely({ aInside, facing, inner, outer }: Found, rough: Placement, freedom: Freedom): Located {
  const sheets = sheetsFor(inner.grey, outer.grey, rough.xx, 4 * COARSE_SIDE);
  const placement = refine(...sheets, rough, FINE_STEPS, freedom);
  return { aInside, facing, placement, inner: sheets[0], outer: sheets[1] };
}
