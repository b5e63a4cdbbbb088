/** Width and height by the file's header, as stored: saves asking the decoder where that is simple to know. */
import type { PixelFormat } from "./pixel-format.js";

export interface StoredSize {
  readonly width: number;
  readonly height: number;
}

/** First start-of-frame segment (ITU-T T.81, B.2.2); segments are walked by their lengths, never searched. */
function jpegSize(bytes: Uint8Array): StoredSize | null {
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1]!;
    if (marker === 0xff) {
      at++; // fill byte
      continue;
    }
    const frame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (frame) {
      const height = bytes[at + 5]! * 256 + bytes[at + 6]!;
      const width = bytes[at + 7]! * 256 + bytes[at + 8]!;
      return width > 0 && height > 0 ? { width, height } : null;
    }
    if (marker === 0xda || marker === 0xd9) return null;
    at += 2 + bytes[at + 2]! * 256 + bytes[at + 3]!;
  }
  return null;
}

/** `IHDR` comes first (W3C PNG, 5.6). */
function pngSize(bytes: Uint8Array): StoredSize | null {
  if (bytes.length < 24) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const width = view.getUint32(16);
  const height = view.getUint32(20);
  return width > 0 && height > 0 ? { width, height } : null;
}

/** Null for the formats whose headers are left to the decoder. */
export function storedSize(bytes: Uint8Array, format: PixelFormat): StoredSize | null {
  if (format === "jpeg") return jpegSize(bytes);
  return format === "png" ? pngSize(bytes) : null;
}
