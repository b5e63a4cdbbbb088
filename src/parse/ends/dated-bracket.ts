/** A day in the bracket of a credit: `(AFP, 3 March 2023)`, `(3 آذار 2023 - أ ف ب)`. */
import type { Line } from "../../text-line.js";
import type { Span } from "../../model.js";
import { findDates } from "../dates/find.js";
import type { PrintedDate } from "../dates/printed-date.js";

const noLanguage = (): null => null;

/** The first date with a month in [start, end); null when none is printed. */
export function monthIn(line: Line, start: number, end: number): PrintedDate | null {
  return findDates(line, start, end, noLanguage).find(({ month }) => month > 0) ?? null;
}

/** `, ، ; - – — / |` and spaces part the day from who took the picture. */
const parts = (unit: number): boolean =>
  unit === 0x20 ||
  unit === 0x2c ||
  unit === 0x60c ||
  unit === 0x3b ||
  unit === 0x2d ||
  unit === 0x2013 ||
  unit === 0x2014 ||
  unit === 0x2f ||
  unit === 0x7c ||
  unit === 0x3001 ||
  unit === 0xff0c;

/** [start, end) without the day that opens or closes it; null when none does. */
export function besideDay(line: Line, start: number, end: number): Span | null {
  const date = monthIn(line, start, end);
  if (date === null) return null;
  const { units } = line;
  let from = start;
  let to = end;
  if (date.start === start) {
    from = date.end;
    while (from < end && parts(units[from]!)) from++;
    return from > date.end && from < end ? [from, end] : null;
  }
  if (date.end !== end) return null;
  to = date.start;
  while (to > start && parts(units[to - 1]!)) to--;
  return to < date.start && to > start ? [start, to] : null;
}
