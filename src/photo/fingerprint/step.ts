/** From sums over blocks to the step that lays one picture better on the other: normal equations, weighed and solved. */
import { solve } from "./solve.js";

const PARAMETERS = 6;
/** Sums of each block: 18 of gradients, 6 of gradients and residual, the squared residual, the count. */
export const SUMS = 26;
export const AT_RIGHT = 18;
export const AT_ERROR = 24;
export const AT_COUNT = 25;
/** Residual of levelled pixels below which a block is as good as any. */
const LEAST_ERROR = 0.02;

/** What may change: place and size alone, or stretch, turn and slant as well. */
export type Freedom = "size" | "affine";

/** Place of the products of (1, u, v) with (1, u, v) among their six sums. */
const PRODUCTS = [0, 1, 2, 1, 3, 4, 2, 4, 5];

/** The normal equations over all blocks, those that fit badly weighed down; null when nothing overlaps. */
function weighedSystem(sums: Float64Array, right: Float64Array): Float64Array | null {
  const all = new Float64Array(sums.length / SUMS);
  let shown = 0;
  for (let b = 0; b < sums.length; b += SUMS) {
    if (sums[b + AT_COUNT]! > 0) all[shown++] = sums[b + AT_ERROR]! / sums[b + AT_COUNT]!;
  }
  if (shown === 0) return null;
  const errors = all.subarray(0, shown).sort();
  const scale = Math.max(LEAST_ERROR, errors[shown >> 1]!);
  const total = new Float64Array(AT_RIGHT);
  for (let b = 0; b < sums.length; b += SUMS) {
    const count = sums[b + AT_COUNT]!;
    if (count === 0) continue;
    const off = 1 + sums[b + AT_ERROR]! / count / scale;
    const weight = 1 / (off * off);
    for (let i = 0; i < AT_RIGHT; i++) total[i]! += weight * sums[b + i]!;
    for (let i = 0; i < PARAMETERS; i++) right[i]! += weight * sums[b + AT_RIGHT + i]!;
  }
  const h = new Float64Array(PARAMETERS * PARAMETERS);
  for (const [row, column, from] of [
    [0, 0, 0],
    [0, 3, 6],
    [3, 3, 12],
  ] as const) {
    for (let i = 0; i < 9; i++) {
      const value = total[from + PRODUCTS[i]!]!;
      const r = row + Math.floor(i / 3);
      const c = column + (i % 3);
      h[r * PARAMETERS + c] = value;
      h[c * PARAMETERS + r] = value;
    }
  }
  const ridge = 1e-3 * (total[0]! + total[12]!) + 1e-6;
  for (let i = 0; i < PARAMETERS; i++) h[i * PARAMETERS + i]! += ridge;
  return h;
}

/** The same system for a shift across (0), one down (3) and one growth both ways (1 and 5): nothing else moves. */
function solveSize(h: Float64Array, g: Float64Array): boolean {
  const at = (row: number, column: number) => h[row * PARAMETERS + column]!;
  const acrossAndGrowth = at(0, 1) + at(0, 5);
  const downAndGrowth = at(3, 1) + at(3, 5);
  const growth = at(1, 1) + 2 * at(1, 5) + at(5, 5);
  const reduced = Float64Array.of(
    at(0, 0),
    at(0, 3),
    acrossAndGrowth,
    at(0, 3),
    at(3, 3),
    downAndGrowth,
    acrossAndGrowth,
    downAndGrowth,
    growth,
  );
  const right = Float64Array.of(g[0]!, g[3]!, g[1]! + g[5]!);
  if (!solve(reduced, right, 3)) return false;
  g.fill(0);
  g[0] = right[0]!;
  g[3] = right[1]!;
  g[1] = right[2]!;
  g[5] = right[2]!;
  return true;
}

/** Step of the six parameters (x: 1, u, v; y: 1, u, v); null when nothing overlaps or nothing holds it. */
export function solveSums(sums: Float64Array, freedom: Freedom): Float64Array | null {
  const g = new Float64Array(PARAMETERS);
  const h = weighedSystem(sums, g);
  return h && (freedom === "affine" ? solve(h, g, PARAMETERS) : solveSize(h, g)) ? g : null;
}
