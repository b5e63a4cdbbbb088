/** The real files under test; their origin is in test/fixtures/metadata/README.md. */
import { resolve } from "node:path";

export function fixture(name: string): string {
  return resolve(import.meta.dirname, "../fixtures/metadata", name);
}
