import { anyOf } from "../words/any-of.js";
import type { Locale, OtherCalendar } from "../locale.js";
import { locales } from "../locales/index.js";
import { foldWord } from "../../text.js";
import { FoldedIndex, foldedSet } from "../../text-index.js";

/** The calendars a printed month may belong to. */
export type Calendar = "gregorian" | OtherCalendar;

/** A month that a word names in one language. */
export interface MonthName {
  /** 1 to 12. */
  readonly month: number;
  readonly calendar: Calendar;
  readonly language: string;
}

/** The words of all locales that the reader of dates looks up, by their keys. */
export interface DateWords {
  /** One entry where all languages that use the word agree, several where they do not (Polish and Croatian listopad). */
  readonly months: FoldedIndex<readonly MonthName[]>;
  /** 0 for Sunday to 6 for Saturday. */
  readonly weekdayNumbers: FoldedIndex<number>;
  readonly fillers: FoldedIndex<true>;
  /** Words between the two days of a range: "and", "to". */
  readonly joiners: FoldedIndex<true>;
  /** Words and abbreviations for "year" behind its number: "m.", "gada", "год". */
  readonly yearSuffixes: FoldedIndex<true>;
  /** Day of the month written as a word: "premier", "الثالث". */
  readonly days: FoldedIndex<number>;
  /** Finds words for "undated", in lower case and with a capital. */
  readonly undated: RegExp;
  /** Words that go on with a sentence after a date; any other lower-case word makes the date part of a name. */
  readonly functionWords: FoldedIndex<true>;
  /** Languages that print the month first in numeric dates. */
  readonly monthFirst: ReadonlySet<string>;
}

let made: DateWords | undefined;

/** Built on first use: a program that reads no caption pays nothing. */
export function dateWords(): DateWords {
  made ??= buildDateWords(locales);
  return made;
}

export function buildDateWords(from: readonly Locale[]): DateWords {
  const months = new Map<string, MonthName[]>();
  const days = new Map<string, number>();
  const weekdayNumbers = new Map<string, number>();
  for (const locale of from) {
    addMonths(months, locale.months, "gregorian", locale.language);
    for (const [calendar, names] of Object.entries(locale.otherCalendars)) {
      addMonths(months, names, calendar as OtherCalendar, locale.language);
    }
    for (const [word, value] of Object.entries(locale.numbers)) {
      if (value >= 1 && value <= 31 && !days.has(foldWord(word))) days.set(foldWord(word), value);
    }
    for (const [index, names] of locale.weekdays.entries()) {
      for (const name of names) weekdayNumbers.set(foldWord(name), (index + 1) % 7);
    }
  }
  return {
    months: new FoldedIndex<readonly MonthName[]>(months),
    weekdayNumbers: new FoldedIndex(weekdayNumbers),
    fillers: keysOf(from, (locale) => locale.dateFillers),
    joiners: keysOf(from, (locale) => locale.dateJoiners),
    yearSuffixes: keysOf(from, (locale) => locale.yearWords),
    days: new FoldedIndex(days),
    undated: anyOf(
      from.flatMap((locale) => locale.undatedWords).flatMap((word) => [word, word[0]!.toUpperCase() + word.slice(1)]),
    ),
    functionWords: keysOf(from, (locale) => [...locale.functionWords, ...locale.stopWords]),
    monthFirst: new Set(from.filter((locale) => locale.dateOrders[0] === "mdy").map((locale) => locale.language)),
  };
}

function keysOf(from: readonly Locale[], words: (locale: Locale) => readonly string[]): FoldedIndex<true> {
  return foldedSet(from.flatMap(words));
}

function addMonths(
  months: Map<string, MonthName[]>,
  names: readonly (readonly string[])[],
  calendar: Calendar,
  language: string,
): void {
  for (const [index, spellings] of names.entries()) {
    for (const spelling of spellings) {
      const key = foldWord(spelling.replace(/\.$/u, ""));
      const entry = { month: index + 1, calendar, language };
      const known = months.get(key);
      if (known === undefined) months.set(key, [entry]);
      else if (known.length > 1 || known[0]!.month !== entry.month || known[0]!.calendar !== calendar)
        known.push(entry);
    }
  }
}
