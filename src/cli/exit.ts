/** Exit codes of the command line. They are public API. */
export const exitCode = {
  clean: 0,
  /** Findings at or above `--fail-on`. */
  findings: 1,
  usage: 2,
  /** Some inputs could not be read; the others were processed. */
  unreadable: 3,
  internal: 4,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
