/** Two spellings of one word that house styles choose between, as data by language. No slip: they identify nothing. */
import { locales } from "../../parse/locales/index.js";
import { withoutUmlauts } from "../tokens/senses.js";
import { shareHalf } from "./spelling.js";
import { tokenKey } from "../tokens/keys.js";

/** Letters of every word it changes come first: a word without them need not be searched. */
type Respelling = readonly [letters: string, pattern: RegExp, into: string];

/** Each needs a vowel before its ending: "mourning" is not "morning", "prised" not "prized". */
const ENGLISH: readonly Respelling[] = [
  ["our", /(?<=[aeiou][^aeiou]{1,3})our/u, "or"],
  ["ence", /(?<=[aeiou]\p{L}{0,6})ence(?=s?$)/u, "ense"],
  ["re", /(?<=\p{L}[bdt]|[aeiou]n?c)re(?=s?$)/u, "er"],
  ["is", /(?<=[aeiou]\p{L}{1,8})is(?=e[drs]?$|ing$|ations?$)/u, "iz"],
  ["ys", /(?<=[aeiou]l)ys(?=e[drs]?$|ing$)/u, "yz"],
  ["ll", /(?<=[aeiou][^aeiou]{1,2}[aeiou])ll(?=ed$|ing$|[eo]rs?$)/u, "l"],
  ["ogue", /(?<=[aeiou]l)ogue(?=s?$)/u, "og"],
  ["paed", /(?<=^|ortho|encyclo)paed/u, "ped"],
  ["aem", /(?<=^an|^leuk|^)aem/u, "em"],
  ["aesth", /(?<=^an)aesth/u, "esth"],
];

/** Compounds with "and" between their parts, printed with its letter or without: "گفت‌وگو", "گفتگو". */
const PERSIAN: readonly Respelling[] = [["و", /(?<=^\p{L}{3})و(?=\p{L}{2})/u, ""]];

/** The consonant vav, written once or twice: "ועדת", "וועדת". "עוור", the blind one, is not "עור", skin. */
const HEBREW: readonly Respelling[] = [["וו", /(?<!^ע)וו/u, "ו"]];

/** A nasal written as a point, a half moon or a letter: "पहुँचे", "पहुंचे"; "हिन्दी", "हिंदी". */
const HINDI: readonly Respelling[] = [
  ["ँ", /ँ/u, "ं"],
  ["न्", /न्(?=[त-ध])/u, "ं"],
  ["म्", /म्(?=[प-भ])/u, "ं"],
];

/** Slavic names in Latin letters, in any language: "Zelensky", "Zelenskyy", "Selenskij". */
const NAMES: readonly Respelling[] = [["sk", /(?<=^\p{sc=Latn}{3,20}sk)(?:yy|iy|yj|ij|ii|i)$/u, "y"]];

const RESPELLINGS: Readonly<Record<string, readonly Respelling[]>> = {
  en: [...ENGLISH, ...NAMES],
  fa: PERSIAN,
  he: HEBREW,
  hi: HINDI,
};

/** Shortest word a rule respells. */
const SHORTEST = 5;
const UMLAUT = /[äöü]/u;

/** Letters that any rule above adds, drops or puts in another's place. */
const CHANGED = /^[aceijlrsuyzوוँंनम्]{0,4}$/u;

/** What two words do not begin and end with alike are letters that a rule changes, or the pair is listed. */
function mayBeRespelled(a: string, b: string): boolean {
  const least = Math.min(a.length, b.length);
  let start = 0;
  while (start < least && a[start] === b[start]) start++;
  let end = 0;
  while (end < least - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  if (CHANGED.test(a.slice(start, a.length - end) + b.slice(start, b.length - end))) return true;
  return isListed(a) || isListed(b);
}

let listed: ReadonlyMap<string, ReadonlyMap<string, string>> | undefined;
let inAnyList: ReadonlySet<string> | undefined;

/** Words and names that newsrooms spell in ways no rule covers, by language: each with the spelling it stands for. */
function spellings(): ReadonlyMap<string, ReadonlyMap<string, string>> {
  listed ??= new Map(
    locales.map(({ language, spellings }) => [
      language,
      new Map(Object.entries(spellings).map(([word, first]) => [tokenKey(word), tokenKey(first)])),
    ]),
  );
  return listed;
}

function isListed(word: string): boolean {
  inAnyList ??= new Set([...spellings().values()].flatMap((words) => [...words.keys()]));
  if (inAnyList.has(word)) return true;
  const first = word.charCodeAt(0);
  return first >= 0x620 && first < 0x700 && inAnyList.has(withoutPrefix(word));
}

/** What is written as one with an Arabic word: the article, "and", "in". */
const ARABIC_PREFIX = /^(?:[وفبكل]?ال|لل|[وفبكل])(?=\p{sc=Arab}{3})/u;

const withoutPrefix = (word: string): string => word.replace(ARABIC_PREFIX, "");

/** The word as the language's first house style spells it. */
function respelled(spelt: string, language: string): string {
  const words = spellings().get(language);
  const bare = language === "ar" ? withoutPrefix(spelt) : spelt;
  const first = words?.get(spelt) ?? (bare === spelt ? undefined : words?.get(bare));
  if (first === undefined) return respelledByRule(spelt, language);
  return words!.has(spelt) ? respelledByRule(first, language) : spelt.slice(0, -bare.length) + first;
}

function respelledByRule(word: string, language: string): string {
  if (word.length < SHORTEST) return word;
  for (const [letters, pattern, into] of RESPELLINGS[language] ?? NAMES) {
    if (!word.includes(letters)) continue;
    const other = word.replace(pattern, into);
    if (other !== word) return other;
  }
  return word;
}

/**
 * Two different folded words are one word in two spellings that are both right: "harbour" and "harbor", "Köln" and
 * "Koeln".
 *
 * @param languages - Languages of the two captions, BCP 47; null where unknown.
 */
export function areHouseSpellings(a: string, b: string, languages: readonly (string | null)[]): boolean {
  if (UMLAUT.test(a) !== UMLAUT.test(b)) return withoutUmlauts(a) === withoutUmlauts(b);
  if ((!shareHalf(a, b) && !isListed(a) && !isListed(b)) || !mayBeRespelled(a, b)) return false;
  return languages.some((language) => {
    const primary = language?.split("-", 1)[0] ?? "en";
    return respelled(a, primary) === respelled(b, primary);
  });
}
