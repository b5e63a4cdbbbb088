import { type Line, spaceFrom } from "../../text-line.js";
import type { Separator } from "./atoms.js";
import { isHanHouse, isHanOutlet, isLongForPerson } from "./cjk-words.js";
import { type CreditItem, nameItemOf } from "./credit-items.js";
import { isKoreanHouse } from "./korean.js";
import type { Lexicon } from "../lexicon.js";
import { nameShape } from "./name-shape.js";
import { HOUSE_LIKE_FAMILY_NAMES } from "../words/part-words.js";

/** `" “ ” « »` */
const isQuote = (unit: number): boolean =>
  unit === 0x22 || unit === 0x201c || unit === 0x201d || unit === 0xab || unit === 0xbb;

/** Reads [from, to) as one name, quotation marks around it left out; null when it is shaped like none. */
export function nameItem(
  line: Line,
  from: number,
  to: number,
  before: Separator,
  lexicon: Lexicon,
): CreditItem[] | null {
  let start = from;
  let end = to;
  while (start < end && isQuote(line.units[start]!)) start++;
  while (end > start && isQuote(line.units[end - 1]!)) end--;
  const shape = nameShape(line, lexicon, start, end);
  if (shape === null) return null;
  if (!shape.uncased) return [nameItemOf(start, end, before, shape)];
  const name = line.text.slice(start, end);
  if (TAKEN.test(name)) return null;
  const outlet = isHanOutlet(name);
  const house = outlet || isBody(name);
  if (!house && isEastAsianSentence(name)) return null;
  if (!house && isLongForPerson(name, line.text))
    return [nameItemOf(start, end, before, { ...shape, organisation: true })];
  return [nameItemOf(start, end, before, house ? { ...shape, organisation: true, official: !outlet } : shape)];
}

/** "Sun Wei": a family name that houses are called by, and one word more. */
export function isLikeHouse(line: Line, { start, end, words }: CreditItem, lexicon: Lexicon): boolean {
  const space = spaceFrom(line, start);
  return (
    words === 2 &&
    HOUSE_LIKE_FAMILY_NAMES.hasIn(line, start, space) &&
    !lexicon.organisationWords.hasIn(line, space + 1, end)
  );
}

/** `记者 张伟 摄`: the reader of Chinese and Japanese credits takes it apart. */
const TAKEN = /(?:[摄攝]|撮影|写す)$/u;

/** Whether words of East Asia are a sentence's: too long for a name, or with the particles of one. */
export const isEastAsianSentence = (words: string): boolean =>
  HAN_SENTENCE.test(words) || JAPANESE_SENTENCE.test(words);

/** Longer than any person's name without a space, and nothing that says a house. */
const HAN_SENTENCE = /^\p{Script=Han}{9,}(?: |$)/u;
/** The particles of object and topic. */
const JAPANESE_SENTENCE = /を|[\p{Script=Han}\p{Script=Katakana}ー]は\p{Script=Han}/u;

/** A house or body of East Asia, told from people by length or last sign. */
const isBody = (name: string): boolean => isKoreanHouse(name) || isHanHouse(name);
