/** The senses of words, made from the locale data. */
import type { Locale, SidePosition } from "../../parse/locale.js";
import { foldWord } from "../../text.js";
import {
  MEASURE_SIGNS,
  NO_SENSE,
  OTHER_MONTHS,
  type Phrase,
  Sense,
  type Senses,
  type WordSense,
  withoutUmlauts,
} from "./senses.js";
import { tokenTable } from "./table.js";
import { scanTokens, tokenPool } from "./tokens.js";

type Phrases<T> = Map<string, Phrase<T>[]>;

const emptySenses = () => ({
  words: new Map<string, WordSense>(),
  sides: new Map() as Phrases<SidePosition>,
  months: new Map() as Phrases<number>,
  percentages: new Map() as Phrases<"before" | "after">,
  scales: new Map<string, number>(),
  currencies: new Map() as Phrases<string>,
  abbreviations: new Map<string, string>(),
  genders: new Map<string, "masculine" | "feminine">(),
  articleForms: new Map<string, Set<string>>(),
});

/** Senses while they are filled, one locale after another. */
type Filled = ReturnType<typeof emptySenses>;

export const primaryOf = (language: string): string => language.split("-", 1)[0]!.toLowerCase();

/** A phrase as the scanner cuts it. */
function keysOf(phrase: string): string[] {
  const table = tokenTable();
  const pool = tokenPool(8);
  scanTokens(phrase, 0, phrase.length, table, pool);
  return Array.from(pool.tokens.subarray(0, pool.size), (id) => table.words[id]!);
}

function add(filled: Filled, word: string, bits: number, meaning: Partial<Omit<WordSense, "bits">> = {}): void {
  const keys = keysOf(word);
  if (keys.length !== 1) return;
  for (const key of new Set([keys[0]!, withoutUmlauts(keys[0]!)])) {
    const old = filled.words.get(key) ?? NO_SENSE;
    filled.words.set(key, {
      bits: old.bits | bits,
      value: old.value || (meaning.value ?? 0),
      month: old.month || (meaning.month ?? 0),
      weekday: old.weekday || (meaning.weekday ?? 0),
    });
  }
}

function addAll(filled: Filled, words: readonly string[], bits: number): void {
  for (const word of words) add(filled, word, bits);
}

function mark(filled: Filled, key: string, bits: number): void {
  const old = filled.words.get(key) ?? NO_SENSE;
  filled.words.set(key, { ...old, bits: old.bits | bits });
}

function addPhrase<T>(into: Phrases<T>, phrase: string, value: T): void {
  const keys = keysOf(phrase);
  if (keys.length === 0) return;
  const list = into.get(keys[0]!) ?? [];
  list.push({ keys, value });
  list.sort((a, b) => b.keys.length - a.keys.length);
  into.set(keys[0]!, list);
}

function addCalendar(filled: Filled, calendar: readonly (readonly string[])[], before: number, prefix: string): void {
  for (const [index, names] of calendar.entries()) {
    const month = before + index + 1;
    for (const name of names) {
      if (prefix !== "") add(filled, prefix + name, Sense.month, { month });
      if (keysOf(name).length === 1) add(filled, name, Sense.month, { month });
      else {
        addPhrase(filled.months, name, month);
        mark(filled, keysOf(name)[0]!, Sense.monthPhrase);
      }
    }
  }
}

/** Longest abbreviation of a weekday that in a text of unknown language is as likely another word: "Sr", "Do". */
const SHORT_WEEKDAY = 2;

function addDates(filled: Filled, locale: Locale, isKnown: boolean): void {
  const { months, otherCalendars, monthPrefix } = locale;
  addCalendar(filled, months, 0, monthPrefix);
  addCalendar(filled, otherCalendars.persian ?? [], OTHER_MONTHS.persian, monthPrefix);
  addCalendar(filled, otherCalendars.islamic ?? [], OTHER_MONTHS.islamic, monthPrefix);
  for (const [index, names] of locale.weekdays.entries()) {
    for (const name of names) {
      const isClear = isKnown || locale.script !== "Latn" || keysOf(name).join("").length > SHORT_WEEKDAY;
      if (isClear) add(filled, name, Sense.weekday, { weekday: index + 1 });
    }
  }
  addAll(filled, locale.dateFillers, Sense.dateFiller);
  addAll(filled, locale.yearWords, Sense.yearWord);
  addAll(filled, locale.otherDateWords, Sense.timeWord);
}

