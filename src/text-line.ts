/** One line of text, read unit by unit once: its units, its signs, its traits and a hash of any stretch. */
import { classOf, classOfPair, LETTER, LOWER, MARK, NUMBER, sliceOf, unitAt, UPPER } from "./text-characters.js";
import { foldUnit } from "./text-fold.js";
import { isPlain, mayLeadMojibake } from "./text-repairs.js";

/**
 * A text and what one pass over it found. Captions are read many times over, by many readers: an element of a typed
 * array costs a sixth of what `charCodeAt` does, with the hashes the look-up of a word costs the same whatever its
 * length, and who looks for punctuation steps from sign to sign over the letters between. The arrays may be longer than
 * the text; behind its end stand zeros.
 */
export interface Line {
  readonly text: string;
  /** UTF-16 units. */
  readonly length: number;
  readonly units: Uint16Array;
  /** Of what the units in front fold to, as {@link hashOf} does it: at 0, 1 … length. */
  readonly hashes: Int32Array;
  /** Where units stand that are no letters, marks or digits, in order; then the length. Spaces are signs. */
  readonly signs: Int32Array;
  /** How many signs stand in front of each unit, at 0, 1 … length. */
  readonly signsBefore: Int32Array;
  /** Where capitals, numbers and the sign for a year stand, in order; then the length. */
  readonly peaks: Int32Array;
  /** What kinds of characters occur: {@link IRREGULAR} and its like. Readers ask it before they look for what most lines lack. */
  readonly traits: number;
}

/** Longest stretch that can be asked for; no list has longer phrases. */
export const LONGEST_STRETCH = 160;
const BASE = 0x01000193;
const POWERS = new Int32Array(LONGEST_STRETCH + 1).fill(1);
for (let at = 1; at <= LONGEST_STRETCH; at++) POWERS[at] = Math.imul(POWERS[at - 1]!, BASE);

/** The hash of a folded text. */
export function hashOf(folded: string): number {
  let hash = 0;
  const { length } = folded;
  for (let at = 0; at < length; at++) hash = hashNext(hash, unitAt(folded, at));
  return hash;
}

/** The hash of a folded text with one more unit. */
export const hashNext = (hash: number, unit: number): number => (Math.imul(hash, BASE) + unit) | 0;

/** The hash of what [start, end) folds to; holds for regular stretches of at most {@link LONGEST_STRETCH} units. */
export const hashIn = ({ hashes }: Line, start: number, end: number): number =>
  (hashes[end]! - Math.imul(hashes[start]!, POWERS[end - start]!)) | 0;

/** The hash of the letters and digits of a regular stretch, folded. */
export function keyHashIn({ units }: Line, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) {
    const profile = profiles[units[at]!]!;
    if ((profile & KEY) !== 0) hash = hashNext(hash, profile & 0xffff);
  }
  return hash;
}

/** The text of [start, end). */
export const textIn = ({ text }: Line, start: number, end: number): string => sliceOf(text, start, end);

/** Whether [start, end) holds a character that does not fold to one unit by itself. */
export function isIrregular({ units, traits }: Line, start: number, end: number): boolean {
  if ((traits & IRREGULAR) === 0) return false;
  for (let at = start; at < end; at++) if (foldUnit(units[at]!) < 0) return true;
  return false;
}

/** Readers look this far behind the end without asking. */
const BEHIND = 4;

/** What a unit is to a line, filled as units are met: what it folds to in the low 16 bits, above them these. */
const profiles = new Int32Array(0x10000);
/** The unit was not met before. */
const UNKNOWN = 1 << 16;
profiles.fill(UNKNOWN);
const SIGN = 1 << 17;
/** Folds to none or several units, or only together with its neighbours. */
export const IRREGULAR = 1 << 18;
/** Capitals, and what stands in front of one that joins it to another word. */
const CAPITAL = 1 << 19;
const SMALL = 1 << 20;
/** A capital follows a small letter or a digit with nothing between: "MilanAFP". */
export const JOINTED = 1 << 21;
/** Folds to a letter or a digit. */
const KEY = 1 << 22;
/** A capital, a number or the sign for a year. */
const PEAK = 1 << 23;
/** Of an East Asian script, or another that is no alphabet of the west: Hangul jamo are the first in Unicode. */
export const EAST_ASIAN = 1 << 24;
/** A letter that is not Latin. */
export const FOREIGN = 1 << 25;
/** May have to be repaired, wherever it stands. */
export const SUSPECT = 1 << 26;
/** May be the first of two misread bytes. */
export const MISREAD = 1 << 27;
/** `\p{N}` */
export const DIGITS = 1 << 28;

