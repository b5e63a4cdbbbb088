import { describe, expect, test } from "vitest";
import { rules } from "../../../src/parse/kind/rules.js";
import { buildLexicon } from "../../../src/parse/lexicon.js";
import { ruleAgainstLine } from "../../../src/parse/reading.js";
import lines from "./page-lines.cases.js";
import rows from "./page-rows.cases.js";
import titles from "./titles.cases.js";
import words from "./page-words.cases.js";
import voice from "./page-voice.cases.js";
import signatures from "./signatures.cases.js";
import sites from "./site-lines.cases.js";
import unsigned from "./unsigned.cases.js";

const lexicon = buildLexicon();
const all = [...lines, ...rows, ...words, ...titles, ...voice, ...sites, ...signatures, ...unsigned];

describe("the rules that tell lines from captions", () => {
  test("each has a name of its own", () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  });
  test("each decides some case", () => {
    const deciding = new Set(all.map(({ line }) => ruleAgainstLine(line, lexicon, "anywhere")));
    expect(rules.filter(({ name }) => !deciding.has(name)).map(({ name }) => name)).toEqual([]);
  });
  test("a line without letters and one beyond any caption are told before them", () => {
    expect(ruleAgainstLine("12:30 | 4 / 5", lexicon, "caption")).toBe("no-letters");
    expect(ruleAgainstLine("rain ".repeat(5000), lexicon, "caption")).toBe("too-long");
    expect(ruleAgainstLine("Two farmers load grain. (AFP)", lexicon, "anywhere")).toBeNull();
  });
});
