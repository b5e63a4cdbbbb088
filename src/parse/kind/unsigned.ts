/**
 * Lines without a credit, a mark or a restriction in which nothing else says that they are captions. With this rule 525
 * of 540 labelled lines of pages are told and 32 of 2,403 labelled captions lost (4 without).
 */
import { foldedSet } from "../../text-index.js";
import { DIGITS, EAST_ASIAN, type Line } from "../../text-line.js";
import { pointsAtPicture, pointsPlainly, showsPicture } from "./body-text.js";
import { readDate } from "../dates/dates.js";
import { labelAt } from "../credits/credit-label.js";
import type { Draft } from "../draft.js";
import type { Lexicon } from "../lexicon.js";
import { locales } from "../locales/index.js";
import { proseWeight } from "../words/prose.js";
import { isFinished, weighsAsCaption } from "./evidence.js";
import { tellsScene } from "./scenes.js";

const DATE_WORDS = foldedSet(
  locales.flatMap(({ months, weekdays, dateFillers, yearWords }) => [
    ...months.flat(),
    ...weekdays.flat(),
    ...dateFillers,
    ...yearWords,
  ]),
);
/** "Tuesday", "14", "мая", "5:30pm" */
const isDateWord = (word: string): boolean => /^\p{Nd}/u.test(word) || DATE_WORDS.has(word);
/** "3 May 2024 · Men · League": beside the date a picture would have more than two words. */
const MOST_BESIDE_DATE = 2;
/** Lines of more words are no date. */
const LONGEST_DATE = 16;

const FIRST_WORD = /[\p{L}\p{M}\p{Nd}]{1,40}/u;

/** Whether a date opens the line and hardly anything follows: when a page was made, not when a picture was. */
function isDateAlone(text: string): boolean {
  if (!isDateWord(FIRST_WORD.exec(text)?.[0] ?? "")) return false;
  const words = text.split(/[^\p{L}\p{M}\p{Nd}]{1,8}/u, LONGEST_DATE).filter((word) => word !== "");
  if (words.length === LONGEST_DATE) return false;
  return words.filter((word) => !isDateWord(word)).length <= MOST_BESIDE_DATE;
}

/** A finished sentence; three points end a teaser, and "!" a call of the page. */
const FINISHED = /(?:(?<!\.\.)\.|[。．！।۔።։]|다\.)["'”’»›)\]）」』】]{0,3}$/u;
/**
 * Whose picture it is, where no house is known: "© …", "(valley.example.com)", "(Lena Okoro)", "@valley", "ABC/DEF". One word
 * in brackets is an abbreviation as often, and a site behind a bar or a dash prints the title in front.
 */
const OWNED =
  /[©ⓒ@]|\([Cc]\)|[(（[/][\w-]{2,40}(?:\.[\w-]{2,30}){0,2}\.(?:com|org|net|info|[a-z]{2})[)）\]]?$|[\p{L}.!?"”] \(\p{Lu}[\p{L}'’.-]{1,20}(?: \p{Lu}[\p{L}'’.-]{1,20}){1,2}\)$|^\p{Lu}{2,6}(?:\/\p{Lu}{2,6}){1,2}$/u;
/** Whether most letters are of a script with capitals; in others the signs of {@link weighsAsCaption} do not show. */
const isCased = (text: string): boolean =>
  2 * (text.match(/[\p{Lu}\p{Ll}]/gu)?.length ?? 0) > (text.match(/\p{L}/gu)?.length ?? 0);
/** "… on the quay. The wind blew down …": sentences, of which the last was cut. */
const CUT_BEHIND_SENTENCES = /\p{Ll}[\p{L}"”»)]{0,20}\. \p{Lu}.{12}|。.{3}/u;
/** Rows of a page hold short sentences. */
const SHORTEST_CUT = 100;
/**
 * From how many words of argument on a text tells a story, in spite of that sign: a full stop, a scene, a word that
 * points at the picture. Of labelled captions with no other sign 3 of 32 hold so many behind a full stop and 1 of 69
 * beside the other two; of long paragraphs with that sign 74, 46 and 76 %.
 */
const TELLS = { finished: 3, scene: 5, cue: 5 } as const;

/** Shorter lines that name a house are of the page. */
const SHORTEST_HOUSED = 40;
/** "… Reuters Archive": a house that makes or passes on pictures is one of the last two words. */
function endsInHouse(line: Line, lexicon: Lexicon): boolean {
  const last = line.text.lastIndexOf(" ");
  const first = line.text.lastIndexOf(" ", last - 1);
  const isHouse = (start: number, end: number): boolean => {
    const house = start < end ? lexicon.agencyIn(line, start, end) : null;
    return house !== null && house.kind !== "outlet";
  };
  return line.length > SHORTEST_HOUSED && (isHouse(last + 1, line.length) || (first > 0 && isHouse(first + 1, last)));
}

/**
 * Texts of this length, or of three sentences and some length, tell a story when nothing in them is seen. Of 4,108
 * lines of captions and their versions 5 are so, of 28,000 lines of pages 165, all but 20 of them paragraphs or comments.
 */
const LONG_TEXT = 240;
const LONG_EAST_ASIAN = 90;
const SENTENCES = 3;
const SHORTEST_STORY = 100;
const SHORTEST_EAST_ASIAN_STORY = 50;
const SENTENCE_ENDS = /\p{L}{3}["”»)]?[.!?…]["”»)]? (?=["“«„(]?\p{Lu})|[。۔।։]/gu;
const isStory = ({ text, traits }: Line): boolean => {
  const eastAsian = (traits & EAST_ASIAN) !== 0;
  if (text.length >= (eastAsian ? LONG_EAST_ASIAN : LONG_TEXT)) return true;
  if (text.length < (eastAsian ? SHORTEST_EAST_ASIAN_STORY : SHORTEST_STORY)) return false;
  const ends = text.match(SENTENCE_ENDS)?.length ?? 0;
  return ends + (/[。۔।։]["'”’»›)\]）」』】]{0,3}$/u.test(text) ? 0 : 1) >= SENTENCES;
};

const POINT = 0x2e;
/** "fot. archiwum …", "Foto: …": a label that led to no credit. */
function opensWithLabel(line: Line, lexicon: Lexicon): boolean {
  const label = labelAt(line, 0, line.length, lexicon);
  return label !== null && (label.colon || line.units[label.end - 1] === POINT);
}

/** Whether nothing in an uncredited line, as far as it was peeled, says that it is a caption. */
export function lacksSigns({ line, start, end, instructions, data }: Draft, lexicon: Lexicon): boolean {
  // A label, a mark or a note was taken off: pages carry none.
  if (start > 0 || end < line.length || instructions.length > 0 || data.length > 0) return false;
  if (opensWithLabel(line, lexicon)) return false;
  const { text } = line;
  if ((line.traits & DIGITS) !== 0 && readDate(line) !== null)
    return isDateAlone(text) || (isStory(line) && !showsPicture(line) && !tellsScene(line));
  const tells = (fewest: number): boolean => proseWeight(line, start, end, fewest) >= fewest;
  if (pointsAtPicture(line)) return !pointsPlainly(line) && tells(TELLS.cue);
  if (tellsScene(line)) return tells(TELLS.scene);
  if (OWNED.test(text)) return false;
  if (isStory(line)) return true;
  const finished = isFinished(text);
  if (finished && tells(TELLS.finished)) return true;
  if (text.length >= SHORTEST_CUT && CUT_BEHIND_SENTENCES.test(text)) return false;
  if (endsInHouse(line, lexicon)) return false;
  return isCased(text) ? !weighsAsCaption(line) : !finished;
}
