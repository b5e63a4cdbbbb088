import type { Line } from "../../text-line.js";
import { locales } from "../locales/index.js";
import { foldWord } from "../../text.js";
import { type FoldedIndex, foldedSet } from "../../text-index.js";

/** The words around names of places, of all languages, by their keys. */
export interface PlaceWords {
  /** "in", "near", "à". */
  readonly before: FoldedIndex<true>;
  /** Those that put the scene in the town itself, not near it. */
  readonly isInside: (line: Line, start: number, end: number) => boolean;
  /** "province", "область": on either side of the name of a part of a country. */
  readonly regions: FoldedIndex<true>;
  /** What may stand between a place and a date: articles, prepositions, weekdays. */
  readonly toDate: FoldedIndex<true>;
  /** Months and weekdays: capital letters, and no places. */
  readonly calendar: FoldedIndex<true>;
}

let made: PlaceWords | undefined;

export function placeWords(): PlaceWords {
  if (made !== undefined) return made;
  const weekdays = locales.flatMap((locale) => locale.weekdays.flat());
  const insideWords = locales.flatMap((locale) => locale.insideWords);
  const inside = foldedSet(insideWords);
  // Folded, Vietnamese "ở" is a plain "o", which is an article in Portuguese.
  const letters = new Set(insideWords.filter((word) => word.length === 1));
  made = {
    before: foldedSet(locales.flatMap((locale) => locale.placeWords)),
    isInside: (line, start, end) =>
      inside.hasIn(line, start, end) && (end - start > 1 || letters.has(line.text[start]!.toLowerCase())),
    regions: foldedSet(locales.flatMap((locale) => locale.regionWords)),
    toDate: foldedSet([
      ...weekdays,
      ...locales.flatMap((locale) => locale.dateFillers),
      ...locales.flatMap((locale) => locale.dateLeads),
    ]),
    calendar: foldedSet([...weekdays, ...locales.flatMap((locale) => locale.months.flat())]),
  };
  return made;
}

/** Last words of names that "in" may stand before and that are no towns. */
const NO_TOWN: ReadonlySet<string> = new Set([
  ...["ii", "iii", "i", "iv"],
  ...locales.flatMap((locale) => locale.noTownWords.map(foldWord)),
]);

/** Not an institution, landscape or continent; not an abbreviation. */
export function isTownLike(name: string): boolean {
  const last = foldWord(name.slice(Math.max(name.lastIndexOf(" "), name.lastIndexOf("-")) + 1));
  if (NO_TOWN.has(last)) return false;
  return name.length > 2 && (name !== name.toUpperCase() || name.length > 5);
}
