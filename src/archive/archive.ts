import { CutlineError } from "../errors.js";
import type { Problem } from "../model.js";
import {
  type AddAllOptions,
  addAllOptionsSchema,
  type ArchiveOptions,
  archiveOptionsSchema,
  type FindInArchiveOptions,
  findInArchiveOptionsSchema,
  resolveOptions,
} from "../options.js";
import { batches } from "./batches.js";
import type { ArchiveEntry } from "./entry.js";
import { type ArchiveInput, type ArchiveQuery, checkedId, entryFrom } from "./item.js";
import { keysOfEntry, keysOfQuery } from "./keys.js";
import { type ArchiveMatch, byWorth, matcher } from "./match.js";
import { FORMAT_VERSION, type Store, type StoredEntry } from "./store.js";

/** What became of one item. */
export interface Added {
  readonly id: string;
  /** An entry of that id was known and has been replaced. */
  readonly replaced: boolean;
}

/** What became of many items. */
export interface AddedAll {
  /** Entries that are new. */
  readonly added: number;
  /** Entries whose id was known. */
  readonly replaced: number;
  /** Items that were not fit to be kept. */
  readonly skipped: number;
  /** Why, for the first hundred of them; `subject` is the position in the input, counted from 0. */
  readonly problems: readonly Problem[];
}

export interface ArchiveStats {
  readonly entries: number;
  readonly store: Store["kind"];
  readonly formatVersion: number;
}

/**
 * Remembers captions and photos, and tells whether one was seen before.
 *
 * Every call rejects with `STORE_CLOSED` after {@link Archive.close}, with `STORE_CONFLICT` while another process
 * holds the store longer than the wait that was set, and with `STORE_UNREADABLE` where the store fails.
 */
export interface Archive {
  /**
   * Remembers one item; an entry of the same id is replaced.
   *
   * @throws {CutlineError} `INVALID_INPUT` for what is no item, or has neither caption nor picture.
   */
  add(item: ArchiveInput): Promise<Added>;
  /**
   * Remembers many, batch by batch: the next batch is asked for when the last one is kept. Items that are not fit are
   * passed over and told of. When it rejects or is aborted, the batches before stay.
   *
   * @throws {CutlineError} `INVALID_OPTIONS`, `INVALID_INPUT` for what is not iterable, `ABORTED`
   */
  addAll(items: Iterable<ArchiveInput> | AsyncIterable<ArchiveInput>, options?: AddAllOptions): Promise<AddedAll>;
  /**
   * Looks for entries with the same caption or picture, or one of the same scene; best first. Each was compared in
   * earnest and carries both comparisons.
   *
   * @throws {CutlineError} `INVALID_OPTIONS`, `INVALID_INPUT`
   */
  find(query: ArchiveQuery, options?: FindInArchiveOptions): Promise<readonly ArchiveMatch[]>;
  /** The entry of an id, or null. */
  get(id: string): Promise<ArchiveEntry | null>;
  /** Forgets an entry. False when there was none of that id. */
  remove(id: string): Promise<boolean>;
  stats(): Promise<ArchiveStats>;
  /** Gives up files and connections. Closing twice is fine. */
  close(): Promise<void>;
}

/**
 * Opens an archive: in memory, in an SQLite file, or in a PostgreSQL database. All three answer alike.
 *
 * A look-up reads rows by equality on one key only: keys made from the caption's words and the picture's hash. What it
 * reads is then compared by `compareCaptions` and `comparePhotos`, so its cost does not grow with the archive.
 *
 * @throws {CutlineError} `INVALID_OPTIONS`; `DEPENDENCY_MISSING` when the driver (`libsql`, `pg`) is not installed;
 *   `STORE_UNREADABLE` for a file or database that is no archive, is of another format version, or cannot be reached;
 *   `STORE_CONFLICT` when another process holds it.
 * @example
 * const archive = await openArchive({ store: "sqlite", path: "desk.sqlite" });
 * await archive.add({ id: "monday-1", caption: "A tent. / AFP / AHMAD AL-RUBAYE" });
 * (await archive.find("A tent.  (AFP/Ahmad al-Rubaye)"))[0]?.verdict; // "same"
 */
export async function openArchive(options?: ArchiveOptions): Promise<Archive> {
  const resolved = resolveOptions(archiveOptionsSchema, options);
  // Loaded here, so that importing the package loads neither Node's modules nor a driver.
  const { contentId } = await import("./content-id.js");
  const { decodeEntry, encodeEntry } = await import("./entry-json.js");
  const { openStore } = await import("./open-store.js");
  const store = await openStore(resolved);
  let closed = false;

  function open(): Store {
    if (closed) throw new CutlineError("STORE_CLOSED", "archive: used after close()");
    return store;
  }

  function stored(input: unknown): StoredEntry {
    const given = entryFrom(input);
    const entry = given.id === "" ? { ...given, id: contentId(given) } : given;
    return { id: entry.id, keys: keysOfEntry(entry), body: encodeEntry(entry) };
  }

  return {
    async add(item) {
      const entry = stored(item);
      return { id: entry.id, replaced: (await open().put([entry])) === 0 };
    },

    async addAll(items, addAllOptions) {
      const { signal, onProgress, batchSize } = resolveOptions(addAllOptionsSchema, addAllOptions);
      const total = Array.isArray(items) ? items.length : null;
      let [done, added, replaced, skipped] = [0, 0, 0, 0];
      const problems: Problem[] = [];
      for await (const batch of batches(items, batchSize, stored, signal)) {
        const fresh = batch.entries.length === 0 ? 0 : await open().put(batch.entries);
        added += fresh;
        replaced += batch.items - batch.problems.length - fresh;
        skipped += batch.problems.length;
        problems.push(...batch.problems.slice(0, Math.max(0, 100 - problems.length)));
        done += batch.items;
        onProgress?.(done, total);
      }
      return { added, replaced, skipped, problems };
    },

    async find(query, findOptions) {
      const { limit, verdict, candidates } = resolveOptions(findInArchiveOptionsSchema, findOptions);
      const wanted = entryFrom(query);
      const hits = await open().lookUp(keysOfQuery(wanted), candidates);
      const match = matcher(wanted);
      return hits
        .map(({ id, body }) => match(decodeEntry(id, body)))
        .filter((match) => match !== null)
        .filter((match) => match.verdict === "same" || verdict === "related")
        .sort(byWorth)
        .slice(0, limit);
    },

    async get(id) {
      const body = await open().get(checkedId(id));
      return body === null ? null : decodeEntry(id, body);
    },

    async remove(id) {
      return open().remove(checkedId(id));
    },

    async stats() {
      return { entries: await open().count(), store: store.kind, formatVersion: FORMAT_VERSION };
    },

    async close() {
      if (closed) return;
      closed = true;
      await store.close();
    },
  };
}
