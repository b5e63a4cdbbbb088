/** Drivers are optional packages of the user's: loaded on first use, and said plainly when they are missing. */
import { CutlineError } from "../errors.js";

/** @throws {CutlineError} `DEPENDENCY_MISSING` */
export async function loadDriver(name: "libsql" | "pg"): Promise<unknown> {
  try {
    // The name stays a variable: a literal would make bundlers and the type checker demand the package.
    const specifier: string = name;
    const loaded = (await import(specifier)) as { readonly default?: unknown };
    return loaded.default ?? loaded;
  } catch (cause) {
    throw new CutlineError(
      "DEPENDENCY_MISSING",
      `archive: the package "${name}" could not be loaded; npm install ${name}`,
      {
        subject: name,
        cause,
      },
    );
  }
}
