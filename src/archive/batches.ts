/** A stream of items, as batches of entries ready to be written. */
import { CutlineError } from "../errors.js";
import { wrongInput } from "../input.js";
import type { Problem } from "../model.js";
import type { StoredEntry } from "./store.js";

export interface Batch {
  /** Each id once: of two items with one id, the later counts. */
  readonly entries: readonly StoredEntry[];
  /** Items that were not fit to be kept. */
  readonly problems: readonly Problem[];
  /** Items taken from the stream. */
  readonly items: number;
}

/** Lets timers and signals have their turn: stores in this process answer without waiting for anything. */
function breathe(): Promise<void> {
  return new Promise((resume) => setTimeout(resume));
}

/**
 * Takes the next items only when the batch before has been dealt with.
 *
 * @throws {CutlineError} `ABORTED`; `INVALID_INPUT` for what is not iterable; what the stream itself throws.
 */
export async function* batches(
  items: Iterable<unknown> | AsyncIterable<unknown>,
  size: number,
  make: (item: unknown) => StoredEntry,
  signal: AbortSignal | undefined,
): AsyncGenerator<Batch> {
  if (!isIterable(items)) {
    throw wrongInput("items", "an iterable of items", items);
  }
  let entries = new Map<string, StoredEntry>();
  let problems: Problem[] = [];
  let taken = 0;
  let inBatch = 0;
  stopIfAborted(signal);
  for await (const item of items) {
    stopIfAborted(signal);
    try {
      const entry = make(item);
      // Taken out first, so that the later of two keeps its place in the order of the stream.
      entries.delete(entry.id);
      entries.set(entry.id, entry);
    } catch (error) {
      if (!CutlineError.is(error) || error.code !== "INVALID_INPUT") throw error;
      problems.push({ code: error.code, message: error.message, subject: String(taken) });
    }
    taken++;
    if (++inBatch < size) continue;
    yield { entries: [...entries.values()], problems, items: inBatch };
    entries = new Map();
    problems = [];
    inBatch = 0;
    await breathe();
    stopIfAborted(signal);
  }
  if (inBatch > 0) yield { entries: [...entries.values()], problems, items: inBatch };
}

function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new CutlineError("ABORTED", "archive: stopped by the caller", { cause: signal.reason });
}

function isIterable(items: unknown): boolean {
  return typeof items === "object" && items !== null && (Symbol.iterator in items || Symbol.asyncIterator in items);
}
