import { isLowerAt, type Line } from "../../text-line.js";
import { placeWords } from "../places/place-words.js";
import { previousToken } from "../words/tokens.js";
import type { Lexicon } from "../lexicon.js";

/** A weekday, a month and a day stand in front of a year. */
const MOST_PARTS = 3;

/**
 * `… in Vallby on Friday, November 3, 2017.`: the sentence closes in its day, and a small word leads over to it. None of
 * 4,865 lines of pages that end in a year, and of 23,984 captions, has a credit that ends so; many captions do once their
 * credit is off.
 */
export function closesInDay(line: Line, start: number, end: number, lexicon: Lexicon): boolean {
  if (line.units[end - 1] !== 0x2e) return false;
  const year = previousToken(line, end);
  if (year === null || year.gap !== "." || year.digits !== 4) return false;
  const { calendar } = placeWords();
  let { start: at } = year;
  for (let parts = 0; ; parts++) {
    const token = previousToken(line, at);
    if (token === null || token.start < start) return false;
    const isNumber = token.digits > 0;
    // "3. November 2017"
    if (token.gap !== "" && token.gap !== "," && !(isNumber && token.gap === ".")) return false;
    if (isNumber ? token.digits > 2 : !calendar.hasIn(line, token.start, token.end))
      return (
        parts > 0 &&
        token.gap === "" &&
        isLowerAt(line, token.start) &&
        lexicon.functionWords.hasIn(line, token.start, token.end)
      );
    if (parts === MOST_PARTS) return false;
    at = token.start;
  }
}
