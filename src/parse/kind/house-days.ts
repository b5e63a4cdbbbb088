/** A house in front, and when its text was posted or changed: how pages head and list their stories. */
import { DIGITS, type Line } from "../../text-line.js";
import type { Credit } from "../credits/credit.js";
import { findDates } from "../dates/find.js";
import type { Draft } from "../draft.js";
import type { Lexicon } from "../lexicon.js";
import { locales } from "../locales/index.js";
import { placeWords } from "../places/place-words.js";
import { phrasePattern } from "../words/phrases.js";
import { previousToken } from "../words/tokens.js";
import { closesPosted } from "./stamps.js";

const STAMPED_HOUSE = new RegExp(
  `^([^,|•·:]{2,40}?)(?: ?[,|•·–—-] ?| )(?:${
    phrasePattern(
      locales.flatMap((locale) => locale.stampWords),
      "anywhere",
      "printed",
    ).source
  }) ?:? [^\\d]{0,12}\\d`,
  "iu",
);
const LONGEST_STAMP = 90;

/** "Reuters Updated: January 16, 2020": a house, and when its text was changed. */
export function isStampedHouse({ text, traits }: Line, lexicon: Lexicon): boolean {
  if ((traits & DIGITS) === 0 || text.length > LONGEST_STAMP) return false;
  const house = STAMPED_HOUSE.exec(text)?.[1];
  return house !== undefined && lexicon.agency(house) !== null;
}

const LONGEST_DATED_HOUSE = 60;
/** A sign or a small word parts the house from its day; commas and spaces alone do so in credits of pictures as well. */
const HOUSE_IN_FRONT = /^(?:[-–—|•·] ?)?([^,|•·:©()[\]]{2,40}?)( ?[-–—|•·])? ?$/u;

/** "EFE | 21 April 2022", "- Vallby News - Friday, 6 May 2022": a house, the day of its text and nothing else. */
export function isDatedHouse(line: Line, lexicon: Lexicon): boolean {
  if ((line.traits & DIGITS) === 0 || line.length > LONGEST_DATED_HOUSE) return false;
  const day = findDates(line, 0, line.length, () => null)[0];
  if (day === undefined || day.day === 0 || day.end < line.length) return false;
  const { toDate } = placeWords();
  let end = day.start;
  for (let word = previousToken(line, end); word !== null; word = previousToken(line, end)) {
    if (!toDate.hasIn(line, word.start, word.end)) break;
    end = word.start;
  }
  const [, house = "", sign] = HOUSE_IN_FRONT.exec(line.text.slice(0, end)) ?? [];
  if (sign === undefined && end === day.start) return false;
  const kind = lexicon.agency(house)?.kind;
  return kind === "wire" || kind === "outlet";
}

/** A wire in front, nobody who took a picture. */
const opensTeaser = ({ start, labelled, creators, distributors }: Credit): boolean =>
  start === 0 && !labelled && creators.length === 0 && distributors.length === 0;

/** "AFP - Vallby opens its harbour 14/03/2020 17h59": a house, the title of its text, and the minute. */
export const isPostedHouse = ({ line, credits }: Draft): boolean => credits.every(opensTeaser) && closesPosted(line);
