/** Licences that stand inside a credit and name nobody: `NAME, CC BY-SA 4.0`, `CC0 / NAME`. */
import type { Line } from "../../text-line.js";
import { isLetterAt } from "../../text-line.js";

/** The code with its version and country, as Creative Commons and those who use it print them. */
const CODE =
  /^CC(?:[ /-]?0|[ /-]?BY(?:[ /-](?:SA|NC|ND)){0,2}|[ -]PDM)(?:[ -]?\d\.\d)?(?: (?:DE|AT|CH|FR|IT|ES|PT|NL|BE|PL|CZ|UK|US|CA|AU|NZ|BR|IGO|Int\.?|International|Unported|Generic|Deed|DEED))?(?![\p{L}\p{N}])/iu;
const LONGEST_CODE = 40;

/** Where a licence's code stands in [start, end), as its beginning and end; null when none does. */
export function licenceIn(line: Line, start: number, end: number): readonly [number, number] | null {
  for (let at = start; at + 2 < end; at++) {
    if (
      (line.units[at]! | 0x20) !== 0x63 ||
      (line.units[at + 1]! | 0x20) !== 0x63 ||
      (at > start && isLetterAt(line, at - 1))
    )
      continue;
    const code = CODE.exec(line.text.slice(at, Math.min(end, at + LONGEST_CODE)));
    return code === null ? null : [at, at + code[0].length];
  }
  return null;
}
