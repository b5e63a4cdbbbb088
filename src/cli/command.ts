import type { Command } from "commander";
import type { ExitCode } from "./exit.js";

/** What every command is given: when to stop, and whom to tell the exit code. */
export interface Run {
  readonly signal: AbortSignal;
  readonly end: (code: ExitCode) => void;
}

/** Shows examples under a command's help. */
export function withExamples(command: Command, examples: readonly string[]): Command {
  return command.addHelpText("after", `\nExamples:\n${examples.map((line) => `  $ cutline ${line}`).join("\n")}`);
}
