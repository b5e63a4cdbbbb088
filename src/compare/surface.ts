/** Differences that only show on the surface: how two captions with the same words are written. */
import type { Caption, DifferenceKind } from "../model.js";
import { foldWord } from "../text.js";

const SPACES = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;
const PUNCTUATION = /[\p{P}\p{S}\s]+/gu;
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,31});/iu;

/** What {@link SPACES} would change: anything but single plain spaces. */
const ODD_SPACE = / {2}|[^\S ]|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

const squeezed = (text: string): string => (ODD_SPACE.test(text) ? text.replace(SPACES, " ") : text).trim();

/** Kinds by which the printed texts differ although every word of the descriptions agrees. */
export function surfaceKinds(a: Caption, b: Caption): DifferenceKind[] {
  const kinds: DifferenceKind[] = [];
  if (a.text === b.text) return kinds;
  const hasCredit = [a.creditLine, b.creditLine];
  if (hasCredit[0] !== hasCredit[1]) {
    kinds.push(hasCredit.includes(null) ? "credit-missing" : "credit-format");
  }
  const [x, y] = [a.description, b.description];
  if (x === y) {
    if (kinds.length === 0) kinds.push(squeezed(a.text) === squeezed(b.text) ? "whitespace" : "chrome");
    return kinds;
  }
  const [p, q] = [squeezed(x), squeezed(y)];
  if (p === q) kinds.push("whitespace");
  else if (p.normalize("NFKC") === q.normalize("NFKC")) kinds.push("encoding");
  else if (p.toLowerCase() === q.toLowerCase()) kinds.push("case");
  else if (x.replace(PUNCTUATION, "") === y.replace(PUNCTUATION, "")) kinds.push("typography");
  else if (foldWord(x).replace(PUNCTUATION, "") === foldWord(y).replace(PUNCTUATION, "")) kinds.push("typography");
  if (REFERENCE.test(a.text) !== REFERENCE.test(b.text)) kinds.push("encoding");
  return kinds;
}
