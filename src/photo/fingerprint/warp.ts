/** One levelled picture seen at the places of another's pixels. */
import type { Affine } from "./align.js";
import type { Level } from "./levels.js";

const MOST_PIXELS = 128 * 128;

/** What `warp` saw last. Scratch: comparing is synchronous, and allocating this would cost as much as the work. */
export const warped = new Float32Array(MOST_PIXELS);

/** Room for the error of adding up a row's steps, in pixels. */
const INSIDE = 1e-6;

function warpInside({ data, width }: Level, m: Affine, u: number, v: number, from: number, to: number): void {
  const acrossStep = m[0]!;
  const downStep = m[3]!;
  let cu = u;
  let cv = v;
  for (let at = from; at < to; at++, cu += acrossStep, cv += downStep) {
    const iu = cu | 0;
    const iv = cv | 0;
    const fu = cu - iu;
    const base = iv * width + iu;
    const below = base + width;
    const top = data[base]! + fu * (data[base + 1]! - data[base]!);
    const bottom = data[below]! + fu * (data[below + 1]! - data[below]!);
    warped[at] = top + (cv - iv) * (bottom - top);
  }
}

/** Samples `outer` at the places of `inner`'s pixels, NaN outside. */
export function warp(outer: Level, m: Affine, width: number, height: number): void {
  const { data } = outer;
  const limitX = outer.width - 1;
  const limitY = outer.height - 1;
  const isInside = (u: number, v: number) => u > INSIDE && v > INSIDE && u < limitX - INSIDE && v < limitY - INSIDE;
  for (let y = 0; y < height; y++) {
    let u = m[1]! * y + m[2]!;
    let v = m[4]! * y + m[5]!;
    // A row whose ends lie inside lies inside.
    if (isInside(u, v) && isInside(u + m[0]! * (width - 1), v + m[3]! * (width - 1))) {
      warpInside(outer, m, u, v, y * width, (y + 1) * width);
      continue;
    }
    for (let x = 0; x < width; x++, u += m[0]!, v += m[3]!) {
      const at = y * width + x;
      // Half a pixel beyond the last centre is still inside the picture.
      if (u < -0.5 || v < -0.5 || u > limitX + 0.5 || v > limitY + 0.5) {
        warped[at] = Number.NaN;
        continue;
      }
      const cu = Math.min(limitX, Math.max(0, u));
      const cv = Math.min(limitY, Math.max(0, v));
      const iu = cu >= limitX ? Math.max(0, limitX - 1) : cu | 0;
      const iv = cv >= limitY ? Math.max(0, limitY - 1) : cv | 0;
      const fu = cu - iu;
      const fv = cv - iv;
      const base = iv * outer.width + iu;
      const stepX = limitX > 0 ? 1 : 0;
      const stepY = limitY > 0 ? outer.width : 0;
      const top = data[base]! + fu * (data[base + stepX]! - data[base]!);
      const bottom = data[base + stepY]! + fu * (data[base + stepY + stepX]! - data[base + stepY]!);
      warped[at] = top + fv * (bottom - top);
    }
  }
}
