import type { Line } from "../text-line.js";
import {
  type CivilDate,
  fromBuddhist,
  fromEra,
  fromPersian,
  fromUmmAlQura,
  isCivilDate,
  weekdayOf,
} from "./calendars.js";
import { type Calendar, type DateWords, dateWords, type MonthName } from "./date-words.js";
import { digitValue } from "./digits.js";
import { nextToken, numberAt, previousToken, type Token } from "./tokens.js";
import { foldedSet } from "../text-index.js";

/** A date printed in a text, whole or in part, with nothing said yet about what it is the date of. */
export interface PrintedDate {
  readonly start: number;
  /** End excluded. */
  readonly end: number;
  readonly year: number;
  /** 1 to 12, or 0 when only a year is printed. */
  readonly month: number;
  /** 1 to 31, or 0 when no single day is printed. */
  readonly day: number;
}

/** What the digits, words and order around a year amount to before the calendar is applied. */
interface Reading {
  readonly start: number;
  readonly end: number;
  readonly months: readonly MonthName[];
  readonly day: number;
}

/** Photographs are not older; numbers above are no year of our calendar. */
const FIRST_YEAR = 1826;
const LAST_YEAR = 2100;

/**
 * Finds every date with a printed year. Each four-digit number that can be a year is taken as an anchor, and only its
 * neighbours are read, so the cost is that of a scan for digits.
 *
 * @param language - Decides between readings of one word or one row of digits (listopad, 07/11/2026); asked only then.
 */
export function findDates(line: Line, start: number, end: number, language: () => string | null): PrintedDate[] {
  const found: PrintedDate[] = [];
  let words: DateWords | undefined;
  for (let at = start; at < end; at++) {
    const code = line.units[at]!;
    if (code < 48 || (code > 57 && code < 0x660)) continue;
    if (digitValue(code) < 0) {
      if (code === YEAR_SIGN) {
        const date = readHanDate(line, at, start);
        if (date !== null) found.push(date);
      }
      continue;
    }
    let stop = at + 1;
    while (stop < end && digitValue(line.units[stop]!) >= 0) stop++;
    if (stop - at <= 4 && isYearSign(line.units[skipSpace(line, stop)]!)) {
      const date = readSignedDate(line, at, stop);
      if (date !== null) {
        found.push(date);
        stop = Math.max(stop, date.end);
      }
    } else if (stop - at === 4 && standsAlone(line, at, stop)) {
      words ??= dateWords();
      const date = readAround(line, at, stop, words, language, found.at(-1)?.end ?? start);
      if (date !== null) {
        found.push(date);
        stop = Math.max(stop, date.end);
      }
    }
    at = stop - 1;
  }
  return found;
}

/** Not a part of an id, an amount, a decade or a longer number. */
function standsAlone(line: Line, start: number, end: number): boolean {
  const before = line.units[start - 1]!;
  if (
    start > 0 &&
    (isLatinLetter(before) || before === 0x5f || before === 0x23 || before === 0x24 || before === 0x20ac)
  ) {
    return false;
  }
  const after = line.units[end]!;
  // "2000s" and "1990er" are decades; a capital is a credit glued on; Basque writes "2017ko".
  if (after >= 97 && after <= 122) return line.text.startsWith("ko", end);
  return after !== 0x5f && after !== 0x25;
}

function isLatinLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

// --- 2017年11月3日, 令和5年11月3日, 2017년 11월 3일 ------------------------------------------------

const YEAR_SIGN = 0x5e74;
const isYearSign = (code: number): boolean => code === YEAR_SIGN || code === 0xb144;
const isMonthSign = (code: number): boolean => code === 0x6708 || code === 0xc6d4;
const isDaySign = (code: number): boolean => code === 0x65e5 || code === 0xc77c || code === 0x53f7 || code === 0x865f;

function skipSpace(line: Line, at: number): number {
  return line.units[at]! === 0x20 ? at + 1 : at;
}

function readSignedDate(line: Line, start: number, end: number): PrintedDate | null {
  const number = numberAt(line, start, end);
  const year =
    end - start === 4
      ? number
      : (fromEra(line.text.slice(start - 2, start), number) ?? fromRepublic(line, start, end, number));
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  const era = end - start < 3;
  const from = era ? start - 2 : start;
  const sign = skipSpace(line, end);
  const month = readSigned(line, sign + 1, isMonthSign);
  if (month === null || month.value > 12 || month.value < 1)
    return end - start === 3 ? null : partial(from, sign + 1, year, 0);
  const day = readSigned(line, month.end, isDaySign);
  if (day === null || !isCivilDate(year, month.value, day.value)) return partial(from, month.end, year, month.value);
  return { start: from, end: day.end, year, month: month.value, day: day.value };
}

