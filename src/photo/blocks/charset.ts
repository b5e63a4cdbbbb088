/** Reading text whose character set is written down, or has to be told from the bytes. */
import { type Bytes, u16 } from "../bytes.js";

const strictUtf8 = new TextDecoder("utf-8", { fatal: true });
const looseUtf8 = new TextDecoder("utf-8");
const utf16le = new TextDecoder("utf-16le");
const utf16be = new TextDecoder("utf-16be");
const latin1 = new TextDecoder("latin1");
/** Bytes 80 to 9F of windows-1252. Node's decoder of that name reads them as control characters in some versions. */
const WINDOWS_1252_HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const windows1256 = new TextDecoder("windows-1256");

export type Charset = "utf-8" | "windows-1252" | "windows-1256";

/** Text in a known character set; undecodable bytes become U+FFFD. */
export function decodeText(bytes: Bytes, charset: Charset): string {
  // `ignoreBOM` is left false: a byte order mark in front of a value is no part of it.
  if (charset === "utf-8") return looseUtf8.decode(bytes);
  if (charset === "windows-1256") return windows1256.decode(bytes);
  return latin1
    .decode(bytes)
    .replace(/[\u0080-\u009f]/gu, (control) => WINDOWS_1252_HIGH.charAt(control.charCodeAt(0) - 0x80));
}

export function isAscii(bytes: Bytes): boolean {
  for (let i = 0; i < bytes.length; i++) if (bytes[i]! >= 0x80) return false;
  return true;
}

/** The text as strict UTF-8, or null when the bytes are none. */
export function strictText(bytes: Bytes): string | null {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The character set of texts that are marked with none: UTF-8 where all of them are valid UTF-8; windows-1256 where
 * the bytes above 0x7F, read that way, make Arabic words; else windows-1252. All texts of a block are judged together:
 * one program wrote them.
 */
export function guessCharset(texts: readonly Bytes[]): Charset {
  const marked = texts.filter((text) => !isAscii(text));
  if (marked.every((text) => strictText(text) !== null)) return "utf-8";
  let arabic = 0;
  let high = 0;
  for (const text of marked) {
    for (const word of windows1256.decode(text).split(/[^\p{L}\p{M}]+/u)) {
      const letters = word.match(/[\u0621-\u064a]/gu)?.length ?? 0;
      if (letters >= 3 && letters === word.length) arabic += letters;
    }
    for (const byte of text) if (byte >= 0x80) high++;
  }
  return arabic * 10 >= high * 8 && arabic >= 6 ? "windows-1256" : "windows-1252";
}

/** Text of a block without a marked character set: strict UTF-8, else windows-1252 or windows-1256 by evidence. */
export function guessText(bytes: Bytes): string {
  return decodeText(bytes, isAscii(bytes) ? "utf-8" : guessCharset([bytes]));
}

/** UTF-16 text; a byte order mark decides over `little`. */
export function decodeUtf16(bytes: Bytes, little: boolean): string {
  const mark = u16(bytes, 0);
  if (mark === 0xfeff) return utf16be.decode(bytes.subarray(2));
  if (mark === 0xfffe) return utf16le.decode(bytes.subarray(2));
  return (little ? utf16le : utf16be).decode(bytes.subarray(0, bytes.length & ~1));
}
