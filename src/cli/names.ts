import type { Command } from "commander";
import Papa from "papaparse";
import { CutlineError } from "../errors.js";
import { decodeBytes, type ParseOptions } from "./library.js";
import { readInput } from "./streams.js";

export interface NamesOptions {
  readonly names?: string;
}

export function withNames<C extends Command>(command: C): C {
  command.option("--names <file>", "photographers' names: CSV, or a Photo Mechanic code-replacement file");
  return command;
}

export async function parseOptionsFrom(options: NamesOptions): Promise<ParseOptions> {
  return options.names === undefined ? {} : { names: readNames(await readInput(options.names), options.names) };
}

/**
 * Reads a dictionary of names.
 *
 * A Photo Mechanic code-replacement file has a code, a tab and the replacement (further tabs: alternatives); a CSV
 * has the names in its column `name` or `creator`, or in its first column where there is no such heading.
 */
export function readNames(bytes: Uint8Array, path: string): string[] {
  const { text } = decodeBytes(bytes);
  const tabbed = text.includes("\t");
  const { data: rows, errors } = Papa.parse<string[]>(text, {
    delimiter: tabbed ? "\t" : ",",
    quoteChar: tabbed ? "" : '"',
    comments: tabbed ? "//" : false,
    skipEmptyLines: "greedy",
    transform: (cell) => cell.trim(),
  });
  const [error] = errors;
  if (error) {
    const where = error.row === undefined ? "" : `, row ${error.row + 1}`;
    throw new CutlineError("SOURCE_UNREADABLE", `${path}: no list of names (${error.message}${where})`, {
      subject: path,
    });
  }
  if (tabbed) return unique(rows.flatMap((row) => row.slice(1)));
  const heading = rows[0]?.findIndex((cell) => /^(?:names?|creators?|photographers?)$/iu.test(cell)) ?? -1;
  return unique(rows.slice(heading >= 0 ? 1 : 0).map((row) => row[Math.max(0, heading)] ?? ""));
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names.filter((name) => name !== ""))];
}
