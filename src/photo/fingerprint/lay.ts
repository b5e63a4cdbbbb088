/** Samples one sheet at the places of another's pixels. */
import type { Affine } from "./align.js";
import type { Sheet } from "./sheets.js";

/** How far beyond the last pixel's centre a sample still counts. */
const MARGIN = 0.25;

/**
 * Grey levels of `outer` (in 1/16) under each pixel of a sheet of `width` x `height`, NaN beyond its edge. Catmull-Rom,
 * because a linear mean of neighbours would blur one of the two pictures.
 */
export function lay(outer: Sheet, m: Affine, width: number, height: number, into: Float32Array): void {
  const { pixels } = outer;
  const lastX = outer.width - 1;
  const lastY = outer.height - 1;
  const xx = m[0]!;
  const yx = m[3]!;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      const u = xx * x + m[1]! * y + m[2]!;
      const v = yx * x + m[4]! * y + m[5]!;
      if (u < -MARGIN || v < -MARGIN || u > lastX + MARGIN || v > lastY + MARGIN) {
        into[at] = Number.NaN;
        continue;
      }
      const iu = Math.floor(u);
      const iv = Math.floor(v);
      const fu = u - iu;
      const fv = v - iv;
      const a0 = fu * (-0.5 + fu * (1 - 0.5 * fu));
      const a1 = 1 + fu * fu * (-2.5 + 1.5 * fu);
      const a2 = fu * (0.5 + fu * (2 - 1.5 * fu));
      const a3 = fu * fu * (-0.5 + 0.5 * fu);
      const b0 = fv * (-0.5 + fv * (1 - 0.5 * fv));
      const b1 = 1 + fv * fv * (-2.5 + 1.5 * fv);
      const b2 = fv * (0.5 + fv * (2 - 1.5 * fv));
      const b3 = fv * fv * (-0.5 + 0.5 * fv);
      const x0 = iu < 1 ? 0 : Math.min(lastX, iu - 1);
      const x1 = iu < 0 ? 0 : Math.min(lastX, iu);
      const x2 = Math.min(lastX, iu + 1);
      const x3 = Math.min(lastX, iu + 2);
      const y0 = (iv < 1 ? 0 : Math.min(lastY, iv - 1)) * outer.width;
      const y1 = (iv < 0 ? 0 : Math.min(lastY, iv)) * outer.width;
      const y2 = Math.min(lastY, iv + 1) * outer.width;
      const y3 = Math.min(lastY, iv + 2) * outer.width;
      into[at] =
        b0 * (a0 * pixels[y0 + x0]! + a1 * pixels[y0 + x1]! + a2 * pixels[y0 + x2]! + a3 * pixels[y0 + x3]!) +
        b1 * (a0 * pixels[y1 + x0]! + a1 * pixels[y1 + x1]! + a2 * pixels[y1 + x2]! + a3 * pixels[y1 + x3]!) +
        b2 * (a0 * pixels[y2 + x0]! + a1 * pixels[y2 + x1]! + a2 * pixels[y2 + x2]! + a3 * pixels[y2 + x3]!) +
        b3 * (a0 * pixels[y3 + x0]! + a1 * pixels[y3 + x1]! + a2 * pixels[y3 + x2]! + a3 * pixels[y3 + x3]!);
    }
  }
}
