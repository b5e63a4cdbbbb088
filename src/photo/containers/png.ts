/**
 * PNG (ISO/IEC 15948, third edition): eXIf, iTXt with XMP, and ImageMagick's "Raw profile type" texts with EXIF, IPTC
 * and XMP; before or after the pixels.
 */
import { type Bytes, latin1, startsWith, u32 } from "../bytes.js";
import { decodeText } from "../blocks/charset.js";
import { readDirectoriesOf } from "../blocks/memory.js";
import { readImageResources } from "../blocks/photoshop.js";
import { bytesAt, type Walk } from "../source.js";
import type { Found } from "../found.js";
import { inflate } from "./inflate.js";

/** Encoders write chunks of 8 kB and more, so this is a picture of half a gigabyte. */
const MOST_CHUNKS = 65_536;
const READ = new Set(["IHDR", "eXIf", "zxIf", "iTXt", "tEXt", "zTXt", "iCCP", "caBX"]);
const KEYWORD = /^[^\0]{1,79}/u;

export function* walkPng(found: Found, size: number): Walk<void> {
  let at = 8;
  for (let count = 0; count < MOST_CHUNKS && at + 8 <= size; count++) {
    const head = yield* bytesAt(at, 8);
    const length = u32(head, 0);
    const type = latin1(head, 4, 8);
    if (!/^[A-Za-z]{4}$/u.test(type)) {
      found.problems.add("CONTAINER_DAMAGED", "PNG: a chunk has no valid type");
      return;
    }
    if (type === "IEND") return;
    if (at + 8 + length > size)
      found.problems.add("TRUNCATED", `PNG: chunk ${type} reaches beyond the end of the file`);
    if (READ.has(type)) {
      if (length > found.limits.maxBlockBytes)
        found.problems.add("TOO_LARGE", `PNG: chunk ${type} has ${length} bytes`);
      else chunk(found, type, yield* bytesAt(at + 8, length));
    }
    at += 12 + length;
  }
  if (at + 8 <= size) found.problems.add("TOO_LARGE", `PNG: more than ${MOST_CHUNKS} chunks`);
  else found.problems.add("TRUNCATED", "PNG: the file ends before its end mark");
}

function chunk(found: Found, type: string, bytes: Bytes): void {
  if (type === "IHDR") {
    if (bytes.length < 8) return;
    found.width = u32(bytes, 0);
    found.height = u32(bytes, 4);
  } else if (type === "eXIf") addExif(found, bytes);
  else if (type === "caBX") found.c2pa = true;
  else if (type === "zxIf") {
    const exif = bytes[0] === 0 ? inflate(found, bytes.subarray(5), "zlib", "PNG: chunk zxIf") : bytes;
    if (exif) addExif(found, exif);
  } else if (type === "iCCP") found.icc = true;
  else textChunk(found, type, bytes);
}

function textChunk(found: Found, type: string, bytes: Bytes): void {
  const keyword = KEYWORD.exec(latin1(bytes, 0, 80))?.[0] ?? "";
  let at = keyword.length + 1;
  let compressed = type === "zTXt";
  if (type === "iTXt") {
    compressed = bytes[at] === 1;
    at += 2;
    // Language and translated keyword, each ended by a NUL.
    for (let skipped = 0; skipped < 2; skipped++) {
      const end = bytes.indexOf(0, at);
      if (end < 0) {
        found.problems.add("BLOCK_DAMAGED", "PNG: an iTXt chunk is damaged");
        return;
      }
      at = end + 1;
    }
  } else if (type === "zTXt") at += 1;
  let text: Bytes = bytes.subarray(at);
  if (compressed) {
    const inflated = inflate(found, text, "zlib", `PNG: text ${keyword}`);
    if (!inflated) return;
    text = inflated;
  }
  if (keyword === "XML:com.adobe.xmp") found.xmp.push({ bytes: text, standard: true });
  else if (/^Raw profile type /iu.test(keyword)) rawProfile(found, keyword.slice(17).trim().toLowerCase(), text);
  else if (found.comments.length < 64 && text.length < 65_536) {
    found.comments.push({ tag: `PNG:${keyword}`, text: decodeText(text, type === "iTXt" ? "utf-8" : "windows-1252") });
  }
}

/** "\nexif\n     1234\n" and then the bytes in hexadecimal, in lines of 72 digits. */
function rawProfile(found: Found, kind: string, text: Bytes): void {
  const header = /^\n?[^\n]{1,80}\n {0,40}(\d{1,10})[ \r]?\n/u.exec(latin1(text, 0, 120));
  if (!header) {
    found.problems.add("BLOCK_DAMAGED", `PNG: raw profile ${kind} has no header`);
    return;
  }
  const digits = latin1(text, header[0].length).replace(/[^0-9A-Fa-f]/gu, "");
  const block = new Uint8Array(Buffer.from(digits, "hex"));
  if (block.length < Number(header[1])) found.problems.add("BLOCK_DAMAGED", `PNG: raw profile ${kind} is cut off`);
  if (kind === "icc" || kind === "icm") found.icc = true;
  else if (startsWith(block, "Exif\0\0") || isTiff(block)) addExif(found, block);
  else if (startsWith(block, "http://ns.adobe.com/xap/1.0/\0"))
    found.xmp.push({ bytes: block.subarray(29), standard: true });
  else if (kind === "xmp") found.xmp.push({ bytes: block, standard: true });
  else if (startsWith(block, "8BIM") || startsWith(block, "Photoshop 3.0\0")) {
    const resources = readImageResources(block.subarray(block[0] === 0x38 ? 0 : 14), found.problems);
    for (const iptc of resources.iptc) found.iptc.push({ bytes: iptc, standard: true });
    for (const xmp of resources.xmp) found.xmp.push({ bytes: xmp, standard: true });
    found.iptcDigest ??= resources.iptcDigest;
  } else if (kind === "iptc" && block[0] === 0x1c) found.iptc.push({ bytes: block, standard: true });
}

function isTiff(bytes: Bytes): boolean {
  return startsWith(bytes, "II\x2a\0") || startsWith(bytes, "MM\0\x2a");
}

function addExif(found: Found, bytes: Bytes): void {
  const block = startsWith(bytes, "Exif\0\0") ? bytes.subarray(6) : bytes;
  const directories = readDirectoriesOf(block, found, true);
  if (directories) found.exif.push(directories);
  else found.problems.add("BLOCK_DAMAGED", "EXIF: no TIFF header");
}
