/** An agency in front of a caption with nothing between them. */
import { foldedSet } from "../../text-index.js";
import { type Line, spaceFrom } from "../../text-line.js";
import type { Agency } from "../agency.js";
import { type Credit, readCredit } from "../credits/credit.js";
import type { Lexicon } from "../lexicon.js";
import { locales } from "../locales/index.js";

/** A caption behind it is at least this long. */
const SHORTEST_REST = 12;

/** Words behind an agency's name that go on with it: "Reuters Institute director", "AFP President". */
const GOES_ON = foldedSet(locales.flatMap((locale) => locale.behindHouseWords));

/** `Getty Images City of London at night`: the agency and nothing between it and a caption of three words and more. */
export function readBareFront(line: Line, start: number, end: number, lexicon: Lexicon): Credit | null {
  const space = spaceFrom(line, start);
  const second = spaceFrom(line, Math.min(space + 1, line.length));
  if (second - start > 24 || end - second < SHORTEST_REST) return null;
  const long = lexicon.agencyIn(line, start, second);
  const short = long === null ? lexicon.agencyIn(line, start, space) : null;
  const at = long === null ? space : second;
  if (long === null ? short === null || !isPlainWire(short) : isPlace(long)) return null;
  const next = line.text.indexOf(" ", at + 1);
  if (next < 0 || line.text.indexOf(" ", next + 1) < 0) return null;
  if (!/^["“«]?[\p{Lu}\d]/u.test(line.text.slice(at + 1, next)) || GOES_ON.hasIn(line, at + 1, next)) return null;
  const credit = readCredit(line, start, at, "open", lexicon);
  return credit === null ? null : { ...credit, form: "front" };
}

/** Outlets, collections and networks open captions as any words do. */
const isPlace = ({ kind, isNetwork }: Agency): boolean =>
  kind === "outlet" || kind === "collection" || isNetwork === true;

/** Wire names that are nothing else; "AP", "PA" and "EPA" are, as in "EPA Administrator". */
const isPlainWire = (agency: Agency): boolean =>
  agency.id === "afp" || agency.id === "reuters" || agency.id === "getty";
