import { Command } from "commander";
import { type Run, withExamples } from "../command.js";
import { withConfig } from "../config.js";
import { exitCode } from "../exit.js";
import { extractArticle } from "../library.js";
import { deliver, withOutput } from "../output.js";
import { tellProblems } from "../problems.js";
import { articleTable } from "../tables/article.js";
import { readInput } from "../streams.js";
import type { OutputOptions } from "../output.js";

interface ExtractCommandOptions extends OutputOptions {
  readonly baseUrl?: string;
}

/** `cutline extract`: the caption lines of a source, and where each one stood. */
export function extract(run: Run): Command {
  const command = new Command("extract")
    .description("find the caption lines of a page, feed or text, and where each one stood")
    .argument("<article>", 'HTML page, feed or plain text; "-" for standard input')
    .option("--base-url <url>", "address of the page, for pictures named by relative URLs");
  withConfig(withOutput(command));
  withExamples(command, ["extract article.html --base-url https://example.org/story", "extract - --jsonl < feed.xml"]);
  return command.action(async (article: string, options: ExtractCommandOptions) => {
    const extracted = extractArticle(await readInput(article), { baseUrl: options.baseUrl });
    await deliver(
      {
        document: () => extracted,
        records: () => extracted.captions,
        table: (paint) => articleTable(extracted, paint),
      },
      options,
    );
    tellProblems(extracted.problems, options);
    run.end(exitCode.clean);
  });
}
