import { describe, expect, test } from "vitest";
import { readDate } from "../../../src/parse/dates/dates.js";
import { locales } from "../../../src/parse/locales/index.js";
import { lineOf } from "../../../src/text-line.js";

/** One day of each month, low and high numbers among them. */
const DAYS = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2019, month, 1 + ((month * 7) % 28))));

/** Languages that Node's ICU has no data for. */
const WITHOUT_ICU = new Set(
  locales.map((l) => l.language).filter((l) => Intl.DateTimeFormat.supportedLocalesOf(l).length === 0),
);

describe("dates as Unicode's locale data write them", () => {
  for (const { language } of locales) {
    if (WITHOUT_ICU.has(language)) continue;
    describe(language, () => {
      for (const dateStyle of ["long", "medium"] as const) {
        const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { dateStyle, timeZone: "UTC" });
        test(`${dateStyle}: ${format.format(DAYS[10])}`, () => {
          for (const day of DAYS) {
            // Direction marks are taken out when a line is repaired, before any date is read.
            const printed = format.format(day).replace(/\u200f/gu, "");
            expect(`${printed}: ${readDate(lineOf(printed), { language })?.value}`).toBe(
              `${printed}: ${day.toISOString().slice(0, 10)}`,
            );
          }
        });
      }
    });
  }

  test("at least thirty languages are covered", () => {
    expect(locales.length - WITHOUT_ICU.size).toBeGreaterThanOrEqual(30);
  });
});
