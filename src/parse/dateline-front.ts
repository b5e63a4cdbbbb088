import type { DateReading } from "./dates.js";
import { type NamedPlace, namePlace } from "./place-named.js";
import { type NameRun, nameAfter } from "./place-names.js";
import { isSpaceUnit, isWordUnit, nextToken } from "./tokens.js";

/** A dateline is short; what comes later in a line is none. */
const LONGEST_DATELINE = 80;

/**
 * Reads a dateline at the front of a caption: "KABUL, Afghanistan —", "BAGDAD (AFP) -", "OAKLAND, CALIFORNIA -
 * NOVEMBER 07:", "LONDON, UNITED KINGDOM. 07th Jan, 2024.", "11.07.2026, USA, Boston:", "(서울=연합뉴스)",
 * and the Japanese one at the end, "＝2018年6月12日、シンガポール".
 */
export function readFrontDateline(
  text: string,
  start: number,
  end: number,
  date: DateReading | null,
  language: string | null,
): NamedPlace | null {
  const first = text.charCodeAt(start);
  if (date !== null && date.span[0] === start) return readDateFirst(text, date.span[1], end, language);
  if (first === 0x28 || first === 0x5b) return readKorean(text, start, end);
  return (
    readBeforeAgency(text, start, end, language) ??
    readCased(text, start, end, date, language) ??
    readJapanese(text, start, end)
  );
}

const isDash = (code: number): boolean => code === 0x2d || code === 0x2013 || code === 0x2014 || code === 0x2015;

function skipSpaces(text: string, at: number): number {
  let next = at;
  while (isSpaceUnit(text.charCodeAt(next))) next++;
  return next;
}

/** Names parted by commas from `at`; the list and the unit behind the last. */
function runs(text: string, start: number, end: number): NameRun[] {
  const found: NameRun[] = [];
  let at = start;
  while (found.length < 3) {
    const run = nameAfter(text, at, end);
    if (run === null) break;
    found.push(run);
    if (text[run.end] !== "," || !isSpaceUnit(text.charCodeAt(run.end + 1))) break;
    at = skipSpaces(text, run.end + 1);
  }
  return found;
}

/** dpa: "11.07.2026, USA, Boston:" and "11.07.2026, Bayern, München:", the town last. */
function readDateFirst(text: string, dateEnd: number, end: number, language: string | null): NamedPlace | null {
  if (text[dateEnd] !== ",") return null;
  const found = runs(text, skipSpaces(text, dateEnd + 1), Math.min(end, dateEnd + LONGEST_DATELINE));
  const last = found.at(-1);
  if (last === undefined || text[last.end] !== ":") return null;
  const place = namePlace(text, found.toReversed(), -1, language);
  return place === null ? null : { ...place, city: last };
}

/** "BAGDAD (AFP) -" in any script, and "TOKYO, Nov 3 (Reuters) -". */
function readBeforeAgency(text: string, start: number, end: number, language: string | null): NamedPlace | null {
  const open = text.indexOf("(", start);
  if (open < 0 || open >= end || open - start > 48 || open - start < 3) return null;
  const close = text.indexOf(")", open);
  if (close < 0 || close - open > 32) return null;
  const dash = skipSpaces(text, close + 1);
  if (!isDash(text.charCodeAt(dash)) || !isSpaceUnit(text.charCodeAt(dash + 1))) return null;
  const stop = trimEnd(text, start, open);
  const cased = runs(text, start, stop);
  if (cased.length > 0) return namePlace(text, withoutDate(text, cased), -1, language);
  if (wordsIn(text, start, stop) > 3) return null;
  const comma = text.indexOf("،", start);
  const cityEnd = comma > start && comma < stop ? comma : stop;
  return { city: { start, end: cityEnd }, provinceState: null, country: null, countryCode: null };
}

/** In "TOKYO, Nov 3" the month is no name of a place. */
function withoutDate(text: string, found: readonly NameRun[]): readonly NameRun[] {
  const last = found.at(-1)!;
  const next = nextToken(text, last.end);
  return found.length > 1 && next !== null && next.digits > 0 && next.gap.replace(".", "") === ""
    ? found.slice(0, -1)
    : found;
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpaceUnit(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Words from `start` to `end`; many when anything but words and commas stands there. */
function wordsIn(text: string, start: number, end: number): number {
  let words = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isWordUnit(code)) {
      if (at === start || !isWordUnit(text.charCodeAt(at - 1))) words++;
    } else if (!isSpaceUnit(code) && code !== 0x2c && code !== 0x60c) return Number.POSITIVE_INFINITY;
  }
  return words;
}

/** Datelines in scripts with capitals, without an agency. */
function readCased(
  text: string,
  start: number,
  end: number,
  date: DateReading | null,
  language: string | null,
): NamedPlace | null {
  const found = runs(text, start, Math.min(end, start + LONGEST_DATELINE));
  const last = found.at(-1);
  if (last === undefined) return null;
  const capitals = isCapitals(text, found[0]!);
  const after = text.charCodeAt(last.end);
  // Alamy closes the place with a full stop and sets the date behind it.
  if (after === 0x2e && date !== null && capitals && skipSpaces(text, last.end + 1) === date.span[0]) {
    return namePlace(text, found, -1, language);
  }
  const dash = skipSpaces(text, last.end);
  if (dash === last.end || !isDash(text.charCodeAt(dash)) || !isSpaceUnit(text.charCodeAt(dash + 1))) return null;
  const place = namePlace(text, found, -1, language);
  if (place === null || place.city === null) return null;
  if (found.length > 1 && (place.country !== null || place.provinceState !== null)) return place;
  if (!capitals) return null;
  const body = skipSpaces(text, dash + 1);
  const dated = date !== null && date.span[0] === body;
  return text.charCodeAt(dash) === 0x2014 || dated || startsWithMonthDay(text, body) ? place : null;
}

/** "NOVEMBER 07:" behind the dash. */
function startsWithMonthDay(text: string, at: number): boolean {
  const word = nextToken(text, at);
  if (word === null || word.digits > 0) return false;
  const number = nextToken(text, word.end);
  return number !== null && number.digits > 0 && number.digits <= 2 && number.gap === "" && text[number.end] === ":";
}

function isCapitals(text: string, run: NameRun): boolean {
  const name = text.slice(run.start, run.end);
  return run.end - run.start > 2 && name === name.toUpperCase();
}

/** "(서울=연합뉴스) 홍길동 기자 =" and "[서울=뉴시스]". */
function readKorean(text: string, start: number, end: number): NamedPlace | null {
  const equals = text.indexOf("=", start);
  if (equals < 0 || equals > Math.min(end, start + 16)) return null;
  const city = { start: start + 1, end: equals };
  if (city.end <= city.start || wordsIn(text, city.start, city.end) > 2) return null;
  return { city, provinceState: null, country: null, countryCode: null };
}

const DATA_SIGN = "＝";
const CITY_END = /[（(、，。で・（＝]/u;

/** The data tail of Japanese captions: "＝5月19日、広島市（…". */
function readJapanese(text: string, start: number, end: number): NamedPlace | null {
  const sign = text.lastIndexOf(DATA_SIGN, end - 1);
  if (sign < start) return null;
  const comma = text.indexOf("、", sign);
  if (comma < 0 || comma >= end || comma - sign > 20 || text[comma - 1] !== "日") return null;
  const rest = text.slice(comma + 1, Math.min(end, comma + 1 + 24));
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
