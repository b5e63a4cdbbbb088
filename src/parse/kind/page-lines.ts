/** Lines of a page told from captions by how they open and close: invitations, labels, rights, stamps of time. */
import { foldWord } from "../../text.js";
import { FoldedIndex } from "../../text-index.js";
import { BARS, COLON, DIGITS, isIrregular, isLetterAt, type Line } from "../../text-line.js";
import { anyOf } from "../words/any-of.js";
import { foldedOf, hintFor, mayHold } from "../words/hints.js";
import { locales } from "../locales/index.js";

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
export function opensLikePage(line: Line): boolean {
  const { openings } = pageLines();
  if (opens(line, 0, openings)) return true;
  const bullet = isLetterAt(line, 0) ? null : BULLET.exec(line.text);
  return bullet !== null && opens(line, bullet[0].length, openings);
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

/** "2024-04-24 23:52 | …": captions print no clock behind a date in figures. */
const LEADING_STAMP =
  /^(?:(?:19|20)\d\d ?[-年./] ?\d{1,2} ?[-月./] ?\d{1,2} ?[日.]?|\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d)[ T,|-]{0,3}\d{1,2}[:h]\d\d/u;
/** "… 16/06/2020 04h00", "… 25.05.2020 u 21:08": what a list of stories prints behind a headline. */
const TRAILING_STAMP =
  /\s(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2})\.?(?:,? (?:\p{Ll}{1,3}\.? )?| ?[-–|] ?)\d{1,2}[:h]\d\d(?::\d\d)?(?: ?(?:h|Uhr))?$/u;
const LONGEST_TRAIL = 32;
/** "8 января, 17:46", "Thu, 16 Apr 2020 01:00 AM IST". */
const CLOSING_STAMP = /\d{1,2}:\d\d(?::\d\d)? ?(?:[AaPp]\.?[Mm]\.?)?(?: ?(?:[A-Z]{2,4}|Uhr|น\.|г\.))?$/u;
const DATE_INSIDE =
  /(?:19|20)\d\d ?[-年./] ?\d{1,2} ?[-月./] ?\d{1,2}|\d{1,2}[ ./][\p{L}\p{M}]{2,12}|\d{1,2}[./]\d{1,2}|\p{L}{3,9}\.? \d{1,2}(?:,| (?:19|20)\d\d)/u;
/** "… Lena Okoro • 12h", "… • May 3, 2017": what a card of another story says behind its headline. */
const CARD_STAMP = /[•·|] ?(?:\d{1,3} ?(?:min|mo|hr|[mhdwy])|\p{L}{3,9}\.? \d{1,2}, (?:19|20)\d\d)$/u;
const LONGEST_STAMP = 56;
/** "北京新浪網 (2020-01-21 11:12)", "…　2月7日（金）21時32分" */
const BEHIND_STAMP =
  /[(（](?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日? \d{1,2}:\d\d[)）]$|\d{1,2}月\d{1,2}日[(（][月火水木金土日][)）] ?\d{1,2}(?:時\d{1,2}分|:\d\d)$/u;
const JAPANESE_STAMP = /^\d{4}年\d{1,2}月\d{1,2}日(?:[(（].[)）])? ?\d{1,2}(?:時\d{1,2}分|:\d\d)$/u;
/** "GMT 17:27 17.03.2020 …" */
const CLOCK_FIRST = /^(?:GMT )?\d{1,2}:\d\d(?: GMT)?[, -]{1,3}\d{1,2}[./]\d{1,2}[./]\d{2,4}/u;

/** Whether the line tells a time of publishing and nothing else. */
export function isTimeStamp({ text, traits }: Line): boolean {
  if ((traits & DIGITS) === 0) return false;
  const clocked = (traits & COLON) !== 0 || /\dh\d\d/u.test(text.slice(0, LONGEST_TRAIL));
  if (clocked && (LEADING_STAMP.test(text) || CLOCK_FIRST.test(text))) return true;
  if ((traits & BARS) !== 0 && CARD_STAMP.test(text.slice(-LONGEST_STAMP))) return true;
  if (/[)）分]$/u.test(text) && (BEHIND_STAMP.test(text) || JAPANESE_STAMP.test(text))) return true;
  return clocked && text.length <= LONGEST_STAMP && CLOSING_STAMP.test(text) && DATE_INSIDE.test(text);
}

const MONTH_DATE =
  "(?:\\d{1,2}\\.? (?:de )?\\p{L}[\\p{L}\\p{M}]{2,11}\\.?,?(?: del?)?|\\p{L}{3,9}\\.? \\d{1,2},?) (?:19|20)\\d\\d";
const FIGURE_DATE = "\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)\\d\\d|(?:19|20)\\d\\d-\\d\\d-\\d\\d";
const CLOCK = "\\d{1,2}(?::\\d\\d|h\\d\\d)";
/** "02 июня 2016, 15:10", "June 4, 2019 at 9:01", "12:02 AM EDT, Apr 16, 2020": captions tell no minutes. */
const POSTED = new RegExp(
  `(?:${MONTH_DATE}|${FIGURE_DATE})[.,]?(?: (?:[-–—|•·]|\\p{L}{1,3}\\.?|a las))? ${CLOCK}|` +
    `^${CLOCK}(?::\\d\\d)?(?: ?[AaPp]\\.?[Mm]\\.?)?,?(?: [A-Z]{2,4},?)?(?: [-–—|•·])?(?: \\p{L}{2,10},?)? (?:${MONTH_DATE}|${FIGURE_DATE})`,
  "u",
);
/** "… 29. Juni 2025 - 21.18 Uhr", "… 12/05/2024 | 18h": no small word leads to the hour, as in sentences one does. */
const TRAILING_HOUR = new RegExp(
  `\\s(?:${MONTH_DATE}|${FIGURE_DATE})(?:,? \\d{1,2}\\.\\d\\d Uhr| ?[-–—|•·] ?\\d{1,2}(?:\\.\\d\\d Uhr| Uhr|h))$`,
  "u",
);
const LONGEST_HOUR = 40;

/** Whether the minute or hour that the line was posted in stands behind its text. */
export const closesPosted = ({ text, traits }: Line): boolean =>
  (traits & DIGITS) !== 0 &&
  (TRAILING_STAMP.test(text.slice(-LONGEST_TRAIL)) ||
    (/[hr]$/u.test(text) && TRAILING_HOUR.test(text.slice(-LONGEST_HOUR))));

/** Whether the line tells the minute it was posted in. */
export const tellsPosting = (line: Line): boolean =>
  closesPosted(line) ||
  ((line.traits & DIGITS) !== 0 && ((line.traits & COLON) !== 0 || HOUR.test(line.text)) && POSTED.test(line.text));
const HOUR = /\dh\d\d/u;

/** "سبق:", "ویب ڈیسک:", "In this section:": a heading with nothing behind it. */
const HEADING = /^[\p{L}\p{M}\u200c ]{2,24} ?[:：]$/u;
/** Polite forms of Korean pages; captions end in plain ones. */
const KOREAN_UI =
  /\p{Script=Hangul}(?:세요|십시오|바랍니다|할 수 있습니다|됩니다|(?<!모습|장면|사진|풍경|전경)입니다)[.!]?$/u;

/** Whether a short line is a heading of the page or speaks to its reader. */
export function isPageVoice(text: string): boolean {
  return text.length <= 40 && (HEADING.test(text) || KOREAN_UI.test(text));
}
