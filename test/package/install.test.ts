import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { requireBuild, root, run } from "./built.js";

/** The package as a user gets it: packed, and installed into an empty folder. */
describe("the packed tarball in an empty folder", () => {
  let folder: string;

  beforeAll(async () => {
    requireBuild();
    folder = await mkdtemp(join(tmpdir(), "cutline-install-"));
    const packed = await run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], {
      cwd: root,
    });
    const [{ filename }] = JSON.parse(packed.stdout);
    await writeFile(join(folder, "package.json"), JSON.stringify({ name: "scratch", private: true }));
    const flags = ["--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"];
    await run("npm", ["install", ...flags, join(folder, filename)], { cwd: folder });
    await cp(join(root, "examples/al-qaim"), join(folder, "al-qaim"), { recursive: true });
  });

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  const script = async (name: string, code: string): Promise<string> => {
    await writeFile(join(folder, name), code);
    const { stdout } = await run(process.execPath, [name], { cwd: folder });
    return stdout.trim();
  };
  const bin = () => join(folder, "node_modules/cutline/dist/cli/index.js");

  test("no runtime dependency runs an install script", async () => {
    const lock = JSON.parse(await readFile(join(folder, "package-lock.json"), "utf8"));
    const scripted = Object.entries<{ hasInstallScript?: boolean }>(lock.packages)
      .filter(([, entry]) => entry.hasInstallScript)
      .map(([path]) => path);
    expect(scripted).toEqual([]);
  });

  test("import gives the whole job", async () => {
    const code = `
      import { linkArticle } from "cutline";
      import { readFile } from "node:fs/promises";
      const result = await linkArticle({ source: await readFile("al-qaim/article.txt"), photos: "al-qaim/photos" });
      console.log(JSON.stringify(result.records.map((r) => [r.caption.members.length, r.photos.length])));
    `;
    expect(JSON.parse(await script("job.mjs", code))).toEqual([
      [2, 3],
      [2, 3],
      [2, 3],
    ]);
  });

  test("require gives the whole job", async () => {
    const code = `
      const { linkArticle } = require("cutline");
      const { readFileSync } = require("node:fs");
      linkArticle({ source: readFileSync("al-qaim/article.txt"), photos: "al-qaim/photos" })
        .then((result) => console.log(result.records.length));
    `;
    expect(await script("job.cjs", code)).toBe("3");
  });

  test("every subpath loads both ways", async () => {
    const { exports } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
    const paths = Object.keys(exports)
      .filter((path) => path !== "./package.json")
      .map((path) => path.replace(/^\./u, "cutline"));
    const list = JSON.stringify(paths);
    const imported = await script(
      "paths.mjs",
      `for (const p of ${list}) console.log(p, Object.keys(await import(p)).filter((k) => k !== "default").sort().join());`,
    );
    const required = await script(
      "paths.cjs",
      `for (const p of ${list}) console.log(p, Object.keys(require(p)).sort().join());`,
    );
    expect(required).toBe(imported);
    for (const line of imported.split("\n")) expect(line).toMatch(/^cutline\S* \S+$/u);
  });

  test("an error is known across the ESM and CJS copies", async () => {
    const code = `
      import { createRequire } from "node:module";
      import { CutlineError, mergeCaptions } from "cutline";
      const cjs = createRequire(import.meta.url)("cutline");
      try { cjs.mergeCaptions([], { nonsense: 1 }); } catch (e) { console.log(e.code, CutlineError.is(e), e instanceof CutlineError); }
      try { mergeCaptions([], { nonsense: 1 }); } catch (e) { console.log(e.code, cjs.CutlineError.is(e), e.subject); }
    `;
    expect(await script("errors.mjs", code)).toBe("INVALID_OPTIONS true false\nINVALID_OPTIONS true nonsense");
  });

  test("worker threads load from both halves, give the same result and let the process end", async () => {
    const job = `
      const lines = Array.from({ length: 2500 }, (_, at) => "Tent " + at + " stands near Qaim. / AFP / AHMAD AL-RUBAYE");
      mergeCaptionStream(lines, { workers: 2 }).then((merged) => {
        const said = ({ captions, series, undecided }) => JSON.stringify([captions, series, undecided]);
        console.log(merged.captions.length, said(merged) === said(mergeCaptions(lines)));
      });
    `;
    const names = "mergeCaptions, mergeCaptionStream";
    const esm = await script("workers.mjs", `import { ${names} } from "cutline/merge";${job}`);
    const cjs = await script("workers.cjs", `const { ${names} } = require("cutline/merge");${job}`);
    expect(esm).toBe("2500 true");
    expect(cjs).toBe(esm);
  });

  test("the command line runs the main job", async () => {
    const { stdout } = await run(
      process.execPath,
      [bin(), "link", "al-qaim/article.txt", "al-qaim/photos", "--jsonl"],
      {
        cwd: folder,
      },
    );
    const records = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(records.map((record) => record.caption.caption.creators)).toEqual(Array(3).fill(["AHMAD AL-RUBAYE"]));
  });

  // Last: it takes the packages away.
  test("the root and the text steps work without sharp and exifr", async () => {
    for (const name of ["sharp", "@img", "exifr"])
      await rm(join(folder, "node_modules", name), { recursive: true, force: true });
    const job = `
      const line = "A tent. / AFP / AHMAD AL-RUBAYE";
      console.log(mergeCaptions(extractCaptions(line + "\\n" + line)).captions.length, parseCaption(line).creators[0]);
      readPhoto("al-qaim/photos/child-tent.web.jpg").then(
        (photo) => console.log(photo.problems.map((p) => p.code).join()),
        (error) => console.log(error.code),
      );
    `;
    const names = "extractCaptions, mergeCaptions, parseCaption, readPhoto";
    const esm = await script("bare.mjs", `import { ${names} } from "cutline";${job}`);
    const cjs = await script("bare.cjs", `const { ${names} } = require("cutline");${job}`);
    expect(esm).toBe("1 AHMAD AL-RUBAYE\nDEPENDENCY_MISSING");
    expect(cjs).toBe(esm);
  });
});
