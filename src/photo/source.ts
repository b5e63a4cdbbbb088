/**
 * Where a walker's bytes come from. A walker is a generator that asks for ranges; bytes in memory answer at once, a
 * file answers from disk. So each container is written once, and a 50 MB file costs its metadata, not its pixels.
 */
import type { FileHandle } from "node:fs/promises";
import type { Bytes } from "./bytes.js";

/** A wish for `length` bytes from `offset`; the answer is shorter where the file ends. */
export interface Range {
  readonly offset: number;
  readonly length: number;
}

/** Steps through a container, asking for ranges; `T` is what comes of it. */
export type Walk<T> = Generator<Range, T, Bytes>;

export interface Source {
  /** Bytes in the file. */
  readonly size: number;
  read(range: Range): Bytes | Promise<Bytes>;
}

/** Asks for one range. */
export function* bytesAt(offset: number, length: number): Walk<Bytes> {
  return yield { offset, length };
}

/** Most ranges that one walk may ask for: real files need tens, a large PNG in small chunks some ten thousand. */
const MOST_RANGES = 200_000;

/** What a walk ends with when it asks for too much: caught by {@link runWalk}'s caller as a damaged container. */
export class WalkLimit extends Error {}

/** Runs a walk over a source. */
export async function runWalk<T>(walk: Walk<T>, source: Source): Promise<T> {
  let ranges = 0;
  let step = walk.next();
  while (!step.done) {
    if (++ranges > MOST_RANGES) throw new WalkLimit("too many parts");
    const answer = source.read(step.value);
    step = walk.next(answer instanceof Promise ? await answer : answer);
  }
  return step.value;
}

export function memorySource(bytes: Bytes): Source {
  return {
    size: bytes.length,
    read: ({ offset, length }) =>
      bytes.subarray(Math.min(offset, bytes.length), Math.min(offset + length, bytes.length)),
  };
}

/** The first read brings this much: the whole metadata of most files. */
const FIRST_WINDOW = 65_536;
/** Later reads bring at least this much; more would read the pixels between the parts of a large file. */
const LATER_WINDOW = 8_192;

const EMPTY = new Uint8Array(0);

/** Reads a file by ranges through a window; windows are never reused, so what a walker keeps stays as it was. */
export function fileSource(handle: FileHandle, size: number, failed: (cause: unknown) => Error): Source {
  let start = 0;
  let window: Bytes = EMPTY;
  return {
    size,
    read({ offset, length }) {
      const end = Math.min(offset + length, size);
      if (offset >= end) return EMPTY;
      if (offset >= start && end <= start + window.length) return window.subarray(offset - start, end - start);
      return (async () => {
        const wanted = Math.min(Math.max(end - offset, offset === 0 ? FIRST_WINDOW : LATER_WINDOW), size - offset);
        const buffer = Buffer.allocUnsafeSlow(wanted);
        let filled = 0;
        while (filled < wanted) {
          const { bytesRead } = await handle.read(buffer, filled, wanted - filled, offset + filled).catch((cause) => {
            throw failed(cause);
          });
          if (bytesRead === 0) break;
          filled += bytesRead;
        }
        const found = new Uint8Array(buffer.buffer, buffer.byteOffset, filled);
        start = offset;
        window = found;
        return found.subarray(0, Math.min(end - offset, filled));
      })();
    },
  };
}
