import { setImmediate as nextTurn } from "node:timers/promises";
import { Command } from "commander";
import { type Run, withExamples } from "../command.js";
import { withConfig } from "../config.js";
import { exitCode } from "../exit.js";
import { type Caption, parseCaptions, type ParseOptions } from "../library.js";
import { linesFrom } from "../lines.js";
import { type NamesOptions, parseOptionsFrom, withNames } from "../names.js";
import { deliverStream, type OutputOptions, withOutput } from "../output.js";
import { progressFor } from "../progress.js";
import { captionTable } from "../tables/caption.js";

interface ParseCommandOptions extends OutputOptions, NamesOptions {
  readonly file: readonly string[];
  readonly captions?: boolean;
}

/** `cutline parse`: caption lines, taken apart. */
export function parse(run: Run): Command {
  const command = new Command("parse")
    .description("take caption lines apart: description, creators, agencies, date, place, flags")
    .argument("[lines...]", 'caption lines; "-" reads them from standard input, one a line')
    .option("--file <file>", "read caption lines from a file, one a line; may be repeated", collect, [])
    .option("--captions", "all lines are captions: take none for a headline, a bare name or body text");
  withConfig(withOutput(withNames(command)));
  withExamples(command, [
    'parse "A tent. / AFP / AHMAD AL-RUBAYE"',
    "parse --file captions.txt --jsonl",
    "parse - --names photographers.csv < captions.txt",
  ]);
  return command.action(async (args: string[], options: ParseCommandOptions) => {
    if (args.length === 0 && options.file.length === 0)
      command.error('error: no caption lines: give them as arguments, by --file, or "-" for standard input');
    const settings = { ...(await parseOptionsFrom(options)), isCaption: options.captions === true };
    const lines = await linesFrom(args, options.file);
    // On a terminal the captions themselves show how far it is.
    const isSeen = process.stdout.isTTY && options.out === undefined;
    const progress = progressFor("Parsing", options.quiet || isSeen);
    const batches = parseInTurns(lines, settings, run.signal, progress.onProgress);
    try {
      await deliverStream({ batches, table: captionTable }, options);
    } finally {
      progress.stop();
    }
    run.end(exitCode.clean);
  });
}

/** Lines that are parsed before their captions are handed on: some megabytes at most, and milliseconds of work. */
const BATCH = 256;

async function* parseInTurns(
  lines: readonly string[],
  settings: ParseOptions,
  signal: AbortSignal,
  onProgress: (done: number, total: number) => void,
): AsyncGenerator<Caption[]> {
  for (let from = 0; from < lines.length; from += BATCH) {
    signal.throwIfAborted();
    yield parseCaptions(lines.slice(from, from + BATCH), settings);
    onProgress(Math.min(from + BATCH, lines.length), lines.length);
    // Ctrl-C is heard between two batches.
    await nextTurn();
  }
}

function collect(value: string, earlier: readonly string[]): string[] {
  return [...earlier, value];
}
