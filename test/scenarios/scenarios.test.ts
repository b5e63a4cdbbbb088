import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { linkArticle } from "../../src/link/index.js";
import type { LinkResult } from "../../src/model.js";
import { buildFolder } from "./build.js";
import { cleanDays } from "./days/clean.js";
import { contradictionDays } from "./days/contradictions.js";
import { openDays } from "./days/open.js";
import { pageDays } from "./days/pages.js";
import type { Scenario } from "./scenario.js";

const days: readonly Scenario[] = [...cleanDays, ...pageDays, ...contradictionDays, ...openDays];

let root = "";
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "cutline-days-"));
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** What was made of each caption, in the words of the truth. */
function outcome(day: Scenario, result: LinkResult, folder: string): Record<string, readonly string[] | string> {
  const name = (file: string | null): string => relative(folder, file ?? "");
  const found: Record<string, readonly string[] | string> = {};
  const beginnings = Object.keys(day.truth.captions);
  const keyOf = (text: string): string => beginnings.find((beginning) => text.startsWith(beginning)) ?? text;
  for (const { caption, photos } of result.records) {
    // One picture can bear two lines of the page: both are told.
    for (const { occurrence } of caption?.members ?? []) {
      found[keyOf(occurrence?.text ?? "")] = photos.map(({ file }) => name(file)).sort();
    }
  }
  const ambiguous = new Set(result.ambiguous.map(({ caption }) => caption));
  // A second line for a picture that has one: merged or not, it is told with the file it stands by.
  const doubled = new Map(
    result.records
      .flatMap(({ discrepancies }) => discrepancies)
      .filter(({ kind }) => kind === "one-photo-two-captions")
      .map(({ caption, file }) => [caption, name(file)]),
  );
  for (const { id, caption } of result.unmatchedCaptions) {
    const file = doubled.get(id);
    found[keyOf(caption.text)] = ambiguous.has(id) ? "ambiguous" : file !== undefined ? [file] : "alone";
  }
  return found;
}

const told = { links: 0, right: 0, wrong: 0, planted: 0, found: 0, extra: 0 };

describe.each(days)("$name: $why", (day) => {
  let result: LinkResult;
  let folder: string;
  beforeAll(async () => {
    folder = join(root, day.name);
    await buildFolder(day, folder);
    result = await linkArticle({ source: day.article, photos: folder });
  });

  test("captions and files are linked as they belong", () => {
    const want = Object.fromEntries(
      Object.entries(day.truth.captions).map(([text, files]) => [
        text,
        typeof files === "string" ? files : [...files].sort(),
      ]),
    );
    const got = outcome(day, result, folder);
    for (const [text, files] of Object.entries(want)) {
      told.links++;
      if (JSON.stringify(got[text]) === JSON.stringify(files)) told.right++;
      else if (Array.isArray(got[text])) told.wrong++;
    }
    expect(got).toEqual(want);
    expect(result.unmatchedPhotos.map(({ file }) => relative(folder, file ?? "")).sort()).toEqual(
      [...(day.truth.alone ?? [])].sort(),
    );
  });

  test("what was planted is found, and nothing else", () => {
    const all = [...result.discrepancies, ...result.records.flatMap(({ discrepancies }) => discrepancies)];
    const got = all.map(({ kind, file }) => `${kind} ${file === null ? null : relative(folder, file)}`);
    const want = (day.truth.findings ?? []).map(([kind, file]) => `${kind} ${file}`);
    told.planted += want.length;
    told.found += want.filter((one) => got.includes(one)).length;
    told.extra += new Set(got.filter((one) => !want.includes(one))).size;
    for (const one of want) expect(got).toContain(one);
    if (want.length === 0) expect(all).toEqual([]);
  });

  test("problems are said with their code, and every file is accounted for", () => {
    const got = result.problems.map(({ code, subject }) => [code, relative(folder, subject ?? "")]);
    expect(got.sort()).toEqual([...(day.truth.problems ?? [])].map((problem) => [...problem]).sort());
    const accounted = new Set([
      ...result.records.flatMap(({ photos }) => photos.map(({ file }) => file)),
      ...result.unmatchedPhotos.map(({ file }) => file),
      ...result.problems.map(({ subject }) => subject),
    ]);
    for (const { name } of day.files) expect(accounted).toContain(join(folder, name));
  });
});

test("over all days: at least 98 of 100 links right, none wrong, every contradiction found", () => {
  console.info("scenarios", { days: days.length, ...told });
  expect(days.length).toBeGreaterThanOrEqual(12);
  expect(told.right / told.links).toBeGreaterThanOrEqual(0.98);
  expect(told.wrong).toBe(0);
  expect(told.found).toBe(told.planted);
});
