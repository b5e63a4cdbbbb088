import type { Discrepancy, LinkResult } from "../../model.js";
import type { Paint } from "../paint.js";
import { findingText, problemText, summary } from "./link.js";

/** Every finding of a result, the gravest first. */
export function findingsOf(result: LinkResult): Discrepancy[] {
  const order = ["error", "warning", "info"];
  return [...result.records.flatMap((record) => record.discrepancies), ...result.discrepancies].sort(
    (a, b) => order.indexOf(a.severity) - order.indexOf(b.severity),
  );
}

export function findingsTable(result: LinkResult, paint: Paint): string {
  const findings = findingsOf(result).map((finding) => findingText(finding, paint));
  const problems = result.problems.map((problem) => problemText(problem, paint));
  return [...(findings.length > 0 ? findings : ["No contradictions found."]), ...problems, summary(result, paint)].join(
    "\n",
  );
}
