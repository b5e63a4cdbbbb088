/** The rules by which one of several readings of a property is chosen. */
import type { Reading } from "../blocks/reading.js";
import { saysNothing } from "./boilerplate.js";

export interface Choice {
  readonly reading: Reading;
  /** "only", "agree", "mwg/exif", "mwg/digest-current-xmp" … */
  readonly rule: string;
}

/** The first candidate of each kind of block, in the standard's order of tags. */
export interface Candidates {
  readonly exif: Reading | null;
  readonly iptc: Reading | null;
  readonly xmp: Reading | null;
  readonly sidecar: Reading | null;
}

/** What is known of the blocks beside their values. */
export interface BlockState {
  /** The IPTC block as it is and as XMP last knew it: equal, different, or no digest to tell by; null without IPTC. */
  readonly digest: "current" | "stale" | "unknown" | null;
  /** A raw file: programs write its captions beside it, never into it. */
  readonly isRaw: boolean;
}

type NamedPolicy = (candidates: Candidates, state: BlockState, iimBytes: number | undefined) => Choice | null;

/** First of these that is there. */
function first(...choices: readonly (readonly [Reading | null, string])[]): Choice | null {
  for (const [reading, rule] of choices) if (reading) return { reading, rule };
  return null;
}

/**
 * Metadata Working Group, "Guidelines for handling image metadata" 2.0, chapter 5: EXIF where it says anything; else
 * XMP while the IPTC digest is current or missing; else IPTC, unless it is XMP's value cut at IIM's limit.
 */
const mwg: NamedPolicy = ({ exif, iptc, xmp, sidecar }, { digest, isRaw }, iimBytes) => {
  if (isRaw && sidecar) return { reading: sidecar, rule: "raw-sidecar" };
  if (exif) return { reading: exif, rule: "mwg/exif" };
  if (!iptc || !xmp) return first([xmp, "only"], [iptc, "only"], [sidecar, "sidecar"]);
  if (digest === "stale") {
    return isCutFrom(iptc, xmp, iimBytes)
      ? { reading: xmp, rule: "mwg/truncated-iptc" }
      : { reading: iptc, rule: "mwg/digest-stale-iptc" };
  }
  return { reading: xmp, rule: digest === "current" ? "mwg/digest-current-xmp" : "mwg/no-digest-xmp" };
};

const xmpFirst: NamedPolicy = ({ exif, iptc, xmp, sidecar }, { isRaw }) =>
  isRaw && sidecar
    ? { reading: sidecar, rule: "raw-sidecar" }
    : first([xmp, "xmp-first"], [sidecar, "sidecar"], [iptc, "iptc"], [exif, "exif"]);

const iptcFirst: NamedPolicy = ({ exif, iptc, xmp, sidecar }, { isRaw }) =>
  isRaw && sidecar
    ? { reading: sidecar, rule: "raw-sidecar" }
    : first([iptc, "iptc-first"], [xmp, "xmp"], [sidecar, "sidecar"], [exif, "exif"]);

export const NAMED_POLICIES = { mwg, "xmp-first": xmpFirst, "iptc-first": iptcFirst } as const;

const encoder = new TextEncoder();

/** Whether the IPTC value is the XMP value cut off at IIM's limit in bytes. */
function isCutFrom(iptc: Reading, xmp: Reading, iimBytes: number | undefined): boolean {
  if (iimBytes === undefined) return false;
  const short = itemsOf(iptc);
  const long = itemsOf(xmp);
  if (short.length > long.length) return false;
  let cut = false;
  for (const [index, text] of short.entries()) {
    const whole = long[index]!;
    if (text === whole) continue;
    // A cut inside a character leaves its first bytes, or loses them: three bytes at most.
    const bytes = encoder.encode(text).length;
    const isAtLimit = [...text].length === iimBytes || (bytes <= iimBytes + 3 && bytes > iimBytes - 4);
    if (!isAtLimit || !whole.startsWith(text.replace(/\ufffd{1,3}$/u, ""))) return false;
    cut = true;
  }
  return cut;
}

/** The items of a reading's value, as texts. */
export function itemsOf({ value }: Reading): readonly string[] {
  if (Array.isArray(value)) return value;
  return typeof value === "object" ? [] : [String(value)];
}

/** Whether a reading says something: it is neither blank nor a camera's own words. */
export function says(reading: Reading): boolean {
  return itemsOf(reading).some((item) => !saysNothing(item, reading.tag));
}
