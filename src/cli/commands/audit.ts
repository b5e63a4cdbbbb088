import { Command } from "commander";
import { type Run, withExamples } from "../command.js";
import { withConfig } from "../config.js";
import { exitCodeOf, failOnOption } from "../failure.js";
import { toSarif } from "../library.js";
import { type LinkCommandOptions, linkSource, withLinking } from "../linking.js";
import { deliver, withOutput } from "../output.js";
import { findingsOf, findingsTable } from "../tables/findings.js";

/** `cutline audit`: only what contradicts, for a newsroom's CI. */
export function audit(run: Run): Command {
  const command = new Command("audit")
    .description("tell each contradiction between an article's captions and its photo files")
    .argument("<article>", 'HTML page, feed or plain text; "-" for standard input')
    .argument("<photos...>", "image files, or folders of them")
    .addOption(failOnOption());
  withOutput(withLinking(command), ["sarif"]);
  withConfig(command);
  withExamples(command, [
    "audit article.html photos/ --fail-on warning",
    "audit article.html photos/ --format sarif --out findings.sarif",
  ]);
  return command.action(async (article: string, photos: string[], options: LinkCommandOptions) => {
    const { result } = await linkSource(article, photos, options, run);
    const findings = findingsOf(result);
    await deliver(
      {
        document: () => ({ findings, problems: result.problems }),
        records: () => findings,
        table: (paint) => findingsTable(result, paint),
        formats: { sarif: () => JSON.stringify(toSarif(result), null, 2) },
      },
      options,
    );
    run.end(exitCodeOf(result, options.failOn, photos));
  });
}
