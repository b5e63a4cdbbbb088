/** What the captions of a merge, taken together, show of single words. */
import type { Evidence } from "../../compare/judge.js";
import type { Lines } from "../../compare/lines.js";
import { Mark } from "../../compare/tokens/tokens.js";

const NO_LETTER = /[^\p{L}\p{M}\p{N}]+/gu;

/** Found when first asked for: most merges ask for neither. */
export function wordsOf(lines: Lines): Pick<Evidence, "isCommon" | "isSource"> {
  let common: Uint8Array | undefined;
  let sources: ReadonlySet<string> | undefined;
  return {
    isCommon(id) {
      common ??= commonWords(lines);
      return common[id] === 1;
    },
    isSource(words) {
      sources ??= sourcesOf(lines);
      return sources.has(words);
    },
  };
}

/**
 * 1 for each word that inside of captions is written small as often as with a capital. Captions that begin with a small
 * letter say nothing: some are written without any capital.
 */
function commonWords({ pool, start, table, count }: Lines): Uint8Array {
  const balance = new Int32Array(table.words.length);
  const isSmall = new Uint8Array(table.words.length);
  for (let line = 0; line < count; line++) {
    const first = start.values[line]!;
    const end = start.values[line + 1]!;
    if (first === end || (pool.marks[first]! & Mark.capital) === 0) continue;
    for (let at = first + 1; at < end; at++) {
      const mark = pool.marks[at]!;
      if ((mark & Mark.boundary) !== 0) continue;
      const id = pool.tokens[at]!;
      if ((mark & Mark.capital) !== 0) balance[id]!--;
      else {
        balance[id]!++;
        isSmall[id] = 1;
      }
    }
  }
  for (let id = 0; id < isSmall.length; id++) if (balance[id]! < 0) isSmall[id] = 0;
  return isSmall;
}

/** Agencies and photographers that any caption credits, their words run together. */
function sourcesOf({ people, agencies, table, count }: Lines): ReadonlySet<string> {
  const sources = new Set<string>();
  const add = (name: string): void => {
    const words = name.replace(NO_LETTER, "");
    if (words !== "") sources.add(words);
  };
  for (const names of people) for (const name of names.split("|")) add(name);
  for (const id of new Set(agencies.values.subarray(0, count)))
    for (const name of table.words[id]!.split("/")) add(name);
  return sources;
}
