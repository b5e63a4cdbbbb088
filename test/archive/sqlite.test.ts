import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openArchive } from "../../src/archive/index.js";
import { codeOf } from "./samples.js";

const TENT =
  "Displaced Iraqis stand outside a tent at a camp near al-Qaim on November 3, 2017. / AFP / AHMAD AL-RUBAYE";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cutline-sqlite-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs statements on a file in another process; its output is what the last one gave. */
const sql = (path: string, ...statements: string[]): string[] => [
  "-e",
  `const db = new (require("libsql"))(${JSON.stringify(path)});
   for (const statement of ${JSON.stringify(statements)}) db.exec(statement);
   console.log("ready");
   process.stdin.resume();`,
];

describe("an SQLite file", () => {
  test("outlives the process: what one archive wrote another finds", async () => {
    const path = join(folder, "kept.sqlite");
    const first = await openArchive({ store: "sqlite", path });
    await first.add({ id: "tent", caption: TENT, data: { page: 3 } });
    await first.close();
    const second = await openArchive({ store: "sqlite", path });
    expect((await second.find(TENT))[0]).toMatchObject({ id: "tent", verdict: "same", entry: { data: { page: 3 } } });
    await second.close();
  });

  test("is whole in itself once closed: a copy of the file alone has everything", async () => {
    const path = join(folder, "whole.sqlite");
    const archive = await openArchive({ store: "sqlite", path });
    await archive.add({ id: "tent", caption: TENT });
    await archive.close();
    const copy = join(folder, "copy.sqlite");
    writeFileSync(copy, readFileSync(path));
    const opened = await openArchive({ store: "sqlite", path: copy });
    expect((await opened.stats()).entries).toBe(1);
    await opened.close();
  });

  test("may be shared by two archives at a time", async () => {
    const path = join(folder, "shared.sqlite");
    const archives = await Promise.all([1, 2].map(() => openArchive({ store: "sqlite", path })));
    await Promise.all(archives.map((archive, i) => archive.add({ id: `from ${i}`, caption: TENT })));
    for (const archive of archives)
      expect((await archive.find(TENT)).map(({ id }) => id)).toEqual(["from 0", "from 1"]);
    await Promise.all(archives.map((archive) => archive.close()));
  });

  test("held for writing by another process: STORE_CONFLICT after the wait, and reading goes on", async () => {
    const path = join(folder, "held.sqlite");
    const archive = await openArchive({ store: "sqlite", path, busyTimeout: 50 });
    await archive.add({ id: "tent", caption: TENT });
    const other = spawn(process.execPath, sql(path, "BEGIN IMMEDIATE"), { stdio: ["pipe", "pipe", "inherit"] });
    try {
      await once(other.stdout, "data");
      expect(await codeOf(archive.add({ id: "late", caption: TENT }))).toBe("STORE_CONFLICT");
      expect(await codeOf(archive.remove("tent"))).toBe("STORE_CONFLICT");
      expect((await archive.find(TENT)).map(({ id }) => id)).toEqual(["tent"]);
    } finally {
      other.kill("SIGKILL");
      await once(other, "exit");
    }
    // The dead process's lock is gone with it.
    expect(await archive.add({ id: "late", caption: TENT })).toEqual({ id: "late", replaced: false });
    await archive.close();
  });

  test.each([
    { why: "text", bytes: "captions,but,not,a,database\n".repeat(200) },
    { why: "the beginning of a database, and no more", bytes: `SQLite format 3\0${"\0".repeat(40)}` },
  ])("$why is no archive: STORE_UNREADABLE, and the file stays as it was", async ({ why, bytes }) => {
    const path = join(folder, `${why.length}.txt`);
    writeFileSync(path, bytes);
    expect(await codeOf(openArchive({ store: "sqlite", path }))).toBe("STORE_UNREADABLE");
    expect(readFileSync(path, "latin1")).toBe(bytes);
  });

  test("another program's database is no archive, and stays as it was", async () => {
    const path = join(folder, "foreign.sqlite");
    expect(spawnSync(process.execPath, sql(path, "CREATE TABLE page (id)"), { input: "" }).status).toBe(0);
    const before = readFileSync(path);
    expect(await codeOf(openArchive({ store: "sqlite", path }))).toBe("STORE_UNREADABLE");
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test("another format version is refused", async () => {
    const path = join(folder, "version.sqlite");
    await (await openArchive({ store: "sqlite", path })).close();
    expect(spawnSync(process.execPath, sql(path, "PRAGMA user_version = 1"), { input: "" }).status).toBe(0);
    await expect(openArchive({ store: "sqlite", path })).rejects.toThrow("expected format 2, found 1");
    expect(await codeOf(openArchive({ store: "sqlite", path }))).toBe("STORE_UNREADABLE");
  });

  test("a damaged entry is said to be damaged, by its id", async () => {
    const path = join(folder, "damaged.sqlite");
    const archive = await openArchive({ store: "sqlite", path });
    await archive.add({ id: "tent", caption: TENT });
    expect(spawnSync(process.execPath, sql(path, "UPDATE entry SET body = '{'"), { input: "" }).status).toBe(0);
    await expect(archive.find(TENT)).rejects.toMatchObject({ code: "STORE_UNREADABLE", subject: "tent" });
    await archive.close();
  });

  test("a folder that is missing: STORE_UNREADABLE", async () => {
    expect(await codeOf(openArchive({ store: "sqlite", path: join(folder, "none", "a.sqlite") }))).toBe(
      "STORE_UNREADABLE",
    );
  });

  test("a writer killed in the middle leaves whole batches and a file that opens", async () => {
    const path = join(folder, "killed.sqlite");
    const module = join(import.meta.dirname, "../../src/archive/index.ts");
    const program = `
      const { openArchive } = await import(${JSON.stringify(module)});
      const archive = await openArchive({ store: "sqlite", path: ${JSON.stringify(path)} });
      function* endless() { for (let i = 0; ; i++) yield { id: "n" + i, caption: "Caption number " + i + " of a long night" }; }
      await archive.addAll(endless(), { batchSize: 10, onProgress: (done) => { if (done === 50) console.log("go"); } });`;
    const writer = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program], {
      cwd: join(import.meta.dirname, "../.."),
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(writer.stdout, "data");
    writer.kill("SIGKILL");
    await once(writer, "exit");
    const archive = await openArchive({ store: "sqlite", path });
    const { entries } = await archive.stats();
    expect(entries).toBeGreaterThanOrEqual(50);
    expect(entries % 10).toBe(0);
    expect((await archive.find("Caption number 49 of a long night"))[0]?.id).toBe("n49");
    await archive.close();
  });
});
