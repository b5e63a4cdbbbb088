/** Dates of three numbers: 11.07.2026, 07/11/2026, 2026-07-11. */
import type { Line } from "../../text-line.js";
import { isCivilDate } from "./calendars.js";
import type { DateWords } from "./date-words.js";
import { digitValue } from "../words/digits.js";
import type { PrintedDate } from "./printed-date.js";
import { isLatinLetter, nextToken, previousToken, type Token } from "../words/tokens.js";

/** Three numbers in a row with one kind of mark between them. */
export interface NumericDate {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly second: number;
  readonly mark: string;
  readonly yearFirst: boolean;
}

const isNumericMark = (gap: string): boolean => gap === "." || gap === "/" || gap === "-";

/** @param second - What stands in front of the year. */
export function readNumericBefore(line: Line, second: Token | null, lowest: number): NumericDate | null {
  if (second === null || second.digits === 0 || second.digits > 2 || !isNumericMark(second.gap)) return null;
  const first = previousToken(line, second.start);
  if (first === null || first.digits === 0 || first.digits > 2 || first.gap !== second.gap) return null;
  if (first.start < lowest || (second.spaced && second.gap !== ".")) return null;
  const before = line.units[first.start - 1]!;
  if (first.start > 0 && (before === 0x2e || before === 0x2f || isLatinLetter(before))) return null;
  return { start: first.start, end: 0, first: first.value, second: second.value, mark: second.gap, yearFirst: false };
}

export function readNumericAfter(line: Line, yearEnd: number): NumericDate | null {
  const first = nextToken(line, yearEnd);
  if (first === null || first.digits === 0 || first.digits > 2 || !isNumericMark(first.gap)) return null;
  const second = nextToken(line, first.end);
  if (second === null || second.digits === 0 || second.digits > 2 || second.gap !== first.gap) return null;
  if (first.spaced && first.gap !== ".") return null;
  const after = line.units[second.end]!;
  if ((after === 0x2e || after === 0x2f) && digitValue(line.units[second.end + 1]!) >= 0) return null;
  return { start: 0, end: second.end, first: first.value, second: second.value, mark: first.gap, yearFirst: true };
}

export function fromNumeric(
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
