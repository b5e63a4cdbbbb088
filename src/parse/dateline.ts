import type { Span } from "../model.js";
import type { DateReading } from "./dates.js";
import { readFrontDateline } from "./dateline-front.js";
import { countryCodeOf } from "./countries.js";
import { isState } from "./states.js";
import { type NamedPlace, namePlace } from "./place-named.js";
import { type NameRun, nameAfter, nameBefore } from "./place-names.js";
import { isTownLike, type PlaceWords, placeWords } from "./place-words.js";
import { isSpaceUnit, isWordUnit, nextToken, previousToken, type Token } from "./tokens.js";
import { foldWord } from "../text.js";

export interface PlaceReading {
  /** As printed. */
  readonly city: string | null;
  readonly provinceState: string | null;
  readonly country: string | null;
  /** ISO 3166-1 alpha-3 of `country`. */
  readonly countryCode: string | null;
  /** Where each is printed: [start, end) in the text. */
  readonly spans: {
    readonly city?: Span;
    readonly provinceState?: Span;
    readonly country?: Span;
  };
}

export interface ReadPlaceOptions {
  /** BCP 47 of the text, or null when it is not known: names of countries are read in this language and in English. */
  readonly language?: string | null;
  /** The picture's date, which most captions print beside the place. */
  readonly date?: DateReading | null;
  /** Where to read, in UTF-16 units of the text. The whole text by default. */
  readonly start?: number;
  readonly end?: number;
}

/**
 * Reads where a picture was taken, as its caption prints it: in a dateline ("KABUL, Afghanistan —", "BAGDAD (AFP) -"),
 * beside the date ("in Tehran, Iran, April 8, 2026"), or as a town with its country or state ("in Houston, Texas").
 *
 * Adjectives ("Iraqi"), places that only are spoken of, and towns that nothing marks as the scene are left alone.
 *
 * @returns `null` when no place is printed plainly.
 */
export function readPlace(text: string, options: ReadPlaceOptions = {}): PlaceReading | null {
  const { language = null, date = null, start = 0, end = text.length } = options;
  const place =
    readFrontDateline(text, start, end, date, language) ??
    (date === null ? null : readBesideDate(text, date, start, end, language)) ??
    readWithCountry(text, start, end, language) ??
    readAtSentenceEnd(text, start, end, language);
  return place === null ? null : toReading(text, place);
}

function toReading(text: string, place: NamedPlace): PlaceReading {
  const printed = (run: NameRun | null): string | null => (run === null ? null : text.slice(run.start, run.end));
  const span = (run: NameRun | null): Span | undefined => (run === null ? undefined : [run.start, run.end]);
  const spans: { city?: Span; provinceState?: Span; country?: Span } = {};
  const city = span(place.city);
  const provinceState = span(place.provinceState);
  const country = span(place.country);
  if (city !== undefined) spans.city = city;
  if (provinceState !== undefined) spans.provinceState = provinceState;
  if (country !== undefined) spans.country = country;
  return {
    city: printed(place.city),
    provinceState: printed(place.provinceState),
    country: printed(place.country),
    countryCode: place.countryCode,
    spans,
  };
}

// --- "in Tehran, Iran, April 8, 2026" and "April 8, 2026, in Tehran, Iran" ------------------------

function readBesideDate(
  text: string,
  date: DateReading,
  start: number,
  end: number,
  language: string | null,
): NamedPlace | null {
  const words = placeWords();
  if (date.span[0] < start || date.span[1] > end) return null;
  const before = placeEndingAt(text, skipToPlace(text, date.span[0], start, words), start, language, words);
  if (before !== null && before.country !== null) return before;
  const after = placeAfterDate(text, date.span[1], end, language, words);
  return after ?? before;
}

