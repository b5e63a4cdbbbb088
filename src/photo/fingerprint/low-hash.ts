/**
 * Low hashes: the signs of the 28 DCT coefficients of lowest frequency, in one number. They change little when a
 * picture is trimmed, and what changes is known beforehand: the coefficients nearest to zero. So one equal number brings
 * two pictures together, where the one is looked for under the 64 numbers it is likeliest to have (query-directed
 * probing: Lv et al., VLDB 2007). The signs of the next 32, the finer number, then tell a meeting from a chance one.
 */
import type { Facing } from "./facing.js";
import type { Box, Grey } from "./grey.js";
import { regionDct } from "./region-dct.js";

/** Frequencies each way from which they are taken. */
const SIDE = 9;
const CELLS = 16;
/** All with u² + v² up to 41 are low, 28; and 32 more up to 85 are finer. Both sets are the same across and down. */
const FARTHEST_LOW = 41;
const FARTHEST_FINER = 85;
/** Their places in a square of `SIDE`, lowest frequency first. */
const ORDER: readonly { readonly u: number; readonly v: number }[] = Array.from({ length: SIDE * SIDE }, (_, i) => ({
  u: (i % SIDE) + 1,
  v: Math.floor(i / SIDE) + 1,
}))
  .filter(({ u, v }) => u * u + v * v <= FARTHEST_FINER)
  .sort((a, b) => a.u * a.u + a.v * a.v - b.u * b.u - b.v * b.v || a.v - b.v);
export const LOW_BITS = ORDER.filter(({ u, v }) => u * u + v * v <= FARTHEST_LOW).length;
export const FINER_BITS = ORDER.length - LOW_BITS;
/** For each, the one of the same frequencies exchanged. */
const EXCHANGED = ORDER.map(({ u, v }) => ORDER.findIndex((at) => at.u === v && at.v === u));

const transform = regionDct(CELLS, SIDE);

/** The coefficients themselves, in the order of `ORDER`. */
export type LowCoefficients = Readonly<Float64Array>;

export function lowCoefficients(grey: Grey, sums: Float64Array, box: Box): LowCoefficients {
  const all = transform(grey, sums, box);
  return Float64Array.from(ORDER, ({ u, v }) => all[(v - 1) * SIDE + u - 1]!);
}

/** Of the picture turned: a mirror turns the signs of odd frequencies across, a quarter turn exchanges the directions. */
export function turnLow(low: LowCoefficients, { turns, mirrored }: Facing): LowCoefficients {
  const sideways = turns % 2 === 1;
  // As in `turnHash`: 1 is transpose and mirror, 3 transpose and flip, 2 both.
  const across = (turns === 1 || turns === 2) !== mirrored;
  const down = turns === 2 || turns === 3;
  return Float64Array.from(ORDER, ({ u, v }, place) => {
    const from = sideways ? EXCHANGED[place]! : place;
    const odd = (across ? u : 0) + (down ? v : 0);
    return odd & 1 ? -low[from]! : low[from]!;
  });
}

export function lowHash(low: LowCoefficients): number {
  let bits = 0;
  for (let i = 0; i < LOW_BITS; i++) if (low[i]! > 0) bits |= 1 << i;
  return bits;
}

/** The signs of the coefficients that come next, as 32 bits. */
export function finerHash(low: LowCoefficients): number {
  let bits = 0;
  for (let i = 0; i < FINER_BITS; i++) if (low[LOW_BITS + i]! > 0) bits |= 1 << i;
  return bits;
}

/** Of a region that only its 256-bit hash is left of (rows of 16, frequencies from 1): 1 and -1, for the signs alone. */
export function lowOfHash(hash: Uint32Array): LowCoefficients {
  return Float64Array.from(ORDER, ({ u, v }) => {
    const at = (v - 1) * 16 + u - 1;
    return (hash[at >> 5]! >>> (at & 31)) & 1 ? 1 : -1;
  });
}

/** The bits likeliest to be others: so many of them are tried, in sets of up to three. */
const WEAKEST = 12;
/** Those sets, as places among the weakest bits; the smallest first. */
const SETS: readonly (readonly number[])[] = (() => {
  const none: number[][] = [[]];
  const single: number[][] = [];
  const double: number[][] = [];
  const triple: number[][] = [];
  for (let a = 0; a < WEAKEST; a++) {
    single.push([a]);
    for (let b = 0; b < a; b++) {
      double.push([a, b]);
      for (let c = 0; c < b; c++) triple.push([a, b, c]);
    }
  }
  return [...none, ...single, ...double, ...triple];
})();

const costs = new Float64Array(SETS.length);

/**
 * The low hashes that the picture likeliest has in another rendition, its own first: the less the squares of the
 * coefficients sum up to whose signs are turned, the likelier.
 */
export function likelyLow(low: LowCoefficients, most: number): number[] {
  const own = lowHash(low);
  const weakest = Array.from({ length: LOW_BITS }, (_, place) => place)
    .sort((a, b) => Math.abs(low[a]!) - Math.abs(low[b]!) || a - b)
    .slice(0, WEAKEST);
  for (let i = 0; i < SETS.length; i++) {
    let cost = 0;
    for (const place of SETS[i]!) cost += low[weakest[place]!]! ** 2;
    costs[i] = cost;
  }
  // Numbers alone are sorted fast; which of the sets they belong to is then a matter of the bound.
  const bound = costs.slice().sort()[most - 1]!;
  const found: number[] = [];
  for (let i = 0; i < SETS.length && found.length < most; i++) {
    if (costs[i]! > bound) continue;
    found.push(SETS[i]!.reduce((bits, place) => bits ^ (1 << weakest[place]!), own));
  }
  return found;
}

/** What is left to try where the coefficients are not known: each bit by itself. */
export function nearbyLow(low: number): number[] {
  return [low, ...Array.from({ length: LOW_BITS }, (_, bit) => low ^ (1 << bit))];
}
