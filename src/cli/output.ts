import type { Command } from "commander";
import { type Paint, paintFor } from "./paint.js";
import { print, writeWhole } from "./streams.js";

/** Where a command's data goes and in which form. */
export interface OutputOptions {
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly out?: string;
  readonly color: boolean;
  readonly quiet?: boolean;
}

/** Adds the options that every command with data has. */
export function withOutput(command: Command): Command {
  return command
    .option("--json", "print the records as one JSON document")
    .option("--jsonl", "print one JSON record a line")
    .option("--out <file>", "write the data to a file instead of standard output")
    .option("--no-color", "no colours, whatever the terminal (NO_COLOR does the same)")
    .option("--quiet", "no progress and no summary on standard error");
}

/** What a command has to say, in every form it can be asked for. */
export interface Output {
  /** The whole document for `--json`. */
  readonly document: unknown;
  /** One record a line for `--jsonl`. */
  readonly records: Iterable<unknown>;
  /** The readable form. */
  readonly table: (paint: Paint) => string;
}

export async function deliver(output: Output, options: OutputOptions): Promise<void> {
  const toFile = options.out !== undefined && options.out !== "-";
  const text = render(output, options, paintFor(process.stdout, options.color && !toFile));
  await deliverText(text, options);
}

export async function deliverText(text: string, options: OutputOptions): Promise<void> {
  const whole = text === "" || text.endsWith("\n") ? text : `${text}\n`;
  if (options.out !== undefined && options.out !== "-") await writeWhole(options.out, whole);
  else await print(whole);
}

function render(output: Output, options: OutputOptions, paint: Paint): string {
  if (options.jsonl) return Array.from(output.records, (record) => `${JSON.stringify(record)}\n`).join("");
  if (options.json) return `${JSON.stringify(output.document, null, 2)}\n`;
  return output.table(paint);
}

/** A word to the person, on standard error. */
export function say(text: string, options: { readonly quiet?: boolean }): void {
  if (!options.quiet) process.stderr.write(`${text}\n`);
}