/** Steps from a date back over its preposition, weekday and commas. */
function skipToPlace(text: string, dateStart: number, lowest: number, words: PlaceWords): number {
  let at = dateStart;
  for (let step = 0; step < 3; step++) {
    const token = previousToken(text, at);
    if (token === null || token.start < lowest || token.digits > 0) break;
    if (token.gap !== "" && token.gap !== "," && token.gap !== ".," && token.gap !== ".") break;
    if (!words.toDate.has(foldWord(text.slice(token.start, token.end)))) break;
    // "in Naples on May 3": the name stays, even where it looks like a weekday of another language.
    if (step > 0 && text[token.start] !== text[token.start]!.toLowerCase() && !words.calendar.has(keyAt(text, token)))
      break;
    at = token.start;
  }
  return at;
}

const keyAt = (text: string, token: Token): string => foldWord(text.slice(token.start, token.end));

/** The place whose last name ends right before `end` (a comma may stand between). */
function placeEndingAt(
  text: string,
  end: number,
  lowest: number,
  language: string | null,
  words: PlaceWords,
): NamedPlace | null {
  const runs: NameRun[] = [];
  let regionAt = -1;
  let at = stepOverComma(text, end, lowest);
  for (let count = 0; count < 4; count++) {
    let stop = at;
    const last = previousToken(text, stop);
    if (last !== null && last.gap === "" && last.digits === 0 && words.regions.has(keyAt(text, last))) {
      stop = last.start;
      regionAt = runs.length;
    }
    const run = nameBefore(text, stop, lowest);
    if (run === null) break;
    runs.push(run);
    const next = stepOverComma(text, beforeAdjective(text, run.start, lowest), lowest);
    if (text[next] !== ",") {
      return placed(text, runs, regionAt, run, lowest, language, words);
    }
    at = next;
  }
  const first = runs.at(-1);
  return first === undefined ? null : placed(text, runs, regionAt, first, lowest, language, words);
}

/** "…, western Japan": lower-case words between a comma and a name belong to the name. */
function beforeAdjective(text: string, at: number, lowest: number): number {
  let token = previousToken(text, at);
  for (let step = 0; step < 2 && token !== null && token.start >= lowest && token.gap === ""; step++) {
    const first = text[token.start]!;
    if (token.digits > 0 || first === first.toUpperCase()) return at;
    if (stepOverComma(text, token.start, lowest) !== token.start) return token.start;
    token = previousToken(text, token.start);
  }
  return at;
}

/** The unit behind the comma left of `at`; `at` itself when there is none. */
function stepOverComma(text: string, at: number, lowest: number): number {
  let left = at;
  while (left > lowest && isSpaceUnit(text.charCodeAt(left - 1))) left--;
  return left > lowest && text[left - 1] === "," ? left - 1 : at;
}

/** Names the runs when a word such as "in" stands before the first, or they end in a country. */
function placed(
  text: string,
  backwards: readonly NameRun[],
  regionAt: number,
  first: NameRun,
  lowest: number,
  language: string | null,
  words: PlaceWords,
): NamedPlace | null {
  const runs = backwards.toReversed();
  const region = regionAt < 0 ? -1 : backwards.length - 1 - regionAt;
  const led = leadOf(text, first.start, lowest, words);
  const place = namePlace(text, runs, region, language);
  if (place === null) return null;
  const city = led === "inside" && place.city === first && !isCalendar(text, first, words) ? place.city : null;
  if (led === null && place.country === null) return null;
  const rest = { ...place, city };
  return rest.city === null && rest.provinceState === null && rest.country === null ? null : rest;
}

function isCalendar(text: string, run: NameRun, words: PlaceWords): boolean {
  return words.calendar.has(foldWord(text.slice(run.start, run.end)));
}

/** What the word before a name says: in it, near it, or nothing of a place. One adjective may stand between. */
function leadOf(text: string, start: number, lowest: number, words: PlaceWords): "inside" | "near" | null {
  let token = previousToken(text, start);
  for (let step = 0; step < 2 && token !== null && token.start >= lowest && token.gap === ""; step++) {
    const key = keyAt(text, token);
    if (words.inside.has(key)) return step === 0 ? "inside" : "near";
    if (words.before.has(key)) return "near";
    if (text[token.start] !== text[token.start]!.toLowerCase()) return null;
    token = previousToken(text, token.start);
  }
  return null;
}

