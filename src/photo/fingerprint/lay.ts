/** Samples one sheet at the places of another's pixels. */
import type { Affine } from "./align.js";
import type { Sheet } from "./sheets.js";

/** How far beyond the last pixel's centre a sample still counts. */
const MARGIN = 0.25;
const TAPS = 4;
const MOST_PIXELS = 128 * 128;

// Scratch of one laying at a time: the outer sheet with its columns already at the inner one's, and their taps.
let columnsLaid = new Float64Array(MOST_PIXELS);
let tapPlaces = new Int32Array(TAPS * 128);
let tapWeights = new Float64Array(TAPS * 128);
const rowPlaces = new Int32Array(TAPS);
const rowWeights = new Float64Array(TAPS);

/** Catmull-Rom, because a linear mean of neighbours would blur one of the two pictures. False beyond the edge. */
function takeTaps(place: number, last: number, places: Int32Array, weights: Float64Array, at: number): boolean {
  if (place < -MARGIN || place > last + MARGIN) return false;
  const whole = Math.floor(place);
  const part = place - whole;
  weights[at] = part * (-0.5 + part * (1 - 0.5 * part));
  weights[at + 1] = 1 + part * part * (-2.5 + 1.5 * part);
  weights[at + 2] = part * (0.5 + part * (2 - 1.5 * part));
  weights[at + 3] = part * part * (-0.5 + 0.5 * part);
  for (let i = 0; i < TAPS; i++) places[at + i] = Math.max(0, Math.min(last, whole - 1 + i));
  return true;
}

/** Where rows lie on rows and columns on columns: one direction after the other, for half the work. */
function layStraight(
  { pixels, width: from, height: rows }: Sheet,
  m: Affine,
  width: number,
  height: number,
  into: Float32Array,
): void {
  if (columnsLaid.length < rows * width) columnsLaid = new Float64Array(rows * width);
  if (tapPlaces.length < TAPS * width) {
    tapPlaces = new Int32Array(TAPS * width);
    tapWeights = new Float64Array(TAPS * width);
  }
  const laid = columnsLaid;
  for (let x = 0; x < width; x++) {
    if (!takeTaps(m[0]! * x + m[2]!, from - 1, tapPlaces, tapWeights, TAPS * x)) tapPlaces[TAPS * x] = -1;
  }
  for (let x = 0, at = 0; x < width; x++, at += TAPS) {
    const x0 = tapPlaces[at]!;
    if (x0 < 0) {
      for (let y = 0; y < rows; y++) laid[y * width + x] = Number.NaN;
      continue;
    }
    const x1 = tapPlaces[at + 1]!;
    const x2 = tapPlaces[at + 2]!;
    const x3 = tapPlaces[at + 3]!;
    const a0 = tapWeights[at]!;
    const a1 = tapWeights[at + 1]!;
    const a2 = tapWeights[at + 2]!;
    const a3 = tapWeights[at + 3]!;
    for (let y = 0, line = 0, to = x; y < rows; y++, line += from, to += width) {
      laid[to] = a0 * pixels[line + x0]! + a1 * pixels[line + x1]! + a2 * pixels[line + x2]! + a3 * pixels[line + x3]!;
    }
  }
  for (let y = 0; y < height; y++) {
    const to = y * width;
    if (!takeTaps(m[4]! * y + m[5]!, rows - 1, rowPlaces, rowWeights, 0)) {
      into.fill(Number.NaN, to, to + width);
      continue;
    }
    const y0 = rowPlaces[0]! * width;
    const y1 = rowPlaces[1]! * width;
    const y2 = rowPlaces[2]! * width;
    const y3 = rowPlaces[3]! * width;
    const b0 = rowWeights[0]!;
    const b1 = rowWeights[1]!;
    const b2 = rowWeights[2]!;
    const b3 = rowWeights[3]!;
    for (let x = 0; x < width; x++) {
      into[to + x] = b0 * laid[y0 + x]! + b1 * laid[y1 + x]! + b2 * laid[y2 + x]! + b3 * laid[y3 + x]!;
    }
  }
}

function laySlanted(outer: Sheet, m: Affine, width: number, height: number, into: Float32Array): void {
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

/** Grey levels of `outer` (in 1/16) under each pixel of a sheet of `width` x `height`, NaN beyond its edge. */
export function lay(outer: Sheet, m: Affine, width: number, height: number, into: Float32Array): void {
  if (m[1] === 0 && m[3] === 0) layStraight(outer, m, width, height, into);
  else laySlanted(outer, m, width, height, into);
}
