import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { requireBuild, root } from "../package/built.js";
import { cutline } from "./cutline.js";

const article = "examples/al-qaim/article.txt";
const photos = "examples/al-qaim/photos";

describe("cutline link on the al-Qaim case", () => {
  beforeAll(requireBuild);

  test("prints three records, and what was handed back", async () => {
    const { code, stdout, stderr } = await cutline(["link", article, photos]);
    expect(stderr).toBe("");
    expect(code).toBe(0);
    expect(stdout).toContain("[3]");
    expect(stdout).not.toContain("[4]");
    expect(stdout.match(/^ {2}stood at/gmu)).toHaveLength(6);
    expect(stdout.match(/^ {2}(?:photo|rendition) /gmu)).toHaveLength(9);
    expect(stdout).toContain("@okaz_online");
    expect(stdout).toContain("-A +A");
    // Each record's own words stand first.
    expect(stdout).toMatch(/related to\s+\[3\]: inflection “children” ≠ “child”/u);
    expect(stdout).toMatch(/related to\s+\[2\]: inflection “child” ≠ “children”/u);
  });

  test("accounts for every occurrence and every file", async () => {
    const { stdout } = await cutline(["link", article, photos, "--json"]);
    const result = JSON.parse(stdout);
    const source = await readFile(join(root, article), "utf8");
    const places = result.records.flatMap((record: { caption: { members: { occurrence: { place: object } }[] } }) =>
      record.caption.members.map(({ occurrence }) => occurrence.place),
    );
    expect(places.map(({ line }: { line: number }) => line).sort()).toEqual([1, 2, 3, 4, 5, 6]);
    for (const { offset, end } of places) expect(source.slice(offset, end)).toMatch(/\/ AFP \/ AHMAD AL-RUBAYE$/u);
    for (const record of result.records) {
      const names = record.photos.map(({ file }: { file: string }) => file.split(/[\\/]/u).at(-1));
      const [picture] = names[0].split(".");
      expect(names).toEqual([`${picture}.full.jpg`, `${picture}.web.jpg`, `${picture}.stripped.jpg`]);
      expect(record.caption.caption).toMatchObject({ creators: ["AHMAD AL-RUBAYE"], agencies: ["AFP"] });
      expect(record.evidence.map(({ kind }: { kind: string }) => kind)).toEqual(
        expect.arrayContaining(["caption", "pixels"]),
      );
    }
    expect(result.records.map((record: { caption: { caption: object } }) => record.caption.caption)).toMatchObject([
      { dateCreated: "2017-11-03" },
      { dateCreated: "2017-11-02" },
      { dateCreated: "2017-11-02" },
    ]);
    expect(result).toMatchObject({
      unmatchedCaptions: [],
      unmatchedPhotos: [],
      ambiguous: [],
      undecided: [],
      problems: [],
    });
    expect(result.article.byline).toMatchObject({
      outlet: "عكاظ",
      agencies: ["AFP"],
      city: "بغداد",
      handles: ["@okaz_online"],
    });
    expect(result.article.rest.map(({ kind }: { kind: string }) => kind)).toEqual(["chrome", "paragraph", "paragraph"]);
  });

  test("a CSV table for Excel begins with a byte order mark, on request", async () => {
    const plain = await cutline(["link", article, photos, "--format", "csv"]);
    const marked = await cutline(["link", article, photos, "--format", "csv", "--bom"]);
    expect(plain.stdout).toMatch(/^File,/u);
    expect(marked.stdout).toBe(`\uFEFF${plain.stdout}`);
  });

  test("the cells of a CSV table stand apart by the sign asked for", async () => {
    const parted = await cutline(["link", article, photos, "--format", "csv", "--delimiter", "semicolon"]);
    expect(parted.stdout).toMatch(/^File;/u);
    const refused = await cutline(["link", article, photos, "--format", "csv", "--delimiter", ";"]);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain("comma, semicolon, tab");
  });

  test("reads the article from standard input", async () => {
    const { stdout } = await cutline(["link", "-", photos, "--jsonl"], await readFile(join(root, article)));
    expect(stdout.trim().split("\n")).toHaveLength(3);
  });
});

