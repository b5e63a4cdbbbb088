/** Stamps of time by which pages say when they were published: captions tell no minutes. */
import { BARS, COLON, DIGITS, type Line, lineOf } from "../../text-line.js";
import { choices } from "../words/any-of.js";

/** "2024-04-24 23:52 | …": captions print no clock behind a date in figures. */
const LEADING_STAMP =
  /^(?:(?:19|20)\d\d ?[-年./] ?\d{1,2} ?[-月./] ?\d{1,2} ?[日.]?|\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d)[ T,|-]{0,3}\d{1,2}[:h]\d\d/u;
/** "… 16/06/2020 04h00", "… 25.05.2020 u 21:08": what a list of stories prints behind a headline. */
const TRAILING_STAMP =
  /\s(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2})\.?(?:,? (?:\p{Ll}{1,3}\.? )?| ?[-–|] ?)\d{1,2}[:h]\d\d(?::\d\d)?(?: ?(?:h|Uhr))?$/u;
const LONGEST_TRAIL = 32;
/** "8 января, 17:46", "Thu, 16 Apr 2020 01:00 AM IST". */
const CLOSING_STAMP = /\d{1,2}:\d\d(?::\d\d)? ?(?:[AaPp]\.?[Mm]\.?)?(?: ?(?:[A-Z]{2,4}|Uhr|น\.|г\.))?$/u;
const DATE_INSIDE =
  /(?:19|20)\d\d ?[-年./] ?\d{1,2} ?[-月./] ?\d{1,2}|\d{1,2}[ ./][\p{L}\p{M}]{2,12}|\d{1,2}[./]\d{1,2}|\p{L}{3,9}\.? \d{1,2}(?:,| (?:19|20)\d\d)/u;
/** "… Lena Okoro • 12h", "… • May 3, 2017": what a card of another story says behind its headline. */
const CARD_STAMP = /[•·|] ?(?:\d{1,3} ?(?:min|mo|hr|[mhdwy])|\p{L}{3,9}\.? \d{1,2}, (?:19|20)\d\d)$/u;
const LONGEST_STAMP = 56;
/** "北京新浪網 (2020-01-21 11:12)", "…　2月7日（金）21時32分" */
const BEHIND_STAMP =
  /[(（](?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日? \d{1,2}:\d\d[)）]$|\d{1,2}月\d{1,2}日[(（][月火水木金土日][)）] ?\d{1,2}(?:時\d{1,2}分|:\d\d)$/u;
const JAPANESE_STAMP = /^\d{4}年\d{1,2}月\d{1,2}日(?:[(（].[)）])? ?\d{1,2}(?:時\d{1,2}分|:\d\d)$/u;
/** "GMT 17:27 17.03.2020 …" */
const CLOCK_FIRST = /^(?:GMT )?\d{1,2}:\d\d(?: GMT)?[, -]{1,3}\d{1,2}[./]\d{1,2}[./]\d{2,4}/u;

/** Whether the line tells a time of publishing and nothing else. */
export function isTimeStamp({ text, traits }: Line): boolean {
  if ((traits & DIGITS) === 0) return false;
  const clocked = (traits & COLON) !== 0 || /\dh\d\d/u.test(text.slice(0, LONGEST_TRAIL));
  if (clocked && (LEADING_STAMP.test(text) || CLOCK_FIRST.test(text))) return true;
  if ((traits & BARS) !== 0 && CARD_STAMP.test(text.slice(-LONGEST_STAMP))) return true;
  if (/[)）分]$/u.test(text) && (BEHIND_STAMP.test(text) || JAPANESE_STAMP.test(text))) return true;
  return clocked && text.length <= LONGEST_STAMP && CLOSING_STAMP.test(text) && DATE_INSIDE.test(text);
}

export const MONTH_DATE =
  "(?:\\d{1,2}\\.? (?:de )?\\p{L}[\\p{L}\\p{M}]{2,11}\\.?,?(?: del?)?|\\p{L}{3,9}\\.? \\d{1,2},?) (?:19|20)\\d\\d";
export const FIGURE_DATE = "\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)\\d\\d|(?:19|20)\\d\\d[-/]\\d\\d?[-/]\\d\\d?";
const HOUR_WORDS = choices((locale) => locale.hourWords);
const CLOCK = "\\d{1,2}(?::\\d\\d|h\\d\\d)";
/** "02 июня 2016, 15:10", "June 4, 2019 at 9:01", "12:02 AM EDT, Apr 16, 2020": captions tell no minutes. */
const POSTED = new RegExp(
  `(?:${MONTH_DATE}|${FIGURE_DATE})[.,]?(?: (?:[-–—|•·]|\\p{L}{1,3}\\.?|${HOUR_WORDS}))? ${CLOCK}|` +
    `^${CLOCK}(?::\\d\\d)?(?: ?[AaPp]\\.?[Mm]\\.?)?,?(?: [A-Z]{2,4},?)?(?: [-–—|•·])?(?: \\p{L}{2,10},?)? (?:${MONTH_DATE}|${FIGURE_DATE})`,
  "u",
);
/** "… 29. Juni 2025 - 21.18 Uhr", "… 12/05/2024 | 18h": no small word leads to the hour, as in sentences one does. */
const TRAILING_HOUR = new RegExp(
  `\\s(?:${MONTH_DATE}|${FIGURE_DATE})(?:,? \\d{1,2}\\.\\d\\d Uhr| ?[-–—|•·] ?\\d{1,2}(?:\\.\\d\\d Uhr| Uhr|h))$`,
  "u",
);
const LONGEST_HOUR = 40;

/** Whether the minute or hour that the line was posted in stands behind its text. */
export const closesPosted = ({ text, traits }: Line): boolean =>
  (traits & DIGITS) !== 0 &&
  (TRAILING_STAMP.test(text.slice(-LONGEST_TRAIL)) ||
    (/[hr]$/u.test(text) && TRAILING_HOUR.test(text.slice(-LONGEST_HOUR))));

/** Whether the line tells the minute it was posted in. */
export const tellsPosting = (line: Line): boolean =>
  closesPosted(line) ||
  ((line.traits & DIGITS) !== 0 && ((line.traits & COLON) !== 0 || HOUR.test(line.text)) && POSTED.test(line.text));
const HOUR = /\dh\d\d/u;

const DAY_IN_FRONT = new RegExp(`^(?:${MONTH_DATE}|${FIGURE_DATE})(?: ?[-–—|•·,]| (?=\\p{L})) ?`, "u");

/** A line without the day and year that open it: "4 August 2019 By Lena Okoro". */
export function withoutDay(line: Line): Line {
  const day = DAY_IN_FRONT.exec(line.text)?.[0];
  return day === undefined ? line : lineOf(line.text.slice(day.length));
}
