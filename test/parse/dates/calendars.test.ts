import { describe, expect, test } from "vitest";
import {
  type CivilDate,
  fromBuddhist,
  fromEra,
  fromPersian,
  fromUmmAlQura,
} from "../../../src/parse/dates/calendars.js";

const DAY = 86_400_000;

/** Days of another calendar as ICU, which has its own implementation, counts them. */
function icuDays(calendar: string, first: number, last: number): { parts: Map<string, number>; want: string }[] {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    timeZone: "UTC",
    year: "numeric",
    month: "numeric",
    day: "numeric",
  });
  const days: { parts: Map<string, number>; want: string }[] = [];
  for (let time = first; time < last; time += 17 * DAY) {
    const parts = new Map(format.formatToParts(time).map((part) => [part.type as string, Number(part.value)]));
    days.push({ parts, want: new Date(time).toISOString().slice(0, 10) });
  }
  return days;
}

const iso = (date: CivilDate | null): string | null =>
  date && `${date.year}-${String(date.month).padStart(2, "0")}-${String(date.day).padStart(2, "0")}`;

describe("calendars", () => {
  test("solar Hijri agrees with ICU from 1920 to 2080", () => {
    for (const { parts, want } of icuDays("persian", Date.UTC(1920, 0, 1), Date.UTC(2080, 0, 1))) {
      expect(iso(fromPersian(parts.get("year")!, parts.get("month")!, parts.get("day")!))).toBe(want);
    }
  });

  test.each([
    { why: "Nowruz 1396", date: [1396, 1, 1], want: "2017-03-21" },
    { why: "last day of a leap year", date: [1399, 12, 30], want: "2021-03-20" },
    { why: "the thirtieth of Esfand in a common year", date: [1400, 12, 30], want: null },
    { why: "no thirteenth month", date: [1400, 13, 1], want: null },
  ] as const)("solar Hijri: $why", ({ date: [year, month, day], want }) => {
    expect(iso(fromPersian(year, month, day))).toBe(want);
  });

  test("Umm al-Qura agrees with ICU from 2000 to 2040", () => {
    for (const { parts, want } of icuDays("islamic-umalqura", Date.UTC(2000, 0, 1), Date.UTC(2040, 0, 1))) {
      expect(iso(fromUmmAlQura(parts.get("year")!, parts.get("month")!, parts.get("day")!))).toBe(want);
    }
  });

  test("Thai years are 543 ahead, and began in April before 1941", () => {
    expect(iso(fromBuddhist(2560, 11, 3))).toBe("2017-11-03");
    expect(iso(fromBuddhist(2480, 2, 3))).toBe("1938-02-03");
    expect(fromBuddhist(2560, 2, 30)).toBeNull();
  });

  test("eras", () => {
    expect(fromEra("令和", 5)).toBe(2023);
    expect(fromEra("民國", 106)).toBe(2017);
    expect(fromEra("時代", 5)).toBeNull();
  });
});
