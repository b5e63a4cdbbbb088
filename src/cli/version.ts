import { createRequire } from "node:module";

/** The package's version, read from package.json: two folders up, in the source and in the built package alike. */
export const version: string = createRequire(import.meta.url)("../../package.json").version;
