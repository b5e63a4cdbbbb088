/** Two spellings of one word that house styles choose between, as data by language. No slip: they identify nothing. */
import { withoutUmlauts } from "./senses.js";
import { shareHalf } from "./spelling.js";

/** Letters of every word it changes come first: a word without them need not be searched. */
type Respelling = readonly [letters: string, pattern: RegExp, into: string];

/** Words that British and American newsrooms spell in ways no rule covers; both sides are spelt right. */
const ENGLISH_WORDS: Readonly<Record<string, string>> = {
  aluminium: "aluminum",
  adviser: "advisor",
  advisers: "advisors",
  ageing: "aging",
  amongst: "among",
  cheque: "check",
  cheques: "checks",
  grey: "gray",
  jewellery: "jewelry",
  kerb: "curb",
  manoeuvre: "maneuver",
  manoeuvres: "maneuvers",
  mould: "mold",
  moustache: "mustache",
  mum: "mom",
  plough: "plow",
  ploughs: "plows",
  programme: "program",
  programmes: "programs",
  protestor: "protester",
  protestors: "protesters",
  pyjamas: "pajamas",
  sceptic: "skeptic",
  sceptics: "skeptics",
  towards: "toward",
  tyre: "tire",
  tyres: "tires",
  whilst: "while",
};

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

const NONE: readonly Respelling[] = [];
const RESPELLINGS: Readonly<Record<string, readonly Respelling[]>> = { en: ENGLISH, fa: PERSIAN };
const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = { en: ENGLISH_WORDS };

/** Shortest word a rule respells. */
const SHORTEST = 5;
const UMLAUT = /[äöü]/u;

/** Letters that any rule above adds, drops or puts in another's place. */
const CHANGED = /^[acelrsuzو]{0,4}$/u;

/** What two words do not begin and end with alike are letters that a rule changes, or the pair is listed. */
function mayBeRespelled(a: string, b: string): boolean {
  const least = Math.min(a.length, b.length);
  let start = 0;
  while (start < least && a[start] === b[start]) start++;
  let end = 0;
  while (end < least - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  if (CHANGED.test(a.slice(start, a.length - end) + b.slice(start, b.length - end))) return true;
  return Object.hasOwn(ENGLISH_WORDS, a) || Object.hasOwn(ENGLISH_WORDS, b);
}

/** The word as the language's first house style spells it. */
function respelled(word: string, language: string): string {
  const listed = WORDS[language];
  if (listed !== undefined && Object.hasOwn(listed, word)) return listed[word]!;
  if (word.length < SHORTEST) return word;
  for (const [letters, pattern, into] of RESPELLINGS[language] ?? NONE) {
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
  if (!shareHalf(a, b) || !mayBeRespelled(a, b)) return false;
  return languages.some((language) => {
    const primary = language?.split("-", 1)[0] ?? "en";
    return respelled(a, primary) === respelled(b, primary);
  });
}
