/**
 * JPEG: segments up to the scan (ITU-T T.81, annex B). EXIF and XMP in APP1, ICC in APP2, C2PA in APP11, Photoshop
 * resources with IPTC in APP13. Identifiers are taken as loosely as agencies write them.
 */
import { trimEndOf } from "../../text.js";
import { type Bytes, concat, indexOf, latin1, startsWith, u16, u32 } from "../bytes.js";
import { readDirectoriesOf } from "../blocks/memory.js";
import { readImageResources } from "../blocks/photoshop.js";
import { bytesAt, type Walk } from "../source.js";
import type { Found } from "../found.js";

const XMP = "http://ns.adobe.com/xap/1.0/\0";
const EXTENDED_XMP = "http://ns.adobe.com/xmp/extension/\0";
const MOST_SEGMENTS = 5_000;
const MOST_EXTENSIONS = 8;
/** Unknown bytes between segments that are searched for the next marker. */
const MOST_GARBAGE = 65_536;

interface ExtendedXmp {
  readonly size: number;
  readonly parts: Map<number, Bytes>;
}

interface Parts {
  exif: Bytes[];
  photoshop: Bytes[];
  extended: Map<string, ExtendedXmp>;
  lastMarker: number;
  sized: boolean;
  skipped: number;
}

export function* walkJpeg(found: Found, size: number, start = 0): Walk<void> {
  const parts: Parts = { exif: [], photoshop: [], extended: new Map(), lastMarker: 0, sized: false, skipped: 0 };
  let at = start + 2;
  let whole = false;
  for (let count = 0; count < MOST_SEGMENTS; count++) {
    const marker = yield* nextMarker(found, at, parts);
    if (marker === null) break;
    at = marker.end;
    if (marker.code === 0xd9 || marker.code === 0xda) {
      whole = true;
      break;
    }
    if (marker.code === 0x01 || marker.code === 0x00 || (marker.code >= 0xd0 && marker.code <= 0xd8)) continue;
    const length = u16(yield* bytesAt(at, 2), 0);
    if (length < 2 || at + length > size) {
      break;
    }
    if (isRead(marker.code)) segment(found, parts, marker.code, yield* bytesAt(at + 2, length - 2));
    else finishRun(found, parts, marker.code);
    at += length;
  }
  finishRun(found, parts, 0);
  finishExtended(found, parts);
  if (!whole) found.problems.add("TRUNCATED", "JPEG: the file ends before its picture begins");
}

function* nextMarker(found: Found, from: number, parts: Parts): Walk<{ code: number; end: number } | null> {
  let at = from;
  for (;;) {
    const pair = yield* bytesAt(at, 2);
    if (pair.length < 2) return null;
    if (pair[0] !== 0xff) {
      // Garbage between segments: look for the next marker, not for ever.
      if (parts.skipped === 0) found.problems.add("CONTAINER_DAMAGED", "JPEG: unknown bytes between segments");
      const rest = yield* bytesAt(at, 4096);
      const next = rest.indexOf(0xff);
      parts.skipped += next < 0 ? rest.length : next;
      if (parts.skipped > MOST_GARBAGE) return null;
      at += next < 0 ? rest.length : next;
    } else if (pair[1] === 0xff) {
      at += 1;
    } else return { code: pair[1]!, end: at + 2 };
  }
}

function isRead(code: number): boolean {
  return code === 0xe1 || code === 0xe2 || code === 0xeb || code === 0xed || code === 0xfe || isFrame(code);
}

/** Start of frame, all kinds; C4, C8 and CC are other segments. */
function isFrame(code: number): boolean {
  return (code & 0xf0) === 0xc0 && (code === 0xc0 || (code & 3) !== 0);
}

function segment(found: Found, parts: Parts, code: number, bytes: Bytes): void {
  if (code === 0xed && isPhotoshop(bytes)) {
    if (parts.lastMarker !== code) finishRun(found, parts, code);
    parts.lastMarker = code;
    // A run of segments holds one list of resources, cut anywhere.
    parts.photoshop.push(bytes.subarray(startsWith(bytes, "Photoshop 3.0\0") ? 14 : 26));
    return;
  }
  const exifAt = code === 0xe1 ? exifHeader(bytes) : -1;
  if (exifAt >= 0) {
    const block = bytes.subarray(exifAt);
    const continues = parts.exif.length > 0 && parts.lastMarker === code && !isTiffHeader(block);
    if (!continues) finishRun(found, parts, code);
    parts.exif.push(block);
    parts.lastMarker = code;
    return;
  }
  finishRun(found, parts, code);
  if (isFrame(code)) {
    if (bytes.length >= 6 && !parts.sized) {
      parts.sized = true;
      found.height = u16(bytes, 1);
      found.width = u16(bytes, 3);
    }
  } else if (code === 0xe1) xmpSegment(found, parts, bytes);
  else if (code === 0xe2) {
    if (startsWith(bytes, "ICC_PROFILE\0")) found.icc = true;
  } else if (code === 0xeb) {
    if (startsWith(bytes, "JP") && indexOf(bytes, "c2pa", 0, 128) >= 0) found.c2pa = true;
  } else if (code === 0xfe) {
    if (found.comments.length < 16) found.comments.push({ tag: "JPEG:Comment", text: trimEndOf(latin1(bytes), "\0") });
  }
}

