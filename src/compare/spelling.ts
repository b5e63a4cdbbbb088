/** Whether two words are one word misspelt, two forms of one word, or two words. */

export type WordRelation = "diacritics" | "spelling" | "inflection" | "other";

/** Words shorter than this are too close to other words for one letter to be a slip. */
const SHORTEST_SLIP = 5;
/** Letters that must follow a slip unchanged: endings inflect. */
const ENDING = 3;

const UMLAUT = /[äöü]/u;
const ARABIC = /[\u0620-\u06ff]/u;
const ARABIC_PREFIX = /^(?:[وفبكل]?ال|لل|و(?=.{4}))/u;
/** Letters that carry number and gender inside Arabic words. */
const ARABIC_WEAK = /[اويةت]/u;

/** Keys of a QWERTY row by row: a slip of the finger hits a neighbour. */
const ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
const KEYS = new Map<string, readonly [row: number, column: number]>();
for (const [row, keys] of ROWS.entries()) {
  for (const [column, key] of [...keys].entries()) KEYS.set(key, [row, column]);
}

function areNeighbours(a: string, b: string): boolean {
  const first = KEYS.get(a);
  const second = KEYS.get(b);
  if (first === undefined || second === undefined) return false;
  return Math.abs(first[0] - second[0]) <= 1 && Math.abs(first[1] - second[1]) <= 1;
}

const unmarked = (word: string): string => word.replace(/ä/gu, "a").replace(/ö/gu, "o").replace(/ü/gu, "u");

/**
 * Compares two different folded words.
 *
 * @param isRare - True when one of the two is seen nowhere else among captions that show the other one often: the
 *   evidence a dictionary would give.
 */
export function relateWords(a: string, b: string, isRare = false): WordRelation {
  if ((UMLAUT.test(a) || UMLAUT.test(b)) && unmarked(a) === unmarked(b)) return "diacritics";
  // A fixed order, so the answer is the same whichever side comes first.
  const [x, y] = a.length < b.length || (a.length === b.length && a < b) ? [a, b] : [b, a];
  if (y.length - x.length > 1) return isInflection(x, y) ? "inflection" : "other";
  const slip = oneSlip(x, y);
  if (slip === null) return isInflection(x, y) ? "inflection" : "other";
  if (isMisspelling(x, y, slip, isRare)) return "spelling";
  return isInflection(x, y) ? "inflection" : "other";
}

/** The single edit between two words. */
interface Slip {
  readonly kind: "swap" | "insertion" | "replacement";
  /** Where it stands in the shorter word. */
  readonly at: number;
  /** Letters after it. */
  readonly after: number;
  readonly letters: string;
}

/** The one edit (swap of neighbours counted as one) that turns `x` into `y`; null when it takes more. */
function oneSlip(x: string, y: string): Slip | null {
  let start = 0;
  while (start < x.length && x[start] === y[start]) start++;
  let after = 0;
  while (after < x.length - start && x[x.length - 1 - after] === y[y.length - 1 - after]) after++;
  const left = x.slice(start, x.length - after);
  const right = y.slice(start, y.length - after);
  if (left.length === 0 && right.length === 1) return { kind: "insertion", at: start, after, letters: right };
  if (left.length === 1 && right.length === 1) return { kind: "replacement", at: start, after, letters: left + right };
  if (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]) {
    return { kind: "swap", at: start, after, letters: left };
  }
  return null;
}

function isMisspelling(x: string, y: string, slip: Slip, isRare: boolean): boolean {
  if (ARABIC.test(x)) return isArabicMisspelling(x, slip, isRare);
  if (x.length < SHORTEST_SLIP - 1 || y.length < SHORTEST_SLIP) return false;
  if (slip.at === 0 || slip.after === 0) return false;
  // "man" and "men", at the end of any word.
  if (slip.kind === "replacement" && slip.letters.length === 2 && slip.after === 1 && /^m[ae]n$/u.test(x.slice(-3))) {
    return false;
  }
  if (isRare) return true;
  if (slip.kind === "swap") return true;
  if (slip.kind === "replacement") return slip.after >= ENDING && areNeighbours(slip.letters[0]!, slip.letters[1]!);
  const doubled = y[slip.at - 1] === slip.letters || y[slip.at + 1] === slip.letters;
  return doubled ? slip.after >= 1 : slip.after >= ENDING;
}

function isArabicMisspelling(x: string, slip: Slip, isRare: boolean): boolean {
  const stem = x.replace(ARABIC_PREFIX, "");
  const skipped = x.length - stem.length;
  if (slip.at < skipped || stem.length < 4 || slip.after === 0) return false;
  if (slip.kind === "swap") return stem.length >= 5;
  if (slip.at === skipped) return false;
  const isWeak = ARABIC_WEAK.test(slip.letters);
  if (!isWeak) return isRare || (stem.length >= 5 && slip.after >= 1 && slip.kind === "insertion");
  // A long vowel left out of the sound plural of a long word: "الخضراوات", "الخضروات".
  return slip.kind === "insertion" && slip.letters === "ا" && stem.length >= 6 && slip.after >= ENDING;
}

/** Same stem, other ending (or, in Arabic, other vowels). */
function isInflection(x: string, y: string): boolean {
  let start = 0;
  while (start < x.length && x[start] === y[start]) start++;
  if (start >= 2 && x.length - start <= 3 && y.length - start <= 4 && start * 2 >= y.length - 1) return true;
  if (!ARABIC.test(x)) return start >= 1 && start * 2 >= x.length && /m[ae]n$/u.test(x) && /m[ae]n$/u.test(y);
  const bare = (word: string): string => word.replace(ARABIC_PREFIX, "").replace(/[اويةته]|ن$/gu, "");
  const root = bare(x);
  return root.length >= 2 && root === bare(y);
}
