/**
 * Keys of a caption: two captions that share one are worth comparing.
 *
 * An archive grows, so keys cannot rest on how often a word stands in it: they would change with every item. The
 * shared generator's "rarest words" are therefore the longest ones here: length is a fixed measure of rarity, if a
 * rough one. What it loses by roughness, runs of words drawn by hash give back.
 */
import { addLine, createLines } from "../compare/lines.js";
import type { Caption } from "../model.js";
import { hashWord, RarestWords } from "../merge/tables/keys.js";
import { KeyKind, keyOf } from "./key.js";

/** First words that make a key by themselves, for texts cut short: most cut texts keep eight, some no more than four. */
const OPENINGS = [4, 8];
/** Runs kept of each caption. Measured on generated captions: 4 bring the pairs found from .997 to .9996. */
const RUNS = 4;
/** A run is at least so many letters and words long: shorter ones are everyday phrases. */
const RUN_LETTERS = 20;
const RUN_WORDS = 4;
/** A letter of a script written without spaces is a word by itself, and says more than another letter. */
const LETTERS_IN_SIGN = 2.5;
const SIGN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Words beyond these add no key worth its row; a whole article given as a caption stays cheap. */
const MOST_WORDS = 400;

/** At most 17 keys; none for a text without letters or digits. */
export function captionKeys(caption: Caption): number[] {
  const words = wordsOf(caption).slice(0, MOST_WORDS);
  if (words.length === 0) return [];
  const keys = [
    keyOf(KeyKind.whole, [...new Set(words)].sort().join(" ")),
    ...OPENINGS.map((length) => keyOf(KeyKind.opening, words.slice(0, length).join(" "))),
  ];
  const longest = new RarestWords();
  for (const word of words) longest.offer(hashWord(word), -lengthOf(word));
  longest.forEachTriple((a, b, c) => keys.push(keyOf(KeyKind.words, `${a} ${b} ${c}`)));
  return keys.concat(runKeys(words));
}

/** The words as comparison sees them: the cut's sign, a second printing and the credit left off. */
function wordsOf(caption: Caption): string[] {
  const lines = createLines(1);
  addLine(lines, caption);
  const [start, end] = [lines.start.values[0]!, lines.start.values[1]!];
  return Array.from(lines.pool.tokens.subarray(start, end), (id) => lines.table.words[id]!);
}

function lengthOf(word: string): number {
  return SIGN.test(word) ? word.length * LETTERS_IN_SIGN : word.length;
}

/** The runs with the lowest keys: versions of a caption agree on which those are wherever their words agree. */
function runKeys(words: readonly string[]): number[] {
  const keys = new Set<number>();
  for (let from = 0; from < words.length; from++) {
    let letters = 0;
    let to = from;
    while (to < words.length && (letters < RUN_LETTERS || to - from < RUN_WORDS)) letters += lengthOf(words[to++]!);
    if (letters < RUN_LETTERS || to - from < RUN_WORDS) break;
    keys.add(keyOf(KeyKind.run, words.slice(from, to).join(" ")));
  }
  return [...keys].sort((a, b) => a - b).slice(0, RUNS);
}
