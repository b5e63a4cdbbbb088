/** The archive in a PostgreSQL database, through pg: any number of processes may add, look up and remove at one time. */
import { CutlineError } from "../errors.js";
import { loadDriver } from "./driver.js";
import { statements } from "./postgresql-sql.js";
import { FORMAT_VERSION, type Store, type StoredEntry } from "./store.js";

/** What is used of pg. */
interface Queries {
  query(
    sql: string,
    values?: readonly unknown[],
  ): Promise<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }>;
}
interface Client extends Queries {
  release(error?: Error): void;
}
interface Pool extends Queries {
  connect(): Promise<Client>;
  on(event: "error", listener: () => void): void;
  end(): Promise<void>;
}
interface Driver {
  readonly Pool: new (options: object) => Pool;
}

interface PostgresOptions {
  readonly url: string;
  readonly schema: string;
  readonly create: boolean;
  readonly connections: number;
}

const CONNECT_MILLISECONDS = 10_000;
/** Times work is begun again after another transaction stood in its way or its connection was lost. */
const ATTEMPTS = 5;
/** https://www.postgresql.org/docs/current/errcodes-appendix.html */
const UNDEFINED_TABLE = "42P01";
const UNDEFINED_SCHEMA = "3F000";
const CONFLICTS: ReadonlySet<string> = new Set(["40001", "40P01", "55P03"]);
/** The server ended the session and took back what was under way: a restart, a failover, an administrator. */
const SESSION_ENDED: ReadonlySet<string> = new Set(["57P01", "57P02"]);
/** The connection broke and nobody told how far the work had come. pg has no code for it but these words. */
const CONNECTION_LOST: ReadonlySet<string> = new Set(["ECONNRESET", "EPIPE"]);
const CONNECTION_LOST_WORDS = "Connection terminated unexpectedly";

/** @throws {CutlineError} `DEPENDENCY_MISSING`, `STORE_UNREADABLE` */
export async function postgresStore({ url, schema, create, connections }: PostgresOptions): Promise<Store> {
  const { Pool } = (await loadDriver("pg")) as Driver;
  const sql = statements(schema);
  const place = placeOf(url, schema);
  const pool = new Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    application_name: "cutline",
    // A program that forgot to close its archive may still end.
    allowExitOnIdle: true,
  });
  // Without a listener the loss of an idle connection would end the process; the next query tells of it anyway.
  pool.on("error", () => {});

  async function attempt<T>(work: () => Promise<T>, mayRepeat = isUndone): Promise<T> {
    // A server that ends its sessions may leave a pool full of dead connections.
    for (let left = ATTEMPTS + connections - 1; ; left--) {
      try {
        return await work();
      } catch (cause) {
        if (left === 0 || !mayRepeat(cause)) throw failure(place, cause);
      }
    }
  }

  /** What changes nothing may be asked again whatever became of the first question. */
  const ask = (statement: string, values: readonly unknown[] = []) =>
    attempt(
      () => pool.query(statement, values),
      (cause) => isUndone(cause) || isCutOff(cause),
    );

  async function transaction<T>(work: (client: Queries) => Promise<T>): Promise<T> {
    const client = await pool.connect();
    let broken: Error | undefined;
    try {
      await client.query("BEGIN");
      const result = await work(client);
      await client.query("COMMIT");
      return result;
    } catch (error) {
      await client.query("ROLLBACK").catch((lost: Error) => {
        broken = lost;
      });
      throw error;
    } finally {
      client.release(broken);
    }
  }

  async function replace(entries: readonly StoredEntry[]): Promise<void> {
    const values = columns(entries);
    await transaction(async (client) => {
      const { rows } = await client.query(sql.lockEntries, [values.ids]);
      // Removed since it was seen: begin again, and it will be added.
      if (rows.length < entries.length) throw Object.assign(new Error("entry removed meanwhile"), { code: "40001" });
      await client.query(sql.dropKeysOf, [values.ids]);
      await client.query(sql.updateEntries, [values.ids, values.keys, values.bodies]);
    });
  }

  try {
    await attempt(() => prepareSchema(pool, transaction, sql, create));
  } catch (error) {
    await pool.end();
    throw error;
  }

  return {
    kind: "postgresql",
    async put(entries) {
      // In the order of ids, so that two writers never wait for each other in a circle.
      const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
      const values = columns(sorted);
      return attempt(async () => {
        const { rows } = await pool.query(sql.addEntries, [values.ids, values.keys, values.bodies]);
        const fresh = new Set(rows.map(({ id }) => String(id)));
        const known = sorted.filter(({ id }) => !fresh.has(id));
        if (known.length > 0) await replace(known);
        return fresh.size;
      });
    },
    async lookUp(wanted, limit) {
      const keys = wanted.map(({ key }) => key);
      const weights = wanted.map(({ weight }) => weight);
      const { rows } = await ask(sql.lookUp, [keys, weights, limit]);
      return rows.map(({ id, body, shared }) => ({ id: String(id), body: String(body), shared: Number(shared) }));
    },
    async get(id) {
      const { rows } = await ask(sql.get, [id]);
      return rows[0] === undefined ? null : String(rows[0].body);
    },
    async remove(id) {
      // Keys go in a statement after the lock: one statement for all would not see those of a writer it had waited for.
      return attempt(() =>
        transaction(async (client) => {
          const { rows } = await client.query(sql.lockEntries, [[id]]);
          if (rows.length === 0) return false;
          await client.query(sql.dropKeysOf, [[id]]);
          await client.query(sql.dropEntries, [[id]]);
          return true;
        }),
      );
    },
    async count() {
      const { rows } = await ask(sql.count);
      return Number(rows[0]?.entries);
    },
    async close() {
      await attempt(() => pool.end());
    },
  };
}

