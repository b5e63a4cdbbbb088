import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { locales } from "../src/parse/locales/index.js";
import { foldWord } from "../src/text.js";

/** The same by Unicode's steps over the whole string: a backtick in front keeps the table out of it. */
const foldWhole = (text: string): string => foldWord("`" + text).slice(1);

describe("foldWord", () => {
  test.each([
    { why: "accents and case", word: "Çà", want: "ca" },
    { why: "harakat and alef", word: "أَحمد", want: "احمد" },
    { why: "digits of another script", word: "٢٠١٧", want: "2017" },
    { why: "a letter that is two", word: "Straße", want: "strasse" },
    { why: "final sigma in capitals", word: "ΑΘΗΝΑΣ", want: foldWord("Αθήνας") },
    { why: "a mark typed behind its letter", word: "e\u0301te\u0301", want: "ete" },
    { why: "full width", word: "ＡＦＰ", want: "afp" },
    { why: "Han stays", word: "新华社", want: "新华社" },
    { why: "nothing", word: "", want: "" },
  ])("$why: $word", ({ word, want }) => {
    expect(foldWord(word)).toBe(want);
  });

  test("character by character is the same as the whole string, for each word of every language", () => {
    for (const locale of locales) {
      const words = [
        locale.functionWords,
        locale.months.flat(),
        locale.creditLabels,
        Object.keys(locale.numbers),
      ].flat();
      for (const word of words) expect(foldWord(word)).toBe(foldWhole(word));
    }
  });

  test("character by character is the same as the whole string, for any letters, digits and signs", () => {
    // Marks without their letters are put in order by the whole string alone; no word is written so.
    const character = fc.integer({ min: 0x80, max: 0x20ff }).map((code) => String.fromCharCode(code));
    const near = fc.string({ unit: character.filter((text) => !/\p{M}/u.test(text)) });
    // Signs, kana, letters of Hangul, wide and narrow forms, and the marks between them.
    const eastern = fc
      .oneof(fc.integer({ min: 0x2000, max: 0x33ff }), fc.integer({ min: 0xff00, max: 0xffef }))
      .map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(
        fc.oneof(near, fc.string({ unit: eastern }), fc.string({ unit: "grapheme" })),
        (text) => foldWord(text) === foldWhole(text),
      ),
      { numRuns: 3000 },
    );
  });

  test("folding twice is folding once", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => foldWord(foldWord(text)) === foldWord(text)));
  });
});
