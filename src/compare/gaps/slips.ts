/** Words that are a slip of the word in their place, by what the captions around them show of both. */
import { countryCodeOf } from "../../parse/places/countries.js";
import { bitsOf, languagesFor } from "../lines.js";
import { endOf, languagesOf, type Mismatch, type Reading, startOf, wordOf } from "./reading.js";
import { Sense } from "../tokens/senses.js";
import { areClose, isSlipOfClosed, relateWords, type Rarity, type WordRelation } from "../spelling/spelling.js";
import { Mark } from "../tokens/tokens.js";
import { areTwoWords } from "../spelling/two-words.js";
import type { Unit } from "../tokens/units.js";

/** What other captions say about the words at two places of the pool, in the language of either caption. */
export function rarityOf({ lines, a, b, evidence }: Reading, one: number, other: number): Rarity {
  const [first, second] = languagesFor(lines, a, b);
  const { tokens } = lines.pool;
  const rarity = evidence.rarity(tokens[one]!, tokens[other]!, lines.languages[first]!);
  if (rarity !== "none" || first === second) return rarity;
  return evidence.rarity(tokens[one]!, tokens[other]!, lines.languages[second]!);
}

/**
 * One of two words is a slip of the other.
 *
 * @param related - What `relateWords` said of them, where it was asked.
 */
export function isSlip(reading: Reading, a: Unit, b: Unit, related?: WordRelation): boolean {
  const [x, y] = [wordOf(reading.lines, a.from), wordOf(reading.lines, b.from)];
  const rarity = rarityOf(reading, a.from, b.from);
  const isSpelling = (related ?? relateWords(x, y, rarity)) === "spelling";
  return (isSpelling || isSlipOfKnown(reading, a, b, rarity)) && !areTwoWords(x, y, languagesOf(reading), rarity);
}

/** A slip of a word of grammar or of a country, or one inside a compound. */
function isSlipOfKnown(reading: Reading, a: Unit, b: Unit, rarity: Rarity): boolean {
  const { lines } = reading;
  const [x, y] = [wordOf(lines, a.from), wordOf(lines, b.from)];
  if (a.bits !== 0 || b.bits !== 0) {
    if (a.bits !== 0 && b.bits !== 0) return false;
    return a.bits !== 0 ? isSlipOfClosed(y, x, rarity) : isSlipOfClosed(x, y, rarity);
  }
  return isSlipOfCountry(reading, x, y, rarity) || isSlipInCompound(reading, a, b, rarity);
}

/** The names of countries have no forms; a word that is none, and rare, is a slip of the one it is nearly. */
function isSlipOfCountry({ lines, a, b }: Reading, x: string, y: string, rarity: Rarity): boolean {
  const [isClosed, isOther] = [isSlipOfClosed(x, y, rarity), isSlipOfClosed(y, x, rarity)];
  if (!isClosed && !isOther) return false;
  const [first, second] = languagesFor(lines, a, b);
  const isCountry = (word: string): boolean =>
    countryCodeOf(word, lines.languages[first]!) !== null || countryCodeOf(word, lines.languages[second]!) !== null;
  return isCountry(x) !== isCountry(y);
}

/** Shortest word that may be a slip for its place: of shorter ones another is but a letter away. */
const SHORTEST_IN_PLACE = 4;

/**
 * A word that hardly any caption has, between two words where others have the other one: a slip, even if it looks like a
 * form of it ("a mine shaf collapsed"). A form of a word would change the words around it, or be known by itself.
 */
export function isSlipInPlace(reading: Reading, a: Unit, b: Unit): boolean {
  const { lines, evidence } = reading;
  if (a.to - a.from !== 1 || b.to - b.from !== 1 || ((a.bits | b.bits) & Sense.digits) !== 0) return false;
  const { tokens } = lines.pool;
  const [one, other] = [tokens[a.from]!, tokens[b.from]!];
  const [x, y] = [lines.table.words[one]!, lines.table.words[other]!];
  if (Math.max(x.length, y.length) < SHORTEST_IN_PLACE || !areClose(x, y)) return false;
  const around = (line: number, at: number): readonly [before: number, after: number] => [
    at > startOf(lines, line) ? tokens[at - 1]! : 0,
    at + 1 < endOf(lines, line) ? tokens[at + 1]! : 0,
  ];
  const [[before, after], [second, third]] = [around(reading.a, a.from), around(reading.b, b.from)];
  if (before !== second || after !== third) return false;
  const slip = evidence.slipBetween(one, other, before, after);
  if (slip < 0 || (slip === one ? a : b).bits !== 0) return false;
  const word = lines.table.words[slip]!;
  const isCountry = languagesOf(reading).some((language) => countryCodeOf(word, language) !== null);
  return !isCountry && !areTwoWords(x, y, languagesOf(reading), "sure");
}

