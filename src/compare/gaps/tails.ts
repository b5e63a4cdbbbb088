/** Where one caption stops and the other goes on: cut, credited, dated, or another caption. */
import { countryCodeOf } from "../../parse/places/countries.js";
import { isState } from "../../parse/places/states.js";
import { relateUnits } from "./replacements.js";
import { sensesFor, type Lines } from "../lines.js";
import { endingKind } from "./endings.js";
import { isDated } from "./place-endings.js";
import { agree, endOf, languagesOf, type Mismatch, type Reading, type Side, startOf, wordOf } from "./reading.js";
import { Sense } from "../tokens/senses.js";
import { Mark } from "../tokens/tokens.js";
import type { Unit } from "../tokens/units.js";
import { relateWords } from "../spelling/spelling.js";
import { isCreditGlued } from "./glued.js";
import { isWithinWord } from "../tokens/unspaced.js";

/** Fewest common words before a text that goes on in one caption only. */
const SENTENCE = 6;

/** Types a mismatch that reaches the end of both captions; false when it is no ending. */
export function typeTail(mismatch: Mismatch): boolean {
  const { reading, a, b, report } = mismatch;
  if (!reachesEnd(reading.lines, a) || !reachesEnd(reading.lines, b)) return false;
  if (isCreditGlued(reading, a, b) || isCreditGlued(reading, b, a)) {
    report("credit-format", "free");
    return true;
  }
  if (typeCut(mismatch)) return true;
  const [aKind, bKind] = [endingKind(reading, a, b), endingKind(reading, b, a)];
  if (a.units.length === 0 || b.units.length === 0) {
    const found = a.units.length === 0 ? bKind : aKind;
    if (found !== null) report(...found);
    return found !== null;
  }
  // Each has an ending that the other leaves out: "… in Sfax, 3 May 2021" and "… in Sfax (Tunisia)".
  if (aKind === null || bKind === null) return false;
  const isOfPage = aKind[0] === "chrome" || bKind[0] === "chrome";
  if (!isOfPage && isDated(a.units) === isDated(b.units)) return false;
  report(...aKind, a.units, []);
  report(...bKind, [], b.units);
  return true;
}

const reachesEnd = (lines: Lines, { line, units, at }: Side): boolean =>
  (units.at(-1)?.to ?? at) === endOf(lines, line);

function typeCut({ reading, a, b, report }: Mismatch): boolean {
  const { lines, evidence } = reading;
  const isAnyCut = (is: (short: Side, long: Side) => boolean): boolean =>
    (lines.cut.values[a.line] === 1 && is(a, b)) || (lines.cut.values[b.line] === 1 && is(b, a));
  if (isAnyCut((short, long) => isCutOf(lines, short.units, long.units))) {
    report("truncation", "free");
    return true;
  }
  if (evidence.samePicture && (a.units.length === 0 || b.units.length === 0)) {
    report("truncation", "free");
    return true;
  }
  if (isAnyCut((short, long) => isMisspeltCut(reading, short.units, long.units))) {
    report("spelling", "weak");
    report("truncation", "free", [], []);
    return true;
  }
  if (isBrokenOff(reading, a, b) || isBrokenOff(reading, b, a)) {
    report("truncation", "weak");
    return true;
  }
  const isEndLost = (short: Side, long: Side): boolean =>
    isUnfinished(reading, short, long) || isWordUnfinished(reading, short, long);
  if (evidence.isBody && (isEndLost(a, b) || isEndLost(b, a))) {
    report("truncation", "weak");
    return true;
  }
  return false;
}

const DIGITS = /^\d/u;

/** Most tokens of a number with its measure that a cut may part. */
const LONGEST_NUMBER = 4;

/** `short` is nothing, or the beginning of one word, number or date that `long` has whole. */
export function isCutOf(lines: Lines, short: readonly Unit[], long: readonly Unit[]): boolean {
  const [first, whole] = [short[0], long[0]];
  if (first === undefined) return true;
  if (whole === undefined) return false;
  if (short.length <= 2 && isStartOfDate(lines, short, whole)) return true;
  const size = short.at(-1)!.to - first.from;
  // "5 perc" of "5 per cent": where a cut falls, a number and its measure are two units.
  if (size > 1 && (first.kind !== "number" || whole.kind !== "number" || size > LONGEST_NUMBER)) return false;
  for (let at = 0; at < size - 1; at++) {
    if (lines.pool.tokens[first.from + at] !== lines.pool.tokens[whole.from + at]) return false;
  }
  const at = whole.from + size - 1;
  if (at >= long.at(-1)!.to) return false;
  const last = first.from + size - 1;
  const [part, word] = [wordOf(lines, last), wordOf(lines, at)];
  if (part === word) return whole.to - whole.from > size;
  // "about 3,..." is none of "about 300".
  const isGrouped = DIGITS.test(part) && (lines.pool.marks[last]! & Mark.closed) !== 0;
  return word.length - part.length >= (isGrouped ? GROUP : 1) && word.startsWith(part);
}

