/** The tone curve between two pictures of one scene: exposure, contrast and gamma are near enough a parabola. */
import { solve } from "./solve.js";

/** Grey level of the one, in 1/16, to that of the other. */
export type ToneCurve = (level: number) => number;

/** Full scale of the levels, to keep the powers small. */
const FULL = 16 * 256;
const WHITE = 16 * 255;
/** Fewer pixels than this say nothing about a curve. */
const ENOUGH = 64;

/** Least squares over the pixels with `trusted`; NaN in `to` is skipped. */
export function toneCurve(from: Float32Array, to: Float32Array, trusted: Uint8Array, count: number): ToneCurve {
  let n = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let s4 = 0;
  let t0 = 0;
  let t1 = 0;
  let t2 = 0;
  for (let i = 0; i < count; i++) {
    const q = to[i]!;
    if (!trusted[i] || Number.isNaN(q)) continue;
    const p = from[i]! / FULL;
    const pp = p * p;
    n++;
    s1 += p;
    s2 += pp;
    s3 += pp * p;
    s4 += pp * pp;
    t0 += q;
    t1 += q * p;
    t2 += q * pp;
  }
  const t = Float64Array.of(t0, t1, t2);
  // The ridge keeps the curve straight where the picture has few tones.
  const h = Float64Array.of(n, s1, s2, s1, s2, s3, s2, s3, s4 + 1e-6 * n);
  if (n < ENOUGH || !solve(h, t, 3)) return (level) => level;
  const c0 = t[0]!;
  const c1 = t[1]! / FULL;
  const c2 = t[2]! / FULL / FULL;
  // What the curve would lift beyond white was clipped there.
  return (level) => Math.max(0, Math.min(WHITE, c0 + level * (c1 + level * c2)));
}
