/** What words mean to a comparison, per language, made from the locale data. */
import type { Locale, SidePosition } from "../../parse/locale.js";
import { compoundNumber } from "../../parse/words/number-compounds.js";
import { locales } from "../../parse/locales/index.js";
import { foldWord } from "../../text.js";
import { tokenTable } from "./table.js";
import { scanTokens, tokenPool } from "./tokens.js";

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
  /** Primary tag of the one language they are of; null where several are read as one. */
  readonly language: string | null;
  /** Dates in digits put the month first, as in American English. */
  readonly monthFirst: boolean;
}

/** Added to the months of each other calendar, so that no two calendars share a month. */
export const OTHER_MONTHS = { persian: 12, islamic: 24 } as const;

const NONE: WordSense = { bits: 0, value: 0, month: 0, weekday: 0 };
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

const primaryOf = (language: string): string => language.split("-", 1)[0]!.toLowerCase();

export function senseOf(senses: Senses, word: string): WordSense {
  const known = senses.words.get(word);
  if (known !== undefined) return known;
  // "einundzwanzig": no list has all of them.
  const value = senses.language === null ? null : compoundNumber(word, senses.language);
  return value === null ? NONE : { ...NONE, bits: Sense.number, value };
}

/** A phrase as the scanner cuts it. */
function keysOf(phrase: string): string[] {
  const table = tokenTable();
  const pool = tokenPool(8);
  scanTokens(phrase, 0, phrase.length, table, pool);
  return Array.from(pool.tokens.subarray(0, pool.size), (id) => table.words[id]!);
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue" };

/** A word as systems without umlauts print it: "Maerz", "fuer". */
export const withoutUmlauts = (word: string): string => word.replace(/[äöü]/gu, (letter) => UMLAUTS[letter]!);

/** Signs that stand beside a number. */
export const MEASURE_SIGNS = new Set("%$€£¥₹₽₺₩₪฿₫₦৳");

export function buildSenses(from: readonly Locale[]): Senses {
  const words = new Map<string, WordSense>();
  const sides = new Map<string, Phrase<SidePosition>[]>();
  const months = new Map<string, Phrase<number>[]>();
  const percentages = new Map<string, Phrase<"before" | "after">[]>();
  const scales = new Map<string, number>();
  const currencies = new Map<string, Phrase<string>[]>();
  const abbreviations = new Map<string, string>();
  const add = (word: string, bits: number, meaning: Partial<Omit<WordSense, "bits">> = {}): void => {
    const keys = keysOf(word);
    if (keys.length !== 1) return;
    for (const key of new Set([keys[0]!, withoutUmlauts(keys[0]!)])) {
      const old = words.get(key) ?? NONE;
      words.set(key, {
        bits: old.bits | bits,
        value: old.value || (meaning.value ?? 0),
        month: old.month || (meaning.month ?? 0),
        weekday: old.weekday || (meaning.weekday ?? 0),
      });
    }
  };
  const mark = (key: string, bits: number): void => {
    const old = words.get(key) ?? NONE;
    words.set(key, { ...old, bits: old.bits | bits });
  };
  const addPhrase = <T>(into: Map<string, Phrase<T>[]>, phrase: string, value: T): void => {
    const keys = keysOf(phrase);
    if (keys.length === 0) return;
    const list = into.get(keys[0]!) ?? [];
    list.push({ keys, value });
    list.sort((a, b) => b.keys.length - a.keys.length);
    into.set(keys[0]!, list);
  };
  const addMonths = (calendar: readonly (readonly string[])[], before: number, prefix: string): void => {
    for (const [index, names] of calendar.entries()) {
      for (const name of names) {
        if (prefix !== "") add(prefix + name, Sense.month, { month: before + index + 1 });
        if (keysOf(name).length === 1) add(name, Sense.month, { month: before + index + 1 });
        else {
          addPhrase(months, name, before + index + 1);
          mark(keysOf(name)[0]!, Sense.monthPhrase);
        }
      }
    }
  };
  const genders = new Map<string, "masculine" | "feminine">();
  // Those of one gender tell persons apart.
  const addArticles = ({ masculine = [], feminine = [], other = [] }: Locale["articles"]): void => {
    for (const word of masculine) genders.set(foldWord(word), "masculine");
    for (const word of feminine) genders.set(foldWord(word), "feminine");
    for (const word of [...masculine, ...feminine, ...other]) add(word, Sense.article | Sense.stop);
  };
  // "on" opens "on left", but only words that name a side alone are no stop words for it.
  const sideWords = new Set<string>();
  for (const locale of from) {
    for (const [word, value] of Object.entries(locale.numbers)) add(word, Sense.number, { value });
    addMonths(locale.months, 0, locale.monthPrefix);
    addMonths(locale.otherCalendars.persian ?? [], OTHER_MONTHS.persian, locale.monthPrefix);
    addMonths(locale.otherCalendars.islamic ?? [], OTHER_MONTHS.islamic, locale.monthPrefix);
    for (const [short, long] of Object.entries(locale.abbreviations)) {
      const key = keysOf(short).join("");
      if (abbreviations.has(key)) continue;
      abbreviations.set(key, keysOf(long).join(""));
      for (const word of [...keysOf(short), ...keysOf(long)]) mark(word, Sense.abbreviated);
    }
    for (const phrase of locale.percentages) {
      addPhrase(percentages, phrase, phrase.startsWith("_") ? "before" : "after");
      for (const key of keysOf(phrase)) mark(key, Sense.measure);
    }
    for (const [word, value] of Object.entries(locale.numberScales)) {
      for (const key of keysOf(word)) {
        scales.set(key, value);
        mark(key, Sense.measure);
      }
    }
    for (const [phrase, sign] of Object.entries(locale.currencies)) addPhrase(currencies, phrase, sign);
    for (const [index, names] of locale.weekdays.entries()) {
      for (const name of names) add(name, Sense.weekday, { weekday: index + 1 });
    }
    for (const word of locale.negations) {
      // Albanian "s'" is no negation in a text of unknown language: there it is a possessive.
      if (from.length <= 3 || (keysOf(word)[0] ?? "").length > 1 || locale.script !== "Latn") add(word, Sense.negation);
    }
    for (const word of locale.dateFillers) add(word, Sense.dateFiller);
    for (const word of locale.yearWords) add(word, Sense.yearWord);
    for (const word of locale.placeWords) add(word, Sense.placeWord);
    for (const word of locale.otherDateWords) add(word, Sense.timeWord);
    // In a text of unknown language "die" and "o" are articles of none.
    if (from.length <= 3 || locale.language === "en") addArticles(locale.articles);
    for (const [position, phrases] of Object.entries(locale.sides)) {
      for (const phrase of phrases) {
        addPhrase(sides, phrase, position as SidePosition);
        const keys = keysOf(phrase);
        mark(keys[0] ?? "", Sense.side);
        if (keys.length === 1) sideWords.add(keys[0]!);
      }
    }
    // Of languages that share a script, one's stop word is another's noun: unknown Latin text is taken as English.
    if (from.length > 3 && locale.script === "Latn" && locale.language !== "en") continue;
    for (const word of locale.stopWords) {
      const keys = keysOf(word);
      if (keys.length !== 1 || sideWords.has(keys[0]!)) continue;
      const bits = words.get(keys[0]!)?.bits ?? 0;
      if ((bits & (Sense.negation | Sense.number | Sense.timeWord)) === 0) add(word, Sense.stop);
    }
  }
  const language = from.length === 1 ? primaryOf(from[0]!.language) : null;
  const monthFirst = from.length === 1 && from[0]!.dateOrders[0] === "mdy";
  for (const sign of MEASURE_SIGNS) mark(sign, Sense.measure);
  return { words, sides, months, percentages, scales, currencies, abbreviations, genders, language, monthFirst };
}
