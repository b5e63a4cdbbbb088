/** Every option of the library: its type and unit, its default, its check. Checked once, at the public edge. */
import * as z from "zod";
import { CutlineError } from "./errors.js";

/** Options of every call that can take long. */
export interface LongRunOptions {
  /** Stops the work: the call rejects with code `ABORTED`. */
  signal?: AbortSignal | undefined;
  /** Called now and then with the items done and, where known, the items in all. */
  onProgress?: ((done: number, total: number | null) => void) | undefined;
}

export const longRunShape = {
  signal: z.instanceof(AbortSignal).optional(),
  onProgress: z.custom<(done: number, total: number | null) => void>((f) => typeof f === "function").optional(),
};

/**
 * Checks `options` strictly (unknown keys are refused) and fills in the defaults.
 *
 * @throws {CutlineError} `INVALID_OPTIONS`, with the first offending option as `subject`.
 */
export function resolveOptions<S extends z.ZodType>(schema: S, options: unknown): z.output<S> {
  const result = schema.safeParse(options ?? {});
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const subject = issue?.path.join(".") || (issue?.code === "unrecognized_keys" ? issue.keys.join(", ") : "options");
  throw new CutlineError("INVALID_OPTIONS", `${subject}: ${issue?.message ?? "not accepted"}`, {
    subject,
    cause: result.error,
  });
}
