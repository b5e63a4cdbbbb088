import { describe, expect, test } from "vitest";
import { phrasePattern } from "../../src/parse/words/phrases.js";

describe("phrasePattern", () => {
  test.each([
    { why: "a word", phrases: ["said"], text: "he said so", found: true },
    { why: "a part of a word", phrases: ["said"], text: "he is a saidi", found: false },
    { why: "an accent at the edge", phrases: ["declare"], text: "le declare", found: true },
    { why: "letters that may follow", phrases: ["file photo-"], text: "two file photos", found: true },
    { why: "letters that may stand before", phrases: ["-казал-"], text: "рассказали", found: true },
    { why: "a script without spaces", phrases: ["表示"], text: "他表示同意", found: true },
    { why: "one or the other", phrases: ["(a|ont) dit"], text: "ils ont dit", found: true },
    { why: "neither", phrases: ["(a|ont) dit"], text: "il aura dit", found: false },
    { why: "what may be missing", phrases: ["did not (yet|) reply"], text: "she did not reply", found: true },
    { why: "and what is there", phrases: ["did not (yet|) reply"], text: "she did not yet reply", found: true },
    { why: "a stretch between", phrases: ["teilte _ mit"], text: "er teilte es am montag mit", found: true },
    { why: "up to three words", phrases: ["from a ~ video"], text: "from a short blurred video", found: true },
    { why: "four words", phrases: ["from a ~ video"], text: "from a very short blurred old video", found: false },
    { why: "signs of patterns are signs", phrases: ["loading..."], text: "loading 12", found: false },
    { why: "no phrases find nothing", phrases: [], text: "", found: false },
  ])("$why: $text", ({ phrases, text, found }) => {
    expect(phrasePattern(phrases).test(text)).toBe(found);
  });

  test("the whole text", () => {
    const pattern = phrasePattern(["most (read|viewed)"], "whole", "printed");
    expect(pattern.test("Most read")).toBe(true);
    expect(pattern.test("The most read books")).toBe(false);
  });
});
