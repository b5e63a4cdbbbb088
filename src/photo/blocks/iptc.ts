/**
 * IPTC Information Interchange Model (IIM 4.2), as photo files carry it.
 * https://www.iptc.org/std/IIM/4.2/specification/IIMV4.2.pdf
 */
import { type Bytes, concat, latin1, u16, u32 } from "../bytes.js";
import type { ProblemList } from "../problems.js";
import { type Charset, decodeText, guessCharset, isAscii } from "./charset.js";

/** One dataset of a block. */
export interface Dataset {
  /** "2:120" is the caption. */
  readonly id: string;
  readonly text: string;
}

export interface IptcText {
  /** In the order of the block. */
  readonly datasets: readonly Dataset[];
  readonly charset: Charset;
}

/** Datasets that are read; all are text. */
const WANTED = new Set([
  5, 10, 15, 20, 25, 40, 55, 60, 62, 63, 80, 85, 90, 92, 95, 100, 101, 103, 105, 110, 115, 116, 118, 120, 122, 135,
]);

const MOST_DATASETS = 20_000;

/** Reads all text datasets of one IIM block. Damage ends the reading; what stood before it counts. */
export function readIptc(block: Bytes, problems: ProblemList): IptcText {
  const bytes = unswap(block, problems);
  const found: { id: string; value: Bytes }[] = [];
  let coded: string | null = null;
  let at = 0;
  while (at + 5 <= bytes.length && found.length < MOST_DATASETS) {
    if (bytes[at] !== 0x1c) {
      if (bytes[at] !== 0 || !blank(bytes, at))
        problems.add("BLOCK_DAMAGED", "IPTC: a dataset does not start with 0x1C");
      break;
    }
    const record = bytes[at + 1]!;
    const dataset = bytes[at + 2]!;
    let length = u16(bytes, at + 3);
    at += 5;
    if (length & 0x8000) {
      const digits = length & 0x7fff;
      if (digits > 8 || at + digits > bytes.length) {
        problems.add("BLOCK_DAMAGED", "IPTC: a dataset has an impossible length");
        break;
      }
      length = 0;
      for (let i = 0; i < digits; i++) length = length * 256 + bytes[at++]!;
    }
    if (at + length > bytes.length) {
      problems.add("BLOCK_DAMAGED", `IPTC: dataset ${record}:${dataset} is cut off`);
      break;
    }
    const value = bytes.subarray(at, at + length);
    at += length;
    if (record === 1 && dataset === 90) coded = latin1(value);
    else if (record === 2 && WANTED.has(dataset)) found.push({ id: `2:${dataset}`, value: withoutPadding(value) });
  }
  const charset = charsetOf(
    coded,
    found.map(({ value }) => value),
    problems,
  );
  return {
    datasets: found.map(({ id, value }) => ({ id, text: decodeText(value, isAscii(value) ? "utf-8" : charset) })),
    charset,
  };
}

function charsetOf(coded: string | null, values: readonly Bytes[], problems: ProblemList): Charset {
  // Designating UTF-8 is ESC % G; programs also write ESC % / G … (levels of UTF-8) and the bare "UTF-8".
  if (coded?.startsWith("\x1b%G") || coded?.startsWith("\x1b%/") || /^utf-?8$/iu.test(coded ?? "")) {
    // A marked block can still hold Latin text: programs change the mark and not the text, or the reverse.
    return guessCharset(values) === "utf-8" || mostlyUtf8(values) ? "utf-8" : "windows-1252";
  }
  // ISO 8859-1 is designated by ESC , A · ESC - A · ESC . A · ESC / A.
  const known = coded === null || coded === "" || /^\x1b[,\-./]A/u.test(coded) || !coded.includes("\x1b");
  if (!known && !values.every(isAscii)) problems.add("CHARSET_UNKNOWN", "IPTC: coded character set 1:90 is not known");
  return guessCharset(values);
}

/** Whether most non-ASCII values are valid UTF-8: one value cut inside a character does not change the block's set. */
function mostlyUtf8(values: readonly Bytes[]): boolean {
  const marked = values.filter((value) => !isAscii(value));
  const valid = marked.filter((value) => !decodeText(value, "utf-8").slice(0, -1).includes("\ufffd"));
  return valid.length * 2 >= marked.length;
}

/** Some programs write the block with the bytes of each 32-bit word reversed. */
function unswap(block: Bytes, problems: ProblemList): Bytes {
  if (block.length < 4 || block[0] === 0x1c || block[3] !== 0x1c) return block;
  problems.add("BLOCK_DAMAGED", "IPTC: the block's bytes are swapped");
  const swapped = new Uint8Array(Math.ceil(block.length / 4) * 4);
  const view = new DataView(swapped.buffer);
  const padded = concat([block, new Uint8Array(3)]);
  for (let at = 0; at < swapped.length; at += 4) view.setUint32(at, u32(padded, at, true));
  return swapped;
}

function blank(bytes: Bytes, from: number): boolean {
  for (let at = from; at < bytes.length; at++) if (bytes[at] !== 0) return false;
  return true;
}

function withoutPadding(value: Bytes): Bytes {
  let end = value.length;
  while (end > 0 && value[end - 1] === 0) end--;
  return end === value.length ? value : value.subarray(0, end);
}
