import { Command } from "commander";
import { type Run, withExamples } from "../command.js";
import { withConfig } from "../config.js";
import { exitCode } from "../exit.js";
import { parseCaption } from "../library.js";
import { linesFrom } from "../lines.js";
import { type NamesOptions, parseOptionsFrom, withNames } from "../names.js";
import { deliver, type OutputOptions, withOutput } from "../output.js";
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
    const captions = (await linesFrom(args, options.file)).map((line) => parseCaption(line, settings));
    await deliver(
      { document: () => captions, records: () => captions, table: (paint) => captionTable(captions, paint) },
      options,
    );
    run.end(exitCode.clean);
  });
}

function collect(value: string, earlier: readonly string[]): string[] {
  return [...earlier, value];
}
