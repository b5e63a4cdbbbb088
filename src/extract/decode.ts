/** Bytes to text: BOM, hint, declaration, NUL pattern, strict UTF-8, and evidence for what is left. */
import { wrongInput } from "../input.js";
import type { Problem } from "../model.js";
import { WINDOWS_1252_HIGH } from "../text-mojibake.js";

/** Text, and what was found out about the bytes it came from. */
export interface DecodedSource {
  readonly text: string;
  /** WHATWG name of the encoding, lower case. */
  readonly encoding: string;
  readonly problems: readonly Problem[];
}

/** How much of the bytes is looked at for declarations and for evidence. */
const DECLARATION_REACH = 4096;
const SAMPLE = 65_536;

/**
 * Reads bytes of unknown encoding as text: byte order mark, `hint`, declaration, then evidence.
 *
 * No bytes make it throw: what is not UTF-8, and places that hold no character of the encoding, come back as `problems`
 * (`NOT_UTF8`, `BYTES_UNREADABLE`).
 *
 * @param hint - A charset from outside, such as an HTTP header's; used where no BOM speaks.
 * @throws {CutlineError} `INVALID_INPUT` when `bytes` is no Uint8Array.
 * @example
 * decodeBytes(await readFile("captions.txt")).encoding; // "windows-1256"
 */
export function decodeBytes(bytes: Uint8Array, hint: string | null = null): DecodedSource {
  if (!(bytes instanceof Uint8Array)) throw wrongInput("bytes", "a Uint8Array", bytes);
  const bom = bomOf(bytes);
  if (bom !== null) return decodeAs(bytes, bom, "its byte order mark says so");
  const pattern = utf16Pattern(bytes);
  if (pattern !== null) return decodeAs(bytes, pattern, "every second byte is zero");
  const stated = knownLabel(hint) ?? knownLabel(declaredCharset(bytes));
  const utf8 = tryUtf8(bytes);
  // Bytes that are UTF-8 throughout are hardly ever anything else, whatever an old template declares,
  // but the escape-based encodings (iso-2022-jp) are valid UTF-8 too.
  if (utf8 !== null && !(stated?.startsWith("iso-2022") === true))
    return { text: utf8, encoding: "utf-8", problems: [] };
  if (stated !== null && stated !== "utf-8" && !stated.startsWith("utf-16")) {
    return decodeAs(bytes, stated, hint === null ? "the source declares it" : "the hint or the source says so");
  }
  const guessed = guessLegacy(bytes.subarray(0, SAMPLE));
  if (guessed === "utf-8") return decodeAs(bytes, "utf-8", "most of it is UTF-8");
  return decodeAs(
    bytes,
    guessed,
    stated === null ? "its letters say so" : `it is declared as ${stated}, which it is not; its letters say so`,
  );
}

function decodeAs(bytes: Uint8Array, encoding: string, reason: string): DecodedSource {
  const decoded = new TextDecoder(encoding).decode(bytes);
  const text = encoding === "windows-1252" ? decoded.replace(/[\u0080-\u009f]/gu, fromWindows1252) : decoded;
  const problems: Problem[] = [];
  if (encoding !== "utf-8") {
    problems.push({
      code: "NOT_UTF8",
      message: `the source is not UTF-8; it was read as ${encoding}: ${reason}`,
      subject: encoding,
    });
  }
  const lost = countOf(text, "\u{fffd}");
  if (lost > 0) {
    problems.push({
      code: "BYTES_UNREADABLE",
      message: `${lost} places hold no character of ${encoding}; they read U+FFFD`,
      subject: encoding,
    });
  }
  return { text, encoding, problems };
}

/** Node 20 decodes the bytes 0x80 to 0x9F as ISO 8859-1 does. */
const fromWindows1252 = (control: string): string => WINDOWS_1252_HIGH.charAt(control.charCodeAt(0) - 0x80);

function bomOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/** Spaces and digits make UTF-16 of any script show zeros on one side only. */
function utf16Pattern(bytes: Uint8Array): string | null {
  const end = Math.min(bytes.length & ~1, 4096);
  if (end < 4) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < end; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  if (odd * 40 >= end && even * 20 <= odd) return "utf-16le";
  if (even * 40 >= end && odd * 20 <= even) return "utf-16be";
  return null;
}

function declaredCharset(bytes: Uint8Array): string | null {
  let head = "";
  for (const byte of bytes.subarray(0, DECLARATION_REACH)) head += String.fromCharCode(byte);
  return (
    /<meta[^<>]{0,200}?charset\s{0,4}=\s{0,4}["']?\s{0,4}([\w:.-]{2,40})/iu.exec(head)?.[1] ??
    /^\s{0,20}<\?xml[^<>]{0,200}?encoding\s{0,4}=\s{0,4}["']([\w:.-]{2,40})/iu.exec(head)?.[1] ??
    null
  );
}

function knownLabel(label: string | null): string | null {
  if (label === null) return null;
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}

function tryUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const countOf = (text: string, part: string): number => {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) count += 1;
  return count;
};

/**
 * The single-byte encoding that the bytes above 0x7F speak for. Letters of the non-Latin ones stand side by side,
 * those of Western Europe mostly alone between ASCII letters.
 */
function guessLegacy(bytes: Uint8Array): string {
  const relaxed = new TextDecoder("utf-8").decode(bytes);
  let high = 0;
  let paired = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at]! < 0xc0) continue;
    high += 1;
    if (bytes[at - 1]! >= 0xc0 || bytes[at + 1]! >= 0xc0) paired += 1;
  }
  if (countOf(relaxed, "\u{fffd}") * 20 < high) return "utf-8";
  if (high === 0 || paired < high * 0.6) return "windows-1252";
  const share = (encoding: string, letters: RegExp): number => {
    let hits = 0;
    for (const character of new TextDecoder(encoding).decode(bytes))
      if (character > "\u{bf}" && letters.test(character)) hits += 1;
    return hits / high;
  };
  const arabic = share("windows-1256", /\p{Script=Arabic}/u);
  const hebrew = share("windows-1255", /[\u05d0-\u05ea]/u);
  const cyrillic = share("windows-1251", /\p{Script=Cyrillic}/u);
  // Hebrew has no capitals, so its bytes leave half of the Cyrillic range empty: it is asked first.
  if (hebrew > 0.97) return "windows-1255";
  if (arabic > 0.85) return "windows-1256";
  if (cyrillic > 0.85) return "windows-1251";
  return "windows-1252";
}
