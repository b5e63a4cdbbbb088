/** A credit cut at its separators: `NAME / AFP via Getty Images` has three atoms. */
import { type Line, isLetterAt, signFrom, spaceBefore } from "../../text-line.js";
import { leadAt } from "./lead-words.js";
import { HOUSE_ABBREVIATIONS } from "../words/part-words.js";

export type Separator =
  | "start"
  | "slash"
  | "pipe"
  | "dash"
  | "comma"
  | "semicolon"
  | "bracket"
  | "via"
  | "and"
  | "for"
  | "colon"
  | "equals"
  | "point";

export interface Atom {
  readonly start: number;
  readonly end: number;
  /** What stood in front of it. */
  readonly before: Separator;
  /** It closes the credit: a full stop behind it is the line's. */
  readonly last: boolean;
}

const isSpace = (unit: number): boolean => unit === 0x20;

/** What the unit at `at` parts, or null; each separator is one unit long. */
function separatorAt(line: Line, at: number, from: number, to: number): Separator | null {
  const unit = line.units[at]!;
  if (unit > 0x3d && unit < 0x5b) return null;
  if (unit > 0x5d && unit < 0x7c) return null;
  switch (unit) {
    case 0x2f: // /
    case 0xff0f:
      return "slash";
    case 0x7c: // |
    case 0xff5c:
    case 0x2022: // •
      return "pipe";
    case 0x28: // ( )
    case 0x29:
    case 0xff08:
    case 0xff09:
    case 0x5b: // [ ]
    case 0x5d:
    case 0xff3b:
    case 0xff3d:
      return "bracket";
    case 0x2c: // , ، 、
    case 0x60c:
    case 0x3001:
    case 0xff0c:
      return "comma";
    case 0x3b: // ;
    case 0xff1b:
    case 0x61b:
      return "semicolon";
    case 0xff1d: // ＝
    case 0x3d: // =
      return "equals";
    case 0x2014: // —
    case 0x2015:
      return "dash";
    case 0x2d: // a hyphen, and the dash that is typed for one, parts only with a space on a side
    case 0x2013:
      return (at > from && isSpace(line.units[at - 1]!)) || (at + 1 < to && isSpace(line.units[at + 1]!))
        ? "dash"
        : null;
    case 0x2e: // `(Photo NAME. AFP)`: a point and a space after a word of three letters or more
      return at + 2 < to &&
        isSpace(line.units[at + 1]!) &&
        isLetterAt(line, at + 2) &&
        at - 3 >= from &&
        isLetterAt(line, at - 1) &&
        isLetterAt(line, at - 2) &&
        isLetterAt(line, at - 3) &&
        !HOUSE_ABBREVIATIONS.hasIn(line, spaceBefore(line, at - 1) + 1, at + 1)
        ? "point"
        : null;
    default:
      return null;
  }
}

/** `(Foto Prensa Libre: NAME)`: a colon and a space, inside a credit that a label or bracket vouches for. */
const isColon = (line: Line, at: number): boolean => line.units[at]! === 0x3a && line.units[at + 1]! === 0x20;

/** No part of a credit has more words, and none that many that is longer. */
const MOST_SPACES = 9;
const LONGEST_WORDY = 60;
/** Nor is any longer, not even the body that handed a picture out: `BODY/Handout`. */
const LONGEST_PART = 140;

/** Whether a sentence stands in front of the first separator in [from, to): nothing that holds it is a credit. */
export function opensWithSentence(line: Line, from: number, to: number): boolean {
  if (to - from <= LONGEST_WORDY) return false;
  let spaces = 0;
  let at = signFrom(line, from);
  for (; at < to && at - from <= LONGEST_PART; at = signFrom(line, at + 1)) {
    if (isSpace(line.units[at]!)) {
      if (leadAt(line, at + 1, false, to) !== null) break;
      spaces++;
    } else {
      const separator = separatorAt(line, at, from, to);
      if (separator === "slash") return false;
      if (separator !== null) break;
    }
  }
  return spaces > MOST_SPACES && at - from > LONGEST_WORDY;
}

function trimmedAtom(line: Line, from: number, to: number, before: Separator, last: boolean): Atom {
  let start = from;
  let end = to;
  while (start < end && isSpace(line.units[start]!)) start++;
  while (end > start && isSpace(line.units[end - 1]!)) end--;
  return { start, end, before, last };
}

/** Cuts [from, to) of `text` at its separators. Empty atoms are kept where two separators meet: `- / SOURCE`. */
export function cutAtoms(line: Line, from: number, to: number, colons: boolean): Atom[] {
  const atoms: Atom[] = [];
  let before: Separator = "start";
  let start = from;
  for (let at = from; at < to; ) {
    const lead = at === start || isSpace(line.units[at - 1]!) ? leadAt(line, at, at === start, to) : null;
    if (lead !== null) {
      atoms.push(trimmedAtom(line, start, at, before, false));
      before = lead.separator;
      at += lead.length;
      start = at;
      continue;
    }
    at = signFrom(line, at);
    if (at >= to) break;
    const separator = colons && isColon(line, at) ? "colon" : separatorAt(line, at, from, to);
    if (separator !== null) {
      atoms.push(trimmedAtom(line, start, at, before, false));
      before = separator;
      start = at + 1;
    }
    at++;
  }
  atoms.push(trimmedAtom(line, start, to, before, true));
  return atoms;
}
