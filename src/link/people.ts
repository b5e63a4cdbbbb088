/** Whether two printed names are one photographer's. */
import { foldWord } from "../text.js";

export type NameVerdict = "same" | "other" | "unknown";

/** What stands in a creator field without being a person's name. */
const NOT_A_PERSON = new Set([
  "str",
  "stringer",
  "handout",
  "pool",
  "staff",
  "stf",
  "hand out",
  "ho",
  "-",
  "n/a",
  "unknown",
]);

/** Whether a creator field names a person. */
export function isPerson(name: string): boolean {
  return /\p{L}{2}/u.test(name) && !NOT_A_PERSON.has(foldWord(name).trim());
}

/**
 * Compares two lists of printed names: `same` when they share a person, `other` when both name people and none is
 * shared, `unknown` when one side is silent or written in another script.
 */
export function samePeople(a: readonly string[], b: readonly string[]): NameVerdict {
  const left = a.filter(isPerson);
  const right = b.filter(isPerson);
  if (left.length === 0 || right.length === 0) return "unknown";
  const verdicts = left.flatMap((one) => right.map((other) => sameName(one, other)));
  if (verdicts.includes("same")) return "same";
  return verdicts.includes("unknown") ? "unknown" : "other";
}

/**
 * Compares two names: order, case, initials, missing middle names and slips of a letter or two are forgiven, a
 * replaced family name is not.
 */
export function sameName(a: string, b: string): NameVerdict {
  const left = words(a);
  const right = words(b);
  if (left.length === 0 || right.length === 0) return "unknown";
  if (left.join("") === right.join("")) return "same";
  if (isLatin(left.join("")) !== isLatin(right.join(""))) return "unknown";
  const [fewer, more] = left.length <= right.length ? [left, right] : [right, left];
  const free = [...more];
  let whole = 0;
  for (const word of fewer) {
    const at = free.findIndex((other) => fits(word, other));
    if (at < 0) return "other";
    if (word.length > 1 && free[at]!.length > 1) whole++;
    free.splice(at, 1);
  }
  // Initials alone ("A. R.") fit too many people.
  return whole > 0 ? "same" : "unknown";
}

function words(name: string): string[] {
  return foldWord(name.slice(0, 200))
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== "");
}

function isLatin(text: string): boolean {
  return /^\p{Script=Latin}*$/u.test(text);
}

function fits(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  const shorter = Math.min(a.length, b.length);
  return editDistance(a, b) <= (shorter >= 7 ? 2 : shorter >= 4 ? 1 : 0);
}

/** Levenshtein's distance of two words, as in any textbook; names are short. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}
