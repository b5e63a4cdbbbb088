import { describe, expect, test } from "vitest";
import { foldedOf, hintFor, mayHold } from "../../src/parse/words/hints.js";
import { PhraseList } from "../../src/parse/words/phrase-list.js";
import { phrasePattern } from "../../src/parse/words/phrases.js";
import { lineOf } from "../../src/text-line.js";

const PHRASES = [
  "(combo|combination) of (file|) photos",
  "video (still|grab)",
  "from a ~ video",
  "teilte _ mit",
  "сообщил-",
  "-казал-",
  "表示",
  "you're",
];
const hint = hintFor(PHRASES);
const pattern = phrasePattern(PHRASES);

describe("a line that holds a phrase may hold the list", () => {
  test.each([
    "A combo of photos",
    "Combination of file photos",
    "a VIDEO GRAB",
    "from a shaky video",
    "Er teilte es am Montag mit",
    "он сообщила вчера",
    "рассказали вчера",
    "他表示同意",
    "where You’re going",
    "where you're going, ﬁne",
  ])("%s", (text) => {
    const line = lineOf(text);
    expect(pattern.test(foldedOf(line))).toBe(true);
    expect(mayHold(line, hint)).toBe(true);
  });
});

describe("a line without any of the words does not", () => {
  test.each(["A boat in the old harbour", "Ein Boot im Hafen", "Лодка в гавани", ""])("%s", (text) => {
    const line = lineOf(text);
    expect(pattern.test(foldedOf(line))).toBe(false);
    expect(mayHold(line, hintFor(["combo of photos", "teilte _ mit", "сообщил-"]))).toBe(false);
  });
});

describe("a phrase list finds what its pattern finds", () => {
  const list = new PhraseList([...PHRASES, "neben", "-foto-"]);
  const same = phrasePattern([...PHRASES, "neben", "-foto-"]);
  test.each([
    "from a shaky video",
    "from a very short blurred old video",
    "Ein Boot neben dem Kai",
    "Ein Boot, neben dem Kai",
    "Ein Boot da-neben dem Kai",
    "Ein Boot daneben",
    "Ein Großfotos daneben",
    "он рассказали",
    "он говорит",
    "video video video still",
    "他表示同意",
    "",
  ])("%s", (text) => {
    const line = lineOf(text);
    expect(list.test(line)).toBe(same.test(foldedOf(line)));
  });

  test("no more stand in a stretch than it counts", () => {
    const words = new PhraseList(["but", "has been", "because"]);
    const line = lineOf("But it has been so because it has not");
    expect(words.mostIn(line, 0, line.length)).toBe(3);
    expect(words.mostIn(line, 0, 3)).toBe(1);
    expect(list.mostIn(line, 0, line.length)).toBe(Infinity);
  });
});

test("phrases beside which letters may stand", () => {
  const open = hintFor(["all rights reserved"], "letters");
  expect(mayHold(lineOf("Hall rights reserveds"), open)).toBe(true);
  expect(mayHold(lineOf("a hall in the rain"), open)).toBe(false);
});

test("a list asked later than the first line is asked all the same", () => {
  expect(mayHold(lineOf("a lighthouse"), hintFor(["lighthouse"]))).toBe(true);
});
