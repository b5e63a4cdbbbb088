import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { locales } from "../../../src/parse/locales/index.js";
import { parseAt } from "../../../src/parse/parse-caption.js";
import type { LanguageCase } from "./case.js";
import broadcasterLabels from "./broadcaster-labels.cases.js";
import eastAsia from "./east-asia.cases.js";
import germanic from "./germanic.cases.js";
import rightToLeft from "./right-to-left.cases.js";
import india from "./india.cases.js";
import romance from "./romance.cases.js";
import scripts from "./scripts.cases.js";
import slavicBaltic from "./slavic-baltic.cases.js";
import small from "./small.cases.js";
import southeastAsia from "./southeast-asia.cases.js";
import uralicTurkicGreek from "./uralic-turkic-greek.cases.js";
import westSouthAsia from "./west-south-asia.cases.js";

const tables: Readonly<Record<string, readonly LanguageCase[]>> = {
  broadcasterLabels,
  eastAsia,
  germanic,
  india,
  rightToLeft,
  romance,
  scripts,
  slavicBaltic,
  small,
  southeastAsia,
  uralicTurkicGreek,
  westSouthAsia,
};

describe.each(Object.entries(tables))("%s", (_group, cases) => {
  test.each<LanguageCase>(cases)("$why", ({ line, want }) => {
    // What a line credits is asked apart from whether anything but a credit says that it is a caption.
    expect(parseAt("candidate", line)).toMatchObject(want);
  });

  test("no line appears twice", () => {
    expect(new Set(cases.map((row) => row.line)).size).toBe(cases.length);
  });
});

describe("the list of languages", () => {
  const files = readdirSync(new URL("../../../src/parse/locales/", import.meta.url)).filter(
    (file) => file !== "index.ts",
  );

  test("each file of the folder is in it once", async () => {
    expect(locales.length).toBe(files.length);
    for (const file of files) {
      const { default: locale } = (await import(`../../../src/parse/locales/${file}`)) as { default: unknown };
      expect(locales).toContain(locale);
    }
  });

  // "te: …" is a case of Telugu.
  const languages = new Set(
    Object.values(tables)
      .flat()
      .map(({ why }) => why.slice(0, why.indexOf(":"))),
  );
  test.each(locales.map(({ language }) => language))("%s has its cases", (language) => {
    expect(languages).toContain(language);
  });
});
