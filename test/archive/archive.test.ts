import { describe, expect, test } from "vitest";
import { type Archive, type ArchiveInput, openArchive } from "../../src/archive/index.js";
import { parseCaption } from "../../src/parse/index.js";
import { fingerprintPhoto } from "../../src/photo/index.js";
import { picture, RENDITIONS } from "../photo/renditions.js";
import { codeOf, fingerprint } from "./samples.js";
import { storeCases } from "./stores.js";

const TENT =
  "Displaced Iraqis stand outside a tent at a camp near al-Qaim on November 3, 2017. / AFP / AHMAD AL-RUBAYE";
const BRIDGE = "A pontoon bridge crosses the Euphrates at Rawa on November 17, 2017. / AFP / MOADH AL-DULAIMI";

describe.each(storeCases())("$name", ({ skip, fresh }) => {
  const run = test.skipIf(skip);

  async function opened(use: (archive: Archive) => Promise<void>): Promise<void> {
    const archive = await openArchive(fresh());
    try {
      await use(archive);
    } finally {
      await archive.close();
    }
  }

  const finds: { why: string; query: string; want: readonly [id: string, verdict: string][] }[] = [
    { why: "the line itself", query: TENT, want: [["tent", "same"]] },
    { why: "another credit notation", query: `${TENT.slice(0, 81)} (Ahmad al-Rubaye/AFP)`, want: [["tent", "same"]] },
    { why: "another caption of the archive", query: BRIDGE, want: [["bridge", "same"]] },
    { why: "a caption never seen", query: "A goalkeeper dives in Turin on May 2, 2011. (AP Photo/Ada Ruiz)", want: [] },
    { why: "a text without words", query: "…", want: [] },
    { why: "no text at all", query: "", want: [] },
  ];
  run.each(finds)("finds by $why", async ({ query, want }) => {
    await opened(async (archive) => {
      await archive.addAll([
        { id: "tent", caption: TENT },
        { id: "bridge", caption: BRIDGE },
      ]);
      expect((await archive.find(query)).map(({ id, verdict }) => [id, verdict])).toEqual(want);
    });
  });

  run("a look-alike is related, never the same, and says what differs", async () => {
    await opened(async (archive) => {
      await archive.add({ id: "tent", caption: TENT });
      const [match] = await archive.find(TENT.replace("November 3", "November 4"));
      expect(match).toMatchObject({ id: "tent", verdict: "related", photo: null });
      expect(match?.caption?.differences).toContainEqual(expect.objectContaining({ kind: "date", weight: "veto" }));
      expect(match?.explain).toBe(match?.caption?.explain);
      expect(await archive.find(TENT.replace("November 3", "November 4"), { verdict: "same" })).toEqual([]);
    });
  });

  run("an id that comes twice is replaced: its old words are forgotten", async () => {
    await opened(async (archive) => {
      expect(await archive.add({ id: "one", caption: TENT })).toEqual({ id: "one", replaced: false });
      expect(await archive.add({ id: "one", caption: BRIDGE })).toEqual({ id: "one", replaced: true });
      expect(await archive.find(TENT)).toEqual([]);
      expect((await archive.find(BRIDGE)).map(({ id }) => id)).toEqual(["one"]);
      expect((await archive.stats()).entries).toBe(1);
    });
  });

  run("content makes the id where none is given, whatever the spacing", async () => {
    await opened(async (archive) => {
      const { id } = await archive.add(TENT);
      expect(await archive.add(`  ${TENT.replaceAll(" ", "\u00a0 ")}`)).toEqual({ id, replaced: true });
      expect((await archive.add(BRIDGE)).id).not.toBe(id);
    });
  });

  run("what was removed is not found again", async () => {
    await opened(async (archive) => {
      await archive.add({ id: "one", caption: TENT, photo: fingerprint(1) });
      expect(await archive.remove("one")).toBe(true);
      expect(await archive.remove("one")).toBe(false);
      expect(await archive.find({ caption: TENT, photo: fingerprint(1) })).toEqual([]);
      expect(await archive.get("one")).toBeNull();
      expect((await archive.stats()).entries).toBe(0);
    });
  });

  run("an entry comes back as it was given", async () => {
    await opened(async (archive) => {
      const data = { url: "https://example.org/1", tags: ["a", "ب", "\u0000", "\ud800"] };
      const caption = parseCaption(TENT);
      await archive.add({ id: "عكاظ/1 🙂", caption, photo: fingerprint(2), data });
      expect(await archive.get("عكاظ/1 🙂")).toEqual({
        id: "عكاظ/1 🙂",
        caption: { ...caption, spans: {} },
        photo: fingerprint(2),
        data: { url: "https://example.org/1", tags: ["a", "ب", "\u0000", "\ud800"] },
      });
      expect(await archive.get("another")).toBeNull();
    });
  });

  run("a picture is found by its hash, mirrored too, and another picture is not", async () => {
    await opened(async (archive) => {
      await archive.addAll([
        { id: "a", photo: fingerprint(1) },
        { id: "b", photo: fingerprint(2) },
      ]);
      const found = await archive.find(fingerprint(1, { flipped: 20 }));
      expect(found.map(({ id, verdict }) => [id, verdict])).toEqual([["a", "same"]]);
      expect(found[0]?.photo).toMatchObject({ grade: "same", mirrored: false, distances: { hash: 20 } });
      const mirrored = await archive.find(fingerprint(2, { flipped: 9, mirrored: true }));
      expect(mirrored.map(({ id, photo }) => [id, photo?.mirrored])).toEqual([["b", true]]);
      expect(await archive.find(fingerprint(3))).toEqual([]);
    });
  });

  run("pictures overrule words", async () => {
    await opened(async (archive) => {
      await archive.addAll([
        { id: "other picture", caption: TENT, photo: fingerprint(1) },
        { id: "other words", caption: BRIDGE, photo: fingerprint(2) },
        { id: "words alone", caption: TENT },
      ]);
      const found = await archive.find({ caption: TENT, photo: fingerprint(2) });
      expect(found.map(({ id, verdict }) => [id, verdict])).toEqual([
        ["other words", "same"],
        ["words alone", "same"],
        ["other picture", "related"],
      ]);
    });
  });

  run("the best come first, and no more than asked for", async () => {
    await opened(async (archive) => {
      await archive.addAll(Array.from({ length: 30 }, (_, i) => ({ id: `n${i}`, caption: TENT })));
      await archive.add({ id: "look-alike", caption: TENT.replace("outside", "inside") });
      const ids = (await archive.find(TENT, { limit: 40 })).map(({ id }) => id);
      expect(ids).toHaveLength(31);
      expect(ids.at(-1)).toBe("look-alike");
      expect(await archive.find(TENT, { limit: 3 })).toHaveLength(3);
    });
  });

  run("many items: a stream, in batches, with progress; unfit items are told of", async () => {
    await opened(async (archive) => {
      async function* stream(): AsyncGenerator<ArchiveInput> {
        for (let i = 0; i < 25; i++) yield { id: `n${i % 20}`, caption: `${BRIDGE} ${i}` };
        yield 7 as unknown as ArchiveInput;
        yield {};
      }
      const progress: (number | null)[][] = [];
      const result = await archive.addAll(stream(), { batchSize: 10, onProgress: (...step) => progress.push(step) });
      expect(result).toMatchObject({ added: 20, replaced: 5, skipped: 2 });
      expect(result.problems.map(({ code, subject }) => [code, subject])).toEqual([
        ["INVALID_INPUT", "25"],
        ["INVALID_INPUT", "26"],
      ]);
      expect(progress).toEqual([
        [10, null],
        [20, null],
        [27, null],
      ]);
      expect((await archive.stats()).entries).toBe(20);
    });
  });

  run("the next batch is asked for only when the last one is kept", async () => {
    await opened(async (archive) => {
      const seen: number[] = [];
      async function* stream(): AsyncGenerator<ArchiveInput> {
        for (let i = 0; i < 9; i++) {
          seen.push((await archive.stats()).entries);
          yield { id: `n${i}`, caption: TENT };
        }
      }
      await archive.addAll(stream(), { batchSize: 3 });
      expect(seen).toEqual([0, 0, 0, 3, 3, 3, 6, 6, 6]);
    });
  });

  run("stopped by a signal: the stream is closed, whole batches stay", async () => {
    await opened(async (archive) => {
      const stop = new AbortController();
      let closed = false;
      function* stream(): Generator<ArchiveInput> {
        try {
          for (let i = 0; ; i++) {
            if (i === 5) stop.abort();
            yield { id: `n${i}`, caption: TENT };
          }
        } finally {
          closed = true;
        }
      }
      expect(await codeOf(archive.addAll(stream(), { batchSize: 2, signal: stop.signal }))).toBe("ABORTED");
      expect(closed).toBe(true);
      expect((await archive.stats()).entries).toBe(4);
      expect(await codeOf(archive.addAll([TENT], { signal: AbortSignal.abort() }))).toBe("ABORTED");
    });
  });

  run("an error of the stream reaches the caller", async () => {
    await opened(async (archive) => {
      async function* stream(): AsyncGenerator<ArchiveInput> {
        yield { id: "one", caption: TENT };
        throw new RangeError("the wire is down");
      }
      await expect(archive.addAll(stream(), { batchSize: 1 })).rejects.toThrow("the wire is down");
      expect((await archive.stats()).entries).toBe(1);
    });
  });

  run("after close every call is refused, and closing again is fine", async () => {
    const archive = await openArchive(fresh());
    await archive.close();
    await archive.close();
    const calls = [
      archive.add(TENT),
      archive.addAll([TENT]),
      archive.find(TENT),
      archive.get("a"),
      archive.remove("a"),
      archive.stats(),
    ];
    expect(await Promise.all(calls.map(codeOf))).toEqual(calls.map(() => "STORE_CLOSED"));
  });

  run("a picture is found by what was cut, framed or turned of it", async () => {
    await opened(async (archive) => {
      const file = picture("children-tent");
      const fillers = Array.from({ length: 200 }, (_, i) => ({ id: `filler ${i}`, photo: fingerprint(i) }));
      await archive.addAll([...fillers, { id: "tent", photo: await fingerprintPhoto(file) }]);
      for (const { why, make } of RENDITIONS) {
        const [match] = await archive.find(await fingerprintPhoto(await make(file)), { limit: 1 });
        expect([why, match?.id, match?.verdict]).toEqual([why, "tent", "same"]);
      }
    });
  });

  run("a trim that was kept is found by the whole picture", async () => {
    await opened(async (archive) => {
      const trims = RENDITIONS.filter(({ why }) => why.startsWith("a trim"));
      for (const { why, make } of trims) {
        await archive.add({ id: why, photo: await fingerprintPhoto(await make(picture("children-tent"))) });
      }
      const found = await archive.find(await fingerprintPhoto(picture("children-tent")));
      expect(found.map(({ id, verdict }) => `${id} ${verdict}`).sort()).toEqual(
        trims.map(({ why }) => `${why} same`).sort(),
      );
    });
  });

  run("a key that tells more weighs more, whatever the order of the ids", async () => {
    await opened(async (archive) => {
      // Each filler shares a piece of the hash with the trim, the whole shares parts alone.
      const trim = RENDITIONS.find(({ why }) => why === "a trim of a fifth")!;
      const wanted = await fingerprintPhoto(await trim.make(picture("forces-advance")));
      const sharing = Array.from({ length: 80 }, (_, i) => {
        const other = fingerprint(i);
        return { id: `a ${i}`, photo: { ...other, hash: wanted.hash.slice(0, 4) + other.hash.slice(4) } };
      });
      await archive.addAll([...sharing, { id: "z", photo: await fingerprintPhoto(picture("forces-advance")) }]);
      const found = await archive.find(wanted, { candidates: 8 });
      expect(found.map(({ id, verdict }) => [id, verdict])).toEqual([["z", "same"]]);
    });
  });

  run("stats name the store and its format", async () => {
    const options = fresh();
    const archive = await openArchive(options);
    expect(await archive.stats()).toEqual({ entries: 0, store: options.store, formatVersion: 2 });
    await archive.close();
  });
});
