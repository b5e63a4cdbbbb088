/** What words may mean to a comparison. */
import type { SidePosition } from "../../parse/locale.js";

/** Bits of a word's meaning. */
export const Sense = {
  number: 1,
  month: 2,
  weekday: 4,
  negation: 8,
  /** May be there or not without a change of meaning. */
  stop: 16,
  dateFiller: 32,
  /** Stands before the name of a town. */
  placeWord: 64,
  /** A word, or the first word of a phrase, that may name a side. */
  side: 128,
  /** Ties a time to something: before, after, since, from. */
  timeWord: 256,
  article: 512,
  /** Written in digits. */
  digits: 1024,
  /** First word of a month's name of several words. */
  monthPhrase: 2048,
  /** Short for something, or the long form of such a word. */
  abbreviated: 4096,
  /** Stands behind the number of a year: "г.", "r.", "م". */
  yearWord: 8192,
  /** Says what a number counts, or multiplies it: "percent", "$", "bn". */
  measure: 16384,
} as const;

export interface WordSense {
  readonly bits: number;
  /** Value of a number word. */
  readonly value: number;
  /** Month 1 to 12, in other calendars from {@link OTHER_MONTHS} on; 0 for other words. "sept" is both 7 and 9. */
  readonly month: number;
  /** Weekday, Monday 1; 0 for other words. */
  readonly weekday: number;
}

/** A phrase of several words, its words' keys in order. */
export interface Phrase<T> {
  readonly keys: readonly string[];
  readonly value: T;
}

/** The words of one language that a comparison must understand. */
export interface Senses {
  readonly words: ReadonlyMap<string, WordSense>;
  /** Side phrases by their first word, longest first. */
  readonly sides: ReadonlyMap<string, readonly Phrase<SidePosition>[]>;
  /** Months of several words, by their first. */
  readonly months: ReadonlyMap<string, readonly Phrase<number>[]>;
  /** Phrases for a part of a hundred, by their first word, with the place of the number. */
  readonly percentages: ReadonlyMap<string, readonly Phrase<"before" | "after">[]>;
  /** What multiplies a number right before it, without being a number word. */
  readonly scales: ReadonlyMap<string, number>;
  /** Words for money by their first, with the sign they stand for. */
  readonly currencies: ReadonlyMap<string, readonly Phrase<string>[]>;
  /** Abbreviations and their long forms, both as words run together: "us" is "unitedstates". */
  readonly abbreviations: ReadonlyMap<string, string>;
  /** Articles that stand before words of one gender only. */
  readonly genders: ReadonlyMap<string, "masculine" | "feminine">;
  /** Articles by word, all forms of each. */
  readonly articleForms: ReadonlyMap<string, ReadonlySet<string>>;
  /** Primary tag of the one language they are of; null where several are read as one. */
  readonly language: string | null;
  /** Dates in digits put the month first, as in American English. */
  readonly monthFirst: boolean;
}

/** Added to the months of each other calendar, so that no two calendars share a month. */
export const OTHER_MONTHS = { persian: 12, islamic: 24 } as const;

/** A word that means nothing of all this. */
export const NO_SENSE: WordSense = { bits: 0, value: 0, month: 0, weekday: 0 };

const UMLAUTS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue" };

/** A word as systems without umlauts print it: "Maerz", "fuer". */
export const withoutUmlauts = (word: string): string => word.replace(/[äöü]/gu, (letter) => UMLAUTS[letter]!);

/** Signs that stand beside a number. */
export const MEASURE_SIGNS = new Set("%$€£¥₹₽₺₩₪฿₫₦৳");
