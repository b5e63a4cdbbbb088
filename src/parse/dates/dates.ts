import { locales } from "../locales/index.js";
import { choices } from "../words/any-of.js";
import { type Line, signFrom } from "../../text-line.js";
import type { Span } from "../../model.js";
import { type DateCues, dateCues } from "./cues.js";
import { roleAfter, roleBefore } from "./date-roles.js";
import { type DateWords, dateWords } from "./date-words.js";
import { type DatelineDay, datelineDay, isDatelineDay } from "./dateline-day.js";
import { withoutSpans } from "./date-spans.js";
import { findDates } from "./find.js";
import type { PrintedDate } from "./printed-date.js";
import { isOfEvent } from "./unspaced-events.js";
import { hintFor, mayHold } from "../words/hints.js";
import { detectLanguage } from "../words/language.js";
import { isWordUnit, nextToken, previousToken } from "../words/tokens.js";
import { foldWord } from "../../text.js";

const MAY_BE_UNDATED = hintFor(locales.flatMap((locale) => locale.undatedWords));
const MAY_BE_PLANNED = hintFor(locales.flatMap((locale) => locale.plannedWords));

export interface DateReading {
  /** "2017-11-03", "2017-11" or "2017", as far as printed. */
  readonly value: string;
  /** Where it is printed: [start, end) in the text. */
  readonly span: Span;
}

export interface ReadDateOptions {
  /** BCP 47 of the text when it is known; else it is detected, and only when a date needs it. */
  readonly language?: string | null;
  /** Where to read, in UTF-16 units of the text. The whole text by default. */
  readonly start?: number;
  readonly end?: number;
}

/**
 * Reads the day a picture was taken on, as its caption prints it.
 *
 * Among several dates the one called the picture's ("taken on", "file photo") wins, then the one that the sentence ends
 * with, then the first. Days of publishing ("released on"), terms ("since", "until"), births, and days that belong to
 * the name of an event are none of the picture's. A mounting of pictures from several days has no date.
 *
 * @returns `null` when no year is printed: days implied by "Tuesday" or "May 7" are never filled in.
 * @example
 * readDate(lineOf("Forces advance near al-Qaim on November 3, 2017.")); // { value: "2017-11-03", span: [31, 47] }
 */
export function readDate(line: Line, options: ReadDateOptions = {}): DateReading | null {
  const { start = 0, end = line.text.length } = options;
  let known = options.language;
  const language = (): string | null => {
    if (known === undefined) known = detectLanguage(line, start, end);
    return known;
  };
  const printed = findDates(line, start, end, language);
  if (printed.length === 0) return null;
  const words = dateWords();
  const dates = withoutSpans(line, printed, words);
  const cues = dateCues(language());
  let best: PrintedDate | null = null;
  let bestWeight = LEAST_WEIGHT;
  let isTaken = false;
  let firstDay: PrintedDate | null = null;
  let severalDays = false;
  let dateline: DatelineDay | null | undefined;
  for (let index = 0; index < dates.length && index <= MOST_DATES; index++) {
    const date = dates[index]!;
    const weight = weigh(line, date, words, cues, start, end);
    if (weight === null) continue;
    if (date.day > 0) {
      firstDay ??= date;
      severalDays ||= !isSameDay(firstDay, date);
    }
    if (dateline === undefined) dateline = datelineDay(line, start, words);
    const repeats = dateline !== null && isDatelineDay(dateline, date);
    const later = date.day > 0 && weight < TAKEN && !repeats && isInLaterSentence(line, date, start);
    // The dateline has told the picture's day.
    if (later && dateline !== null) continue;
    const rank = repeats ? IN_DATELINE : later && best !== null && !isSetOff(line, date, words) ? TOLD_LATER : 0;
    const total = weight + rank + (best === null ? FIRST : 0);
    if (total > bestWeight) {
      best = date;
      bestWeight = total;
      isTaken = weight >= TAKEN;
    }
  }
  if (best === null) return null;
  if (!isTaken && mayHold(line, MAY_BE_UNDATED)) {
    // "This undated picture shows the hall that opened on May 4, 2020", and "undated" anywhere beside another sentence's day.
    const undated = line.text.search(words.undated);
    if (undated >= 0 && (undated < best.start || !isInFirstSentence(line, best, start))) return null;
  }
  if (severalDays && isMounted(line, cues, start, end)) return null;
  return { value: isoOf(best), span: [best.start, best.end] };
}

