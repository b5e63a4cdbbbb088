/** Types each stretch in which two aligned captions differ. */
import type { Difference, DifferenceKind } from "../model.js";
import { gapsBetween } from "./align.js";
import type { Evidence, Finding } from "./judge.js";
import type { Lines } from "./lines.js";
import { sensesFor } from "./lines.js";
import { Sense } from "./senses.js";
import { announcesCaption, isLabel } from "./labels.js";
import { isWithinWord } from "./unspaced.js";
import { areOneDamaged, relateWords } from "./spelling.js";
import { Mark } from "./tokens.js";
import type { Unit } from "./units.js";

export interface Reading {
  readonly lines: Lines;
  readonly a: number;
  readonly b: number;
  readonly aUnits: readonly Unit[];
  readonly bUnits: readonly Unit[];
  readonly evidence: Evidence;
  readonly findings: Finding[];
}

type Weight = Difference["weight"];

/** Fewest common words before a text that goes on in one caption only. */
const SENTENCE = 6;
/** Longest heading or dateline that may stand before a caption. */
const LONGEST_PREFIX = 24;

/** Aligns the units, types the gaps and gives the number of common tokens. */
export function readGaps(reading: Reading): number {
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
  for (const gap of gaps) typeGap(reading, aUnits.slice(gap.aFrom, gap.aTo), bUnits.slice(gap.bFrom, gap.bTo), gap);
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
  if (atStart && a.length > 0 && b.length > 0 && a.length !== b.length) {
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

/** Units of a heading after which `rest` units are left; 0 when no heading ends there. */
function headingOf(lines: Lines, units: readonly Unit[], rest: number): number {
  const heading = units.length - rest;
  if (heading > LONGEST_PREFIX) return 0;
  return (lines.pool.marks[units[heading]!.from]! & Mark.boundary) !== 0 ? heading : 0;
}

type Report = (kind: DifferenceKind, weight: Weight, a?: readonly Unit[], b?: readonly Unit[]) => void;

const startOf = (lines: Lines, line: number): number => lines.start.values[line]!;
const endOf = (lines: Lines, line: number): number => lines.start.values[line + 1]!;
const wordOf = (lines: Lines, token: number): string => lines.table.words[lines.pool.tokens[token]!]!;

/** Where one caption stops and the other goes on. */
function typeTail(
  reading: Reading,
  a: readonly Unit[],
  b: readonly Unit[],
  aAt: number,
  bAt: number,
  report: Report,
): boolean {
  const { lines } = reading;
  const aEnds = (a.length === 0 ? aAt : a.at(-1)!.to) === endOf(lines, reading.a);
  const bEnds = (b.length === 0 ? bAt : b.at(-1)!.to) === endOf(lines, reading.b);
  if (!aEnds || !bEnds) return false;
  const aCut = lines.cut.values[reading.a] === 1;
  const bCut = lines.cut.values[reading.b] === 1;
  if ((aCut && isCutOf(lines, a, b)) || (bCut && isCutOf(lines, b, a))) {
    report("truncation", "free");
    return true;
  }
  if (reading.evidence.samePicture && (a.length === 0 || b.length === 0)) {
    report("truncation", "free");
    return true;
  }
  if ((aCut && isMisspeltCut(reading, a, b)) || (bCut && isMisspeltCut(reading, b, a))) {
    report("spelling", "weak");
    report("truncation", "free", [], []);
    return true;
  }
  if (isBrokenOff(reading, a, b, reading.b, aAt, bAt) || isBrokenOff(reading, b, a, reading.a, bAt, aAt)) {
    report("truncation", "weak");
    return true;
  }
  if (
    reading.evidence.isBody &&
    (isUnfinished(reading, a, reading.a, reading.b, aAt) || isUnfinished(reading, b, reading.b, reading.a, bAt))
  ) {
    report("truncation", "weak");
    return true;
  }
  const [missing, shared, at] =
    a.length === 0 ? [b, aAt - startOf(lines, reading.a), bAt] : [a, bAt - startOf(lines, reading.b), aAt];
  if ((a.length > 0 && b.length > 0) || shared < 3) return false;
  const other = lines.people[lines.creators.values[a.length === 0 ? reading.a : reading.b]!]!;
  if (isCreditOf(lines, missing, other) || looksLikeCredit(lines, missing)) {
    report("credit-format", "free");
    return true;
  }
  if (isFileExtension(lines, missing) || isPixelSize(lines, missing) || isTimestamp(lines, missing)) {
    report("chrome", "free");
    return true;
  }
  if (missing.every((unit) => unit.kind === "date" || unit.kind === "stop" || isWeekday(unit))) {
    report("detail-missing", "free");
    return true;
  }
  if (shared >= SENTENCE && (lines.pool.marks[at]! & Mark.boundary) !== 0 && isSentence(missing)) {
    report("detail-missing", "weak");
    return true;
  }
  return false;
}

/** Fewest words of a whole sentence; fewer after a boundary are a label or a counter that means something. */
const SHORTEST_SENTENCE = 4;
const isSentence = (units: readonly Unit[]): boolean => units.length >= SHORTEST_SENTENCE;

const isWeekday = (unit: Unit): boolean => (unit.bits & Sense.weekday) !== 0;

/** Most words of an agency's name and the label that may stand beside the photographer's name. */
const CREDIT_EXTRA = 4;

/** The words left over at the end are the photographer's name that the other caption gives as its credit. */
function isCreditOf(lines: Lines, units: readonly Unit[], people: string): boolean {
  if (people === "") return false;
  const parts = people.split(/[ |]/u);
  const words = new Set(units.map((unit) => wordOf(lines, unit.from)));
  return parts.every((part) => words.has(part)) && words.size <= parts.length + CREDIT_EXTRA;
}

/** Longest credit that is known by its shape alone. */
const LONGEST_CREDIT = 8;

/** A short end in brackets or after a full stop, with a slash between its words: a credit that no rule knew. */
function looksLikeCredit({ pool }: Lines, units: readonly Unit[]): boolean {
  const [first, ...others] = units;
  if (first === undefined || units.length > LONGEST_CREDIT) return false;
  if ((pool.marks[first.from]! & (Mark.boundary | Mark.bracket | Mark.slash)) === 0) return false;
  if (units.some(({ kind }) => kind !== "word" && kind !== "stop")) return false;
  return others.some(({ from }) => (pool.marks[from]! & Mark.slash) !== 0);
}

/** "(1200x800)", left behind by a page. */
function isPixelSize(lines: Lines, units: readonly Unit[]): boolean {
  const [width, by, height] = units;
  if (units.length !== 3 || width?.kind !== "number" || height?.kind !== "number") return false;
  const word = wordOf(lines, by!.from);
  return (word === "x" || word === "×") && (lines.pool.marks[height.from]! & Mark.glued) !== 0;
}

const TIMESTAMP = /^\d{4}[. ]\d{1,2}[. ]\d{1,2} (?:\p{L}{1,9} )?\d{1,2} \d{2}(?: \d{2})?$/u;
const LONGEST_TIMESTAMP = 7;

/** "2019.2.28 Thu 8:15": when the page was published. */
function isTimestamp({ pool, table }: Lines, units: readonly Unit[]): boolean {
  const [from, to] = [units[0]!.from, units.at(-1)!.to];
  if (to - from > LONGEST_TIMESTAMP) return false;
  const words: string[] = [];
  for (let at = from; at < to; at++) words.push(table.words[pool.tokens[at]!]!);
  return TIMESTAMP.test(words.join(" "));
}

const EXTENSION = /^(?:jpe?g|png|gif|webp|tiff?|avif|heic)$/u;

function isFileExtension(lines: Lines, units: readonly Unit[]): boolean {
  return units.length === 1 && EXTENSION.test(wordOf(lines, units[0]!.from));
}

/** `short` is nothing, or the beginning of one word or date that `long` has whole. */
function isCutOf(lines: Lines, short: readonly Unit[], long: readonly Unit[]): boolean {
  if (short.length === 0) return true;
  if (short.length > 2 || long.length === 0) return false;
  if (isStartOfDate(lines, short, long[0]!)) return true;
  if (short.length > 1) return false;
  const part = wordOf(lines, short[0]!.from);
  const whole = wordOf(lines, long[0]!.from);
  return part.length < whole.length && whole.startsWith(part);
}

/** Most words at a cut that may be misspelt in one of the captions. */
const MISSPELT_AT_CUT = 3;

/** The last words before the cut differ from those in their place by slips only. */
function isMisspeltCut(reading: Reading, short: readonly Unit[], long: readonly Unit[]): boolean {
  if (short.length === 0 || short.length > MISSPELT_AT_CUT || long.length < short.length) return false;
  return short.every((unit, at) => {
    const other = long[at]!;
    if (at === short.length - 1 && isCutOf(reading.lines, [unit], [other])) return true;
    return unit.key === other.key || relateUnits(reading, unit, other)[1] !== "veto";
  });
}

function isStartOfDate(lines: Lines, short: readonly Unit[], date: Unit): boolean {
  if (date.kind !== "date") return false;
  if (short.length === 1 && short[0]!.date !== null) return agree(short[0]!.date, date.date!) === "part";
  return short.every(
    (unit, offset) =>
      unit.to - unit.from === 1 &&
      date.from + offset < date.to &&
      wordOf(lines, unit.from) === wordOf(lines, date.from + offset),
  );
}

/** A cut without a sign, shown by where it fell: inside a date, a word, or after a word that cannot end a sentence. */
function isBrokenOff(
  reading: Reading,
  short: readonly Unit[],
  long: readonly Unit[],
  longLine: number,
  shortAt: number,
  longAt: number,
): boolean {
  const { lines } = reading;
  if (long.length === 0) return false;
  const shared = longAt - startOf(lines, longLine);
  if (shared < SENTENCE - short.length) return false;
  if (short.length > 0) {
    const end = lines.pool.marks[short.at(-1)!.to - 1]! & Mark.closed;
    if (end !== 0) return false;
    if (isStartOfDate(lines, short, long[0]!) && short[0]!.date === null) return true;
    const part = wordOf(lines, short[0]!.from);
    // "stand" begins "standing", but a cut word that is itself a word is no proof: three letters must be missing.
    return (
      short.length === 1 &&
      long.length > 1 &&
      isCutOf(lines, short, long) &&
      isStump(part, wordOf(lines, long[0]!.from))
    );
  }
  const before = wordOf(lines, shortAt - 1);
  for (const senses of sensesFor(lines, reading.a, reading.b)) {
    const bits = senses.words.get(before)?.bits ?? 0;
    if ((bits & (Sense.article | Sense.placeWord)) !== 0 && (bits & Sense.stop) !== 0) return true;
  }
  return isWithinWord(lines, longAt, endOf(lines, longLine));
}

/** Fewest common words of a text that lost its end. */
const UNFINISHED = 8;

/** One caption ends as sentences do; the other stops inside it, without a full stop and without a credit. */
function isUnfinished({ lines }: Reading, rest: readonly Unit[], line: number, whole: number, at: number): boolean {
  return (
    rest.length === 0 &&
    at - startOf(lines, line) >= UNFINISHED &&
    lines.closed.values[line] === 0 &&
    lines.credited.values[line] === 0 &&
    lines.closed.values[whole] === 1
  );
}

const isStump = (part: string, whole: string): boolean => part.length <= 3 || whole.length - part.length >= 3;

/** Words that one caption has and the other has not. */
function typeInsertion(
  reading: Reading,
  a: readonly Unit[],
  b: readonly Unit[],
  aAt: number,
  bAt: number,
  report: Report,
): void {
  const { lines } = reading;
  const more = a.length > 0 ? a : b;
  const [line, at] =
    a.length > 0 ? [reading.a, bAt - startOf(lines, reading.b)] : [reading.b, aAt - startOf(lines, reading.a)];
  const end = more.at(-1)!.to;
  if (at === 0 && more[0]!.from === startOf(lines, line) && more.length <= LONGEST_PREFIX) {
    if ((lines.pool.marks[end]! & Mark.boundary) !== 0 || isCounter(lines, more) || isLabel(joined(lines, more))) {
      report("prefix", "free");
      return;
    }
    if (endsInLabel(lines, more)) {
      report("prefix", "free");
      return;
    }
  }
  const strongest = strongestKind(more);
  if (strongest === "date" || more.every(isWeekday)) {
    report("detail-missing", "free");
    return;
  }
  if (strongest === "stop") {
    report("word", "weak");
    return;
  }
  if (wordOf(lines, more[0]!.from) === "s" && more.length === 1) {
    report("inflection", "weak");
    return;
  }
  const country = lines.country.values[line]!;
  if (country !== 0 && joined(lines, more) === lines.table.words[country]) {
    report("detail-missing", "weak");
    return;
  }
  report(strongest === "word" ? wordKind(lines, more) : strongest, "veto");
}

const LONGEST_LABEL = 5;

/** A credit and the label of the caption stand in front: "Image source, Getty Images Image caption, …". */
function endsInLabel(lines: Lines, units: readonly Unit[]): boolean {
  for (let size = 2; size <= Math.min(LONGEST_LABEL, units.length); size++) {
    if (announcesCaption(joined(lines, units.slice(-size)))) return true;
  }
  return false;
}

/** "1of4", glued to the caption it numbers. */
function isCounter(lines: Lines, units: readonly Unit[]): boolean {
  return (
    units.length === 3 &&
    units[0]!.kind === "number" &&
    units[2]!.kind === "number" &&
    (lines.pool.marks[units[2]!.to]! & Mark.glued) !== 0
  );
}

const ORDER = ["negation", "number", "side", "word", "date", "stop"] as const;

function strongestKind(units: readonly Unit[]): (typeof ORDER)[number] {
  let best = ORDER.length - 1;
  for (const unit of units) {
    const rank = ORDER.indexOf(isWeekday(unit) ? "date" : unit.kind);
    if (rank < best) best = rank;
  }
  return ORDER[best]!;
}

const joined = (lines: Lines, units: readonly Unit[]): string =>
  units
    .map((unit) => {
      let word = "";
      for (let at = unit.from; at < unit.to; at++) word += wordOf(lines, at);
      return word;
    })
    .join("");

/** Names and places are words with a capital that the start of a sentence does not explain. */
function wordKind(lines: Lines, units: readonly Unit[]): "name" | "place" | "word" {
  const first = units.find((unit) => unit.kind === "word");
  if (first === undefined) return "word";
  const mark = lines.pool.marks[first.from]!;
  if ((mark & Mark.capital) === 0 || (mark & Mark.boundary) !== 0) return "word";
  return "name";
}

function typeReplacement(reading: Reading, a: readonly Unit[], b: readonly Unit[], report: Report): void {
  const { lines } = reading;
  const [x, y] = [joined(lines, a), joined(lines, b)];
  if (x === y) {
    report("whitespace", "free");
    return;
  }
  if (isAbbreviation(reading, x, y)) {
    report("abbreviation", "free");
    return;
  }
  if (a.length === b.length) {
    const relations = a.map((unit, at) => relateUnits(reading, unit, b[at]!));
    for (const [at, relation] of relations.entries()) report(relation[0], relation[1], [a[at]!], [b[at]!]);
    return;
  }
  if (isSlipInside(x, y)) {
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
  if (![...a, ...b].every((unit) => unit.date !== null || unit.kind === "stop" || isWeekday(unit))) return false;
  return first === undefined || second === undefined || agree(first.date!, second.date!) !== "no";
}

/** "part": one leaves out what the other prints, and the rest is equal. */
function agree(a: readonly number[], b: readonly number[]): "yes" | "part" | "no" {
  let missing = false;
  for (const [at, part] of a.entries()) {
    const other = b[at]!;
    if (part === other) continue;
    if (part !== 0 && other !== 0) return "no";
    missing = true;
  }
  return missing ? "part" : "yes";
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

/** One unit against the one in its place. */
function relateUnits(reading: Reading, a: Unit, b: Unit): readonly [DifferenceKind, Weight] {
  const { lines } = reading;
  if (a.key === b.key) return ["case", "free"];
  if (lines.table.damaged && areOneDamaged(wordOf(lines, a.from), wordOf(lines, b.from))) return ["encoding", "free"];
  const rarity = reading.evidence.rarity(lines.pool.tokens[a.from]!, lines.pool.tokens[b.from]!);
  if (a.date !== null && b.date !== null) {
    return agree(a.date, b.date) === "no" ? ["date", "veto"] : ["detail-missing", "free"];
  }
  // A word that means nothing in the language may be a slip of one that does: "fiftth".
  const isUnknown = (a.bits === 0) !== (b.bits === 0) && a.to - a.from === 1 && b.to - b.from === 1;
  if (isUnknown && relateWords(wordOf(lines, a.from), wordOf(lines, b.from), rarity) === "spelling") {
    return ["spelling", "weak"];
  }
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
  if ((a.bits & b.bits & Sense.article) !== 0) return ["word", "weak"];
  if (a.kind === "stop" || b.kind === "stop") return ["word", "veto"];
  if (isAbbreviation(reading, wordOf(lines, a.from), wordOf(lines, b.from))) return ["abbreviation", "free"];
  const isSide = (a.bits & b.bits & Sense.side) !== 0;
  if (isSide) return ["side", "veto"];
  const [x, y] = [wordOf(lines, a.from), wordOf(lines, b.from)];
  switch (relateWords(x, y, rarity)) {
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
