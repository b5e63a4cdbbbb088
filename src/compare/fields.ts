/**
 * Vetoes of what no word of the caption says: photographers, dates, towns, counters and numbers beside it; and what two
 * photographers say of the scene.
 */
import { type Middle, shareWords } from "./bags.js";
import { COUNTED, numbersContradict } from "./beside.js";
import type { Finding } from "./judge.js";
import { BESIDE, type Lines } from "./lines.js";
import { type PeopleRelation, relatePeople } from "./people.js";

const TRAIT = { aFrom: -1, aTo: -1, bFrom: -1, bTo: -1 } as const;
// Made once: a merge finds them in most pairs it looks at.
const TWO_PHOTOGRAPHERS: Finding = { ...TRAIT, kind: "photographer", weight: "veto" };
const ONE_PHOTOGRAPHER_MISSPELT: Finding = { ...TRAIT, kind: "photographer", weight: "free" };
const TWO_PLACES: Finding = { ...TRAIT, kind: "place", weight: "veto" };
const TWO_OF_SEQUENCE: Finding = { ...TRAIT, kind: "sequence", weight: "veto" };
const TWO_NUMBERS: Finding = { ...TRAIT, kind: "number", weight: "veto" };
const TWO_DATES: Finding = { ...TRAIT, kind: "date", weight: "veto" };

/** Room for pairs of people in one number. */
const MOST_PEOPLE = 2 ** 26;

function relatedPeople(lines: Lines, a: number, b: number): PeopleRelation {
  const pair = a < b ? a * MOST_PEOPLE + b : b * MOST_PEOPLE + a;
  const known = lines.relatedPeople.get(pair);
  if (known !== undefined) return known;
  const relation = relatePeople(lines.people[a]!, lines.people[b]!);
  lines.relatedPeople.set(pair, relation);
  return relation;
}

/**
 * Share of common words from which captions of two named photographers are called related: each saw a day or place of his
 * own, and an event's name is in both. From 0.6 to 0.7 the labelled sets lose 13 wrong pairs of a series and no right one.
 */
const RELATED_OF_TWO = 0.6;

/** Half of what they say is common; of two photographers, more. */
export function showOneScene(lines: Lines, a: number, b: number, middle: Middle): boolean {
  if (!shareWords(lines, a, b, middle)) return false;
  const [first, second] = [lines.creators.values[a]!, lines.creators.values[b]!];
  if (first === second || first === 0 || second === 0) return true;
  return relatedPeople(lines, first, second) !== "contradiction" || shareWords(lines, a, b, middle, RELATED_OF_TWO);
}

export function comparePeople(lines: Lines, a: number, b: number, findings: Finding[]): void {
  const [first, second] = [lines.creators.values[a]!, lines.creators.values[b]!];
  const people = first === second || first === 0 || second === 0 ? "same" : relatedPeople(lines, first, second);
  if (people === "contradiction") findings.push(TWO_PHOTOGRAPHERS);
  else if (people === "spelling") findings.push(ONE_PHOTOGRAPHER_MISSPELT);
}

export function compareDates(lines: Lines, a: number, b: number, findings: Finding[]): void {
  if (!datesAgree(lines.date.values[a]!, lines.date.values[b]!)) findings.push(TWO_DATES);
}

/** Towns that stand beside the caption, not in it: "…する市長＝3日、釧路市". One may name a part of the other. */
export function compareCities({ city, table }: Lines, a: number, b: number, findings: Finding[]): void {
  const [first, second] = [city.values[a]!, city.values[b]!];
  if (first === second || first === 0 || second === 0) return;
  const [x, y] = [table.words[first]!, table.words[second]!];
  if (!x.includes(y) && !y.includes(x)) findings.push(TWO_PLACES);
}

/** "1 of 4" and "2 of 4" of one gallery; the totals of two galleries say nothing. */
export function compareCounters({ counter }: Lines, a: number, b: number, findings: Finding[]): void {
  const [first, second] = [counter.values[a]!, counter.values[b]!];
  if (first === 0 || second === 0 || first === second || first % COUNTED !== second % COUNTED) return;
  findings.push(TWO_OF_SEQUENCE);
}

/**
 * Numbers that neither the description nor the credit has. One side may have some that the other lacks, as pages number
 * pictures; each side its own is two pictures. Two counters were compared already, and of two galleries they say nothing.
 */
export function compareNumbersBeside(
  { beside, counter, table }: Lines,
  a: number,
  b: number,
  findings: Finding[],
): void {
  const [first, second] = [beside.values[a]!, beside.values[b]!];
  if (first === 0 || second === 0 || first === second || findings.some(({ weight }) => weight === "veto")) return;
  if (counter.values[a] !== 0 && counter.values[b] !== 0) return;
  const [x, y] = [table.words[first]!.slice(BESIDE.length), table.words[second]!.slice(BESIDE.length)];
  if (numbersContradict(x, y)) findings.push(TWO_NUMBERS);
}

/** Two dates agree as far as both are printed. */
export function datesAgree(a: number, b: number): boolean {
  if (a === 0 || b === 0 || a === b) return true;
  return (
    partsAgree(Math.floor(a / 10_000), Math.floor(b / 10_000)) &&
    partsAgree(Math.floor(a / 100) % 100, Math.floor(b / 100) % 100) &&
    partsAgree(a % 100, b % 100)
  );
}

const partsAgree = (a: number, b: number): boolean => a === 0 || b === 0 || a === b;
