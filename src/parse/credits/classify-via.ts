/** Two houses within one part, a word for "via" between or behind them. */
import type { Agency } from "../agency.js";
import { isLetterAt, isLowerAt, type Line } from "../../text-line.js";
import { agencyItem, type CreditItem } from "./credit-items.js";
import type { Lexicon } from "../lexicon.js";
import { atomOf, type Part } from "./part.js";

/** `Vallby Sun prostredníctvom Associated Press`: the language's own word for "via", and an agency behind it. */
export function passedOn(part: Part): CreditItem[] | null {
  const { line, start, end, before, words, lexicon, read } = part;
  if (lexicon.via.hasIn(line, words.at(-1)!.start, end)) return passedOnBehind(part);
  for (let cut = 1; cut < words.length - 1; cut++) {
    for (let last = cut; last < Math.min(cut + MOST_VIA, words.length - 1); last++) {
      if (!lexicon.via.hasIn(line, words[cut]!.start, words[last]!.end)) continue;
      const agency = lexicon.agencyIn(line, words[last + 1]!.start, end);
      if (agency === null) continue;
      const left = read(line, atomOf(start, words[cut - 1]!.end, before, false), lexicon);
      return left === null ? null : [...left, agencyItem(words[last + 1]!.start, end, "via", agency)];
    }
  }
  return null;
}

/** `AFP Getty Imagesin kautta`: the word for "via" stands behind the house, which may carry an ending of its case. */
function passedOnBehind({ line, start, before, words, lexicon, read }: Part): CreditItem[] | null {
  const last = words.length - 2;
  for (let cut = 0; cut <= last; cut++) {
    const house = housed(line, words[cut]!.start, words[last]!.end, lexicon);
    if (house === null) continue;
    const { agency, end } = house;
    if (cut === 0) return [agencyItem(start, end, "via", agency)];
    const left = read(line, atomOf(start, words[cut - 1]!.end, before, false), lexicon);
    return left === null ? null : [...left, agencyItem(words[cut]!.start, end, "via", agency)];
  }
  return null;
}

/** Letters of an ending, an apostrophe or colon in front of them left out: "Reuters'ın", "AP:n", "Imagesin". */
const LONGEST_ENDING = 4;

/** The agency in [start, end), or in what is left of it without the ending of a case. */
function housed(
  line: Line,
  start: number,
  end: number,
  lexicon: Lexicon,
): { readonly agency: Agency; readonly end: number } | null {
  for (let close = end; close > start + 1 && end - close <= LONGEST_ENDING; close--) {
    const agency = lexicon.agencyIn(line, start, close);
    if (agency !== null) return { agency, end: close };
    if (!isLowerAt(line, close - 1) && isLetterAt(line, close - 1)) return null;
  }
  return null;
}

/** Words of the longest "via": "a través de". */
const MOST_VIA = 3;
