/** Decompressing text blocks with Node's zlib, never beyond a given size. */
import { brotliDecompressSync, inflateSync } from "node:zlib";
import type { Bytes } from "../bytes.js";
import type { Found } from "../found.js";

/** The decompressed bytes; null, with a problem, when they are damaged or larger than the limit. */
export function inflate(found: Found, bytes: Bytes, method: "zlib" | "brotli", what: string): Bytes | null {
  // One limit for all blocks of a file: many small bombs are as bad as a large one.
  const left = found.limits.maxInflatedBytes - found.inflatedBytes;
  if (left <= 0) {
    found.problems.add("TOO_LARGE", "compressed blocks grow too large together");
    return null;
  }
  const limit = { maxOutputLength: left };
  try {
    const inflated = method === "zlib" ? inflateSync(bytes, limit) : brotliDecompressSync(bytes, limit);
    found.inflatedBytes += inflated.length;
    return inflated;
  } catch (error) {
    const tooLarge = (error as { code?: unknown } | null)?.code === "ERR_BUFFER_TOO_LARGE";
    if (tooLarge) found.inflatedBytes = found.limits.maxInflatedBytes;
    found.problems.add(
      tooLarge ? "TOO_LARGE" : "BLOCK_DAMAGED",
      tooLarge ? `${what} grows beyond ${found.limits.maxInflatedBytes} bytes` : `${what} cannot be decompressed`,
    );
    return null;
  }
}
