/** Where in front of a credit it could begin. */
import { type Line, isLetterAt, isUpperAt, signBefore, spaceBefore } from "../../text-line.js";
import { gluedLabel, labelAt } from "../credits/credit-label.js";
import { locales } from "../locales/index.js";
import { TITLES } from "../words/part-words.js";
import { passedOnStart } from "./passed-on.js";
import { changesScript, isToldWire } from "./script-change.js";
import type { Lexicon } from "../lexicon.js";

/** Positions tried; real credits have a handful. */
const MAX_CANDIDATES = 24;

/**
 * Walks back over the positions in front of `end` where a credit could begin: behind signs, and where a word runs into a
 * label with a colon. Most lines are decided at the first two or three, so each is looked for when it is asked for; -1 is
 * the end. Those at `before` and behind are left out.
 */
export function boundaries(
  line: Line,
  start: number,
  from: number,
  before: number,
  end: number,
  lexicon: Lexicon,
): () => number {
  let at = stopAt(line, before - 2);
  let last = -1;
  let agencyAt = -1;
  let found = 0;
  return () => {
    while (found < MAX_CANDIDATES && at >= from) {
      let boundary = agencyAt;
      agencyAt = -1;
      if (boundary < 0) {
        boundary = boundaryAt(line, at, from, end, lexicon);
        // "… Merkel AFP PHOTO/NAME": the agency stands in front of the label.
        if (boundary >= 0 && line.units[at]! === SPACE) agencyAt = agencyBefore(line, at, from, end, lexicon);
      }
      if (agencyAt < 0) at = stopAt(line, at - 1);
      if (boundary < 0 || boundary >= end || boundary === last) continue;
      found++;
      last = boundary;
      return boundary;
    }
    // The line's own beginning comes last.
    if (from !== start || last === start || start >= end || found >= MAX_CANDIDATES) return -1;
    last = start;
    return start;
  };
}

const SPACE = 0x20;

/** Credits behind a sentence are seldom longer. */
const NEAR = 100;

/**
 * Where the credit begins that follows the last sentence in front of `end`; -1 when no sentence ends near, or a colon
 * says that a label opens the credit further on.
 */
export function behindLastSentence(line: Line, from: number, end: number, lexicon: Lexicon): number {
  let colon = -1;
  const limit = Math.max(from, end - NEAR);
  for (let at = signBefore(line, end - 2); at >= limit; at = signBefore(line, at)) {
    const unit = line.units[at]!;
    if (unit === 0x3a || unit === 0xff1a) {
      if (colon >= 0) return -1;
      colon = at;
    } else if (isStop(unit) && line.units[at + 1]! === SPACE && !isInitialInName(line, at)) {
      return colon < 0 || labelAt(line, at + 2, end, lexicon)?.end === colon + 1 ? at + 2 : -1;
    }
  }
  return -1;
}

/** The last place at `at` or in front that is a sign or stands before a colon; -1 when there is none. */
function stopAt(line: Line, at: number): number {
  if (at < 0) return -1;
  const next = line.units[at + 1]!;
  return next === 0x3a || next === 0xff1a ? at : signBefore(line, at + 1);
}

