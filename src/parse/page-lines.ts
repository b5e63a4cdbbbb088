/** Lines of a page told from captions by how they open and close: invitations, labels, rights, stamps of time. */
import { foldWord } from "../text.js";
import { anyOf } from "./any-of.js";
import { locales } from "./locales/index.js";

interface Opening {
  /** Folded. */
  readonly phrase: string;
  /** Whatever follows; else a separator must. */
  readonly open: boolean;
}

/** By their first two folded units, longest first. */
type Openings = Map<string, Opening[]>;

interface PageLines {
  readonly openings: Openings;
  readonly paragraphs: Openings;
  /** Finds phrases that reserve rights in a folded text. */
  readonly rights: RegExp;
}

let made: PageLines | undefined;

function addOpening(openings: Openings, words: string, open: boolean): void {
  const phrase = foldWord(words);
  const list = openings.get(phrase.slice(0, 2)) ?? [];
  if (list.some((known) => known.phrase === phrase && (known.open || !open))) return;
  list.push({ phrase, open });
  list.sort((a, b) => b.phrase.length - a.phrase.length);
  openings.set(phrase.slice(0, 2), list);
}

function pageLines(): PageLines {
  if (made !== undefined) return made;
  const openings: Openings = new Map();
  const paragraphs: Openings = new Map();
  for (const locale of locales) {
    for (const words of locale.pageOpenings) addOpening(openings, words, true);
    for (const words of locale.pageLabels) addOpening(openings, words, false);
    for (const words of locale.paragraphOpenings) addOpening(paragraphs, words, true);
  }
  made = { openings, paragraphs, rights: anyOf(locales.flatMap((locale) => locale.rightsPhrases.map(foldWord))) };
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
export function opensLikePage(text: string): boolean {
  const { openings } = pageLines();
  return opens(text, openings) || (BULLET.test(text) && opens(text.replace(BULLET, ""), openings));
}

/** Whether the line goes on with a text: "However, …", "وأضاف …", "По словам …". */
export const opensParagraph = (text: string): boolean => opens(text, pageLines().paragraphs);

function opens(text: string, openings: Openings): boolean {
  const first = foldWord(text.slice(0, 4));
  const candidates = [...(openings.get(first.slice(0, 2)) ?? []), ...(openings.get(first.slice(0, 1)) ?? [])];
  if (candidates.length === 0) return false;
  const head = foldWord(text.slice(0, LONGEST_OPENING));
  for (const { phrase, open } of candidates) {
    if (!head.startsWith(phrase)) continue;
    const rest = head.slice(phrase.length);
    if (SEPARATED.test(rest) || STAMPED.test(rest)) return true;
    if (open && (UNSPACED.test(phrase) || !WORD.test(rest) || !WORD.test(phrase.slice(-1)))) return true;
  }
  return false;
}

/** Shorter lines than this are about rights wherever the phrase stands; in longer ones a caption may stand in front. */
const RIGHTS_ALONE = 100;

/** Whether the line reserves rights, or asks to accept cookies. */
export function reservesRights(text: string): boolean {
  const latest = text.length < RIGHTS_ALONE ? text.length : text.length / 2;
  const at = foldWord(text).search(pageLines().rights);
  return at >= 0 && at <= latest;
}

/** "2024-04-24 23:52 | …": captions print no clock behind a date in figures. */
const LEADING_STAMP =
  /^(?:(?:19|20)\d\d ?[-年./] ?\d{1,2} ?[-月./] ?\d{1,2} ?[日.]?|\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d)[ T,|-]{0,3}\d{1,2}:\d\d/u;
/** "8 января, 17:46", "Thu, 16 Apr 2020 01:00 AM IST". */
const CLOSING_STAMP = /\d{1,2}:\d\d(?::\d\d)? ?(?:[AaPp]\.?[Mm]\.?)?(?: ?(?:[A-Z]{2,4}|Uhr|น\.|г\.))?$/u;
const DATE_INSIDE = /\d{1,2}[ ./][\p{L}\p{M}]{2,12}|\d{1,2}[./]\d{1,2}|\p{L}{3,9}\.? \d{1,2}(?:,| (?:19|20)\d\d)/u;
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
export function isTimeStamp(text: string): boolean {
  if (LEADING_STAMP.test(text) || CLOCK_FIRST.test(text)) return true;
  if (CARD_STAMP.test(text.slice(-LONGEST_STAMP))) return true;
  if (/[)）分]$/u.test(text) && (BEHIND_STAMP.test(text) || JAPANESE_STAMP.test(text))) return true;
  return text.length <= LONGEST_STAMP && CLOSING_STAMP.test(text) && DATE_INSIDE.test(text);
}

/** "سبق:", "ویب ڈیسک:", "In this section:": a heading with nothing behind it. */
const HEADING = /^[\p{L}\p{M}\u200c ]{2,24} ?[:：]$/u;
/** Polite forms of Korean pages; captions end in plain ones. */
const KOREAN_UI =
  /\p{Script=Hangul}(?:세요|십시오|바랍니다|할 수 있습니다|됩니다|(?<!모습|장면|사진|풍경|전경)입니다)[.!]?$/u;

/** Whether a short line is a heading of the page or speaks to its reader. */
export function isPageVoice(text: string): boolean {
  return text.length <= 40 && (HEADING.test(text) || KOREAN_UI.test(text));
}