/** Digits that follow the comma or space within a number. */
const GROUP = 3;

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
  const [first, last] = [short[0]!.from, short.at(-1)!.to];
  if (last - first > date.to - date.from) return false;
  for (let token = first; token < last; token++) {
    const [part, whole] = [wordOf(lines, token), wordOf(lines, date.from + token - first)];
    if (part !== whole && (token < last - 1 || DIGITS.test(part) || !whole.startsWith(part))) return false;
  }
  return true;
}

/** A cut without a sign, shown by where it fell: inside a date, a word, or after a word that cannot end a sentence. */
function isBrokenOff(reading: Reading, { units: short, at }: Side, { units: long, at: longAt, line }: Side): boolean {
  const { lines } = reading;
  if (long.length === 0) return false;
  const shared = longAt - startOf(lines, line);
  if (shared < SENTENCE - short.length) return false;
  if (short.length > 0) {
    const end = lines.pool.marks[short.at(-1)!.to - 1]! & Mark.closed;
    if (end !== 0) return false;
    // "25 يناير/كانون" breaks off inside a month of two words; "25 January" is a day without its year.
    if (isStartOfDate(lines, short, long[0]!) && short.at(-1)!.date === null) return true;
    return short.length === 1 && long.length > 1 && isCutOf(lines, short, long) && isStump(lines, short[0]!, long[0]!);
  }
  const before = wordOf(lines, at - 1);
  for (const senses of sensesFor(lines, reading.a, reading.b)) {
    const bits = senses.words.get(before)?.bits ?? 0;
    if ((bits & (Sense.article | Sense.placeWord)) !== 0 && (bits & Sense.stop) !== 0) return true;
  }
  return isWithinWord(lines, longAt, endOf(lines, line));
}

/**
 * Fewest common words of a text that lost its end. The rule joined 48 pairs on 2,548 published pages. Each was read: 47 are
 * of one picture, the other is a portrait and a speech, which {@link mayBePortrait} parts, and two of the 47 with it.
 */
const UNFINISHED = 6;

/** One caption ends as sentences do; the other stops inside it, without a full stop and without a credit. */
function isUnfinished(reading: Reading, { line, units, at }: Side, whole: Side): boolean {
  const { closed, credited, start } = reading.lines;
  return (
    units.length === 0 &&
    at - start.values[line]! >= UNFINISHED &&
    closed.values[line] === 0 &&
    credited.values[line] === 0 &&
    closed.values[whole.line] === 1 &&
    !mayBePortrait(reading, at, whole)
  );
}

/** Fewest letters that are left of a word. */
const LEFT = 3;

/** The same within a word: "… of the Genera" beside "… of the General Assembly in New York". */
function isWordUnfinished(
  { lines }: Reading,
  { line, units: short, at }: Side,
  { line: whole, units: long }: Side,
): boolean {
  const { closed, credited, start } = lines;
  const [part, word] = [short[0], long[0]];
  if (short.length !== 1 || word === undefined || at - start.values[line]! < UNFINISHED - 1) return false;
  if (closed.values[line] !== 0 || credited.values[line] !== 0 || part!.kind !== "word") return false;
  if (wordOf(lines, part!.from).length < LEFT || !isCutOf(lines, short, long)) return false;
  return long.length > 1 || (closed.values[whole] === 1 && isStump(lines, part!, word));
}

/**
 * "The attorney general, Ana Rahal" beside "The attorney general, Ana Rahal, opens …": who somebody is makes a whole
 * caption, of another picture as likely as not. So a text that stops at a name is none that lost its end, where the other
 * goes on behind a comma with anything but where that is.
 */
function mayBePortrait(reading: Reading, at: number, { at: next, line }: Side): boolean {
  const { lines } = reading;
  const { marks } = lines.pool;
  if (next >= endOf(lines, line) || (marks[next]! & Mark.comma) === 0) return false;
  const isName = (token: number): boolean => (marks[token]! & Mark.capital) !== 0 || !CASED.test(wordOf(lines, token));
  if (!isName(at - 1) || !isName(at - 2)) return false;
  const place = wordOf(lines, next);
  if (!isName(next)) return true;
  return !isState(place) && !languagesOf(reading).some((language) => countryCodeOf(place, language) !== null);
}

const CASED = /[\p{Lu}\p{Ll}]/u;

/** Fewest letters that a word must have lost: "man" begins "many", and both are words. */
const LOST = 3;

/** No word, but what is left of one: not its other form ("child", "children"), or of a word that has no forms. */
function isStump(lines: Lines, part: Unit, whole: Unit): boolean {
  const [x, y] = [wordOf(lines, part.from), wordOf(lines, whole.from)];
  if (part.bits === 0 && whole.bits !== 0) return true;
  return y.length - x.length >= LOST && relateWords(x, y) !== "inflection";
}
