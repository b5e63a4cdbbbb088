/** The archive in this process's memory: gone with the process. */
import { bestHits } from "./hits.js";
import { keyIndex } from "./key-index.js";
import { ROWS_PER_KEY, type Store } from "./store.js";

export function memoryStore(): Store {
  /** Slot of each id. A slot that was given up is used again. */
  const slots = new Map<string, number>();
  const ids: string[] = [];
  const bodies: string[] = [];
  const keysOf: Float64Array[] = [];
  const free: number[] = [];
  const index = keyIndex();

  function forget(slot: number): void {
    for (const key of keysOf[slot]!) index.remove(key, slot);
  }

  return {
    kind: "memory",
    async put(entries) {
      let added = 0;
      for (const { id, keys, body } of entries) {
        let slot = slots.get(id);
        if (slot === undefined) {
          slot = free.pop() ?? ids.length;
          slots.set(id, slot);
          added++;
        } else forget(slot);
        ids[slot] = id;
        bodies[slot] = body;
        keysOf[slot] = Float64Array.from(keys);
        for (const key of keys) index.add(key, slot);
      }
      return added;
    },
    async lookUp(wanted, limit) {
      const idsOf = (key: number): string[] => index.find(key, ROWS_PER_KEY).map((slot) => ids[slot]!);
      return bestHits(wanted, idsOf, limit).map((hit) => ({ ...hit, body: bodies[slots.get(hit.id)!]! }));
    },
    async get(id) {
      const slot = slots.get(id);
      return slot === undefined ? null : bodies[slot]!;
    },
    async remove(id) {
      const slot = slots.get(id);
      if (slot === undefined) return false;
      forget(slot);
      slots.delete(id);
      ids[slot] = "";
      bodies[slot] = "";
      keysOf[slot] = new Float64Array(0);
      free.push(slot);
      return true;
    },
    async count() {
      return slots.size;
    },
    async close() {},
  };
}
