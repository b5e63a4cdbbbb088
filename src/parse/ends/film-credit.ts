/** Who made the film that a page shows beside the picture: "Foto: NAME (REUTERS) | Vídeo: HOUSE". */
import { COLON, type Line, signBefore, spaceBefore } from "../../text-line.js";
import { foldedSet } from "../../text-index.js";
import { locales } from "../locales/index.js";
import type { Lexicon } from "../lexicon.js";

const FILMS = foldedSet(locales.flatMap((locale) => locale.filmLabels));
/** A bar or a slash parts it from the picture's credit. */
const isBar = (unit: number | undefined): boolean => unit === 0x7c || unit === 0x2f;
/** Units of the longest house behind the label. */
const LONGEST_HOUSE = 40;

/** Where the film's credit begins that closes [start, end) behind a labelled credit of the picture; `end` elsewhere. */
export function beforeFilmCredit(line: Line, start: number, end: number, lexicon: Lexicon): number {
  if ((line.traits & COLON) === 0) return end;
  const colon = line.text.lastIndexOf(":", end - 1);
  if (colon <= start || end - colon > LONGEST_HOUSE) return end;
  const close = line.units[colon - 1] === 0x20 ? colon - 1 : colon;
  const word = signBefore(line, close) + 1;
  if (!FILMS.hasIn(line, word, close)) return end;
  const bar = line.units[word - 1] === 0x20 ? word - 2 : word - 1;
  return isBar(line.units[bar]) && followsPicture(line, start, bar, lexicon) ? bar : end;
}

/** The last colon in front closes a credit's label. */
function followsPicture(line: Line, start: number, at: number, lexicon: Lexicon): boolean {
  const colon = line.text.lastIndexOf(":", at);
  if (colon <= start) return false;
  const close = line.units[colon - 1] === 0x20 ? colon - 1 : colon;
  return lexicon.labels.hasIn(line, spaceBefore(line, close - 1) + 1, close);
}
