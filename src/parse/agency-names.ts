/** Whom a stretch of text names among the agencies. */
import { foldKey } from "../text.js";
import { unitAt } from "../text-characters.js";
import { FoldedIndex } from "../text-index.js";
import type { Line } from "../text-line.js";
import type { Agency } from "./agency.js";

export interface AgencyNames {
  /** The agency that `text` names as a whole, or null. */
  readonly agency: (text: string) => Agency | null;
  /** The agency that [start, end) of the line names as a whole, or null. */
  readonly agencyIn: (line: Line, start: number, end: number) => Agency | null;
}

interface AgencyEntry {
  readonly agency: Agency;
  /** Printings that must match exactly; null when any case does. */
  readonly exact: string[] | null;
}

/** The longest alias printed; anything longer is looked up in vain. */
const LONGEST_ALIAS = 64;
const SHORT_LATIN = /^[A-Za-z.'&-]{1,4}$/u;

function agencyIndex(agencies: readonly Agency[]): FoldedIndex<AgencyEntry> {
  const index = new Map<string, AgencyEntry>();
  for (const agency of agencies) {
    for (const alias of [agency.name, ...agency.aliases]) {
      const key = foldKey(alias);
      const known = index.get(key);
      // "E+" folds to one letter, which is an initial anywhere else.
      const short = SHORT_LATIN.test(alias) || key.length === 1 || agency.asPrinted === true;
      if (known === undefined) index.set(key, { agency, exact: short ? [alias] : null });
      else if (known.agency === agency) known.exact?.push(alias);
    }
  }
  return new FoldedIndex(index, "key");
}

/** The agency of an entry, where the printing in [start, end) is one of its own. */
function agencyOf(entry: AgencyEntry | undefined, text: string, start: number, end: number): Agency | null {
  if (entry === undefined) return null;
  if (entry.exact === null || (end - start > 4 && entry.agency.asPrinted !== true)) return entry.agency;
  if (entry.exact.some((alias) => alias.length === end - start && text.startsWith(alias, start))) return entry.agency;
  // Japanese papers print ＡＰ in full width.
  const isWide = unitAt(text, start) > 0x7f || unitAt(text, end - 1) > 0x7f;
  return isWide && entry.exact.includes(text.slice(start, end).normalize("NFKC")) ? entry.agency : null;
}

/** The look-ups of the agencies' names; of two agencies with one name the first is meant. */
export function agencyNames(agencies: readonly Agency[]): AgencyNames {
  const index = agencyIndex(agencies);
  return {
    agency: (text) =>
      text.length > LONGEST_ALIAS || text === "" ? null : agencyOf(index.get(text), text, 0, text.length),
    agencyIn: keepingFound((line, start, end) => agencyOf(index.getIn(line, start, end), line.text, start, end)),
  };
}

/** Stretches of one line kept at a time: the parts of a credit and the words around it are fewer. */
const KEPT = 32;

/**
 * A look-up that keeps what it found in the last line: up to ten readers ask whom the same part of a credit names, and
 * finding that out compares letters.
 */
function keepingFound(find: AgencyNames["agencyIn"]): AgencyNames["agencyIn"] {
  let kept: Line | null = null;
  /** Which stretch each place holds; -1 when none. */
  const stretches = new Int32Array(KEPT);
  const found = new Array<Agency | null>(KEPT).fill(null);
  return (line, start, end) => {
    const length = end - start;
    if (length > LONGEST_ALIAS || length <= 0) return null;
    if (line !== kept) {
      kept = line;
      stretches.fill(-1);
    }
    const stretch = start * (LONGEST_ALIAS + 1) + length;
    const place = stretch % KEPT;
    if (stretches[place] !== stretch) {
      found[place] = find(line, start, end);
      stretches[place] = stretch;
    }
    return found[place]!;
  };
}
