import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { classOf, LETTER, LOWER, MARK, NUMBER, SPACE, UPPER } from "../src/text-characters.js";
import { foldKey, foldWord } from "../src/text.js";
import { FoldedIndex, foldedSet } from "../src/text-index.js";
import { classAt, lineOf, lineReader } from "../src/text-line.js";

/** Words of captions in several scripts, with what folds to several units, to none, or only with its neighbours. */
const WORDS = [
  "Photo",
  "by",
  "Straße",
  "أَحمد",
  "الأنباء",
  "Ёлка",
  "新华社",
  "ＡＦＰ",
  "e\u0301te\u0301",
  "क़लम",
  "𠮷田",
  "A.F.P.",
  "ﬁle",
  "…",
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: "binary", maxLength: 6 })), { maxLength: 8 })
  .map((words) => words.join(" "));
const stretch = text.chain((whole) =>
  fc.tuple(fc.constant(whole), fc.nat(whole.length), fc.nat(whole.length)).map(([of, a, b]) => ({
    whole: of,
    start: Math.min(a, b),
    end: Math.max(a, b),
  })),
);

describe("FoldedIndex", () => {
  const words = new Map(WORDS.map((word, at) => [foldWord(word), at]));
  const keys = new Map(WORDS.filter((word) => foldKey(word) !== "").map((word, at) => [foldKey(word), at]));
  const byWord = new FoldedIndex(words);
  const byKey = new FoldedIndex(keys, "key");

  test("finds in a line what a map finds by the folded stretch", () => {
    fc.assert(
      fc.property(stretch, ({ whole, start, end }) => {
        const line = lineOf(whole);
        const part = whole.slice(start, end);
        expect(byWord.getIn(line, start, end)).toBe(words.get(foldWord(part)));
        expect(byKey.getIn(line, start, end)).toBe(keys.get(foldKey(part)));
        expect(byWord.get(part)).toBe(words.get(foldWord(part)));
        expect(byKey.get(part)).toBe(keys.get(foldKey(part)));
      }),
      { numRuns: 500 },
    );
  });

  test("finds each word wherever it stands", () => {
    const line = lineOf(`« ${WORDS.join(" ")} »`);
    for (const word of WORDS) {
      const start = line.text.indexOf(word);
      expect(byWord.getIn(line, start, start + word.length), word).toBe(words.get(foldWord(word)));
    }
  });

  test("an empty stretch and an empty list hold nothing", () => {
    expect(byWord.getIn(lineOf("Photo"), 2, 2)).toBeUndefined();
    expect(foldedSet([]).has("photo")).toBe(false);
  });
});

describe("lines", () => {
  test("read into the same arrays are as lines of their own", () => {
    const read = lineReader(200);
    const index = foldedSet(WORDS);
    fc.assert(
      fc.property(text, stretch, (before, { whole, start, end }) => {
        read(before);
        const line = read(whole);
        const own = lineOf(whole);
        expect(line.length).toBe(own.length);
        expect([...line.units.subarray(0, line.length + 4)]).toEqual([...own.units]);
        expect(index.hasIn(line, start, end)).toBe(index.hasIn(own, start, end));
      }),
    );
  });

  test("tell the class of each character as Unicode's properties do, but that Georgian as it is printed has no case", () => {
    const is = (bits: number, bit: number): boolean => (bits & bit) !== 0;
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 2 }), (character) => {
        const line = lineOf(character);
        const first = String.fromCodePoint(character.codePointAt(0)!);
        const found = classAt(line, 0);
        expect(is(found, LETTER)).toBe(/\p{L}/u.test(first));
        expect(is(found, UPPER)).toBe(/\p{Lu}/u.test(first));
        expect(is(found, LOWER)).toBe(/\p{Ll}/u.test(first) && !/[\u10d0-\u10ff]/u.test(first));
        expect(is(found, MARK)).toBe(/\p{M}/u.test(first));
        expect(is(found, NUMBER)).toBe(/\p{N}/u.test(first));
      }),
      { numRuns: 1000 },
    );
    expect(is(classOf(0xa0), SPACE)).toBe(true);
    expect(classAt(lineOf("a"), 5)).toBe(0);
  });
});
