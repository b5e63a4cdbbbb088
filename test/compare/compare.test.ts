import { describe, expect, expectTypeOf, test } from "vitest";
import type * as z from "zod";
import { CutlineError, compareCaptions, type CompareOptions, parseCaption } from "../../src/index.js";
import type { compareOptionsSchema } from "../../src/compare/compare.js";
import { lookAlikes, versions } from "./compare.cases.js";
import { saidLess, saidOther } from "./beside.cases.js";
import { printedTwice, takenTwice } from "./conventions.cases.js";
import { lostOrGlued, notLost } from "./lost.cases.js";
import { saidInOne, saysOther } from "./houses.cases.js";
import { noSources, sourcesBehind } from "./sources.cases.js";
import { saysMore, setAround } from "./surplus.cases.js";

describe.each(
  Object.entries({
    versions,
    lookAlikes,
    printedTwice,
    takenTwice,
    setAround,
    saysMore,
    sourcesBehind,
    noSources,
    saidInOne,
    saysOther,
    lostOrGlued,
    notLost,
    saidLess,
    saidOther,
  }),
)("%s", (_table, cases) => {
  test.each(cases)("$why", ({ a, b, verdict, kind }) => {
    const comparison = compareCaptions(a, b);
    expect(comparison).toMatchObject({ verdict });
    if (kind !== undefined) expect(comparison.differences.map((difference) => difference.kind)).toContain(kind);
  });

  test.each(cases)("$why, the other way round", ({ a, b }) => {
    const [one, other] = [compareCaptions(a, b), compareCaptions(b, a)];
    expect(other.verdict).toBe(one.verdict);
    const turned = one.differences.map((difference) => ({ ...difference, a: difference.b, b: difference.a }));
    expect(other.differences).toEqual(turned);
  });
});

test("the explanation names the words that decided", () => {
  const { explain } = compareCaptions(
    "A Sudanese child waits beside a well near Kassala.",
    "Sudanese children wait beside a well near Kassala.",
  );
  expect(explain).toMatch(/child/u);
});

test.each([
  [
    "the whole result",
    "Sfax celebrates its 2-1 win over Gabes.",
    "Sfax celebrates its 3-1 win over Gabes.",
    /"2-1" against "3-1"/u,
  ],
  [
    "the whole counter",
    "The eclipse over Samos (1 of 4).",
    "The eclipse over Samos (2 of 4).",
    /"1 of 4" against "2 of 4"/u,
  ],
  ["what only one says", "Rowers leave Samos", "Rowers leave Samos towing a raft", /only one says "towing a raft"/u],
  ["that one denies it", "Rowers did leave Samos.", "Rowers did not leave Samos.", /only one denies it, with "not"/u],
  [
    "the places",
    "Rowers leave the port of Samos.",
    "Rowers leave the port of Chios.",
    /places differ \("Samos" against "Chios"\)/u,
  ],
  [
    "that little agrees",
    "Rowers leave Samos.",
    "A baker opens his clay oven in Sfax.",
    /^Different captions: few words agree/u,
  ],
  ["what was forgiven", "Rowers leave Samos harbour. / AFP", "Rowers leave Samos harbour.", /only a missing credit/u],
])("the explanation says %s", (_what, a, b, sentence) => {
  expect(compareCaptions(a, b).explain).toMatch(sentence);
});

test("a parsed caption is taken as it is", () => {
  const line = "Farmers load sacks of rice. / AFP / SALMA HADDAD";
  const edited = { ...parseCaption(line), creators: ["Josh Winter"] };
  expect(compareCaptions(edited, line).verdict).not.toBe("same");
});

test("one picture lets a shorter text be a cut one", () => {
  const [a, b] = ["Protesters march through Sfax", "Protesters march through Sfax carrying portraits"];
  expect(compareCaptions(a, b).verdict).toBe("related");
  expect(compareCaptions(a, b, { samePicture: true }).verdict).toBe("same");
});

test("similarity is reported and decides nothing", () => {
  const swapped = compareCaptions(
    "Nadia Rahal (L) and Tom Verne (R) in Sfax",
    "Nadia Rahal (R) and Tom Verne (L) in Sfax",
  );
  expect(swapped.similarity).toBeGreaterThan(0.9);
  expect(swapped.verdict).not.toBe("same");
});

test("options are checked strictly", () => {
  expect(() => compareCaptions("a", "b", { threshold: 0.9 } as CompareOptions)).toThrow(CutlineError);
  // @ts-expect-error a number is no caption
  expect(() => compareCaptions(1, "b")).toThrow(/a: expected text or a Caption/u);
  expectTypeOf<CompareOptions>().toEqualTypeOf<z.input<typeof compareOptionsSchema>>();
});
