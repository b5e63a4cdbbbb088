/** What the captions of a merge, taken together, show of single words. */
import type { Evidence } from "../compare/judge.js";
import type { Lines } from "../compare/lines.js";
import { namesOf } from "./endings.js";

const NO_LETTER = /[^\p{L}\p{M}\p{N}]+/gu;

/** Found when first asked for: most merges ask for neither. */
export function wordsOf(lines: Lines): Pick<Evidence, "isCommon" | "isSource"> {
  let names: Uint8Array | undefined;
  let sources: ReadonlySet<string> | undefined;
  return {
    isCommon(id) {
      names ??= namesOf(lines.pool, lines.table.words.length);
      return names[id] === 0 && CASED.test(lines.table.words[id]!);
    },
    isSource(words) {
      sources ??= sourcesOf(lines);
      return sources.has(words);
    },
  };
}

const CASED = /\p{Ll}/u;

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