/** "…on November 7, 2019 in Oakland, California." */
function placeAfterDate(
  text: string,
  dateEnd: number,
  end: number,
  language: string | null,
  words: PlaceWords,
): NamedPlace | null {
  const lead = nextToken(text, dateEnd);
  if (lead === null || (lead.gap !== "" && lead.gap !== ",") || !words.inside.has(keyAt(text, lead))) return null;
  return placeFrom(text, skipSpaces(text, lead.end), end, language);
}

function skipSpaces(text: string, at: number): number {
  let next = at;
  while (isSpaceUnit(text.charCodeAt(next))) next++;
  return next;
}

/** The names from `at` on, parted by commas: a town first. */
function placeFrom(text: string, at: number, end: number, language: string | null): NamedPlace | null {
  const runs = runsFrom(text, at, end, 3);
  if (runs.length === 0) return null;
  return namePlace(text, runs, -1, language);
}

function runsFrom(text: string, start: number, end: number, most: number): NameRun[] {
  const runs: NameRun[] = [];
  let at = start;
  while (runs.length < most) {
    const run = nameAfter(text, at, end);
    if (run === null) break;
    runs.push(run);
    if (text[run.end] !== "," || !isSpaceUnit(text.charCodeAt(run.end + 1))) break;
    at = skipSpaces(text, run.end + 1);
  }
  return runs;
}

// --- "in Houston, Texas", "near Salla, Finland" -----------------------------------------------

/** Commas looked at: the scene is set in the first sentences. */
const MOST_COMMAS = 12;

/** The first place led by "in" or "near" whose country or state is printed behind a comma. */
function readWithCountry(text: string, start: number, end: number, language: string | null): NamedPlace | null {
  let comma = text.indexOf(",", start);
  for (let count = 0; count < MOST_COMMAS && comma >= 0 && comma < end; count++) {
    const name = skipSpaces(text, comma + 1);
    const run = name > comma + 1 ? nameAfter(text, name, end) : null;
    if (run !== null && isCountryOrState(text, run, language)) {
      const words = placeWords();
      const place = placeEndingAt(text, run.end, start, language, words);
      if (place !== null && (place.city !== null || place.country !== null)) {
        const town = nameBefore(text, comma, start);
        if (town !== null && leadOf(text, town.start, start, words) !== null) return place;
      }
    }
    comma = text.indexOf(",", comma + 1);
  }
  return null;
}

function isCountryOrState(text: string, run: NameRun, language: string | null): boolean {
  const name = text.slice(run.start, run.end);
  return isState(name) || countryCodeOf(name, language) !== null;
}

// --- "…in Nagpur." ---------------------------------------------------------------------------

/** The town that ends the first sentence, led by "in". */
function readAtSentenceEnd(text: string, start: number, end: number, language: string | null): NamedPlace | null {
  const stop = sentenceEnd(text, start, end);
  const words = placeWords();
  const run = nameBefore(text, stop, start);
  if (run === null || isCalendar(text, run, words) || leadOf(text, run.start, start, words) !== "inside") return null;
  const name = text.slice(run.start, run.end);
  const place = namePlace(text, [run], -1, language);
  if (place === null) return null;
  if (place.country === null) return isTownLike(name) ? place : null;
  // "à Dnipro en Ukraine": the town stands before the country's own preposition.
  const lead = previousToken(text, run.start);
  const town = lead === null ? null : nameBefore(text, lead.start, start);
  const led = town !== null && leadOf(text, town.start, start, words) === "inside";
  return led && isTownLike(text.slice(town.start, town.end)) ? { ...place, city: town } : place;
}

function sentenceEnd(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x28 && at > start + 20) return at;
    if (code !== 0x2e) continue;
    // "St. Louis" and "U.S." go on; three letters and more before the full stop end a sentence.
    if (at + 1 >= end) return at;
    if (
      isSpaceUnit(text.charCodeAt(at + 1)) &&
      isWordUnit(text.charCodeAt(at - 3)) &&
      isWordUnit(text.charCodeAt(at - 2))
    ) {
      return at;
    }
  }
  return end;
}
