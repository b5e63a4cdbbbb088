/** Credits that say whose photo it is in front of the label: "(U.S. Army photo by Lena Okoro)". */
import { isUpperAt, type Line, lineOf, spaceFrom } from "../../text-line.js";
import { foldedSet } from "../../text-index.js";
import { type Credit, placeCredit, readCredit } from "../credits/credit.js";
import { labelAt } from "../credits/credit-label.js";
import { nameShape } from "../credits/name-shape.js";
import type { Lexicon } from "../lexicon.js";
import { locales } from "../locales/index.js";

const MOST_BODY_WORDS = 6;
const OFFICIAL = /^Official (?=\p{Lu})/u;
/** "Houston Chronicle photo by NAME": the house prints its own pictures. */
const newspaperWords = foldedSet(locales.flatMap((locale) => locale.newspaperWords));

/**
 * Reads [start, end) as a body's or a house's name, a label without a colon and a name: "Official White House Photo by
 * NAME". Null when it is something else.
 */
export function readBodyPhoto(line: Line, start: number, end: number, lexicon: Lexicon): Credit | null {
  if (!isUpperAt(line, start)) return null;
  let at = start;
  for (let words = 0; words < MOST_BODY_WORDS; words++) {
    at = spaceFrom(line, at) + 1;
    if (at >= end) return null;
    const label = labelAt(line, at, end, lexicon);
    if (label === null || label.colon || !label.label.strong || line.units[label.end] !== 0x20) continue;
    const credit = readCredit(line, at, end, "bracket", lexicon);
    const isOnePerson = credit !== null && credit.creators.length > 0 && credit.agencies.length === 0;
    return isOnePerson ? withBody(line, credit, start, at - 1, lexicon) : null;
  }
  return null;
}

function withBody(line: Line, credit: Credit, start: number, end: number, lexicon: Lexicon): Credit | null {
  const from = start + (OFFICIAL.exec(line.text.slice(start, end))?.[0].length ?? 0);
  const name = line.text.slice(from, end);
  const body = { value: name, span: [from, end] as const };
  const house = lexicon.agencyIn(line, from, end);
  if (house === null && nameShape(lineOf(name), lexicon) === null) return null;
  const placed = placeCredit(credit, start, credit.end, credit.form);
  if (house !== null) return { ...placed, agencies: [{ ...body, value: house.name }], ruleAgency: house.id };
  const [last] = name.split(" ").slice(-1);
  return newspaperWords.has(last!) ? { ...placed, agencies: [body] } : { ...placed, handoutSource: body };
}
