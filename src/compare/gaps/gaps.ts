/** Types each stretch in which two aligned captions differ. */
import { type Gap, gapsBetween } from "./align.js";
import { LONGEST_PREFIX } from "./headings.js";
import { typeInsertion } from "./insertions.js";
import { typeReplacement } from "./replacements.js";
import { isCutOf, typeTail } from "./tails.js";
import type { Lines } from "../lines.js";
import { endOf, joined, type Mismatch, type Reading, type Report, type Side, startOf } from "./reading.js";
import { Mark } from "../tokens/tokens.js";
import type { Unit } from "../tokens/units.js";

/** Aligns the units, types the gaps and gives the number of common tokens. */
export function readGaps(reading: Reading, isQuick: boolean): number {
  const { aUnits, bUnits } = reading;
  const gaps = gapsBetween(
    aUnits.map((unit) => unit.key),
    bUnits.map((unit) => unit.key),
  );
  joinAtCut(reading, gaps);
  turnToFront(reading, gaps);
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

/** Most words of a cut caption that are found again further on in the other one by chance. */
const MOST_BY_CHANCE = 2;

/** "… 5% de" is cut in "… 5% des loyers de Brest", not before "Brest": its last words are those that follow in the other. */
function joinAtCut({ lines, a, b, aUnits, bUnits }: Reading, gaps: Gap[]): void {
  const [before, last] = [gaps.at(-2), gaps.at(-1)];
  if (before === undefined || last === undefined) return;
  const isOfA = before.aFrom === before.aTo && last.aFrom === last.aTo && lines.cut.values[a] === 1;
  if (!isOfA && !(before.bFrom === before.bTo && last.bFrom === last.bTo && lines.cut.values[b] === 1)) return;
  const joined: Gap = { aFrom: before.aFrom, aTo: last.aTo, bFrom: before.bFrom, bTo: last.bTo };
  const [aRest, bRest] = [aUnits.slice(joined.aFrom, joined.aTo), bUnits.slice(joined.bFrom, joined.bTo)];
  const [short, long] = isOfA ? [aRest, bRest] : [bRest, aRest];
  if (last.aTo !== aUnits.length || last.bTo !== bUnits.length) return;
  if (short.length > MOST_BY_CHANCE || !isCutOf(lines, short, long)) return;
  gaps.splice(-2, 2, joined);
}

/**
 * "Suwon wins | Suwon midfielder …" beside "Suwon midfielder …": what is more may as well be the words behind the first
 * one as those in front of the second. Taken for those in front, it can be a heading.
 */
function turnToFront({ lines, a, b, aUnits, bUnits }: Reading, gaps: Gap[]): void {
  if (gaps.length > 1) {
    const heading = gapInFront({ lines, a, b, aUnits, bUnits });
    if (heading !== null) gaps.splice(0, gaps.length, heading);
    return;
  }
  const [gap] = gaps;
  if (gap === undefined || (gap.aFrom !== gap.aTo && gap.bFrom !== gap.bTo) || gap.aFrom !== gap.bFrom) return;
  const before = gap.aFrom;
  if (before === 0 || aUnits[0]!.from !== startOf(lines, a) || bUnits[0]!.from !== startOf(lines, b)) return;
  const isOfA = gap.aTo > gap.aFrom;
  const [units, to] = isOfA ? [aUnits, gap.aTo] : [bUnits, gap.bTo];
  if (to - before < before) return;
  for (let at = 0; at < before; at++) if (units[at]!.key !== units[to - before + at]!.key) return;
  gaps[0] = { aFrom: 0, aTo: isOfA ? to - before : 0, bFrom: 0, bTo: isOfA ? 0 : to - before };
}

/** "Dale keeps Sfax alive … Sfax coach Boris Dale celebrates": one of the two is the end of the other, word for word. */
function gapInFront({
  lines,
  a,
  b,
  aUnits,
  bUnits,
}: Pick<Reading, "lines" | "a" | "b" | "aUnits" | "bUnits">): Gap | null {
  const more = aUnits.length - bUnits.length;
  const [long, short] = more > 0 ? [aUnits, bUnits] : [bUnits, aUnits];
  if (more === 0 || short.length === 0) return null;
  if (aUnits[0]!.from !== startOf(lines, a) || bUnits[0]!.from !== startOf(lines, b)) return null;
  const size = Math.abs(more);
  if (!short.every(({ key }, at) => key === long[size + at]!.key)) return null;
  return { aFrom: 0, aTo: more > 0 ? size : 0, bFrom: 0, bTo: more > 0 ? 0 : size };
}

function typeGap(reading: Reading, aUnits: readonly Unit[], bUnits: readonly Unit[], gap: Gap): void {
  const { lines } = reading;
  const aAt = gap.aFrom < reading.aUnits.length ? reading.aUnits[gap.aFrom]!.from : endOf(lines, reading.a);
  const bAt = gap.bFrom < reading.bUnits.length ? reading.bUnits[gap.bFrom]!.from : endOf(lines, reading.b);
  const report: Report = (kind, weight, x = aUnits, y = bUnits) => {
    const [aFrom, aTo] = x.length === 0 ? [aAt, aAt] : [x[0]!.from, x.at(-1)!.to];
    const [bFrom, bTo] = y.length === 0 ? [bAt, bAt] : [y[0]!.from, y.at(-1)!.to];
    reading.findings.push({ kind, weight, aFrom, aTo, bFrom, bTo });
  };
  const a: Side = { line: reading.a, units: aUnits, at: aAt };
  const b: Side = { line: reading.b, units: bUnits, at: bAt };
  const mismatch: Mismatch = { reading, a, b, report };
  if (typeTail(mismatch)) return;
  if (aUnits.length === 0 || bUnits.length === 0) typeInsertion(mismatch);
  else typeReplacement(withoutHeading(mismatch));
}

/** Reports the heading that one side has at the start of its caption, and leaves what follows it. */
function withoutHeading(mismatch: Mismatch): Mismatch {
  const { reading, a, b, report } = mismatch;
  const [x, y] = [a.units, b.units];
  if (x.length === y.length || a.at !== startOf(reading.lines, a.line) || b.at !== startOf(reading.lines, b.line))
    return mismatch;
  // "U.S. soldiers" has no heading "U" before "US soldiers".
  if (areJoined(reading.lines, x, y)) return mismatch;
  const isOfA = x.length > y.length;
  const heading = headingOf(reading.lines, isOfA ? x : y, Math.min(x.length, y.length));
  if (heading === 0) return mismatch;
  report("prefix", "free", isOfA ? x.slice(0, heading) : [], isOfA ? [] : y.slice(0, heading));
  const [aRest, bRest] = isOfA ? [x.slice(heading), y] : [x, y.slice(heading)];
  return {
    reading,
    a: { ...a, units: aRest },
    b: { ...b, units: bRest },
    report: (kind, weight, p = aRest, q = bRest) => report(kind, weight, p, q),
  };
}

const areJoined = (lines: Lines, a: readonly Unit[], b: readonly Unit[]): boolean =>
  joined(lines, a) === joined(lines, b);

/** Units of a heading after which `rest` units are left; 0 when no heading ends there. */
function headingOf(lines: Lines, units: readonly Unit[], rest: number): number {
  const heading = units.length - rest;
  if (heading > LONGEST_PREFIX) return 0;
  return (lines.pool.marks[units[heading]!.from]! & Mark.boundary) !== 0 ? heading : 0;
}