// What signs occur, in the low 16 bits of a line's traits.
/** Two spaces stand side by side. */
export const DOUBLE_SPACES = 1;
/** Two points or more stand side by side, or the sign for three. */
export const POINTS = 1 << 1;
/** `<`, which opens tags. */
export const TAGGED = 1 << 2;
/** `:`, as in labels and addresses. */
export const COLON = 1 << 3;
/** `=` */
export const EQUALS = 1 << 4;
/** `@`, as in accounts and addresses. */
export const AT_SIGN = 1 << 5;
/** `|` and points in the middle of a line, which part the rows of pages. */
export const BARS = 1 << 6;
/** `>` and its like, and closing quotation marks of that form. */
export const ARROWS = 1 << 7;
/** `{ } % ;` */
export const BRACES = 1 << 8;
/** Quotation marks of all forms, apostrophes left out. */
export const QUOTES = 1 << 9;
/** Round brackets. */
export const ROUND = 1 << 10;
export const DASHES = 1 << 11;
export const SLASHES = 1 << 12;
/** `+` */
export const PLUSES = 1 << 13;

/** Which of them a sign is. */
const signTraits = new Uint16Array(0x10000);
for (const [signs, trait] of [
  ["<", TAGGED],
  [":：", COLON],
  ["=＝", EQUALS],
  ["@＠", AT_SIGN],
  ["|•·｜", BARS],
  [">›»", ARROWS],
  ["{}%;", BRACES],
  ['"“”„«»「」『』', QUOTES],
  ["()（）", ROUND],
  ["-‐‑–—−", DASHES],
  ["/\\／", SLASHES],
  ["+", PLUSES],
] as const)
  for (const sign of signs) signTraits[unitAt(sign, 0)]! |= trait;

const YEAR_SIGN = 0x5e74;
const SPACE = 0x20;
const POINT = 0x2e;
const ELLIPSIS = 0x2026;

/** What a unit says of its line, whatever stands beside it. */
function traitsOf(unit: number): number {
  let traits = 0;
  if (unit >= 0x1100 && (unit < 0x2000 || unit > 0x206f)) traits |= EAST_ASIAN;
  // No language is written in the signs from U+2000 to the first kana.
  if (unit >= 0x250 && (unit < 0x2000 || unit >= 0x3040)) traits |= FOREIGN;
  if (mayLeadMojibake(unit)) traits |= MISREAD;
  else if (!isPlain(unit) && unit !== SPACE) traits |= SUSPECT;
  if ((classOf(unit) & NUMBER) !== 0) traits |= DIGITS;
  return traits;
}

/** Whether a text would have the trait {@link FOREIGN}, without making a line of it. */
export function isForeign(text: string): boolean {
  for (let at = 0; at < text.length; at++) if ((traitsOf(unitAt(text, at)) & FOREIGN) !== 0) return true;
  return false;
}

function learnProfile(unit: number): void {
  const folded = foldUnit(unit);
  const found = classOf(unit);
  let profile = traitsOf(unit) | (folded < 0 ? IRREGULAR : folded);
  if (folded >= 0 && (classOf(folded) & (LETTER | NUMBER)) !== 0) profile |= KEY;
  if ((found & (LETTER | MARK | NUMBER)) === 0) profile |= SIGN;
  if ((found & UPPER) !== 0) profile |= CAPITAL;
  if ((found & (LOWER | NUMBER)) !== 0) profile |= SMALL;
  // Half a pair may be either.
  if (unit >= 0xd800 && unit < 0xe000) profile |= JOINTED;
  if ((found & (UPPER | NUMBER)) !== 0 || unit === YEAR_SIGN) profile |= PEAK;
  profiles[unit] = profile;
}

function learnProfiles(text: string): void {
  for (let at = 0; at < text.length; at++) if (profiles[unitAt(text, at)] === UNKNOWN) learnProfile(unitAt(text, at));
}

/** Units of typed arrays lie in memory as UTF-16LE has them, and there is a way to write that. */
const canCopy = typeof Buffer === "function" && new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

function copyUnits(text: string, { units, bytes }: Room): void {
  if (bytes !== null) bytes.write(text, 0, "utf16le");
  else for (let at = 0; at < text.length; at++) units[at] = unitAt(text, at);
}

/** The arrays of a line, long enough for `room` units. */
class Room {
  readonly units: Uint16Array;
  /** The same memory, for rooms that are used again: the engine copies a text into it in a fifth of the time of a loop. */
  readonly bytes: Buffer | null;
  readonly hashes: Int32Array;
  readonly signs: Int32Array;
  readonly signsBefore: Int32Array;
  readonly peaks: Int32Array;

