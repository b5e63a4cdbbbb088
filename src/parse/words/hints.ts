/**
 * Phrases that a line can be asked for cheaply. Most lines hold none of a list's words: each word of a line is looked up
 * once, for all lists together, and a list's pattern runs only where one of its words stands. Before, seven such patterns
 * ran over every line without a credit and took a fifth of its time.
 */
import { foldWord } from "../../text.js";
import { foldUnit } from "../../text-fold.js";
import { HashTable, wordHash } from "../../text-hash.js";
import { FOREIGN, isForeign, type Line } from "../../text-line.js";
import { blockOf, keyOf, neededWords, STEM } from "./needed-words.js";

/** A list of phrases in {@link hintsOf}. */
export type Hint = number;

const MOST_LISTS = 30;

const lists: { readonly hint: Hint; readonly phrases: readonly string[]; readonly open: boolean }[] = [];
/** Made of all lists when the first line asks. */
let index: { readonly words: HashTable; readonly stems: HashTable } | undefined;
/** Lists with phrases that need no whole word, by the block of 256 characters in which one of their letters stands. */
const byBlock = new Int32Array(0x100);
/** Those of Latin letters: any line may hold them. */
let always = 0;

/**
 * Puts a list of phrases, as locale files write them, among those that lines are asked for.
 *
 * @param edges - "words" where the phrases stand apart from other letters, as in `phrasePattern`; "letters" where other
 *   letters may stand beside them.
 */
export function hintFor(phrases: readonly string[], edges: "words" | "letters" = "words"): Hint {
  if (lists.length === MOST_LISTS) throw new RangeError(`no more than ${MOST_LISTS} lists`);
  const hint = 1 << lists.length;
  lists.push({ hint, phrases, open: edges === "letters" });
  index = undefined;
  return hint;
}

function makeIndex(): { readonly words: HashTable; readonly stems: HashTable } {
  const words = new Map<string, Hint>();
  const stems = new Map<string, Hint>();
  for (const { hint, phrases, open } of lists) {
    for (const phrase of phrases) {
      const needed = neededWords(foldWord(phrase), open);
      if (needed === null) {
        if (isForeign(phrase)) byBlock[blockOf(phrase)]! |= hint;
        else always |= hint;
        continue;
      }
      for (const word of needed) {
        const found = word.whole ? words : stems;
        found.set(keyOf(word), (found.get(keyOf(word)) ?? 0) | hint);
      }
    }
  }
  return { words: new HashTable(words), stems: new HashTable(stems) };
}

function hintsByBlock({ units, length }: Line): Hint {
  let hints = 0;
  for (let at = 0; at < length; at++) {
    const folded = foldUnit(units[at]!);
    hints |= byBlock[(folded < 0 ? units[at]! : folded) >> 8]!;
  }
  return hints;
}

let lastLine: Line | undefined;
let lastHints = 0;
/** The lists that each word of the last line speaks for, by the sign behind the word. */
let byWord = new Int32Array(0x400);
/** Of the last line, lists whose phrases need no word. */
let anywhere = 0;

/** The lists of which some phrase may stand in the line, as bits. */
export function hintsOf(line: Line): Hint {
  if (line === lastLine) return lastHints;
  index ??= makeIndex();
  const { words, stems } = index;
  anywhere = (line.traits & FOREIGN) === 0 ? always : always | hintsByBlock(line);
  if (byWord.length <= line.length) byWord = new Int32Array(line.length * 2);
  let hints = anywhere;
  let start = 0;
  for (let sign = 0; start < line.length; sign++) {
    const end = line.signs[sign]!;
    let found = 0;
    if (end > start) {
      found = words.get(wordHash(line, start, end));
      if (end - start >= STEM) found |= stems.get(wordHash(line, start, start + STEM));
    }
    byWord[sign] = found;
    hints |= found;
    start = end + 1;
  }
  lastLine = line;
  lastHints = hints;
  return hints;
}

/** Whether some phrase of the list may stand in the line. */
export const mayHold = (line: Line, hint: Hint): boolean => (hintsOf(line) & hint) !== 0;

/** Whether some phrase of the list may stand in [start, end) of the line: "Photo by" behind a caption is none of its words. */
export function mayHoldIn(line: Line, hint: Hint, start: number, end: number): boolean {
  if (!mayHold(line, hint)) return false;
  if ((anywhere & hint) !== 0) return true;
  const last = line.signsBefore[end]!;
  for (let sign = line.signsBefore[start]!; sign <= last; sign++) if ((byWord[sign]! & hint) !== 0) return true;
  return false;
}

let foldedLine: Line | undefined;
let foldedText = "";

/** `foldWord` of the line's text, made once. */
export function foldedOf(line: Line): string {
  if (line !== foldedLine) {
    foldedLine = line;
    foldedText = foldWord(line.text);
  }
  return foldedText;
}
