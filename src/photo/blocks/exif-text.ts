/** The texts of EXIF: which bytes of a value are text, and in which character set. */
import { trimEndOf } from "../../text.js";
import { type Bytes, latin1, u16 } from "../bytes.js";
import { decodeText, decodeUtf16, guessText } from "./charset.js";
import { type Entry, integers } from "./directories.js";

/** Text of an ASCII value: up to its first NUL. Programs write UTF-8 and Latin text as well. */
export function exifText(entry: Entry, little: boolean): string {
  // Types 2 (ASCII), 7 (UNDEFINED), 129 (UTF-8, EXIF 3.0) and 1 (BYTE) hold text; other types hold numbers.
  if ([1, 2, 7, 129].includes(entry.type)) return guessText(untilNul(entry.bytes));
  return integers(entry, little).join(" ");
}

/** Copyright holds the photographer's and the editor's notice, parted by a NUL; here by a line feed. EXIF 2.32, 4.6.4. */
export function copyrightText({ bytes }: Entry): string {
  const photographer = untilNul(bytes);
  const editor = untilNul(bytes.subarray(photographer.length + 1));
  return [photographer, editor]
    .map((part) => trimEndOf(guessText(part), " "))
    .filter((part) => part !== "")
    .join("\n");
}

/** XPTitle and its kin: UTF-16, always little-endian. */
export function windowsText({ bytes }: Entry): string {
  return untilNulCharacter(decodeUtf16(bytes, true));
}

/** UserComment: eight bytes name the character set. EXIF 2.32, 4.6.5. */
export function userComment({ bytes }: Entry, little: boolean): string {
  if (bytes.length < 8) return guessText(untilNul(bytes));
  const code = latin1(bytes, 0, 8);
  const rest = bytes.subarray(8);
  let text: string;
  if (/^(?:ASCII)?(?:\0|[\0 ]+$)/u.test(code)) text = guessText(untilNul(rest));
  else if (/^UNICODE[\0 ]/u.test(code)) text = untilNulCharacter(decodeUtf16(rest, comesLittle(rest, little)));
  else if (/^JIS[\0 ]{5}/u.test(code)) text = untilNulCharacter(new TextDecoder(jisKind(rest)).decode(rest));
  else text = guessText(trimNuls(bytes));
  return trimEndOf(text, " \0");
}

function jisKind(bytes: Bytes): string {
  return bytes.includes(0x1b) ? "iso-2022-jp" : bytes.some((byte) => byte >= 0x80) ? "euc-jp" : "utf-8";
}

/**
 * Byte order of UTF-16 text that may not follow the block's: the low byte of a text takes more different values than
 * the high one, and is less often 0.
 */
function comesLittle(bytes: Bytes, little: boolean): boolean {
  const first = new Set<number>();
  const second = new Set<number>();
  let zeros = 0;
  const end = Math.min(bytes.length & ~1, 4096);
  for (let at = 0; at < end && u16(bytes, at) !== 0; at += 2) {
    first.add(bytes[at]!);
    second.add(bytes[at + 1]!);
    zeros += (bytes[at] === 0 ? 1 : 0) - (bytes[at + 1] === 0 ? 1 : 0);
  }
  if (first.size !== second.size) return first.size > second.size;
  return zeros === 0 ? little : zeros < 0;
}

function untilNul(bytes: Bytes): Bytes {
  const end = bytes.indexOf(0);
  return end < 0 ? bytes : bytes.subarray(0, end);
}

function trimNuls(bytes: Bytes): Bytes {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end--;
  return bytes.subarray(0, end);
}

function untilNulCharacter(text: string): string {
  const end = text.indexOf("\0");
  return end < 0 ? text : text.slice(0, end);
}

/** Plain ASCII of a value, for dates and numbers written as text. */
export function asciiText({ bytes }: Entry): string {
  return decodeText(untilNul(bytes), "windows-1252").trim();
}
