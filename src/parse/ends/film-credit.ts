/** Who made the film that a page shows beside the picture: "Foto: NAME (REUTERS) | Vídeo: HOUSE". */
import { COLON, type Line, signBefore } from "../../text-line.js";
import { foldedSet } from "../../text-index.js";
import { locales } from "../locales/index.js";
import type { Lexicon } from "../lexicon.js";

const FILMS = foldedSet(locales.flatMap((locale) => locale.filmLabels));
/** A bar or a slash parts it from the picture's credit. */
const isBar = (unit: number | undefined): boolean => unit === 0x7c || unit === 0x2f;
/** Units of the longest house behind the label. */
const LONGEST_HOUSE = 40;

/** The word that the last colon in (start, at] closes: "Vídeo" of "Vídeo :". Null when no colon stands there. */
function wordWithColon(line: Line, start: number, at: number): { start: number; end: number; colon: number } | null {
  const colon = line.text.lastIndexOf(":", at);
  if (colon <= start) return null;
  const end = line.units[colon - 1] === 0x20 ? colon - 1 : colon;
  return { start: signBefore(line, end) + 1, end, colon };
}

/** Where the film's credit begins that closes [start, end) behind a labelled credit of the picture; `end` elsewhere. */
export function beforeFilmCredit(line: Line, start: number, end: number, lexicon: Lexicon): number {
  if ((line.traits & COLON) === 0) return end;
  const film = wordWithColon(line, start, end - 1);
  if (film === null || end - film.colon > LONGEST_HOUSE || !FILMS.hasIn(line, film.start, film.end)) return end;
  const bar = line.units[film.start - 1] === 0x20 ? film.start - 2 : film.start - 1;
  if (!isBar(line.units[bar])) return end;
  const picture = wordWithColon(line, start, bar);
  return picture !== null && lexicon.labels.hasIn(line, picture.start, picture.end) ? bar : end;
}
