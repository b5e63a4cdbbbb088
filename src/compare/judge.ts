/** Judges two captions by their typed differences. No similarity decides. */
import type { Difference, DifferenceKind } from "../model.js";
import { readGaps } from "./gaps.js";
import type { Lines } from "./lines.js";
import { sensesFor } from "./lines.js";
import { relatePeople } from "./people.js";
import { readUnits } from "./units.js";

/** One difference, in positions of the token pool; traits that are no tokens have none (-1). */
export interface Finding {
  readonly kind: DifferenceKind;
  readonly weight: Difference["weight"];
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
}

export interface Judgement {
  readonly verdict: "same" | "related" | "different";
  readonly findings: readonly Finding[];
  /** 0 to 1: share of the words that both have. */
  readonly overlap: number;
  /** Smaller is closer; compares judgements of "same" only. */
  readonly distance: number;
  /** A difference stands that outweighs any similarity. */
  readonly vetoed: boolean;
  /** Which one leaves out what the other says, so that it may fit a third caption as well. */
  readonly partial: "a" | "b" | "none";
}

/** What a comparison may know beyond the two captions. */
export interface Evidence {
  /** The two words (ids of the table) are a frequent one and one seen nowhere else. */
  readonly isRare: (a: number, b: number) => boolean;
  /** The two are known to be of one picture. */
  readonly samePicture: boolean;
}

export const NO_EVIDENCE: Evidence = { isRare: () => false, samePicture: false };

/** Share of common words from which two captions that are not the same are called related. Measured on the corpus. */
export const RELATED_OVERLAP = 0.5;
/** Weak differences that two versions may have for each of so many common words; more are another caption. */
const WORDS_PER_WEAK = 4;
const MOST_WEAK = 4;
/** Longest differing middle that is aligned word by word; beyond it two captions differ anyway. */
const LONGEST_MIDDLE = 120;
/** Words around the differing middle that are read with it, so that no date or phrase is cut. */
const CONTEXT = 4;

/** Compares lines `a` and `b`; the answer does not depend on which comes first. */
export function judge(lines: Lines, a: number, b: number, evidence: Evidence = NO_EVIDENCE): Judgement {
  if (!comesFirst(lines, a, b)) {
    const mirrored = judgeOrdered(lines, b, a, evidence);
    const partial = mirrored.partial === "a" ? "b" : mirrored.partial === "b" ? "a" : "none";
    return { ...mirrored, partial, findings: mirrored.findings.map(mirror) };
  }
  return judgeOrdered(lines, a, b, evidence);
}

const mirror = (finding: Finding): Finding => ({
  ...finding,
  aFrom: finding.bFrom,
  aTo: finding.bTo,
  bFrom: finding.aFrom,
  bTo: finding.aTo,
});

/** A fixed order of two lines, by their words. */
function comesFirst(lines: Lines, a: number, b: number): boolean {
  const { tokens } = lines.pool;
  const aEnd = lines.start.values[a + 1]!;
  const bEnd = lines.start.values[b + 1]!;
  let at = lines.start.values[a]!;
  let other = lines.start.values[b]!;
  while (at < aEnd && other < bEnd && tokens[at] === tokens[other]) {
    at++;
    other++;
  }
  if (at === aEnd || other === bEnd) return aEnd - at <= bEnd - other;
  return lines.table.words[tokens[at]!]! < lines.table.words[tokens[other]!]!;
}

function judgeOrdered(lines: Lines, a: number, b: number, evidence: Evidence): Judgement {
  const findings: Finding[] = [];
  compareTraits(lines, a, b, findings);
  const { tokens } = lines.pool;
  const aStart = lines.start.values[a]!;
  const bStart = lines.start.values[b]!;
  const aEnd = lines.start.values[a + 1]!;
  const bEnd = lines.start.values[b + 1]!;
  const shorter = Math.min(aEnd - aStart, bEnd - bStart);
  let prefix = 0;
  while (prefix < shorter && tokens[aStart + prefix] === tokens[bStart + prefix]) prefix++;
  const isWhole = prefix === aEnd - aStart && prefix === bEnd - bStart;
  let common = prefix;
  if (!isWhole) {
    const isCut = lines.cut.values[a] === 1 || lines.cut.values[b] === 1;
    let suffix = 0;
    if (!isCut) {
      while (suffix < shorter - prefix && tokens[aEnd - 1 - suffix] === tokens[bEnd - 1 - suffix]) suffix++;
    }
    const aMiddle = aEnd - aStart - prefix - suffix;
    const bMiddle = bEnd - bStart - prefix - suffix;
    if (aMiddle > LONGEST_MIDDLE || bMiddle > LONGEST_MIDDLE * 2) {
      return unlike(findings, (prefix + suffix) / shorter);
    }
    const head = Math.min(prefix, CONTEXT);
    const tail = Math.min(suffix, CONTEXT);
    const senses = sensesFor(lines, a, b);
    const aUnits = readUnits(lines.table, lines.pool, aStart + prefix - head, aEnd - suffix + tail, senses);
    const bUnits = readUnits(lines.table, lines.pool, bStart + prefix - head, bEnd - suffix + tail, senses);
    const matched = readGaps({ lines, a, b, aUnits, bUnits, evidence, findings });
    common = prefix - head + suffix - tail + matched;
  }
  const overlap = (2 * common) / Math.max(1, aEnd - aStart + bEnd - bStart);
  return decide(lines, a, b, findings, common, overlap);
}

