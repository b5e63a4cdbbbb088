/** What an archive needs of the place it is kept in. Everything about captions and photos is decided above it. */

/** Version of the rows: of the keys' making and of the body's shape. Raised when older rows would be misread. */
export const FORMAT_VERSION = 2;

/** The most rows read for one key: a key that more entries share says little of any of them. */
export const ROWS_PER_KEY = 200;

/** One entry, as rows see it. */
export interface StoredEntry {
  readonly id: string;
  /** Whole numbers from 0 to 2^53 - 1, each once, ascending. */
  readonly keys: readonly number[];
  /** JSON. */
  readonly body: string;
}

/** A key that is looked for. */
export interface WantedKey {
  readonly key: number;
  /** What an entry kept under it gains by it: a whole number, more for keys that seldom meet by chance. */
  readonly weight: number;
}

/** An entry that shares keys with a look-up. */
export interface StoredHit {
  readonly id: string;
  readonly body: string;
  /** Sum of the weights of the keys it shares. */
  readonly shared: number;
}

/**
 * A place for entries. Rows are only ever found by equality on one column: a key, or an id.
 * Calls after `close` are never made: the archive above refuses them.
 */
export interface Store {
  readonly kind: "memory" | "sqlite" | "postgresql";
  /** Adds entries, each as a whole; an id that is known is replaced. Ids are distinct. Returns how many were new. */
  put(entries: readonly StoredEntry[]): Promise<number>;
  /** Entries whose shared keys weigh most first, then by id; at most `limit`. Each key is wanted once. */
  lookUp(wanted: readonly WantedKey[], limit: number): Promise<readonly StoredHit[]>;
  get(id: string): Promise<string | null>;
  remove(id: string): Promise<boolean>;
  /** Number of entries. */
  count(): Promise<number>;
  close(): Promise<void>;
}
