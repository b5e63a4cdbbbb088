/** Words a letter apart that are two words, not one misspelt: by lists, and by what one letter means in a language. */
import { locales } from "../../parse/locales/index.js";
import { realWords } from "./real-words.js";
import { type Rarity, stemOf } from "./spelling.js";
import { hasTrait } from "../traits.js";

const outward: readonly string[] = [...new Set(locales.flatMap((locale) => locale.outwardPrefixes))];
/** Out and in: "выходит" and "входит", Polish "wychodzi", Czech "vychází". */
const leadsOut = (word: string): boolean =>
  outward.some((prefix) => word.length > prefix.length && word.startsWith(prefix));

/** Dutch writes a long vowel with two letters: "start", "staart". */
const DOUBLE_VOWEL = /aa|ee|oo|uu/u;
const LONG = 8;

let listed: ReadonlySet<string> | undefined;

/** All pairs, of whatever language: a short text is easily taken for another one. With the pairs of their stems. */
function pairs(): ReadonlySet<string> {
  if (listed !== undefined) return listed;
  const all = new Set<string>();
  for (const list of Object.values(realWords)) {
    for (const pair of list.split(", ")) {
      const [a = "", b = ""] = pair.split(" ");
      all.add(pairOf(a, b));
      if (list === realWords.en) all.add(pairOf(stemOf(a), stemOf(b)));
    }
  }
  listed = all;
  return all;
}

const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

function areTurned(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  const [left, right] = [a.slice(at, at + 2), b.slice(at, at + 2)];
  return (left === "ei" && right === "ie") || (left === "ie" && right === "ei");
}

/**
 * @param languages - Languages of the two captions, BCP 47; null where unknown.
 * @param rarity - Rules of grammar give way to what other captions show; lists of words do not.
 */
export function areTwoWords(a: string, b: string, languages: readonly (string | null)[], rarity: Rarity): boolean {
  if (pairs().has(pairOf(a, b)) || pairs().has(pairOf(stemOf(a), stemOf(b)))) return true;
  if (rarity !== "none") return false;
  if (leadsOut(a) !== leadsOut(b)) return true;
  return languages.some((tag) => {
    if (tag === null) return false;
    // Turkish "biliyor" knows, "bilmiyor" does not.
    if (hasTrait(tag, "agglutinative")) return !haveSameLetters(a, b);
    if (
      hasTrait(tag, "vowels-double") &&
      Math.min(a.length, b.length) < LONG &&
      DOUBLE_VOWEL.test(a) !== DOUBLE_VOWEL.test(b)
    )
      return true;
    return hasTrait(tag, "diphthongs-turn") && areTurned(a, b);
  });
}

const haveSameLetters = (a: string, b: string): boolean => [...a].sort().join("") === [...b].sort().join("");
