/** Lines of a page told from captions by how they open and close: invitations, labels, rights, headings. */
import { foldWord } from "../../text.js";
import { FoldedIndex } from "../../text-index.js";
import { DIGITS, isIrregular, isLetterAt, type Line } from "../../text-line.js";
import { anyOf } from "../words/any-of.js";
import { foldedOf, hintFor, mayHold } from "../words/hints.js";
import { locales } from "../locales/index.js";
import { withoutDay } from "./stamps.js";

interface Opening {
  /** Folded. */
  readonly phrase: string;
  /** Whatever follows; else a separator must. */
  readonly open: boolean;
}

/** By their first folded units, as many as {@link START} or the whole of shorter ones. */
type Openings = FoldedIndex<readonly Opening[]>;
/** Units that tell how a line opens: with two most lines have some candidate, with three few. */
const START = 3;

interface PageLines {
  readonly openings: Openings;
  readonly paragraphs: Openings;
}

let made: PageLines | undefined;

function openingsOf(lists: readonly (readonly [readonly string[], boolean])[]): Openings {
  const openings = new Map<string, Opening[]>();
  for (const [words, open] of lists) {
    for (const phrase of words.map(foldWord)) {
      const start = phrase.slice(0, START);
      const list = openings.get(start) ?? [];
      if (!list.some((known) => known.phrase === phrase && (known.open || !open))) list.push({ phrase, open });
      openings.set(start, list);
    }
  }
  return new FoldedIndex(openings);
}

function pageLines(): PageLines {
  if (made !== undefined) return made;
  made = {
    openings: openingsOf([
      [locales.flatMap((locale) => locale.pageOpenings), true],
      [locales.flatMap((locale) => locale.pageLabels), false],
    ]),
    paragraphs: openingsOf([[locales.flatMap((locale) => locale.paragraphOpenings), true]]),
  };
  return made;
}

/** Written without spaces: a word may follow at once. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}】：]$/u;
const WORD = /^[\p{L}\p{M}\p{N}]/u;
/** `Updated: …`, `원문 | …`, `문／…`; a hyphen only with a space beside it. */
const SEPARATED = /^ ?(?:[:：|｜/／–—・】]|-(?= )|\.\.|$)/u;
/** `입력 2024.05.01. 오전 9:21`: a number that belongs to a clock or a year. */
const STAMPED = /^ \d.{0,40}(?:\d:\d\d|(?:19|20)\d\d)/u;
const BULLET = /^[\s>▶►▲▼■●◆•*→☞★☆(（[【<«"“-]{1,4}/u;
const LONGEST_OPENING = 48;

/** Whether the line opens with a phrase of pages: "Subscribe to our newsletter", "責任編輯：…". */
function opensLikePage(line: Line): boolean {
  const { openings } = pageLines();
  if (opens(line, 0, openings)) return true;
  const bullet = isLetterAt(line, 0) ? null : BULLET.exec(line.text);
  return bullet !== null && opens(line, bullet[0].length, openings);
}

/** Whether the line opens so, with a day in front or none. */
export function opensPage(line: Line): boolean {
  if (opensLikePage(line)) return true;
  const undated = (line.traits & DIGITS) === 0 ? line : withoutDay(line);
  return undated !== line && opensLikePage(undated);
}

/** Whether the line goes on with a text: "However, …", "وأضاف …", "По словам …". */
export const opensParagraph = (line: Line): boolean => opens(line, 0, pageLines().paragraphs);

function opens(line: Line, from: number, openings: Openings): boolean {
  let head: string | null = null;
  for (let length = 1; length <= START; length++) {
    const candidates = openingsAt(line, from, length, openings);
    if (candidates === undefined) continue;
    head ??= foldWord(line.text.slice(from, from + LONGEST_OPENING));
    for (const opening of candidates) if (isOpenedBy(head, opening)) return true;
  }
  return false;
}

function openingsAt(line: Line, from: number, length: number, openings: Openings): readonly Opening[] | undefined {
  const end = Math.min(line.length, from + START);
  // Some letters fold to two units, vowel signs to none.
  if (isIrregular(line, from, end))
    return openings.get(foldWord(line.text.slice(from, from + 2 * START)).slice(0, length));
  return openings.getIn(line, from, Math.min(end, from + length));
}

function isOpenedBy(head: string, { phrase, open }: Opening): boolean {
  if (!head.startsWith(phrase)) return false;
  const rest = head.slice(phrase.length);
  if (SEPARATED.test(rest) || STAMPED.test(rest)) return true;
  return open && (UNSPACED.test(phrase) || !WORD.test(rest) || !WORD.test(phrase.slice(-1)));
}

const rightsPhrases = locales.flatMap((locale) => locale.rightsPhrases);
const RIGHTS = anyOf(rightsPhrases.map(foldWord));
const MAY_RESERVE = hintFor(rightsPhrases, "letters");
/** Shorter lines than this are about rights wherever the phrase stands; in longer ones a caption may stand in front. */
const RIGHTS_ALONE = 100;

/** Whether the line reserves rights, or asks to accept cookies. */
export function reservesRights(line: Line): boolean {
  if (!mayHold(line, MAY_RESERVE)) return false;
  const latest = line.length < RIGHTS_ALONE ? line.length : line.length / 2;
  const at = foldedOf(line).search(RIGHTS);
  return at >= 0 && at <= latest;
}

/** Whether the line reserves rights anywhere, as a caption's credit may as well. */
export const mentionsRights = (line: Line): boolean => mayHold(line, MAY_RESERVE) && RIGHTS.test(foldedOf(line));

/** "سبق:", "ویب ڈیسک:", "In this section:": a heading with nothing behind it. */
const HEADING = /^[\p{L}\p{M}\u200c ]{2,24} ?[:：]$/u;
/** Polite forms of Korean pages; captions end in plain ones. */
const KOREAN_UI =
  /\p{Script=Hangul}(?:세요|십시오|바랍니다|할 수 있습니다|됩니다|(?<!모습|장면|사진|풍경|전경)입니다)[.!]?$/u;

/** Whether a short line is a heading of the page or speaks to its reader. */
export function isPageVoice(text: string): boolean {
  return text.length <= 40 && (HEADING.test(text) || KOREAN_UI.test(text));
}
