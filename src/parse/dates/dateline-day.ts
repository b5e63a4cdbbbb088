/** The day of a dateline without a year: `WINDSOR, ENGLAND - SEPTEMBER 10: …`, which the text repeats with its year. */
import type { Line } from "../../text-line.js";
import { previousToken } from "../words/tokens.js";
import type { DateWords, MonthName } from "./date-words.js";
import { readWordsBefore } from "./named.js";
import type { PrintedDate } from "./printed-date.js";

export interface DatelineDay {
  readonly months: readonly MonthName[];
  readonly day: number;
}

/** A town, its state and country and the day. */
const LONGEST_DATELINE = 96;

/** The day in front of the first colon; null when none stands there. */
export function datelineDay(line: Line, start: number, words: DateWords): DatelineDay | null {
  const colon = line.text.slice(start, start + LONGEST_DATELINE).indexOf(":");
  if (colon < 0) return null;
  const last = previousToken(line, start + colon);
  if (last === null || last.start < start) return null;
  const reading = last.digits > 2 ? null : readWordsBefore(line, last, words, start);
  return reading === null || reading.day === 0 ? null : reading;
}

export const isDatelineDay = ({ months, day }: DatelineDay, date: PrintedDate): boolean =>
  date.day === day && months.some(({ month }) => month === date.month);
