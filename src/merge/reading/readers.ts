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

/** @param pack - What to do with the texts that are read. */
export const readerHere = (nodes: Nodes, pack: (nodes: Nodes) => void): Reader => ({
  // The first wait until it is known whether they are few enough for their captions to be kept.
  readNew() {
    const { texts, lines } = nodes;
    if (texts.size <= KEEP_CAPTIONS) return;
    for (let round = 0; round < ROUNDS && texts.size - lines.count >= TOGETHER; round++) readTogether(nodes);
    pack(nodes);
  },
  readRest: (pause) => readHere(nodes, pack, pause),
  stop: () => {},
});

/** So many times {@link TOGETHER} are read for one new text at most: those that waited are read soon, but not all at once. */
const ROUNDS = 2;

async function readHere(nodes: Nodes, pack: (nodes: Nodes) => void, pause: () => Promise<void>): Promise<void> {
  while (nodes.lines.count < nodes.texts.size) {
    readTogether(nodes);
    pack(nodes);
    await pause();
  }
}

/** Texts a thread is given at once: fewer are read here before a thread has loaded the parser. */
const BATCH = 1000;
/** Batches asked of each thread before the first is waited for: one in work, one in store. */
const ASKED = 2;

export async function readerInThreads(nodes: Nodes, workers: number, pack: (nodes: Nodes) => void): Promise<Reader> {
  const threads = await createThreads(workers, nodes);
  const asked: Promise<ReadLines>[] = [];
  let sent = 0;
  const ask = (): void => {
    asked.push(threads.read(unreadNodes(nodes, sent)));
    sent = nodes.texts.size;
  };
  // In the order of the input, whichever thread is done first.
  const take = async (): Promise<void> => {
    takeBatch(nodes, await asked.shift()!);
    pack(nodes);
  };
  return {
    async readNew() {
      if (nodes.texts.size - sent < BATCH) return;
      ask();
      if (asked.length >= workers * ASKED) await take();
    },
    async readRest(pause) {
      if (sent === 0) return readHere(nodes, pack, pause);
      if (sent < nodes.texts.size) ask();
      while (asked.length > 0) await take();
    },
    stop: threads.stop,
  };
}
