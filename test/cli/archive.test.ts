import { mkdir, mkdtemp, readdir, rm, writeFile, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { requireBuild } from "../package/built.js";
import { cutline } from "./cutline.js";

const photos = "examples/al-qaim/photos";
const line = "A tent near al-Qaim, Iraq, on November 2, 2017.  / AFP / AHMAD AL-RUBAYE";
let folder: string;
let store: string;

beforeAll(async () => {
  requireBuild();
  folder = await mkdtemp(join(tmpdir(), "cutline-archive-cli-"));
  store = join(folder, "desk.sqlite");
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe("archive", () => {
  test("add, find and stats, from one run of the program to the next", async () => {
    const added = await cutline(
      ["archive", "add", store, line, "-", "--json"],
      `${line.replace("A tent", "Two tents")}\n`,
    );
    expect(added.code).toBe(0);
    expect(JSON.parse(added.stdout)).toMatchObject({ added: 2, replaced: 0, skipped: 0 });

    const wanted = line.replace("  / AFP / AHMAD AL-RUBAYE", " (Ahmad al-Rubaye/AFP)");
    const found = await cutline(["archive", "find", store, wanted, "A lighthouse in Brest.", "--json"]);
    expect(found.code).toBe(0);
    const [seen, unseen] = JSON.parse(found.stdout);
    expect(seen.matches.map(({ verdict }: { verdict: string }) => verdict)).toEqual(["same", "related"]);
    expect(unseen).toEqual({ query: "A lighthouse in Brest.", matches: [] });

    const stats = await cutline(["archive", "stats", store, "--json"]);
    expect(JSON.parse(stats.stdout)).toEqual({ entries: 2, store: "sqlite", formatVersion: 2 });
    expect(await readdir(folder)).toEqual(["desk.sqlite"]);
  });

  test("the table says what was seen, where it came from and why, and what was not", async () => {
    const { stdout } = await cutline(["archive", "find", store, line, "A lighthouse in Brest."]);
    expect(stdout).toMatch(/^A tent near al-Qaim.*\n {2}same {5}[0-9a-f]{24}\n {4}caption +A tent.*\n {4}because +\S/u);
    expect(stdout).toMatch(/A lighthouse in Brest\.\n {2}not seen\n$/u);
    expect((await cutline(["archive", "find", store, line, "--same-only"])).stdout).not.toContain("related");
  });

  test("photos are remembered with their captions and found by their pixels", async () => {
    const own = join(folder, "photos.sqlite");
    const added = await cutline(["archive", "add", own, "--photos", photos]);
    expect(added).toMatchObject({ code: 0 });
    expect(added.stdout).toMatch(/^9 new entries/u);
    const query = `${photos}/child-tent.stripped.jpg`;
    const { stdout } = await cutline(["archive", "find", own, "--jsonl", "--limit", "3", "--photos", query]);
    const { matches } = JSON.parse(stdout);
    expect(matches).toHaveLength(3);
    for (const match of matches) {
      expect(match).toMatchObject({ verdict: "same", photo: { grade: "same" } });
      expect(match.entry.data.file).toContain("child-tent");
    }
  });

  test("a file that is no picture is told of, the others are kept, exit code 3", async () => {
    const own = join(folder, "mixed.sqlite");
    const text = join(folder, "note.jpg");
    await writeFile(text, "not a picture");
    const result = await cutline(["archive", "add", own, "--photos", text, `${photos}/child-tent.web.jpg`]);
    expect(result.code).toBe(3);
    expect(result.stdout).toMatch(/^1 new entry/u);
    expect(result.stderr).toContain("note.jpg");
  });

  test.skipIf(process.platform === "win32")("what a folder holds beside files is told of", async () => {
    const pictures = join(folder, "pictures");
    await mkdir(pictures);
    await symlink(join(folder, "nowhere"), join(pictures, "gone.jpg"));
    const { code, stderr } = await cutline([
      "archive",
      "add",
      join(folder, "links.sqlite"),
      "A tent.",
      "--photos",
      pictures,
    ]);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^NOT_A_FILE .*gone\.jpg/u);
  });

  test("looking into an archive that is not there makes none", async () => {
    const missing = join(folder, "missing.sqlite");
    for (const args of [
      ["find", missing, line],
      ["stats", missing],
    ]) {
      const { code, stderr } = await cutline(["archive", ...args]);
      expect(code).toBe(3);
      expect(stderr).toContain("STORE_UNREADABLE");
    }
    expect(await readdir(folder)).not.toContain("missing.sqlite");
  });

  test("a password in the address does not reach the screen", async () => {
    const { code, stderr } = await cutline(["archive", "stats", "postgresql://desk:hunter2@127.0.0.1:9/archive"]);
    expect(code).toBe(3);
    expect(stderr).toContain("127.0.0.1:9");
    expect(stderr).not.toContain("hunter2");
  });

  test.each([
    { why: "no command", args: [] },
    { why: "an unknown command", args: ["forget"] },
    { why: "no store", args: ["stats"] },
    { why: "nothing to look for", args: ["find", "desk.sqlite"] },
    { why: "a limit that is no number", args: ["find", "desk.sqlite", line, "--limit", "many"] },
  ])("$why is wrong usage", async ({ args }) => {
    expect(await cutline(["archive", ...args])).toMatchObject({ code: 2, stdout: "" });
  });
});
