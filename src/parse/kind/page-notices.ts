/** Standing lines of sites: consent, disclaimers, rights, times of posting, the site's own marks. */
import { foldedSet } from "../../text-index.js";
import { DIGITS, isLetterAt, type Line } from "../../text-line.js";
import { choices } from "../words/any-of.js";
import type { Draft } from "../draft.js";
import type { Locale } from "../locale.js";
import { locales } from "../locales/index.js";
import { foldedOf } from "../words/hints.js";
import { phrasePattern, type PhrasePlace, phraseTest, startTest } from "../words/phrases.js";

const printed = (phrasesOf: (locale: Locale) => readonly string[], place: PhrasePlace): ((line: Line) => boolean) =>
  phraseTest(locales.flatMap(phrasesOf), place);

const isNotice = printed((locale) => locale.pageNotices, "whole");
const LONGEST_NOTICE = 90;
const pageEndings = locales.flatMap((locale) => locale.pageEndings);
const ENDING = phrasePattern(pageEndings, "end", "printed");
const LONGEST_ENDING = 12;
const holdsSitePhrase = printed((locale) => locale.sitePhrases, "anywhere");
const stampWords = locales.flatMap((locale) => locale.stampWords);
const STAMP_WORDS = phrasePattern(stampWords, "start", "printed");
const mayBeStamped = startTest(stampWords);
/** "Nov 20 2019, 10:18am updated: Nov 20 2019, 13:42": when it was posted, and when changed. */
const TWO_CLOCKS = /(?:19|20)\d\d[^\d]{1,4}\d{1,2}:\d\d.{4,60}\d:\d\d/u;
const STAMPED = phrasePattern(stampWords);
const STAMP = /^(?: ?:)? .{0,6}\d.{2,40}$/u;
/** "Publicado en 1925, el libro …": the first number is a year and a small word goes on; a time of posting does not. */
const YEAR_IN_SENTENCE = /^\P{Nd}{0,40}(?:1[5-9]|20)\d\d,? \p{Ll}/u;

/** "© Vallby-Infocom, vallby:210503-99-440512/3": a wire's number of the text behind its rights. */
const TEXT_NUMBER = /^(?:©|\([Cc]\)) ?[\p{L} -]{2,24}, \p{Ll}{2,8}:\d{6}-\d{2}-\d{3,8}(?:\/\d{1,2})?/u;

const SYMBOLIC = foldedSet(locales.flatMap((locale) => locale.symbolicWords));
const LONGEST_NOTE = 40;

/** "Representative image.", "(Symbolbild)": what kind of picture it is, and nothing of what it shows. */
function isNoteAlone(line: Line): boolean {
  if (line.length > LONGEST_NOTE) return false;
  let [start, end] = [0, line.length];
  while (start < end && !isLetterAt(line, start)) start++;
  while (end > start && !isLetterAt(line, end - 1)) end--;
  return SYMBOLIC.hasIn(line, start, end);
}

/** Whether the whole line is one of the phrases that pages carry, or a word of publishing and a time. */
export function isPageNotice(line: Line): boolean {
  const { text, traits } = line;
  const digits = (traits & DIGITS) !== 0;
  if (ENDING.test(text.slice(-LONGEST_ENDING))) return true;
  if (digits && (COPYRIGHT_YEARS.test(text) || TEXT_NUMBER.test(text))) return true;
  if (text.length > LONGEST_NOTICE) return false;
  if (isNotice(line) || holdsSitePhrase(line) || isNoteAlone(line)) return true;
  if (digits && TWO_CLOCKS.test(text) && STAMPED.test(foldedOf(line))) return true;
  const stamp = digits && mayBeStamped(line) ? STAMP_WORDS.exec(text)?.[0] : undefined;
  return stamp !== undefined && STAMP.test(text.slice(stamp.length)) && !YEAR_IN_SENTENCE.test(text);
}

const COPYRIGHT_SIGNS = `©|\\(c\\)|${choices((locale) => locale.copyrightWords)}`;
const COPYRIGHT_YEAR = new RegExp(
  `(?:${COPYRIGHT_SIGNS}) ?(?:19|20)\\d\\d(?:[–-](?:19|20)?\\d\\d)?|^(?:19|20)\\d\\d ?©|(?:19|20)\\d\\d ?©$`,
  "iu",
);
const COPYRIGHT_OPENS = new RegExp(`^[<(\\s]{0,3}(?:ⓒ|${COPYRIGHT_SIGNS})`, "iu");

/** "© 2001 - 2020 …", "© Vallby Media 2001-2020. …": a site's years, not a picture's. */
const COPYRIGHT_YEARS = new RegExp(
  `^(?:${COPYRIGHT_SIGNS}) ?(?:(?:19|20)\\d\\d ?[–-] ?(?:19|20)\\d\\d|` +
    "(?:© ?)?[\\p{L}\\p{M}&'’ -]{2,40} (?:19|20)\\d\\d ?[–-] ?20\\d\\d(?= ?(?:$|[.|•·])))",
  "iu",
);

/** Whether a sign or word of copyright stands with a year. */
export const datesCopyright = ({ text, traits }: Line): boolean => (traits & DIGITS) !== 0 && COPYRIGHT_YEAR.test(text);

/** Whether a sign or word of copyright opens the line, or what stands behind `at`. */
export const opensWithCopyright = ({ text }: Line, at = 0): boolean => COPYRIGHT_OPENS.test(text.slice(at, at + 20));

const LONGEST_MARK = 48;
const ARTICLES = choices(({ articles: { masculine = [], feminine = [], other = [] } }) => [
  ...masculine,
  ...feminine,
  ...other,
]);
const SITE_MARK = new RegExp(
  `^(?!(?:${ARTICLES}) )[\\p{L}\\p{N}&.’' -]{2,40} (?:${choices((locale) => locale.siteMarkWords)})$`,
  "iu",
);

/** Whether the line names a picture that is the page's own furniture: "Vallby Times logo", "app icon". */
export const isSiteMark = (text: string): boolean => text.length <= LONGEST_MARK && SITE_MARK.test(text);

const TEXT_SOURCE = new RegExp(`^(?:${choices((locale) => locale.textSourceLabels)}) ?[:：•]`, "u");

/**
 * Whether a label says where a text came from; pictures have labels of their own ("مصدر الصورة", "图片来源"). "Additional
 * sources • AFP": what such a label names may be read as a credit behind a caption.
 */
export const namesTextSource = ({ line: { text }, start, end }: Draft): boolean =>
  (end <= start || text.includes("•")) && TEXT_SOURCE.test(text);
