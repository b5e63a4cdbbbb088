import { spawn } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { paintFor } from "../../src/cli/paint.js";
import { captionTable } from "../../src/cli/tables/caption.js";
import { parseCaptions } from "../../src/index.js";
import { requireBuild, root } from "../package/built.js";
import { cutline } from "./cutline.js";

const line = "A tent near al-Qaim, Iraq, on November 2, 2017.  / AFP / AHMAD AL-RUBAYE";
let folder: string;

beforeAll(async () => {
  requireBuild();
  folder = await mkdtemp(join(tmpdir(), "cutline-cli-"));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe("parse", () => {
  test("prints a readable table", async () => {
    const { code, stdout } = await cutline(["parse", line]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/creator\s+AHMAD AL-RUBAYE \(Ahmad al-Rubaye\)/u);
    expect(stdout).toMatch(/date\s+2017-11-02/u);
  });

  test("reads lines from standard input", async () => {
    const { stdout } = await cutline(["parse", "-", "--jsonl"], `${line}\n\n${line}\n`);
    expect(
      stdout
        .trim()
        .split("\n")
        .map((row) => JSON.parse(row).agencies),
    ).toEqual([["AFP"], ["AFP"]]);
  });

  test.each(["--json", "--jsonl", "--format=table"])(
    "more lines than one batch are one document with %s",
    async (form) => {
      const lines = Array.from({ length: 600 }, (_, at) => `Tent ${at} near al-Qaim.  / AFP / AHMAD AL-RUBAYE`);
      const { code, stdout } = await cutline(["parse", "-", form], lines.join("\n"));
      const captions = parseCaptions(lines);
      expect(code).toBe(0);
      if (form === "--json") expect(stdout).toBe(`${JSON.stringify(captions, null, 2)}\n`);
      else if (form === "--jsonl") expect(stdout).toBe(captions.map((one) => `${JSON.stringify(one)}\n`).join(""));
      else expect(stdout).toBe(`${captionTable(captions, paintFor(process.stdout, false))}\n`);
    },
  );

  test("escape sequences of strangers do not reach the terminal", async () => {
    const { stdout } = await cutline(["parse", `A \u001b[31mred\u001b[0m tent.\u0007 / AFP / A B`]);
    expect(stdout).not.toMatch(/[\u001b\u0007]/u);
  });

  test("no lines at all is wrong usage", async () => {
    expect(await cutline(["parse"])).toMatchObject({ code: 2, stdout: "" });
  });

  test("names come from a Photo Mechanic code-replacement file", async () => {
    const names = join(folder, "names.txt");
    await writeFile(names, "ar\tAhmad al-Rubaye\nls\tlina studio\n");
    const { code, stdout } = await cutline(["parse", "A tent. / AFP / lina studio", "--names", names, "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)[0].creators).toEqual(["lina studio"]);
  });
});

describe("merge, compare, extract, read", () => {
  test("merge tells which lines came together and what holds others apart", async () => {
    const input = [line, line.replace("  /", " /"), line.replace("A tent", "Two tents")].join("\n");
    const { code, stdout } = await cutline(["merge", "-"], input);
    expect(code).toBe(0);
    expect(stdout).toContain("3 lines · 2 captions");
    expect(stdout).toContain("Series");
  });

  test("merge gives the same with threads that parse the lines", async () => {
    const input = Array.from({ length: 2500 }, (_, at) => line.replace("A tent", `Tent ${at % 1200}`)).join("\n");
    const alone = await cutline(["merge", "-", "--jsonl"], input);
    const { code, stdout } = await cutline(["merge", "-", "--jsonl", "--workers", "2"], input);
    expect(code).toBe(0);
    expect(stdout).toBe(alone.stdout);
    expect(stdout.split("\n").length).toBeGreaterThan(1000);
  });

  test("merge refuses threads that are no number", async () => {
    const { code, stderr } = await cutline(["merge", "-", "--workers", "many"], line);
    expect(code).toBe(2);
    expect(stderr).toContain("workers");
  });

  test("compare names the deciding difference", async () => {
    const { stdout } = await cutline(["compare", "Two tents near al-Qaim.", "Three tents near al-Qaim."]);
    expect(stdout).toMatch(/^related .*\n(?:.*\n)* {2}veto {2}number +“Two” · “Three”/u);
  });

  test("extract tells what stood where", async () => {
    const { stdout } = await cutline(["extract", "examples/al-qaim/article.txt", "--json"]);
    expect(JSON.parse(stdout).captions).toHaveLength(6);
  });

  test("read shows where each value was read", async () => {
    const { code, stdout } = await cutline(["read", "examples/al-qaim/photos/child-tent.full.jpg"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/creators\s+AHMAD AL-RUBAYE\s+\[\S+/u);
  });
});

describe("what every command keeps", () => {
  test.skipIf(process.platform === "win32")("file names are strangers' text too", async () => {
    const hostile = join(folder, "hostile");
    await mkdir(hostile);
    await copyFile(join(root, "test/fixtures/pixels/child-tent.jpg"), join(hostile, "\u001b[31mred\u202e.jpg"));
    const article = join(folder, "one-line.txt");
    await writeFile(article, `${line}\n`);
    for (const args of [
      ["read", hostile],
      ["link", article, hostile],
      ["audit", article, hostile],
    ]) {
      const { stdout } = await cutline(args);
      expect(stdout).toMatch(/red|No contradictions/u);
      expect(stdout).not.toMatch(/[\u001b\u202e]/u);
    }
  });

  test.skipIf(process.platform === "win32")("read tells of what it passed over in a folder", async () => {
    const mixed = join(folder, "mixed");
    await mkdir(mixed);
    await copyFile(join(root, "test/fixtures/pixels/child-tent.jpg"), join(mixed, "a.jpg"));
    await symlink(join(mixed, "nowhere"), join(mixed, "b.jpg"));
    const { code, stdout, stderr } = await cutline(["read", mixed]);
    expect(code).toBe(0);
    expect(stdout).toContain("a.jpg");
    expect(stderr).toMatch(/^NOT_A_FILE .*b\.jpg/u);
  });

  test.each([
    ["json", "[]\n"],
    ["jsonl", ""],
    ["table", ""],
  ])("no lines are no records: %s", async (format, wanted) => {
    const { code, stdout } = await cutline(["parse", "-", "--format", format], "");
    expect({ code, stdout }).toEqual({ code: 0, stdout: wanted });
  });

  test("--out writes the file whole and leaves no draft behind", async () => {
    const out = join(folder, "captions.json");
    const { code, stdout } = await cutline(["parse", line, "--json", "--out", out]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(JSON.parse(await readFile(out, "utf8"))).toHaveLength(1);
    expect((await readdir(folder)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test("colours stay off in a pipe, come with FORCE_COLOR, and NO_COLOR wins", async () => {
    const sequence = "\u001b[";
    expect((await cutline(["compare", "A", "B"])).stdout).not.toContain(sequence);
    expect((await cutline(["compare", "A", "B"], "", { FORCE_COLOR: "1" })).stdout).toContain(sequence);
    const both = { FORCE_COLOR: "1", NO_COLOR: "1" };
    expect((await cutline(["compare", "A", "B"], "", both)).stdout).not.toContain(sequence);
  });

  test("a configuration file gives defaults, the command line wins", async () => {
    const config = join(folder, "cutline.json");
    await writeFile(config, JSON.stringify({ format: "json", failOn: "never" }));
    expect(JSON.parse((await cutline(["parse", line, "--config", config])).stdout)).toHaveLength(1);
    expect((await cutline(["parse", line, "--config", config, "--format", "table"])).stdout).toContain("creator");
  });

  test.each([
    { why: "not JSON", text: "{", says: /not JSON/u },
    { why: "an unknown setting", text: '{"fialOn": "error"}', says: /fialOn/u },
    { why: "a value out of range", text: '{"failOn": "sometimes"}', says: /failOn/u },
  ])("a configuration file with $why is wrong usage", async ({ text, says }) => {
    const config = join(folder, "bad.json");
    await writeFile(config, text);
    const { code, stderr } = await cutline(["parse", line, "--config", config]);
    expect(code).toBe(2);
    expect(stderr).toMatch(says);
  });

  test("a reader that goes away ends the program quietly", async () => {
    const many = `${line}\n`.repeat(20_000);
    const child = spawn(process.execPath, [join(root, "dist/cli/index.js"), "parse", "-", "--jsonl"], { cwd: root });
    child.stdin.on("error", () => {});
    child.stdin.end(many);
    let stderr = "";
    child.stderr.on("data", (chunk) => (stderr += chunk));
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((done) => child.on("close", done));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  test("Ctrl-C ends with 130 and leaves nothing half-written", async () => {
    const out = join(folder, "interrupted.json");
    const child = spawn(
      process.execPath,
      [join(root, "dist/cli/index.js"), "link", "-", "examples/al-qaim/photos", "--json", "--out", out],
      { cwd: root },
    );
    // More than a pipe holds: once it is taken, the program is up and reading.
    child.stdin.on("error", () => {});
    await new Promise((done) => child.stdin.write(`${line}\n`.repeat(5_000), done));
    child.kill("SIGINT");
    const code = await new Promise((done) => child.on("close", done));
    expect(code).toBe(130);
    await expect(readFile(out)).rejects.toThrow(/ENOENT/u);
  });

  test.each(["link", "audit", "extract", "parse", "merge", "compare", "read"])(
    "%s --help tells its options",
    async (command) => {
      const { code, stdout } = await cutline([command, "--help"]);
      expect(code).toBe(0);
      expect(stdout).toMatch(/^Usage: cutline/u);
      expect(stdout).toContain("--json");
    },
  );

  test("--version is the package's", async () => {
    const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
    expect((await cutline(["--version"])).stdout.trim()).toBe(version);
  });
});