/** A caption with more dates than this is a list; the picture's is not further back. */
const MOST_DATES = 20;

const TAKEN = 100;
const ENDS_SENTENCE = 6;
const ENDS_CLAUSE = 3;
const FIRST = 4;
/** More than the end of a sentence and than whatever is told in passing. */
const IN_DATELINE = 20;
/** "… on June 5, 2021 in Vallby. It was opened on May 4, 2020." tells of another day; "…, May 4, 2020." may close it all. */
const TOLD_LATER = -8;
const WHOLE_DAY = 30;
const NAMES_EVENT = -20;
/** What is said in passing stands behind any other day, and counts where there is none. */
const IN_CLAUSE = -8;
/** Counts where no other day is told, and then as it would without. */
const FILED = -12;
/** A date must be better than a month or year that is only mentioned. */
const LEAST_WEIGHT = 8;

const isSameDay = (one: PrintedDate, other: PrintedDate): boolean =>
  one.year === other.year && one.month === other.month && one.day === other.day;

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

function isoOf(date: PrintedDate): string {
  const year = date.year > 999 ? `${date.year}` : String(date.year).padStart(4, "0");
  if (date.month === 0) return year;
  const month = `${year}-${twoDigits(date.month)}`;
  return date.day === 0 ? month : `${month}-${twoDigits(date.day)}`;
}

/** How likely a printed date is the picture's; null when it is another's. */
function weigh(
  line: Line,
  date: PrintedDate,
  words: DateWords,
  cues: DateCues,
  lowest: number,
  highest: number,
): number | null {
  const attributive = isAttributive(line, date, words, highest);
  if (isOfEvent(line, date, lowest)) return null;
  const before = roleBefore(line, date, cues, lowest, attributive);
  const after = before === "taken" ? before : roleAfter(line, date, words, cues, highest);
  if (before === "taken" || after === "taken") return TAKEN + (date.day > 0 ? WHOLE_DAY : date.month > 0 ? 2 : 1);
  if (before !== null || after !== null) return null;
  if (date.month === 0 && !standsApart(line, date, highest)) return null;
  if (isPlanned(line, date, cues, lowest)) return null;
  const closing = closingWeight(line, date.end, highest);
  if (closing === 0 && highest - date.end > LONGEST_YEAR_WORD && isInLaterSentence(line, date, lowest)) return null;
  const clause = closing === ENDS_CLAUSE && isInRelativeClause(line, date, lowest) ? IN_CLAUSE : 0;
  const filed = isFiled(line, date) ? FILED : 0;
  return closing + clause + filed + (date.day > 0 ? WHOLE_DAY : 0) + (attributive ? NAMES_EVENT : 0);
}

/** `SUVA, Sept. 15, 2022 (Xinhua) -- …`: the day a wire sent it, the picture's where no other is told. */
const isFiled = ({ text, units }: Line, { end }: PrintedDate): boolean =>
  units[end] === 0x20 && units[end + 1] === 0x28 && SENT.test(text.slice(end, end + LONGEST_SENT));
const SENT = /^ \(\p{L}[\p{L} .]{1,16}\) ?[-–—]/u;
const LONGEST_SENT = 24;

/** `… will play the final in Vallby on July 15, 2018`: the date is of what is still to come. */
function isPlanned(line: Line, date: PrintedDate, { planned }: DateCues, lowest: number): boolean {
  if (planned.length === 0 || !mayHold(line, MAY_BE_PLANNED)) return false;
  const { text } = line;
  return planned.some((word) => {
    const at = text.lastIndexOf(word, date.start);
    if (at < lowest || BREAKS_CLAUSE.test(text.slice(at, date.start))) return false;
    // "a man who will be tried waves in Vallby on March 3, 2018"
    return !RELATIVE.test(text.slice(Math.max(lowest, at - 6), at));
  });
}

/**
 * `A crowd waits at the gate. The council resigned on May 5, 2021 after …`: sentences behind the first tell of what went
 * before, unless they end with the date. Of labelled captions with such a date inside both had none of their own.
 */
