/** Standing lines of sites: consent, disclaimers, rights, times of posting, the site's own marks. */
import { choices } from "./any-of.js";
import type { Locale } from "./locale.js";
import { locales } from "./locales/index.js";
import { phrasePattern, type PhrasePlace } from "./phrases.js";

const printed = (phrasesOf: (locale: Locale) => readonly string[], place: PhrasePlace): RegExp =>
  phrasePattern(locales.flatMap(phrasesOf), place, "printed");

const NOTICE = printed((locale) => locale.pageNotices, "whole");
const LONGEST_NOTICE = 90;
const ENDING = printed((locale) => locale.pageEndings, "end");
const LONGEST_ENDING = 12;
const SITE = printed((locale) => locale.sitePhrases, "anywhere");
const STAMP_WORDS = printed((locale) => locale.stampWords, "start");
const STAMP = /^(?: ?:)? .{0,6}\d.{2,40}$/u;
/** "Publicado en 1925, el libro …": the first number is a year and a small word goes on; a time of posting does not. */
const YEAR_IN_SENTENCE = /^\P{Nd}{0,40}(?:1[5-9]|20)\d\d,? \p{Ll}/u;

/** Whether the whole line is one of the phrases that pages carry, or a word of publishing and a time. */
export function isPageNotice(text: string): boolean {
  if (ENDING.test(text.slice(-LONGEST_ENDING))) return true;
  if (COPYRIGHT_YEARS.test(text)) return true;
  if (text.length > LONGEST_NOTICE) return false;
  if (NOTICE.test(text) || SITE.test(text)) return true;
  const stamp = STAMP_WORDS.exec(text)?.[0];
  return stamp !== undefined && STAMP.test(text.slice(stamp.length)) && !YEAR_IN_SENTENCE.test(text);
}

const COPYRIGHT_SIGNS = `©|\\(c\\)|${choices((locale) => locale.copyrightWords)}`;
const COPYRIGHT_YEAR = new RegExp(
  `(?:${COPYRIGHT_SIGNS}) ?(?:19|20)\\d\\d(?:[–-](?:19|20)?\\d\\d)?|^(?:19|20)\\d\\d ?©|(?:19|20)\\d\\d ?©$`,
  "iu",
);
const COPYRIGHT_OPENS = new RegExp(`^[<(\\s]{0,3}(?:ⓒ|${COPYRIGHT_SIGNS})`, "iu");

/** "© 2001 - 2020 …": a site's years, not a picture's. */
const COPYRIGHT_YEARS = new RegExp(`^(?:${COPYRIGHT_SIGNS}) ?(?:19|20)\\d\\d ?[–-] ?(?:19|20)\\d\\d`, "iu");

/** Whether a sign or word of copyright stands with a year. */
export const datesCopyright = (text: string): boolean => COPYRIGHT_YEAR.test(text);

export const opensWithCopyright = (text: string): boolean => COPYRIGHT_OPENS.test(text);

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

const TEXT_SOURCE = new RegExp(`^(?:${choices((locale) => locale.textSourceLabels)}) ?[:：]`, "u");

/** Whether a label says where a text came from; pictures have labels of their own ("مصدر الصورة", "图片来源"). */
export const namesTextSource = (text: string): boolean => TEXT_SOURCE.test(text);
