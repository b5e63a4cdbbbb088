/** Grey pictures of eight bits, and exact integer resampling: the same numbers on every platform. */

export interface Grey {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** A rectangle in pixels of a grey picture; whole numbers. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** ITU-R BT.601 luma in 1/256, of interleaved pixels; one channel is copied. */
export function toGrey(data: Uint8Array, width: number, height: number, channels: number): Grey {
  const count = width * height;
  const grey = new Uint8Array(count);
  if (channels < 3) for (let i = 0; i < count; i++) grey[i] = data[i * channels]!;
  else {
    for (let i = 0, at = 0; i < count; i++, at += channels) {
      grey[i] = (77 * data[at]! + 150 * data[at + 1]! + 29 * data[at + 2]! + 128) >> 8;
    }
  }
  return { data: grey, width, height };
}

/** Mean over the area of each target pixel, times 16: rows top to bottom. Also enlarges (by repeating). */
export function resample16(source: Grey, box: Box, width: number, height: number): Int32Array {
  // Weights are whole: a source pixel is `width` units wide, a target pixel `box.width`; likewise downwards.
  const rows = new Float64Array(box.height * width);
  for (let y = 0; y < box.height; y++) {
    const line = (box.top + y) * source.width + box.left;
    for (let x = 0; x < width; x++) {
      const from = x * box.width;
      const to = from + box.width;
      let sum = 0;
      for (let s = Math.floor(from / width); s * width < to; s++) {
        sum += source.data[line + s]! * (Math.min(to, (s + 1) * width) - Math.max(from, s * width));
      }
      rows[y * width + x] = sum;
    }
  }
  const area = box.width * box.height;
  const out = new Int32Array(width * height);
  for (let y = 0; y < height; y++) {
    const from = y * box.height;
    const to = from + box.height;
    const first = Math.floor(from / height);
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (let s = first; s * height < to; s++) {
        sum += rows[s * width + x]! * (Math.min(to, (s + 1) * height) - Math.max(from, s * height));
      }
      out[y * width + x] = Math.floor((16 * sum + area / 2) / area);
    }
  }
  return out;
}

export function wholeBox(source: Grey): Box {
  return { left: 0, top: 0, width: source.width, height: source.height };
}

/** The picture at another size, by area. */
export function resampleGrey(source: Grey, width: number, height: number): Grey {
  if (width === source.width && height === source.height) return source;
  const fine = resample16(source, wholeBox(source), width, height);
  const data = new Uint8Array(fine.length);
  for (let i = 0; i < fine.length; i++) data[i] = (fine[i]! + 8) >> 4;
  return { data, width, height };
}

/** Standard deviation of the smoothing, in target pixels: less, and the result depends on where the pixels fall. */
const SOFTNESS = 0.65;
/** Weights are whole numbers of this unit, so that the platform's exponential does not matter. */
const WEIGHT_UNIT = 4096;

interface Taps {
  readonly first: Int32Array;
  readonly counts: Int32Array;
  readonly weights: Float64Array;
  readonly most: number;
}

/** For each target pixel of one axis: which source pixels, and how much of each. */
function gaussianTaps(from: number, to: number): Taps {
  const step = from / to;
  const deviation = SOFTNESS * Math.max(1, step);
  const reach = Math.ceil(2.5 * deviation);
  const most = 2 * reach + 1;
  const first = new Int32Array(to);
  const counts = new Int32Array(to);
  const weights = new Float64Array(to * most);
  for (let i = 0; i < to; i++) {
    const centre = (i + 0.5) * step - 0.5;
    const start = Math.max(0, Math.round(centre) - reach);
    const end = Math.min(from - 1, Math.round(centre) + reach);
    first[i] = start;
    counts[i] = end - start + 1;
    let total = 0;
    for (let j = start; j <= end; j++) {
      const distance = (j - centre) / deviation;
      const weight = Math.round(WEIGHT_UNIT * Math.exp(-0.5 * distance * distance));
      weights[i * most + j - start] = weight;
      total += weight;
    }
    for (let j = 0; j <= end - start; j++) weights[i * most + j]! /= total;
  }
  return { first, counts, weights, most };
}

/** The picture softly at another size, in 1/16 grey levels: alike wherever its pixels fell on the scene. */
export function resampleSoft(
  { data, width: fromWidth, height: fromHeight }: Grey,
  width: number,
  height: number,
): Float32Array {
  const across = gaussianTaps(fromWidth, width);
  const down = gaussianTaps(fromHeight, height);
  const rows = new Float32Array(fromHeight * width);
  for (let y = 0; y < fromHeight; y++) {
    const line = y * fromWidth;
    for (let x = 0; x < width; x++) {
      const at = line + across.first[x]!;
      const weight = x * across.most;
      const count = across.counts[x]!;
      let sum = 0;
      for (let j = 0; j < count; j++) sum += across.weights[weight + j]! * data[at + j]!;
      rows[y * width + x] = 16 * sum;
    }
  }
  const out = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    const weight = y * down.most;
    const count = down.counts[y]!;
    const line = down.first[y]! * width;
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (let j = 0; j < count; j++) sum += down.weights[weight + j]! * rows[line + j * width + x]!;
      out[y * width + x] = sum;
    }
  }
  return out;
}
