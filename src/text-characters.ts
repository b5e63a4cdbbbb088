/** Unicode classes of single characters, from a table: a regular expression per character costs fifty times as much. */

/** `\p{L}` is any of the four; uppercase, titlecase, lowercase, and letters of scripts without case or modifiers. */
export const UPPER = 1;
export const TITLE = 2;
export const LOWER = 4;
export const OTHER_LETTER = 8;
/** `\p{M}` */
export const MARK = 16;
/** `\p{N}` */
export const NUMBER = 32;
/** `\s` */
export const SPACE = 64;
const KNOWN = 128;

export const LETTER = UPPER | TITLE | LOWER | OTHER_LETTER;

const PATTERNS: readonly (readonly [RegExp, number])[] = [
  [/\p{Lu}/u, UPPER],
  [/\p{Lt}/u, TITLE],
  [/\p{Ll}/u, LOWER],
  [/[\p{Lo}\p{Lm}]/u, OTHER_LETTER],
  [/\p{M}/u, MARK],
  [/\p{N}/u, NUMBER],
  [/\s/u, SPACE],
];

/** Filled as units are met; what a unit is never changes. */
const classes = new Uint8Array(0x10000);

/** Georgian as it is printed has no capitals; Unicode calls its letters small since it knows Mtavruli. */
const MKHEDRULI = /[\u10d0-\u10fa\u10fd-\u10ff]/u;

function classOfCharacter(character: string): number {
  if (MKHEDRULI.test(character)) return KNOWN | OTHER_LETTER;
  let found = KNOWN;
  for (const [pattern, bit] of PATTERNS) if (pattern.test(character)) found |= bit;
  return found;
}

/** The classes of the UTF-16 unit `unit`, as bits; of half a surrogate pair none. */
export function classOf(unit: number): number {
  if (classes[unit] === 0) classes[unit] = classOfCharacter(String.fromCharCode(unit));
  return classes[unit]!;
}

/** The classes of the character that two units are half each of; 0 when they are no pair. */
export function classOfPair(high: number, low: number): number {
  const paired = high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000;
  return paired ? classOfCharacter(String.fromCharCode(high, low)) : 0;
}

/**
 * The unit of a text at `at`. Engines keep strings in many forms (one or two bytes a unit, slices, concatenations); a
 * method that is looked up on strings of all forms costs four times as much as one that is called by name.
 */
export const unitAt = (text: string, at: number): number => String.prototype.charCodeAt.call(text, at);

/** `slice` by name, for the same reason. */
export const sliceOf = (text: string, start: number, end: number): string =>
  String.prototype.slice.call(text, start, end);