function addMeasures(filled: Filled, locale: Locale): void {
  for (const [word, value] of Object.entries(locale.numbers)) add(filled, word, Sense.number, { value });
  for (const phrase of locale.percentages) {
    addPhrase(filled.percentages, phrase, phrase.startsWith("_") ? "before" : "after");
    for (const key of keysOf(phrase)) mark(filled, key, Sense.measure);
  }
  for (const [word, value] of Object.entries(locale.numberScales)) {
    for (const key of keysOf(word)) {
      filled.scales.set(key, value);
      mark(filled, key, Sense.measure);
    }
  }
  for (const [phrase, sign] of Object.entries(locale.currencies)) addPhrase(filled.currencies, phrase, sign);
}

function addAbbreviations(filled: Filled, locale: Locale): void {
  for (const [short, long] of Object.entries(locale.abbreviations)) {
    const key = keysOf(short).join("");
    if (filled.abbreviations.has(key)) continue;
    filled.abbreviations.set(key, keysOf(long).join(""));
    for (const word of [...keysOf(short), ...keysOf(long)]) mark(filled, word, Sense.abbreviated);
  }
}

/** Those of one gender tell persons apart. */
function addArticles(filled: Filled, { articles, articleForms }: Locale): void {
  const { masculine = [], feminine = [], other = [] } = articles;
  for (const forms of articleForms) {
    for (const word of forms) {
      const known = filled.articleForms.get(foldWord(word)) ?? new Set();
      for (const form of forms) known.add(foldWord(form));
      filled.articleForms.set(foldWord(word), known);
    }
  }
  for (const word of masculine) filled.genders.set(foldWord(word), "masculine");
  for (const word of feminine) filled.genders.set(foldWord(word), "feminine");
  addAll(filled, [...masculine, ...feminine, ...other], Sense.article | Sense.stop);
}

/** @returns the words that name a side alone: "on" opens "on left", but only such words are no stop words for it. */
function addSides(filled: Filled, locale: Locale): Set<string> {
  const alone = new Set<string>();
  for (const [position, phrases] of Object.entries(locale.sides)) {
    for (const phrase of phrases) {
      addPhrase(filled.sides, phrase, position as SidePosition);
      const keys = keysOf(phrase);
      mark(filled, keys[0] ?? "", Sense.side);
      if (keys.length === 1) alone.add(keys[0]!);
    }
  }
  return alone;
}

function addStopWords(filled: Filled, locale: Locale, sideWords: ReadonlySet<string>): void {
  for (const word of locale.stopWords) {
    const keys = keysOf(word);
    if (keys.length !== 1 || sideWords.has(keys[0]!)) continue;
    const bits = filled.words.get(keys[0]!)?.bits ?? 0;
    if ((bits & (Sense.negation | Sense.number | Sense.timeWord)) === 0) add(filled, word, Sense.stop);
  }
}

export function buildSenses(from: readonly Locale[]): Senses {
  const filled = emptySenses();
  // One locale, or the few of one language ("sr", "sr-Latn").
  const isKnown = from.length <= 3;
  const sideWords = new Set<string>();
  for (const locale of from) {
    const isEnglish = locale.language === "en";
    addMeasures(filled, locale);
    addDates(filled, locale, isKnown);
    addAbbreviations(filled, locale);
    // Albanian "s'" is no negation in a text of unknown language: there it is a possessive.
    const isNegation = (word: string) => isKnown || (keysOf(word)[0] ?? "").length > 1 || locale.script !== "Latn";
    addAll(filled, locale.negations.filter(isNegation), Sense.negation);
    addAll(filled, locale.placeWords, Sense.placeWord);
    // In a text of unknown language "die" and "o" are articles of none.
    if (isKnown || isEnglish) addArticles(filled, locale);
    for (const word of addSides(filled, locale)) sideWords.add(word);
    // Of languages that share a script, one's stop word is another's noun: unknown Latin text is taken as English.
    if (isKnown || locale.script !== "Latn" || isEnglish) addStopWords(filled, locale, sideWords);
  }
  for (const sign of MEASURE_SIGNS) mark(filled, sign, Sense.measure);
  return {
    ...filled,
    language: from.length === 1 ? primaryOf(from[0]!.language) : null,
    monthFirst: from.length === 1 && from[0]!.dateOrders[0] === "mdy",
  };
}
