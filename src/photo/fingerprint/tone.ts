/** Mean, spread and clipping of the tones; and how much structure a hash rests on. */
import type { Grey } from "./grey.js";

const BLACK = 8;
const WHITE = 247;
/** Mean step between neighbouring thumbnail pixels, in grey levels, from which on a hash is as good as it gets. */
const FULL_STRUCTURE = 4;

function round(value: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale;
}

/** `[mean, standard deviation, share below 8, share above 247]`: grey levels 0 to 255, shares 0 to 1. */
export function toneRecord({ data }: Grey): readonly number[] {
  let sum = 0;
  let squares = 0;
  let black = 0;
  let white = 0;
  for (let i = 0; i < data.length; i++) {
    const value = data[i]!;
    sum += value;
    squares += value * value;
    if (value < BLACK) black++;
    else if (value > WHITE) white++;
  }
  const count = data.length;
  const mean = sum / count;
  const spread = Math.sqrt(Math.max(0, squares / count - mean * mean));
  return [round(mean, 1), round(spread, 1), round(black / count, 3), round(white / count, 3)];
}

/** 0 for one even tone, 1 from {@link FULL_STRUCTURE} on; after PDQ's gradient measure. */
export function quality({ data, width, height }: Grey): number {
  let steps = 0;
  for (let y = 1; y < height; y++) {
    for (let x = 1; x < width; x++) {
      const at = y * width + x;
      steps += Math.abs(data[at]! - data[at - 1]!) + Math.abs(data[at]! - data[at - width]!);
    }
  }
  const pairs = 2 * Math.max(1, (width - 1) * (height - 1));
  return round(Math.min(1, steps / pairs / FULL_STRUCTURE), 3);
}
