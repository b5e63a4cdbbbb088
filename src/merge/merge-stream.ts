import * as z from "zod";
import { CutlineError } from "../errors.js";
import type { MergeInput, MergeResult } from "../model.js";
import { type LongRunOptions, longRunShape, resolveOptions } from "../options.js";
import { untilAborted } from "../abort.js";
import { type MergeOptions, mergeOptionsSchema, notItems } from "./merge.js";
import { mergeNodes } from "./merge-nodes.js";
import { addInput, createNodes, packRead } from "./nodes/nodes.js";
import { readerHere, readerInThreads } from "./reading/readers.js";

/** Options of {@link mergeCaptionStream}. */
export interface MergeStreamOptions extends MergeOptions, LongRunOptions {
  /**
   * Worker threads that parse the lines, where there are some thousands of them: as many as processor cores are free.
   * Only in Node, and only from the built package. Each takes the memory of the parser's lists.
   * @defaultValue 0: lines are parsed in the calling thread
   */
  workers?: number | undefined;
}

export const mergeStreamOptionsSchema = z.strictObject({
  ...mergeOptionsSchema.shape,
  ...longRunShape,
  workers: z.int().min(0).max(64).optional(),
});

/** Milliseconds of work between two looks at the signal. */
const TURN = 20;

/**
 * {@link mergeCaptions} over a stream: lines are parsed as they come, in worker threads if asked, and the event loop gets
 * its turn. `onProgress` hears of the lines read first, without a total, then of the lines merged, with it.
 *
 * @param items - Lines, Captions and occurrences; read once, of which only distinct texts are kept.
 * @returns The same result as {@link mergeCaptions} of all items, with any number of workers.
 * @throws {CutlineError} `ABORTED` once the signal fires; `INVALID_OPTIONS` for workers where there are none;
 *   `WORKER_FAILED` when one stops; otherwise as {@link mergeCaptions}.
 * @example
 * await mergeCaptionStream(createInterface({ input: createReadStream("captions.txt") }), { workers: 4 });
 */
export async function mergeCaptionStream(
  items: AsyncIterable<MergeInput> | Iterable<MergeInput>,
  options?: MergeStreamOptions,
): Promise<MergeResult> {
  const { lengthLimit, parse, signal, onProgress, workers = 0 } = resolveOptions(mergeStreamOptionsSchema, options);
  const source = sourceOf(items, signal);
  const nodes = createNodes(64, lengthLimit, parse);
  let turn = performance.now();
  const breathe = async (done: number, total: number | null): Promise<void> => {
    if (signal?.aborted === true) throw aborted(signal);
    if (performance.now() - turn < TURN) return;
    onProgress?.(done, total);
    await new Promise((resolve) => setTimeout(resolve, 0));
    turn = performance.now();
  };
  if (signal?.aborted === true) throw aborted(signal);
  // Who gave a list holds its texts: packed they would be held twice.
  const pack = Array.isArray(items) ? () => {} : packRead;
  const reader = workers === 0 ? readerHere(nodes, pack) : await readerInThreads(nodes, workers, pack);
  const stop = (): void => void reader.stop(aborted(signal!));
  signal?.addEventListener("abort", stop);
  try {
    for await (const item of source) {
      addInput(nodes, item);
      await reader.readNew();
      await breathe(nodes.nodeOf.size, null);
    }
    await reader.readRest(() => breathe(nodes.nodeOf.size, null));
  } finally {
    signal?.removeEventListener("abort", stop);
    await reader.stop(new CutlineError("ABORTED", "merging has ended"));
  }
  const total = nodes.nodeOf.size;
  const steps = mergeNodes(nodes);
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      onProgress?.(total, total);
      return step.value;
    }
    await breathe(Math.min(step.value, total), total);
  }
}

const aborted = (signal: AbortSignal): CutlineError =>
  new CutlineError("ABORTED", "merging was aborted", { cause: signal.reason });

function sourceOf(
  items: AsyncIterable<MergeInput> | Iterable<MergeInput>,
  signal: AbortSignal | undefined,
): AsyncIterable<MergeInput> | Iterable<MergeInput> {
  if (typeof items !== "object" || items === null) throw notItems(items);
  if (!(Symbol.asyncIterator in items)) {
    if (!(Symbol.iterator in items)) throw notItems(items);
    return items;
  }
  return signal === undefined ? items : untilAborted(items, signal, () => aborted(signal));
}
