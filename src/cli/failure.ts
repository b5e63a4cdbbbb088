import { Option } from "commander";
import { CutlineError } from "../errors.js";
import type { LinkResult, Problem, Severity } from "../model.js";
import { type ExitCode, exitCode } from "./exit.js";
import { isBrokenPipe } from "./streams.js";

/** The exit code that a thrown value stands for, and what to tell the person. */
export function failureOf(error: unknown): { readonly code: ExitCode; readonly message: string } {
  if (isBrokenPipe(error)) return { code: exitCode.clean, message: "" };
  if (!CutlineError.is(error)) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { code: exitCode.internal, message: `cutline: an internal error, please report it\n${stack}` };
  }
  const message = `cutline: ${error.message} [${error.code}]`;
  if (error.code === "ABORTED") return { code: exitCode.interrupted, message: "cutline: interrupted" };
  if (error.code === "INVALID_OPTIONS" || error.code === "INVALID_INPUT") return { code: exitCode.usage, message };
  if (error.code === "DEPENDENCY_MISSING") return { code: exitCode.internal, message };
  return { code: exitCode.unreadable, message };
}

const ranks: Readonly<Record<Severity | "never", number>> = { info: 0, warning: 1, error: 2, never: 3 };

/** `--fail-on`: the severity from which findings make the exit code 1. */
export function failOnOption(): Option {
  return new Option("--fail-on <severity>", "exit with 1 when a finding is at least this severe")
    .choices(["info", "warning", "error", "never"])
    .default("error");
}

/** Codes of problems that mean an input was not read at all. Others are notes on something that was. */
const UNREAD: ReadonlySet<string> = new Set([
  "UNREADABLE",
  "FOLDER_UNREADABLE",
  "EMPTY_FILE",
  "NOT_AN_IMAGE",
  "PIXELS_UNREADABLE",
]);

/** Endings of what lies beside pictures in a folder and was never meant to be read as one. */
const OTHER_KINDS =
  /\.(?:txt|md|rtf|log|nfo|docx?|odt|pages|pdf|xlsx?|ods|numbers|csv|tsv|jsonl?|ya?ml|html?|xml|url|lnk|webloc|zip|rar|7z|tar|gz|mp4|m4v|mov|avi|mkv|webm|mp3|m4a|wav|aac|srt|vtt)$/iu;

/** Whether any input could not be read. */
export function anyUnread(problems: readonly Problem[], named: readonly string[]): boolean {
  return problems.some((problem) => UNREAD.has(problem.code) && !isOtherKind(problem, named));
}

/** A text or film that a folder holds beside its pictures: told of, and no failure unless it was named itself. */
function isOtherKind({ code, subject }: Problem, named: readonly string[]): boolean {
  return code === "NOT_AN_IMAGE" && subject !== null && OTHER_KINDS.test(subject) && !named.includes(subject);
}

/** @param named - The paths as they were given: files among them are expected to be pictures, whatever their ending. */
export function exitCodeOf(result: LinkResult, failOn: Severity | "never", named: readonly string[]): ExitCode {
  const photos = [...result.records.flatMap((record) => record.photos), ...result.unmatchedPhotos];
  if (anyUnread([...result.problems, ...photos.flatMap((photo) => photo.problems)], named)) return exitCode.unreadable;
  const findings = [...result.discrepancies, ...result.records.flatMap((record) => record.discrepancies)];
  return findings.some(({ severity }) => ranks[severity] >= ranks[failOn]) ? exitCode.findings : exitCode.clean;
}
