import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export const run = promisify(execFile);

/** The repository's root folder. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** `npm test` builds before it tests; a bare `vitest run` may not have. */
export function requireBuild(): void {
  if (!existsSync(new URL("../../dist/index.js", import.meta.url)))
    throw new Error("dist/ is missing: run `npm run build` first (npm test does)");
}
