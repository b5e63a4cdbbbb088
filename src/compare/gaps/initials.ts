/** Names of bodies and the capitals they are shortened to: "New York Stock Exchange", "NYSE". */
import { isCapitals, isSmallWord, type Reading, wordOf } from "./reading.js";
import { Mark } from "../tokens/tokens.js";
import type { Unit } from "../tokens/units.js";

/** Fewest letters that cannot be those of another body by chance. */
const SHORTEST = 3;

/** `short` is one word of capitals, the first letters of the words of `long`, with its small words or without. */
export function isInitialism(reading: Reading, short: readonly Unit[], long: readonly Unit[]): boolean {
  const [only] = short;
  if (short.length !== 1 || only!.to - only!.from !== 1 || long.length < SHORTEST) return false;
  const { marks } = reading.lines.pool;
  const word = wordOf(reading.lines, only!.from);
  if (word.length < SHORTEST || !isCapitals(marks[only!.from]!)) return false;
  if ((marks[long[0]!.from]! & Mark.capital) === 0 || long.slice(1).some(({ from }) => (marks[from]! & PARTED) !== 0)) {
    return false;
  }
  const lettersOf = (units: readonly Unit[]): string =>
    units.map(({ from }) => wordOf(reading.lines, from)[0]).join("");
  return lettersOf(long) === word || lettersOf(long.filter((unit) => !isSmallWord(reading, unit))) === word;
}

const PARTED = Mark.boundary | Mark.bracket | Mark.comma;
