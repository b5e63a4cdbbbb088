import { Command } from "commander";
import { type Run, withExamples } from "../command.js";
import { withConfig } from "../config.js";
import { exitCodeOf, failOnOption } from "../failure.js";
import { delimiterOption, type LinkCommandOptions, linkSource, withLinking } from "../linking.js";
import { deliver, say, withOutput } from "../output.js";
import { writeReport } from "../report.js";
import { linkTable } from "../tables/link.js";

/** `cutline link`: the whole job. */
export function link(run: Run): Command {
  const command = new Command("link")
    .description("link an article's captions to photo files: one record per photo")
    .argument("<article>", 'HTML page, feed or plain text; "-" for standard input')
    .argument("<photos...>", "image files, or folders of them")
    .option("--report <file>", "write a self-contained HTML page of the result")
    .option("--bom", "begin --format csv with a byte order mark, by which Excel knows UTF-8")
    .addOption(delimiterOption())
    .addOption(failOnOption());
  withOutput(withLinking(command), ["csv", "ninjs", "schema-org", "exiftool"]);
  withConfig(command);
  withExamples(command, [
    "link article.html photos/",
    "link article.html photos/ --base-url https://example.org/story --report report.html",
    "link - photos/ --jsonl < article.html",
    "link article.txt photos/ --format csv --bom --delimiter semicolon --out desk.csv",
  ]);
  return command.action(async (article: string, photos: string[], options: LinkCommandOptions) => {
    const { result, formats } = await linkSource(article, photos, options, run);
    if (options.report) {
      await writeReport(options.report, result, { title: article, signal: run.signal });
      say(`Report: ${options.report}`, options);
    }
    await deliver(
      { document: () => result, records: () => result.records, table: (paint) => linkTable(result, paint), formats },
      options,
    );
    run.end(exitCodeOf(result, options.failOn, photos));
  });
}