  constructor(room: number, isKept: boolean) {
    this.units = new Uint16Array(room + BEHIND);
    this.bytes = isKept && canCopy ? Buffer.from(this.units.buffer) : null;
    this.hashes = new Int32Array(room + 1);
    this.signs = new Int32Array(room + 1);
    this.signsBefore = new Int32Array(room + 1);
    this.peaks = new Int32Array(room + 1);
  }
}

function fill(text: string, room: Room): Line {
  copyUnits(text, room);
  const { units, hashes, signs, signsBefore, peaks } = room;
  const { length } = text;
  let traits = 0;
  let hash = 0;
  let count = 0;
  let high = 0;
  for (let at = 0; at < length; at++) {
    const profile = profiles[units[at]!]!;
    traits |= profile;
    if ((profile & IRREGULAR) === 0) hash = hashNext(hash, profile & 0xffff);
    hashes[at + 1] = hash;
    signs[count] = at;
    signsBefore[at] = count;
    // Overwritten by the next unit unless this one is a sign: letters and signs take turns that no processor foresees.
    count += (profile & SIGN) >> 17;
    peaks[high] = at;
    high += (profile & PEAK) >> 23;
  }
  // Some unit is met for the first time: no call inside the loop, so that the engine keeps all of it in registers.
  if ((traits & UNKNOWN) !== 0) {
    learnProfiles(text);
    return fill(text, room);
  }
  // An earlier line may have been longer.
  for (let at = length; at < length + BEHIND; at++) units[at] = 0;
  signs[count] = length;
  signsBefore[length] = count;
  peaks[high] = length;
  traits = (traits & ~0xffff) | traitsBeside(units, signs, count) | jointOf(units, peaks, high);
  return { text, length, units, hashes, signs, signsBefore, peaks, traits };
}

/** {@link JOINTED} where some capital stands behind a small letter or a digit. */
function jointOf(units: Uint16Array, peaks: Int32Array, count: number): number {
  for (let peak = 0; peak < count; peak++) {
    const at = peaks[peak]!;
    if (at > 0 && (profiles[units[at]!]! & CAPITAL) !== 0 && (profiles[units[at - 1]!]! & SMALL) !== 0) return JOINTED;
  }
  return 0;
}

/** What signs there are, and what they say beside their neighbours. */
function traitsBeside(units: Uint16Array, signs: Int32Array, count: number): number {
  let traits = 0;
  for (let sign = 0; sign < count; sign++) {
    const at = signs[sign]!;
    const unit = units[at]!;
    traits |= signTraits[unit]!;
    if (unit === ELLIPSIS) traits |= POINTS;
    else if (unit === SPACE && units[at + 1] === SPACE) traits |= DOUBLE_SPACES;
    else if (unit === POINT && units[at + 1] === POINT) traits |= POINTS;
  }
  return traits;
}

/** Reads a text into a line of its own. */
export const lineOf = (text: string): Line => fill(text, new Room(text.length, false));

/** Reads one text after another into the same arrays: a line holds until the next one is read. */
export type LineReader = (text: string) => Line;

export function lineReader(room: number): LineReader {
  const kept = new Room(room, true);
  return (text) => (text.length > room ? lineOf(text) : fill(text, kept));
}

/** Where the first sign at `at` or behind stands; the line's length when there is none. */
export const signFrom = ({ signs, signsBefore }: Line, at: number): number => signs[signsBefore[at]!]!;

/** Where the last sign in front of `at` stands; -1 when there is none. */
export function signBefore({ signs, signsBefore }: Line, at: number): number {
  const count = signsBefore[at]!;
  return count === 0 ? -1 : signs[count - 1]!;
}

/** Where the first space at `at` or behind stands; the line's length when there is none. */
export function spaceFrom(line: Line, at: number): number {
  let sign = signFrom(line, at);
  while (sign < line.length && line.units[sign] !== SPACE) sign = signFrom(line, sign + 1);
  return sign;
}

/** Where the last space in front of `at` stands; -1 when there is none. */
export function spaceBefore(line: Line, at: number): number {
  if (at <= 0) return -1;
  let sign = signBefore(line, at);
  while (sign >= 0 && line.units[sign] !== SPACE) sign = signBefore(line, sign);
  return sign;
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
export const isLowerAt = (line: Line, at: number): boolean => (classAt(line, at) & LOWER) !== 0;
export const isLetterAt = (line: Line, at: number): boolean => (classAt(line, at) & LETTER) !== 0;
