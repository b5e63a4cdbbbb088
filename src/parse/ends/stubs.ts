import type { Span } from "../../model.js";
import type { RepairedLine } from "../../text.js";
import { type Line, POINTS, TAGGED } from "../../text-line.js";
import { tagEnd, tagParts } from "../../text-tags.js";

/** What a news service leaves inside a caption where its page folds it: "… salt flat in the ... [+] south of Bolivia". */
const STUBS = [" ... [+] ", " … [+] ", " ... More "];

/** Takes fold marks and tags out of a repaired line; fold marks at its end are page chrome and left to the marks' reader. */
export function withoutStubs(repaired: RepairedLine, read: (text: string) => Line): RepairedLine {
  const { text, traits } = repaired.line;
  const folds = (traits & POINTS) !== 0;
  const tags = (traits & TAGGED) !== 0;
  if (!folds && !tags) return repaired;
  const cuts: Span[] = [];
  if (folds) {
    for (const stub of STUBS) {
      for (let at = text.indexOf(stub); at > 0; at = text.indexOf(stub, at + 1)) cuts.push([at + 1, at + stub.length]);
    }
    cuts.sort((a, b) => a[0] - b[0]);
  }
  return cutOut(repaired, tags ? tagsOf(text, cuts) : cuts, read);
}

/** The tags of a text beside what is cut out of it anyway, in order; one that parts words leaves its last unit. */
function tagsOf(text: string, cuts: readonly Span[]): Span[] {
  const all = [...cuts];
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at + 1)) {
    const end = tagEnd(text, at, text.length);
    if (end < 0 || all.some(([start, close]) => at < close && end > start)) continue;
    all.push([at, end]);
    at = end - 1;
  }
  return all.sort((a, b) => a[0] - b[0]);
}

function cutOut(repaired: RepairedLine, cuts: readonly Span[], read: (text: string) => Line): RepairedLine {
  if (cuts.length === 0) return repaired;
  const { text } = repaired.line;
  // What stays, as pieces of the text; a space stands in for the last unit of a tag that parts words.
  let kept = "";
  const removed: Span[] = [];
  let from = 0;
  for (const [start, end] of cuts) {
    kept += text.slice(from, start);
    from = end;
    const parts = text[start] === "<" && tagParts(text, start);
    const spaced = kept === "" || kept.endsWith(" ");
    if (parts && !spaced && end < text.length && text[end] !== " ") {
      kept += " ";
      removed.push([start, end - 1]);
      continue;
    }
    // "a <b> c": one of the two spaces goes with the tag.
    if (spaced && text[end] === " ") from = end + 1;
    removed.push([start, from]);
  }
  kept += text.slice(from);
  if (kept.endsWith(" ")) kept = kept.slice(0, -1);
  const before = (at: number): number => {
    let moved = at;
    for (const [start, end] of removed) if (moved >= start) moved += end - start;
    return moved;
  };
  return {
    line: read(kept),
    toSource: (start, end) => repaired.toSource(before(start), end > start ? before(end - 1) + 1 : before(start)),
  };
}
