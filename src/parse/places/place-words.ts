import { locales } from "../locales/index.js";
import { foldWord } from "../../text.js";
import { type FoldedIndex, foldedSet } from "../../text-index.js";

/** The words around names of places, of all languages, by their keys. */
export interface PlaceWords {
  /** "in", "near", "à". */
  readonly before: FoldedIndex<true>;
  /** Those that put the scene in the town itself, not near it. */
  readonly inside: FoldedIndex<true>;
  /** "province", "область": on either side of the name of a part of a country. */
  readonly regions: FoldedIndex<true>;
  /** What may stand between a place and a date: articles, prepositions, weekdays. */
  readonly toDate: FoldedIndex<true>;
  /** Months and weekdays: capital letters, and no places. */
  readonly calendar: FoldedIndex<true>;
}

/** Words of the locales' `placeWords` that say "in": the others are "near", "from", "to". */
const INSIDE =
  "in im à a ad al en em no na w we v ve vo i u te på в во у ў στο στη στην στον στα στις în di ở tại ב في بمدينة در sa mjini è";

let made: PlaceWords | undefined;

export function placeWords(): PlaceWords {
  if (made !== undefined) return made;
  const weekdays = locales.flatMap((locale) => locale.weekdays.flat());
  made = {
    before: foldedSet(locales.flatMap((locale) => locale.placeWords)),
    inside: foldedSet(INSIDE.split(" ")),
    regions: foldedSet(locales.flatMap((locale) => locale.regionWords)),
    toDate: foldedSet([
      ...weekdays,
      ...locales.flatMap((locale) => locale.dateFillers),
      ..."on le el il am den em o på la dne dnia în στις 于 vào ngày в u v w".split(" "),
    ]),
    calendar: foldedSet([...weekdays, ...locales.flatMap((locale) => locale.months.flat())]),
  };
  return made;
}

/** Last words of names that "in" may stand before and that are no towns. */
const NO_TOWN: ReadonlySet<string> = new Set(
  (
    "park stadium hall house congress parliament senate court museum university school square street avenue road " +
    "airport hospital center centre church arena league cup championship games sea river ocean valley desert island " +
    "islands mountains strip bank region district province county state republic africa europe asia america east " +
    "north south west theater theatre hotel palace club gallery festival office building room forest bay beach lake " +
    "gulf coast army police government cabinet assembly council union war ramadan lent advent christmas easter " +
    "english french german arabic spanish bundestag landtag sejm knesset duma chamber circle garden market station " +
    "tower bridge prison camp base village zoo temple mosque cathedral monastery masters open ii iii i iv pit"
  ).split(" "),
);

/** Not an institution, landscape or continent; not an abbreviation. */
export function isTownLike(name: string): boolean {
  const last = foldWord(name.slice(Math.max(name.lastIndexOf(" "), name.lastIndexOf("-")) + 1));
  if (NO_TOWN.has(last)) return false;
  return name.length > 2 && (name !== name.toUpperCase() || name.length > 5);
}
