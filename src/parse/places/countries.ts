import { countryAliases } from "./country-aliases.js";
import { alpha3Codes } from "./country-codes.js";
import { foldWord } from "../../text.js";
import { FoldedIndex } from "../../text-index.js";
import { type Line, signFrom, textIn } from "../../text-line.js";

/** Alpha-2 codes by the key of a name, for one language; made when a caption of that language is first read. */
const byLanguage = new Map<string, FoldedIndex<string>>();
let aliases: FoldedIndex<string> | undefined;

/**
 * Finds the country that a name means, in the language given, in English, or by a name that news desks use.
 *
 * @param name - As printed: any case, accents or none.
 * @param language - BCP 47, or `null` when it is not known.
 * @returns ISO 3166-1 alpha-3, or `null`. Adjectives and inhabitants ("Iraqi") are no names.
 * @example
 * countryCodeOf("Ägypten", "de"); // "EGY"
 */
export function countryCodeOf(name: string, language: string | null): string | null {
  const key = nameKey(name);
  aliases ??= buildAliases();
  let code = aliases.get(key);
  if (code === undefined && language !== null) code = namesIn(language).get(key);
  if (code === undefined && language !== "en") code = namesIn("en").get(key);
  return code === undefined ? null : (alpha3Codes.get(code) ?? null);
}

/** As {@link countryCodeOf}, for [start, end) of a line: most names are no country's, and for those no string is made. */
export function countryCodeIn(line: Line, start: number, end: number, language: string | null): string | null {
  if (!isOwnKey(line, start, end)) return countryCodeOf(textIn(line, start, end), language);
  aliases ??= buildAliases();
  let code = aliases.getIn(line, start, end);
  if (code === undefined && language !== null) code = namesIn(language).getIn(line, start, end);
  if (code === undefined && language !== "en") code = namesIn("en").getIn(line, start, end);
  return code === undefined ? null : (alpha3Codes.get(code) ?? null);
}

/** Whether {@link nameKey} would do no more than fold it: no full stop, and no "the". */
function isOwnKey(line: Line, start: number, end: number): boolean {
  if ((line.units[start]! | 0x20) === 0x74) return false;
  for (let at = signFrom(line, start); at < end; at = signFrom(line, at + 1)) if (line.units[at] === 0x2e) return false;
  return true;
}

/** Full stops in "U.S." and the article in "the Netherlands" do not tell names apart. */
function nameKey(name: string): string {
  const folded = foldWord(name);
  const key = folded.includes(".") ? folded.replaceAll(".", "") : folded;
  return key.startsWith("the ") ? key.slice(4) : key;
}

function buildAliases(): FoldedIndex<string> {
  const names = new Map(
    Object.entries(countryAliases).flatMap(([code, names]) =>
      names.split("|").map((name) => [nameKey(name.trim()), code] as const),
    ),
  );
  return new FoldedIndex(names);
}

function namesIn(language: string): FoldedIndex<string> {
  const known = byLanguage.get(language);
  if (known !== undefined) return known;
  const names = new Map<string, string>();
  const display = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  for (const code of alpha3Codes.keys()) {
    const name = display.of(code);
    if (name === undefined) continue;
    names.set(nameKey(name), code);
    names.set(nameKey(name.replaceAll("&", "and")), code);
    names.set(nameKey(name.split(/[(（]/u, 1)[0]!.trim()), code);
  }
  const index = new FoldedIndex(names);
  byLanguage.set(language, index);
  return index;
}
