/** Judges two captions by their typed differences. No similarity decides. */
import type { Difference, DifferenceKind } from "../model.js";
import { correctionOf, liftsOf } from "./correction-lifts.js";
import { areApart, type Middle } from "./bags.js";
import { readGaps } from "./gaps/gaps.js";
import {
  compareCities,
  compareCounters,
  compareDates,
  compareNumbersBeside,
  comparePeople,
  datesAgree,
  showOneScene,
} from "./fields.js";
import { headingBefore, OPENING } from "./heading-before.js";
import type { Lines } from "./lines.js";
import type { Rarity } from "./spelling/spelling.js";
import { readUnits } from "./tokens/units.js";

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
  /** Smaller is closer; compares judgements of "same" only. */
  readonly distance: number;
  /** A difference stands that outweighs any similarity. */
  readonly vetoed: boolean;
  /** Which one leaves out what the other says, so that it may fit a third caption as well. */
  readonly partial: "a" | "b" | "none";
}

/** What a comparison may know beyond the two captions. */
export interface Evidence {
  /** How surely one of two words (ids of the table) is known in the language and the other seen next to nowhere else. */
  readonly rarity: (a: number, b: number, language: string | null) => Rarity;
  /** Which of two words is a slip, as other captions have the other between the same neighbours; ids, -1 for neither. */
  readonly slipBetween: (x: number, y: number, before: number, after: number) => number;
  /** The word (id of the table) stands somewhere with a small first letter: it is no name. */
  readonly isCommon: (id: number) => boolean;
  /** These words, run together, are an agency or a photographer that some caption credits. */
  readonly isSource: (words: string) => boolean;
  /** The words at these places of the pool are known to stand around captions that have nothing to do with each other. */
  readonly isFurniture: (lines: Lines, from: number, to: number) => boolean;
  /** The lines may share enough words to be related; where they may not, a veto that is no word's ends a quick look. */
  readonly mayRelate: (a: number, b: number) => boolean;
  /** The two are known to be of one picture. */
  readonly samePicture: boolean;
  /** Other captions are known, so that a text which fits two of them is not lost in one. */
  readonly isBody: boolean;
  /** Only the verdict is wanted: stop at the first sight of a veto, without typing it. */
  readonly quick: boolean;
  /** Of all differences only those up to the first veto are wanted. */
  readonly untilVeto: boolean;
  /** Whether two that are not the same are of one scene is wanted; otherwise they count as different. */
  readonly relating: boolean;
}

export const NO_EVIDENCE: Evidence = {
  rarity: () => "none",
  slipBetween: () => -1,
  isCommon: () => false,
  isSource: () => false,
  isFurniture: () => false,
  mayRelate: () => true,
  samePicture: false,
  isBody: false,
  quick: false,
  untilVeto: false,
  relating: true,
};

/** What a weak difference adds to the distance; a free one adds 1. More than the free ones of any pair. */
export const WEAK_DISTANCE = 32;

/** Share of the shorter one's words, where one goes on, from which it is called related. Measured on the corpus. */
const RELATED_CONTAINMENT = 0.5;
/** Weak differences that two versions may have for each of so many common words; more are another caption. */
const WORDS_PER_WEAK = 4;
const MOST_WEAK = 4;
/** Longest differing middle that is aligned word by word; beyond it two captions differ anyway. */
const LONGEST_MIDDLE = 160;
/** Words around the differing middle that are read with it, so that no date or phrase is cut. */
const CONTEXT = 4;

/** Compares lines `a` and `b`; the answer does not depend on which comes first. */
export function judge(lines: Lines, a: number, b: number, evidence: Evidence = NO_EVIDENCE): Judgement {
  if (evidence.quick) {
    const { relating, mayRelate } = evidence;
    const middle = middleOfApart(lines, a, b, relating);
    if (middle !== null) {
      return relating && mayRelate(a, b) && showOneScene(lines, a, b, middle) ? RELATED : APART;
    }
  }
  if (!comesFirst(lines, a, b)) {
    const mirrored = judgeOrdered(lines, b, a, evidence);
    if (mirrored.findings.length === 0 || (evidence.quick && mirrored.verdict !== "same")) return mirrored;
    const partial = mirrored.partial === "a" ? "b" : mirrored.partial === "b" ? "a" : "none";
    return { ...mirrored, partial, findings: mirrored.findings.map(mirror) };
  }
  return judgeOrdered(lines, a, b, evidence);
}

