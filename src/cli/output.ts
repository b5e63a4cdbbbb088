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
  const file = fileOf(options);
  const text = render(output, formOf(options), paintFor(process.stdout, options.color && file === null));
  const whole = text === "" || text.endsWith("\n") ? text : `${text}\n`;
  if (file !== null) await writeWhole(file, whole);
  else await print(whole);
}

/** What a command has to say where its records are made, and handed out, some at a time. */
export interface OutputStream<T> {
  readonly batches: AsyncIterable<readonly T[]>;
  /** The readable form of a batch. */
  readonly table: (batch: readonly T[], paint: Paint) => string;
}

/** {@link deliver} for more records than should be held at once. */
export async function deliverStream<T>(output: OutputStream<T>, options: OutputOptions): Promise<void> {
  const file = fileOf(options);
  const pieces = renderStream(output, formOf(options), paintFor(process.stdout, options.color && file === null));
  if (file !== null) await writeWhole(file, pieces);
  else for await (const piece of pieces) await print(piece);
}

/** What stands before, between and behind the batches. */
const FRAMES: Readonly<Record<string, readonly [string, string, string]>> = {
  json: ["[", ",", "\n]\n"],
  jsonl: ["", "", ""],
  table: ["", "\n", ""],
};

async function* renderStream<T>(output: OutputStream<T>, form: string, paint: Paint): AsyncGenerator<string> {
  const [before, between, behind] = FRAMES[form]!;
  yield before;
  let lead = "";
  for await (const batch of output.batches) {
    if (batch.length === 0) continue;
    if (form === "json") yield lead + itemsOf(batch);
    else yield lead + (form === "jsonl" ? linesOf(batch) : `${output.table(batch, paint)}\n`);
    lead = between;
  }
  yield form === "json" && lead === "" ? "]\n" : behind;
}

/** A list in JSON without its brackets. */
const itemsOf = (batch: readonly unknown[]): string => JSON.stringify(batch, null, 2).slice(1, -2);

const linesOf = (records: Iterable<unknown>): string =>
  Array.from(records, (record) => `${JSON.stringify(record)}\n`).join("");

const formOf = ({ jsonl, json, format }: OutputOptions): string => (jsonl ? "jsonl" : json ? "json" : format);

/** The file that the data goes to, or null for standard output. */
const fileOf = ({ out }: OutputOptions): string | null => (out === undefined || out === "-" ? null : out);

function render(output: Output, form: string, paint: Paint): string {
  if (form === "jsonl") return linesOf(output.records());
  if (form === "json") return JSON.stringify(output.document(), null, 2);
  return output.formats?.[form]?.() ?? output.table(paint);
}

/** A word to the person, on standard error. */
export function say(text: string, options: { readonly quiet?: boolean }): void {
  if (!options.quiet) process.stderr.write(`${text}\n`);
}
