/** Names that only the label in front tells: "(Photo: Crime Stoppers of Vallby)". */
import { isUpperAt, type Line } from "../../text-line.js";
import { foldedSet } from "../../text-index.js";
import type { Atom } from "./atoms.js";
import { type CreditItem, nameItemOf } from "./credit-items.js";
import type { Lexicon } from "../lexicon.js";
import { locales } from "../locales/index.js";
import { holdsProse } from "./name-shape.js";

/** Words that are small inside names of houses; any other small word is a sentence's. */
const CONNECTORS = foldedSet(["&", ...locales.flatMap((locale) => locale.houseSmallWords)]);
/** "Школа управления «Сколково»", "телеканал «Звезда»": what a house is, and its name in quotation marks. */
const QUOTED_HOUSE = /^\p{L}[\p{L}-]{2,24}(?: \p{L}[\p{L}-]{0,24}){0,4} [«„“"][^«»„“”"]{2,40}[»“”"]$/u;
const LONGEST = 60;
const MOST_WORDS = 7;
/** `# ? ! " “ ” « » : ; @` and digits are a caption's or an account's. */
const NO_NAME = /[#?!"“”«»:;@\d]|\p{L}{3}\. /u;

/**
 * Reads a part behind a label with a colon as a name: two to seven words in capitals, small words such as "of" between
 * those of a house.
 *
 * @param whole - The label opens the line: it may be a caption's own, and words of sentences count against it.
 */
export function labelledHouse(
  line: Line,
  { start, end, before }: Atom,
  whole: boolean,
  lexicon: Lexicon,
): CreditItem[] | null {
  if (end - start > LONGEST) return null;
  const name = line.text.slice(start, end);
  if (!whole && QUOTED_HOUSE.test(name))
    return [nameItemOf(start, end, before, { words: 2, organisation: true, official: false, uncased: false })];
  if (!isUpperAt(line, start)) return null;
  const prose = holdsProse(name.toLowerCase());
  if (NO_NAME.test(name) || (whole && prose)) return null;
  let words = 0;
  let official = false;
  let organisation = prose;
  for (let at = start; at < end; ) {
    const space = line.text.indexOf(" ", at);
    const close = space < 0 ? end : Math.min(end, space);
    if (!isUpperAt(line, at)) {
      if (!CONNECTORS.hasIn(line, at, close)) return null;
      organisation = true;
    }
    if (lexicon.organisationWords.hasIn(line, at, close)) organisation = true;
    if (lexicon.officialWords.hasIn(line, at, close)) official = true;
    words++;
    at = close + 1;
  }
  if (words < 2 || words > MOST_WORDS) return null;
  return [nameItemOf(start, end, before, { words, organisation, official, uncased: false })];
}
