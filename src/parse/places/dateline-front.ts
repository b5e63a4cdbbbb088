import { EAST_ASIAN, type Line, ROUND } from "../../text-line.js";
import type { DateReading } from "../dates/dates.js";
import { type NamedPlace, namePlace } from "./named.js";
import { type NameRun, nameAfter } from "./names.js";
import { isSpaceUnit, isWordUnit, nextToken } from "../words/tokens.js";

/** A dateline is short; what comes later in a line is none. */
const LONGEST_DATELINE = 80;

/**
 * Reads a dateline at the front of a caption: "KABUL, Afghanistan —", "BAGDAD (AFP) -", "OAKLAND, CALIFORNIA -
 * NOVEMBER 07:", "LONDON, UNITED KINGDOM. 07th Jan, 2024.", "11.07.2026, USA, Boston:", "(서울=연합뉴스)",
 * and the Japanese one at the end, "＝2018年6月12日、シンガポール".
 */
export function readFrontDateline(
  line: Line,
  start: number,
  end: number,
  date: DateReading | null,
  language: string | null,
): NamedPlace | null {
  const first = line.units[start]!;
  if (date !== null && date.span[0] === start) return readDateFirst(line, date.span[1], end, language);
  if (first === 0x28 || first === 0x5b) return readKorean(line, start, end);
  return (
    readBeforeAgency(line, start, end, language) ??
    readCased(line, start, end, date, language) ??
    readJapanese(line, start, end)
  );
}

const isDash = (code: number): boolean => code === 0x2d || code === 0x2013 || code === 0x2014 || code === 0x2015;

function skipSpaces(line: Line, at: number): number {
  let next = at;
  while (isSpaceUnit(line.units[next]!)) next++;
  return next;
}

/** Names parted by commas from `at`; the list and the unit behind the last. */
function runs(line: Line, start: number, end: number): NameRun[] {
  const found: NameRun[] = [];
  let at = start;
  while (found.length < 3) {
    const run = nameAfter(line, at, end);
    if (run === null) break;
    found.push(run);
    if (line.units[run.end] !== 0x2c || !isSpaceUnit(line.units[run.end + 1]!)) break;
    at = skipSpaces(line, run.end + 1);
  }
  return found;
}

/** dpa: "11.07.2026, USA, Boston:" and "11.07.2026, Bayern, München:", the town last. */
function readDateFirst(line: Line, dateEnd: number, end: number, language: string | null): NamedPlace | null {
  if (line.units[dateEnd] !== 0x2c) return null;
  const found = runs(line, skipSpaces(line, dateEnd + 1), Math.min(end, dateEnd + LONGEST_DATELINE));
  const last = found.at(-1);
  if (last === undefined || line.text[last.end] !== ":") return null;
  const place = namePlace(line, found.toReversed(), -1, language);
  return place === null ? null : { ...place, city: last };
}

/** "BAGDAD (AFP) -" in any script, and "TOKYO, Nov 3 (Reuters) -". */
function readBeforeAgency(line: Line, start: number, end: number, language: string | null): NamedPlace | null {
  const open = (line.traits & ROUND) === 0 ? -1 : line.text.indexOf("(", start);
  if (open < 0 || open >= end || open - start > 48 || open - start < 3) return null;
  const close = line.text.indexOf(")", open);
  if (close < 0 || close - open > 32) return null;
  const dash = skipSpaces(line, close + 1);
  if (!isDash(line.units[dash]!) || !isSpaceUnit(line.units[dash + 1]!)) return null;
  const stop = withoutDash(line, start, trimEnd(line, start, open));
  const cased = runs(line, start, stop);
  if (cased.length > 0) return namePlace(line, withoutDate(line, cased), -1, language);
  if (wordsIn(line, start, stop) > 3) return null;
  const comma = line.text.indexOf("،", start);
  const cityEnd = comma > start && comma < stop ? comma : stop;
  return { city: { start, end: cityEnd }, provinceState: null, country: null, countryCode: null };
}

/** "بيروت - (أ ف ب) -": a dash parts the town from the agency as well. */
const withoutDash = (line: Line, start: number, end: number): number =>
  isDash(line.units[end - 1]!) && isSpaceUnit(line.units[end - 2]!) ? trimEnd(line, start, end - 1) : end;

