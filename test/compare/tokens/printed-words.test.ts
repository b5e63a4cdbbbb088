import { describe, expect, test } from "vitest";
import { PrintedWords } from "../../../src/compare/tokens/printed-words.js";

const unitsOf = (text: string): Uint16Array => Uint16Array.from(text, (letter) => letter.charCodeAt(0));

describe("printed words", () => {
  const words = Array.from({ length: 5_000 }, (_, at) => `word${at.toString(36)}`);
  const printed = new PrintedWords();
  for (const [at, word] of words.entries()) printed.add(unitsOf(word), 0, word.length, at + 1);

  test("are found by their units, wherever these stand", () => {
    for (const [at, word] of words.entries()) {
      expect(printed.find(unitsOf(`(${word})`), 1, word.length + 1)).toBe(at + 1);
    }
  });

  test("are told from their beginnings, from other capitals and from words never added", () => {
    expect(printed.find(unitsOf("word"), 0, 4)).toBe(0);
    expect(printed.find(unitsOf("Word0"), 0, 5)).toBe(0);
    expect(printed.find(unitsOf("word0word0"), 0, 10)).toBe(0);
  });

  test("may be longer than all before them together", () => {
    const long = unitsOf("a".repeat(70_000));
    const few = new PrintedWords();
    few.add(long, 0, long.length, 7);
    expect(few.find(long, 0, long.length)).toBe(7);
    expect(few.find(long, 0, long.length - 1)).toBe(0);
  });
});
