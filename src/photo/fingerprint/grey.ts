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
  if (channels < 3) {
    for (let i = 0; i < count; i++) grey[i] = data[i * channels]!;
  } else {
    for (let i = 0, at = 0; i < count; i++, at += channels) {
      grey[i] = (77 * data[at]! + 150 * data[at + 1]! + 29 * data[at + 2]! + 128) >> 8;
    }
  }
  return { data: grey, width, height };
}

/** Sums of all grey levels above and left: one row and one column more than the picture. */
export function sumsOf({ data, width, height }: Grey): Float64Array {
  const stride = width + 1;
  const sums = new Float64Array(stride * (height + 1));
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      row += data[y * width + x]!;
      sums[(y + 1) * stride + x + 1] = sums[y * stride + x + 1]! + row;
    }
  }
  return sums;
}

export function wholeBox(source: Grey): Box {
  return { left: 0, top: 0, width: source.width, height: source.height };
}

/** Taps of the usual step, 256 px to 128 or a little less. */
const UNROLLED = 4;

/** For each target pixel of one axis: its first source pixel, and what of it and the next ones lies inside. */
function areaTaps(from: number, to: number): { first: Int32Array; weights: Int32Array; most: number } {
  const most = Math.min(from, Math.max(UNROLLED, Math.ceil(from / to) + 1));
  const first = new Int32Array(to);
  const weights = new Int32Array(to * most);
  for (let i = 0; i < to; i++) {
    // In units of 1/to of a source pixel, so that all is whole.
    const start = i * from;
    const end = start + from;
    first[i] = Math.min(Math.floor(start / to), from - most);
    for (let j = 0; j < most; j++) {
      const pixel = (first[i]! + j) * to;
      weights[i * most + j] = Math.max(0, Math.min(end, pixel + to) - Math.max(start, pixel));
    }
  }
  return { first, weights, most };
}

/** The picture at another size, each pixel the mean of the area it covers; in whole numbers. */
export function resampleGrey(source: Grey, width: number, height: number): Grey {
  if (width === source.width && height === source.height) return source;
  const { data } = source;
  const rows = new Int32Array(source.height * width);
  const { first, weights, most } = areaTaps(source.width, width);
  for (let y = 0; y < source.height; y++) {
    const line = y * source.width;
    for (let x = 0, weight = 0; x < width; x++, weight += most) {
      const at = line + first[x]!;
      let sum = 0;
      if (most === UNROLLED) {
        sum =
          weights[weight]! * data[at]! +
          weights[weight + 1]! * data[at + 1]! +
          weights[weight + 2]! * data[at + 2]! +
          weights[weight + 3]! * data[at + 3]!;
      } else {
        for (let j = 0; j < most; j++) sum += weights[weight + j]! * data[at + j]!;
      }
      rows[y * width + x] = sum;
    }
  }
  const down = areaTaps(source.height, height);
  const area = source.width * source.height;
  const out = new Uint8Array(width * height);
  const line = new Float64Array(width);
  for (let y = 0; y < height; y++) {
    line.fill(0);
    for (let j = 0; j < down.most; j++) {
      const weight = down.weights[y * down.most + j]!;
      if (weight === 0) continue;
      const from = (down.first[y]! + j) * width;
      for (let x = 0; x < width; x++) line[x]! += weight * rows[from + x]!;
    }
    for (let x = 0; x < width; x++) out[y * width + x] = Math.floor(line[x]! / area + 0.5);
  }
  return { data: out, width, height };
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

// Thumbnails come in few sizes and are laid at few: the same taps again and again.
const tapsAt = new Map<number, Taps>();
const MOST_TAPS = 256;

function gaussianTaps(from: number, to: number): Taps {
  const key = from * 65_536 + to;
  let taps = tapsAt.get(key);
  if (!taps) {
    if (tapsAt.size >= MOST_TAPS) tapsAt.clear();
    taps = makeTaps(from, to);
    tapsAt.set(key, taps);
  }
  return taps;
}

/** For each target pixel of one axis: which source pixels, and how much of each. */
function makeTaps(from: number, to: number): Taps {
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

/** Taps at the thumbnail's own size, the most common: written out below. */
const OWN_SIZE_TAPS = 5;

// Scratch of one resampling at a time: as large as the largest so far.
let rows = new Float32Array(128 * 128);
let line = new Float64Array(128);

/** The picture softly at another size, in 1/16 grey levels: alike wherever its pixels fell on the scene. */
export function resampleSoft(source: Grey, width: number, height: number): Float32Array {
  if (rows.length < source.height * width) rows = new Float32Array(source.height * width);
  if (line.length < width) line = new Float64Array(width);
  softRows(source, gaussianTaps(source.width, width), width, rows);
  const out = new Float32Array(width * height);
  softColumns(gaussianTaps(source.height, height), width, height, out);
  return out;
}

function softRows(source: Grey, { first, counts, weights, most }: Taps, width: number, into: Float32Array): void {
  const { data } = source;
  for (let y = 0; y < source.height; y++) {
    const from = y * source.width;
    const to = y * width;
    for (let x = 0, weight = 0; x < width; x++, weight += most) {
      const at = from + first[x]!;
      const count = counts[x]!;
      let sum = 0;
      if (count === OWN_SIZE_TAPS) {
        sum =
          weights[weight]! * data[at]! +
          weights[weight + 1]! * data[at + 1]! +
          weights[weight + 2]! * data[at + 2]! +
          weights[weight + 3]! * data[at + 3]! +
          weights[weight + 4]! * data[at + 4]!;
      } else {
        for (let j = 0; j < count; j++) sum += weights[weight + j]! * data[at + j]!;
      }
      into[to + x] = 16 * sum;
    }
  }
}

/** From `rows`. Three taps at a time: reading and writing the sums again for each would take longer than the sums. */
function softColumns({ first, counts, weights, most }: Taps, width: number, height: number, into: Float32Array): void {
  const from = rows;
  const sums = line;
  for (let y = 0; y < height; y++) {
    const count = counts[y]!;
    const weight = y * most;
    const to = y * width;
    let at = first[y]! * width;
    if (count === OWN_SIZE_TAPS) {
      const w0 = weights[weight]!;
      const w1 = weights[weight + 1]!;
      const w2 = weights[weight + 2]!;
      const w3 = weights[weight + 3]!;
      const w4 = weights[weight + 4]!;
      const [b, c, d, e] = [width, 2 * width, 3 * width, 4 * width];
      for (let x = 0; x < width; x++, at++) {
        into[to + x] =
          w0 * from[at]! + w1 * from[at + b]! + w2 * from[at + c]! + w3 * from[at + d]! + w4 * from[at + e]!;
      }
      continue;
    }
    sums.fill(0, 0, width);
    let j = 0;
    for (; j + 2 < count; j += 3, at += 3 * width) {
      const w0 = weights[weight + j]!;
      const w1 = weights[weight + j + 1]!;
      const w2 = weights[weight + j + 2]!;
      for (let x = 0, i = at; x < width; x++, i++) {
        sums[x] = sums[x]! + w0 * from[i]! + w1 * from[i + width]! + w2 * from[i + 2 * width]!;
      }
    }
    for (; j < count; j++, at += width) {
      const w = weights[weight + j]!;
      for (let x = 0; x < width; x++) sums[x]! += w * from[at + x]!;
    }
    for (let x = 0; x < width; x++) into[to + x] = sums[x]!;
  }
}
