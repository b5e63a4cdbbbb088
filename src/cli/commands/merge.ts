import { Command } from "commander";
import { type Run, withExamples } from "../command.js";
import { withConfig } from "../config.js";
import { exitCode } from "../exit.js";
import { mergeCaptions } from "../library.js";
import { linesFrom } from "../lines.js";
import { type NamesOptions, parseOptionsFrom, withNames } from "../names.js";
import { deliver, type OutputOptions, withOutput } from "../output.js";
import { mergeTable } from "../tables/merge.js";

/** `cutline merge`: the versions of each caption brought together. */
export function merge(run: Run): Command {
  const command = new Command("merge")
    .description("bring the versions of each caption together, and never its look-alikes")
    .argument("<files...>", 'files of caption lines, one a line; "-" for standard input');
  withConfig(withOutput(withNames(command)));
  withExamples(command, ["merge captions.txt", "merge - --json < captions.txt"]);
  return command.action(async (files: string[], options: OutputOptions & NamesOptions) => {
    const lines = await linesFrom([], files);
    const result = mergeCaptions(lines, { parse: await parseOptionsFrom(options) });
    await deliver(
      {
        document: () => result,
        records: () => result.captions,
        table: (paint) => mergeTable(result, lines, paint),
      },
      options,
    );
    run.end(exitCode.clean);
  });
}
