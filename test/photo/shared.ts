/** Pictures that are kept beside the repository, not in it. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";

const root = process.env.CUTLINE_SHARED ?? resolve(import.meta.dirname, "../../../shared");

/** Path of a folder of shared material, or null where it is not there. */
export function sharedFolder(name: string): string | null {
  const folder = resolve(root, name);
  if (existsSync(folder)) return folder;
  console.info(`skipped: ${folder} is not here`);
  return null;
}
