import { describe, expect, test } from "vitest";
import { compareCaptions, parseCaption } from "../../src/index.js";
import { locales } from "../../src/parse/locales/index.js";

const nothing = parseCaption("");

/** A caption of no meaning in that language, around words that have one. */
const caption = (language: string, words: string, name = "Zelim") => {
  const text = `Qarab ${words} ${name} toruna hadesk vilmo pertan doluk`;
  return { ...nothing, kind: "caption" as const, text, description: text, language };
};

/** Each with the next that means something else. */
function* neighbours<T>(words: readonly (readonly [word: string, meaning: T])[]): Generator<[string, string]> {
  for (const [at, [word, meaning]] of words.entries()) {
    const other = words.slice(at + 1).find(([, next]) => next !== meaning);
    if (other !== undefined) yield [word, other[0]];
  }
}

const isOneWord = (word: string): boolean => /^[\p{L}\p{M}\u200c]+$/u.test(word);

describe.each(locales.map((locale) => [locale.language, locale] as const))("%s", (language, locale) => {
  const verdict = (a: string, b: string): string => compareCaptions(caption(language, a), caption(language, b)).verdict;
  const joined = (pairs: Iterable<[string, string]>): string[] =>
    [...pairs].filter(([a, b]) => verdict(a, b) === "same").map(([a, b]) => `${a} / ${b}`);

  test("no number word is another", () => {
    const numbers = Object.entries(locale.numbers).filter(([word]) => isOneWord(word));
    expect(joined(neighbours(numbers))).toEqual([]);
  });

  test("no month and no weekday is another", () => {
    const months = locale.months.map(([name], month) => [`3 ${name} 2021`, month] as const);
    const weekdays = locale.weekdays.map(([name], weekday) => [name ?? "", weekday] as const);
    expect(joined([...neighbours(months), ...neighbours(weekdays)])).toEqual([]);
  });

  test("no negation may be left out", () => {
    expect(joined(locale.negations.map((word): [string, string] => [word, ""]))).toEqual([]);
  });

  test("left is not right", () => {
    const [left, right] = [locale.sides.left ?? [], locale.sides.right ?? []];
    const pairs = left.flatMap((a) => right.map((b): [string, string] => [`Zelim (${a})`, `Zelim (${b})`]));
    expect(joined(pairs)).toEqual([]);
  });
});
