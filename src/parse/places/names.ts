import { foldedSet } from "../../text-index.js";
import { isUpperAt, type Line } from "../../text-line.js";
import { isSpaceUnit, isWordUnit } from "../words/tokens.js";

/** A run of text that may be the name of a place: "Tehran", "Khan Yunis", "Washington, D.C." without its comma. */
export interface NameRun {
  readonly start: number;
  /** End excluded. */
  readonly end: number;
}

/** Small words inside names: "Rio de Janeiro", "Frankfurt am Main", "Stratford-upon-Avon", "Khan al-Ahmar". */
const PARTICLES = foldedSet(
  "de del da do das dos di della la le les el al ash as of the am an der upon sur sous na ob bei y".split(" "),
);
const MOST_WORDS = 5;

/** Whether a capital stands behind the first hyphen of a word: "al-Qaim". */
function hasHyphenedName(line: Line, start: number, end: number): boolean {
  let at = start;
  while (at < end && line.units[at] !== 0x2d) at++;
  return at < end && isUpperAt(line, at + 1);
}

/** Part of a word in a name: letters, inner hyphens, apostrophes, and the full stops of "St." and "D.C.". */
function isNameUnit(code: number): boolean {
  return isWordUnit(code) || code === 0x2d || code === 0x2e || code === 0x2010 || code === 0x2011;
}

/** The name that ends right before `end` (spaces skipped), not reaching below `lowest`; null when there is none. */
export function nameBefore(line: Line, end: number, lowest: number): NameRun | null {
  let at = end;
  while (at > lowest && isSpaceUnit(line.units[at - 1]!)) at--;
  const stop = at;
  let start = -1;
  for (let words = 0; words < MOST_WORDS; words++) {
    const wordEnd = at;
    while (at > lowest && isNameUnit(line.units[at - 1]!) && wordEnd - at < 40) at--;
    if (at === wordEnd) break;
    if (isUpperAt(line, at) || hasHyphenedName(line, at, wordEnd)) start = at;
    else if (start < 0 || !PARTICLES.hasIn(line, at, wordEnd)) break;
    if (at <= lowest || !isSpaceUnit(line.units[at - 1]!)) break;
    while (at > lowest && isSpaceUnit(line.units[at - 1]!)) at--;
    // A full stop that closes a sentence closes the name too; one behind "St" or "D" does not.
    if (line.units[at - 1]! === 0x2e && !isShortForm(line, at)) break;
  }
  return start < 0 ? null : { start, end: stop };
}

function isShortForm(line: Line, end: number): boolean {
  let at = end - 1;
  while (at > 0 && isWordUnit(line.units[at - 1]!)) at--;
  return end - 1 - at <= 2;
}

/** The name that starts right at `start`; null when none does. */
export function nameAfter(line: Line, start: number, highest: number): NameRun | null {
  let at = start;
  let end = -1;
  for (let words = 0; words < MOST_WORDS; words++) {
    const wordStart = at;
    while (at < highest && isNameUnit(line.units[at]!) && at - wordStart < 40) at++;
    if (at === wordStart) break;
    if (isUpperAt(line, wordStart) || (end > 0 && hasHyphenedName(line, wordStart, at))) end = at;
    else if (end < 0 || !PARTICLES.hasIn(line, wordStart, at)) break;
    if (at >= highest || !isSpaceUnit(line.units[at]!)) break;
    // "…in Berlin. The chancellor": a full stop and a space end the name unless the word is short.
    if (line.units[at - 1]! === 0x2e && !isShortForm(line, at) && !isAbbreviated(line, wordStart, at)) break;
    while (at < highest && isSpaceUnit(line.units[at]!)) at++;
  }
  if (end < 0) return null;
  // The full stop belongs to "D.C." and "Calif.", not to "Berlin."
  if (line.units[end - 1]! === 0x2e && !isShortForm(line, end) && !isAbbreviated(line, start, end)) end--;
  return { start, end };
}

function isAbbreviated(line: Line, start: number, end: number): boolean {
  const dot = line.text.indexOf(".", start);
  return dot >= 0 && dot < end - 1;
}
