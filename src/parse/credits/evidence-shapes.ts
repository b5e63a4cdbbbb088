/** What the evidence of credits asks about one part and about what stands in front of it. */
import { isLowerAt, isUpperAt, type Line } from "../../text-line.js";
import type { CreditItem } from "./credit-items.js";

/** A person as captions are signed: two to four words, no body's and no house's. */
export const isPersonName = (part: CreditItem): boolean =>
  part.kind === "name" && !part.organisation && !part.official && !part.uncased && part.words > 1 && part.words < 5;

export const isHouse = (part: CreditItem): boolean =>
  part.kind === "agency" || (part.kind === "name" && part.organisation);

export const areTwoPeople = (one: CreditItem, other: CreditItem): boolean =>
  one.uncased && other.uncased && !one.organisation && !other.organisation && one.words > 1 && other.words > 1;

export const isBar = (part: CreditItem): boolean => part.before === "slash" || part.before === "pipe";

/** A slash with no space behind it parts two houses or people; with spaces around it parts anything. */
export const isTight = (line: Line, part: CreditItem): boolean => line.units[part.start - 1] === 0x2f;

/** The unit in front of `start`, spaces left out. */
export function signInFrontOf(line: Line, start: number): number {
  let at = start - 1;
  while (at > 0 && line.units[at] === 0x20) at--;
  return at > 0 ? line.units[at]! : 0;
}

export function followsBar(line: Line, start: number): boolean {
  const sign = signInFrontOf(line, start);
  return sign === 0x7c || sign === 0xff5c;
}

/**
 * A full stop and a space part it from the caption, or a full stop between a word and a capital; questions are
 * headlines', "the U.S. Senate" and dates go on.
 */
export function followsStatement(line: Line, start: number): boolean {
  let stop = start - 1;
  while (stop > 0 && /[\s/|–—\p{Pf}\p{Pe}"]/u.test(line.text[stop]!)) stop--;
  if (!/[.。۔।]/u.test(line.text[stop]!) || line.units[stop - 1] === 0x2e) return false;
  if (stop + 1 >= start && !(isUpperAt(line, start) && closesWord(line, stop))) return false;
  // "am 13. August 2025"
  const before = line.text.slice(Math.max(0, stop - 3), stop);
  return !/(?:^|[^\d])\d{1,2}$|\.\p{Lu}$/u.test(before);
}

/** Three small letters stand in front. */
const closesWord = (line: Line, stop: number): boolean =>
  isLowerAt(line, stop - 1) && isLowerAt(line, stop - 2) && isLowerAt(line, stop - 3);

/** A slash with a space or a full stop before it and nothing behind. */
export function isBehindTightSlash({ units }: Line, start: number): boolean {
  const before = units[start - 2];
  return units[start - 1] === 0x2f && (before === 0x20 || before === 0x2e);
}
