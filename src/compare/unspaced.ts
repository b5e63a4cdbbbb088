/** Words of scripts written without spaces, found by the dictionary of `Intl.Segmenter`. */
import type { Lines } from "./lines.js";

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

function around(lines: Lines, token: number): { text: string; at: number } {
  let text = "";
  let at = 0;
  for (let other = token - REACH; other <= token + REACH; other++) {
    const word = other < 0 ? "" : (lines.table.words[lines.pool.tokens[other]!] ?? "");
    if (!UNSPACED.test(word)) {
      if (other < token) text = "";
      else break;
      continue;
    }
    if (other === token) at = text.length;
    text += word;
  }
  return { text, at };
}

/** The text was cut before token `at`, in the middle of a dictionary word. */
export function isWithinWord(lines: Lines, at: number, end: number): boolean {
  if (at >= end || !UNSPACED.test(lines.table.words[lines.pool.tokens[at]!]!)) return false;
  const { text, at: index } = around(lines, at);
  return wordAround(text, index)[0] < index;
}
