/** GIF89a: the XMP and ICC application extensions, and comments; they may stand after any frame. */
import { type Bytes, concat, latin1, startsWith, u16, u8 } from "../bytes.js";
import { decodeText } from "../blocks/charset.js";
import { bytesAt, type Walk } from "../source.js";
import type { Found } from "../found.js";

/** Sub-blocks are looked at in chunks that double up to the second size: frames are small, or large. */
const FIRST_CHUNK = 4_096;
const LARGEST_CHUNK = 262_144;

export function* walkGif(found: Found, size: number): Walk<void> {
  const head = yield* bytesAt(0, 13);
  found.width = u16(head, 6, true);
  found.height = u16(head, 8, true);
  let at = 13 + colourTableBytes(u8(head, 10));
  while (at < size) {
    const block = yield* bytesAt(at, 16);
    const kind = u8(block, 0);
    if (kind === 0x3b) return;
    if (kind === 0x2c) {
      // A frame: its descriptor, its colours, one byte of code size, and its pixels.
      at = yield* skipSubBlocks(at + 11 + colourTableBytes(u8(block, 9)), size);
    } else if (kind === 0x21) at = yield* extension(found, block, at, size);
    else {
      found.problems.add("CONTAINER_DAMAGED", "GIF: a block of unknown kind");
      return;
    }
  }
  found.problems.add("TRUNCATED", "GIF: the file ends before its end mark");
}

function colourTableBytes(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 << ((flags & 7) + 1);
}

function* extension(found: Found, block: Bytes, at: number, size: number): Walk<number> {
  const label = u8(block, 1);
  const length = u8(block, 2);
  if (label === 0xff && length === 11) {
    const name = latin1(block, 3, 14);
    if (name.startsWith("XMP Data")) return yield* xmpExtension(found, at + 14, size);
    if (name.startsWith("ICCRGBG1")) found.icc = true;
  } else if (label === 0xfe && found.comments.length < 16) {
    const { bytes, end } = yield* subBlocks(at + 2, size, 65_536);
    found.comments.push({ tag: "GIF:Comment", text: decodeText(bytes, "utf-8") });
    return end;
  }
  return yield* skipSubBlocks(at + 2, size);
}

/**
 * XMP stands here as it is, not cut into sub-blocks; a ramp of bytes behind it leads readers that know no XMP to the
 * end (XMP specification part 3, 1.1.2). Some programs do cut it into sub-blocks.
 */
function* xmpExtension(found: Found, at: number, size: number): Walk<number> {
  const limit = Math.min(size - at, found.limits.maxBlockBytes);
  const start = yield* bytesAt(at, 64);
  if (u8(start, 0) !== 0x3c && !startsWith(start, "\xef\xbb\xbf<")) {
    const { bytes, end } = yield* subBlocks(at, size, limit);
    found.xmp.push({ bytes, standard: true });
    return end;
  }
  let length = 65_536;
  for (;;) {
    const bytes = yield* bytesAt(at, Math.min(length, limit));
    const ramp = rampAt(bytes);
    if (ramp >= 0) {
      found.xmp.push({ bytes: bytes.subarray(0, ramp), standard: true });
      return at + ramp + 258;
    }
    if (length >= limit) {
      found.problems.add("BLOCK_DAMAGED", "XMP: the end of the GIF extension is missing");
      found.xmp.push({ bytes, standard: true });
      return yield* skipSubBlocks(at, size);
    }
    length *= 4;
  }
}

/** Where the ramp 01 FF FE FD … begins, or -1. */
function rampAt(bytes: Bytes): number {
  for (let at = bytes.indexOf(1); at >= 0; at = bytes.indexOf(1, at + 1)) {
    if (startsWith(bytes, "\xff\xfe\xfd\xfc\xfb\xfa", at + 1)) return at;
  }
  return -1;
}

function* skipSubBlocks(from: number, size: number): Walk<number> {
  return (yield* subBlocks(from, size, 0)).end;
}

/** The content of sub-blocks, up to `most` bytes, and where they end. */
function* subBlocks(from: number, size: number, most: number): Walk<{ bytes: Bytes; end: number }> {
  const parts: Bytes[] = [];
  let kept = 0;
  let at = from;
  for (let wanted = FIRST_CHUNK; at < size; wanted = Math.min(wanted * 2, LARGEST_CHUNK)) {
    const chunk = yield* bytesAt(at, wanted);
    if (chunk.length === 0) break;
    let index = 0;
    // A sub-block that reaches beyond the chunk is read again with the next one.
    while (index < chunk.length && (index + 1 + chunk[index]! <= chunk.length || at + chunk.length >= size)) {
      const length = chunk[index]!;
      if (length === 0) return { bytes: concat(parts), end: at + index + 1 };
      if (kept < most) parts.push(chunk.subarray(index + 1, index + 1 + length));
      kept += length;
      index += 1 + length;
    }
    at += Math.max(index, 1);
  }
  return { bytes: concat(parts), end: size };
}
