import { Command } from "commander";
import { type Run, withExamples } from "../command.js";
import { exitCode } from "../exit.js";
import { compareCaptions } from "../library.js";
import { deliver, type OutputOptions, withOutput } from "../output.js";
import { type Paint, plain } from "../paint.js";
import type { CaptionComparison } from "../../model.js";

/** `cutline compare`: are these two lines versions of one caption, and why? */
export function compare(run: Run): Command {
  const command = new Command("compare")
    .description("tell whether two caption lines are versions of one photo's caption, and why")
    .argument("<a>", "a caption line")
    .argument("<b>", "another caption line");
  withOutput(command);
  withExamples(command, ['compare "Two tents. / AFP" "Three tents. / AFP"']);
  return command.action(async (a: string, b: string, options: OutputOptions) => {
    const comparison = compareCaptions(a, b);
    await deliver(
      {
        document: () => comparison,
        records: () => [comparison],
        table: (paint) => comparisonTable(comparison, paint),
      },
      options,
    );
    run.end(exitCode.clean);
  });
}

function comparisonTable({ verdict, similarity, differences, explain }: CaptionComparison, paint: Paint): string {
  const colour = { same: paint.green, related: paint.yellow, different: paint.red }[verdict];
  const lines = differences.map(
    ({ kind, a, b, weight }) => `  ${weight.padEnd(5)} ${kind.padEnd(16)} “${plain(a)}” · “${plain(b)}”`,
  );
  return [`${colour(verdict)}  ${plain(explain)}`, ...lines, paint.dim(`  similarity ${similarity.toFixed(3)}`)].join(
    "\n",
  );
}
