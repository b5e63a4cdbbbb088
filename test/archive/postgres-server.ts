/** A PostgreSQL server of the test's own: in a folder of its own, on a loopback port, gone when the test is over. */
import { execFileSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { delimiter, join } from "node:path";
import { tmpdir } from "node:os";

export interface PostgresServer {
  readonly url: string;
  readonly stop: () => void;
}

/** Why no server can be started here; null when one can. */
export const noPostgres: string | null = reason();

function reason(): string | null {
  if (process.env.CUTLINE_POSTGRES_URL !== undefined) return null;
  if (binaries() === null) return "no initdb and pg_ctl on this machine";
  if (isRoot() && postgresUser() === null) return "root may not run a server, and there is no user postgres";
  return null;
}

function binaries(): string | null {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).map((version) => join(debian, version, "bin")) : [];
  const folders = [...(process.env.PATH ?? "").split(delimiter), ...versions.sort().reverse()];
  return folders.find((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "pg_ctl"))) ?? null;
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function postgresUser(): { uid: number; gid: number } | null {
  const idOf = (flag: string): number => Number(execFileSync("id", [flag, "postgres"], { stdio: "pipe" }));
  try {
    return { uid: idOf("-u"), gid: idOf("-g") };
  } catch {
    return null;
  }
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer().on("error", failed);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => found(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

/** Starts a server, or names the one that CUTLINE_POSTGRES_URL points to. */
export async function startPostgres(): Promise<PostgresServer> {
  const given = process.env.CUTLINE_POSTGRES_URL;
  if (given !== undefined) return { url: given, stop: () => {} };
  const bin = binaries()!;
  const folder = mkdtempSync(join(tmpdir(), "cutline-postgres-"));
  const user = isRoot() ? postgresUser() : null;
  if (user !== null) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  const run = (program: string, ...args: string[]): void => {
    execFileSync(join(bin, program), args, { ...user, cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
  };
  const stop = (): void => {
    if (existsSync(join(data, "postmaster.pid"))) run("pg_ctl", "stop", "-D", data, "-m", "immediate", "-w");
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    run("initdb", "-D", data, "-U", "cutline", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
    const port = await freePort();
    const settings = `-c listen_addresses=127.0.0.1 -c port=${port} -c unix_socket_directories= -c fsync=off`;
    run("pg_ctl", "start", "-D", data, "-l", join(folder, "log"), "-w", "-o", settings);
    return { url: `postgresql://cutline@127.0.0.1:${port}/postgres`, stop };
  } catch (error) {
    stop();
    throw error;
  }
}
