import type { Span } from "../model.js";
import type { RepairedLine } from "../text.js";
import type { Line } from "../text-line.js";

/** What a news service leaves inside a caption where its page folds it: "… salt flat in the ... [+] south of Bolivia". */
const STUBS = [" ... [+] ", " … [+] ", " ... More "];

/** Takes fold marks out of a repaired line; those at its end are page chrome and left to the marks' reader. */
export function withoutStubs(repaired: RepairedLine, read: (text: string) => Line): RepairedLine {
  const { text } = repaired.line;
  if (!text.includes(" ... ") && !text.includes(" … ")) return repaired;
  const cuts: Span[] = [];
  for (const stub of STUBS) {
    for (let at = text.indexOf(stub); at > 0; at = text.indexOf(stub, at + 1)) cuts.push([at + 1, at + stub.length]);
  }
  if (cuts.length === 0) return repaired;
  cuts.sort((a, b) => a[0] - b[0]);
  let kept = "";
  let from = 0;
  for (const [start, end] of cuts) {
    kept += text.slice(from, start);
    from = end;
  }
  kept += text.slice(from);
  const before = (at: number): number => {
    let moved = at;
    for (const [start, end] of cuts) if (moved >= start) moved += end - start;
    return moved;
  };
  return { line: read(kept), toSource: (start, end) => repaired.toSource(before(start), before(end - 1) + 1) };
}