/** In "TOKYO, Nov 3" the month is no name of a place. */
function withoutDate(line: Line, found: readonly NameRun[]): readonly NameRun[] {
  const last = found.at(-1)!;
  const next = nextToken(line, last.end);
  return found.length > 1 && next !== null && next.digits > 0 && next.gap.replace(".", "") === ""
    ? found.slice(0, -1)
    : found;
}

function trimEnd(line: Line, start: number, end: number): number {
  let at = end;
  while (at > start && isSpaceUnit(line.units[at - 1]!)) at--;
  return at;
}

/** Words from `start` to `end`; many when anything but words and commas stands there. */
function wordsIn(line: Line, start: number, end: number): number {
  let words = 0;
  for (let at = start; at < end; at++) {
    const code = line.units[at]!;
    if (isWordUnit(code)) {
      if (at === start || !isWordUnit(line.units[at - 1]!)) words++;
    } else if (!isSpaceUnit(code) && code !== 0x2c && code !== 0x60c) return Number.POSITIVE_INFINITY;
  }
  return words;
}

/** Datelines in scripts with capitals, without an agency. */
function readCased(
  line: Line,
  start: number,
  end: number,
  date: DateReading | null,
  language: string | null,
): NamedPlace | null {
  const found = runs(line, start, Math.min(end, start + LONGEST_DATELINE));
  const last = found.at(-1);
  if (last === undefined) return null;
  const first = found[0]!;
  // Alamy closes the place with a full stop and sets the date behind it.
  if (line.units[last.end] === 0x2e && date?.span[0] === skipSpaces(line, last.end + 1) && isCapitals(line, first))
    return namePlace(line, found, -1, language);
  const dash = skipSpaces(line, last.end);
  if (dash === last.end || !isDash(line.units[dash]!) || !isSpaceUnit(line.units[dash + 1]!)) return null;
  const place = namePlace(line, found, -1, language);
  if (place === null || place.city === null) return null;
  if (found.length > 1 && (place.country !== null || place.provinceState !== null)) return place;
  if (!isCapitals(line, first)) return null;
  const body = skipSpaces(line, dash + 1);
  const dated = date !== null && date.span[0] === body;
  return line.units[dash]! === 0x2014 || dated || startsWithMonthDay(line, body) ? place : null;
}

/** "NOVEMBER 07:" behind the dash. */
function startsWithMonthDay(line: Line, at: number): boolean {
  const word = nextToken(line, at);
  if (word === null || word.digits > 0) return false;
  const number = nextToken(line, word.end);
  return (
    number !== null && number.digits > 0 && number.digits <= 2 && number.gap === "" && line.text[number.end] === ":"
  );
}

function isCapitals(line: Line, run: NameRun): boolean {
  const name = line.text.slice(run.start, run.end);
  return run.end - run.start > 2 && name === name.toUpperCase();
}

/** "(서울=연합뉴스) 홍길동 기자 =" and "[서울=뉴시스]". */
function readKorean(line: Line, start: number, end: number): NamedPlace | null {
  const equals = line.text.indexOf("=", start);
  if (equals < 0 || equals > Math.min(end, start + 16)) return null;
  const city = { start: start + 1, end: equals };
  if (city.end <= city.start || wordsIn(line, city.start, city.end) > 2) return null;
  return { city, provinceState: null, country: null, countryCode: null };
}

const DATA_SIGN = "＝";
const CITY_END = /[（(、，。で・（＝]/u;

/** The data tail of Japanese captions: "＝5月19日、広島市（…". */
function readJapanese(line: Line, start: number, end: number): NamedPlace | null {
  const sign = (line.traits & EAST_ASIAN) === 0 ? -1 : line.text.lastIndexOf(DATA_SIGN, end - 1);
  if (sign < start) return null;
  const comma = line.text.indexOf("、", sign);
  if (comma < 0 || comma >= end || comma - sign > 20 || line.text[comma - 1] !== "日") return null;
  const rest = line.text.slice(comma + 1, Math.min(end, comma + 1 + 24));
  const stop = rest.search(CITY_END);
  const length = stop < 0 ? rest.length : stop;
  if (length < 2 || length > 16) return null;
  return {
    city: { start: comma + 1, end: comma + 1 + length },
    provinceState: null,
    country: null,
    countryCode: null,
  };
}
