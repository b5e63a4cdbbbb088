/** A site's button inside the credit that opens a line. */
import { type Line, spaceFrom } from "../../text-line.js";
import type { Lexicon } from "../lexicon.js";

/** What a button stands behind. */
export const SLASH_BEHIND = /^ [/|] ?\p{L}/u;
/** Words of the longest button in a chain: "Accéder à la base multimédia". */
const MOST_OF_BUTTON = 5;

/** `© Sputnik / NAME / Go to the photo bank …`: where the button behind the slash at `at` ends; -1 when there is none. */
export function buttonEnd(line: Line, at: number, end: number, lexicon: Lexicon): number {
  let start = at + 2;
  while (line.units[start] === 0x20) start++;
  let found = -1;
  for (let close = start, words = 0; words < MOST_OF_BUTTON && close < end; words++) {
    close = Math.min(end, spaceFrom(line, close + 1));
    if (words > 0 && lexicon.chrome.hasIn(line, start, close)) found = close;
  }
  return found;
}
