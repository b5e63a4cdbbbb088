/**
 * Phrases that a line can be asked for cheaply. Most lines hold none of a list's words: each word of a line is looked up
 * once, for all lists together, and a list's pattern runs only where one of its words stands. Before, seven such patterns
 * ran over every line without a credit and took a fifth of its time.
 */
import { foldWord } from "../../text.js";
import { foldUnit } from "../../text-fold.js";
import { HashTable, wordHash } from "../../text-hash.js";
import { FOREIGN, type Line, lineOf } from "../../text-line.js";

/** A list of phrases in {@link hintsOf}. */
export type Hint = number;

/** Units that tell words apart whose end is open. */
const STEM = 5;
const MOST_LISTS = 30;

const lists: { readonly hint: Hint; readonly words: readonly NeededWord[] }[] = [];
let index: { readonly words: HashTable; readonly stems: HashTable } | undefined;
/** Lists with phrases that need no whole word, by the block of 256 characters in which one of their letters stands. */
const byBlock = new Int32Array(0x100);
/** Those of Latin letters: any line may hold them. */
let always = 0;

/** A word without which a phrase does not stand in a line: all of it, or a word that begins so. */
interface NeededWord {
  readonly word: string;
  readonly whole: boolean;
}

/**
 * Puts a list of phrases, as locale files write them, among those that lines are asked for.
 *
 * @param edges - "words" where the phrases stand apart from other letters, as in `phrasePattern`; "letters" where other
 *   letters may stand beside them.
 */
export function hintFor(phrases: readonly string[], edges: "words" | "letters" = "words"): Hint {
  if (lists.length === MOST_LISTS) throw new RangeError(`no more than ${MOST_LISTS} lists`);
  const hint = 1 << lists.length;
  const words: NeededWord[] = [];
  for (const phrase of phrases) {
    const needed = neededWords(foldWord(phrase), edges === "letters");
    if (needed !== null) words.push(...needed);
    else if ((lineOf(phrase).traits & FOREIGN) !== 0) byBlock[blockOf(phrase)]! |= hint;
    else always |= hint;
  }
  lists.push({ hint, words });
  index = undefined;
  return hint;
}

/** Of the last letter that is not Latin; a sign may be of any script. */
function blockOf(phrase: string): number {
  const { units, length } = lineOf(foldWord(phrase));
  let block = 0;
  for (let at = 0; at < length; at++) if (units[at]! >= FIRST_FOREIGN) block = units[at]! >> 8;
  return block;
}
const FIRST_FOREIGN = 0x250;

function hintsByBlock({ units, length }: Line): Hint {
  let hints = 0;
  for (let at = 0; at < length; at++) {
    const folded = foldUnit(units[at]!);
    hints |= byBlock[(folded < 0 ? units[at]! : folded) >> 8]!;
  }
  return hints;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const PART = /\(([^()]*)\)|[\p{L}\p{M}\p{N}]+/gu;
const IN_WORD = /[\p{L}\p{M}\p{N}_~()]/u;
/** Scripts that put no spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Of each phrase the word, or the choice of words, whose shortest is longest; null when none can be told. */
function neededWords(phrase: string, open: boolean): readonly NeededWord[] | null {
  const cutStart = open || (phrase.startsWith("-") && phrase.length > 1);
  const cutEnd = open || (phrase.endsWith("-") && phrase.length > 1);
  const bare = phrase.replace(/^-(?=.)|(?<=.)-$/gu, "");
  let best: readonly NeededWord[] | null = null;
  for (const part of bare.matchAll(PART)) {
    const end = part.index + part[0].length;
    const closedStart = part.index === 0 ? !cutStart : !IN_WORD.test(bare[part.index - 1]!);
    const closedEnd = end === bare.length ? !cutEnd : !IN_WORD.test(bare[end]!);
    const words =
      part[1] === undefined
        ? [neededWord(part[0], closedStart, closedEnd)]
        : part[1].split("|").map((choice) => (closedStart && closedEnd ? longestWord(choice) : null));
    if (!words.includes(null) && worth(words as NeededWord[]) > worth(best ?? [])) best = words as NeededWord[];
  }
  return best;
}

function neededWord(word: string, closedStart: boolean, closedEnd: boolean): NeededWord | null {
  if (!closedStart || UNSPACED.test(word)) return null;
  if (closedEnd) return { word, whole: true };
  return word.length < STEM ? null : { word, whole: false };
}

function longestWord(choice: string): NeededWord | null {
  const words = [...choice.matchAll(WORD)].map(([word]) => neededWord(word, true, true));
  return words.includes(null) || words.length === 0
    ? null
    : words.reduce((kept, word) => (word!.word.length > kept!.word.length ? word : kept));
}

/** Long words are rare, and of many words one is there sooner. */
const worth = (words: readonly NeededWord[]): number =>
  words.length === 0
    ? 0
    : Math.min(...words.map(({ word, whole }) => word.length + (whole ? 1 : 0))) / words.length ** 0.5;

function indexOf(whole: boolean): HashTable {
  const found = new Map<string, Hint>();
  for (const { hint, words } of lists)
    for (const { word, whole: own } of words) {
      const key = whole ? word : word.slice(0, STEM);
      if (own === whole) found.set(key, (found.get(key) ?? 0) | hint);
    }
  return new HashTable(found);
}

let lastLine: Line | undefined;
let lastHints = 0;

/** The lists of which some phrase may stand in the line, as bits. */
export function hintsOf(line: Line): Hint {
  if (line === lastLine) return lastHints;
  index ??= { words: indexOf(true), stems: indexOf(false) };
  const { words, stems } = index;
  let hints = (line.traits & FOREIGN) === 0 ? always : always | hintsByBlock(line);
  let start = 0;
  for (let sign = 0; start < line.length; sign++) {
    const end = line.signs[sign]!;
    if (end > start) {
      hints |= words.get(wordHash(line, start, end));
      if (end - start >= STEM) hints |= stems.get(wordHash(line, start, start + STEM));
    }
    start = end + 1;
  }
  lastLine = line;
  lastHints = hints;
  return hints;
}

/** Whether some phrase of the list may stand in the line. */
export const mayHold = (line: Line, hint: Hint): boolean => (hintsOf(line) & hint) !== 0;

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
