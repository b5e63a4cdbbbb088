/** What a word means in a text of a language. */
import { locales } from "../../parse/locales/index.js";
import { compoundNumber } from "../../parse/words/number-compounds.js";
import { buildSenses, primaryOf } from "./build-senses.js";
import { NO_SENSE, Sense, type Senses, type WordSense } from "./senses.js";

const built = new Map<string, Senses>();

const ANY = "";

/** Words of the language's locale; those of all languages where the language is unknown or not covered. */
export function sensesOf(language: string | null): Senses {
  // Nearly all tags are primary ones, and asked for again at every pair of captions.
  const direct = built.get(language ?? ANY);
  if (direct !== undefined) return direct;
  const primary = language === null ? ANY : primaryOf(language);
  const known = built.get(primary);
  if (known !== undefined) return known;
  const own = primary === ANY ? locales : locales.filter((locale) => primaryOf(locale.language) === primary);
  // Odd language tags are not remembered, so they cannot fill the memory.
  if (own.length === 0) return sensesOf(null);
  const senses = buildSenses(own);
  built.set(primary, senses);
  return senses;
}

export function senseOf(senses: Senses, word: string): WordSense {
  const known = senses.words.get(word);
  if (known !== undefined) return known;
  // "einundzwanzig": no list has all of them.
  const value = senses.language === null ? null : compoundNumber(word, senses.language);
  return value === null ? NO_SENSE : { ...NO_SENSE, bits: Sense.number, value };
}