describe("cutline link on bad input", () => {
  let folder: string;

  beforeAll(async () => {
    requireBuild();
    folder = await mkdtemp(join(tmpdir(), "cutline-link-"));
    const bad = join(folder, "bad");
    await mkdir(bad);
    await mkdir(join(folder, "empty"));
    await copyFile(join(root, photos, "child-tent.web.jpg"), join(bad, "child-tent.web.jpg"));
    await copyFile(join(root, photos, "children-tent.web.jpg"), join(bad, "mislabelled.png"));
    await writeFile(join(bad, "zero.jpg"), "");
    await writeFile(join(bad, "text.jpg"), "This is not a picture.\n");
    const full = await readFile(join(root, photos, "forces-advance.full.jpg"));
    await writeFile(join(bad, "cut.jpg"), full.subarray(0, full.length / 2));
    await writeFile(join(folder, "empty.txt"), "");
    const source = await readFile(join(root, article), "utf8");
    await writeFile(join(folder, "utf16.txt"), Buffer.from(`\ufeff${source}`, "utf16le"));
    const arabic = [0xc3, 0xca, 0xcd, 0xc7, 0xcf, 0x20, 0xc7, 0xe1, 0xd5, 0xcd, 0xdd, 0xed, 0xed, 0xe4];
    const latin = Buffer.from(source.split("\n").slice(0, 6).join("\n") + "\n", "latin1");
    await writeFile(join(folder, "windows1256.txt"), Buffer.concat([latin, Buffer.from(arabic), Buffer.from("\n")]));
    await writeFile(join(folder, "huge.txt"), `${"x".repeat(1 << 20)} / AFP / AHMAD AL-RUBAYE\n${source}`);
  });

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  test("bad files are told one by one, the others still processed, exit 3", async () => {
    const { code, stdout } = await cutline(["link", article, join(folder, "bad"), "--json"]);
    expect(code).toBe(3);
    const result = JSON.parse(stdout);
    const linked = result.records.flatMap((record: { photos: { file: string }[] }) =>
      record.photos.map(({ file }) => file),
    );
    const unmatched = result.unmatchedPhotos.map(({ file }: { file: string }) => file);
    const troubled = result.problems.map(({ subject }: { subject: string }) => subject);
    for (const name of ["child-tent.web.jpg", "mislabelled.png"]) expect(linked).toContain(join(folder, "bad", name));
    for (const name of ["zero.jpg", "text.jpg", "cut.jpg"])
      expect([...linked, ...unmatched, ...troubled]).toContain(join(folder, "bad", name));
    const all = [
      ...result.problems,
      ...result.unmatchedPhotos.flatMap((photo: { problems: object[] }) => photo.problems),
      ...result.records.flatMap((record: { photos: { problems: object[] }[] }) =>
        record.photos.flatMap((p) => p.problems),
      ),
    ];
    const codes = new Set(all.map(({ code }: { code: string }) => code));
    for (const expected of ["EMPTY_FILE", "NOT_AN_IMAGE", "PIXELS_TRUNCATED", "FORMAT_MISMATCH"])
      expect(codes).toContain(expected);
  });

  test("a text that lies beside the pictures is told of and fails nothing; named itself it does", async () => {
    const mixed = join(folder, "mixed");
    await mkdir(mixed);
    const notes = join(mixed, "notes.txt");
    await writeFile(notes, "for the night desk");
    await copyFile(join(folder, "bad", "child-tent.web.jpg"), join(mixed, "child-tent.web.jpg"));
    const besides = await cutline(["link", article, mixed]);
    expect(besides.stdout).toContain(`NOT_AN_IMAGE  ${notes}`);
    expect(besides.code).toBe(0);
    expect((await cutline(["link", article, mixed, notes, "--json"])).code).toBe(3);
    expect((await cutline(["read", mixed, "--json", "--no-fingerprint"])).code).toBe(0);
    expect((await cutline(["read", notes, "--json", "--no-fingerprint"])).code).toBe(3);
  });

  test.each([
    {
      why: "a missing folder",
      args: () => ["link", article, join(folder, "none")],
      code: 3,
      says: /none.*\[FOLDER_UNREADABLE\]/u,
    },
    {
      why: "a missing article",
      args: () => ["link", join(folder, "none.txt"), photos],
      code: 3,
      says: /\[SOURCE_UNREADABLE\]/u,
    },
    { why: "no arguments", args: () => ["link"], code: 2, says: /missing required argument/u },
    { why: "an unknown option", args: () => ["link", article, photos, "--nonsense"], code: 2, says: /unknown option/u },
    { why: "an unknown command", args: () => ["lnik"], code: 2, says: /unknown command.*\n.*link/u },
    {
      why: "a report that cannot be written",
      args: () => ["link", article, photos, "--report", join(folder, "no/such/r.html")],
      code: 3,
      says: /\[OUTPUT_UNWRITABLE\]/u,
    },
  ])("$why: exit $code and a clear message", async ({ args, code, says }) => {
    const finished = await cutline(args());
    expect(finished.stderr).toMatch(says);
    expect(finished.code).toBe(code);
    expect(finished.stdout).toBe("");
    expect(finished.stderr).not.toContain("    at ");
  });

  test("an empty article says so and keeps the photos", async () => {
    const { code, stdout } = await cutline(["link", join(folder, "empty.txt"), photos, "--json"]);
    const result = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(result.problems.map((problem: { code: string }) => problem.code)).toContain("NO_CAPTIONS");
    expect(result.unmatchedPhotos).toHaveLength(9);
  });

  test.each([
    { file: "utf16.txt", encoding: "utf-16le" },
    { file: "windows1256.txt", encoding: "windows-1256" },
  ])("$file is read as $encoding, and it says so", async ({ file, encoding }) => {
    const { stdout } = await cutline(["link", join(folder, file), photos, "--json"]);
    const result = JSON.parse(stdout);
    expect(result.records).toHaveLength(3);
    expect(result.article.encoding).toBe(encoding);
    expect(result.problems.map((problem: { code: string }) => problem.code)).toContain("NOT_UTF8");
  });

  test("a line of 1 MB is survived", async () => {
    const { code, stdout } = await cutline(["link", join(folder, "huge.txt"), photos, "--jsonl"]);
    expect(code).toBe(0);
    expect(stdout.trim().split("\n").length).toBeGreaterThanOrEqual(3);
  });
});
