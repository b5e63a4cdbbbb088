import type { Problem } from "../model.js";
import { type OutputOptions, say } from "./output.js";
import { paintFor } from "./paint.js";
import { problemText } from "./tables/link.js";

/** Tells problems to the person, on standard error. */
export function tellProblems(problems: readonly Problem[], options: OutputOptions): void {
  const paint = paintFor(process.stderr, options.color);
  for (const problem of problems) say(problemText(problem, paint), options);
}