/** `112年2月16日`: three digits count the years of the Republic of China; Taiwan's papers leave its name out. */
function fromRepublic(line: Line, start: number, end: number, number: number): number {
  if (end - start !== 3 || number < 90 || number > 199) return 0;
  const before = start === 0 ? 0x20 : line.units[start - 1]!;
  // "施工112年" is a length of time: the date stands apart.
  return before === 0x20 || before === 0x651d || before === 0xff08 || before === 0x28 ? number + 1911 : 0;
}

function readSigned(
  line: Line,
  from: number,
  isSign: (code: number) => boolean,
): { value: number; end: number } | null {
  const token = nextToken(line, from);
  if (token === null || token.digits === 0 || token.digits > 2 || token.gap !== "") return null;
  const sign = skipSpace(line, token.end);
  return isSign(line.units[sign]!) ? { value: token.value, end: sign + 1 } : null;
}

const HAN_DIGITS = "〇一二三四五六七八九";

/** 二〇一七年十一月三日: the sign for year stands behind four Han digits. */
function readHanDate(line: Line, sign: number, lowest: number): PrintedDate | null {
  if (line.units[sign - 1] === FIRST_OF_ERA) return readFirstYear(line, sign, lowest);
  if (sign - 4 < lowest) return null;
  let year = 0;
  for (let at = sign - 4; at < sign; at++) {
    const digit = HAN_DIGITS.indexOf(line.text[at]!.replace("零", "〇").replace("○", "〇"));
    if (digit < 0) return null;
    year = year * 10 + digit;
  }
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  const month = readHanNumber(line, sign + 1, isMonthSign);
  if (month === null || month.value > 12) return partial(sign - 4, sign + 1, year, 0);
  const day = readHanNumber(line, month.end, isDaySign);
  if (day === null || !isCivilDate(year, month.value, day.value))
    return partial(sign - 4, month.end, year, month.value);
  return { start: sign - 4, end: day.end, year, month: month.value, day: day.value };
}

const FIRST_OF_ERA = 0x5143;

/** 令和元年5月4日: an era's first year has a sign of its own. */
function readFirstYear(line: Line, sign: number, lowest: number): PrintedDate | null {
  const from = sign - 3;
  const year = from < lowest ? null : fromEra(line.text.slice(from, sign - 1), 1);
  if (year === null) return null;
  const month = readSigned(line, sign + 1, isMonthSign) ?? readHanNumber(line, sign + 1, isMonthSign);
  if (month === null || month.value > 12 || month.value < 1) return partial(from, sign + 1, year, 0);
  const day = readSigned(line, month.end, isDaySign) ?? readHanNumber(line, month.end, isDaySign);
  if (day === null || !isCivilDate(year, month.value, day.value)) return partial(from, month.end, year, month.value);
  return { start: from, end: day.end, year, month: month.value, day: day.value };
}

/** 三, 十, 十一, 二十, 三十一 before a sign. */
function readHanNumber(
  line: Line,
  from: number,
  isSign: (code: number) => boolean,
): { value: number; end: number } | null {
  let value = 0;
  let at = from;
  for (; at < from + 3 && at < line.text.length; at++) {
    const digit = HAN_DIGITS.indexOf(line.text[at]!);
    if (line.text[at] === "十") value = Math.max(value, 1) * 10;
    else if (digit > 0) value += digit;
    else break;
  }
  return at > from && isSign(line.units[at]!) ? { value, end: at + 1 } : null;
}

// --- around a year ---------------------------------------------------------------------------

function partial(start: number, end: number, year: number, month: number): PrintedDate {
  return { start, end, year, month, day: 0 };
}

function readAround(
  line: Line,
  start: number,
  end: number,
  words: DateWords,
  language: () => string | null,
  lowest: number,
): PrintedDate | null {
  const year = numberAt(line, start, end);
  if (year < 1300 || year > 2700) return null;
  const numeric = readNumericBefore(line, start, lowest) ?? readNumericAfter(line, end);
  if (numeric !== null) {
    const date =
      year >= FIRST_YEAR && year <= LAST_YEAR ? fromNumeric(numeric, year, end, start, words, language) : null;
    // "11.07.2026" is a date or nothing: 31.02.2026 leaves no month and no year behind.
    return date;
  }
  const before = readWordsBefore(line, start, words, lowest);
  const reading = before !== null && before.day > 0 ? before : (readWordsAfter(line, end, words) ?? before);
  if (reading === null) return year >= FIRST_YEAR && year <= LAST_YEAR ? partial(start, end, year, 0) : null;
  const from = Math.min(start, reading.start);
  const to = Math.max(end, reading.end);
  return applyCalendar(line, from, to, year, reading, language);
}

/** Three numbers in a row with one kind of mark between them. */
interface NumericDate {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly second: number;
  readonly mark: string;
  readonly yearFirst: boolean;
}

const isNumericMark = (gap: string): boolean => gap === "." || gap === "/" || gap === "-";

