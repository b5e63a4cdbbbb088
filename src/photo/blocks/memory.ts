/** Directories of an EXIF block that is in memory. */
import type { Bytes } from "../bytes.js";
import type { Found } from "../found.js";
import type { Walk } from "../source.js";
import { type Directories, type DirectoryName, readDirectories } from "./directories.js";

export function readDirectoriesOf(
  block: Bytes,
  found: Found,
  standard: boolean,
  first: DirectoryName = "IFD0",
): Directories | null {
  const { problems, limits } = found;
  return walkInMemory(
    readDirectories({
      base: 0,
      size: block.length,
      standard,
      maxBlockBytes: limits.maxBlockBytes,
      problems,
      pages: false,
      first,
    }),
    block,
  );
}

/** Runs a walk over bytes at once. A walk over a block in memory is bounded by the directory limits alone. */
export function walkInMemory<T>(walk: Walk<T>, bytes: Bytes): T {
  let step = walk.next();
  while (!step.done) {
    const { offset, length } = step.value;
    step = walk.next(bytes.subarray(Math.min(offset, bytes.length), Math.min(offset + length, bytes.length)));
  }
  return step.value;
}
