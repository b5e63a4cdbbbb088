/** What may stand at the end of one version of a caption only: its credit, what a page added, a date, a sentence. */
import type { DifferenceKind } from "../../model.js";
import { bylineKind, isHouseRow } from "./bylines.js";
import { isDayOfPosting } from "./headings.js";
import { isCreditLabel, isLabel } from "../labels.js";
import type { Lines } from "../lines.js";
import { isFileExtension, isPixelSize, isTimestamp, PIXEL_SIZE } from "./page-endings.js";
import { isDated, isDateWord, isPlaceOf, isSecondDay, isTownOf } from "./place-endings.js";
import { isAside, joined, type Reading, SENTENCE, type Side, startOf, type Weight, wordOf } from "./reading.js";
import { isSourceBehind } from "./source-endings.js";
import { Mark } from "../tokens/tokens.js";
import { isUnspaced } from "../tokens/unspaced.js";
import type { Unit } from "../tokens/units.js";

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
  const people = lines.people[lines.creators.values[other.line]!]!;
  if (isNameOf(lines, units, people)) return ["credit-format", "free"];
  if (shared < SHORTEST_SHARED) return null;
  if (isCreditOf(lines, units, people) || isCreditAgain(lines, units, line)) return ["credit-format", "free"];
  // Beside the name of a photographer it may be that of another one.
  if (looksLikeCredit(lines, units)) return ["credit-format", people === "" ? "free" : "weak"];
  if (isFileExtension(lines, units) || isPixelSize(lines, units) || isTimestamp(lines, units))
    return ["chrome", "free"];
  if (reading.evidence.isFurniture(lines, units[0]!.from, units.at(-1)!.to)) return ["chrome", "free"];
  if (isDayOfPosting(lines, units)) return ["detail-missing", "free"];
  if (isDated(units)) return isSecondDay(reading, units, other) ? null : ["detail-missing", "free"];
  const boundary = (lines.pool.marks[at]! & Mark.boundary) !== 0;
  if ((boundary || isSpacedOut(lines, at)) && isLabel(joined(lines, units))) return ["chrome", "free"];
  const isParted = boundary || (lines.pool.marks[at]! & Mark.bracket) !== 0;
  if (isParted && isLabelled(lines, units)) return ["credit-format", "free"];
  if (isSourceBehind(reading, ending, other, shared)) return ["credit-format", isParted ? "free" : "weak"];
  if (isPlaceOf(reading, units, ending, shared)) return ["detail-missing", "weak"];
  if (isPlaceAndSentence(reading, ending, other, shared)) return ["detail-missing", "weak"];
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

/** "…, Netherlands, December 6, 2023. Kroon led an investigation …": the place and the day, then another sentence. */
function isPlaceAndSentence(reading: Reading, { units, line, at }: Side, other: Side, shared: number): boolean {
  const { lines } = reading;
  if (shared < SENTENCE || haveOneCredit(lines, line, other.line)) return false;
  return units.some(({ from }, size) => {
    if (size === 0 || (lines.pool.marks[from]! & Mark.boundary) === 0 || !isSentence(units.slice(size))) return false;
    const place = units.slice(0, size);
    if (isDated(place)) return !isSecondDay(reading, place, other);
    return isPlaceOf(reading, place, { units: place, line, at }, shared);
  });
}

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

/** "Vallby - Ana Rahal" beside "Vallby | © Ana Rahal": behind a sign stands the name that the other credits, and no more. */
function isNameOf(lines: Lines, units: readonly Unit[], people: string): boolean {
  const isParted = (lines.pool.marks[units[0]!.from]! & Mark.boundary) !== 0;
  return people !== "" && isParted && units.map((unit) => wordOf(lines, unit.from)).join(" ") === people;
}

const NO_LETTER = /[^\p{L}\p{M}\p{N}]+/gu;

/** "(Bild: Studio Nord) Studio Nord": the page prints the agency once more. */
const isCreditAgain = (lines: Lines, units: readonly Unit[], line: number): boolean =>
  lines.agencies.values[line] !== 0 &&
  joined(lines, units) === lines.table.words[lines.agencies.values[line]!]!.replace(NO_LETTER, "");

/** A space stands before a letter of a script that has none between its words; false where spans are not kept. */
const isSpacedOut = (lines: Lines, at: number): boolean => {
  const { spans } = lines.pool;
  return spans !== null && at > 0 && spans[at * 2]! > spans[at * 2 - 1]! && isUnspaced(wordOf(lines, at));
};

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
