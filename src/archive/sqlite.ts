/** The archive in one SQLite file, through libsql. Processes of one machine may share it; SQLite's own locks guard it. */
import { existsSync } from "node:fs";
import { CutlineError } from "../errors.js";
import { loadDriver } from "./driver.js";
import { FORMAT_VERSION, ROWS_PER_KEY, type Store, type StoredEntry, type StoredHit } from "./store.js";
import { bestHits } from "./hits.js";

/** What is used of libsql, which has better-sqlite3's interface. */
interface Statement {
  run(...values: readonly (string | number)[]): { readonly changes: number };
  all(...values: readonly (string | number)[]): readonly Readonly<Record<string, unknown>>[];
}
interface Database {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
}
type OpenDatabase = new (path: string, options: { timeout: number }) => Database;

interface SqliteOptions {
  readonly path: string;
  readonly create: boolean;
  readonly busyTimeout: number;
}

/** "CUTL": says in the file's header whose file it is. */
const APPLICATION_ID = 0x4355544c;

const TABLES = `
  CREATE TABLE entry (id TEXT PRIMARY KEY, keys TEXT NOT NULL, body TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE entry_key (key INTEGER NOT NULL, id TEXT NOT NULL, PRIMARY KEY (key, id)) WITHOUT ROWID;
  PRAGMA application_id = ${APPLICATION_ID};
  PRAGMA user_version = ${FORMAT_VERSION};
`;

/** @throws {CutlineError} `DEPENDENCY_MISSING`, `STORE_UNREADABLE`, `STORE_CONFLICT` */
export async function sqliteStore({ path, create, busyTimeout }: SqliteOptions): Promise<Store> {
  const open = (await loadDriver("libsql")) as OpenDatabase;
  const attempt = <T>(work: () => T): T => {
    try {
      return work();
    } catch (cause) {
      throw failure(path, cause);
    }
  };
  if (!create && !existsSync(path)) throw foreign(path, "no archive is there");
  const database = attempt(() => new open(path, { timeout: busyTimeout }));
  try {
    attempt(() => prepareFile(database, path));
  } catch (error) {
    database.close();
    throw error;
  }

  const statement = attempt(() => ({
    keysOf: database.prepare("SELECT keys FROM entry WHERE id = ?"),
    putEntry: database.prepare("INSERT OR REPLACE INTO entry (id, keys, body) VALUES (?, ?, ?)"),
    putKey: database.prepare("INSERT OR IGNORE INTO entry_key (key, id) VALUES (?, ?)"),
    dropKey: database.prepare("DELETE FROM entry_key WHERE key = ? AND id = ?"),
    dropEntry: database.prepare("DELETE FROM entry WHERE id = ?"),
    idsOf: database.prepare(`SELECT id FROM entry_key WHERE key = ? LIMIT ${ROWS_PER_KEY}`),
    bodyOf: database.prepare("SELECT body FROM entry WHERE id = ?"),
    count: database.prepare("SELECT count(*) AS entries FROM entry"),
  }));

  /** One transaction: others see all of it or nothing. */
  function write<T>(work: () => T): T {
    return attempt(() => {
      database.exec("BEGIN IMMEDIATE");
      try {
        const result = work();
        database.exec("COMMIT");
        return result;
      } catch (error) {
        rollBack(database);
        throw error;
      }
    });
  }

  function dropKeys(id: string): boolean {
    const row = statement.keysOf.all(id)[0];
    if (row === undefined) return false;
    for (const key of JSON.parse(String(row.keys)) as number[]) statement.dropKey.run(key, id);
    return true;
  }

  function put({ id, keys, body }: StoredEntry): boolean {
    const known = dropKeys(id);
    statement.putEntry.run(id, JSON.stringify(keys), body);
    for (const key of keys) statement.putKey.run(key, id);
    return known;
  }

  const bodyOf = (id: string): string | null => {
    const row = statement.bodyOf.all(id)[0];
    return row === undefined ? null : String(row.body);
  };

  return {
    kind: "sqlite",
    async put(entries) {
      return write(() => entries.filter((entry) => !put(entry)).length);
    },
    async lookUp(wanted, limit) {
      return attempt(() => {
        const best = bestHits(wanted, (key) => statement.idsOf.all(key).map(({ id }) => String(id)), limit);
        return best.flatMap(({ id, shared }): StoredHit[] => {
          const body = bodyOf(id);
          return body === null ? [] : [{ id, body, shared }];
        });
      });
    },
    async get(id) {
      return attempt(() => bodyOf(id));
    },
    async remove(id) {
      return write(() => {
        if (!dropKeys(id)) return false;
        statement.dropEntry.run(id);
        return true;
      });
    },
    async count() {
      return attempt(() => Number(statement.count.all()[0]?.entries));
    },
    async close() {
      attempt(() => {
        // libsql lets go of the file only when its statements are collected, so nothing may be left in the journal.
        database.prepare("PRAGMA wal_checkpoint(TRUNCATE)").all();
        database.close();
      });
    },
  };
}

/** Makes the tables in a new file; refuses a file of another kind or version. */
function prepareFile(database: Database, path: string): void {
  const pragma = (name: string): unknown => Object.values(database.prepare(`PRAGMA ${name}`).all()[0] ?? {})[0];
  // Read first: turning on the write-ahead log would already write to a file that is not ours.
  const isNew = (): boolean => Number(database.prepare("SELECT count(*) AS n FROM sqlite_schema").all()[0]?.n) === 0;
  if (!isNew() && pragma("application_id") !== APPLICATION_ID)
    throw foreign(path, "a database, but no cutline archive");
  database.prepare("PRAGMA journal_mode = WAL").all();
  database.exec("PRAGMA synchronous = NORMAL");
  database.exec("BEGIN IMMEDIATE");
  try {
    // Asked again under the lock: another process may have made the tables meanwhile.
    if (isNew()) database.exec(TABLES);
    database.exec("COMMIT");
  } catch (error) {
    rollBack(database);
    throw error;
  }
  const version = pragma("user_version");
  if (version !== FORMAT_VERSION) throw foreign(path, `expected format ${FORMAT_VERSION}, found ${version}`);
}

function rollBack(database: Database): void {
  try {
    database.exec("ROLLBACK");
  } catch {
    // SQLite has rolled back by itself already; the first error is the one to tell.
  }
}

function foreign(path: string, message: string): CutlineError {
  return new CutlineError("STORE_UNREADABLE", `${path}: ${message}`, { subject: path });
}

function failure(path: string, cause: unknown): CutlineError {
  if (CutlineError.is(cause)) return cause;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  const reason = cause instanceof Error ? cause.message : String(cause);
  if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED")) {
    return new CutlineError("STORE_CONFLICT", `${path}: another process is writing (${reason})`, {
      subject: path,
      cause,
    });
  }
  return new CutlineError("STORE_UNREADABLE", `${path}: ${reason}`, { subject: path, cause });
}
