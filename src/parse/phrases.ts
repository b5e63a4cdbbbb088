/** Patterns made of the phrases of languages, so that a language adds words and no pattern. */
import { foldWord } from "../text.js";

/** What "_" stands for: a stretch of this many units at most. */
const LONGEST_GAP = 60;
const UNSPACED = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}";
const IS_UNSPACED = new RegExp(`[${UNSPACED}]`, "u");
const IS_LETTER = /[\p{L}\p{M}\p{N}]/u;
const SYNTAX = /[\\^$.*+?{}[\]]/gu;
const WORD_STARTS = "(?<![\\p{L}\\p{M}\\p{N}])";
const WORD_ENDS = "(?![\\p{L}\\p{M}\\p{N}])";

/** Where in a text a phrase must stand. */
export type PhrasePlace = "anywhere" | "start" | "end" | "whole";

/**
 * The pattern that finds any of the phrases as locale files write them: in words, "_" for a stretch of any text, `(a|b)`
 * for one or the other, `(a|)` for what may be missing, a hyphen at an end for letters that may follow or stand before.
 * Words must be whole but in scripts that put no spaces between them. Without phrases it finds nothing.
 *
 * @param fold - Whether the pattern reads texts that went through `foldWord`; else it reads them as printed, in any case.
 */
export function phrasePattern(
  phrases: readonly string[],
  place: PhrasePlace = "anywhere",
  fold: "folded" | "printed" = "folded",
): RegExp {
  if (phrases.length === 0) return /(?!)/u;
  const starts = place === "start" || place === "whole";
  const ends = place === "end" || place === "whole";
  const sources = phrases.map((phrase) => {
    const { source, openStart, openEnd } = readPhrase(fold === "folded" ? foldWord(phrase) : phrase);
    return `${openStart || starts ? "" : WORD_STARTS}${source}${openEnd || place === "whole" ? "" : WORD_ENDS}`;
  });
  const any = `(?:${[...new Set(sources)].join("|")})`;
  return new RegExp(`${starts ? "^" : ""}${any}${ends ? "$" : ""}`, fold === "folded" ? "u" : "iu");
}

interface ReadPhrase {
  readonly source: string;
  /** Letters may stand right in front of it, right behind it. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

function readPhrase(phrase: string): ReadPhrase {
  const cutStart = phrase.startsWith("-") && phrase.length > 1;
  const cutEnd = phrase.endsWith("-") && phrase.length > 1;
  const bare = phrase.slice(cutStart ? 1 : 0, cutEnd ? -1 : undefined);
  const letters = bare.replace(/[()|]/gu, "");
  const source = bare
    .replace(SYNTAX, "\\$&")
    .replaceAll(" _ ", ` .{1,${LONGEST_GAP}}? `)
    .replaceAll("_", `.{0,${LONGEST_GAP}}?`)
    // What may be missing takes the space behind it along.
    .replace(/\(([^()]*)\)( ?)/gu, (_match, words: string, space: string) =>
      words.endsWith("|") ? `(?:(?:${words.slice(0, -1)})${space})?` : `(?:${words})${space}`,
    );
  return { source, openStart: cutStart || !isWhole(letters[0]), openEnd: cutEnd || !isWhole(letters.at(-1)) };
}

/** Whether a phrase that starts or ends so has no letter beside it. */
const isWhole = (edge: string | undefined): boolean =>
  edge !== undefined && IS_LETTER.test(edge) && !IS_UNSPACED.test(edge);
