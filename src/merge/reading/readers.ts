/** Where the texts of a merge are read: in this thread or in others. */
import type { CutlineError } from "../../errors.js";
import { TOGETHER } from "../../parse/parse-caption.js";
import { type ReadLines, takeBatch } from "./batch.js";
import { type Nodes, readNodes, unreadNodes } from "../nodes/nodes.js";
import { createThreads } from "./threads.js";

export interface Reader {
  /** Sees to the texts taken in since it was last called; at once, or when there are enough of them. */
  readonly readNew: () => void | Promise<void>;
  /** Reads all that is left. */
  readonly readRest: () => void | Promise<void>;
  readonly stop: (reason: CutlineError) => void | Promise<void>;
}

export const readerHere = (nodes: Nodes): Reader => ({
  readNew: () => {
    if (nodes.texts.length - nodes.lines.count >= TOGETHER) readNodes(nodes);
  },
  readRest: () => readNodes(nodes),
  stop: () => {},
});

/** Texts a thread is given at once: fewer are read here before a thread has loaded the parser. */
const BATCH = 1000;
/** Batches asked of each thread before the first is waited for: one in work, one in store. */
const ASKED = 2;

export async function readerInThreads(nodes: Nodes, workers: number): Promise<Reader> {
  const threads = await createThreads(workers, nodes);
  const asked: Promise<ReadLines>[] = [];
  let sent = 0;
  const ask = (): void => {
    asked.push(threads.read(unreadNodes(nodes, sent)));
    sent = nodes.texts.length;
  };
  // In the order of the input, whichever thread is done first.
  const take = async (): Promise<void> => takeBatch(nodes, await asked.shift()!);
  return {
    async readNew() {
      if (nodes.texts.length - sent < BATCH) return;
      ask();
      if (asked.length >= workers * ASKED) await take();
    },
    async readRest() {
      if (sent === 0) return readNodes(nodes);
      if (sent < nodes.texts.length) ask();
      while (asked.length > 0) await take();
    },
    stop: threads.stop,
  };
}
