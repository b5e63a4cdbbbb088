/** Words that one caption has and the other has not. */
import { announcesCaption, isLabel, isPictureWord } from "./labels.js";
import { bitsOf, languagesFor, type Lines } from "./lines.js";
import {
  isAside,
  isWeekday,
  joined,
  type Mismatch,
  type Reading,
  startOf,
  strongestKind,
  wordKind,
  wordOf,
} from "./reading.js";
import { Sense } from "./senses.js";
import { Mark } from "./tokens.js";
import type { Unit } from "./units.js";

/** Longest heading or dateline that may stand before a caption. */
export const LONGEST_PREFIX = 24;

export function typeInsertion({ reading, a, b, report }: Mismatch): void {
  const { lines } = reading;
  const [{ units: more, line }, other] = a.units.length > 0 ? [a, b] : [b, a];
  const at = other.at - startOf(lines, other.line);
  const end = more.at(-1)!.to;
  if (at === 0 && more[0]!.from === startOf(lines, line) && more.length <= LONGEST_PREFIX) {
    if ((lines.pool.marks[end]! & Mark.boundary) !== 0 || isCounter(lines, more) || isLabel(joined(lines, more))) {
      report("prefix", "free");
      return;
    }
    if (saysPicture(lines, more)) {
      report("prefix", "free");
      return;
    }
    if (
      endsInLabel(lines, more) ||
      isDatedHeading(lines, more) ||
      (more.length >= SHORTEST_TITLE && startsSentence(reading, end))
    ) {
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
    // "Gate 3" and "Gate 3A".
    if (isPartOfNumber(lines, more[0]!)) report("number", "veto");
    else report("word", "weak");
    return;
  }
  if (isAside(lines, more) || isParty(lines, more)) {
    report("detail-missing", "weak");
    return;
  }
  if (more.length === 1 && wordOf(lines, more[0]!.from) === "s" && more[0]!.kind !== "negation") {
    report("inflection", "weak");
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

/** A letter glued to the digits before it: which of two gates, teams or flights it is. */
function isPartOfNumber({ pool, table }: Lines, { from, to }: Unit): boolean {
  if (from === 0 || to - from > 1 || (pool.marks[from]! & Mark.glued) === 0) return false;
  return table.words[pool.tokens[from]!]!.length === 1 && /^\d/u.test(table.words[pool.tokens[from - 1]!]!);
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

/** Fewest words of a title that stands before its caption with nothing between. */
const SHORTEST_TITLE = 2;
const SMALL_WORD = Sense.stop | Sense.article | Sense.number;

/** A small word with a capital ("Ein", "The") is the first of a sentence: what stands before it is a title. */
function startsSentence({ lines, a, b }: Reading, at: number): boolean {
  if ((lines.pool.marks[at]! & Mark.capital) === 0) return false;
  const id = lines.pool.tokens[at]!;
  return languagesFor(lines, a, b).some((language) => (bitsOf(lines, language, id) & SMALL_WORD) !== 0);
}

/** "Tennis - Open - Court One, Samos - August 29, 2023 Ana Rahal serves": topics, ended by the day. */
function isDatedHeading({ pool }: Lines, units: readonly Unit[]): boolean {
  const last = units.at(-1)!;
  if (last.date === null || last.date[2] === 0 || (pool.marks[last.from]! & Mark.boundary) === 0) return false;
  return (pool.marks[last.to]! & Mark.capital) !== 0;
}

/** Longest "Imagen de archivo de". */
const LONGEST_LEAD = 4;

/** "Imagen de archivo de", "图为": that it is a picture, nothing of what it shows. */
function saysPicture(lines: Lines, units: readonly Unit[]): boolean {
  if (units.length < 2 || units.length > LONGEST_LEAD) return false;
  if (isPictureWord(joined(lines, units))) return true;
  const isLead = ({ kind, from }: Unit): boolean => kind === "stop" || isPictureWord(wordOf(lines, from));
  // "A photo of the captain" may be what the picture shows.
  return isPictureWord(wordOf(lines, units[0]!.from)) && units.every(isLead);
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
