/** WebP (RFC 9649): RIFF chunks, before and after the pixels. */
import { type Bytes, latin1, startsWith, u16, u32, u8 } from "../bytes.js";
import { readDirectoriesOf } from "../blocks/memory.js";
import { bytesAt, type Walk } from "../source.js";
import type { Found } from "../found.js";

const MOST_CHUNKS = 10_000;

export function* walkWebp(found: Found, size: number): Walk<void> {
  let at = 12;
  for (let count = 0; count < MOST_CHUNKS && at + 8 <= size; count++) {
    const head = yield* bytesAt(at, 8);
    const type = latin1(head, 0, 4);
    const length = u32(head, 4, true);
    if (at + 8 + length > size)
      found.problems.add("TRUNCATED", `WebP: chunk ${type.trim()} reaches beyond the end of the file`);
    if (length > found.limits.maxBlockBytes && /^(?:EXIF|XMP.)$/u.test(type)) {
      found.problems.add("TOO_LARGE", `WebP: chunk ${type} has ${length} bytes`);
    } else if (type === "EXIF") addExif(found, yield* bytesAt(at + 8, length));
    // "XMP\0" is what an early version of the format had.
    else if (type === "XMP " || type === "XMP\0")
      found.xmp.push({ bytes: yield* bytesAt(at + 8, length), standard: true });
    else if (type === "ICCP") found.icc = true;
    else if (type === "C2PA") found.c2pa = true;
    else if (type === "VP8X" || type === "VP8 " || type === "VP8L")
      pictureSize(found, type, yield* bytesAt(at + 8, 16));
    at += 8 + length + (length & 1);
  }
}

function pictureSize(found: Found, type: string, bytes: Bytes): void {
  if (found.width !== null) return;
  if (type === "VP8X") {
    found.width = 1 + (u16(bytes, 4, true) | (u8(bytes, 6) << 16));
    found.height = 1 + (u16(bytes, 7, true) | (u8(bytes, 9) << 16));
  } else if (type === "VP8 " && startsWith(bytes, "\x9d\x01\x2a", 3)) {
    found.width = u16(bytes, 6, true) & 0x3fff;
    found.height = u16(bytes, 8, true) & 0x3fff;
  } else if (type === "VP8L" && bytes[0] === 0x2f) {
    const bits = u32(bytes, 1, true);
    found.width = 1 + (bits & 0x3fff);
    found.height = 1 + ((bits >>> 14) & 0x3fff);
  }
}

function addExif(found: Found, bytes: Bytes): void {
  // The format wants a bare TIFF block; many programs leave the JPEG identifier in front of it.
  const directories = readDirectoriesOf(startsWith(bytes, "Exif\0\0") ? bytes.subarray(6) : bytes, found, true);
  if (directories) found.exif.push(directories);
  else found.problems.add("BLOCK_DAMAGED", "EXIF: no TIFF header");
}