/** Where a credit could begin for what stands at `at`; -1 when it could not. */
function boundaryAt(line: Line, at: number, from: number, end: number, lexicon: Lexicon): number {
  const unit = line.units[at]!;
  const next = line.units[at + 1]!;
  switch (unit) {
    case 0x20:
      if (changesScript(line, at) && !isToldWire(line, at, end, lexicon)) return at + 1;
      if ((labelAt(line, at + 1, end, lexicon) ?? gluedLabel(line, at + 1, end, lexicon)) === null) return -1;
      return houseWithLabel(line, at, from, lexicon) ?? at + 1;
    case 0x2e: // . ! ? …
    case 0x21:
    case 0x3f:
    case 0x2026:
    case 0x6d4:
    case 0x964:
      // "Jae C. Hong": an initial inside a name.
      if (next === SPACE) return isInitialInName(line, at) ? -1 : at + 2;
      if (unit === 0x2026 || line.units[at - 1] === 0x2e) {
        const label = pointedLabelStart(line, at, from, end, lexicon);
        if (label >= 0) return label;
      }
      if (isUpperAt(line, at + 1))
        return isInitialAt(line, at) && !opensBehindPlace(line, at, end, lexicon) ? -1 : at + 1;
      return opensSmallHouse(line, at + 1, end, lexicon) ? at + 1 : -1;
    case 0x3002: // 。
    case 0xff01:
    case 0xff1f:
      return next === SPACE ? at + 2 : at + 1;
    case 0x22: // closing quotation marks and brackets glued to the credit
    case 0x201d:
    case 0xbb:
    case 0x29:
    case 0x5d:
      if (next === SPACE) return at + 2;
      // `צה"ל`: inside a Hebrew word the sign abbreviates.
      if (next >= 0x5d0 && next <= 0x5ea) return -1;
      // A point behind it is the sentence's and has a boundary of its own.
      return next !== 0x29 && next !== 0x5d && next !== 0x2e ? at + 1 : -1;
    case 0x2d: // - – — | / •
    case 0x2013:
    case 0x2014:
    case 0x7c:
    case 0x2f:
    case 0x2022:
      if (next === SPACE || (at > 0 && line.units[at - 1]! === SPACE) || unit === 0x2f) return at + 1;
      // "…—فائل فوٹو: …": a long dash without spaces, and a label behind it.
      return unit !== 0x2d && labelAt(line, at + 1, end, lexicon) !== null ? at + 1 : -1;
    case 0x2c: // ,
    case 0x60c:
    case 0x3001:
    case 0xff1d:
    case 0x3d:
      return at + 1;
    case 0x40: // @Vallby_Fire via X
      return at > 0 && line.units[at - 1]! === SPACE ? at : -1;
    case 0x28: // "…選手たち(c)共同", "（Ｃ）AP"
    case 0xff08:
      return isCopyrightLetter(next) && (line.units[at + 2] === 0x29 || line.units[at + 2] === 0xff09) ? at : -1;
    case 0xa9: // © ⓒ
    case 0x24d2:
      return at;
    default:
      // "treatmentCredit: EPA": a label glued to the word in front.
      return next === 0x3a || next === 0xff1a ? gluedLabelStart(line, at + 1, from, lexicon) : -1;
  }
}

/** `c C ｃ Ｃ` */
const isCopyrightLetter = (unit: number): boolean => (unit | 0x20) === 0x63 || unit === 0xff23 || unit === 0xff43;

/** `. ! ? 。 ！ ？ … ۔ ।` */
const isStop = (unit: number): boolean =>
  unit === 0x2e ||
  unit === 0x21 ||
  unit === 0x3f ||
  unit === 0x3002 ||
  unit === 0xff01 ||
  unit === 0xff1f ||
  unit === 0x2026 ||
  unit === 0x6d4 ||
  unit === 0x964;
/** `" ” » ’ 」 )` */
const isClosingSign = (unit: number): boolean =>
  unit === 0x22 || unit === 0x201d || unit === 0xbb || unit === 0x2019 || unit === 0x300d || unit === 0x29;

/** "Sen.", "Dr.": the point at `at` closes a title in front of a name. */
export function isTitleAt(line: Line, at: number): boolean {
  let from = at;
  while (from > 0 && at - from < LONGEST_TITLE && isLetterAt(line, from - 1)) from--;
  return from < at && isUpperAt(line, from) && TITLES.hasIn(line, from, at);
}

const LONGEST_TITLE = 5;

/** Whether a sentence ends in front of `at`: a stop, perhaps a closing quotation mark or bracket, perhaps a space. */
export function endsSentence(line: Line, start: number, at: number): boolean {
  let end = at;
  if (end > start && line.units[end - 1]! === 0x20) end--;
  if (end > start && isClosingSign(line.units[end - 1]!)) end--;
  return end > start && isStop(line.units[end - 1]!) && !(line.units[end - 1] === 0x2e && isTitleAt(line, end - 1));
}

/** `… in New York, U.S.REUTERS/NAME`: a label, or a house and a slash, right behind the point. */
const opensBehindPlace = (line: Line, at: number, end: number, lexicon: Lexicon): boolean =>
  PLACES.has(line.text.slice(at - 3, at)) &&
  (labelAt(line, at + 1, end, lexicon) !== null || opensSmallHouse(line, at + 1, end, lexicon));

/** `… of the site.picture alliance/dpa`: a house that is written small follows the full stop without a space. */
function opensSmallHouse(line: Line, start: number, end: number, lexicon: Lexicon): boolean {
  if (!isLetterAt(line, start)) return false;
  const limit = Math.min(end, start + 24);
  let at = start;
  while (at < limit && line.units[at]! !== 0x2f && line.units[at]! !== 0x7c) at++;
  return at < limit && lexicon.agencyIn(line, start, at) !== null;
}

