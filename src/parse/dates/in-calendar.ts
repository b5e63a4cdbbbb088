/** What a printed day, month and year are in our calendar. */
import type { Line } from "../../text-line.js";
import { type CivilDate, fromBuddhist, fromPersian, fromUmmAlQura, isCivilDate, weekdayOf } from "./calendars.js";
import { type Calendar, dateWords, type MonthName } from "./date-words.js";
import type { Reading } from "./named.js";
import { isPictureYear, partial, type PrintedDate } from "./printed-date.js";
import { previousToken } from "../words/tokens.js";

export function applyCalendar(
  line: Line,
  start: number,
  end: number,
  year: number,
  reading: Reading,
  language: () => string | null,
): PrintedDate | null {
  const month = chooseMonth(reading.months, language);
  if (month === null) return isPictureYear(year) ? partial(start, end, year, 0) : null;
  const { day } = reading;
  const calendar: Calendar | "buddhist" = month.language === "th" && year > 2400 ? "buddhist" : month.calendar;
  if (calendar === "gregorian") {
    if (!isPictureYear(year)) return null;
    if (day > 0 && !isCivilDate(year, month.month, day)) return null;
    return { start, end, year, month: month.month, day };
  }
  // A month of another calendar falls into two of ours: without the day nothing can be said.
  if (day === 0) return null;
  const date = toCivil(calendar, year, month.month, day);
  if (date === null || !isPictureYear(date.year)) return null;
  if (calendar === "islamic" && !weekdayAgrees(line, start, date)) return null;
  return { start, end, ...date };
}

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
