import { existsSync } from "node:fs";
import { resolve } from "node:path";

const root = process.env.CUTLINE_SHARED ?? resolve(import.meta.dirname, "../../../shared");

function found(path: string): string | null {
  const whole = resolve(root, path);
  if (existsSync(whole)) return whole;
  console.info(`skipped: ${path} of the shared material is not here`);
  return null;
}

export const seedLines = found("seed/000_8bd2e346989f2e08.txt");
export const duplicates = found("corpus/duplicates.jsonl");

/** Says in a test's name why it is skipped. */
export const sharedReason = (path: string | null): string => (path === null ? " (skipped: no shared material)" : "");
