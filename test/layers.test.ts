import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, it } from "vitest";

/** Which folder may import from which: only from those before it, and from the files of the folder around both. */
const orders = [
  { inside: "", order: ["parse", "extract", "compare", "merge", "photo", "link", "handon", "archive", "cli"] },
  { inside: "parse", order: ["locales", "formats", "words", "dates", "places", "credits", "ends", "kind"] },
  { inside: "compare", order: ["tokens", "spelling", "gaps"] },
  { inside: "merge", order: ["tables", "nodes", "reading", "words", "pairs", "clusters", "result"] },
  { inside: "photo", order: ["blocks", "containers", "reconcile", "fingerprint"] },
];

const source = new URL("../src/", import.meta.url);
const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts"));

const imported = (file: string): string[] =>
  [
    ...readFileSync(new URL(file, source), "utf8").matchAll(
      /\bfrom "(?<path>\.[^"]+)"|\bimport\("(?<lazy>\.[^"]+)"\)/gu,
    ),
  ].map(({ groups }) => posix.join(posix.dirname(file), groups?.path ?? groups?.lazy ?? ""));

/** The folder of `order` in which a file of `inside` lies, or undefined for a file beside the folders. */
function layerOf(path: string, inside: string, order: readonly string[]): number | undefined {
  const from = inside === "" ? "" : `${inside}/`;
  if (!path.startsWith(from)) return undefined;
  const at = order.indexOf(path.slice(from.length).split("/")[0] ?? "");
  return at < 0 ? undefined : at;
}

describe("imports run one way", () => {
  it.each(orders)("between the folders of src/$inside", ({ inside, order }) => {
    const backwards = files.flatMap((file) => {
      const layer = layerOf(file, inside, order);
      if (layer === undefined) return [];
      return imported(file)
        .filter((path) => (layerOf(path, inside, order) ?? layer) > layer)
        .map((path) => `${file} imports ${path}`);
    });
    expect(backwards).toEqual([]);
  });

  it("sees every folder that it orders", () => {
    for (const { inside, order } of orders) {
      const seen = new Set(files.map((file) => layerOf(file, inside, order)));
      expect(order.filter((_, at) => !seen.has(at))).toEqual([]);
    }
  });
});
