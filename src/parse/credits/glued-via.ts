/** Words for "via" that stand without spaces between two houses: `AFP経由でGetty Images`, `法新社通过盖蒂图片社`. */
import { EAST_ASIAN, type Line } from "../../text-line.js";
import { escapeSyntax } from "../words/any-of.js";
import { locales } from "../locales/index.js";

const EAST_ASIAN_WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]/u;

const GLUED = new RegExp(
  locales
    .flatMap(({ viaWords }) => viaWords.filter((word) => EAST_ASIAN_WORD.test(word)))
    .sort((one, other) => other.length - one.length)
    .map(escapeSyntax)
    .join("|"),
  "u",
);

/** The first such word inside [start, end), with text on both sides; null when there is none. */
export function gluedVia(
  { text, traits }: Line,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } | null {
  if ((traits & EAST_ASIAN) === 0) return null;
  const found = GLUED.exec(text.slice(start, end));
  if (found === null || found.index === 0) return null;
  const from = start + found.index;
  const to = from + found[0].length;
  return to < end ? { start: from, end: to } : null;
}
