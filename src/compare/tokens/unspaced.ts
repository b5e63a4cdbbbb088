/** Words of scripts written without spaces, found by the dictionary of `Intl.Segmenter`. */
import type { Lines } from "../lines.js";
import { Mark } from "./tokens.js";

const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Letters on each side that a word is looked for in. */
const REACH = 4;

let segmenter: Intl.Segmenter | undefined;

/** Start and end of the dictionary word around `index`. */
function wordAround(text: string, index: number): readonly [start: number, end: number] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "word" });
  const found = segmenter.segment(text).containing(index);
  return found === undefined ? [index, index + 1] : [found.index, found.index + found.segment.length];
}

const PARTED = Mark.boundary | Mark.bracket | Mark.comma;

/** The letters around a token that nothing parts from it. */
function around({ table, pool }: Lines, token: number): { text: string; at: number } {
  const letterAt = (at: number): string => {
    const word = table.words[pool.tokens[at]!] ?? "";
    return UNSPACED.test(word) ? word : "";
  };
  let text = letterAt(token);
  let at = 0;
  for (let before = token - 1; before >= Math.max(0, token - REACH); before--) {
    if ((pool.marks[before + 1]! & PARTED) !== 0 || letterAt(before) === "") break;
    text = letterAt(before) + text;
    at += letterAt(before).length;
  }
  for (let after = token + 1; after <= Math.min(pool.size - 1, token + REACH); after++) {
    if ((pool.marks[after]! & PARTED) !== 0) break;
    text += letterAt(after);
  }
  return { text, at };
}

/** The text was cut before token `at`, in the middle of a dictionary word. */
export const isUnspaced = (word: string): boolean => UNSPACED.test(word);

export function isWithinWord(lines: Lines, at: number, end: number): boolean {
  if (at >= end || !UNSPACED.test(lines.table.words[lines.pool.tokens[at]!]!)) return false;
  const { text, at: index } = around(lines, at);
  return wordAround(text, index)[0] < index;
}
