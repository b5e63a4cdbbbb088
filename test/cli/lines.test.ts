import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { linesFrom, placedLinesFrom } from "../../src/cli/lines.js";

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

test("a place is the line's number as an editor counts, with the file where there are several", async () => {
  const folder = await mkdtemp(join(tmpdir(), "cutline-lines-"));
  try {
    const [one, two] = [join(folder, "one.txt"), join(folder, "two.txt")];
    await writeFile(one, "\nA tent.\r\n\r\n  \nTwo tents.");
    await writeFile(two, "\n\nA camp.\n");
    const alone = await placedLinesFrom([one]);
    expect(alone.lines.map((line, at) => [line, alone.placeOf(at)])).toEqual([
      ["A tent.", "line 2"],
      ["Two tents.", "line 5"],
    ]);
    const both = await placedLinesFrom([one, join(folder, "two.txt")]);
    expect([0, 1, 2].map((at) => both.placeOf(at))).toEqual([`${one} line 2`, `${one} line 5`, `${two} line 3`]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
