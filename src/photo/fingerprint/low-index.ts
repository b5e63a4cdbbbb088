/** From low hashes to the photos that have them: a table by their upper bits, of 8 bytes an entry. */
import { LOW_BITS } from "./low-hash.js";

const BUCKET_BITS = 20;
const SHIFT = LOW_BITS - BUCKET_BITS;

export interface LowIndex {
  /** Calls `found` for each owner of that low hash. */
  search(low: number, found: (owner: number) => void): void;
}

/** @param keys - For each owner, counted from 0, its low hashes. */
export function lowIndex(keys: readonly (readonly number[])[]): LowIndex {
  const size = keys.reduce((sum, own) => sum + own.length, 0);
  const starts = new Uint32Array((1 << BUCKET_BITS) + 1);
  for (const own of keys) for (const low of own) starts[(low >>> SHIFT) + 1]!++;
  for (let bucket = 0; bucket < 1 << BUCKET_BITS; bucket++) starts[bucket + 1]! += starts[bucket]!;
  const next = starts.slice(0, -1);
  const lows = new Uint32Array(size);
  const owners = new Uint32Array(size);
  for (const [owner, own] of keys.entries()) {
    for (const low of own) {
      const at = next[low >>> SHIFT]!++;
      lows[at] = low;
      owners[at] = owner;
    }
  }
  return {
    search(low, found) {
      const bucket = low >>> SHIFT;
      const end = starts[bucket + 1]!;
      for (let at = starts[bucket]!; at < end; at++) if (lows[at] === low) found(owners[at]!);
    },
  };
}
