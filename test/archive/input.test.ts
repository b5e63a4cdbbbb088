import { describe, expect, test } from "vitest";
import { loadDriver } from "../../src/archive/driver.js";
import { type ArchiveInput, openArchive } from "../../src/archive/index.js";
import type { ArchiveOptions } from "../../src/options.js";
import { parseCaption } from "../../src/parse/index.js";
import { codeOf, fingerprint, photo } from "./samples.js";

const TENT = "A tent near al-Qaim on November 3, 2017. / AFP / AHMAD AL-RUBAYE";

describe("what can be remembered", () => {
  const fit: { why: string; item: unknown; caption: string | null; photo: boolean }[] = [
    { why: "a line", item: TENT, caption: TENT, photo: false },
    { why: "a parsed caption", item: parseCaption(TENT), caption: TENT, photo: false },
    { why: "a line that is no caption: text never throws", item: "-A +A", caption: "-A +A", photo: false },
    { why: "a fingerprint", item: fingerprint(1), caption: null, photo: true },
    { why: "a photo, its own caption with it", item: photo(1, TENT), caption: TENT, photo: true },
    {
      why: "a photo under another caption",
      item: { photo: photo(1, TENT), caption: "A bus." },
      caption: "A bus.",
      photo: true,
    },
    {
      why: "a photo, its caption left out on purpose",
      item: { photo: photo(1, TENT), caption: null },
      caption: null,
      photo: true,
    },
    {
      why: "a photo that no decoder took, by its bytes",
      item: { ...photo(1, null), fingerprint: null },
      caption: null,
      photo: true,
    },
    { why: "an id of 200 characters", item: { id: "x".repeat(200), caption: TENT }, caption: TENT, photo: false },
  ];
  test.each(fit)("$why", async ({ item, caption, photo }) => {
    const archive = await openArchive();
    const { id } = await archive.add(item as ArchiveInput);
    const entry = await archive.get(id);
    expect(entry?.caption?.text ?? null).toBe(caption);
    expect(entry?.photo !== null).toBe(photo);
    expect((await archive.find(item as ArchiveInput))[0]?.id).toBe(id);
  });

  const circle: Record<string, unknown> = {};
  circle.self = circle;
  const unfit: { why: string; item: unknown; subject: string }[] = [
    { why: "a number", item: 7, subject: "item" },
    { why: "null", item: null, subject: "item" },
    { why: "a list", item: [TENT], subject: "item" },
    { why: "nothing to know it by", item: {}, subject: "item" },
    { why: "data alone", item: { data: { page: 1 } }, subject: "item" },
    { why: "a misspelled field", item: { capton: TENT }, subject: "item" },
    { why: "a caption that is a number", item: { caption: 7 }, subject: "caption" },
    { why: "a caption that is half a record", item: { caption: { text: TENT } }, subject: "caption" },
    {
      why: "a caption without its lists",
      item: { caption: { text: TENT, description: TENT, creators: ["A B"] } },
      subject: "caption",
    },
    { why: "a photo without metadata", item: { ...photo(1, TENT), metadata: undefined }, subject: "photo" },
    { why: "a photo whose caption is no caption", item: { ...photo(1, TENT), caption: {} }, subject: "caption" },
    { why: "a photo that is a path", item: { photo: "tent.jpg" }, subject: "photo" },
    { why: "a fingerprint whose hash is no hash", item: { ...fingerprint(1), hash: "abc" }, subject: "fingerprint" },
    { why: "a fingerprint of another version", item: { ...fingerprint(1), version: 99 }, subject: "fingerprint" },
    { why: "an empty id", item: { id: "", caption: TENT }, subject: "id" },
    { why: "an id too long", item: { id: "x".repeat(201), caption: TENT }, subject: "id" },
    { why: "an id with NUL, which databases refuse", item: { id: "a\0b", caption: TENT }, subject: "id" },
    { why: "an id with half a character", item: { id: "a\ud800", caption: TENT }, subject: "id" },
    { why: "an id that is a number", item: { id: 1, caption: TENT }, subject: "id" },
    { why: "data too large", item: { caption: TENT, data: "x".repeat(70_000) }, subject: "data" },
    { why: "data that runs in a circle", item: { caption: TENT, data: circle }, subject: "data" },
    { why: "data that is a function", item: { caption: TENT, data: () => 1 }, subject: "data" },
  ];
  test.each(unfit)("not $why", async ({ item, subject }) => {
    const archive = await openArchive();
    await expect(archive.add(item as ArchiveInput)).rejects.toMatchObject({ code: "INVALID_INPUT", subject });
    expect((await archive.stats()).entries).toBe(0);
  });

  test("not what is no stream of items", async () => {
    const archive = await openArchive();
    for (const items of [7, null, TENT, { 0: TENT }]) {
      expect(await codeOf(archive.addAll(items as unknown as ArchiveInput[]))).toBe("INVALID_INPUT");
    }
  });

  test("a caption of a million characters costs no more than its reading", async () => {
    const archive = await openArchive();
    const long = "Displaced Iraqis stand outside a tent. ".repeat(25_000);
    const { id } = await archive.add(long);
    expect((await archive.find(long))[0]?.id).toBe(id);
  });
});

describe("equal bytes", () => {
  test("are the same picture though no pixel could be read", async () => {
    const archive = await openArchive();
    await archive.add({ id: "raw", photo: { ...photo(1, null), fingerprint: null } });
    const [match] = await archive.find({ ...photo(1, null), fingerprint: null });
    expect(match).toMatchObject({ id: "raw", verdict: "same", photo: { rule: "bytes" } });
  });
});

describe("options", () => {
  test.each<{ why: string; options: unknown; subject: string }>([
    { why: "an unknown store", options: { store: "redis" }, subject: "store" },
    { why: "a file without its store", options: { path: "a.sqlite" }, subject: "path" },
    { why: "a store without its file", options: { store: "sqlite" }, subject: "path" },
    { why: "an option of another store", options: { store: "sqlite", path: "a", schema: "b" }, subject: "schema" },
    {
      why: "a schema that would end the statement",
      options: { store: "postgresql", url: "a", schema: "a; drop" },
      subject: "schema",
    },
  ])("$why is refused", async ({ options, subject }) => {
    await expect(openArchive(options as ArchiveOptions)).rejects.toMatchObject({ code: "INVALID_OPTIONS", subject });
  });

  test("of add and find are checked too", async () => {
    const archive = await openArchive();
    expect(await codeOf(archive.addAll([], { batchSize: 0 }))).toBe("INVALID_OPTIONS");
    expect(await codeOf(archive.find(TENT, { limit: 0 }))).toBe("INVALID_OPTIONS");
  });

  test("a driver that is not installed is named", async () => {
    const missing = loadDriver("cutline-has-no-such-driver" as "pg");
    await expect(missing).rejects.toMatchObject({ code: "DEPENDENCY_MISSING", subject: "cutline-has-no-such-driver" });
  });
});
