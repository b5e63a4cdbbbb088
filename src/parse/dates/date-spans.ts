/** Spans of years and of days: "2008-10", "2010 bis 2012", "3 June 1926 – 4 May 2022". Neither end is a picture's day. */
import type { Line } from "../../text-line.js";
import { digitValue } from "../words/digits.js";
import { previousToken, type Token } from "../words/tokens.js";
import type { DateWords } from "./date-words.js";
import { readWordsBefore } from "./named.js";
import type { PrintedDate } from "./printed-date.js";

/** The dates that are no end of a span. */
export function withoutSpans(line: Line, dates: PrintedDate[], words: DateWords): PrintedDate[] {
  let kept: PrintedDate[] | null = null;
  for (let at = 0; at < dates.length; at++) {
    const date = dates[at]!;
    const isEnd =
      (at > 0 && isJoined(line, dates[at - 1]!, date, words)) ||
      (at + 1 < dates.length && isJoined(line, date, dates[at + 1]!, words)) ||
      (date.month === 0 && endsShort(line, date)) ||
      (date.day > 0 && followsDay(line, date, words));
    if (isEnd) kept ??= dates.slice(0, at);
    else kept?.push(date);
  }
  return kept ?? dates;
}

/** `2008-10`, `2015/16`: two digits for a later year; "2019-05" is a month. */
function endsShort({ units }: Line, { end, year }: PrintedDate): boolean {
  if (!isSpanSign(units[end]!)) return false;
  const [tens, ones] = [digitValue(units[end + 1]!), digitValue(units[end + 2]!)];
  if (tens < 0 || ones < 0 || digitValue(units[end + 3]!) >= 0) return false;
  const [first, last] = [year % 100, tens * 10 + ones];
  return last > first || last === (first + 1) % 100;
}

/** `- / – — ~ 〜 ～` */
const isSpanSign = (unit: number): boolean =>
  unit === 0x2d ||
  unit === 0x2f ||
  unit === 0x2013 ||
  unit === 0x2014 ||
  unit === 0x7e ||
  unit === 0x301c ||
  unit === 0xff5e;

/** A weekday, an article and the word between: "bis zum Sonntag, dem". */
const MOST_WORDS = 4;
/** East Asia's words between two years or days, which no spaces set off. */
const UNSPACED = /^(?:至|到|から|부터) ?$/u;
const LONGEST_SIGN = 3;
/** The year's own abbreviation closes with a point: "2010 г. и 2012 г." */
const isPlainGap = (gap: string): boolean => gap === "" || gap === "," || gap === ".";

/** Whether nothing but a sign or a word for "to" or "and" stands between two dates that are told as far as each other. */
function isJoined(line: Line, first: PrintedDate, second: PrintedDate, words: DateWords): boolean {
  if (first.day > 0 !== second.day > 0 || first.month > 0 !== second.month > 0) return false;
  // One day in two languages or calendars.
  if (first.year === second.year && first.month === second.month && first.day === second.day) return false;
  const between = second.start - first.end;
  if (between <= LONGEST_SIGN) {
    const sign = line.units[first.end] === 0x20 ? first.end + 1 : first.end;
    const behind = line.units[sign + 1] === 0x20 ? sign + 2 : sign + 1;
    if (behind === second.start && isSpanSign(line.units[sign]!)) return true;
    if (UNSPACED.test(line.text.slice(first.end, second.start))) return true;
  }
  return (joinedTo(line, second.start, words)?.start ?? first.end) < first.end;
}

/** `21 June to 15 November 2019`, `le 21 juin et le 15 novembre 2019`: the first day leaves its year to the second. */
function followsDay(line: Line, date: PrintedDate, words: DateWords): boolean {
  const sign = line.units[date.start - 1] === 0x20 ? date.start - 2 : date.start - 1;
  const token = isSpanSign(line.units[sign] ?? 0) ? previousToken(line, date.start) : joinedTo(line, date.start, words);
  if (token === null) return false;
  const first = readWordsBefore(line, { ...token, gap: "" }, words, 0);
  if (first === null || first.day === 0) return false;
  return first.day !== date.day || !first.months.some(({ month }) => month === date.month);
}

/** What a word for "to" or "and" joins to the date at `start`; null when no such word stands in front of it. */
function joinedTo(line: Line, start: number, words: DateWords): Token | null {
  let joined = false;
  let at = start;
  for (let step = 0; step < MOST_WORDS; step++) {
    const token = previousToken(line, at);
    if (token === null || !isPlainGap(token.gap)) return null;
    const joins = words.joiners.hasIn(line, token.start, token.end);
    const passes =
      joins ||
      words.fillers.hasIn(line, token.start, token.end) ||
      words.functionWords.hasIn(line, token.start, token.end) ||
      words.weekdayNumbers.hasIn(line, token.start, token.end) ||
      words.yearSuffixes.hasIn(line, token.start, token.end);
    if (!passes) return joined ? token : null;
    joined ||= joins;
    at = token.start;
  }
  return null;
}