function readNumericBefore(line: Line, yearStart: number, lowest: number): NumericDate | null {
  const second = previousToken(line, yearStart);
  if (second === null || second.digits === 0 || second.digits > 2 || !isNumericMark(second.gap)) return null;
  const first = previousToken(line, second.start);
  if (first === null || first.digits === 0 || first.digits > 2 || first.gap !== second.gap) return null;
  if (first.start < lowest || (second.spaced && second.gap !== ".")) return null;
  const before = line.units[first.start - 1]!;
  if (first.start > 0 && (before === 0x2e || before === 0x2f || isLatinLetter(before))) return null;
  return { start: first.start, end: 0, first: first.value, second: second.value, mark: second.gap, yearFirst: false };
}

function readNumericAfter(line: Line, yearEnd: number): NumericDate | null {
  const first = nextToken(line, yearEnd);
  if (first === null || first.digits === 0 || first.digits > 2 || !isNumericMark(first.gap)) return null;
  const second = nextToken(line, first.end);
  if (second === null || second.digits === 0 || second.digits > 2 || second.gap !== first.gap) return null;
  if (first.spaced && first.gap !== ".") return null;
  const after = line.units[second.end]!;
  if ((after === 0x2e || after === 0x2f) && digitValue(line.units[second.end + 1]!) >= 0) return null;
  return { start: 0, end: second.end, first: first.value, second: second.value, mark: first.gap, yearFirst: true };
}

function fromNumeric(
  numeric: NumericDate,
  year: number,
  yearEnd: number,
  yearStart: number,
  words: DateWords,
  language: () => string | null,
): PrintedDate | null {
  if (numeric.yearFirst) {
    return isCivilDate(year, numeric.first, numeric.second)
      ? { start: yearStart, end: numeric.end, year, month: numeric.first, day: numeric.second }
      : null;
  }
  const { first, second, start } = numeric;
  const dayFirst = { start, end: yearEnd, year, month: second, day: first };
  const monthFirst = { start, end: yearEnd, year, month: first, day: second };
  const canDayFirst = isCivilDate(year, second, first);
  // A full stop between the numbers is only written by those who put the day first.
  if (numeric.mark === ".") return canDayFirst ? dayFirst : null;
  const canMonthFirst = isCivilDate(year, first, second);
  if (canDayFirst && canMonthFirst && first !== second) {
    return words.monthFirst.has(language() ?? "") ? monthFirst : dayFirst;
  }
  return canDayFirst ? dayFirst : canMonthFirst ? monthFirst : null;
}

// --- month names -----------------------------------------------------------------------------

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

function readWordsBefore(line: Line, yearStart: number, words: DateWords, lowest: number): Reading | null {
  const nearest = previousToken(line, yearStart);
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
function readWordsAfter(line: Line, yearEnd: number, words: DateWords): Reading | null {
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

// --- calendars -------------------------------------------------------------------------------

function applyCalendar(
  line: Line,
  start: number,
  end: number,
  year: number,
  reading: Reading,
  language: () => string | null,
): PrintedDate | null {
  const month = chooseMonth(reading.months, language);
  if (month === null) return isGregorian(year) ? partial(start, end, year, 0) : null;
  const { day } = reading;
  const calendar: Calendar | "buddhist" = month.language === "th" && year > 2400 ? "buddhist" : month.calendar;
  if (calendar === "gregorian") {
    if (!isGregorian(year)) return null;
    if (day > 0 && !isCivilDate(year, month.month, day)) return null;
    return { start, end, year, month: month.month, day };
  }
  // A month of another calendar falls into two of ours: without the day nothing can be said.
  if (day === 0) return null;
  const date = toCivil(calendar, year, month.month, day);
  if (date === null || !isGregorian(date.year)) return null;
  if (calendar === "islamic" && !weekdayAgrees(line, start, date)) return null;
  return { start, end, ...date };
}

const isGregorian = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

function toCivil(
  calendar: "buddhist" | "persian" | "islamic",
  year: number,
  month: number,
  day: number,
): CivilDate | null {
  if (calendar === "buddhist") return fromBuddhist(year, month, day);
  return calendar === "persian" ? fromPersian(year, month, day) : fromUmmAlQura(year, month, day);
}

function chooseMonth(months: readonly MonthName[], language: () => string | null): MonthName | null {
  if (months.length < 2) return months[0] ?? null;
  const primary = language()?.slice(0, 2);
  return months.find((month) => month.language.startsWith(primary ?? "?")) ?? months[0]!;
}

/** The moon is sighted by country: a Hijri date counts only where the weekday printed before it is that day's. */
function weekdayAgrees(line: Line, start: number, date: CivilDate): boolean {
  const token = previousToken(line, start);
  if (token === null || token.digits > 0) return false;
  const day = dateWords().weekdayNumbers.getIn(line, token.start, token.end);
  return day === weekdayOf(date);
}
