import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pictureFields, writePhotoMetadata } from "../../src/handon/index.js";
import { readPhoto } from "../../src/photo/index.js";
import { photo, record } from "../link/build.js";
import { full } from "./samples.js";

let folder = "";
let file = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cutline-write-"));
  file = join(folder, "a b.jpg");
  await sharp({ create: { width: 32, height: 24, channels: 3, background: "#456" } })
    .jpeg()
    .toFile(file);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("writePhotoMetadata", () => {
  const own = () => ({ ...full, photos: [{ ...full.photos[0]!, file }] });

  test("a dry run says what would change and touches nothing", async () => {
    const before = await readFile(file);
    const [told] = await writePhotoMetadata(own());
    expect(told).toMatchObject({ file, written: false, problem: null });
    expect(told?.changes).toContainEqual({ tag: "XMP-dc:Creator", from: null, to: ["AHMAD AL-RUBAYE"] });
    expect(await readFile(file)).toEqual(before);
    expect(await readdir(folder)).toEqual(["a b.jpg"]);
  });

  test("writing puts the fields into IPTC and XMP, once: a second run changes nothing", async () => {
    const [first] = await writePhotoMetadata(own(), { write: true });
    expect(first).toMatchObject({ written: true, problem: null });
    const { metadata, sources } = await readPhoto(file);
    const fields = pictureFields(full);
    expect(metadata).toMatchObject({
      description: fields.description,
      creators: fields.creators,
      creditLine: fields.creditLine,
      keywords: fields.keywords,
      city: fields.city,
    });
    expect(new Set(sources.creators?.readings.map(({ from }) => from))).toEqual(new Set(["iptc", "xmp"]));
    expect(await readdir(folder)).toEqual(["a b.jpg"]);
    const [second] = await writePhotoMetadata(own(), { write: true });
    expect(second).toMatchObject({ changes: [], written: false, problem: null });
  });

  test("a file that is not there is said, the others are done", async () => {
    const missing = join(folder, "missing.jpg");
    const told = await writePhotoMetadata([record(full.caption, [photo(missing)]), own()], { write: true });
    expect(told.map(({ problem }) => problem === null)).toEqual([false, true]);
  });

  test("a name with a line break is refused before any file is touched", async () => {
    const evil = record(full.caption, [photo(`${folder}/x.jpg\n-execute\n-delete_original`)]);
    await expect(writePhotoMetadata([own(), evil], { write: true })).rejects.toMatchObject({ code: "INVALID_INPUT" });
  });
});
