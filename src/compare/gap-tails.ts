/** Where one caption stops and the other goes on: cut, credited, dated, or another caption. */
import { relateUnits } from "./gap-replacements.js";
import { sensesFor, type Lines } from "./lines.js";
import { agree, endOf, isWeekday, type Reading, type Report, startOf, wordOf } from "./reading.js";
import { Sense } from "./senses.js";
import { Mark } from "./tokens.js";
import type { Unit } from "./units.js";
import { isWithinWord } from "./unspaced.js";

/** Fewest common words before a text that goes on in one caption only. */
const SENTENCE = 6;

/** Types a gap that reaches the end of both captions; false when it is no ending. */
export function typeTail(
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
