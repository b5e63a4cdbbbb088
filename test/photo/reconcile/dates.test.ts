import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDate, isoIptcDate } from "../../../src/photo/reconcile/dates.js";

describe("isoDate", () => {
  test.each([
    ["2017:11:03 11:04:15", "2017-11-03T11:04:15"],
    ["2017-11-03T11:04:15.12+03:00", "2017-11-03T11:04:15.12+03:00"],
    ["2017-11-03T11:04Z", "2017-11-03T11:04Z"],
    ["2017-11-03 11:04:15 +0300", "2017-11-03T11:04:15+03:00"],
    ["2017-11", "2017-11"],
    ["2017", "2017"],
    ["2017:11:00 00:00:00", "2017-11"],
    ["2017:11:03 99:99:99", "2017-11-03"],
    ["0000:00:00 00:00:00", null],
    ["    :  :     :  :  ", null],
    ["3 November 2017", null],
    ["", null],
  ])("%j is %j", (text, want) => {
    expect(isoDate(text)).toBe(want);
  });

  test("any text gives a date in its own form, or none", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const date = isoDate(text);
        return date === null || /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d.*)?)?)?$/u.test(date);
      }),
    );
  });
});

describe("isoIptcDate", () => {
  test.each([
    ["20171103", "110415+0300", "2017-11-03T11:04:15+03:00"],
    ["20171103", "110415", "2017-11-03T11:04:15"],
    ["20171103", null, "2017-11-03"],
    ["20171100", "110415", "2017-11"],
    ["20170000", null, "2017"],
    ["2017-11-03", "11:04:15", "2017-11-03T11:04:15"],
    ["00000000", null, null],
    ["unknown", null, null],
  ])("%j and %j are %j", (date, time, want) => {
    expect(isoIptcDate(date, time)).toBe(want);
  });
});
