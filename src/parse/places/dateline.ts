import { type Line, signFrom } from "../../text-line.js";
import type { Span } from "../../model.js";
import type { DateReading } from "../dates/dates.js";
import { readFrontDateline } from "./dateline-front.js";
import { countryCodeIn } from "./countries.js";
import { isStateIn } from "./states.js";
import { type NamedPlace, namePlace } from "./named.js";
import { type NameRun, nameAfter, nameBefore } from "./names.js";
import { isTownLike, type PlaceWords, placeWords } from "./place-words.js";
import { isSpaceUnit, isWordUnit, nextToken, previousToken } from "../words/tokens.js";

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
export function readPlace(line: Line, options: ReadPlaceOptions = {}): PlaceReading | null {
  const { language = null, date = null, start = 0, end = line.text.length } = options;
  const place =
    readFrontDateline(line, start, end, date, language) ??
    (date === null ? null : readBesideDate(line, date, start, end, language)) ??
    readWithCountry(line, start, end, language) ??
    readAtSentenceEnd(line, start, end, language);
  return place === null ? null : toReading(line, place);
}

function toReading(line: Line, place: NamedPlace): PlaceReading {
  const printed = (run: NameRun | null): string | null => (run === null ? null : line.text.slice(run.start, run.end));
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
  line: Line,
  date: DateReading,
  start: number,
  end: number,
  language: string | null,
): NamedPlace | null {
  const words = placeWords();
  if (date.span[0] < start || date.span[1] > end) return null;
  const before = placeEndingAt(line, skipToPlace(line, date.span[0], start, words), start, language, words);
  if (before !== null && before.country !== null) return before;
  const after = placeAfterDate(line, date.span[1], end, language, words);
  return after ?? before;
}

/** Steps from a date back over its preposition, weekday and commas. */
function skipToPlace(line: Line, dateStart: number, lowest: number, words: PlaceWords): number {
  let at = dateStart;
  for (let step = 0; step < 3; step++) {
    const token = previousToken(line, at);
    if (token === null || token.start < lowest || token.digits > 0) break;
    if (token.gap !== "" && token.gap !== "," && token.gap !== ".," && token.gap !== ".") break;
    if (!words.toDate.hasIn(line, token.start, token.end)) break;
    // "in Naples on May 3": the name stays, even where it looks like a weekday of another language.
    if (
      step > 0 &&
      line.text[token.start] !== line.text[token.start]!.toLowerCase() &&
      !words.calendar.hasIn(line, token.start, token.end)
    )
      break;
    at = token.start;
  }
  return at;
}

/** The place whose last name ends right before `end` (a comma may stand between). */
function placeEndingAt(
  line: Line,
  end: number,
  lowest: number,
  language: string | null,
  words: PlaceWords,
): NamedPlace | null {
  const runs: NameRun[] = [];
  let regionAt = -1;
  let at = stepOverComma(line, end, lowest);
  for (let count = 0; count < 4; count++) {
    let stop = at;
    const last = previousToken(line, stop);
    if (last !== null && last.gap === "" && last.digits === 0 && words.regions.hasIn(line, last.start, last.end)) {
      stop = last.start;
      regionAt = runs.length;
    }
    const run = nameBefore(line, stop, lowest);
    if (run === null) break;
    runs.push(run);
    const next = stepOverComma(line, beforeAdjective(line, run.start, lowest), lowest);
    if (line.units[next] !== 0x2c) {
      return placed(line, runs, regionAt, run, lowest, language, words);
    }
    at = next;
  }
  const first = runs.at(-1);
  return first === undefined ? null : placed(line, runs, regionAt, first, lowest, language, words);
}

/** "…, western Japan": lower-case words between a comma and a name belong to the name. */
function beforeAdjective(line: Line, at: number, lowest: number): number {
  let token = previousToken(line, at);
  for (let step = 0; step < 2 && token !== null && token.start >= lowest && token.gap === ""; step++) {
    const first = line.text[token.start]!;
    if (token.digits > 0 || first === first.toUpperCase()) return at;
    if (stepOverComma(line, token.start, lowest) !== token.start) return token.start;
    token = previousToken(line, token.start);
  }
  return at;
}

/** The unit behind the comma left of `at`; `at` itself when there is none. */
function stepOverComma(line: Line, at: number, lowest: number): number {
  let left = at;
  while (left > lowest && isSpaceUnit(line.units[left - 1]!)) left--;
  return left > lowest && line.units[left - 1] === 0x2c ? left - 1 : at;
}

/** Names the runs when a word such as "in" stands before the first, or they end in a country. */
function placed(
  line: Line,
  backwards: readonly NameRun[],
  regionAt: number,
  first: NameRun,
  lowest: number,
  language: string | null,
  words: PlaceWords,
): NamedPlace | null {
  const runs = backwards.toReversed();
  const region = regionAt < 0 ? -1 : backwards.length - 1 - regionAt;
  const led = leadOf(line, first.start, lowest, words);
  const place = namePlace(line, runs, region, language);
  if (place === null) return null;
  const city = led === "inside" && place.city === first && !isCalendar(line, first, words) ? place.city : null;
  if (led === null && place.country === null) return null;
  const rest = { ...place, city };
  return rest.city === null && rest.provinceState === null && rest.country === null ? null : rest;
}

