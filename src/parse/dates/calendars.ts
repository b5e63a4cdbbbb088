/** Civil dates of other calendars, turned into Gregorian ones. */

/** A civil date: year of the Gregorian calendar, month 1 to 12, day 1 to 31. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function isCivilDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const DAY = 86_400_000;

function fromDayNumber(time: number): CivilDate {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(date: CivilDate): number {
  return new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay();
}

/** Years in which the rhythm of Persian leap years changes, after K. M. Borkowski, "The Persian calendar for 3000 years", 1996. */
const PERSIAN_BREAKS: readonly number[] = [
  -61, 9, 38, 199, 426, 686, 756, 818, 1111, 1181, 1210, 1635, 2060, 2097, 2192, 2262, 2324, 2394, 2456, 3178,
];

/**
 * Turns a solar Hijri date (Iran, Afghanistan) into a Gregorian one.
 *
 * @returns `null` for a day that the month does not have, and for years outside -61 to 3177.
 */
export function fromPersian(year: number, month: number, day: number): CivilDate | null {
  const start = persianNewYear(year);
  if (start === null || month < 1 || month > 12 || day < 1) return null;
  const longest = month <= 6 ? 31 : month <= 11 || start.leap ? 30 : 29;
  if (day > longest) return null;
  const dayOfYear = (month - 1) * 31 - Math.max(0, month - 7) + day - 1;
  return fromDayNumber(Date.UTC(year + 621, 2, start.march) + dayOfYear * DAY);
}

/** Day of March on which a Persian year begins, and whether the year has 366 days. */
function persianNewYear(year: number): { march: number; leap: boolean } | null {
  let from = PERSIAN_BREAKS[0]!;
  if (year < from || year >= PERSIAN_BREAKS.at(-1)!) return null;
  let leaps = -14;
  let jump = 0;
  for (const to of PERSIAN_BREAKS.slice(1)) {
    jump = to - from;
    if (year < to) break;
    leaps += Math.trunc(jump / 33) * 8 + Math.trunc((jump % 33) / 4);
    from = to;
  }
  let since = year - from;
  leaps += Math.trunc(since / 33) * 8 + Math.trunc(((since % 33) + 3) / 4);
  if (jump % 33 === 4 && jump - since === 4) leaps += 1;
  const gregorian = year + 621;
  const gregorianLeaps = Math.trunc(gregorian / 4) - Math.trunc(((Math.trunc(gregorian / 100) + 1) * 3) / 4) - 150;
  if (jump - since < 6) since = since - jump + Math.trunc((jump + 4) / 33) * 33;
  const phase = (((since + 1) % 33) - 1) % 4;
  return { march: 20 + leaps - gregorianLeaps, leap: phase === 0 };
}

/** The Thai solar calendar: 543 years ahead; before 1941 its years began in April. */
export function fromBuddhist(year: number, month: number, day: number): CivilDate | null {
  const gregorian = year < 2484 && month < 4 ? year - 542 : year - 543;
  return isCivilDate(gregorian, month, day) ? { year: gregorian, month, day } : null;
}

/** Year before the first of each era. */
const ERAS: ReadonlyMap<string, number> = new Map([
  ["令和", 2018],
  ["平成", 1988],
  ["昭和", 1925],
  ["大正", 1911],
  ["明治", 1867],
  ["民國", 1911],
  ["民国", 1911],
]);

/** Gregorian year of a year counted from an era's first: ("令和", 5) is 2023. `null` for an unknown era. */
export function fromEra(era: string, year: number): number | null {
  const before = ERAS.get(era);
  return before === undefined ? null : before + year;
}

/** Umm al-Qura tables cover these years in ICU and in the source it cites (R. H. van Gent). */
const UMM_AL_QURA_FIRST = 1300;
const UMM_AL_QURA_LAST = 1600;
const HIJRI_EPOCH = Date.UTC(622, 6, 19);
const HIJRI_YEAR = 354.367 * DAY;
const HIJRI_MONTH = 29.530588 * DAY;
let ummAlQura: Intl.DateTimeFormat | undefined;

/**
 * Turns a date of the Umm al-Qura calendar (Saudi Arabia) into a Gregorian one. Other countries sight the moon
 * themselves and may be a day off, so a caller needs a second sign, such as the weekday, before it trusts the answer.
 */
export function fromUmmAlQura(year: number, month: number, day: number): CivilDate | null {
  if (year < UMM_AL_QURA_FIRST || year > UMM_AL_QURA_LAST || day < 1 || day > 30) return null;
  ummAlQura ??= new Intl.DateTimeFormat("en-u-ca-islamic-umalqura-nu-latn", {
    timeZone: "UTC",
    year: "numeric",
    month: "numeric",
    day: "numeric",
  });
  if (ummAlQura.resolvedOptions().calendar !== "islamic-umalqura") return null;
  const middle = HIJRI_EPOCH + (year - 1) * HIJRI_YEAR + (month - 1) * HIJRI_MONTH + (day - 1) * DAY;
  const start = Math.round(middle / DAY) * DAY;
  for (const offset of [0, 1, -1, 2, -2, 3, -3, 4, -4]) {
    const parts = ummAlQura.formatToParts(start + offset * DAY);
    const value = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
    if (value("year") === year && value("month") === month && value("day") === day) {
      return fromDayNumber(start + offset * DAY);
    }
  }
  return null;
}
