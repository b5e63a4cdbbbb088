import { orAborted } from "../abort.js";
import { CutlineError } from "../errors.js";
import { isObject, wrongInput } from "../input.js";
import type { Photo } from "../model.js";
import { type ReadPhotosOptions, readPhotosOptionsSchema, resolveOptions } from "../options.js";
import { type PhotoInput, readPhoto } from "./read.js";

/**
 * Reads many picture files, some at a time, in the order they come.
 *
 * One file's trouble is that file's: what cannot be opened comes back as a Photo with the problem `UNREADABLE`. Memory
 * stays bounded: no more files are in work, or done and not yet taken, than `concurrency`.
 *
 * @param files - Paths, `file:` URLs or bytes; an array, or an async iterable for a folder that is still being listed.
 * @returns Photos in the order of `files`. Leaving the loop early stops the reading.
 * @throws {CutlineError} `ABORTED` once `signal` fires; `INVALID_OPTIONS`; `INVALID_INPUT` for what is not iterable and for
 *   an item that is neither a path nor bytes; `DEPENDENCY_MISSING`.
 * @example
 * for await (const photo of readPhotos(["a.jpg", "b.jpg"])) console.log(photo.file, photo.caption?.creators);
 */
export async function* readPhotos(
  files: Iterable<PhotoInput> | AsyncIterable<PhotoInput>,
  options?: ReadPhotosOptions,
): AsyncGenerator<Photo, void, undefined> {
  const { signal, onProgress, concurrency, ...each } = resolveOptions(readPhotosOptionsSchema, options);
  if (!isIterable(files)) throw wrongInput("files", "an iterable of paths or bytes", files);
  const total = Array.isArray(files) ? files.length : null;
  const most = concurrency ?? (await import("node:os")).availableParallelism();
  const waiting: Promise<Photo>[] = [];
  const source = iterate(files);
  let done = 0;
  let ended = false;
  try {
    for (;;) {
      throwIfAborted(signal);
      while (!ended && waiting.length < most) {
        const next = await source.next();
        throwIfAborted(signal);
        if (next.done) ended = true;
        else {
          const work = readOne(next.value, each);
          // Whoever takes it from the queue handles it; until then it must not count as unhandled.
          work.catch(() => {});
          waiting.push(work);
        }
      }
      const first = waiting.shift();
      if (!first) return;
      const photo = await (signal ? orAborted(first, signal, () => aborted(signal)) : first);
      onProgress?.(++done, total);
      yield photo;
    }
  } finally {
    await Promise.allSettled(waiting);
    await source.return?.(undefined);
  }
}

/** A text is iterable too, letter by letter, which nobody means. */
function isIterable(files: unknown): boolean {
  return isObject(files) && (Symbol.iterator in files || Symbol.asyncIterator in files);
}

async function* iterate(files: Iterable<PhotoInput> | AsyncIterable<PhotoInput>): AsyncGenerator<PhotoInput> {
  yield* files;
}

async function readOne(file: PhotoInput, options: Parameters<typeof readPhoto>[1]): Promise<Photo> {
  try {
    return await readPhoto(file, options);
  } catch (error) {
    if (!(CutlineError.is(error) && error.code === "PHOTO_UNREADABLE")) throw error;
    const subject = error.subject ?? null;
    const { NO_METADATA } = await import("./reconcile/nothing.js");
    return {
      file: subject,
      bytes: 0,
      sha256: null,
      format: null,
      width: null,
      height: null,
      orientation: 1,
      metadata: NO_METADATA,
      sources: {},
      caption: null,
      fingerprint: null,
      problems: [{ code: "UNREADABLE", message: error.message, subject }],
    };
  }
}

function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw aborted(signal);
}

function aborted(signal: AbortSignal): CutlineError {
  return new CutlineError("ABORTED", "the reading of photos was aborted", { cause: signal.reason });
}
