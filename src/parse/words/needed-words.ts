/** The words without which the phrases of locale files stand in no text. */
import { foldWord } from "../../text.js";
import { unitAt } from "../../text-characters.js";
import type { Span } from "../../model.js";
import { holdsUnspaced, isUnspaced, isWordLetter } from "./unspaced.js";

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
  const folded = foldWord(phrase);
  let block = 0;
  for (let at = 0; at < folded.length; at++) if (unitAt(folded, at) >= FIRST_FOREIGN) block = unitAt(folded, at) >> 8;
  return block;
}
const FIRST_FOREIGN = 0x250;

/** Of each phrase the word, or the choice of words, whose shortest is longest; null when none can be told. */
export function neededWords(phrase: string, open: boolean): readonly NeededWord[] | null {
  const plain = open ? null : longestOf(phrase);
  if (plain !== null) return [{ word: plain, whole: true }];
  const cutStart = open || (phrase.startsWith("-") && phrase.length > 1);
  const cutEnd = open || (phrase.endsWith("-") && phrase.length > 1);
  const bare = phrase.slice(
    phrase.length > 1 && phrase.startsWith("-") ? 1 : 0,
    phrase.length > 1 && phrase.endsWith("-") ? -1 : undefined,
  );
  let best: readonly NeededWord[] | null = null;
  for (const [start, end] of partsOf(bare)) {
    const closedStart = start === 0 ? !cutStart : !isInWord(unitAt(bare, start - 1));
    const closedEnd = end === bare.length ? !cutEnd : !isInWord(unitAt(bare, end));
    const words =
      unitAt(bare, start) === OPENING
        ? bare
            .slice(start + 1, end - 1)
            .split("|")
            .map((choice) => (closedStart && closedEnd ? longestWord(choice) : null))
        : [neededWord(bare.slice(start, end), closedStart, closedEnd)];
    if (!words.includes(null) && worth(words as NeededWord[]) > worth(best ?? [])) best = words as NeededWord[];
  }
  return best;
}

const OPENING = 0x28;
const CLOSING = 0x29;

/** `_ ~ ( )` stand for letters. */
const isInWord = (unit: number): boolean =>
  isWordLetter(unit) || unit === 0x5f || unit === 0x7e || unit === OPENING || unit === CLOSING;

/** Where the words of a text stand, and brackets with a choice of words, which hold no others. */
function partsOf(text: string): Span[] {
  const parts: Span[] = [];
  for (let at = 0; at < text.length; ) {
    const start = at;
    while (at < text.length && isWordLetter(unitAt(text, at))) at++;
    if (at > start) {
      parts.push([start, at]);
      continue;
    }
    const close = unitAt(text, at) === OPENING ? text.indexOf(")", at) : -1;
    at = close < 0 ? at + 1 : close + 1;
    if (close >= 0) parts.push([start, at]);
  }
  return parts;
}

/** The longest word of a phrase that is nothing but words, as nine in ten are; null where there is more to it. */
function longestOf(phrase: string): string | null {
  let longest = "";
  let from = 0;
  for (let at = 0; at <= phrase.length; at++) {
    const unit = at < phrase.length ? unitAt(phrase, at) : SPACE;
    if (unit !== SPACE) {
      if (isUnspaced(unit) || !isWordLetter(unit)) return null;
      continue;
    }
    if (at === from) return null;
    if (at - from > longest.length) longest = phrase.slice(from, at);
    from = at + 1;
  }
  return longest;
}

const SPACE = 0x20;

function neededWord(word: string, closedStart: boolean, closedEnd: boolean): NeededWord | null {
  if (!closedStart || holdsUnspaced(word)) return null;
  if (closedEnd) return { word, whole: true };
  return word.length < STEM ? null : { word, whole: false };
}

function longestWord(choice: string): NeededWord | null {
  const words = partsOf(choice).map(([start, end]) => neededWord(choice.slice(start, end), true, true));
  return words.includes(null) || words.length === 0
    ? null
    : words.reduce((kept, word) => (word!.word.length > kept!.word.length ? word : kept));
}

/** Long words are rare, and of many words one is there sooner. */
const worth = (words: readonly NeededWord[]): number =>
  words.length === 0
    ? 0
    : Math.min(...words.map(({ word, whole }) => word.length + (whole ? 1 : 0))) / words.length ** 0.5;
