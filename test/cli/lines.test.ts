import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { linesFrom } from "../../src/cli/lines.js";

test("a file of more lines than a call takes arguments", async () => {
  const folder = await mkdtemp(join(tmpdir(), "cutline-lines-"));
  try {
    const file = join(folder, "archive.txt");
    await writeFile(file, "A tent. / AFP / A B\n\n".repeat(300_000));
    const lines = await linesFrom(["first"], [file, file]);
    expect(lines).toHaveLength(600_001);
    expect(lines.slice(0, 2)).toEqual(["first", "A tent. / AFP / A B"]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
