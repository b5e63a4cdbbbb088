/** The three stores, each opened empty, for tests that must hold on all of them. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import type { ArchiveOptions } from "../../src/options.js";
import { noPostgres, startPostgres, type PostgresServer } from "./postgres-server.js";

export interface StoreCase {
  readonly name: "memory" | "sqlite" | "postgresql";
  readonly skip: string | null;
  /** Options of a place that no test has used. */
  readonly fresh: () => ArchiveOptions;
}

if (noPostgres !== null) console.info(`skipped: PostgreSQL (${noPostgres})`);

/** Call at the top of a test file: starts what the stores need before its tests and stops it after. */
export function storeCases(): readonly StoreCase[] {
  let folder = "";
  let server: PostgresServer | null = null;
  let places = 0;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "cutline-archive-"));
    if (noPostgres === null) server = await startPostgres();
  });
  afterAll(() => {
    server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  return [
    { name: "memory", skip: null, fresh: () => ({ store: "memory" }) },
    { name: "sqlite", skip: null, fresh: () => ({ store: "sqlite", path: join(folder, `${places++}.sqlite`) }) },
    {
      name: "postgresql",
      skip: noPostgres,
      fresh: () => ({ store: "postgresql", url: server!.url, schema: `test_${process.pid}_${places++}` }),
    },
  ];
}
