/** Where one caption stops and the other goes on: cut, credited, dated, or another caption. */
import { relateUnits } from "./gap-replacements.js";
import { sensesFor, type Lines } from "./lines.js";
import { type Ending, endingKind, isDated } from "./gap-endings.js";
import { agree, endOf, type Reading, type Report, startOf, wordOf } from "./reading.js";
import { Sense } from "./senses.js";
import { Mark } from "./tokens.js";
import type { Unit } from "./units.js";
import { relateWords } from "./spelling.js";
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
  if (typeCut(reading, a, b, aAt, bAt, report)) return true;
  const ofA: Ending = { units: a, at: aAt, line: reading.a, other: reading.b, shared: bAt - startOf(lines, reading.b) };
  const ofB: Ending = { units: b, at: bAt, line: reading.b, other: reading.a, shared: aAt - startOf(lines, reading.a) };
  const [aKind, bKind] = [endingKind(reading, ofA), endingKind(reading, ofB)];
  if (a.length === 0 || b.length === 0) {
    const found = a.length === 0 ? bKind : aKind;
    if (found !== null) report(...found);
    return found !== null;
  }
  // Each has an ending that the other leaves out: "… in Sfax, 3 May 2021" and "… in Sfax (Tunisia)".
  if (aKind === null || bKind === null || isDated(a) === isDated(b)) return false;
  report(...aKind, a, []);
  report(...bKind, [], b);
  return true;
}

function typeCut(
  reading: Reading,
  a: readonly Unit[],
  b: readonly Unit[],
  aAt: number,
  bAt: number,
  report: Report,
): boolean {
  const { lines } = reading;
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
  const { isBody } = reading.evidence;
  if (
    isBody &&
    (isUnfinished(reading, a, reading.a, reading.b, aAt) || isUnfinished(reading, b, reading.b, reading.a, bAt))
  ) {
    report("truncation", "weak");
    return true;
  }
  return false;
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

const DIGITS = /^\d/u;

function isStartOfDate(lines: Lines, short: readonly Unit[], date: Unit): boolean {
  if (date.kind !== "date") return false;
  if (short.length === 1 && short[0]!.date !== null) return agree(short[0]!.date, date.date!) === "part";
  return short.every((unit, offset) => {
    if (unit.to - unit.from !== 1 || date.from + offset >= date.to) return false;
    const [part, whole] = [wordOf(lines, unit.from), wordOf(lines, date.from + offset)];
    return part === whole || (offset === short.length - 1 && !DIGITS.test(part) && whole.startsWith(part));
  });
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
    return short.length === 1 && long.length > 1 && isCutOf(lines, short, long) && isStump(lines, short[0]!, long[0]!);
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

/** Fewest letters that a word must have lost: "man" begins "many", and both are words. */
const LOST = 3;

/** No word, but what is left of one: not its other form ("child", "children"), or of a word that has no forms. */
function isStump(lines: Lines, part: Unit, whole: Unit): boolean {
  const [x, y] = [wordOf(lines, part.from), wordOf(lines, whole.from)];
  if (part.bits === 0 && whole.bits !== 0) return true;
  return y.length - x.length >= LOST && relateWords(x, y) !== "inflection";
}
