/** Worker threads that read batches of lines. Node's modules are asked for by name, so that no browser loads them. */
import type { Worker } from "node:worker_threads";
import { CutlineError } from "../../errors.js";
import type { Unread } from "../nodes/read-text.js";
import type { ReadLines, ReadSettings } from "./batch.js";

/** Reads batches in threads of its own; answers come in the order of the questions to each thread. */
export interface Threads {
  readonly read: (batch: readonly Unread[]) => Promise<ReadLines>;
  /** Ends all threads, and waits for their end; what was not answered fails with the reason. */
  readonly stop: (reason: CutlineError) => Promise<void>;
}

/**
 * Makes ready to start threads, each when the first batch falls to it.
 *
 * @throws {CutlineError} `INVALID_OPTIONS` where there are no worker threads.
 */
export async function createThreads(count: number, { lengthLimit, parse }: ReadSettings): Promise<Threads> {
  const { Worker: Thread } = await threadsModule(count);
  const file = await workerFile();
  const threads: Answering[] = [];
  let asked = 0;
  return {
    read(batch) {
      const number = asked++ % count;
      threads[number] ??= answering(new Thread(file, { workerData: { lengthLimit, parse } satisfies ReadSettings }));
      return threads[number].ask(batch);
    },
    async stop(reason) {
      await Promise.all(threads.map(({ stop }) => stop(reason)));
    },
  };
}

interface Answering {
  readonly ask: (batch: readonly Unread[]) => Promise<ReadLines>;
  readonly stop: (reason: CutlineError) => Promise<unknown>;
}

interface Question {
  readonly answer: (read: ReadLines) => void;
  readonly fail: (reason: CutlineError) => void;
}

function answering(worker: Worker): Answering {
  const waiting: Question[] = [];
  let failure: CutlineError | null = null;
  const stop = (reason: CutlineError): Promise<unknown> => {
    failure ??= reason;
    for (const question of waiting.splice(0)) question.fail(failure);
    return worker.terminate();
  };
  const failed = (cause: unknown): void => {
    void stop(workerFailed(cause));
  };
  worker.on("message", (read: ReadLines) => waiting.shift()?.answer(read));
  worker.on("error", failed);
  worker.on("messageerror", failed);
  worker.on("exit", (code) => failed(new Error(`exit code ${code}`)));
  return {
    stop,
    ask(batch) {
      const answer = new Promise<ReadLines>((resolve, reject) => {
        if (failure !== null) return reject(failure);
        waiting.push({ answer: resolve, fail: reject });
        worker.postMessage(batch);
      });
      // When a thread fails, only the first of its answers is waited for.
      answer.catch(() => {});
      return answer;
    },
  };
}

const workerFailed = (cause: unknown): CutlineError =>
  new CutlineError("WORKER_FAILED", `workers: a thread stopped (${cause instanceof Error ? cause.message : cause})`, {
    subject: "workers",
    cause,
  });

/** A name that bundlers for browsers do not look up. */
const load = (name: string): Promise<unknown> => import(/* webpackIgnore: true */ /* @vite-ignore */ name);

async function threadsModule(count: number): Promise<typeof import("node:worker_threads")> {
  try {
    return (await load("node:worker_threads")) as typeof import("node:worker_threads");
  } catch (cause) {
    throw new CutlineError("INVALID_OPTIONS", `workers: expected worker threads of Node, received ${count}`, {
      subject: "workers",
      cause,
    });
  }
}

/** The worker's file, beside this one in the built package. In its CommonJS half `import.meta.url` is a path. */
async function workerFile(): Promise<URL> {
  const here = String(import.meta.url);
  const { pathToFileURL } = (await load("node:url")) as typeof import("node:url");
  return new URL("merge-worker.js", here.startsWith("file:") ? here : pathToFileURL(here));
}
