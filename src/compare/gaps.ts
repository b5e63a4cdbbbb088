/** Types each stretch in which two aligned captions differ. */
import type { DifferenceKind } from "../model.js";
import { gapsBetween } from "./align.js";
import { LONGEST_PREFIX, typeInsertion } from "./gap-insertions.js";
import { typeReplacement } from "./gap-replacements.js";
import { typeTail } from "./gap-tails.js";
import type { Lines } from "./lines.js";
import { endOf, joined, type Reading, startOf, type Weight } from "./reading.js";
import { Mark } from "./tokens.js";
import type { Unit } from "./units.js";

/** Aligns the units, types the gaps and gives the number of common tokens. */
export function readGaps(reading: Reading, isQuick: boolean): number {
  const { aUnits, bUnits } = reading;
  const gaps = gapsBetween(
    aUnits.map((unit) => unit.key),
    bUnits.map((unit) => unit.key),
  );
  let common = 0;
  let last = 0;
  for (const gap of [...gaps, { aFrom: aUnits.length, aTo: aUnits.length, bFrom: 0, bTo: 0 }]) {
    for (let at = last; at < gap.aFrom; at++) common += aUnits[at]!.to - aUnits[at]!.from;
    last = gap.aTo;
  }
  for (const gap of gaps) {
    typeGap(reading, aUnits.slice(gap.aFrom, gap.aTo), bUnits.slice(gap.bFrom, gap.bTo), gap);
    if (isQuick && reading.findings.some(({ weight }) => weight === "veto")) break;
  }
  return common;
}

function typeGap(reading: Reading, a: readonly Unit[], b: readonly Unit[], at: { aFrom: number; bFrom: number }): void {
  const aAt = at.aFrom < reading.aUnits.length ? reading.aUnits[at.aFrom]!.from : endOf(reading.lines, reading.a);
  const bAt = at.bFrom < reading.bUnits.length ? reading.bUnits[at.bFrom]!.from : endOf(reading.lines, reading.b);
  const report = (kind: DifferenceKind, weight: Weight, x: readonly Unit[] = a, y: readonly Unit[] = b): void => {
    const [aFrom, aTo] = x.length === 0 ? [aAt, aAt] : [x[0]!.from, x.at(-1)!.to];
    const [bFrom, bTo] = y.length === 0 ? [bAt, bAt] : [y[0]!.from, y.at(-1)!.to];
    reading.findings.push({ kind, weight, aFrom, aTo, bFrom, bTo });
  };
  if (typeTail(reading, a, b, aAt, bAt, report)) return;
  const atStart = aAt === startOf(reading.lines, reading.a) && bAt === startOf(reading.lines, reading.b);
  // "U.S. soldiers" has no heading "U" before "US soldiers".
  if (atStart && a.length > 0 && b.length > 0 && a.length !== b.length && !areJoined(reading.lines, a, b)) {
    const heading = headingOf(reading.lines, a.length > b.length ? a : b, Math.min(a.length, b.length));
    if (heading > 0) {
      const [x, y] = a.length > b.length ? [a.slice(heading), b] : [a, b.slice(heading)];
      report(
        "prefix",
        "free",
        a.length > b.length ? a.slice(0, heading) : [],
        a.length > b.length ? [] : b.slice(0, heading),
      );
      typeReplacement(reading, x, y, (kind, weight, p = x, q = y) => report(kind, weight, p, q));
      return;
    }
  }
  if (a.length === 0 || b.length === 0) typeInsertion(reading, a, b, aAt, bAt, report);
  else typeReplacement(reading, a, b, report);
}

const areJoined = (lines: Lines, a: readonly Unit[], b: readonly Unit[]): boolean =>
  joined(lines, a) === joined(lines, b);

/** Units of a heading after which `rest` units are left; 0 when no heading ends there. */
function headingOf(lines: Lines, units: readonly Unit[], rest: number): number {
  const heading = units.length - rest;
  if (heading > LONGEST_PREFIX) return 0;
  return (lines.pool.marks[units[heading]!.from]! & Mark.boundary) !== 0 ? heading : 0;
}
