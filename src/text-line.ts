/** One line of text, read unit by unit once: its units, and a hash of any stretch. */
import { classOf, classOfPair, LETTER, UPPER } from "./text-characters.js";
import { foldUnit } from "./text-fold.js";

/**
 * A text and what one pass over it found. Captions are read many times over, by many readers: an element of a typed
 * array costs a sixth of what `charCodeAt` does, and with the hashes the look-up of a word costs the same whatever its
 * length. The arrays may be longer than the text; behind its end stand zeros.
 */
export interface Line {
  readonly text: string;
  /** UTF-16 units. */
  readonly length: number;
  readonly units: Uint16Array;
  /** Of what the units in front fold to, as {@link hashOf} does it: at 0, 1 … length. */
  readonly hashes: Int32Array;
  /** Some character folds to none or several units, or only together with its neighbours. */
  readonly irregular: boolean;
}

/** Longest stretch that can be asked for; no list has longer phrases. */
export const LONGEST_STRETCH = 160;
const BASE = 0x01000193;
const POWERS = new Int32Array(LONGEST_STRETCH + 1).fill(1);
for (let at = 1; at <= LONGEST_STRETCH; at++) POWERS[at] = Math.imul(POWERS[at - 1]!, BASE);

/** The hash of a folded text. */
export function hashOf(folded: string): number {
  let hash = 0;
  for (let at = 0; at < folded.length; at++) hash = hashNext(hash, folded.charCodeAt(at));
  return hash;
}

/** The hash of a folded text with one more unit. */
export const hashNext = (hash: number, unit: number): number => (Math.imul(hash, BASE) + unit) | 0;

/** The hash of what [start, end) folds to; holds for regular stretches of at most {@link LONGEST_STRETCH} units. */
export const hashIn = ({ hashes }: Line, start: number, end: number): number =>
  (hashes[end]! - Math.imul(hashes[start]!, POWERS[end - start]!)) | 0;

/** Whether [start, end) holds a character that does not fold to one unit by itself. */
export function isIrregular({ units, irregular }: Line, start: number, end: number): boolean {
  if (!irregular) return false;
  for (let at = start; at < end; at++) if (foldUnit(units[at]!) < 0) return true;
  return false;
}

/** Readers look this far behind the end without asking. */
const BEHIND = 4;

function fill(text: string, units: Uint16Array, hashes: Int32Array): Line {
  const { length } = text;
  let irregular = false;
  let hash = 0;
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    units[at] = unit;
    const folded = foldUnit(unit);
    if (folded < 0) irregular = true;
    else hash = hashNext(hash, folded);
    hashes[at + 1] = hash;
  }
  // An earlier line may have been longer.
  for (let at = length; at < length + BEHIND; at++) units[at] = 0;
  return { text, length, units, hashes, irregular };
}

/** Reads a text into a line of its own. */
export const lineOf = (text: string): Line =>
  fill(text, new Uint16Array(text.length + BEHIND), new Int32Array(text.length + 1));

/** Reads one text after another into the same arrays: a line holds until the next one is read. */
export function lineReader(room: number): (text: string) => Line {
  const units = new Uint16Array(room + BEHIND);
  const hashes = new Int32Array(room + 1);
  return (text) => (text.length > room ? lineOf(text) : fill(text, units, hashes));
}

/** The classes of the character that the unit at `at` belongs to, as bits of `text-characters.ts`; of none 0. */
export function classAt({ units }: Line, at: number): number {
  const unit = units[at];
  if (unit === undefined) return 0;
  if (unit < 0xd800 || unit > 0xdfff) return classOf(unit);
  const start = unit >= 0xdc00 ? at - 1 : at;
  return classOfPair(units[start] ?? 0, units[start + 1] ?? 0);
}

export const isUpperAt = (line: Line, at: number): boolean => (classAt(line, at) & UPPER) !== 0;
export const isLetterAt = (line: Line, at: number): boolean => (classAt(line, at) & LETTER) !== 0;
