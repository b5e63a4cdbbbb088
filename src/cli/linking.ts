import { type Command, Option } from "commander";
import type { LinkResult, Severity } from "../model.js";
import type { Run } from "./command.js";
import { linkArticle, toCsv, toExifToolJson, toNinjs, toSchemaOrg } from "./library.js";
import { type NamesOptions, parseOptionsFrom, withNames } from "./names.js";
import type { OutputOptions } from "./output.js";
import { progressFor } from "./progress.js";
import { readInput } from "./streams.js";

export interface LinkCommandOptions extends OutputOptions, NamesOptions {
  readonly baseUrl?: string;
  readonly report?: string;
  readonly bom?: boolean;
  readonly delimiter?: keyof typeof DELIMITERS;
  readonly failOn: Severity | "never";
}

/** What `--delimiter` may say: a shell needs no quotes around a word. */
const DELIMITERS = { comma: ",", semicolon: ";", tab: "\t" } as const;

export const delimiterOption = (): Option =>
  new Option(
    "--delimiter <sign>",
    "between the cells of --format csv; spreadsheets with a decimal comma expect semicolon",
  )
    .choices(Object.keys(DELIMITERS))
    .default("comma");

/** Adds the options that `link` and `audit` share. */
export function withLinking(command: Command): Command {
  return withNames(command).option("--base-url <url>", "address of the page, for pictures named by relative URLs");
}

export interface Linked {
  readonly result: LinkResult;
  /** The forms of `--format` that hand the records on. */
  readonly formats: Readonly<Record<string, () => string>>;
}

export async function linkSource(
  article: string,
  photos: readonly string[],
  options: LinkCommandOptions,
  run: Run,
): Promise<Linked> {
  const progress = progressFor("Reading photos", options.quiet);
  try {
    const source = await readInput(article);
    const result = await linkArticle(
      { source, photos, baseUrl: options.baseUrl },
      { parse: await parseOptionsFrom(options), signal: run.signal, onProgress: progress.onProgress },
    );
    const json = (value: unknown): string => JSON.stringify(value, null, 2);
    return {
      result,
      formats: {
        csv: () =>
          toCsv(result.records, { bom: options.bom ?? false, delimiter: DELIMITERS[options.delimiter ?? "comma"] }),
        ninjs: () => json(result.records.map((record) => toNinjs(record))),
        "schema-org": () => json(result.records.map((record) => toSchemaOrg(record))),
        exiftool: () => json(toExifToolJson(result.records)),
      },
    };
  } finally {
    progress.stop();
  }
}
