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

/** Photographs are not older; numbers above are no year of our calendar. */
const FIRST_YEAR = 1826;
const LAST_YEAR = 2100;

/** A year that photographs may have been taken in. */
export const isPictureYear = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

/** A date of which only the year, or the year and the month, are printed. */
export function partial(start: number, end: number, year: number, month: number): PrintedDate {
  return { start, end, year, month, day: 0 };
}
