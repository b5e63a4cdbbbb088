/** Runs in a worker thread: reads batches of lines for a merge. */
import { parentPort, workerData } from "node:worker_threads";
import type { Unread } from "../nodes/read-text.js";
import { buffersOf, readBatch, type ReadSettings } from "./batch.js";

const settings = workerData as ReadSettings;

parentPort?.on("message", (batch: readonly Unread[]) => {
  const read = readBatch(batch, settings);
  parentPort?.postMessage(read, buffersOf(read));
});
