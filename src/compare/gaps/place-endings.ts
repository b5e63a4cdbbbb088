/** Where and when a picture was taken, at the end of one version of a caption only. */
import { countryCodeOf } from "../../parse/places/countries.js";
import { isState } from "../../parse/places/states.js";
import { bitsOf, languagesFor, type Lines } from "../lines.js";
import { isSmallWord, joined, languagesOf, type Reading, SENTENCE, type Side, wordOf } from "./reading.js";
import { Sense } from "../tokens/senses.js";
import type { Unit } from "../tokens/units.js";

/** Most words of a town's name that both captions have: "in New York" beside "in New York City". */
const MOST_OF_TOWN = 2;

/**
 * Where the picture was taken, as the caption prints it, with its date or without: the other version stops before the
 * town ("… on Capitol Hill"), within it, or before the state or the country.
 */
export function isPlaceOf(reading: Reading, units: readonly Unit[], { line, at }: Side, shared: number): boolean {
  const { town, province, country, table } = reading.lines;
  const named = units.filter((unit) => !isDateWord(unit) && !isSmallWord(reading, unit));
  let words = joined(reading.lines, named);
  if (words === "") return false;
  const name = table.words[town.values[line]!]!;
  const isTown = town.values[line] !== 0 && words.startsWith(name);
  if (isTown && shared < SENTENCE) return false;
  if (isTown) words = words.slice(name.length);
  else if (town.values[line] !== 0) words = words.slice(restOfTown(reading, words, name, at));
  for (const column of [province, country]) {
    const region = column.values[line] === 0 ? "" : table.words[column.values[line]!]!;
    if (words.startsWith(region)) words = words.slice(region.length);
  }
  return words === "" || areRegions(reading, named, words);
}

/** Letters of `words` that belong to a town whose first words stand before them; 0 for none. */
function restOfTown({ lines }: Reading, words: string, town: string, at: number): number {
  let before = "";
  for (let size = 1; size <= MOST_OF_TOWN && at - size >= 0; size++) {
    before = wordOf(lines, at - size) + before;
    if (before.length < town.length && town.startsWith(before) && words.startsWith(town.slice(before.length))) {
      return town.length - before.length;
    }
  }
  return 0;
}

/** Longest name of a state or country, in words. */
const LONGEST_REGION = 4;

/** The last of these names, `words` run together, are states and countries: "New York U.S." */
function areRegions(reading: Reading, named: readonly Unit[], words: string): boolean {
  const { lines } = reading;
  const names: string[] = [];
  for (const { from, to } of named) for (let token = from; token < to; token++) names.push(wordOf(lines, token));
  while (names.length > 0 && names.join("").length > words.length) names.shift();
  while (names.length > 0) {
    let size = Math.min(LONGEST_REGION, names.length);
    while (size > 0 && !isRegion(reading, names.slice(0, size))) size--;
    if (size === 0) return false;
    names.splice(0, size);
  }
  return true;
}

const isRegion = (reading: Reading, words: readonly string[]): boolean =>
  isState(words.join(" ")) ||
  languagesOf(reading).some(
    (language) =>
      countryCodeOf(words.join(" "), language) !== null || countryCodeOf(words.join("."), language) !== null,
  );

/** When and where, behind the sign that the other caption ends its description with. */
export function isTownOf({ city, table, pool }: Lines, units: readonly Unit[], other: number): boolean {
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

export const isDateWord = ({ kind, bits, weekday }: Unit): boolean =>
  kind === "date" || kind === "stop" || weekday !== 0 || (kind === "word" && (bits & Sense.dateFiller) !== 0);
