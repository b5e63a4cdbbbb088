/** Where the texts of a merge are read: in this thread or in others. */
import type { CutlineError } from "../../errors.js";
import { TOGETHER } from "../../parse/parse-caption.js";
import { type ReadLines, takeBatch } from "./batch.js";
import { KEEP_CAPTIONS, type Nodes, readTogether, unreadNodes } from "../nodes/nodes.js";
import { createThreads } from "./threads.js";

export interface Reader {
  /** Sees to the texts taken in since it was last called; at once, or when there are enough of them. */
  readonly readNew: () => void | Promise<void>;
  /** Reads all that is left, and calls `pause` between. */
  readonly readRest: (pause: () => Promise<void>) => Promise<void>;
  readonly stop: (reason: CutlineError) => void | Promise<void>;
}

export const readerHere = (nodes: Nodes): Reader => ({
  // The first wait until it is known whether they are few enough for their captions to be kept.
  readNew() {
    const { texts, lines } = nodes;
    if (texts.length <= KEEP_CAPTIONS) return;
    for (let round = 0; round < ROUNDS && texts.length - lines.count >= TOGETHER; round++) readTogether(nodes);
  },
  readRest: (pause) => readHere(nodes, pause),
  stop: () => {},
});

/** So many times {@link TOGETHER} are read for one new text at most: those that waited are read soon, but not all at once. */
const ROUNDS = 2;

async function readHere(nodes: Nodes, pause: () => Promise<void>): Promise<void> {
  while (nodes.lines.count < nodes.texts.length) {
    readTogether(nodes);
    await pause();
  }
}

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
    async readRest(pause) {
      if (sent === 0) return readHere(nodes, pause);
      if (sent < nodes.texts.length) ask();
      while (asked.length > 0) await take();
    },
    stop: threads.stop,
  };
}
