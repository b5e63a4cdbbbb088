/** Where a picture came from, behind one version of a caption only: a credit that no sign parts from what it shows. */
import { areWrittenAsNames, isTied } from "./bylines.js";
import { isCapture, isCreditLabel, isRole, isSource } from "../labels.js";
import type { Lines } from "../lines.js";
import { endOf, joined, type Reading, type Side, wordOf } from "./reading.js";
import { Mark } from "../tokens/tokens.js";
import { isUnspaced } from "../tokens/unspaced.js";
import type { Unit } from "../tokens/units.js";

/** Fewest common words before it, and behind a sign. */
const SHORTEST_BEFORE = { bare: 5, parted: 3 } as const;
/** Longest credit that is known by its first words. */
const LONGEST_SOURCE = 7;

/**
 * "… la casa inundada Redes sociales", "… im Haus Screenshot aus Video", "… la maison Photo Ana Rahal, Le Mercure": the
 * other caption is printed whole in front of it.
 */
export function isSourceBehind(reading: Reading, { units, line }: Side, other: Side, shared: number): boolean {
  const { lines } = reading;
  const mark = lines.pool.marks[units[0]!.from]!;
  const isParted = (mark & (Mark.boundary | Mark.bracket)) !== 0;
  if (other.at !== endOf(lines, other.line) || units.at(-1)!.to !== endOf(lines, line)) return false;
  if (shared < (isParted ? SHORTEST_BEFORE.parted : SHORTEST_BEFORE.bare)) return false;
  const isGlued = (mark & Mark.glued) !== 0 && !isUnspaced(wordOf(lines, units[0]!.from));
  if (isGlued || isTied(lines, other) || units.length > LONGEST_SOURCE) return false;
  const words = joined(lines, units);
  if (isSource(words)) return true;
  if ((mark & Mark.capital) !== 0 && isRole(words)) return true;
  return opensWithCapture(lines, units) || isCaptureOfHouse(lines, units) || isLabelled(reading, units);
}

/** Longest phrase for a picture of a screen. */
const LONGEST_CAPTURE = 3;

function opensWithCapture(lines: Lines, units: readonly Unit[]): boolean {
  for (let size = 1; size <= Math.min(LONGEST_CAPTURE, units.length); size++) {
    if (isCapture(joined(lines, units.slice(0, size)))) return true;
  }
  return false;
}

/** Longest name in front of it: "Sfax Police handout". */
const LONGEST_HOUSE = 3;
const CASED = /^[\p{Lu}\p{Ll}]/u;

/** "YouTube screenshot", "유튜브 캡처": whose screen it was stands in front. */
function isCaptureOfHouse({ pool, table }: Lines, units: readonly Unit[]): boolean {
  const [last, house] = [units.at(-1)!, units.slice(0, -1)];
  if (house.length === 0 || house.length > LONGEST_HOUSE || !isCapture(table.words[pool.tokens[last.from]!]!))
    return false;
  return house.every(
    ({ from }) => (pool.marks[from]! & Mark.capital) !== 0 || !CASED.test(table.words[pool.tokens[from]!]!),
  );
}

/** "Foto Ana Rahal", "Photo: arh", "Фото из соцсетей": a label, then a source, names, or whatever a colon parts from it. */
function isLabelled(reading: Reading, [label, ...names]: readonly Unit[]): boolean {
  const { lines } = reading;
  if (names.length === 0 || !isCreditLabel(wordOf(lines, label!.from))) return false;
  if ((lines.pool.marks[names[0]!.from]! & Mark.boundary) !== 0 || isSource(joined(lines, names))) return true;
  return areWrittenAsNames(reading, names);
}