/** Entries as columns: arrays that one statement takes, whatever their number. */
function columns(entries: readonly StoredEntry[]) {
  return {
    ids: entries.map(({ id }) => id),
    keys: entries.map(({ keys }) => `{${keys.join(",")}}`),
    bodies: entries.map(({ body }) => body),
  };
}

async function prepareSchema(
  pool: Pool,
  transaction: <T>(work: (client: Queries) => Promise<T>) => Promise<T>,
  sql: ReturnType<typeof statements>,
  create: boolean,
): Promise<void> {
  // Asked before anything is made: a worker may well have no right to make tables.
  let rows = await pool.query(sql.version).then(
    (result) => result.rows,
    (error: unknown) => {
      if (codeOf(error) === UNDEFINED_TABLE || codeOf(error) === UNDEFINED_SCHEMA) return null;
      throw error;
    },
  );
  if (rows === null && !create) throw new Error("no archive is there");
  if (rows === null) {
    rows = await transaction(async (client) => {
      await client.query(sql.lockSchema);
      await client.query(sql.tables);
      await client.query(sql.setVersion, [FORMAT_VERSION]);
      return (await client.query(sql.version)).rows;
    });
  }
  const version = rows[0]?.version;
  if (version !== FORMAT_VERSION) {
    throw new CutlineError(
      "STORE_UNREADABLE",
      `archive: expected format ${FORMAT_VERSION}, found ${version ?? "none"}`,
    );
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

/** The server says that nothing of the work was kept. */
const isUndone = (cause: unknown): boolean => CONFLICTS.has(codeOf(cause)) || SESSION_ENDED.has(codeOf(cause));

const isCutOff = (cause: unknown): boolean =>
  CONNECTION_LOST.has(codeOf(cause)) || (cause instanceof Error && cause.message === CONNECTION_LOST_WORDS);

/** Host, database and schema, for messages: never the user's password. */
function placeOf(url: string, schema: string): string {
  try {
    const { host, pathname } = new URL(url);
    return `${host}${pathname}#${schema}`;
  } catch {
    return `postgresql#${schema}`;
  }
}

function failure(place: string, cause: unknown): CutlineError {
  if (CutlineError.is(cause)) return cause;
  const code = codeOf(cause);
  const reason = cause instanceof Error ? cause.message || code : String(cause);
  return CONFLICTS.has(code)
    ? new CutlineError("STORE_CONFLICT", `${place}: other writers stood in the way (${reason})`, {
        subject: place,
        cause,
      })
    : new CutlineError("STORE_UNREADABLE", `${place}: ${reason}`, { subject: place, cause });
}