function isInLaterSentence({ text, units }: Line, date: PrintedDate, lowest: number): boolean {
  for (let at = text.lastIndexOf(". ", date.start); at > lowest; at = text.lastIndexOf(". ", at - 1)) {
    if (units[at + 2] === 0x20 || !FINISHED.test(text.slice(Math.max(lowest, at - 5), at + 3))) continue;
    return true;
  }
  return false;
}

/** A comma stands in front, behind a weekday as well: "…, Sunday, May 4, 2020." */
function isSetOff(line: Line, date: PrintedDate, words: DateWords): boolean {
  const before = previousToken(line, date.start);
  if (before === null || !words.weekdayNumbers.hasIn(line, before.start, before.end)) return before?.gap === ",";
  return previousToken(line, before.start)?.gap === ",";
}

/** A space, a word for "year" behind its number, and a point: "r.", "gada". */
const LONGEST_YEAR_WORD = 6;

/** Four small letters or a bracket, the full stop and a capital: no abbreviation of a title or a month. */
const FINISHED = /(?:\p{Ll}{4}|\))\. \p{Lu}$/u;

/** `The ship that sank on May 5, 2021, is raised …`: what is told of somebody or something in passing. */
const isInRelativeClause = ({ text }: Line, date: PrintedDate, lowest: number): boolean =>
  IN_RELATIVE.test(text.slice(Math.max(lowest, date.start - 60), date.start));

const IN_RELATIVE = new RegExp(`[^,] (?:${choices((locale) => locale.relativeWords)}) [^,.;:()–—]{3,48}$`, "u");

const BREAKS_CLAUSE = /[,;:.()–—]|\s-\s/u;
const RELATIVE = new RegExp(`(?:^|\\s)(?:${choices((locale) => locale.personRelativeWords)})$`, "u");

/** A year alone says when the picture was taken only where it is set apart: "Hollywood, 1963." */
function standsApart(line: Line, date: PrintedDate, highest: number): boolean {
  const before = previousToken(line, date.start);
  return before !== null && before.gap === "," && closingWeight(line, date.end, highest) === ENDS_SENTENCE;
}

function closingWeight(line: Line, end: number, highest: number): number {
  let at = end;
  while (at < highest && line.units[at]! === 0x20) at++;
  if (at >= highest) return ENDS_SENTENCE;
  const code = line.units[at]!;
  if (code === 0x2c || code === 0x60c) return ENDS_CLAUSE;
  return isWordUnit(code) && code < 0x2e80 ? 0 : ENDS_SENTENCE;
}

/** "the January 25, 2011 revolution": the date is part of what something is called. */
function isAttributive(line: Line, date: PrintedDate, words: DateWords, highest: number): boolean {
  const next = nextToken(line, date.end);
  if (next === null || next.end > highest || next.digits > 0 || (next.gap !== "" && next.gap !== ",")) return false;
  const first = line.units[next.start]!;
  if (first < 97 || first > 122) return false;
  const previous = previousToken(line, date.start);
  if (previous === null) return false;
  const key = foldWord(line.text.slice(previous.start, previous.end));
  const determined = key === "the" || key === "deadly" || key.endsWith("'s") || (next.gap === "" && key !== "on");
  return determined && !words.functionWords.hasIn(line, next.start, next.end);
}

/** "Undated" is only worth looking for when the date found stands in another sentence or in brackets. */
function isInFirstSentence(line: Line, date: PrintedDate, start: number): boolean {
  for (let at = signFrom(line, start); at < date.start; at = signFrom(line, at + 1)) {
    const code = line.units[at]!;
    if (code === 0x28 || (code === 0x20 && line.units[at - 1]! === 0x2e)) return false;
  }
  return true;
}

/** Whether the caption calls itself a mounting of several pictures. */
function isMounted(line: Line, cues: DateCues, start: number, end: number): boolean {
  let at = start;
  while (at < end) {
    while (at < end && !isWordUnit(line.units[at]!)) at++;
    const from = at;
    while (at < end && isWordUnit(line.units[at]!)) at++;
    if (at - from < 4 || at - from > 24) continue;
    if (cues.roles.getIn(line, from, at) === "combo") return true;
  }
  return false;
}
