/** How a text begins and ends, as far as it tells whether something of it was lost. */
import type { Caption } from "../model.js";
import { isLabel } from "./labels.js";
import { tokenKey } from "./tokens/keys.js";

const FULL_STOPS = new Set(".!?。！？।۔؟");
const CLOSERS = new Set(" \"'”’»)]）」』");

/** A full stop, with quotation marks and brackets after it or not, ends the text. */
export function endsSentence(text: string): boolean {
  let at = text.length - 1;
  while (at > 0 && CLOSERS.has(text[at]!)) at--;
  return FULL_STOPS.has(text[at] ?? "");
}

const LOST_START = /^\s{0,3}[,،，、]/u;

/** ", left, has replaced …": nothing but a lost beginning leaves its comma. */
export function hasLostStart(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first <= 0x2c || first >= 0x600) && LOST_START.test(text);
}

/** What opens a quotation or bracket, what closes it, and the sign that some languages open it with instead. */
const PAIRED_SIGNS = ["()", "[]", "“”„", "„“", "«»»", "（）", "「」", "『』", "‘’‚"] as const;

/** "… to store so-called ‘metadat": a quotation or bracket that nothing closes. */
export function isLeftOpen(body: string): boolean {
  return PAIRED_SIGNS.some((signs) => {
    const opened = body.lastIndexOf(signs[0]!);
    // In names of Hawaii and Samoa ‘ is a letter.
    if (opened < 0 || (signs[0] === "‘" && body[opened - 1] !== " ")) return false;
    // „Here it closes“.
    if (signs.length > 2 && body.lastIndexOf(signs[2]!, opened) >= 0) return false;
    return body.indexOf(signs[1]!, opened + 1) < 0;
  });
}

const CUT_SIGN = /\.{3}|…/gu;
const CUT_BRACKET = /[[(]\s?$/u;
/** What pages put behind the sign of a cut: points, its bracket, and a label in one word or two. */
const BEHIND_CUT = /^[\s\p{P}]{0,8}(?:(?<label>\p{L}{1,12}(?:\s\p{L}{1,12})?)[\s\p{P}]{0,3})?$/u;
/** Longest stretch a sign of a cut with its "read more" takes. */
const CUT_REACH = 48;

/** Where the text ends when the sign of its cut is left off; -1 when it has none. */
export function cutPosition(text: string): number {
  if (!text.includes("…", text.length - CUT_REACH) && !text.includes("...", text.length - CUT_REACH)) return -1;
  const from = Math.max(0, text.length - CUT_REACH);
  const end = text.slice(from);
  for (const { index, 0: sign } of end.matchAll(CUT_SIGN)) {
    const behind = BEHIND_CUT.exec(end.slice(index + sign.length));
    if (behind === null || !isPageLabel(behind.groups?.label)) continue;
    return from + (CUT_BRACKET.exec(end.slice(0, index))?.index ?? index);
  }
  return -1;
}

/** "… read more": a label, and no words that go on behind a pause ("On the spot … Ana Rahal"). */
const isPageLabel = (words: string | undefined): boolean =>
  words === undefined || isLabel(tokenKey(words.replace(SPACES, "")));
const SPACES = /\s/gu;

const ELLIPSIS = /^[\s\p{P}]{0,3}?(?:\.{3}|…)/u;
const ELLIPSIS_REACH = 8;

/**
 * The sign of a cut was left out of the description, with the chrome behind it.
 *
 * @param cutAt - The text's {@link cutPosition}.
 */
export function isCutAfter({ text, description, spans }: Caption, cutAt: number): boolean {
  if (description === "") return false;
  if (cutAt >= 0) return true;
  const end = spans.description?.at(-1)?.[1];
  return end !== undefined && ELLIPSIS.test(text.slice(end, end + ELLIPSIS_REACH));
}

/**
 * "about 3 ...", "about 3 [...]": nothing of the number is left out but a group of thousands.
 *
 * @param cutAt - The text's {@link cutPosition}.
 */
export const isBehindNumeral = (text: string, cutAt: number): boolean =>
  cutAt > 1 && text[cutAt - 1] === " " && NUMERAL.test(text[cutAt - 2]!);

const NUMERAL = /\p{Nd}/u;
