import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkSync } from "recheck";
import { describe, expect, test } from "vitest";
import type { Locale } from "../src/parse/locale.js";
import { locales } from "../src/parse/locales/index.js";
import { parseCaption } from "../src/parse/index.js";
import { phrasePattern } from "../src/parse/words/phrases.js";

const source = fileURLToPath(new URL("../src/", import.meta.url));
const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
/** Regular expressions as written: one to a line, behind a bracket, comma, colon, equals sign, question mark or `return`. */
const LITERAL = /(?:[(,:=?!&|]|return)\s*(\/(?![/* ])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/)([a-z]*)(?![a-z/])/gu;

const found = files.flatMap((file) =>
  [...readFileSync(join(source, file), "utf8").matchAll(LITERAL)].map((match) => ({
    file,
    pattern: match[1]!.slice(1, -1),
    flags: match[2]!,
  })),
);

describe("every regular expression of the source", () => {
  test("they are found", () => {
    expect(found.length).toBeGreaterThan(400);
    for (const folder of ["parse", "extract", "compare", "merge", "photo", "link", "handon", "archive"])
      expect(found.filter(({ file }) => file.startsWith(folder)).length, folder).toBeGreaterThan(0);
  });

  test("each has the u flag and no state", () => {
    for (const { file, pattern, flags } of found) {
      expect(flags, `${file}: ${pattern}`).toContain("u");
      expect(flags, `${file}: ${pattern}`).not.toContain("y");
    }
  });

  test.each(found.filter(({ pattern }) => /[*+}]/u.test(pattern)))(
    "$file $pattern",
    ({ pattern, flags }) => {
      const plain = flags.replace("g", "");
      const proof = checkSync(pattern, plain, { checker: "automaton", timeout: 20_000 });
      // What automata cannot read (look-arounds, large products) is attacked instead.
      const attack = () => checkSync(pattern, plain, { checker: "fuzz", timeout: 30_000 });
      const verdict = proof.status === "unknown" ? attack() : proof;
      expect(verdict.status, verdict.status === "vulnerable" ? verdict.attack.pattern : "").toBe("safe");
    },
    60_000,
  );
});

describe("patterns made of the phrases of languages", () => {
  const phrasesOf = ({
    pageNotices,
    stampWords,
    speakerWords,
    reportWords,
    reportPhrases,
    pictureCues,
    pictureKinds,
  }: Locale) => [
    ...[pageNotices, stampWords, speakerWords, reportWords, reportPhrases, pictureCues].flat(),
    ...Object.values(pictureKinds).flat(),
  ];

  // A choice of stretches of bounded length takes time in proportion to the text, whatever it holds.
  test.each(locales.map((locale) => [locale.language, phrasesOf(locale)] as const))("%s", (_language, phrases) => {
    for (const fold of ["folded", "printed"] as const) {
      const source = phrasePattern(phrases, "anywhere", fold).source.replace(/\\./gu, "");
      expect(source).not.toMatch(/[*+]|\{\d+,\}/u);
    }
  });
});

describe("long lines", () => {
  test.each(["(", "a. ", "/", " / AFP", "A B/", "Photo by ", "&amp;", "«", "＝", "(AFP) "])(
    "%j repeated stays quick",
    (unit) => {
      const line = unit.repeat(Math.ceil(50_000 / unit.length));
      expect(parseCaption(line).kind).toBe("not-caption");
      // Just below the length of the longest caption the whole machinery runs.
      expect(parseCaption(line.slice(0, 4990)).text.length).toBe(4990);
    },
  );
});
