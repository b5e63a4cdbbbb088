/** Dates with signs behind their numbers: 2017年11月3日, 令和5年11月3日, 二〇一七年十一月三日, 2017년 11월 3일. */
import type { Line } from "../../text-line.js";
import { fromEra, isCivilDate } from "./calendars.js";
import { isPictureYear, partial, type PrintedDate } from "./printed-date.js";
import { nextToken, numberAt } from "../words/tokens.js";

export const YEAR_SIGN = 0x5e74;
export const isYearSign = (code: number): boolean => code === YEAR_SIGN || code === 0xb144;
const isMonthSign = (code: number): boolean => code === 0x6708 || code === 0xc6d4;
const isDaySign = (code: number): boolean => code === 0x65e5 || code === 0xc77c || code === 0x53f7 || code === 0x865f;

export function skipSpace(line: Line, at: number): number {
  return line.units[at]! === 0x20 ? at + 1 : at;
}

export function readSignedDate(line: Line, start: number, end: number): PrintedDate | null {
  const number = numberAt(line, start, end);
  const year =
    end - start === 4
      ? number
      : (fromEra(line.text.slice(start - 2, start), number) ?? fromRepublic(line, start, end, number));
  if (!isPictureYear(year)) return null;
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
export function readHanDate(line: Line, sign: number, lowest: number): PrintedDate | null {
  if (line.units[sign - 1] === FIRST_OF_ERA) return readFirstYear(line, sign, lowest);
  if (sign - 4 < lowest) return null;
  let year = 0;
  for (let at = sign - 4; at < sign; at++) {
    const digit = HAN_DIGITS.indexOf(line.text[at]!.replace("零", "〇").replace("○", "〇"));
    if (digit < 0) return null;
    year = year * 10 + digit;
  }
  if (!isPictureYear(year)) return null;
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
