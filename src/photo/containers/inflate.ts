/** Decompressing text blocks with Node's zlib, never beyond a given size. */
import { brotliDecompressSync, inflateSync } from "node:zlib";
import type { Bytes } from "../bytes.js";
import type { Found } from "./found.js";

/** The decompressed bytes; null, with a problem, when they are damaged or larger than the limit. */
export function inflate(found: Found, bytes: Bytes, method: "zlib" | "brotli", what: string): Bytes | null {
  const limit = { maxOutputLength: found.limits.maxInflatedBytes };
  try {
    return method === "zlib" ? inflateSync(bytes, limit) : brotliDecompressSync(bytes, limit);
  } catch (error) {
    const tooLarge = (error as { code?: unknown } | null)?.code === "ERR_BUFFER_TOO_LARGE";
    found.problems.add(
      tooLarge ? "TOO_LARGE" : "BLOCK_DAMAGED",
      tooLarge ? `${what} grows beyond ${found.limits.maxInflatedBytes} bytes` : `${what} cannot be decompressed`,
    );
    return null;
  }
}
