/** Weighing which entries share most with a look-up. */
import type { WantedKey } from "./store.js";

/** An id, and what the keys weigh that it shares. */
export interface Hit {
  readonly id: string;
  readonly shared: number;
}

/** UTF-16 order, the same on every machine. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Those whose shared keys weigh most first, then by id; at most `limit`. */
export function bestHits(
  wanted: readonly WantedKey[],
  idsOf: (key: number) => readonly string[],
  limit: number,
): Hit[] {
  const shared = new Map<string, number>();
  for (const { key, weight } of wanted) {
    for (const id of idsOf(key)) shared.set(id, (shared.get(id) ?? 0) + weight);
  }
  return Array.from(shared, ([id, weight]): Hit => ({ id, shared: weight }))
    .sort((a, b) => b.shared - a.shared || compareIds(a.id, b.id))
    .slice(0, limit);
}
