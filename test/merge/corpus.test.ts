import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { mergeCaptions } from "../../src/index.js";
import { duplicates, sharedReason } from "./shared.js";

interface Row {
  readonly line: string;
  readonly photo: string;
  readonly series: string;
  readonly contrast?: string;
}

/** Pairs of lines: joined, that should be, and that are joined wrongly, by what tells their photos apart. */
function score(rows: readonly Row[]) {
  const { captions, series } = mergeCaptions(rows.map(({ line }) => line));
  const cluster = new Map(captions.flatMap(({ id, members }) => members.map(({ index }) => [index, id])));
  const seriesOf = new Map(series.flatMap(({ id, captions: ids }) => ids.map((caption) => [caption, id])));
  const joined = { right: 0, missed: 0, wrong: [] as string[] };
  const related = { right: 0, missed: 0, wrong: 0 };
  for (const [i, a] of rows.entries()) {
    for (const [offset, b] of rows.slice(i + 1).entries()) {
      const [x, y] = [cluster.get(i) ?? `alone ${i}`, cluster.get(i + 1 + offset) ?? `alone ${i + 1 + offset}`];
      if (a.photo === b.photo) joined[x === y ? "right" : "missed"]++;
      else if (x === y) joined.wrong.push(`${a.contrast ?? ""}/${b.contrast ?? ""}: ${a.line} | ${b.line}`);
      else {
        const said = seriesOf.has(x) && seriesOf.get(x) === seriesOf.get(y);
        if (a.series === b.series) related[said ? "right" : "missed"]++;
        else if (said) related.wrong++;
      }
    }
  }
  const f1 = (right: number, missed: number, wrong: number): number => (2 * right) / (2 * right + missed + wrong);
  return {
    wrong: joined.wrong,
    pairs: f1(joined.right, joined.missed, joined.wrong.length),
    series: f1(related.right, related.missed, related.wrong),
  };
}

describe.skipIf(duplicates === null)(`versions and look-alikes as published${sharedReason(duplicates)}`, () => {
  test("no two photos are merged, few versions are missed, scenes are found", () => {
    const rows = readFileSync(duplicates!, "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line): Row => JSON.parse(line));
    const { wrong, pairs, series } = score(rows);
    expect(wrong).toEqual([]);
    expect(pairs).toBeGreaterThan(0.9);
    expect(series).toBeGreaterThan(0.93);
  });
});
