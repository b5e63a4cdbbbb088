import { Command, CommanderError } from "commander";
import { archive } from "./commands/archive.js";
import { audit } from "./commands/audit.js";
import { compare } from "./commands/compare.js";
import { extract } from "./commands/extract.js";
import { link } from "./commands/link.js";
import { merge } from "./commands/merge.js";
import { parse } from "./commands/parse.js";
import { read } from "./commands/read.js";
import type { Run } from "./command.js";
import { type ExitCode, exitCode } from "./exit.js";
import { failureOf } from "./failure.js";
import { version } from "./version.js";

const ABOUT = `Reads news photo captions: finds them in articles, parses them, merges their versions, and links each one to its photo file.

Data goes to standard output, everything else to standard error; "-" reads standard input. Nothing is written next to a photo without --write.`;

const EPILOGUE = `
Exit codes:
  0  clean                      3  some inputs could not be read
  1  findings (see --fail-on)   4  internal error
  2  wrong usage                130  interrupted

Examples:
  $ cutline link article.html photos/ --report report.html
  $ cutline audit article.html photos/ --fail-on warning --format sarif > findings.sarif
  $ curl -s https://example.org/story | cutline extract - --jsonl
  $ cutline parse "A tent. / AFP / AHMAD AL-RUBAYE"
  $ cutline read photos/*.jpg --json
  $ cutline archive add desk.sqlite --photos photos/
  $ cutline archive find desk.sqlite "A tent. (AFP/Ahmad al-Rubaye)"`;

/** Runs one command line and tells its exit code. Never throws. */
export async function run(argv: readonly string[], signal: AbortSignal): Promise<ExitCode> {
  let code: ExitCode = exitCode.clean;
  const session: Run = {
    signal,
    end(wanted) {
      code = wanted;
    },
  };
  const program = new Command("cutline")
    .description(ABOUT)
    .version(version)
    .showHelpAfterError("(cutline --help tells more)")
    .addHelpText("after", EPILOGUE)
    .exitOverride();
  for (const command of [link, audit, extract, parse, merge, compare, read, archive]) {
    const made = command(session);
    for (const part of [made, ...made.commands]) part.exitOverride();
    program.addCommand(made);
  }
  try {
    await program.parseAsync([...argv], { from: "user" });
    return signal.aborted ? exitCode.interrupted : code;
  } catch (error) {
    // Commander has already told what was wrong; asking for help or the version is no mistake.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.clean : exitCode.usage;
    // Whatever broke while the work was being stopped is the stopping's doing.
    if (signal.aborted) return exitCode.interrupted;
    const failure = failureOf(error);
    if (failure.message !== "") process.stderr.write(`${failure.message}\n`);
    return failure.code;
  }
}