const unlike = (findings: Finding[], overlap: number): Judgement => ({
  verdict: overlap >= RELATED_OVERLAP ? "related" : "different",
  findings,
  overlap,
  distance: Infinity,
  vetoed: true,
  partial: "none",
});

function decide(lines: Lines, a: number, b: number, findings: Finding[], common: number, overlap: number): Judgement {
  let vetoed = false;
  let weak = 0;
  let distance = 0;
  let open = false;
  let partial: Judgement["partial"] = "none";
  const corrected = kindsLifted(lines, a, b);
  for (const [index, finding] of findings.entries()) {
    const { kind } = finding;
    if (finding.weight === "veto") {
      if (corrected?.has(kind)) findings[index] = { ...finding, weight: "free" };
      else vetoed = true;
    } else if (finding.weight === "weak") weak++;
    if (kind === "truncation" || kind === "detail-missing") {
      partial = finding.aTo - finding.aFrom < finding.bTo - finding.bFrom ? "a" : "b";
      open = true;
    } else if (kind === "prefix") open = true;
    distance += finding.weight === "weak" ? 4 : 1;
  }
  const budget = Math.min(MOST_WEAK, Math.floor(common / WORDS_PER_WEAK));
  const isSame =
    !vetoed && (weak === 0 || weak <= budget) && (findings.length === 0 || common > 0) && (!open || common >= 3);
  if (isSame) return { verdict: "same", findings, overlap, distance, vetoed, partial };
  const reach = open ? Math.max(overlap, containment(lines, a, b, common)) : overlap;
  const verdict = reach >= RELATED_OVERLAP ? "related" : "different";
  return { verdict, findings, overlap: reach, distance: Infinity, vetoed, partial };
}

function containment(lines: Lines, a: number, b: number, common: number): number {
  const first = lines.start.values[a + 1]! - lines.start.values[a]!;
  const second = lines.start.values[b + 1]! - lines.start.values[b]!;
  return common < 4 ? 0 : common / Math.max(1, Math.min(first, second));
}

function kindsLifted(lines: Lines, a: number, b: number): ReadonlySet<DifferenceKind> | null {
  const first = lines.corrected.get(a);
  const second = lines.corrected.get(b);
  // Two corrections do not correct each other.
  if (first !== undefined && second !== undefined) return null;
  return first ?? second ?? null;
}

const TRAIT = { aFrom: -1, aTo: -1, bFrom: -1, bTo: -1 } as const;

function compareTraits(lines: Lines, a: number, b: number, findings: Finding[]): void {
  const people = relatePeople(lines.people[lines.creators.values[a]!]!, lines.people[lines.creators.values[b]!]!);
  if (people === "contradiction") findings.push({ ...TRAIT, kind: "photographer", weight: "veto" });
  else if (people === "spelling") findings.push({ ...TRAIT, kind: "photographer", weight: "free" });
  if (!datesAgree(lines.date.values[a]!, lines.date.values[b]!))
    findings.push({ ...TRAIT, kind: "date", weight: "veto" });
}

/** Two dates agree as far as both are printed. */
export function datesAgree(a: number, b: number): boolean {
  if (a === 0 || b === 0 || a === b) return true;
  const [aYear, bYear] = [Math.floor(a / 10_000), Math.floor(b / 10_000)];
  const [aMonth, bMonth] = [Math.floor(a / 100) % 100, Math.floor(b / 100) % 100];
  const [aDay, bDay] = [a % 100, b % 100];
  return (
    (aYear === 0 || bYear === 0 || aYear === bYear) &&
    (aMonth === 0 || bMonth === 0 || aMonth === bMonth) &&
    (aDay === 0 || bDay === 0 || aDay === bDay)
  );
}