/** Of two captions that a veto parts, where no more is asked. */
const APART: Judgement = { verdict: "different", findings: [], distance: Infinity, vetoed: true, partial: "none" };
const RELATED: Judgement = { ...APART, verdict: "related" };

/**
 * What differs of two captions that their dates part, or words that nothing could be forgiven for; null for others. Most
 * candidates end here, without a list of findings and in whatever order they come. The words are not looked at where dates
 * say enough.
 */
function middleOfApart(lines: Lines, a: number, b: number, relating: boolean): Middle | null {
  if (correctionOf(lines, a, b) !== null) return null;
  const isOfOneDay = datesAgree(lines.date.values[a]!, lines.date.values[b]!);
  if (!isOfOneDay && !relating) return WHOLE;
  const middle = middleOf(lines, a, b, 0, 0);
  const prefix = middle.aFrom - lines.start.values[a]!;
  if (prefix < OPENING && headingBefore(lines, a, b) + headingBefore(lines, b, a) > 0) return null;
  if (longestOf(middle) === 0) return null;
  const isApart = !isOfOneDay || longestOf(middle) > LONGEST_MIDDLE || areApart(lines, a, b, middle);
  return isApart ? middle : null;
}

/** What is left of two lines without the words they begin with alike and, where neither is cut, end with alike. */
function middleOf(lines: Lines, a: number, b: number, aHeading: number, bHeading: number): Middle {
  const { tokens } = lines.pool;
  const aStart = lines.start.values[a]! + aHeading;
  const bStart = lines.start.values[b]! + bHeading;
  const aEnd = lines.start.values[a + 1]!;
  const bEnd = lines.start.values[b + 1]!;
  const shorter = Math.min(aEnd - aStart, bEnd - bStart);
  let prefix = 0;
  while (prefix < shorter && tokens[aStart + prefix] === tokens[bStart + prefix]) prefix++;
  let suffix = 0;
  if (lines.cut.values[a] !== 1 && lines.cut.values[b] !== 1) {
    while (suffix < shorter - prefix && tokens[aEnd - 1 - suffix] === tokens[bEnd - 1 - suffix]) suffix++;
  }
  return { aFrom: aStart + prefix, aTo: aEnd - suffix, bFrom: bStart + prefix, bTo: bEnd - suffix };
}

const longestOf = ({ aFrom, aTo, bFrom, bTo }: Middle): number => Math.max(aTo - aFrom, bTo - bFrom);

