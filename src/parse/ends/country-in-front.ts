/** `…, Venezuela First Last / AP`, `…, 2019 AP`: the caption's last word or year, and the credit runs on. */
import { isUpperAt, type Line, spaceBefore, spaceFrom } from "../../text-line.js";
import { type Credit, placeCredit, readCredit } from "../credits/credit.js";
import type { Lexicon } from "../lexicon.js";
import { locales } from "../locales/index.js";
import { countryCodeOf } from "../places/countries.js";
import { isState } from "../places/states.js";
import { detectLanguage } from "../words/language.js";

/** Words of the longest country in front of a name of two: "Bosnia and Herzegovina First Last". */
const MOST_WORDS = 4;

/** Countries that people are called by: "Jordan First Last". */
const GIVEN_NAMES: ReadonlySet<string> = new Set(locales.flatMap((locale) => locale.countriesAsNames));

/** The credit without a country behind the caption's comma, which its first name was read with. */
export function withoutCountry(line: Line, credit: Credit, end: number, lexicon: Lexicon): Credit {
  const [name] = credit.creators;
  if (name === undefined || credit.labelled || !isBehindComma(line, name.span[0])) return credit;
  const [from, to] = name.span;
  const language = detectLanguage(line, 0, from);
  for (
    let at = spaceFrom(line, from), words = 0;
    at < to && words < MOST_WORDS;
    at = spaceFrom(line, at + 1), words++
  ) {
    // One word behind the country is its own: "Sierra Leone", "Peru Benson".
    if (spaceFrom(line, at + 1) >= to) return credit;
    const place = line.text.slice(from, at);
    if (!isPlace(place, followsTown(line, from), language)) continue;
    return readCredit(line, at + 1, end, "open", lexicon) ?? credit;
  }
  return credit;
}

/** The credit without the year behind the caption's comma: "on May 3, 2019 Reuters", "Havana, 1962 Getty Images". */
export function withoutYear(line: Line, credit: Credit): Credit {
  const { units } = line;
  let year = credit.start;
  while (units[year] === SPACE || units[year] === COMMA) year++;
  const end = year + YEAR_LENGTH;
  if (credit.labelled || !isBehindComma(line, year) || units[end] !== SPACE) return credit;
  return YEAR.test(line.text.slice(year, end)) ? placeCredit(credit, end + 1, credit.end, credit.form) : credit;
}
const YEAR = /^(?:1[89]|20)\d\d$/u;
const YEAR_LENGTH = 4;
const SPACE = 0x20;
const COMMA = 0x2c;

/** Behind a town a state is one as well, and a country whatever else is called so. */
const isPlace = (name: string, town: boolean, language: string | null): boolean =>
  town
    ? isState(name) || countryCodeOf(name, language) !== null
    : !GIVEN_NAMES.has(name) && countryCodeOf(name, language) !== null;

/** "in Austin, Texas": a capital in front of the comma. */
function followsTown(line: Line, start: number): boolean {
  const comma = line.text.lastIndexOf(",", start);
  return isUpperAt(line, spaceBefore(line, comma - 1) + 1);
}

function isBehindComma({ units }: Line, start: number): boolean {
  const before = units[start - 1] === 0x20 ? start - 2 : start - 1;
  return units[before] === COMMA;
}
