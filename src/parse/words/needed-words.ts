/** The words without which the phrases of locale files stand in no text. */
import { foldWord } from "../../text.js";
import { lineOf } from "../../text-line.js";
import { PLAIN_PHRASE } from "./phrases.js";

/** Units that tell words apart whose end is open. */
export const STEM = 5;

/** A word without which a phrase does not stand in a line: all of it, or a word that begins so. */
export interface NeededWord {
  readonly word: string;
  readonly whole: boolean;
}

/** What it is looked up by. */
export const keyOf = ({ word, whole }: NeededWord): string => (whole ? word : word.slice(0, STEM));

/** Of the last letter that is not Latin; a sign may be of any script. */
export function blockOf(phrase: string): number {
  const { units, length } = lineOf(foldWord(phrase));
  let block = 0;
  for (let at = 0; at < length; at++) if (units[at]! >= FIRST_FOREIGN) block = units[at]! >> 8;
  return block;
}
const FIRST_FOREIGN = 0x250;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const PART = /\(([^()]*)\)|[\p{L}\p{M}\p{N}]+/gu;
const IN_WORD = /[\p{L}\p{M}\p{N}_~()]/u;
/** Scripts that put no spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Of each phrase the word, or the choice of words, whose shortest is longest; null when none can be told. */
export function neededWords(phrase: string, open: boolean): readonly NeededWord[] | null {
  if (!open && PLAIN_PHRASE.test(phrase)) return [{ word: longest(phrase.split(" ")), whole: true }];
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

const longest = (words: readonly string[]): string =>
  words.reduce((kept, word) => (word.length > kept.length ? word : kept));

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
