import { mkdtemp, mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { requireBuild, root, run } from "./package/built.js";

/**
 * The README's examples, executed as they stand. A line `expression; // value` is checked: the expression must equal
 * the JSON value after the slashes.
 */
const readme = await readFile(join(root, "README.md"), "utf8");
const examples = [...readme.matchAll(/^```ts\n(.*?)^```$/gmsu)].map((match) => match[1]!);

const CLAIM = /^(?<expression>[^/\s].*); \/\/ (?<value>.+)$/u;

function withChecks(example: string): string {
  const lines = example.split("\n").map((line) => {
    const { expression, value } = CLAIM.exec(line)?.groups ?? {};
    return expression ? `equal(${expression}, ${value});` : line;
  });
  return `import { deepStrictEqual as equal } from "node:assert";\n${lines.join("\n")}`;
}

describe("README", () => {
  let folder: string;

  beforeAll(async () => {
    requireBuild();
    folder = await mkdtemp(join(tmpdir(), "cutline-readme-"));
    await mkdir(join(folder, "node_modules"));
    await symlink(root, join(folder, "node_modules/cutline"), "junction");
  });

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  test("has examples that claim something", () => {
    expect(examples.length).toBeGreaterThanOrEqual(2);
    for (const example of examples) expect(withChecks(example)).toContain("equal(");
  });

  test.each(examples.map((example, i) => [i + 1, example] as const))(
    "example %i does what it says",
    async (i, example) => {
      const file = join(folder, `example${i}.mjs`);
      await writeFile(file, withChecks(example));
      await run(process.execPath, [file], { cwd: root });
    },
  );
});
