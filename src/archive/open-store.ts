import type { archiveOptionsSchema } from "../options.js";
import type { output } from "zod";
import { memoryStore } from "./memory.js";
import type { Store } from "./store.js";

/** The place that the options name, its driver loaded only now. */
export async function openStore(options: output<typeof archiveOptionsSchema>): Promise<Store> {
  switch (options.store) {
    case "memory":
      return memoryStore();
    case "sqlite":
      return (await import("./sqlite.js")).sqliteStore(options);
    case "postgresql":
      return (await import("./postgresql.js")).postgresStore(options);
  }
}
