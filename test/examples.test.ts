import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { requireBuild, root, run } from "./package/built.js";

describe("examples", () => {
  beforeAll(requireBuild);

  const programs = readdirSync(join(root, "examples")).filter((file) => file.endsWith(".mjs"));
  /** A line that each program must print; a program without one here fails. */
  const telling: Readonly<Record<string, string>> = {
    "link-article.mjs": "child-tent.full.jpg, child-tent.web.jpg, child-tent.stripped.jpg",
    "merge-lines.mjs": "kept apart by number: “12” / “14”",
    "group-renditions.mjs": "forces-advance.full.jpg (720×480) and 2 other renditions",
  };

  test.each(programs)("%s runs", async (program) => {
    const { stdout } = await run(process.execPath, [join(root, "examples", program)]);
    expect(telling[program]).toBeDefined();
    expect(stdout).toContain(telling[program]);
  });
});