export const mirror = (finding: Finding): Finding => ({
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
  // A correction may lift a veto, so that the first one decides nothing.
  const isFinal = correctionOf(lines, a, b) === null;
  const isQuick = evidence.quick && isFinal;
  const isUntilVeto = evidence.untilVeto && isFinal;
  // Names cost more to compare than words: a quick look leaves them for pairs that words do not part.
  if (!isQuick) comparePeople(lines, a, b, findings);
  compareDates(lines, a, b, findings);
  compareCities(lines, a, b, findings);
  compareCounters(lines, a, b, findings);
  compareNumbersBeside(lines, a, b, findings);
  if (isUntilVeto && findings.some(isVeto)) return unlike(lines, a, b, evidence, findings, WHOLE);
  const aHeading = headingBefore(lines, a, b);
  const bHeading = aHeading > 0 ? 0 : headingBefore(lines, b, a);
  if (isQuick && aHeading + bHeading === 0 && findings.some(isVeto) && !evidence.mayRelate(a, b)) {
    return { verdict: "different", findings, distance: Infinity, vetoed: true, partial: "none" };
  }
  const aStart = lines.start.values[a]! + aHeading;
  const bStart = lines.start.values[b]! + bHeading;
  if (aHeading + bHeading > 0) {
    const kind = "prefix";
    findings.push({
      kind,
      weight: "free",
      aFrom: aStart - aHeading,
      aTo: aStart,
      bFrom: bStart - bHeading,
      bTo: bStart,
    });
  }
  const middle = middleOf(lines, a, b, aHeading, bHeading);
  const prefix = middle.aFrom - aStart;
  const suffix = lines.start.values[a + 1]! - middle.aTo;
  const isWhole = longestOf(middle) === 0;
  if (isWhole) {
    if (isQuick) addPeople(lines, a, b, findings);
    return decide(lines, a, b, evidence, findings, prefix, WHOLE);
  }
  if (longestOf(middle) > LONGEST_MIDDLE || (isQuick && (findings.some(isVeto) || areApart(lines, a, b, middle)))) {
    return unlike(lines, a, b, evidence, findings, middle);
  }
  if (isQuick) {
    addPeople(lines, a, b, findings);
    if (findings.some(isVeto)) return unlike(lines, a, b, evidence, findings, middle);
  }
  const head = Math.min(prefix, CONTEXT);
  const tail = Math.min(suffix, CONTEXT);
  const aUnits = readUnits(lines, a, b, a, middle.aFrom - head, middle.aTo + tail);
  const bUnits = readUnits(lines, a, b, b, middle.bFrom - head, middle.bTo + tail);
  const matched = readGaps({ lines, a, b, aUnits, bUnits, evidence, findings }, isQuick || isUntilVeto);
  return decide(lines, a, b, evidence, findings, prefix - head + suffix - tail + matched, middle);
}

/** {@link comparePeople} after the rest; its finding stands first all the same. */
function addPeople(lines: Lines, a: number, b: number, findings: Finding[]): void {
  const others = findings.length;
  comparePeople(lines, a, b, findings);
  if (findings.length > others) findings.unshift(findings.pop()!);
}

/** Nothing stands between what two lines have in common. */
const WHOLE: Middle = { aFrom: 0, aTo: 0, bFrom: 0, bTo: 0 };

const isVeto = (finding: Finding): boolean => finding.weight === "veto";

const unlike = (
  lines: Lines,
  a: number,
  b: number,
  { relating }: Evidence,
  findings: Finding[],
  middle: Middle,
): Judgement => ({
  verdict: relating && showOneScene(lines, a, b, middle) ? "related" : "different",
  findings,
  distance: Infinity,
  vetoed: true,
  partial: "none",
});

function decide(
  lines: Lines,
  a: number,
  b: number,
  { relating }: Evidence,
  findings: Finding[],
  common: number,
  middle: Middle,
): Judgement {
  let vetoed = false;
  let weak = 0;
  let distance = 0;
  let open = false;
  let partial: Judgement["partial"] = "none";
  const lifts = liftsOf(lines, a, b, findings);
  for (const [index, finding] of findings.entries()) {
    const { kind } = finding;
    if (finding.weight === "veto") {
      if (lifts(finding)) findings[index] = { ...finding, weight: "free" };
      else vetoed = true;
    } else if (finding.weight === "weak") weak++;
    if (kind === "truncation" || kind === "detail-missing" || (kind === "prefix" && finding.weight === "weak")) {
      partial = finding.aTo - finding.aFrom < finding.bTo - finding.bFrom ? "a" : "b";
      open = true;
    } else if (kind === "prefix") open = true;
    distance += finding.weight === "weak" ? WEAK_DISTANCE : 1;
  }
  const budget = Math.min(MOST_WEAK, Math.floor(common / WORDS_PER_WEAK));
  const isSame =
    !vetoed && (weak === 0 || weak <= budget) && (findings.length === 0 || common > 0) && (!open || common >= 3);
  if (isSame) return { verdict: "same", findings, distance, vetoed, partial };
  const isRelated =
    relating &&
    ((open && containment(lines, a, b, common) >= RELATED_CONTAINMENT) || showOneScene(lines, a, b, middle));
  return { verdict: isRelated ? "related" : "different", findings, distance: Infinity, vetoed, partial };
}

function containment(lines: Lines, a: number, b: number, common: number): number {
  const first = lines.start.values[a + 1]! - lines.start.values[a]!;
  const second = lines.start.values[b + 1]! - lines.start.values[b]!;
  return common < 4 ? 0 : common / Math.max(1, Math.min(first, second));
}
