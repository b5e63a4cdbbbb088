/**
 * What clipped blocks prove. A picture made brighter, or given contrast, may lose most of its blocks to white or black;
 * but the tone curve says where, and the rims of what was clipped lie where the other picture reaches that tone.
 */
import { BLACK, type BlockReport, boxAt, type Fit, fitsBadly, measure, WHITE } from "./blocks.js";
import type { Sheet } from "./sheets.js";
import { type ToneCurve, toneCurve } from "./tone-curve.js";

/**
 * Share of the clipped blocks with structure that must fit before any of them proves something: of five copies that had
 * too few others, 0.60 and more.
 */
const FITTING = 0.6;
const MOST_PIXELS = 128 * 128;

// Scratch of one measuring at a time.
const shown = new Uint8Array(MOST_PIXELS);
const toned = new Float32Array(MOST_PIXELS);
const clippedLaid = new Float32Array(MOST_PIXELS);

function isShown(level: number): boolean {
  return level >= BLACK && level <= WHITE;
}

/** NaN stays NaN. */
function clip(level: number): number {
  return Math.max(BLACK, Math.min(WHITE, level));
}

/** The curve of what neither picture clipped. */
function curveOf(pixels: Float32Array, laid: Float32Array, count: number): ToneCurve {
  for (let i = 0; i < count; i++) shown[i] = isShown(pixels[i]!) && isShown(laid[i]!) ? 1 : 0;
  return toneCurve(pixels, laid, shown, count);
}

/** Blocks left out of the report that fit once the inner picture is toned and clipped as the other was. */
export function clippedBlocks(inner: Sheet, { even, laid, across, down }: BlockReport): readonly Fit[] {
  const { width, height, pixels } = inner;
  const count = width * height;
  const tone = curveOf(pixels, laid, count);
  for (let i = 0; i < count; i++) {
    toned[i] = clip(tone(pixels[i]!));
    clippedLaid[i] = clip(laid[i]!);
  }
  const measured = even.flatMap(
    ({ x, y }) => measure(toned, clippedLaid, width, boxAt(x, y, inner, across, down)) ?? [],
  );
  const fitting = measured.filter((fit) => !fitsBadly(fit));
  return fitting.length >= FITTING * measured.length ? fitting : [];
}
