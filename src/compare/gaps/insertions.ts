/** Words that one caption has and the other has not. */
import { locales } from "../../parse/locales/index.js";
import { tokenKey } from "../tokens/keys.js";
import { isInitialism } from "./initials.js";
import { haveOneCredit, isSentence } from "./endings.js";
import { isSecondDay } from "./place-endings.js";
import { headingKind } from "./headings.js";
import { isTitleOfName } from "./name-titles.js";
import type { Lines } from "../lines.js";
import {
  endOf,
  isAside,
  isWeekday,
  joined,
  type Mismatch,
  type Side,
  startOf,
  strongestKind,
  wordKind,
  wordOf,
} from "./reading.js";
import { Mark } from "../tokens/tokens.js";
import type { Unit } from "../tokens/units.js";

export function typeInsertion(mismatch: Mismatch): void {
  const { reading, a, b, report } = mismatch;
  const { lines } = reading;
  const [{ units: more, line }, other] = a.units.length > 0 ? [a, b] : [b, a];
  const at = other.at - startOf(lines, other.line);
  if (at === 0 && more[0]!.from === startOf(lines, line)) {
    if (isLostStart(lines, more, other)) {
      report("truncation", "weak");
      return;
    }
    const heading = headingKind(reading, more, line);
    if (heading !== "no") {
      report("prefix", heading === "sure" ? "free" : "weak");
      return;
    }
  }
  if (isSaidTwice(mismatch)) {
    report("spelling", "weak");
    return;
  }
  const strongest = strongestKind(more);
  if (strongest === "date" || more.every(isWeekday)) {
    if (isSecondDay(reading, more, other)) report("date", "veto");
    else report("detail-missing", "free");
    return;
  }
  if (strongest === "stop") {
    // "Gate 3" and "Gate 3A".
    if (isPartOfNumber(lines, more[0]!)) reportNumber(mismatch);
    else if (partsNames(mismatch)) report("name", "veto");
    else report("word", "weak");
    return;
  }
  if (isNameOfInitials(mismatch)) {
    report("abbreviation", "free");
    return;
  }
  if (isAside(lines, more) || isParty(lines, more) || isTitleOfName(lines, more, line) || isInnerSentence(mismatch)) {
    report("detail-missing", "weak");
    return;
  }
  if (more.length === 1 && wordOf(lines, more[0]!.from) === "s" && more[0]!.kind !== "negation") {
    if (isPartOfNumber(lines, more[0]!)) reportNumber(mismatch);
    else report("inflection", "weak");
    return;
  }
  const [country, province] = [lines.country.values[line]!, lines.province.values[line]!];
  const place = country === 0 && province === 0 ? "" : joined(lines, more);
  if (place !== "" && (place === lines.table.words[country] || place === lines.table.words[province])) {
    report("detail-missing", "weak");
    return;
  }
  report(strongest === "word" ? wordKind(lines, more) : strongest, "veto");
}

/** "Lego Lego celebrates": a name printed twice, as both words begin with a capital. */
function isSaidTwice({ reading: { lines }, a, b }: Mismatch): boolean {
  const { units: more, line } = a.units.length > 0 ? a : b;
  const [word] = more;
  if (more.length !== 1 || word!.kind !== "word" || word!.to - word!.from !== 1) return false;
  const { tokens, marks } = lines.pool;
  const isTwice = (first: number, second: number): boolean =>
    tokens[first] === tokens[second] &&
    (marks[first]! & marks[second]! & Mark.capital) !== 0 &&
    (marks[second]! & PARTING) === 0;
  const { from, to } = word!;
  return (to < endOf(lines, line) && isTwice(from, to)) || (from > startOf(lines, line) && isTwice(from - 1, from));
}

const PARTING = Mark.boundary | Mark.bracket | Mark.comma | Mark.glued | Mark.slash;

/** "Ana and Maria Rahal" are two, "Ana Maria Rahal" is one. */
function partsNames({ reading: { lines }, a, b }: Mismatch): boolean {
  const [{ units: more, line }, other] = a.units.length > 0 ? [a, b] : [b, a];
  const { marks } = lines.pool;
  const [first, next] = [more[0]!.from, more.at(-1)!.to];
  if (more.length !== 1 || !AND.has(wordOf(lines, first)) || first === startOf(lines, line)) return false;
  if (next >= endOf(lines, line) || (marks[other.at]! & PARTING) !== 0) return false;
  return (marks[first - 1]! & marks[next]! & Mark.capital) !== 0;
}

