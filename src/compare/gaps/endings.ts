/** What may stand at the end of one version of a caption only: its credit, what a page added, a date, a sentence. */
import type { DifferenceKind } from "../../model.js";
import { bylineKind, isHouseRow } from "./bylines.js";
import { isDayOfPosting } from "./headings.js";
import { isCreditLabel, isLabel } from "../labels.js";
import { bitsOf, languagesFor, type Lines } from "../lines.js";
import { isAside, isSmallWord, joined, type Reading, type Side, startOf, type Weight, wordOf } from "./reading.js";
import { Sense } from "../tokens/senses.js";
import { Mark } from "../tokens/tokens.js";
import type { Unit } from "../tokens/units.js";

/**
 * Fewest common words before a sentence that one caption has and the other has not. On 2,548 published pages 5 join three
 * versions more than 6 do, and no two pictures.
 */
const SENTENCE = 5;
/** Fewest common words before any ending. */
const SHORTEST_SHARED = 3;

/** Longest source in brackets: "(Dana Wills for The Mercury)". */
const LONGEST_SOURCE = 6;

/**
 * What the end of one caption is, from where the other ends or goes on with other words; null when it says something
 * that the other does not.
 */
export function endingKind(reading: Reading, ending: Side, other: Side): readonly [DifferenceKind, Weight] | null {
  const { lines } = reading;
  const { units, at, line } = ending;
  const shared = other.at - startOf(lines, other.line);
  if (units.length === 0) return null;
  if (isHouseRow(reading, ending, other)) return ["credit-format", "free"];
  if (shared < SHORTEST_SHARED) return null;
  const people = lines.people[lines.creators.values[other.line]!]!;
  if (isCreditOf(lines, units, people) || looksLikeCredit(lines, units)) return ["credit-format", "free"];
  if (isFileExtension(lines, units) || isPixelSize(lines, units) || isTimestamp(lines, units))
    return ["chrome", "free"];
  if (reading.evidence.isFurniture(lines, units[0]!.from, units.at(-1)!.to)) return ["chrome", "free"];
  if (isDayOfPosting(lines, units)) return ["detail-missing", "free"];
  if (isDated(units)) return isSecondDay(reading, units, other) ? null : ["detail-missing", "free"];
  const boundary = (lines.pool.marks[at]! & Mark.boundary) !== 0;
  if (boundary && isLabel(joined(lines, units))) return ["chrome", "free"];
  if (boundary && isLabelled(lines, units)) return ["credit-format", "free"];
  if (isPlaceOf(reading, units, line, shared)) return ["detail-missing", "weak"];
  if (isTownOf(lines, units, other.line)) return ["detail-missing", "free"];
  if (isAside(lines, units, LONGEST_SOURCE))
    return [lines.credited.values[line] === 0 ? "credit-format" : "detail-missing", "weak"];
  if (repeatsHeading(reading, units, line === reading.a)) return ["detail-missing", "free"];
  if (shared >= SENTENCE && boundary && isSentence(units)) {
    return haveOneCredit(lines, line, other.line) && !isDatedEnd(units) ? null : ["detail-missing", "weak"];
  }
  const byline = bylineKind(reading, ending, other, shared);
  if (byline !== null) return byline;
  const size = units.slice(-PIXEL_SIZE);
  if (units.length > PIXEL_SIZE && isPixelSize(lines, size)) {
    return endingKind(reading, { ...ending, units: units.slice(0, -PIXEL_SIZE) }, other);
  }
  return null;
}

/** "Foto: Stadtverwaltung": whatever stands behind the label of a credit. */
function isLabelled({ pool, table }: Lines, [label, name, ...others]: readonly Unit[]): boolean {
  if (label === undefined || name === undefined || others.length > LONGEST_CREDIT) return false;
  return (pool.marks[name.from]! & Mark.boundary) !== 0 && isCreditLabel(table.words[pool.tokens[label.from]!]!);
}

/**
 * Where the picture was taken, as the caption prints it, with its date or without: the other version stops before the
 * town ("… on Capitol Hill"), the state or the country.
 */
function isPlaceOf(reading: Reading, units: readonly Unit[], line: number, shared: number): boolean {
  const { town, province, country, table } = reading.lines;
  const named = units.filter((unit) => !isDateWord(unit) && !isSmallWord(reading, unit));
  let words = joined(reading.lines, named);
  if (words === "") return false;
  const isTown = town.values[line] !== 0 && words.startsWith(table.words[town.values[line]!]!);
  if (isTown && shared < SENTENCE) return false;
  for (const column of [town, province, country]) {
    const name = column.values[line] === 0 ? "" : table.words[column.values[line]!]!;
    if (words.startsWith(name)) words = words.slice(name.length);
  }
  return words === "";
}

/** When and where, behind the sign that the other caption ends its description with. */
function isTownOf({ city, table, pool }: Lines, units: readonly Unit[], other: number): boolean {
  const town = city.values[other]!;
  if (town === 0) return false;
  let words = "";
  for (const unit of units) {
    if (isDateWord(unit)) continue;
    for (let at = unit.from; at < unit.to; at++) words += table.words[pool.tokens[at]!]!;
  }
  return words !== "" && table.words[town]!.startsWith(words);
}

/** Dates, weekdays and the small words between them, nothing else. */
export const isDated = (units: readonly Unit[]): boolean => units.every(isDateWord);

