/** Words of one caption against the words in their place in the other. */
import type { DifferenceKind } from "../../model.js";
import { isCountingLabel, isLabel, isPictureWord } from "../labels.js";
import { areHouseSpellings } from "../spelling/house-spelling.js";
import { isInitialism } from "./initials.js";
import { areSlipsWordByWord, isFused, isSlip, isSlipInPlace, rarityOf } from "./slips.js";
import { sensesFor, type Lines } from "../lines.js";
import {
  agree,
  endOf,
  isSmallWord,
  isWeekday,
  joined,
  languagesOf,
  type Mismatch,
  ORDER,
  type Reading,
  startOf,
  strongestKind,
  type Weight,
  wordKind,
  wordOf,
} from "./reading.js";
import { Sense } from "../tokens/senses.js";
import { areOneDamaged, relateWords } from "../spelling/spelling.js";
import { Mark } from "../tokens/tokens.js";
import { areTwoWords } from "../spelling/two-words.js";
import type { Unit } from "../tokens/units.js";

export function typeReplacement(mismatch: Mismatch): void {
  const { reading, report } = mismatch;
  const { lines } = reading;
  const [a, b] = [mismatch.a.units, mismatch.b.units];
  const [x, y] = [joined(lines, a), joined(lines, b)];
  if (x === y) {
    report("whitespace", "free");
    return;
  }
  if (isLabelGlued(mismatch, x, y) || areLabels(mismatch, x, y)) {
    report("prefix", "free");
    return;
  }
  if (isOutletGlued(mismatch, x, y)) {
    report("prefix", "weak");
    return;
  }
  if (isAbbreviation(reading, x, y) || isInitialism(reading, a, b) || isInitialism(reading, b, a)) {
    report("abbreviation", "free");
    return;
  }
  if (areSlipsWordByWord(mismatch)) return;
  if (a.length === b.length) {
    const relations = a.map((unit, at) => relateInPlace(reading, unit, b[at]!));
    for (const [at, relation] of relations.entries()) report(relation[0], relation[1], [a[at]!], [b[at]!]);
    return;
  }
  // Word against word is asked of each pair; a compound may be printed as one word or as two.
  if (areHouseSpellings(x, y, languagesOf(reading))) {
    report("spelling", "free");
    return;
  }
  if (isSlipInside(x, y) || isFused(reading, a, b) || isFused(reading, b, a)) {
    report("spelling", "weak");
    return;
  }
  const [content, other] = [a.filter(isContent), b.filter(isContent)];
  if (content.length === other.length && content.length > 0) {
    const relations = content.map((unit, at) => relateUnits(reading, unit, other[at]!));
    if (relations.every(([, weight]) => weight !== "veto")) {
      for (const [at, relation] of relations.entries()) report(relation[0], relation[1], [content[at]!], [other[at]!]);
      report("word", "weak");
      return;
    }
  }
  const kinds = [strongestKind(a), strongestKind(b)];
  const kind = ORDER.find((candidate) => kinds.includes(candidate)) ?? "word";
  if (kind === "date" && datesFit(a, b)) {
    report("detail-missing", "free");
    return;
  }
  report(kind === "word" || kind === "stop" ? contextKind(reading, a, b) : kind, "veto");
}

/** "Camera IconFerry", "View 3 imagesFerry": a label runs into the first word, whose capital tells. "Shareholders" has none. */
function isLabelGlued({ reading, a, b }: Mismatch, x: string, y: string): boolean {
  const { lines } = reading;
  if (a.at !== startOf(lines, reading.a) || b.at !== startOf(lines, reading.b)) return false;
  const [short, long, units] = x.length < y.length ? [x, y, b.units] : [y, x, a.units];
  if (!long.endsWith(short) || (lines.pool.marks[units.at(-1)!.to - 1]! & Mark.inner) === 0) return false;
  const label = long.slice(0, -short.length);
  return isLabel(label) || isCountingLabel(label);
}

/** "Foto: …" beside "Bild: …": each has its label in front. */
function areLabels({ reading: { lines, a: one, b: other }, a, b }: Mismatch, x: string, y: string): boolean {
  if (a.at !== startOf(lines, one) || b.at !== startOf(lines, other)) return false;
  const { marks } = lines.pool;
  if ((marks[a.units.at(-1)!.to]! & marks[b.units.at(-1)!.to]! & Mark.boundary) === 0) return false;
  return (isLabel(x) || isPictureWord(x)) && (isLabel(y) || isPictureWord(y));
}

