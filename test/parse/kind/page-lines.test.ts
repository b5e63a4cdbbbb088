import { describe, expect, test } from "vitest";
import { parseCaption } from "../../../src/parse/index.js";
import lines from "./page-lines.cases.js";
import rows from "./page-rows.cases.js";
import voice from "./page-voice.cases.js";

const cases = [...lines, ...rows, ...voice];

describe("lines of pages beside captions that look like them", () => {
  test.each(cases)("$why", ({ line, caption }) => {
    expect(parseCaption(line).kind !== "not-caption").toBe(caption);
  });
  test("no line appears twice", () => {
    expect(new Set(cases.map(({ line }) => line)).size).toBe(cases.length);
  });
});
