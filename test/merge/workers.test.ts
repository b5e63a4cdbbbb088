import type { Worker } from "node:worker_threads";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type * as Library from "../../src/index.js";
import { parseCaption } from "../../src/index.js";
import { requireBuild } from "../package/built.js";
import { occurrence } from "../link/build.js";

const PLACES = ["Samos", "Mansoura", "Qaim", "Gabes", "Köln"];
const CREDITS = [" / AFP / SALMA HADDAD", " (Photo by Salma Haddad / AFP)", " (Reuters)", ""];

/** Lines of a few thousand scenes with versions, look-alikes and cut ones; some were parsed before, some stood in pages. */
const inputs = Array.from({ length: 4500 }, (_, at) => {
  const scene = at % 1900;
  const text = `Farmer Ada${scene * 7919} loads crate Bo${scene * 104729} of rice on cart ${scene} in ${PLACES[scene % 5]}`;
  const line = at % 11 === 0 ? `${text.slice(0, -12)}...` : `${text} on May ${(at % 2) + 3}, 2019.${CREDITS[at % 4]}`;
  if (at % 17 === 0) return parseCaption(line);
  if (at % 13 === 0) return occurrence(line, { credit: at % 2 === 0 ? "Lena Vogt / dpa" : null });
  return line;
});

/** The worker is a file of the built package. */
describe("worker threads", () => {
  let library: typeof Library;

  beforeAll(async () => {
    requireBuild();
    library = await import(new URL("../../dist/index.js", import.meta.url).href);
  });

  const started: Worker[] = [];
  const note = (worker: Worker): void => void started.push(worker);
  process.on("worker", note);
  afterEach(() => void started.splice(0));
  afterAll(() => void process.off("worker", note));
  /** A thread that has ended has no number any more. */
  const running = (): Worker[] => started.filter(({ threadId }) => threadId !== -1);

  test.each([1, 3])("%i of them change nothing in the result, and all end", async (workers) => {
    const parse = { names: ["lina studio"], agencies: [{ name: "Harbour Wire" }] };
    const wanted = JSON.stringify(library.mergeCaptions(inputs, { parse, lengthLimit: 300 }));
    const result = await library.mergeCaptionStream(inputs, { workers, parse, lengthLimit: 300 });
    expect(JSON.stringify(result)).toBe(wanted);
    expect(started).toHaveLength(workers);
    expect(running()).toEqual([]);
  });

  test("a fired signal ends them at once", async () => {
    const controller = new AbortController();
    const onProgress = (done: number): void => {
      if (done > 1000) controller.abort("enough");
    };
    // Slower than the threads, so that they are waited for nowhere.
    async function* source() {
      for (const input of inputs) {
        yield input;
        if (Math.random() < 0.02) await new Promise((resolve) => setTimeout(resolve, 1));
      }
    }
    const { signal } = controller;
    await expect(library.mergeCaptionStream(source(), { workers: 2, signal, onProgress })).rejects.toMatchObject({
      code: "ABORTED",
      cause: "enough",
    });
    expect(running()).toEqual([]);
  });

  test("a signal that fires while they are waited for ends them too", async () => {
    const controller = new AbortController();
    const merging = library.mergeCaptionStream(inputs, { workers: 1, signal: controller.signal });
    setTimeout(() => controller.abort(), 5);
    await expect(merging).rejects.toMatchObject({ code: "ABORTED" });
    expect(running()).toEqual([]);
  });
});
