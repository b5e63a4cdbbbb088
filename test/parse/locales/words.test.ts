import { describe, expect, test } from "vitest";
import { expandAbbreviation, isNegation, isStopWord, numberValue, sideOf } from "../../../src/parse/words/words.js";

describe("numberValue", () => {
  test.each([
    { why: "digits", word: "1250", want: 1250 },
    { why: "digits of another script", word: "١٢", want: 12 },
    { why: "thousands parted by commas", word: "1,250", want: 1250 },
    { why: "a decimal fraction is no count", word: "3.5", want: null },
    { why: "English hyphen", word: "twenty-one", want: 21 },
    { why: "German compound", word: "einundzwanzig", want: 21 },
    { why: "German with hundreds", word: "dreihundertfünfundzwanzig", want: 325 },
    { why: "starts like a German number", word: "Achtung", want: null },
    { why: "two units in a row count nothing", word: "zweidrei", want: null },
    { why: "French four-twenty-ten-nine", word: "quatre-vingt-dix-neuf", want: 99 },
    { why: "French sixty-fifteen", word: "soixante-quinze", want: 75 },
    { why: "Italian", word: "trentadue", want: 32 },
    { why: "Arabic, both genders", word: "ثلاث", want: 3 },
    { why: "Arabic hundreds", word: "خمسمئة", want: 500 },
    { why: "Han", word: "二十一", want: 21 },
    { why: "Han with hundreds", word: "三百二十五", want: 325 },
    { why: "no number", word: "tent", want: null },
    { why: "nothing", word: "", want: null },
  ])("$why: $word", ({ word, want }) => {
    expect(numberValue(word)).toBe(want);
  });

  test("a language's own reading is used when it is known", () => {
    expect(numberValue("sei", "it")).toBe(6);
    expect(numberValue("sei", "de")).toBeNull();
  });
});

test.each([
  { phrase: "L", want: "left" },
  { phrase: "second left", want: "second-left" },
  { phrase: "izq.", want: "left" },
  { phrase: "اليمين", want: "right" },
  { phrase: "2.v.l.", want: "second-left" },
  { phrase: "table", want: null },
])("side of $phrase", ({ phrase, want }) => {
  expect(sideOf(phrase)).toBe(want);
});

test("negations, stop words and abbreviations", () => {
  expect(isNegation("without")).toBe(true);
  expect(isNegation("with")).toBe(false);
  expect(isStopWord("على", "ar")).toBe(true);
  expect(isStopWord("tent")).toBe(false);
  expect(expandAbbreviation("Sen.")).toBe("senator");
  expect(expandAbbreviation("Sen", "en")).toBe("senator");
  expect(expandAbbreviation("tent")).toBeNull();
});
