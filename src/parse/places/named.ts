import type { Line } from "../../text-line.js";
import { countryCodeIn } from "./countries.js";
import type { NameRun } from "./names.js";
import { isStateIn } from "./states.js";

/** Names in a row, told apart. */
export interface NamedPlace {
  readonly city: NameRun | null;
  readonly provinceState: NameRun | null;
  readonly country: NameRun | null;
  /** ISO 3166-1 alpha-3. */
  readonly countryCode: string | null;
}

/**
 * Tells town, state and country apart in names that comma parts, the smallest first.
 *
 * @param region - Position of the run that a word such as "province" calls a part of a country, or -1.
 */
export function namePlace(
  line: Line,
  runs: readonly NameRun[],
  region: number,
  language: string | null,
): NamedPlace | null {
  let country: NameRun | null = null;
  let countryCode: string | null = null;
  let provinceState: NameRun | null = region < 0 ? null : (runs[region] ?? null);
  let rest = runs.length;
  const last = runs[rest - 1];
  if (last === undefined) return null;
  // Behind a town "Georgia" is more often the state, and a state is printed in place of the country.
  if (rest > 1 && region < 0 && isStateIn(line, last.start, last.end)) {
    provinceState = last;
    rest--;
  } else if (provinceState !== last) {
    countryCode = countryCodeIn(line, last.start, last.end, language);
    if (countryCode !== null) {
      country = last;
      rest--;
    }
  } else rest--;
  const middle = runs[rest - 1];
  if (provinceState === null && rest > 1 && middle !== undefined && isStateIn(line, middle.start, middle.end)) {
    provinceState = middle;
    rest--;
  } else if (middle !== undefined && middle === provinceState) rest--;
  const city = rest > 0 ? runs[0]! : null;
  return { city: city === provinceState ? null : city, provinceState, country, countryCode };
}
