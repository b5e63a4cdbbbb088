import { describe, expect, test } from "vitest";
import { readPhotos } from "../../src/photo/index.js";
import { fixture } from "./fixtures.js";
import { jpeg } from "./make.js";

const OFF = { fingerprint: false, sidecars: false } as const;
const FILES = ["child-tent.web.jpg", "defect-xmp-langs.jpg", "child-tent.tif", "defect-not-an-image.jpg"].map(fixture);

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe("readPhotos", () => {
  test("gives one photo per file, in the order of the files", async () => {
    const photos = await all(readPhotos(FILES, { ...OFF, concurrency: 3 }));
    expect(photos.map(({ file }) => file)).toEqual(FILES);
    expect(photos.map(({ format }) => format)).toEqual(["jpeg", "jpeg", "tiff", null]);
  });

  test("takes paths and bytes from an async iterable", async () => {
    async function* files() {
      yield FILES[0]!;
      yield jpeg();
    }
    const photos = await all(readPhotos(files(), OFF));
    expect(photos.map(({ file, format }) => [file, format])).toEqual([
      [FILES[0], "jpeg"],
      [null, "jpeg"],
    ]);
  });

  test("one file's trouble is that file's", async () => {
    const photos = await all(readPhotos([fixture("none.jpg"), fixture("."), FILES[0]!], OFF));
    expect(photos.map(({ problems }) => problems[0]?.code)).toEqual(["UNREADABLE", "UNREADABLE", undefined]);
    expect(photos[0]).toMatchObject({ file: fixture("none.jpg"), sha256: null, caption: null });
  });

  test("tells its progress", async () => {
    const seen: [number, number | null][] = [];
    await all(readPhotos(FILES, { ...OFF, onProgress: (done, total) => seen.push([done, total]) }));
    expect(seen).toEqual([1, 2, 3, 4].map((done) => [done, 4]));
  });

  test("stops with ABORTED when its signal fires", async () => {
    const controller = new AbortController();
    const photos = readPhotos(FILES, { ...OFF, signal: controller.signal });
    expect((await photos.next()).done).toBe(false);
    controller.abort();
    await expect(photos.next()).rejects.toMatchObject({ code: "ABORTED" });
  });

  test("never holds more files than its concurrency", async () => {
    let asked = 0;
    function* files() {
      for (const file of [...FILES, ...FILES]) {
        asked++;
        yield file;
      }
    }
    let taken = 0;
    for await (const _photo of readPhotos(files(), { ...OFF, concurrency: 2 })) {
      taken++;
      expect(asked - taken).toBeLessThanOrEqual(2);
    }
    expect(taken).toBe(8);
  });

  test("leaving the loop early closes the input", async () => {
    let closed = false;
    async function* files() {
      try {
        for (;;) yield FILES[0]!;
      } finally {
        closed = true;
      }
    }
    for await (const _photo of readPhotos(files(), OFF)) break;
    expect(closed).toBe(true);
  });

  test("an item that is neither path nor bytes is the caller's mistake", async () => {
    await expect(all(readPhotos([42 as unknown as string], OFF))).rejects.toMatchObject({ code: "INVALID_INPUT" });
  });

  test("unknown options are refused", async () => {
    await expect(all(readPhotos(FILES, { speed: "high" } as object))).rejects.toMatchObject({
      code: "INVALID_OPTIONS",
      subject: "speed",
    });
  });
});
