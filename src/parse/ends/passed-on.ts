/** Credits that begin with "via", or with a wire that runs into the caption in front of it. */
import { isLetterAt, type Line } from "../../text-line.js";

const VIA = "via ";
/** Letters that close no word. */
const WIRE = "AFP ";

/**
 * `… at the station via Getty Images`, `… in MILANAFP via Getty Images`: where the credit begins whose house stands at
 * `house` behind "via"; null when no "via" stands there. Behind a word in capitals the wire's letters alone tell it.
 */
export function passedOnStart(line: Line, from: number, house: number): number | null {
  const via = house - VIA.length;
  if (via <= from || line.units[via - 1] !== 0x20 || !line.text.startsWith(VIA, via)) return null;
  const wire = via - WIRE.length;
  return wire > from && isLetterAt(line, wire - 1) && line.text.startsWith(WIRE, wire) ? wire : via;
}
