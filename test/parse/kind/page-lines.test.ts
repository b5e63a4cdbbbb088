import { describe, expect, test } from "vitest";
import { parseCaption } from "../../../src/parse/index.js";
import { parseAt } from "../../../src/parse/parse-caption.js";
import lines from "./page-lines.cases.js";
import rows from "./page-rows.cases.js";
import titles from "./titles.cases.js";
import words from "./page-words.cases.js";
import voice from "./page-voice.cases.js";
import sites from "./site-lines.cases.js";
import signatures from "./signatures.cases.js";
import unsigned from "./unsigned.cases.js";

const cases = [...lines, ...rows, ...words, ...titles, ...voice, ...sites, ...signatures];

describe("lines of pages beside captions that look like them", () => {
  test.each(cases)("$why", ({ line, caption }) => {
    // By the words of pages alone, whatever else is missing that captions have.
    expect(parseAt("candidate", line).kind !== "not-caption").toBe(caption);
  });
  test("no line appears twice", () => {
    expect(new Set(cases.map(({ line }) => line)).size).toBe(cases.length);
  });
});

describe("lines without a credit, beside captions without one", () => {
  test.each(unsigned)("$why", ({ line, caption }) => {
    expect(parseCaption(line).kind).toBe(caption ? "caption" : "not-caption");
    expect(parseCaption(line, { isCaption: true })).toMatchObject({
      kind: "caption",
      description: expect.stringMatching(/./u),
    });
  });
  test("no line appears twice", () => {
    expect(new Set(unsigned.map(({ line }) => line)).size).toBe(unsigned.length);
  });
});