function isCalendar(line: Line, run: NameRun, words: PlaceWords): boolean {
  return words.calendar.hasIn(line, run.start, run.end);
}

/** What the word before a name says: in it, near it, or nothing of a place. One adjective may stand between. */
function leadOf(line: Line, start: number, lowest: number, words: PlaceWords): "inside" | "near" | null {
  let token = previousToken(line, start);
  for (let step = 0; step < 2 && token !== null && token.start >= lowest && token.gap === ""; step++) {
    if (words.isInside(line, token.start, token.end)) return step === 0 ? "inside" : "near";
    if (words.before.hasIn(line, token.start, token.end)) return "near";
    if (line.text[token.start] !== line.text[token.start]!.toLowerCase()) return null;
    token = previousToken(line, token.start);
  }
  return null;
}

/** "…on November 7, 2019 in Oakland, California." */
function placeAfterDate(
  line: Line,
  dateEnd: number,
  end: number,
  language: string | null,
  words: PlaceWords,
): NamedPlace | null {
  const lead = nextToken(line, dateEnd);
  if (lead === null || (lead.gap !== "" && lead.gap !== ",") || !words.isInside(line, lead.start, lead.end))
    return null;
  return placeFrom(line, skipSpaces(line, lead.end), end, language);
}

function skipSpaces(line: Line, at: number): number {
  let next = at;
  while (isSpaceUnit(line.units[next]!)) next++;
  return next;
}

/** The names from `at` on, parted by commas: a town first. */
function placeFrom(line: Line, at: number, end: number, language: string | null): NamedPlace | null {
  const runs = runsFrom(line, at, end, 3);
  if (runs.length === 0) return null;
  return namePlace(line, runs, -1, language);
}

function runsFrom(line: Line, start: number, end: number, most: number): NameRun[] {
  const runs: NameRun[] = [];
  let at = start;
  while (runs.length < most) {
    const run = nameAfter(line, at, end);
    if (run === null) break;
    runs.push(run);
    if (line.units[run.end] !== 0x2c || !isSpaceUnit(line.units[run.end + 1]!)) break;
    at = skipSpaces(line, run.end + 1);
  }
  return runs;
}

// --- "in Houston, Texas", "near Salla, Finland" -----------------------------------------------

/** Commas looked at: the scene is set in the first sentences. */
const MOST_COMMAS = 12;

/** The first place led by "in" or "near" whose country or state is printed behind a comma. */
function readWithCountry(line: Line, start: number, end: number, language: string | null): NamedPlace | null {
  let comma = commaFrom(line, start);
  for (let count = 0; count < MOST_COMMAS && comma < end; count++) {
    const name = skipSpaces(line, comma + 1);
    const run = name > comma + 1 ? nameAfter(line, name, end) : null;
    if (run !== null && isCountryOrState(line, run, language)) {
      const words = placeWords();
      const place = placeEndingAt(line, run.end, start, language, words);
      if (place !== null && (place.city !== null || place.country !== null)) {
        const town = nameBefore(line, comma, start);
        if (town !== null && leadOf(line, town.start, start, words) !== null) return place;
      }
    }
    comma = commaFrom(line, comma + 1);
  }
  return null;
}

/** Where the first comma at `at` or behind stands; the line's length when there is none. */
function commaFrom(line: Line, at: number): number {
  let sign = signFrom(line, at);
  while (sign < line.length && line.units[sign] !== 0x2c) sign = signFrom(line, sign + 1);
  return sign;
}

function isCountryOrState(line: Line, run: NameRun, language: string | null): boolean {
  return isStateIn(line, run.start, run.end) || countryCodeIn(line, run.start, run.end, language) !== null;
}

// --- "…in Nagpur." ---------------------------------------------------------------------------

/** The town that ends the first sentence, led by "in". */
function readAtSentenceEnd(line: Line, start: number, end: number, language: string | null): NamedPlace | null {
  const stop = sentenceEnd(line, start, end);
  const words = placeWords();
  const run = nameBefore(line, stop, start);
  if (run === null || isCalendar(line, run, words) || leadOf(line, run.start, start, words) !== "inside") return null;
  const name = line.text.slice(run.start, run.end);
  const place = namePlace(line, [run], -1, language);
  if (place === null) return null;
  if (place.country === null) return isTownLike(name) ? place : null;
  // "à Dnipro en Ukraine": the town stands before the country's own preposition.
  const lead = previousToken(line, run.start);
  const town = lead === null ? null : nameBefore(line, lead.start, start);
  const led = town !== null && leadOf(line, town.start, start, words) === "inside";
  return led && isTownLike(line.text.slice(town.start, town.end)) ? { ...place, city: town } : place;
}

function sentenceEnd(line: Line, start: number, end: number): number {
  for (let at = signFrom(line, start); at < end; at = signFrom(line, at + 1)) {
    const code = line.units[at]!;
    if (code === 0x28 && at > start + 20) return at;
    if (code !== 0x2e) continue;
    // "St. Louis" and "U.S." go on; three letters and more before the full stop end a sentence.
    if (at + 1 >= end) return at;
    if (isSpaceUnit(line.units[at + 1]!) && isWordUnit(line.units[at - 3]!) && isWordUnit(line.units[at - 2]!)) {
      return at;
    }
  }
  return end;
}
