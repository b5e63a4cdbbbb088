/** Which vetoes a correction lifts between its caption and another. */
import type { Corrections } from "./correction.js";
import type { Finding } from "./judge.js";
import type { Lines } from "./lines.js";

const NOTHING = (): boolean => false;

/** The correction of one of two captions; two corrections do not correct each other. */
export function correctionOf({ corrected }: Lines, a: number, b: number): Corrections | null {
  if (corrected.size === 0) return null;
  const [first, second] = [corrected.get(a), corrected.get(b)];
  return first !== undefined && second !== undefined ? null : (first ?? second ?? null);
}

/** Which vetoes a correction lifts: of a kind that it names, or of the words that it says it replaced. */
export function liftsOf(
  lines: Lines,
  a: number,
  b: number,
  findings: readonly Finding[],
): (finding: Finding) => boolean {
  const correction = correctionOf(lines, a, b);
  if (correction === null) return NOTHING;
  const { kinds, replaced } = correction;
  const isOfA = lines.corrected.has(a);
  const wordsIn = (from: number, to: number): string[] =>
    [...lines.pool.tokens.subarray(Math.max(from, 0), Math.max(to, 0))].map((token) => lines.table.words[token]!);
  const isReplaced = ({ aFrom, aTo, bFrom, bTo }: Finding): boolean => {
    const [x, y] = [wordsIn(aFrom, aTo), wordsIn(bFrom, bTo)];
    const [now, was] = isOfA ? [x, y] : [y, x];
    const added = now.filter((word) => !was.includes(word));
    const removed = was.filter((word) => !now.includes(word));
    return (
      added.length + removed.length > 0 &&
      replaced.some((pair) => added.every((word) => pair.now.has(word)) && removed.every((word) => pair.was.has(word)))
    );
  };
  const lifted = new Set(kinds);
  for (const finding of findings) if (finding.weight === "veto" && isReplaced(finding)) lifted.add(finding.kind);
  // A date or photographer of a field of its own has no words here: it follows the words of its kind.
  return (finding) => kinds.has(finding.kind) || (finding.aFrom < 0 ? lifted.has(finding.kind) : isReplaced(finding));
}