/** Shortest outlet that is known by where it stands: "Mc" and "Fitz" open names. */
const SHORTEST_OUTLET = 5;
/** Fewest words of the caption behind it. */
const SHORTEST_BEHIND = 5;

/** Longest name of an outlet that runs into the caption, in words. */
const LONGEST_GLUED = 4;

/**
 * "MashableA visualization …": an outlet runs into the first word, which is a small one, as sentences begin and names do
 * not; or any word, when other captions credit the outlet.
 */
function isOutletGlued({ reading, a, b }: Mismatch, x: string, y: string): boolean {
  const { lines, evidence } = reading;
  if (a.at !== startOf(lines, reading.a) || b.at !== startOf(lines, reading.b)) return false;
  const [short, long, glued, alone] = x.length < y.length ? [x, y, b, a] : [y, x, a, b];
  if (alone.units.length !== 1 || glued.units.length > LONGEST_GLUED) return false;
  if (glued.units.some(({ from }) => (lines.pool.marks[from]! & Mark.capital) === 0)) return false;
  const [fused, first] = [lines.pool.marks[glued.units.at(-1)!.from]!, lines.pool.marks[alone.at]!];
  if (!long.endsWith(short) || (fused & Mark.capital & first) === 0 || (fused & Mark.inner) === 0) return false;
  if (endOf(lines, alone.line) - alone.at < SHORTEST_BEHIND) return false;
  const outlet = long.slice(0, -short.length);
  if (evidence.isSource(outlet)) return true;
  return outlet.length >= SHORTEST_OUTLET && isSmallWord(reading, alone.units[0]!);
}

const NOT_DIGITS = /\D+/gu;
/** Fewest letters of a run of words in which one slip is no other run. */
const SHORTEST_RUN = 7;

/** A misspelling that parted or joined words, or broke the name of a month. */
function isSlipInside(x: string, y: string): boolean {
  if (Math.min(x.length, y.length) < SHORTEST_RUN) return false;
  return relateWords(x, y, "some") === "spelling" && x.replace(NOT_DIGITS, "") === y.replace(NOT_DIGITS, "");
}

const isContent = (unit: Unit): boolean => unit.kind !== "stop";

function datesFit(a: readonly Unit[], b: readonly Unit[]): boolean {
  const first = a.find((unit) => unit.date !== null);
  const second = b.find((unit) => unit.date !== null);
  const [day, other] = [a.find(isWeekday), b.find(isWeekday)];
  if (day !== undefined && other !== undefined && day.weekday !== other.weekday) return false;
  if (![...a, ...b].every((unit) => unit.date !== null || unit.kind === "stop" || isWeekday(unit))) return false;
  return first === undefined || second === undefined || agree(first.date!, second.date!) !== "no";
}

function isAbbreviation(reading: Reading, x: string, y: string): boolean {
  for (const { abbreviations } of sensesFor(reading.lines, reading.a, reading.b)) {
    const [long, other] = [abbreviations.get(x), abbreviations.get(y)];
    if (long === y || other === x || (long !== undefined && long === other)) return true;
  }
  return false;
}

function contextKind(reading: Reading, a: readonly Unit[], b: readonly Unit[]): DifferenceKind {
  const { lines } = reading;
  const kinds = [wordKind(lines, a), wordKind(lines, b)];
  if (!kinds.includes("name")) return "word";
  const first = a.find((unit) => unit.kind === "word") ?? a[0]!;
  if (first.from > startOf(lines, reading.a)) {
    const before = wordOf(lines, first.from - 1);
    for (const senses of sensesFor(lines, reading.a, reading.b)) {
      if (((senses.words.get(before)?.bits ?? 0) & Sense.placeWord) !== 0) return "place";
    }
  }
  return kinds[0] === "name" && kinds[1] === "name" ? "name" : "word";
}

/** The same, where what stands around the two may tell which one is expected there. */
function relateInPlace(reading: Reading, a: Unit, b: Unit): readonly [DifferenceKind, Weight] {
  const found = relateUnits(reading, a, b);
  return found[1] === "veto" && isSlipInPlace(reading, a, b) ? ["spelling", "weak"] : found;
}