/** "… on Monday and Tuesday" beside "… on Monday". */
export function isSecondDay({ lines, a, b }: Reading, units: readonly Unit[], { at }: Side): boolean {
  const last = lines.pool.tokens[at - 1]!;
  const isWeekday = languagesFor(lines, a, b).some((language) => (bitsOf(lines, language, last) & Sense.weekday) !== 0);
  return isWeekday && units.some(({ weekday }) => weekday !== 0);
}

const isDateWord = ({ kind, bits, weekday }: Unit): boolean =>
  kind === "date" || kind === "stop" || weekday !== 0 || (kind === "word" && (bits & Sense.dateFiller) !== 0);

/** "NICE, FRANCE - MAY 3: … on May 3, 2019 in Nice, France": the ending says the dateline in front once more. */
function repeatsHeading({ lines, findings }: Reading, units: readonly Unit[], isA: boolean): boolean {
  const heading = findings.find(({ kind }) => kind === "prefix");
  if (heading === undefined) return false;
  const [from, to] = isA ? [heading.aFrom, heading.aTo] : [heading.bFrom, heading.bTo];
  const words = new Set(lines.pool.tokens.subarray(from, to));
  return units.every((unit) => isDateWord(unit) || words.has(lines.pool.tokens[unit.from]!));
}

/** Fewest words of a whole sentence; fewer after a boundary are a label or a counter that means something. */
const SHORTEST_SENTENCE = 4;
export const isSentence = (units: readonly Unit[]): boolean => units.length >= SHORTEST_SENTENCE;

/**
 * Both are printed whole, with the same credit: a page that leaves a sentence out leaves the credit out too, or prints it
 * in another way, but two pictures of one gallery open with one sentence.
 */
export function haveOneCredit({ credited, creators, agencies }: Lines, a: number, b: number): boolean {
  if (credited.values[a] === 0 || credited.values[b] === 0) return false;
  return creators.values[a] === creators.values[b] && agencies.values[a] === agencies.values[b];
}

/** "Seasonal weather, Brighton, UK - 12 Jan 2024": an event with its day, as libraries add it. */
const isDatedEnd = (units: readonly Unit[]): boolean => units.at(-1)!.date !== null;

/** Most words of an agency's name and the label that may stand beside the photographer's name. */
const CREDIT_EXTRA = 4;

/** The words left over at the end are the photographer's name that the other caption gives as its credit. */
function isCreditOf(lines: Lines, units: readonly Unit[], people: string): boolean {
  if (people === "") return false;
  const parts = people.split(/[ |]/u);
  const words = new Set(units.map((unit) => wordOf(lines, unit.from)));
  return parts.every((part) => words.has(part)) && words.size <= parts.length + CREDIT_EXTRA;
}

/** Longest credit that is known by its shape alone. */
const LONGEST_CREDIT = 8;

/** A short end in brackets or after a full stop, with a slash between its words: a credit that no rule knew. */
function looksLikeCredit({ pool }: Lines, units: readonly Unit[]): boolean {
  const [first, ...others] = units;
  if (first === undefined || units.length > LONGEST_CREDIT) return false;
  if ((pool.marks[first.from]! & (Mark.boundary | Mark.bracket | Mark.slash)) === 0) return false;
  if (units.some(({ kind }) => kind !== "word" && kind !== "stop")) return false;
  return others.some(({ from }) => (pool.marks[from]! & Mark.slash) !== 0);
}

/** Words of a size: width, "x", height. */
const PIXEL_SIZE = 3;

/** "(1200x800)", left behind by a page. */
function isPixelSize(lines: Lines, units: readonly Unit[]): boolean {
  const [width, by, height] = units;
  if (units.length !== PIXEL_SIZE || width?.kind !== "number" || height?.kind !== "number") return false;
  const word = wordOf(lines, by!.from);
  return (word === "x" || word === "×") && (lines.pool.marks[height.from]! & Mark.glued) !== 0;
}

const LONGEST_TIMESTAMP = 9;
const LONGEST_DAY = 9;
const [HOURS, MINUTES] = [24, 60];

/** "2019.2.28 Thu 8:15", "1/14 07:07": when the page was published. A time of day with its date, nothing else. */
function isTimestamp(lines: Lines, units: readonly Unit[]): boolean {
  const { pool, table } = lines;
  const [from, to] = [units[0]!.from, units.at(-1)!.to];
  if (to - from > LONGEST_TIMESTAMP) return false;
  const isNumber = (at: number, most: number): boolean => {
    const word = at < to ? table.words[pool.tokens[at]!]! : "";
    return /^\d{1,2}$/u.test(word) && Number(word) < most;
  };
  let days = 0;
  let [hasDate, hasTime] = [false, false];
  for (let at = 0; at < units.length; at++) {
    const { kind, bits, from: start, to: end } = units[at]!;
    if (kind === "date") hasDate = true;
    else if (isNumber(start, HOURS) && isNumber(end, MINUTES) && (pool.marks[end]! & Mark.boundary) !== 0) {
      hasTime = true;
      at++;
    } else if (isNumber(start, 32) && isNumber(end, 32) && (pool.marks[end]! & Mark.slash) !== 0) {
      hasDate = true;
      at++;
    } else if (kind !== "stop" && (bits & (Sense.weekday | Sense.dateFiller)) === 0) {
      // The weekday may be in another language.
      if (days++ > 0 || wordOf(lines, start).length > LONGEST_DAY) return false;
    }
  }
  return hasDate && hasTime;
}

const EXTENSION = /^(?:jpe?g|png|gif|webp|tiff?|avif|heic)$/u;

function isFileExtension(lines: Lines, units: readonly Unit[]): boolean {
  return units.length === 1 && EXTENSION.test(wordOf(lines, units[0]!.from));
}
