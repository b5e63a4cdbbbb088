/** What is no caption wherever it stands: file names, slugs, templates, buttons for larger letters. */
import { BRACES, DASHES, isLetterAt, type Line, PLUSES, TAGGED } from "../../text-line.js";

const FILE_NAME =
  /^[\p{L}\p{N}_()[\]%+,.&@ -]{1,200}\.(?:jpe?g|png|gif|webp|tiff?|heic|avif|psd|svg|bmp|mp4|pdf)(?: [-–—|] [a-z\d-]{2,30}\.[a-z]{2,4})?$/iu;
/** Buttons that make the letters larger: "A- A A+". */
const FONT_SIZE = /(?:^|[\s:：])(?:[-+]A|A ?[-+]|أ ?[-+])(?=[\s+-]|A|$)/u;
const LONGEST_FONT_SIZE = 40;
const LETTERS_ALONE = /^[-+\sAaأ]{1,12}$/u;
const SLUG = /^[\p{L}\p{N}]{1,40}(?:(?:[-_]{1,2}|(?<=\p{N})\.)[\p{L}\p{N}]{1,40}){2,30}$/u;
const TEMPLATE = /\[\[\p{Ll}[\p{Ll}_ -]{1,30}\]\]|<%[=\s\p{L}]|\{\{|\$\{|\{[a-z_]+\}|%[a-z]+%/u;

/** "vallby-harbour.jpg": an extension has three or four letters behind its point. */
export const isFileName = (text: string): boolean =>
  text.lastIndexOf(".", text.length - 2) >= text.length - 5 && FILE_NAME.test(text) && !/\.\s/u.test(text);

/** "vallby-harbour-night" */
export const isSlug = (text: string): boolean => !text.includes(" ") && SLUG.test(text);

/** "A+", "A- A A+" */
export const isFontSize = ({ text, traits }: Line, isCredited: boolean): boolean =>
  (text.length <= 12 && !isCredited && LETTERS_ALONE.test(text)) ||
  (text.length <= LONGEST_FONT_SIZE && (traits & (PLUSES | DASHES)) !== 0 && FONT_SIZE.test(text));

/** "{{caption}}": a place for a text that never came. */
export const isTemplate = ({ text, traits }: Line): boolean =>
  ((traits & (BRACES | TAGGED)) !== 0 || text.includes("[[")) && TEMPLATE.test(text);

/** A caption's first letter is not far from its beginning. */
const LETTERS_BY = 400;

export function hasLetter(line: Line): boolean {
  const end = Math.min(line.length, LETTERS_BY);
  for (let at = 0; at < end; at++) if (isLetterAt(line, at)) return true;
  return false;
}
