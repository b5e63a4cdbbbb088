/** Reading text whose character set is written down, or has to be told from the bytes. */
import { type Bytes, u16 } from "../bytes.js";

const strictUtf8 = new TextDecoder("utf-8", { fatal: true });
const looseUtf8 = new TextDecoder("utf-8");
const utf16le = new TextDecoder("utf-16le");
const utf16be = new TextDecoder("utf-16be");
const windows1252 = new TextDecoder("windows-1252");
const windows1256 = new TextDecoder("windows-1256");

export type Charset = "utf-8" | "windows-1252" | "windows-1256";

/** Text in a known character set; undecodable bytes become U+FFFD. */
export function decodeText(bytes: Bytes, charset: Charset): string {
  const decoder = charset === "utf-8" ? looseUtf8 : charset === "windows-1256" ? windows1256 : windows1252;
  // `ignoreBOM` is left false: a byte order mark in front of a value is no part of it.
  return decoder.decode(bytes);
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
