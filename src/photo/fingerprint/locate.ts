/** Finds the one picture in the other: candidates by hash, weighed coarse, the best laid exactly. */
import { type Alignment, areaOf, invert, placementOf, refine, type Sheet, sheetOf } from "./align.js";
import { type Candidate, mirrorSmall, nearestRegions } from "./candidates.js";
import { FACINGS, type Facing, turnHash } from "./facing.js";
import type { Grey } from "./grey.js";
import { hamming } from "./hash.js";
import type { View } from "./prepare.js";

/** One picture laid on the other. */
export interface Located {
  /** The first picture is the inner one. */
  readonly aInside: boolean;
  /** How one of the two was turned to lie on the other. */
  readonly facing: Facing;
  readonly alignment: Alignment;
  /** At the fineness both thumbnails have. */
  readonly inner: Sheet;
  readonly outer: Sheet;
}

/** Bits of 63 within which a region is worth a look; unrelated ones differ in 31, ± 5. */
const CANDIDATE_BITS = 17;
const CANDIDATES = 4;
/** Bits of 256 within which the whole picture, turned some way, is worth a look. */
const WHOLE_BITS = 88;
const COARSE_SIDE = 32;
const COARSE_STEPS = 6;
const COARSE_FIT = 0.5;
const FINE_STEPS = 5;

interface Attempt {
  readonly aInside: boolean;
  readonly facing: Facing;
  readonly region: Candidate["region"];
  readonly distance: number;
}

const WHOLE = { left: 0, top: 0, width: 1, height: 1 };

export interface Hashes {
  readonly hash: Uint32Array;
  readonly view: View;
}

function attemptsOf(a: Hashes, b: Hashes): Attempt[] {
  const attempts: Attempt[] = [];
  for (const facing of FACINGS) {
    const distance = hamming(turnHash(a.hash, facing), b.hash);
    if (distance <= WHOLE_BITS) attempts.push({ aInside: true, facing, region: WHOLE, distance: distance / 8 });
  }
  for (const aInside of [true, false]) {
    const inner = (aInside ? a : b).view;
    const outer = (aInside ? b : a).view;
    const bank = outer.bank(inner.grey.width / inner.grey.height);
    for (const facing of FACINGS.slice(0, 2)) {
      const small = facing.mirrored ? mirrorSmall(inner.small) : inner.small;
      for (const { region, distance } of nearestRegions(bank, small, CANDIDATE_BITS, CANDIDATES)) {
        attempts.push({ aInside, facing, region, distance });
      }
    }
  }
  return attempts.sort((x, y) => x.distance - y.distance).slice(0, 2 * CANDIDATES);
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
  return sheetOf(grey, Math.max(4, Math.round(grey.width * by)), Math.max(4, Math.round(grey.height * by)));
}

export function locate(a: Hashes, b: Hashes): Located | null {
  let best: { attempt: Attempt; alignment: Alignment } | null = null;
  for (const attempt of attemptsOf(a, b)) {
    const inner = (attempt.aInside ? a : b).view.turned(attempt.facing);
    const outer = (attempt.aInside ? b : a).view.grey;
    const [small, large] = sheetsFor(inner, outer, attempt.region.width, COARSE_SIDE);
    const alignment = refine(small, large, placementOf(attempt.region), COARSE_STEPS);
    if (!best || alignment.fit > best.alignment.fit) best = { attempt, alignment };
    if (alignment.fit > 0.95) break;
  }
  if (!best || best.alignment.fit < COARSE_FIT) return null;
  const { facing } = best.attempt;
  let { aInside } = best.attempt;
  let inner = (aInside ? a : b).view.turned(facing);
  let outer = (aInside ? b : a).view.grey;
  let { placement } = best.alignment;
  if (areaOf(placement) > 1) {
    // The whole of the one was laid on the whole of the other, and the other turns out to be the crop.
    placement = invert(placement);
    aInside = !aInside;
    [inner, outer] = [outer, inner];
  }
  let sheets = sheetsFor(inner, outer, placement.xx, 2 * COARSE_SIDE);
  let alignment = refine(...sheets, placement, FINE_STEPS);
  sheets = sheetsFor(inner, outer, alignment.placement.xx, 4 * COARSE_SIDE);
  alignment = refine(...sheets, alignment.placement, FINE_STEPS);
  return { aInside, facing, alignment, inner: sheets[0], outer: sheets[1] };
}
