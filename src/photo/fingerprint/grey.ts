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
