/** Counting which entries share most keys with a look-up. */

/** An id, and how many keys it shares. */
export interface Hit {
  readonly id: string;
  readonly shared: number;
}

/** UTF-16 order, the same on every machine. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Those that share most keys first, then by id; at most `limit`. */
export function bestHits(keys: readonly number[], idsOf: (key: number) => readonly string[], limit: number): Hit[] {
  const shared = new Map<string, number>();
  for (const key of keys) for (const id of idsOf(key)) shared.set(id, (shared.get(id) ?? 0) + 1);
  return Array.from(shared, ([id, count]): Hit => ({ id, shared: count }))
    .sort((a, b) => b.shared - a.shared || compareIds(a.id, b.id))
    .slice(0, limit);
}
