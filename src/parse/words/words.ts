/** Look-ups of single words over all languages, for those who compare captions. Every key is `foldWord`'s. */
import { digitValue } from "./digits.js";
import type { Locale, SidePosition } from "../locale.js";
import { locales } from "../locales/index.js";
import { compoundNumber } from "./number-compounds.js";
import { foldWord } from "../../text.js";

/** What a word means, per language where languages disagree ("sei": six in Italian, be in German). */
export interface Meaning<Value> {
  /** In the language that publishes most captions. */
  readonly value: Value;
  readonly byLanguage: ReadonlyMap<string, Value>;
}

/** Words of all languages by folded word; phrases ("second left") are keyed with single spaces. */
export interface WordLists {
  readonly numbers: ReadonlyMap<string, Meaning<number>>;
  readonly sides: ReadonlyMap<string, Meaning<SidePosition>>;
  /** The full form, folded. */
  readonly abbreviations: ReadonlyMap<string, Meaning<string>>;
  readonly negations: ReadonlyMap<string, Meaning<true>>;
  readonly stopWords: ReadonlyMap<string, Meaning<true>>;
}

let made: WordLists | undefined;

/** The lists themselves, built on first use. */
export function wordLists(): WordLists {
  made ??= {
    numbers: collect((locale) => Object.entries(locale.numbers)),
    sides: collect((locale) =>
      Object.entries(locale.sides).flatMap(([side, words]) =>
        words.map((word) => [word, side as SidePosition] as const),
      ),
    ),
    abbreviations: collect((locale) =>
      Object.entries(locale.abbreviations).map(([short, full]) => [short, foldWord(full)] as const),
    ),
    negations: collect((locale) => locale.negations.map((word) => [word, true] as const)),
    stopWords: collect((locale) => locale.stopWords.map((word) => [word, true] as const)),
  };
  return made;
}

function collect<Value>(
  entriesOf: (locale: Locale) => readonly (readonly [string, Value])[],
): ReadonlyMap<string, Meaning<Value>> {
  const lists = new Map<string, { value: Value; byLanguage: Map<string, Value> }>();
  for (const locale of locales) {
    for (const [word, value] of entriesOf(locale)) {
      // Only abbreviations end in a full stop, and captions drop it as often as not.
      for (const key of new Set([foldWord(word), foldWord(word.replace(/\.$/u, ""))])) {
        const known = lists.get(key);
        if (known === undefined) lists.set(key, { value, byLanguage: new Map([[locale.language, value]]) });
        else if (!known.byLanguage.has(locale.language)) known.byLanguage.set(locale.language, value);
      }
    }
  }
  return lists;
}

function meaningOf<Value>(
  lists: ReadonlyMap<string, Meaning<Value>>,
  key: string,
  language: string | null,
): Value | null {
  const meaning = lists.get(key);
  if (meaning === undefined) return null;
  if (language === null) return meaning.value;
  return meaning.byLanguage.get(language) ?? meaning.byLanguage.get(language.slice(0, 2)) ?? null;
}

/**
 * The number a word stands for: digits of any script, a number word, or a compound written as one ("twenty-one",
 * "einundzwanzig").
 *
 * @param word - One word, folded or not.
 * @param language - BCP 47: only words of that language count. `null`: words of every language, the most published first.
 * @returns `null` when the word is no number. Ordinals give their number too: "third" is 3.
 */
export function numberValue(word: string, language: string | null = null): number | null {
  const digits = digitsValue(word);
  if (digits !== null) return digits;
  const key = foldWord(word);
  return meaningOf(wordLists().numbers, key, language) ?? compoundNumber(key, language);
}

/** "1,250", "١٢" and "１２" in any script; null unless every character is a digit or parts thousands. */
function digitsValue(word: string): number | null {
  if (word.length === 0 || word.length > 20 || digitValue(word.charCodeAt(0)) < 0) return null;
  let value = 0;
  let since = 0;
  let parted = false;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    const digit = digitValue(code);
    if (digit >= 0) {
      value = value * 10 + digit;
      since++;
      continue;
    }
    const parts = code === 0x2c || code === 0x2e || code === 0x27 || code === 0x2019 || code === 0x66c || code === 0xa0;
    if (!parts || since > 3 || (parted && since !== 3)) return null;
    parted = true;
    since = 0;
  }
  return parted && since !== 3 ? null : value;
}

/** The side or position a word or phrase names: "(L)" without its brackets, "links", "second left"; else null. */
export function sideOf(phrase: string, language: string | null = null): SidePosition | null {
  return meaningOf(wordLists().sides, foldWord(phrase), language);
}

export function isNegation(word: string, language: string | null = null): boolean {
  return meaningOf(wordLists().negations, foldWord(word), language) ?? false;
}

/** Articles, prepositions and the like, which versions of one caption may have or lack. */
export function isStopWord(word: string, language: string | null = null): boolean {
  return meaningOf(wordLists().stopWords, foldWord(word), language) ?? false;
}

/** The full form, folded, of a house abbreviation: "Sen." is "senator"; null for any other word. */
export function expandAbbreviation(word: string, language: string | null = null): string | null {
  return meaningOf(wordLists().abbreviations, foldWord(word), language);
}
