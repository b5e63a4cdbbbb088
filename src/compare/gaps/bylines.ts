/** Names at the end of one version of a caption, with no word that says they are a credit. */
import type { DifferenceKind } from "../../model.js";
import { areHouses } from "../houses.js";
import { bitsOf, type Lines } from "../lines.js";
import { endOf, isSmallWord, joined, type Reading, type Side, startOf, type Weight, wordOf } from "./reading.js";
import { Sense } from "../tokens/senses.js";
import { Mark } from "../tokens/tokens.js";
import type { Unit } from "../tokens/units.js";

/** Fewest common words before a name that nothing marks as a credit, and behind a sentence that the other caption ends with. */
const SHORTEST_CREDITED = 6;
const SHORTEST_SENTENCE = 4;
/** Longest name of a person or a paper: "Mezcal Mexican Bar & Kitchen". */
const LONGEST_NAME = 5;
/** Words of a person's name, where nothing but its capitals marks it. */
const BARE_NAME = { least: 2, most: 3 } as const;

/**
 * The name of a photographer, a paper or a site behind the caption: "… in Palma / Ana Rahal", "… - The Mercury",
 * "… afp.com/Ana Rahal", "… with his family Ana Rahal". Null when the words may go on with the caption.
 */
export function bylineKind(
  reading: Reading,
  { units, line }: Side,
  other: Side,
  shared: number,
): readonly [DifferenceKind, Weight] | null {
  const { lines } = reading;
  const { marks } = lines.pool;
  if (isCreditedElsewhere(reading, units, shared)) return ["credit-format", "weak"];
  const first = marks[units[0]!.from]!;
  // "Jubilee 2008: Ana Rahal and Boris Dale" says who is in which picture of the jubilee.
  const isBehindSentence = (first & Mark.boundary) !== 0 && lines.closed.values[other.line] === 1;
  const least = isBehindSentence ? SHORTEST_SENTENCE : SHORTEST_CREDITED;
  if (shared < least) return null;
  if (shared >= SHORTEST_CREDITED && isAddressed(reading, units)) return ["credit-format", "weak"];
  if (units.length > LONGEST_NAME || !areNames(reading, units)) return null;
  const isParted = (first & Mark.slash) !== 0 && (first & Mark.glued) === 0;
  if (isParted) return ["credit-format", "weak"];
  if ((first & Mark.boundary) !== 0) return ["detail-missing", "weak"];
  if ((first & (Mark.bracket | Mark.comma | Mark.glued | Mark.slash)) !== 0) return null;
  if (isSmallWord(reading, units[0]!)) return null;
  if (units.length < BARE_NAME.least || units.length > BARE_NAME.most) return null;
  // An agency stands behind it.
  if (lines.credited.values[line] === 1 && lines.creators.values[line] === 0) return ["credit-format", "weak"];
  return endsInCommonWord(reading, other) ? ["detail-missing", "weak"] : null;
}

/** Fewest common words before the name of a source that other captions credit. */
const SHORTEST_KNOWN = 4;

/** "… VW", where another caption prints "(Bild: VW)". */
export function isCreditedElsewhere({ lines, evidence }: Reading, units: readonly Unit[], shared: number): boolean {
  if (shared < SHORTEST_KNOWN || units.length > LONGEST_NAME) return false;
  const words = joined(lines, units);
  return (lines.pool.marks[units[0]!.from]! & Mark.capital) !== 0 || !CASED.test(words)
    ? evidence.isSource(words)
    : false;
}

const CASED = /[\p{Lu}\p{Ll}]/u;

/** Fewest common words before an agency's name, behind a sign and without one. */
const SHORTEST_BEFORE_HOUSE = { parted: 2, bare: 4 } as const;

/** "… in Palma PA", "Ana Rahal | Getty Images", "… © imago images / foto2press": agencies behind the whole other caption. */
export function isHouseRow({ lines }: Reading, { units }: Side, { line, at }: Side): boolean {
  const mark = lines.pool.marks[units[0]!.from]!;
  const least = (mark & Mark.boundary) === 0 ? SHORTEST_BEFORE_HOUSE.bare : SHORTEST_BEFORE_HOUSE.parted;
  if (at !== endOf(lines, line) || at - startOf(lines, line) < least) return false;
  if ((mark & (Mark.comma | Mark.glued)) !== 0) return false;
  return !isTied(lines, { line, at }) && areHouses(lines, units[0]!.from, units.at(-1)!.to);
}

/** One name: every word is written as names are, and nothing parts them. */
function areNames(reading: Reading, units: readonly Unit[]): boolean {
  const { marks } = reading.lines.pool;
  const isParted = ({ from }: Unit): boolean => (marks[from]! & (Mark.boundary | Mark.comma | Mark.bracket)) !== 0;
  return !units.slice(1).some(isParted) && areWrittenAsNames(reading, units);
}

/** Every word has a capital, small ones within aside. */
export function areWrittenAsNames(reading: Reading, units: readonly Unit[]): boolean {
  const { marks } = reading.lines.pool;
  return units.every((unit, at) => {
    if (unit.kind !== "word" && unit.kind !== "stop") return false;
    return (marks[unit.from]! & Mark.capital) !== 0 || (at > 0 && at < units.length - 1 && isSmallWord(reading, unit));
  });
}

/** The caption ends in a word of small letters or a number, so that a name behind it begins anew. */
function endsInCommonWord({ lines }: Reading, end: Side): boolean {
  if (end.at !== endOf(lines, end.line)) return false;
  if ((bitsBefore(lines, end) & Sense.digits) !== 0) return true;
  return (lines.pool.marks[end.at - 1]! & Mark.capital) === 0 && !isTied(lines, end);
}

const bitsBefore = (lines: Lines, { line, at }: Pick<Side, "line" | "at">): number =>
  bitsOf(lines, lines.language.values[line]!, lines.pool.tokens[at - 1]!);

/** The word before is one behind which a name goes on with the caption: "with", "the", "before". */
export const isTied = (lines: Lines, end: Pick<Side, "line" | "at">): boolean => (bitsBefore(lines, end) & TYING) !== 0;
const TYING = Sense.stop | Sense.article | Sense.placeWord | Sense.timeWord | Sense.negation | Sense.number;

const DOMAIN = /^(?:com|org|net|info|tv|eu|news|press|photo|[a-z]{2})$/u;

/** "afp.com/Ana Rahal", "pexels.com": the address of a site, a name behind its slash or nothing. */
function isAddressed({ lines }: Reading, units: readonly Unit[]): boolean {
  const [site, domain, ...name] = units;
  if (site === undefined || domain === undefined || name.length > LONGEST_NAME) return false;
  const { marks } = lines.pool;
  if ((marks[domain.from]! & (Mark.boundary | Mark.capital)) !== Mark.boundary) return false;
  if (!DOMAIN.test(wordOf(lines, domain.from)) || (marks[site.from]! & Mark.comma) !== 0) return false;
  const [first] = name;
  return (
    first === undefined ||
    ((marks[first.from]! & Mark.slash) !== 0 && name.every(({ from }) => (marks[from]! & Mark.capital) !== 0))
  );
}