const AND: ReadonlySet<string> = new Set(locales.flatMap((locale) => locale.andWords.map((word) => tokenKey(word))));

/** "The New York Stock Exchange (NYSE)" beside "the NYSE". */
function isNameOfInitials({ reading, a, b }: Mismatch): boolean {
  const [more, other] = a.units.length > 0 ? [a, b] : [b, a];
  const { from, to } = { from: more.units.at(-1)!.to, to: endOf(reading.lines, more.line) };
  if (
    from >= to ||
    (reading.lines.pool.marks[from]! & Mark.bracket) === 0 ||
    other.at >= endOf(reading.lines, other.line)
  )
    return false;
  return isInitialism(reading, [{ ...more.units.at(-1)!, from, to: from + 1 }], more.units);
}

/** Fewest common words in front of a sentence within. */
const SHORTEST_BEFORE = 6;

/** "… on Monday. The station has edited the video. (Published Monday)": a whole sentence between two that both have. */
function isInnerSentence({ reading: { lines }, a, b }: Mismatch): boolean {
  const [{ units: more, line }, other] = a.units.length > 0 ? [a, b] : [b, a];
  const { marks } = lines.pool;
  const next = more.at(-1)!.to;
  if (other.at - startOf(lines, other.line) < SHORTEST_BEFORE || next >= endOf(lines, line)) return false;
  if (!isSentence(more) || haveOneCredit(lines, a.line, b.line)) return false;
  return (marks[more[0]!.from]! & Mark.boundary) !== 0 && (marks[next]! & (Mark.boundary | Mark.bracket)) !== 0;
}

/** Longest beginning that is taken as lost: a name with its titles. */
const LONGEST_LOST = 6;
/** Fewest words that are left. */
const SHORTEST_LEFT = 5;

/** ", left, has replaced …": the comma in front says that the name before it was lost. */
function isLostStart({ pool, start }: Lines, lost: readonly Unit[], { line, at }: Side): boolean {
  if ((pool.marks[at]! & pool.marks[lost.at(-1)!.to]! & Mark.comma) === 0 || lost.length > LONGEST_LOST) return false;
  if (start.values[line + 1]! - at < SHORTEST_LEFT) return false;
  return lost.every(({ kind }) => kind === "word" || kind === "stop");
}

/** A letter glued to the digits before it: which of two gates, teams or flights it is. */
function isPartOfNumber({ pool, table }: Lines, { from, to }: Unit): boolean {
  if (from === 0 || to - from > 1 || (pool.marks[from]! & Mark.glued) === 0) return false;
  return table.words[pool.tokens[from]!]!.length === 1 && /^\d/u.test(table.words[pool.tokens[from - 1]!]!);
}

/** "3A" against "3", for the "A" that one of them has. */
function reportNumber({ a, b, report }: Mismatch): void {
  const letter = a.units[0] ?? b.units[0]!;
  const numberOf = ({ at }: Side): Unit => ({ ...letter, from: at - 1, to: at });
  const whole = { ...letter, from: letter.from - 1 };
  if (a.units.length > 0) report("number", "veto", [whole], [numberOf(b)]);
  else report("number", "veto", [numberOf(a)], [whole]);
}

const PARTY = /^[dri]$/u;
const LONGEST_STATE = 3;

/** "D-Calif.", "R-Texas": party and state of a member of Congress, as American agencies add them to the name. */
function isParty({ pool, table }: Lines, units: readonly Unit[]): boolean {
  const [party, state] = units;
  if (party === undefined || state === undefined || units.length > LONGEST_STATE) return false;
  if (!PARTY.test(table.words[pool.tokens[party.from]!]!) || (pool.marks[party.from]! & Mark.capital) === 0)
    return false;
  return (pool.marks[state.from]! & Mark.glued) !== 0 && (pool.marks[state.from]! & Mark.capital) !== 0;
}
