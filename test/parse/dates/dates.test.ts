import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDate } from "../../../src/parse/dates/dates.js";
import cases, { type DateCase } from "./dates.cases.js";
import { lineOf } from "../../../src/text-line.js";

describe("readDate", () => {
  test.each<DateCase>(cases)("$why: $text", ({ text, want, language }) => {
    expect(readDate(lineOf(text), { language })?.value ?? null).toBe(want);
  });

  test("no line appears twice", () => {
    expect(new Set(cases.map((row) => row.text)).size).toBe(cases.length);
  });

  test("the span holds the year that was read", () => {
    for (const { text } of cases) {
      const date = readDate(lineOf(text));
      if (date === null) continue;
      const [start, end] = date.span;
      // "14/09/20", "7. 7. 24": the year's own two digits close it.
      const short = /^\d\d?(?:\/|\. )\d\d?(?:\/|\. )(\d\d)$/u.exec(text.slice(start, end));
      if (short === null) expect(text.slice(start, end)).toMatch(/\p{Nd}{4}|年|년/u);
      else expect(date.value.slice(2, 4)).toBe(short[1]);
    }
  });

  test("any string is read without throwing, and none without a number gives a date", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => readDate(lineOf(text)) === null || /\p{Nd}|年/u.test(text)),
    );
  });

  test("every day of forty years is read back", () => {
    const format = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 14_609 }), (offset) => {
        const day = new Date(Date.UTC(1990, 0, 1 + offset));
        return readDate(lineOf(`A view of Leeds, ${format.format(day)}.`))?.value === day.toISOString().slice(0, 10);
      }),
    );
  });
});
