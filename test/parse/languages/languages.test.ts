import { describe, expect, test } from "vitest";
import { parseCaption } from "../../../src/parse/index.js";
import type { LanguageCase } from "./case.js";
import eastAsia from "./east-asia.cases.js";
import germanic from "./germanic.cases.js";
import rightToLeft from "./right-to-left.cases.js";
import romance from "./romance.cases.js";
import scripts from "./scripts.cases.js";
import slavicBaltic from "./slavic-baltic.cases.js";
import southeastAsia from "./southeast-asia.cases.js";
import uralicTurkicGreek from "./uralic-turkic-greek.cases.js";
import westSouthAsia from "./west-south-asia.cases.js";

const tables: Readonly<Record<string, readonly LanguageCase[]>> = {
  eastAsia,
  germanic,
  rightToLeft,
  romance,
  scripts,
  slavicBaltic,
  southeastAsia,
  uralicTurkicGreek,
  westSouthAsia,
};

describe.each(Object.entries(tables))("%s", (_group, cases) => {
  test.each<LanguageCase>(cases)("$why", ({ line, want }) => {
    expect(parseCaption(line)).toMatchObject(want);
  });

  test("no line appears twice", () => {
    expect(new Set(cases.map((row) => row.line)).size).toBe(cases.length);
  });
});
