/** The character set of an XMP packet: UTF-8, UTF-16 or UTF-32, told by its byte order mark or by its first "<". */
import { type Bytes, startsWith, u32 } from "../bytes.js";
import { decodeText, decodeUtf16, isAscii, strictText } from "./charset.js";

/** The packet as text, without leading padding, and with spaces for characters that XML does not allow. */
export function xmpText(block: Bytes): string {
  const text = packetText(block);
  return NOT_XML.test(text) ? text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]+/gu, " ") : text;
}

const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u;

function packetText(block: Bytes): string {
  const first = block.indexOf(0x3c);
  // In UTF-16 and UTF-32 "<" may have NULs in front of it; else what stands there is of another identifier.
  const isWide = (first > 0 && first < 4 && isZero(block, 0, first)) || hasByteOrderMark(block);
  const bytes = isWide ? block : block.subarray(Math.max(0, first));
  const wide = wideText(bytes);
  if (wide !== null) return wide;
  const utf8 = strictText(bytes);
  if (utf8 === null) return mixedText(bytes);
  return isAscii(bytes) ? utf8 : (undoubled(bytes, utf8) ?? utf8);
}

function hasByteOrderMark(bytes: Bytes): boolean {
  return startsWith(bytes, "\xfe\xff") || startsWith(bytes, "\xff\xfe") || startsWith(bytes, "\0\0\xfe\xff");
}

function isZero(bytes: Bytes, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (bytes[at] !== 0) return false;
  return true;
}

function wideText(bytes: Bytes): string | null {
  if (startsWith(bytes, "\0\0\xfe\xff") || startsWith(bytes, "\0\0\0<")) return utf32(bytes, false);
  if (startsWith(bytes, "\xff\xfe\0\0") || startsWith(bytes, "<\0\0\0")) return utf32(bytes, true);
  if (startsWith(bytes, "\xfe\xff") || startsWith(bytes, "\0<")) return decodeUtf16(bytes, false);
  if (startsWith(bytes, "\xff\xfe") || startsWith(bytes, "<\0")) return decodeUtf16(bytes, true);
  return null;
}

function utf32(bytes: Bytes, little: boolean): string {
  const parts: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const point = u32(bytes, at, little);
    if (point !== 0xfeff) parts.push(point <= 0x10ffff ? String.fromCodePoint(point) : "\ufffd");
  }
  return parts.join("");
}

/** A packet that is no valid UTF-8 as a whole: UTF-8 where it holds UTF-8 letters beside the bad bytes, else windows-1252. */
function mixedText(bytes: Bytes): string {
  const loose = decodeText(bytes, "utf-8");
  const good = loose.match(/[\u0080-\ufffc]/gu)?.length ?? 0;
  const bad = loose.match(/\ufffd/gu)?.length ?? 0;
  return good > bad ? loose : decodeText(bytes, "windows-1252");
}

/** A packet encoded as UTF-8 twice, which a doubled byte order mark in its `begin` attribute gives away. */
function undoubled(bytes: Bytes, text: string): string | null {
  if (!startsWith(bytes, "\xef\xbb\xbf<?xpacket")) return null;
  if (!/^[\u0000-\u00ff]*$/u.test(text)) return null;
  return strictText(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));
}
