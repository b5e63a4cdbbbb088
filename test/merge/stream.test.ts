import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { type CutlineError, mergeCaptions, mergeCaptionStream } from "../../src/index.js";
import { KEEP_CAPTIONS } from "../../src/merge/nodes/nodes.js";

const lines = Array.from(
  { length: 3000 },
  (_, scene) => `Rescuer ${scene} carries child ${scene % 900} from house ${scene} in Samos. / AFP / ELENI MARKOU`,
);

afterEach(() => vi.doUnmock("node:worker_threads"));

test.each([
  ["captions that are kept", 100],
  ["captions of which none is kept", KEEP_CAPTIONS + 100],
])("%s are those of mergeCaptions", async (_, count) => {
  const short = Array.from({ length: count }, (_, line) => `Rescuer ${line} in Samos. / AFP`);
  short.splice(count / 2, 0, lines[0]!, lines[1]!, lines[0]!);
  const [streamed, merged] = [await mergeCaptionStream(short), mergeCaptions(short)];
  expect(streamed.captions.map(({ id }) => id)).toEqual(merged.captions.map(({ id }) => id));
  expect(streamed.captions.at(-1)).toEqual(merged.captions.at(-1));
  expect(streamed.captions.at(-1)!.members).toHaveLength(merged.captions.at(-1)!.members.length);
});

describe("progress", () => {
  test("counts lines read without a total, then lines merged of all, and ends with all", async () => {
    const heard: [number, number | null][] = [];
    await mergeCaptionStream(lines, { onProgress: (done, total) => heard.push([done, total]) });
    const reading = heard.filter(([, total]) => total === null);
    const merging = heard.slice(reading.length);
    expect(reading.length).toBeGreaterThan(0);
    expect(merging.map(([, total]) => total)).toEqual(merging.map(() => lines.length));
    expect(heard.at(-1)).toEqual([lines.length, lines.length]);
    for (const phase of [reading, merging]) {
      const counts = phase.map(([done]) => done);
      expect(counts).toEqual([...counts].sort((a, b) => a - b));
      expect(counts.every((done) => done > 0 && done <= lines.length)).toBe(true);
    }
  });

  test("an error of the listener ends the merge", async () => {
    const onProgress = () => {
      throw new Error("no more");
    };
    await expect(mergeCaptionStream(lines, { onProgress })).rejects.toThrow("no more");
  });
});

describe("a fired signal", () => {
  test("stops the merging of lines that were all read", async () => {
    // Every look at the clock finds a turn over, however fast the machine merges.
    let clock = 0;
    const now = vi.spyOn(performance, "now").mockImplementation(() => (clock += 1000));
    onTestFinished(() => now.mockRestore());
    const controller = new AbortController();
    let merged = 0;
    const onProgress = (done: number, total: number | null): void => {
      if (total === null) return;
      merged = done;
      controller.abort("enough");
    };
    const { signal } = controller;
    await expect(mergeCaptionStream(lines, { signal, onProgress })).rejects.toMatchObject({
      code: "ABORTED",
      cause: "enough",
    });
    expect(merged).toBeLessThan(lines.length);
  });

  test("stops the reading, and lets the source close", async () => {
    const controller = new AbortController();
    let taken = 0;
    let isClosed = false;
    async function* source() {
      try {
        for (const line of lines) {
          if (++taken === 100) controller.abort();
          yield line;
        }
      } finally {
        isClosed = true;
      }
    }
    await expect(mergeCaptionStream(source(), { signal: controller.signal })).rejects.toMatchObject({
      code: "ABORTED",
    });
    expect(taken).toBeLessThan(102);
    await sleep(0);
    expect(isClosed).toBe(true);
  });

  test("does not wait for a source that says nothing more", async () => {
    async function* source() {
      yield lines[0]!;
      await new Promise(() => {});
    }
    const signal = AbortSignal.timeout(50);
    await expect(mergeCaptionStream(source(), { signal })).rejects.toMatchObject({ code: "ABORTED" });
  });
});

describe("the source", () => {
  test("is closed when an item of it is no caption", async () => {
    let isClosed = false;
    async function* source() {
      try {
        yield 1 as unknown as string;
      } finally {
        isClosed = true;
      }
    }
    const signal = new AbortController().signal;
    await expect(mergeCaptionStream(source(), { signal })).rejects.toMatchObject({ code: "INVALID_INPUT" });
    expect(isClosed).toBe(true);
  });

  test.each([
    ["a text, whose letters are no captions", "A tent."],
    ["a number", 1],
    ["nothing", undefined],
  ])("is not %s", async (_why, items) => {
    await expect(mergeCaptionStream(items as never)).rejects.toMatchObject({ code: "INVALID_INPUT" });
  });
});

describe("worker threads", () => {
  test.each([-1, 1.5, Number.NaN, 1000])("are not %s", async (workers) => {
    await expect(mergeCaptionStream(lines, { workers })).rejects.toMatchObject({
      code: "INVALID_OPTIONS",
      subject: "workers",
    });
  });

  test("that cannot start are an error of their own: beside the source there is no built worker", async () => {
    const failure: CutlineError = await mergeCaptionStream(lines, { workers: 2 }).then(
      () => expect.unreachable(),
      (error) => error,
    );
    expect(failure).toMatchObject({ code: "WORKER_FAILED", subject: "workers" });
    expect(failure.message).toContain("merge-worker.js");
  });

  test("are refused where there are none", async () => {
    vi.doMock("node:worker_threads", () => {
      throw new Error("no such module");
    });
    await expect(mergeCaptionStream(lines, { workers: 2 })).rejects.toMatchObject({
      code: "INVALID_OPTIONS",
      subject: "workers",
    });
  });
});
