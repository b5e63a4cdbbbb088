import { readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { requireBuild, root } from "./built.js";

/** Everything that a built file imports statically, through all chunks: what loading it loads. */
function staticImports(entry: string): Set<string> {
  const found = new Set<string>();
  const files = [join(root, "dist", entry)];
  const seen = new Set(files);
  for (const file of files) {
    const code = readFileSync(file, "utf8");
    for (const match of code.matchAll(/^(?:import|export)\b[^;'"]*?(?:\bfrom\s*)?["']([^"']+)["'];?$/gmu)) {
      const name = match[1]!;
      if (!name.startsWith(".")) found.add(name);
      else {
        const next = join(dirname(file), name);
        if (!seen.has(next)) files.push(next);
        seen.add(next);
      }
    }
  }
  return found;
}

const isBuiltin = (name: string): boolean => name.startsWith("node:") || builtinModules.includes(name);

describe("what loading the package loads", () => {
  beforeAll(requireBuild);

  test("the scan sees the imports there are", () => {
    expect(staticImports("extract.js")).toContain("parse5");
  });

  test("the root loads neither sharp nor exifr nor a database driver", () => {
    const heavy = ["sharp", "exifr", "libsql", "pg", "exiftool-vendored"];
    expect([...staticImports("index.js")].filter((name) => heavy.includes(name))).toEqual([]);
  });

  test.each(["extract", "parse", "compare", "merge", "handon"])(
    "%s uses no Node built-in, so it runs in a browser",
    (entry) => {
      expect([...staticImports(`${entry}.js`)].filter(isBuiltin)).toEqual([]);
    },
  );
});
