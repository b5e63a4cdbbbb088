import type { ExitCode } from "./exit.js";

/** What every command is given: when to stop, and whom to tell the exit code. */
export interface Run {
  readonly signal: AbortSignal;
  readonly end: (code: ExitCode) => void;
}