/** "Action Images via", "Express Photo by": the label's word closes a house's name or a label, which begins here. */
function houseWithLabel(line: Line, space: number, from: number, lexicon: Lexicon): number | null {
  const word = spaceBefore(line, space) + 1;
  if (word <= from) return null;
  // "15 May 2023Mandatory Credit:": the label's first word is glued to the caption's last.
  for (let at = word + 3; at < space - 2; at++) {
    if (!isUpperAt(line, at) || isUpperAt(line, at - 1)) continue;
    const label = labelAt(line, at, Math.min(line.length, space + 24), lexicon);
    if (label !== null && label.end > space) return at;
  }
  if (!isUpperAt(line, word)) return null;
  let close = space + 1;
  while (isLetterAt(line, close)) close++;
  // "… in this photo taken by Antara Foto. Antara Foto/NAME"
  if (line.units[close] === 0x2e && line.units[close + 1] === SPACE && lexicon.agencyIn(line, word, close) !== null)
    return -1;
  if (line.units[close] === 0x3a || lexicon.agencyIn(line, word, close) === null) return null;
  return passedOnStart(line, from, word) ?? word;
}

/** Where the agency begins that stands in front of the label behind the space at `at`; -1 when none does. */
function agencyBefore(line: Line, at: number, from: number, end: number, lexicon: Lexicon): number {
  const label = labelAt(line, at + 1, end, lexicon) ?? gluedLabel(line, at + 1, end, lexicon);
  const word = spaceBefore(line, at) + 1;
  return label?.colon === true && word > from && lexicon.agencyIn(line, word, at) !== null ? word : -1;
}

/** The point at `at` closes a word of one capital or one Indic letter: "Jae C. Hong", "கே. பிச்சுமணி". */
function isInitialInName(line: Line, at: number): boolean {
  if (line.units[at] === 0x2e && isTitleAt(line, at)) return true;
  if (isUpperAt(line, at - 1)) return opensInitials(line, at - 1) || isSecondInitial(line, at);
  if (line.units[at]! !== 0x2e) return false;
  let from = at;
  while (from > at - 3 && from > 0 && isIndic(line.units[from - 1]!)) from--;
  return from < at && (from === 0 || line.units[from - 1]! === 0x20 || line.units[from - 1]! === 0x2f);
}

/** Nothing, a space or a slash stands in front. */
const opensInitials = ({ units }: Line, at: number): boolean =>
  at < 1 || units[at - 1] === SPACE || units[at - 1] === 0x2f;

/** "R.J. Johnston": the second of two initials; "U.S.", "N.H." and the like are places. */
const isSecondInitial = (line: Line, at: number): boolean =>
  line.units[at - 2] === 0x2e &&
  isUpperAt(line, at - 3) &&
  opensInitials(line, at - 3) &&
  !PLACES.has(line.text.slice(at - 3, at));

/** Countries, states and towns that are abbreviated by two capitals. */
const PLACES: ReadonlySet<string> = new Set(locales.flatMap((locale) => locale.twoCapitals));

/** Devanagari to Sinhala: letters and the vowel signs behind them. */
const isIndic = (unit: number): boolean => unit >= 0x900 && unit < 0xe00 && unit !== 0x964 && unit !== 0x965;

/** The point at `at` ends one capital alone: "J.Smith", "U.S.Army". */
function isInitialAt(line: Line, at: number): boolean {
  if (!isUpperAt(line, at - 1)) return false;
  return opensInitials(line, at - 1) || line.units[at - 2] === 0x2e;
}

/** "…blossomsCredit...NAME", "…blossomsCreditCredit...NAME": where the label with points begins; -1 when none does. */
function pointedLabelStart(line: Line, points: number, from: number, end: number, lexicon: Lexicon): number {
  let found = -1;
  for (let at = points - 1; at > from && points - at < LONGEST_POINTED; at--) {
    if (line.units[at]! === SPACE) break;
    if (!isUpperAt(line, at) || !isLetterAt(line, at - 1)) continue;
    const label = gluedLabel(line, at, end, lexicon);
    if (label === null || (label.end !== points + 1 && label.end !== found)) break;
    found = at;
  }
  return found;
}

/** "CréditoCrédito..." */
const LONGEST_POINTED = 24;

/** "…treatmentCredit:" — where the label begins when a capital inside a word opens it; -1 when none does. */
function gluedLabelStart(line: Line, colon: number, from: number, lexicon: Lexicon): number {
  for (let at = colon - 1; at > from && colon - at < 20; at--) {
    if (line.units[at]! === 0x20) return -1;
    if (isUpperAt(line, at) && labelAt(line, at, colon + 1, lexicon) !== null) return at;
  }
  return -1;
}
