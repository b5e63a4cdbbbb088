/** Tags of HTML that a page's text still holds. */

/** Longest tag that is skipped. */
const LONGEST_TAG = 400;
/** Elements that stand in running text; `<AP Photo/NAME>` and `x<y` are none. */
const TAG =
  /^<\/?(?:a|abbr|b|big|blockquote|br|center|cite|code|del|div|em|figcaption|figure|font|h[1-6]|hr|i|img|ins|li|mark|ol|p|picture|q|s|small|span|strike|strong|sub|sup|td|time|tr|u|ul)(?:\s[^<>]{0,380})?\/?>/iu;
/** Elements that part words as a space does. */
const PARTS = /^<\/?(?:blockquote|br|center|div|figcaption|figure|h[1-6]|hr|li|ol|p|td|tr|ul)(?![a-z])/iu;

/** Where the tag ends that starts at `at`: "<em>" left in the text says nothing; -1 when it is none. */
export function tagEnd(text: string, at: number, to: number): number {
  const found = TAG.exec(text.slice(at, Math.min(to, at + LONGEST_TAG)));
  return found === null ? -1 : at + found[0].length;
}

/** Whether what stands on either side of the tag at `at` is parted by it: a line break, the end of a paragraph. */
export const tagParts = (text: string, at: number): boolean => PARTS.test(text.slice(at, at + 14));
