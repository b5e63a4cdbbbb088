import { Command } from "commander";
import { type Run, withExamples } from "../command.js";
import { withConfig } from "../config.js";
import { exitCode } from "../exit.js";
import { mergeCaptionStream } from "../library.js";
import { placedLinesFrom } from "../lines.js";
import { type NamesOptions, parseOptionsFrom, withNames } from "../names.js";
import { deliver, type OutputOptions, withOutput } from "../output.js";
import { progressFor } from "../progress.js";
import { mergeTable } from "../tables/merge.js";

interface MergeCommandOptions extends OutputOptions, NamesOptions {
  readonly workers?: string | number;
}

/** `cutline merge`: the versions of each caption brought together. */
export function merge(run: Run): Command {
  const command = new Command("merge")
    .description("bring the versions of each caption together, and never its look-alikes")
    .argument(
      "<files...>",
      'files of caption lines, one a line; "-" for standard input. In --json "index" counts the lines that are not empty, from 0',
    )
    .option("--workers <number>", "threads that parse the lines, where there are thousands of them (default: 0)");
  withConfig(withOutput(withNames(command)));
  withExamples(command, ["merge captions.txt", "merge - --json < captions.txt", "merge archive.txt --workers 4"]);
  return command.action(async (files: string[], options: MergeCommandOptions) => {
    const placed = await placedLinesFrom(files);
    const progress = progressFor("Merging", options.quiet);
    try {
      const result = await mergeCaptionStream(placed.lines, {
        parse: await parseOptionsFrom(options),
        workers: options.workers === undefined ? 0 : Number(options.workers),
        signal: run.signal,
        onProgress: progress.onProgress,
      });
      progress.stop();
      await deliver(
        {
          document: () => result,
          records: () => result.captions,
          table: (paint) => mergeTable(result, placed, paint),
        },
        options,
      );
    } finally {
      progress.stop();
    }
    run.end(exitCode.clean);
  });
}
