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
