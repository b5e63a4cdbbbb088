/** Words that pages use on their buttons, labels and menus: a line of nothing else shows no picture. */
import { foldWord } from "../../text.js";
import { NUMBER } from "../../text-characters.js";
import { FoldedIndex, foldedSet } from "../../text-index.js";
import { classAt, EAST_ASIAN, type Line, signFrom } from "../../text-line.js";
import type { Locale } from "../locale.js";
import { locales } from "../locales/index.js";
import { services } from "./services.js";

/** Of networks many pictures are taken. */
const networks = foldedSet(services);
export const isService = (name: string): boolean => networks.has(name);

/** What pages print as phrases; their words make other phrases in the same way. */
const phrasesOf = (locale: Locale): readonly string[] => [
  ...locale.chrome,
  ...locale.pictureButtons,
  ...locale.pageCounters,
  ...locale.pageNotices,
  ...locale.pageLabels,
  ...locale.sections,
  ...locale.shareWords,
  ...locale.shareFillers,
  ...locale.pageWords,
  ...locale.pictureNouns.map((noun) => noun.replaceAll("-", "")),
  ...locale.andWords,
  ...Object.values(locale.articles).flat(),
];

/** Words of scripts that put no spaces between them; one of another stands apart. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u;
/** And as it stands in a line: "全5枚". */
const UNSPACED_RUN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Nd}]+$/u;
const DIGIT = /\p{Nd}/u;
const LONGEST_UNSPACED = 8;
let unspaced: ReadonlySet<string> | undefined;

/** Whether a run without spaces can be cut into words of pages: "写真の購入案内". */
function isMadeOfWords(run: string): boolean {
  unspaced ??= new Set(locales.flatMap(phrasesOf).filter((phrase) => UNSPACED.test(phrase)));
  /** How far words reach, at each unit. */
  const reached = new Uint8Array(run.length + 1);
  reached[0] = 1;
  for (let start = 0; start < run.length; start++) {
    if (reached[start] === 0) continue;
    if (DIGIT.test(run[start]!)) reached[start + 1] = 1;
    for (let end = start + 1; end <= Math.min(run.length, start + LONGEST_UNSPACED); end++)
      if (unspaced.has(run.slice(start, end))) reached[end] = 1;
  }
  return reached[run.length] === 1;
}

const WORD = /[\p{L}\p{M}]+/gu;

/** The languages that use a word so, as bits of two numbers: there are more languages than bits. */
interface Users {
  first: number;
  second: number;
}
const BITS = 31;
const ALL = 0x7fffffff;

let made: FoldedIndex<Users> | undefined;

function vocabulary(): FoldedIndex<Users> {
  if (made !== undefined) return made;
  const users = new Map<string, Users>(services.map((word) => [foldWord(word), { first: ALL, second: ALL }]));
  for (const [at, locale] of locales.entries()) {
    for (const word of foldWord(phrasesOf(locale).join(" ")).match(WORD) ?? []) {
      const known = users.get(word) ?? { first: 0, second: 0 };
      if (at < BITS) known.first |= 1 << at;
      else known.second |= 1 << (at - BITS);
      users.set(word, known);
    }
  }
  made = new FoldedIndex(users);
  return made;
}

const FEWEST_WORDS = 2;
const MOST_WORDS = 12;

/** Whether [start, end) is a word that the pages of some language use so. */
export const isPageWord = (line: Line, start: number, end: number): boolean => vocabulary().hasIn(line, start, end);

/** Of a run that was cut into several words, in scripts that two languages share. */
const SEVERAL: Users = { first: ALL, second: ALL };

function usersOf(line: Line, start: number, end: number): Users | undefined {
  const users = vocabulary().getIn(line, start, end);
  if (users !== undefined || (line.traits & EAST_ASIAN) === 0) return users;
  const run = line.text.slice(start, end);
  return UNSPACED_RUN.test(run) && isMadeOfWords(run) ? SEVERAL : undefined;
}

/**
 * Whether all words of a line are those with which the pages of one language speak: "Open this photo in gallery:",
 * "Share this article: Share", "写真の購入案内". On 102,000 lines of 1,900 sites 2,300 are so, and no caption among them.
 */
export function isPageSpeech(line: Line): boolean {
  let { first, second } = SEVERAL;
  let words = 0;
  for (let start = 0; start < line.length; ) {
    const end = Math.min(line.length, signFrom(line, start));
    if (end > start && (classAt(line, start) & NUMBER) === 0) {
      const users = usersOf(line, start, end);
      if (users === undefined) return false;
      words += users === SEVERAL ? FEWEST_WORDS : 1;
      first &= users.first;
      second &= users.second;
      if (words > MOST_WORDS || (first === 0 && second === 0)) return false;
    }
    start = end + 1;
  }
  return words >= FEWEST_WORDS;
}
