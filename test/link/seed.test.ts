import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { linkArticle } from "../../src/link/index.js";

const shared = process.env.CUTLINE_SHARED ?? resolve(import.meta.dirname, "../../../shared");
const article = join(shared, "seed", "000_8bd2e346989f2e08.txt");
const pictures = join(shared, "images", "seed");
const isHere = existsSync(article) && existsSync(pictures);
if (!isHere) console.info(`skipped: the al-Qaim article and pictures are not at ${shared}`);

const files = ["forces-advance", "children-tent", "child-tent"].flatMap((scene) =>
  ["full", "web", "stripped"].map((rendition) => join(pictures, `${scene}.${rendition}.jpg`)),
);

describe.skipIf(!isHere)("al-Qaim (where the material is at hand)", () => {
  test("three records, each caption once with its two places, renditions best first", async () => {
    const result = await linkArticle({ source: await readFile(article), photos: files });
    expect(
      result.records.map(({ caption, photos }) => ({
        lines: caption?.members.map(({ occurrence }) => occurrence?.place.line),
        files: photos.map(({ file }) => basename(file ?? "")),
      })),
    ).toEqual([
      { lines: [1, 2], files: ["forces-advance.full.jpg", "forces-advance.web.jpg", "forces-advance.stripped.jpg"] },
      { lines: [3, 4], files: ["children-tent.full.jpg", "children-tent.web.jpg", "children-tent.stripped.jpg"] },
      { lines: [5, 6], files: ["child-tent.full.jpg", "child-tent.web.jpg", "child-tent.stripped.jpg"] },
    ]);
    for (const { caption, evidence, score } of result.records) {
      expect(caption?.caption).toMatchObject({ creators: ["AHMAD AL-RUBAYE"], agencies: ["AFP"] });
      expect(score).toBeGreaterThan(0.95);
      expect(evidence[0]).toMatchObject({ kind: "caption" });
    }
    const seen = result.records.map(({ evidence }) => evidence.filter(({ kind }) => kind === "pixels"));
    // child-tent.stripped.jpg has a sidecar, so it speaks for itself.
    expect(seen.map((list) => list.map(({ file }) => basename(file ?? "")))).toEqual([
      ["forces-advance.stripped.jpg"],
      ["children-tent.stripped.jpg"],
      [],
    ]);
    const [, children, child] = result.records;
    expect(children?.caption?.relatedTo).toEqual([child?.caption?.id]);
    expect(result.series).toHaveLength(1);
    expect([result.unmatchedCaptions, result.unmatchedPhotos, result.ambiguous, result.undecided]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    expect(result.records.flatMap(({ discrepancies }) => discrepancies.map(({ severity }) => severity))).toEqual([
      "info",
      "info",
      "info",
    ]);
  });
});
