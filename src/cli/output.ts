import { type Command, Option } from "commander";
import { type Paint, paintFor } from "./paint.js";
import { print, writeWhole } from "./streams.js";

/** Where a command's data goes and in which form. */
export interface OutputOptions {
  readonly format: string;
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly out?: string;
  readonly color: boolean;
  readonly quiet?: boolean;
}

/** Adds the options that every command with data has; `extraFormats` are those of this command alone. */
export function withOutput(command: Command, extraFormats: readonly string[] = []): Command {
  return command
    .addOption(
      new Option("--format <form>", "form of the data")
        .choices(["table", "json", "jsonl", ...extraFormats])
        .default("table"),
    )
    .option("--json", "short for --format json")
    .option("--jsonl", "short for --format jsonl: one record a line")
    .option("--out <file>", "write the data to a file instead of standard output")
    .option("--no-color", "no colours, whatever the terminal (NO_COLOR does the same)")
    .option("--quiet", "no progress and no remarks on standard error");
}

/** What a command has to say, in every form it can be asked for. Forms that are not asked for are never made. */
export interface Output {
  /** The whole document for `--json`. */
  readonly document: () => unknown;
  /** One record a line for `--jsonl`. */
  readonly records: () => Iterable<unknown>;
  /** The readable form. */
  readonly table: (paint: Paint) => string;
  /** Forms of this command alone, by the name given to `--format`. */
  readonly formats?: Readonly<Record<string, () => string>>;
}

export async function deliver(output: Output, options: OutputOptions): Promise<void> {
  const toFile = options.out !== undefined && options.out !== "-";
  const text = render(output, options, paintFor(process.stdout, options.color && !toFile));
  const whole = text === "" || text.endsWith("\n") ? text : `${text}\n`;
  if (options.out !== undefined && options.out !== "-") await writeWhole(options.out, whole);
  else await print(whole);
}

function render(output: Output, options: OutputOptions, paint: Paint): string {
  const form = options.jsonl ? "jsonl" : options.json ? "json" : options.format;
  if (form === "jsonl") return Array.from(output.records(), (record) => `${JSON.stringify(record)}\n`).join("");
  if (form === "json") return JSON.stringify(output.document(), null, 2);
  return output.formats?.[form]?.() ?? output.table(paint);
}

/** A word to the person, on standard error. */
export function say(text: string, options: { readonly quiet?: boolean }): void {
  if (!options.quiet) process.stderr.write(`${text}\n`);
}
