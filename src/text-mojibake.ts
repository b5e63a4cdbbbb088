/**
 * UTF-8 that was read as Windows-1252 or Latin-1 ("FranÃ§ois", "Ø£Ø­Ù…Ø¯") or as the code page of its script
 * ("РџСЂР°РіР°", "ط§ظ„"), turned back when nothing speaks against it.
 */
import { unitAt } from "./text-characters.js";
import { type ByteOf, pageOf } from "./text-misread.js";

/** Windows-1252's characters for the bytes 0x80 to 0x9F; bytes without one keep their C1 control. */
export const WINDOWS_1252_HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const BYTE_OF = new Map([...WINDOWS_1252_HIGH].map((character, index) => [character.charCodeAt(0), 0x80 + index]));

const byteOfLatin: ByteOf = (unit) => (unit <= 0xff ? unit : (BYTE_OF.get(unit) ?? -1));

/** Stands for a letter whose bytes were lost on the way. */
export const LOST = "\ufffd";
/** Whole letters for each lost one; with fewer, signs stand together by chance. */
const WHOLE_PER_LOST = 2;
const SPACE = 0x20;
/** Lead byte of the no-break space. */
const NO_BREAK_LEAD = 0xc2;
/** Lead bytes of the Greek and Cyrillic capitals whose second byte is a no-break space: Π and Р. */
const isCapitalLead = (byte: number): boolean => byte === 0xce || byte === 0xd0;

export interface DecodedMojibake {
  readonly text: string;
  /** Source position of each unit, the end included; null when nothing changed. */
  readonly origin: readonly number[] | null;
}

/** Code points that news text is written in; a decoding that leaves them was none. */
const isNewsCharacter = (code: number): boolean =>
  code === 0xa0 ||
  (code >= 0xa1 && code < 0x250) ||
  (code >= 0x370 && code < 0x1e00 && code !== 0x378) ||
  (code >= 0x1e00 && code < 0x2070) ||
  (code >= 0x20a0 && code < 0x2190) ||
  (code >= 0x3000 && code < 0xd800) ||
  (code >= 0xf900 && code < 0x10000) ||
  (code >= 0x1f300 && code < 0x20000);

/** Number of bytes that a UTF-8 sequence led by `byte` has; 0 when it leads none. */
const sequenceLength = (byte: number): number =>
  byte >= 0xc2 && byte <= 0xdf ? 2 : byte >= 0xe0 && byte <= 0xef ? 3 : byte >= 0xf0 && byte <= 0xf4 ? 4 : 0;

/** Code point of the sequence at `at`, -1 when it is broken, and the units read. */
function readSequence(
  text: string,
  at: number,
  lead: number,
  length: number,
  byteOf: ByteOf,
): [code: number, taken: number] {
  let code = lead & (0xff >> (length + 1));
  for (let k = 1; k < length; k++) {
    const byte = at + k < text.length ? byteOf(unitAt(text, at + k)) : -1;
    if (byte < 0x80 || byte > 0xbf) return [-1, k];
    code = (code << 6) | (byte & 0x3f);
  }
  return [code, length];
}

/** ASCII, the end, the sign for a lost letter or the lead of the next sequence follows. */
function isSecondByteLost(text: string, at: number, byteOf: ByteOf): boolean {
  if (at + 1 >= text.length || text[at + 1] === LOST) return true;
  const next = byteOf(unitAt(text, at + 1));
  if (next < 0) return false;
  return next < 0x80 || (next >= 0xc2 && next <= 0xf4);
}

/** A decoding with characters in it that only stand for bytes themselves: it holds when they decode in their turn. */
interface Decoding extends DecodedMojibake {
  readonly isHalf: boolean;
}

function decodeOnce(
  text: string,
  origin: readonly number[] | null,
  sourceLength: number,
  byteOf: ByteOf,
): Decoding | null {
  const pieces: string[] = [];
  const offsets: number[] = [];
  let decoded = 0;
  let lost = 0;
  let isHalf = false;
  const from = (index: number): number => (origin === null ? index : (origin[index] ?? sourceLength));
  for (let at = 0; at < text.length; ) {
    const unit = unitAt(text, at);
    if (unit < 0x80) {
      pieces.push(text[at]!);
      offsets.push(from(at));
      at++;
      continue;
    }
    const lead = byteOf(unit);
    const length = lead < 0 ? 0 : sequenceLength(lead);
    if (length === 0) return null;
    const [code, taken] = readSequence(text, at, lead, length, byteOf);
    if (code < 0) {
      // The second byte was a control or a no-break space, which pages drop.
      if (taken === 1 && length === 2 && isSecondByteLost(text, at, byteOf)) {
        const isSpace = unitAt(text, at + 1) === SPACE;
        // The no-break space itself; in a text misread twice it is the rest of a letter.
        if (isSpace && lead === NO_BREAK_LEAD) {
          pieces.push("\u00a0");
          offsets.push(from(at));
          at += 2;
          continue;
        }
        const hasSubstitute = text[at + 1] === LOST || text[at + 1] === "?";
        const isJoined = isSpace && isCapitalLead(lead) && unitAt(text, at + 2) > 0x7f;
        const end = at + (isJoined || hasSubstitute ? 2 : 1);
        // "Ã" and a space: of the letters led so, "à" alone goes on with a no-break space.
        const isGrave = isSpace && !isJoined && lead === 0xc3;
        pieces.push(isJoined ? (lead === 0xce ? "Π" : "Р") : isGrave ? "à" : LOST);
        offsets.push(from(at));
        if (!isGrave) lost++;
        at = end;
        continue;
      }
      return null;
    }
    if (!isNewsCharacter(code)) {
      if (byteOfLatin(code) < 0) return null;
      isHalf = true;
    }
    const character = String.fromCodePoint(code);
    pieces.push(character);
    for (let k = 0; k < character.length; k++) offsets.push(from(at));
    decoded++;
    at += length;
  }
  if (decoded === 0 || lost * WHOLE_PER_LOST > decoded) return null;
  offsets.push(sourceLength);
  return { text: pieces.join(""), origin: offsets, isHalf };
}

function decodeByPage({ text, origin }: Decoding, sourceLength: number): Decoding | null {
  const byteOf = pageOf(text);
  return byteOf === null ? null : decodeOnce(text, origin, sourceLength, byteOf);
}

/**
 * Decodes once or twice misread UTF-8. Only a text whose every character beyond ASCII takes part is touched, so
 * "«CAFÉ»" and other proper Latin text stay as they are. Where single second bytes were lost, their letters become
 * U+FFFD, if most others decode.
 */
export function decodeMojibake(source: string): DecodedMojibake {
  let result: Decoding = { text: source, origin: null, isHalf: false };
  for (let round = 0; round < 2; round++) {
    const next =
      decodeOnce(result.text, result.origin, source.length, byteOfLatin) ?? decodeByPage(result, source.length);
    if (next === null) break;
    result = next;
  }
  return result.isHalf ? { text: source, origin: null } : result;
}