/** Longest particle that is read with the name it is joined to: "al-", "bin-", "Saint-". */
const LONGEST_PARTICLE = 3;
/** Fewest letters of a name whose first letter is a slip when a particle stands before it. */
const LONG_NAME = 6;

/**
 * A hyphen makes one word of two: "al-Qaim" and "all-Qaim" have a slip in the particle, "al-Mansoura" and
 * "al-Nansoura" one that is not at the start of the word.
 */
function isSlipInCompound({ lines }: Reading, a: Unit, b: Unit, rarity: Rarity): boolean {
  const { tokens, marks, size } = lines.pool;
  const [x, y] = [wordOf(lines, a.from), wordOf(lines, b.from)];
  const isGlued = (first: number, second: number): boolean => (marks[first]! & marks[second]! & Mark.glued) !== 0;
  if (Math.max(x.length, y.length) <= LONGEST_PARTICLE) {
    if (Math.max(a.to, b.to) >= size || tokens[a.to] !== tokens[b.to] || !isGlued(a.to, b.to)) return false;
    const rest = wordOf(lines, a.to);
    return relateWords(x + rest, y + rest, rarity) === "spelling";
  }
  if (rarity !== "sure" || Math.min(x.length, y.length) < LONG_NAME || !isGlued(a.from, b.from)) return false;
  const before = wordOf(lines, a.from - 1);
  return tokens[a.from - 1] === tokens[b.from - 1] && relateWords(before + x, before + y, rarity) === "spelling";
}

/**
 * One word stands for two with a letter for the hyphen or apostrophe between them: "al-Qaim", "alnQaim".
 *
 * @param one - The fused word. @param two - The words in its place.
 */
export function isFused(reading: Reading, one: readonly Unit[], two: readonly Unit[]): boolean {
  const { lines } = reading;
  if (one.length !== 1 || two.length !== 2 || one[0]!.to - one[0]!.from !== 1 || two[1]!.to - two[0]!.from !== 2)
    return false;
  const [fused, first, second] = [
    wordOf(lines, one[0]!.from),
    wordOf(lines, two[0]!.from),
    wordOf(lines, two[1]!.from),
  ];
  if (fused.length !== first.length + second.length + 1 || !fused.startsWith(first) || !fused.endsWith(second))
    return false;
  if (!LETTER.test(fused[first.length]!) || (lines.pool.marks[two[1]!.from]! & PARTED) !== 0) return false;
  if (one[0]!.bits !== 0 || !KNOWN.has(rarityOf(reading, one[0]!.from, two[1]!.from))) return false;
  return rarityOf(reading, one[0]!.from, two[0]!.from) !== "both";
}

const LETTER = /\p{L}/u;
const PARTED = Mark.boundary | Mark.bracket | Mark.comma;
const KNOWN: ReadonlySet<Rarity> = new Set(["strong", "sure"]);

/** Longest stretch that is compared word by word although its units differ. */
const LONGEST_STRETCH = 12;

/**
 * A slip in the name of a month hides the date from one of the readings: word by word the two are equal, or one is a
 * slip of the other that means nothing in the language. Each slip is reported by its tokens.
 */
export function areSlipsWordByWord({ reading, a: { units: a }, b: { units: b }, report }: Mismatch): boolean {
  if (!a.some(({ kind }) => kind === "date") && !b.some(({ kind }) => kind === "date")) return false;
  const [aFrom, bFrom] = [a[0]!.from, b[0]!.from];
  const size = a.at(-1)!.to - aFrom;
  if (size !== b.at(-1)!.to - bFrom || size > LONGEST_STRETCH) return false;
  const { tokens } = reading.lines.pool;
  const slips: [Unit, Unit][] = [];
  for (let at = 0; at < size; at++) {
    if (tokens[aFrom + at] === tokens[bFrom + at]) continue;
    const [x, y] = [tokenUnit(reading, aFrom + at), tokenUnit(reading, bFrom + at)];
    if ((x.bits !== 0 && y.bits !== 0) || ((x.bits | y.bits) & Sense.digits) !== 0) return false;
    if (!isSlip(reading, x, y)) return false;
    slips.push([x, y]);
  }
  for (const [x, y] of slips) report("spelling", "weak", [x], [y]);
  return true;
}

/** One token as it stands, whatever it is part of. */
function tokenUnit({ lines, a, b }: Reading, at: number): Unit {
  const key = lines.pool.tokens[at]!;
  const [first, second] = languagesFor(lines, a, b);
  const bits = bitsOf(lines, first, key) | bitsOf(lines, second, key);
  return { key, kind: "word", from: at, to: at + 1, bits, date: null, weekday: 0 };
}
