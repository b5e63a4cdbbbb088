/** Days and months in words in front of a year or behind it: "November 3", "3 تشرين الثاني/نوفمبر", "november 3.". */
import type { Line } from "../../text-line.js";
import { foldedSet } from "../../text-index.js";
import type { DateWords, MonthName } from "./date-words.js";
import { nextToken, previousToken, type Token } from "../words/tokens.js";

/** What the digits, words and order around a year amount to before the calendar is applied. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  readonly months: readonly MonthName[];
  readonly day: number;
}

const ORDINAL_ENDINGS = foldedSet(
  "st nd rd th er re e eme o a os de ste ten go e-go й я е го ого ci cu cı nci inci án én ki".split(" "),
);

/** A token that is the day of a month: "3", "3.", "3rd", "1er", "3-го". */
function dayBefore(line: Line, token: Token | null): Token | null {
  if (token === null) return null;
  if (token.digits > 0) return token.digits <= 2 ? token : null;
  if (token.end - token.start > 3 || !ORDINAL_ENDINGS.hasIn(line, token.start, token.end)) return null;
  const number = previousToken(line, token.start);
  if (number === null || number.digits === 0 || number.digits > 2 || number.spaced) return null;
  if (number.gap !== "" && number.gap !== "-" && number.gap !== ".") return null;
  return { ...number, end: token.end, gap: token.gap, spaced: token.spaced };
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly months: readonly MonthName[];
}

/** The month that ends with this word: "November", "تشرين الثاني", "d'octobre", "בנובמבר", "tháng 11". */
function monthEndingAt(line: Line, token: Token, words: DateWords): Found | null {
  const earlier = previousToken(line, token.start);
  if (earlier !== null && earlier.digits === 0 && earlier.gap === "") {
    const two = monthOfTwo(line, earlier, token, words);
    if (two !== undefined) return { start: earlier.start, end: token.end, months: two };
  }
  if (token.digits > 0) return null;
  const months = monthOf(line, token.start, token.end, words);
  if (months !== null) return { start: token.start, end: token.end, months };
  // Thai abbreviations hold full stops: "พ.ย."
  if (earlier !== null && earlier.gap === "." && !earlier.spaced) {
    const dotted = words.months.getIn(line, earlier.start, token.end);
    if (dotted !== undefined) return { start: earlier.start, end: token.end, months: dotted };
  }
  return null;
}

function monthStartingAt(line: Line, token: Token, words: DateWords): Found | null {
  if (token.digits > 0) return null;
  const later = nextToken(line, token.end);
  if (later !== null && later.gap === "") {
    const two = monthOfTwo(line, token, later, words);
    if (two !== undefined) return { start: token.start, end: later.end, months: two };
  }
  const months = monthOf(line, token.start, token.end, words);
  return months === null ? null : { start: token.start, end: token.end, months };
}

/** The month that two words name: "تشرين الثاني", "tháng mười". */
function monthOfTwo(line: Line, first: Token, second: Token, words: DateWords): readonly MonthName[] | undefined {
  if (first.end + 1 === second.start) return words.months.getIn(line, first.start, second.end);
  const { text } = line;
  return words.months.get(`${text.slice(first.start, first.end)} ${text.slice(second.start, second.end)}`);
}

function monthOf(line: Line, start: number, end: number, words: DateWords): readonly MonthName[] | null {
  const months = words.months.getIn(line, start, end);
  if (months !== undefined) return months;
  const { units } = line;
  const second = units[start + 1];
  if (second === 0x27 || second === 0x2019) return words.months.getIn(line, start + 2, end) ?? null;
  // Hebrew and Devanagari mark abbreviations with a letter-like sign.
  const last = units[end - 1];
  if (last === 0x5f3 || last === 0x970) return monthOf(line, start, end - 1, words);
  // Hebrew writes "in" and "of" as a letter in front of the month.
  const first = units[start];
  if (first === 0x5d1 || first === 0x5dc || first === 0x5de) return words.months.getIn(line, start + 1, end) ?? null;
  return null;
}

const isSoftGap = (gap: string): boolean => gap === "" || gap === "," || gap === "." || gap === "،" || gap === ".,";

/** Steps back over words such as "of", "de" and weekdays. */
function skipBack(line: Line, token: Token | null, words: DateWords): Token | null {
  let current = token;
  for (let step = 0; step < 3 && current !== null && current.digits === 0; step++) {
    let earlier: Token | null = previousToken(line, current.start);
    if (
      !words.fillers.hasIn(line, current.start, current.end) &&
      !words.weekdayNumbers.hasIn(line, current.start, current.end)
    ) {
      // "พ.ศ. 2560": the name of an era, in letters with full stops.
      if (earlier === null || earlier.gap !== "." || earlier.spaced || earlier.digits > 0) break;
      if (!words.fillers.hasIn(line, earlier.start, current.end)) break;
      earlier = previousToken(line, earlier.start);
    } else if (monthEndingAt(line, current, words) !== null) break;
    if (earlier === null || !isFillerGap(earlier.gap)) return null;
    current = earlier;
  }
  return current;
}

const isFillerGap = (gap: string): boolean => isSoftGap(gap) || gap === "(" || gap === ")" || gap === "),";

