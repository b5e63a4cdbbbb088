import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openArchive } from "../../src/archive/index.js";
import { loadDriver } from "../../src/archive/driver.js";
import { noPostgres, type PostgresServer, startPostgres } from "./postgres-server.js";
import { codeOf } from "./samples.js";

const TENT =
  "Displaced Iraqis stand outside a tent at a camp near al-Qaim on November 3, 2017. / AFP / AHMAD AL-RUBAYE";

interface Driver {
  readonly Client: new (
    options: object,
  ) => {
    connect(): Promise<void>;
    query(sql: string): Promise<{ readonly rows: readonly Record<string, unknown>[] }>;
    end(): Promise<void>;
  };
}

describe.skipIf(noPostgres)(`a PostgreSQL database${noPostgres === null ? "" : ` (${noPostgres})`}`, () => {
  let server: PostgresServer;
  let schemas = 0;
  const place = () => ({ store: "postgresql" as const, url: server.url, schema: `own_${process.pid}_${schemas++}` });

  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server?.stop());

  async function sql(statement: string): Promise<readonly Record<string, unknown>[]> {
    const { Client } = (await loadDriver("pg")) as Driver;
    const client = new Client({ connectionString: server.url });
    await client.connect();
    try {
      return (await client.query(statement)).rows;
    } finally {
      await client.end();
    }
  }

  /** How many connections of archives the server holds. */
  async function sessions(): Promise<number> {
    const [row] = await sql("SELECT count(*)::integer AS n FROM pg_stat_activity WHERE application_name = 'cutline'");
    return Number(row?.n);
  }

  test("many workers open a new archive at one moment and all get it", async () => {
    const where = place();
    const archives = await Promise.all(Array.from({ length: 8 }, () => openArchive(where)));
    await Promise.all(archives.map((archive, i) => archive.add({ id: `w${i}`, caption: TENT })));
    expect((await archives[0]!.stats()).entries).toBe(8);
    await Promise.all(archives.map((archive) => archive.close()));
  });

  test("workers that replace the same entries in other orders all get through, and no key is left behind", async () => {
    const where = place();
    const archives = await Promise.all(Array.from({ length: 4 }, () => openArchive(where)));
    const ids = Array.from({ length: 12 }, (_, i) => `n${i}`);
    const work = archives.map(async (archive, worker) => {
      for (let round = 0; round < 6; round++) {
        const turned = worker % 2 === 0 ? ids : ids.toReversed();
        await archive.addAll(
          turned.map((id) => ({ id, caption: `Worker ${worker} wrote caption ${id} in round ${round} of many` })),
          { batchSize: 5 },
        );
        if (round % 3 === 2) await archive.remove(ids[(worker * 3) % ids.length]!);
      }
    });
    await Promise.all(work);
    await archives[0]!.addAll(ids.map((id) => ({ id, caption: TENT })));
    expect((await archives[1]!.stats()).entries).toBe(ids.length);
    const stray = await sql(`
      SELECT k.key FROM ${where.schema}.entry_key k LEFT JOIN ${where.schema}.entry e ON e.id = k.id AND k.key = ANY (e.keys)
      WHERE e.id IS NULL`);
    expect(stray).toEqual([]);
    for (const id of ids) await archives[0]!.remove(id);
    expect(await sql(`SELECT count(*)::integer AS n FROM ${where.schema}.entry_key`)).toEqual([{ n: 0 }]);
    await Promise.all(archives.map((archive) => archive.close()));
  });

  test("processes share it", async () => {
    const where = place();
    await (await openArchive(where)).close();
    const module = join(import.meta.dirname, "../../src/archive/index.ts");
    const worker = async (name: string): Promise<void> => {
      const program = `
        const { openArchive } = await import(${JSON.stringify(module)});
        const archive = await openArchive(${JSON.stringify(where)});
        await archive.addAll(Array.from({ length: 40 }, (_, i) => ({ id: "${name}" + i, caption: "Caption " + i + " of a long night" })));
        await archive.close();`;
      const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program], {
        cwd: join(import.meta.dirname, "../.."),
        stdio: "inherit",
      });
      expect(await once(child, "exit")).toEqual([0, null]);
    };
    await Promise.all([worker("a"), worker("b")]);
    const archive = await openArchive(where);
    expect((await archive.stats()).entries).toBe(80);
    expect((await archive.find("Caption 7 of a long night")).map(({ id }) => id).slice(0, 2)).toEqual(["a7", "b7"]);
    await archive.close();
  });

  test("a look-up reads no table from end to end", async () => {
    const where = place();
    const filling = await openArchive(where);
    await filling.addAll(
      Array.from({ length: 3000 }, (_, i) => ({ id: `n${i}`, caption: `Caption number ${i} of a long night` })),
    );
    await filling.close();
    await sql(`ANALYZE ${where.schema}.entry; ANALYZE ${where.schema}.entry_key`);
    const scans = `SELECT sum(seq_scan)::integer AS n FROM pg_stat_user_tables
      WHERE schemaname = '${where.schema}' AND relname IN ('entry', 'entry_key')`;
    // The server counts a session's scans up to ten seconds late, but at once when the session ends.
    const settled = async () => {
      await expect.poll(sessions, { timeout: 60_000 }).toBe(0);
      return sql(scans);
    };
    const before = await settled();
    const archive = await openArchive(where);
    for (let i = 0; i < 20; i++) await archive.find(`Caption number ${i * 100} of a long night`);
    await archive.close();
    expect(await settled()).toEqual(before);
  });

  test("a worker without the right to make tables may use an archive that is there", async () => {
    const where = place();
    await (await openArchive(where)).close();
    const role = `reader_${where.schema}`;
    await sql(`CREATE ROLE ${role} LOGIN; GRANT USAGE ON SCHEMA ${where.schema} TO ${role};
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${where.schema} TO ${role}`);
    const url = new URL(server.url);
    url.username = role;
    const archive = await openArchive({ ...where, url: url.href });
    await archive.add({ id: "tent", caption: TENT });
    expect((await archive.find(TENT)).map(({ id }) => id)).toEqual(["tent"]);
    await archive.close();
  });

  test("another format version is refused", async () => {
    const where = place();
    await (await openArchive(where)).close();
    await sql(`UPDATE ${where.schema}.format SET version = 1`);
    await expect(openArchive(where)).rejects.toThrow("expected format 2, found 1");
    expect(await codeOf(openArchive(where))).toBe("STORE_UNREADABLE");
  });

  test("connections that the server ends are opened anew", async () => {
    const where = place();
    const archive = await openArchive(where);
    await archive.add({ id: "tent", caption: TENT });
    // Some are found dead when they are used, some while a question is on its way.
    for (let round = 0; round < 10; round++) {
      const questions = Array.from({ length: 4 }, () => archive.find(TENT));
      await sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'cutline'");
      for (const hits of await Promise.all(questions)) expect(hits.map(({ id }) => id)).toEqual(["tent"]);
      expect((await archive.find(TENT)).map(({ id }) => id)).toEqual(["tent"]);
    }
    await archive.close();
  });
});

test("a server that cannot be reached: STORE_UNREADABLE, and the password stays out of the message", async () => {
  const url = "postgresql://desk:hunter2@127.0.0.1:9/archive";
  const refused = openArchive({ store: "postgresql", url });
  await expect(refused).rejects.toMatchObject({ code: "STORE_UNREADABLE", subject: "127.0.0.1:9/archive#cutline" });
  await expect(refused).rejects.not.toThrow("hunter2");
});
