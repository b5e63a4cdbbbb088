/** Differences that only show on the surface: how two captions with the same words are written. */
import type { Caption, DifferenceKind } from "../model.js";
import { foldWord } from "../text.js";
import { foldUnit } from "../text-fold.js";

const SPACES = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;
const PUNCTUATION = /[\p{P}\p{S}\s]+/gu;
const ANY_SIGN = /[\p{P}\p{S}\s]/u;
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,31});/iu;

/** What {@link SPACES} would change: anything but single plain spaces. */
const ODD_SPACE = / {2}|[^\S ]|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

const squeezed = (text: string): string => (ODD_SPACE.test(text) ? text.replace(SPACES, " ") : text).trim();

/** 1 for a unit of a word, 2 for one that {@link PUNCTUATION} takes away, asked of Unicode once per unit. */
const signs = new Uint8Array(0x10000);

function isSign(unit: number): boolean {
  if (signs[unit] === 0) signs[unit] = ANY_SIGN.test(String.fromCharCode(unit)) ? 2 : 1;
  return signs[unit] === 2;
}

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

/**
 * Whether two texts are one but for their signs; null where units alone do not say.
 *
 * @param fold - A unit as it counts, below 0 where its neighbours have a say.
 */
function agreeInLetters(x: string, y: string, fold: (unit: number) => number): boolean | null {
  let [i, j] = [0, 0];
  for (;;) {
    let [p, q] = [-1, -1];
    for (; i < x.length; i++) {
      p = fold(x.charCodeAt(i));
      if (p < 0 || isSurrogate(p)) return null;
      if (!isSign(p)) break;
    }
    for (; j < y.length; j++) {
      q = fold(y.charCodeAt(j));
      if (q < 0 || isSurrogate(q)) return null;
      if (!isSign(q)) break;
    }
    if (i === x.length || j === y.length) return i === x.length && j === y.length;
    if (p !== q) return foldsAlone(x, i, fold) && foldsAlone(y, j, fold) ? false : null;
    i++;
    j++;
  }
}

/** No unit from `from` on changes what stands before it. */
function foldsAlone(text: string, from: number, fold: (unit: number) => number): boolean {
  for (let at = from; at < text.length; at++) if (fold(text.charCodeAt(at)) < 0) return false;
  return true;
}

const asIs = (unit: number): number => unit;
const withoutSigns = (text: string): string => text.replace(PUNCTUATION, "");

const areOneButSigns = (x: string, y: string): boolean =>
  (agreeInLetters(x, y, asIs) ?? withoutSigns(x) === withoutSigns(y)) ||
  (agreeInLetters(x, y, foldUnit) ?? withoutSigns(foldWord(x)) === withoutSigns(foldWord(y)));

/** How two lines of one description differ: in spaces, in how its letters are written, or in what stands around it. */
function besideDescription(a: Caption, b: Caption): DifferenceKind {
  const [x, y] = [squeezed(a.text), squeezed(b.text)];
  if (x === y) return "whitespace";
  return x.includes(a.description) === y.includes(b.description) ? "chrome" : "encoding";
}

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
    if (kinds.length === 0) kinds.push(besideDescription(a, b));
    return kinds;
  }
  const [p, q] = [squeezed(x), squeezed(y)];
  if (p === q) kinds.push("whitespace");
  else if (p.normalize("NFKC") === q.normalize("NFKC")) kinds.push("encoding");
  else if (p.toLowerCase() === q.toLowerCase()) kinds.push("case");
  else if (areOneButSigns(x, y)) kinds.push("typography");
  if (REFERENCE.test(a.text) !== REFERENCE.test(b.text)) kinds.push("encoding");
  return kinds;
}