/** A block that runs over several segments ends where another segment begins. */
function finishRun(found: Found, parts: Parts, code: number): void {
  if (parts.photoshop.length > 0) {
    addResources(found, concat(parts.photoshop));
    parts.photoshop = [];
  }
  if (parts.exif.length > 0) {
    const directories = readDirectoriesOf(concat(parts.exif), found, true);
    if (directories) found.exif.push(directories);
    else found.problems.add("BLOCK_DAMAGED", "EXIF: no TIFF header");
    parts.exif = [];
  }
  parts.lastMarker = code;
}

function addResources(found: Found, bytes: Bytes): void {
  const resources = readImageResources(bytes, found.problems);
  for (const block of resources.iptc) found.iptc.push({ bytes: block, standard: found.iptc.length === 0 });
  for (const block of resources.xmp) found.xmp.push({ bytes: block, standard: false });
  found.iptcDigest ??= resources.iptcDigest;
  found.icc ||= resources.icc;
}

function isPhotoshop(bytes: Bytes): boolean {
  return startsWith(bytes, "Photoshop 3.0\0") || startsWith(bytes, "Adobe_Photoshop2.5:");
}

/** Where the TIFF header stands in an EXIF segment; up to four bytes of garbage and any case are forgiven. -1: no EXIF. */
function exifHeader(bytes: Bytes): number {
  for (let skip = 0; skip <= 4; skip++) {
    if (bytes[skip + 4] === 0 && /^exif$/iu.test(latin1(bytes, skip, skip + 4))) return skip + 6;
  }
  return -1;
}

function isTiffHeader(bytes: Bytes): boolean {
  return startsWith(bytes, "MM\0\x2a") || startsWith(bytes, "II\x2a\0");
}

function xmpSegment(found: Found, parts: Parts, bytes: Bytes): void {
  if (startsWith(bytes, XMP)) found.xmp.push({ bytes: bytes.subarray(XMP.length), standard: true });
  else if (startsWith(bytes, EXTENDED_XMP)) {
    const guid = latin1(bytes, 35, 67);
    if (bytes.length <= 75 || !/^[A-Za-z0-9]{32}$/u.test(guid)) {
      found.problems.add("BLOCK_DAMAGED", "XMP: an extension segment is damaged");
      return;
    }
    const size = u32(bytes, 67);
    if (parts.extended.size >= MOST_EXTENSIONS && !parts.extended.has(guid)) return;
    const extended = parts.extended.get(guid) ?? { size, parts: new Map<number, Bytes>() };
    parts.extended.set(guid, extended);
    extended.parts.set(u32(bytes, 71), bytes.subarray(75));
  } else if (startsWith(bytes, "http") || startsWith(bytes, "XMP\0") || hasPacket(bytes)) {
    // The identifier is damaged, the packet behind it often is not.
    found.xmp.push({ bytes, standard: false });
    found.problems.add("BLOCK_DAMAGED", "XMP: the segment's identifier is not the standard one");
  }
}

function hasPacket(bytes: Bytes): boolean {
  return indexOf(bytes, "<?xpacket") >= 0 || indexOf(bytes, "<x:xmpmeta") >= 0 || indexOf(bytes, "<exif:") >= 0;
}

/** Extended XMP counts when the main packet names its digest (XMP specification part 3, 1.1.3.1) and it is complete. */
function finishExtended(found: Found, parts: Parts): void {
  for (const [guid, extended] of parts.extended) {
    const pieces: Bytes[] = [];
    let at = 0;
    while (at < extended.size) {
      const piece = extended.parts.get(at);
      if (!piece) break;
      pieces.push(piece);
      at += piece.length;
    }
    const named = found.xmp.slice(0, 8).some(({ bytes }) => indexOf(bytes, guid) >= 0);
    if (at !== extended.size || !named) {
      found.problems.add(
        "BLOCK_DAMAGED",
        `XMP: its extension is ${named ? "incomplete" : "not the one the packet names"}`,
      );
    } else if (pieces.length > 0) found.xmp.push({ bytes: concat(pieces), standard: true });
  }
}