/** @param nearest - What stands in front of the year. */
export function readWordsBefore(line: Line, nearest: Token | null, words: DateWords, lowest: number): Reading | null {
  if (nearest === null || nearest.start < lowest || !(isFillerGap(nearest.gap) || nearest.gap === "-")) return null;
  const token = skipBack(line, nearest, words);
  if (token === null || token.start < lowest) return null;
  const named = monthEndingAt(line, token, words);
  if (named !== null) return readDayBefore(line, withSecondName(line, named, words), words, lowest);
  return readMonthThenDay(line, token, words, lowest);
}

/** "November 3, 2017": the number is the day if a month stands before it. */
function readMonthThenDay(line: Line, token: Token, words: DateWords, lowest: number): Reading | null {
  const day = dayBefore(line, token);
  if (day === null) return null;
  let earlier = previousToken(line, day.start);
  let range = false;
  const joined = earlier === null ? null : rangeStart(line, earlier, words);
  if (joined !== null) {
    range = true;
    earlier = previousToken(line, joined.start);
  }
  earlier = skipBack(line, earlier, words);
  if (earlier === null || earlier.start < lowest || earlier.digits > 0 || !isSoftGap(earlier.gap)) return null;
  const named = monthEndingAt(line, earlier, words);
  if (named === null) return null;
  const { start } = withSecondName(line, named, words);
  return { start, end: day.end, months: named.months, day: range ? 0 : day.value };
}

/** "3 November", "3. 11", "le premier mai": the day before a month. */
function readDayBefore(line: Line, month: Found, words: DateWords, lowest: number): Reading {
  const bare = { start: month.start, end: month.end, months: month.months, day: 0 };
  const nearest = previousToken(line, month.start);
  if (nearest === null || nearest.start < lowest) return bare;
  const token = skipBack(line, nearest, words);
  if (token === null || token.start < lowest || !(isSoftGap(token.gap) || token.gap === "-" || token.gap === "º"))
    return bare;
  const day = dayBefore(line, token);
  if (day !== null) {
    const earlier = previousToken(line, day.start);
    const range = earlier !== null && rangeStart(line, earlier, words) !== null;
    return { ...bare, start: day.start, day: range ? 0 : day.value };
  }
  if (token.digits > 0) return bare;
  const value = words.days.getIn(line, token.start, token.end);
  const parted = token !== nearest;
  // Persian sets the ordinal right in front of its own months: "پنجم فروردین".
  const persian = month.months.some((name) => name.calendar === "persian");
  if (value !== undefined && (parted || persian)) return { ...bare, start: token.start, day: value };
  return bare;
}

/** "3-5 November", "November 3 and 4": the first day of several. */
function rangeStart(line: Line, token: Token, words: DateWords): Token | null {
  if (token.digits > 0) {
    const joined =
      token.gap === "-" || token.gap === "–" || token.gap === "/" || token.gap === "—" || token.gap === "&";
    return token.digits <= 2 && joined ? token : null;
  }
  if (!words.joiners.hasIn(line, token.start, token.end)) return null;
  const number = dayBefore(line, previousToken(line, token.start));
  return number !== null && number.gap.replace(".", "") === "" ? number : null;
}

/** "تشرين الثاني/نوفمبر", "آب (أغسطس)": two names of one month. Two months are left as they are: only the year counts. */
function withSecondName(line: Line, month: Found, words: DateWords): Found {
  const earlier = previousToken(line, month.start);
  if (earlier === null || earlier.digits > 0) return month;
  // Reuters prints "أغسطس آب" with nothing between.
  const bare = earlier.gap === "";
  if (!bare && earlier.gap !== "/" && earlier.gap !== "(" && earlier.gap !== "-" && earlier.gap !== "،") return month;
  const other = monthEndingAt(line, earlier, words);
  if (other === null) return month;
  const same = other.months.some((a) => month.months.some((b) => a.month === b.month && a.calendar === b.calendar));
  return same ? { start: other.start, end: month.end, months: month.months } : bare ? month : { ...month, months: [] };
}

/** "2017. november 3.", "2017 m. lapkričio 3 d.", "2017. gada 3. novembrī". */
export function readWordsAfter(line: Line, yearEnd: number, words: DateWords): Reading | null {
  let token = nextToken(line, yearEnd);
  for (let step = 0; step < 2 && token !== null && token.digits === 0; step++) {
    if (token.gap !== "" && token.gap !== "." && token.gap !== "(" && token.gap !== ")") return null;
    if (!words.yearSuffixes.hasIn(line, token.start, token.end)) break;
    token = nextToken(line, token.end);
  }
  if (token === null || (token.gap !== "" && token.gap !== ".")) return null;
  if (token.digits > 0) {
    if (token.digits > 2) return null;
    const later = nextToken(line, token.end);
    if (later === null || (later.gap !== "" && later.gap !== ".")) return null;
    const named = monthStartingAt(line, later, words);
    return named === null ? null : { start: yearEnd, end: named.end, months: named.months, day: token.value };
  }
  const named = monthStartingAt(line, token, words);
  if (named === null) return null;
  const day = nextToken(line, named.end);
  if (day === null || day.digits === 0 || day.digits > 2 || (day.gap !== "" && day.gap !== ".")) return null;
  const after = nextToken(line, day.end);
  const range = after !== null && after.digits > 0 && after.digits <= 2 && (after.gap === "-" || after.gap === "–");
  return { start: yearEnd, end: day.end, months: named.months, day: range ? 0 : day.value };
}
