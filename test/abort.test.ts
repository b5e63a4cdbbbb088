import { describe, expect, test } from "vitest";
import { orAborted, untilAborted } from "../src/abort.js";

const stopped = (): Error => new Error("stopped");
const later = <T>(end: (resolve: (value: T) => void, reject: (error: Error) => void) => void): Promise<T> =>
  new Promise((resolve, reject) => setTimeout(() => end(resolve, reject)));

describe("waiting that a signal ends", () => {
  test("work that ends first gives its outcome", async () => {
    const { signal } = new AbortController();
    await expect(
      orAborted(
        later((resolve) => resolve(1)),
        signal,
        stopped,
      ),
    ).resolves.toBe(1);
    await expect(
      orAborted(
        later((_, reject) => reject(new Error("broken"))),
        signal,
        stopped,
      ),
    ).rejects.toThrow("broken");
  });

  // The runner fails a file in which a rejection finds no handler.
  test("work that fails after the signal is nobody's any more", async () => {
    for (const signal of [AbortSignal.abort(), AbortSignal.timeout(0)]) {
      const work = new Promise<never>((_, reject) => setTimeout(() => reject(new Error("late")), 20));
      await expect(orAborted(work, signal, stopped)).rejects.toThrow("stopped");
      await expect(work).rejects.toThrow("late");
    }
  });

  test("a source that fails at once under a spent signal is closed, and its failure with it", async () => {
    let isClosed = false;
    const source: AsyncIterable<string> = {
      [Symbol.asyncIterator]: () => ({
        next: () => later((_, reject) => reject(new Error("late"))),
        return: () => {
          isClosed = true;
          return Promise.resolve({ done: true, value: undefined });
        },
      }),
    };
    await expect(untilAborted(source, AbortSignal.abort(), stopped).next()).rejects.toThrow("stopped");
    expect(isClosed).toBe(true);
    await later<void>((resolve) => setTimeout(resolve, 10));
  });
});
