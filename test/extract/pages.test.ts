import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { extractArticle } from "../../src/extract/index.js";
import type { CaptionOccurrence } from "../../src/model.js";
import cases from "./pages.cases.js";

const folder = new URL("../fixtures/pages/", import.meta.url);
const extract = (file: string) =>
  extractArticle(readFileSync(new URL(file, folder)), { baseUrl: "https://post.example/news/1" });

/** The article's pictures as the cases write them. */
function pictures(captions: readonly CaptionOccurrence[]) {
  const byPicture = new Map<string | null, CaptionOccurrence[]>();
  for (const caption of captions) {
    if (caption.scope === "article")
      byPicture.set(caption.picture, [...(byPicture.get(caption.picture) ?? []), caption]);
  }
  return [...byPicture.values()].map((all) => {
    const carriers = all.filter((caption) => caption.role === "copy" || caption.role === "caption+credit");
    const longest = carriers.reduce((a, b) => (b.text.length > a.text.length ? b : a));
    return {
      caption: longest.text,
      credit: carriers.find((caption) => caption.credit !== null)?.credit ?? null,
      places: all.map((caption) => `${caption.place.kind} ${caption.role}`).sort(),
      files: [...new Set(all.flatMap((caption) => caption.images.map((image) => image.url)))]
        .map((url) => url.replace(/^.*\/|\?.*$/gu, ""))
        .sort(),
    };
  });
}

describe("pages", () => {
  test.each(cases)("$file: $why", ({ file, pictures: want }) => {
    const { captions, problems } = extract(file);
    expect(problems).toEqual([]);
    expect(pictures(captions)).toEqual(want);
  });

  test.each(cases)("$file: offsets and lines point at the words", ({ file }) => {
    const source = readFileSync(new URL(file, folder), "utf8");
    for (const { text, place } of extract(file).captions) {
      const there = source.slice(place.offset, place.end);
      const firstWord = /[\p{L}\p{N}]{3,}/u.exec(text)?.[0] ?? "";
      if (!there.includes("\\u") && !/&\w+;/u.test(there)) expect(there).toContain(firstWord);
      expect(place.end).toBeGreaterThan(place.offset);
      expect(place.line).toBe(source.slice(0, place.offset).split("\n").length);
    }
  });

  test("every page has its case", () => {
    const files = readdirSync(folder).filter((file) => file !== "README.md");
    expect(cases.map((row) => row.file).sort()).toEqual(files.sort());
  });

  test("an Arabic page hands back its byline and paragraphs", () => {
    const { byline, rest } = extract("ar-gallery.html");
    expect(byline).toMatchObject({ outlet: "المرفأ", agencies: ["AFP"], city: "بيروت", handles: ["@almarfaa"] });
    expect(rest.map((piece) => piece.kind)).toEqual(["headline", "paragraph", "paragraph", "paragraph"]);
  });
});