/** One unit against the one in its place. */
export function relateUnits(reading: Reading, a: Unit, b: Unit): readonly [DifferenceKind, Weight] {
  const { lines } = reading;
  if (a.key === b.key) return ["case", "free"];
  if (lines.table.damaged && areOneDamaged(wordOf(lines, a.from), wordOf(lines, b.from))) return ["encoding", "free"];
  const rarity = rarityOf(reading, a.from, b.from);
  if (a.date !== null && b.date !== null) {
    return agree(a.date, b.date) === "no" ? ["date", "veto"] : ["detail-missing", "free"];
  }
  // A word that means nothing in the language may be a slip of one that does: "fiftth".
  const isUnknown = (a.bits === 0) !== (b.bits === 0) && a.to - a.from === 1 && b.to - b.from === 1;
  if (isUnknown && isSlip(reading, a, b)) return ["spelling", "weak"];
  if (a.kind === "negation" || b.kind === "negation") return ["negation", "veto"];
  if (isWeekday(a) && isWeekday(b))
    return isAbbreviation(reading, wordOf(lines, a.from), wordOf(lines, b.from))
      ? ["abbreviation", "free"]
      : ["date", "veto"];
  if (a.kind === "date" || b.kind === "date") return ["date", "veto"];
  if (a.kind === "side" || b.kind === "side") return ["side", "veto"];
  if ((a.bits & b.bits & Sense.month) !== 0) return ["date", "veto"];
  if (a.kind === "number" || b.kind === "number") {
    const article = a.kind === "number" ? b : a;
    if ((article.bits & Sense.article) !== 0 && lines.table.words[(a.kind === "number" ? a : b).key] === "1") {
      return ["word", "weak"];
    }
    return [a.kind === b.kind ? numberKind(lines, a) : "number", "veto"];
  }
  if ((a.bits & b.bits & Sense.article) !== 0)
    return areTwoForms(reading, a, b) ? ["inflection", "veto"] : ["word", "weak"];
  if (a.kind === "stop" || b.kind === "stop") return ["word", "veto"];
  if (isAbbreviation(reading, wordOf(lines, a.from), wordOf(lines, b.from))) return ["abbreviation", "free"];
  const [x, y] = [wordOf(lines, a.from), wordOf(lines, b.from)];
  if (areHouseSpellings(x, y, languagesOf(reading))) return ["spelling", "free"];
  const isSide = (a.bits & b.bits & Sense.side) !== 0;
  if (isSide) return ["side", "veto"];
  const found = relateWords(x, y, rarity);
  const relation = found === "spelling" && areTwoWords(x, y, languagesOf(reading), rarity) ? "other" : found;
  // What two words are by a list, no slip makes one.
  if (found !== "spelling" && isSlip(reading, a, b, found)) return ["spelling", "weak"];
  switch (relation) {
    case "diacritics":
      return /[äöü]/u.test(x) && /[äöü]/u.test(y) ? ["spelling", "weak"] : diacriticsWeight(x, y);
    case "spelling":
      return ["spelling", "weak"];
    case "inflection":
      return ["inflection", "veto"];
    default:
      return [contextKind(reading, [a], [b]), "veto"];
  }
}

/** "Un journaliste", "une journaliste"; "der Vorsitzende", "die Vorsitzende": the article alone says who it is. */
function areTwoForms(reading: Reading, a: Unit, b: Unit): boolean {
  const { lines } = reading;
  const [x, y] = [wordOf(lines, a.from), wordOf(lines, b.from)];
  return sensesFor(lines, reading.a, reading.b).some(({ articleForms, genders }) => {
    if (articleForms.get(x)?.has(y) === true) return true;
    const [first, second] = [genders.get(x), genders.get(y)];
    return first !== undefined && second !== undefined && first !== second;
  });
}

/** An umlaut alone can make a plural of a short word; names and long words lose it in transport. */
const diacriticsWeight = (x: string, y: string): readonly [DifferenceKind, Weight] =>
  Math.min(x.length, y.length) > 6 ? ["encoding", "weak"] : ["inflection", "veto"];

/** A counter ("1 of 4", "1/4"), a result ("2-1") or a plain number. */
function numberKind(lines: Lines, unit: Unit): "sequence" | "score" | "number" {
  const { marks, tokens } = lines.pool;
  const isDigit = (token: number): boolean => /^\d/u.test(lines.table.words[tokens[token]!] ?? "");
  const bracketed = (marks[unit.from]! & Mark.bracket) !== 0;
  const closed = (marks[unit.to - 1]! & Mark.closed) !== 0;
  if (bracketed && (closed || isDigit(unit.to) || isDigit(unit.to + 1))) return "sequence";
  if (isDigit(unit.to) && (marks[unit.to]! & Mark.glued) !== 0) return "score";
  if (unit.from > 0 && isDigit(unit.from - 1) && (marks[unit.from]! & Mark.glued) !== 0) return "score";
  return "number";
}
