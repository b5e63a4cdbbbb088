import { type Line, lineOf, isLetterAt, isUpperAt } from "../text-line.js";
import type { Credit, CreditSetting } from "./credit.js";
import { isLoose, newTrace, placeCredit, readCredit } from "./credit.js";
import { gluedLabel, labelAt } from "./credit-label.js";
import { isEastAsianIn, readEastAsianCredit } from "./cjk.js";
import { countryCodeOf } from "./countries.js";
import { endBefore, koreanNotice } from "./korean.js";
import type { Lexicon } from "./lexicon.js";
import { readBareAgency, readGlued, readJuxtaposed, withHouseInFront } from "./joints.js";
import { nameShape } from "./name-shape.js";
import { changesScript, isToldWire } from "./script-change.js";

/** A credit stands within this many units of the end; the longest printed ones take about 200. */
const WINDOW = 300;
const MAX_CANDIDATES = 24;

const OPENING = new Map([
  [")", "("],
  ["]", "["],
  ["）", "（"],
  ["】", "【"],
  ["》", "《"],
]);

/** Position of the bracket that the one at `close` closes, or -1. */
function openingOf(line: Line, close: number, from: number): number {
  const closing = line.text[close]!;
  const opening = OPENING.get(closing);
  if (opening === undefined) return -1;
  let depth = 0;
  for (let at = close; at >= from; at--) {
    if (line.text[at] === closing) depth++;
    else if (line.text[at] === opening && --depth === 0) return at;
  }
  return -1;
}

/** Finds the credit that ends at `end`; null when there is none. */
export function findTailCredit(line: Line, start: number, end: number, lexicon: Lexicon): Credit | null {
  const from = Math.max(start, end - WINDOW);
  const bracket = readBracket(line, start, from, end, lexicon);
  if (bracket !== null) return bracket;
  const nextBoundary = boundaries(line, start, from, end, lexicon);
  let best: Credit | null = null;
  const trace = newTrace(false);
  for (let at = nextBoundary(); at >= 0; at = nextBoundary()) {
    // Nothing but separators between this boundary and the last: the same credit.
    const credit: Credit | null =
      best !== null && !best.labelled && isLooseBetween(line, at, best.start)
        ? placeCredit(best, at, end, best.form)
        : readCredit(line, at, end, settingAt(line, at, start), lexicon, trace);
    // "in Pittsburgh, PA" is a state.
    const behindComma = line.units[at - 1]! === 0x2c;
    const state = end - at < 5 && behindComma;
    // "in Windham, N.H. Robert F. Bukaty / AP" as well.
    if (credit === null || state || (behindComma && lengthensName(credit, best))) {
      if (trace.dead) break;
      continue;
    }
    // `Photo: NAME/A Photo: NAME/B`: the first of two credits is read next.
    if (best !== null && best.creators.length > 0 && opensWithColon(line, best.start, end, lexicon)) {
      if (!leadsIntoLabel(line, at, best, lexicon)) break;
    }
    best = credit;
    if (trace.dead) break;
  }
  best = withHouseInFront(line, start, end, best, lexicon);
  best =
    readGlued(line, from, end, best, lexicon) ??
    readJuxtaposed(line, start, end, best, lexicon) ??
    best ??
    readBareAgency(line, from, end, lexicon);
  if (best === null) return null;
  // `新华社/路透`: the reader of Chinese and Japanese credits knows who of two agencies passed on.
  if (best.creators.length === 0 && best.distributors.length > 0 && isEastAsianIn(line, best.start, end)) {
    const eastAsian = readEastAsianCredit(line, best.start, end, lexicon);
    if (eastAsian !== null && eastAsian.distributors.length > 0) best = eastAsian;
  }
  return placeCredit(best, best.start, best.end, formOf(line, best));
}

function isLooseBetween(line: Line, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isLoose(line.units[at]!)) return false;
  return true;
}

function settingAt(line: Line, at: number, start: number): CreditSetting {
  if (at === start) return "whole";
  return endsSentence(line, start, at) ? "sentence" : "open";
}

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

/** Whether a sentence ends in front of `at`: a stop, perhaps a closing quotation mark or bracket, perhaps a space. */
function endsSentence(line: Line, start: number, at: number): boolean {
  let end = at;
  if (end > start && line.units[end - 1]! === 0x20) end--;
  if (end > start && isClosingSign(line.units[end - 1]!)) end--;
  return end > start && isStop(line.units[end - 1]!);
}

function formOf(line: Line, credit: Credit): string {
  if (credit.form !== "plain") return credit.form;
  let before = credit.start - 1;
  while (before >= 0 && line.units[before]! === 0x20) before--;
  const sign = line.text[before];
  return line.text[credit.start] === "/" || sign === "/"
    ? "slash"
    : sign === "|"
      ? "pipe"
      : sign !== undefined && /[–—-]/u.test(sign)
        ? "dash"
        : "plain";
}

function readBracket(line: Line, start: number, from: number, end: number, lexicon: Lexicon): Credit | null {
  let close = end - 1;
  if (line.text[close] === "." && close > from) close--;
  const open = openingOf(line, close, from);
  if (open < 0) return readCutBracket(line, from, end, lexicon);
  const notice = koreanNotice(line.text, open + 1, close);
  if (notice !== null) {
    const credit = readCredit(line, open + 1, endBefore(line.text, notice[0]), "bracket", lexicon);
    return credit === null
      ? null
      : placeCredit(
          { ...credit, flags: [...credit.flags, { flag: "restricted", span: notice }] },
          open,
          end,
          credit.form,
        );
  }
  // `（圖／記者NAME攝）`: where a suffix tells who took it, the reader of scripts without spaces goes first.
  const eastAsian = readEastAsianCredit(line, open + 1, close, lexicon);
  const credit =
    eastAsian !== null && (eastAsian.labelled || eastAsian.distributors.length > 0)
      ? eastAsian
      : (readCredit(line, open + 1, close, "bracket", lexicon) ?? eastAsian);
  if (credit === null) return readBareName(line, start, open, close, end, lexicon);
  const label = labelBefore(line, start, open, lexicon);
  if (label !== null) return { ...placeCredit(credit, label, end, credit.form), labelled: true };
  const placed = placeCredit(credit, open, end, credit.form);
  if (credit.creators.length > 0 || credit.agencies.length !== 1 || credit.labelled) return placed;
  // `… . Florion Goga (REUTERS)`: the name stands in front of the bracket.
  const nextBoundary = boundaries(line, start, Math.max(from, open - 60), open, lexicon);
  for (let at = nextBoundary(); at >= 0; at = nextBoundary()) {
    const name = line.text.slice(at, open).trim();
    const shape = nameShape(lineOf(name), lexicon);
    if (
      shape !== null &&
      at > start &&
      endsSentence(line, start, at) &&
      shape.words >= 2 &&
      shape.words <= 4 &&
      !shape.organisation
    ) {
      return { ...placed, start: at, creators: [{ value: name, span: [at, at + name.length] }] };
    }
    const labelled = readCredit(line, at, end, "open", lexicon);
    if (labelled?.labelled) return withLabelWord(line, start, labelled, lexicon);
  }
  return placed;
}

/** `(Photo by NAME/NurPhoto via Ge…`: an ellipsis cut the bracket off; its last word may be half of one. */
function readCutBracket(line: Line, from: number, end: number, lexicon: Lexicon): Credit | null {
  const { text } = line;
  const points = text.endsWith("…", end) ? end - 1 : text.endsWith("...", end) ? end - 3 : -1;
  const open = points < 0 ? -1 : text.lastIndexOf("(", points);
  if (open < from || text.slice(open, points).includes(")")) return null;
  const whole = readCredit(line, open + 1, points, "bracket", lexicon);
  let cut = points;
  while (cut > open + 1 && line.units[cut - 1]! !== SPACE && line.units[cut - 1]! !== 0x2f) cut--;
  while (cut > open + 1 && (line.units[cut - 1]! === SPACE || line.units[cut - 1]! === 0x2f)) cut--;
  if (text.endsWith(" via", cut)) cut -= 4;
  const rest = readCredit(line, open + 1, cut, "bracket", lexicon);
  // A house that the lists know is whole; a name may be half.
  const credit = whole !== null && whole.ruleAgency !== null && !(rest?.ruleAgency === whole.ruleAgency) ? whole : rest;
  return credit === null ? null : placeCredit(credit, open, end, credit.form);
}

/** `Bild © NAME (hr)`: two labels follow one another. */
function withLabelWord(line: Line, start: number, credit: Credit, lexicon: Lexicon): Credit {
  const word = line.text.lastIndexOf(" ", credit.start - 2) + 1;
  if (word <= start || !isUpperAt(line, word)) return credit;
  const label = labelAt(line, word, credit.start - 1, lexicon);
  return label === null ? credit : placeCredit(credit, word, credit.end, credit.form);
}

/** `Foto: (NAME/AFP)`: where a label with a colon right in front of the bracket begins; null when none stands there. */
function labelBefore(line: Line, start: number, open: number, lexicon: Lexicon): number | null {
  let colon = open - 1;
  while (colon > start && line.units[colon]! === 0x20) colon--;
  if (colon <= start || line.units[colon]! !== 0x3a) return null;
  const word = Math.max(start, line.text.lastIndexOf(" ", colon - 1) + 1);
  return labelAt(line, word, open, lexicon)?.end === colon + 1 ? word : null;
}

/** `… . (First Last)`: behind a finished sentence a bracket with nothing but a person's name credits. */
function readBareName(
  line: Line,
  start: number,
  open: number,
  close: number,
  end: number,
  lexicon: Lexicon,
): Credit | null {
  if (open <= start || !endsSentence(line, start, open)) return null;
  const name = line.text.slice(open + 1, close);
  const shape = nameShape(line, lexicon, open + 1, close);
  if (shape === null || shape.uncased || shape.organisation || shape.official || shape.words < 2 || shape.words > 4)
    return null;
  if (countryCodeOf(name, null) !== null) return null;
  return {
    creators: [{ value: name, span: [open + 1, close] }],
    agencies: [],
    distributors: [],
    handoutSource: null,
    flags: [],
    ruleAgency: null,
    start: open,
    end,
    labelled: false,
    form: "bracket",
  };
}

/**
 * Walks back over the positions in front of `end` where a credit could begin. Most lines are decided at the first two
 * or three, so each is looked for when it is asked for; -1 is the end.
 */
function boundaries(line: Line, start: number, from: number, end: number, lexicon: Lexicon): () => number {
  let at = end - 2;
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
      if (agencyAt < 0) at--;
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
      if (isUpperAt(line, at + 1)) return isInitialAt(line, at) ? -1 : at + 1;
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
    case 0xa9: // © ⓒ
    case 0x24d2:
      return at;
    default:
      // "treatmentCredit: EPA": a label glued to the word in front.
      return next === 0x3a || next === 0xff1a ? gluedLabelStart(line, at + 1, from, lexicon) : -1;
  }
}

/** "Photo:" and nothing less: other words are labels only where what follows says so. */
function opensWithColon(line: Line, start: number, end: number, lexicon: Lexicon): boolean {
  let at = start;
  while (at < end && isLoose(line.units[at]!)) at++;
  const label = labelAt(line, at, end, lexicon);
  return label !== null && line.units[label.end - 1]! === 0x3a;
}

/** `Mandatory Credit: …`, `AFP PHOTO/…`: what stands in [start, end) is a label or a house, or belongs to the label. */
function leadsIntoLabel(line: Line, start: number, credit: Credit, lexicon: Lexicon): boolean {
  let from = start;
  let to = credit.start;
  while (from < to && isLoose(line.units[from]!)) from++;
  while (to > from && isLoose(line.units[to - 1]!)) to--;
  if (from === to) return true;
  if (lexicon.agencyIn(line, from, to) !== null) return credit.agencies.length === 0;
  const reach = Math.min(line.text.length, credit.start + 24);
  const found = labelAt(line, from, reach, lexicon) ?? gluedLabel(line, from, reach, lexicon);
  if (found === null) return false;
  return found.end > credit.start || ((found.label.strong || found.colon) && isLooseBetween(line, found.end, to));
}

/** `… of the site.picture alliance/dpa`: a house that is written small follows the full stop without a space. */
function opensSmallHouse(line: Line, start: number, end: number, lexicon: Lexicon): boolean {
  if (!isLetterAt(line, start)) return false;
  const limit = Math.min(end, start + 24);
  let at = start;
  while (at < limit && line.units[at]! !== 0x2f && line.units[at]! !== 0x7c) at++;
  return at < limit && lexicon.agencyIn(line, start, at) !== null;
}

/** The same credit but for more words in front of the first name. */
function lengthensName(credit: Credit, shorter: Credit | null): boolean {
  const known = shorter?.creators[0]?.value;
  return known !== undefined && credit.creators[0]?.value.endsWith(` ${known}`) === true;
}

/** "Action Images via", "Express Photo by": the label's word closes a house's name or a label, which begins here. */
function houseWithLabel(line: Line, space: number, from: number, lexicon: Lexicon): number | null {
  const word = line.text.lastIndexOf(" ", space - 1) + 1;
  if (word <= from) return null;
  // "15 May 2023Mandatory Credit:": the label's first word is glued to the caption's last.
  for (let at = word + 3; at < space - 2; at++) {
    if (!isUpperAt(line, at) || isUpperAt(line, at - 1)) continue;
    const label = labelAt(line, at, space + 24, lexicon);
    if (label !== null && label.end > space) return at;
  }
  if (!isUpperAt(line, word)) return null;
  let close = space + 1;
  while (isLetterAt(line, close)) close++;
  return line.units[close] !== 0x3a && lexicon.agencyIn(line, word, close) !== null ? word : null;
}

/** Where the agency begins that stands in front of the label behind the space at `at`; -1 when none does. */
function agencyBefore(line: Line, at: number, from: number, end: number, lexicon: Lexicon): number {
  const label = labelAt(line, at + 1, end, lexicon) ?? gluedLabel(line, at + 1, end, lexicon);
  const word = line.text.lastIndexOf(" ", at - 1) + 1;
  return label?.colon === true && word > from && lexicon.agencyIn(line, word, at) !== null ? word : -1;
}

/** The point at `at` closes a word of one capital: "Jae C. Hong", "E. Jason Vos". */
function isInitialInName(line: Line, at: number): boolean {
  return isUpperAt(line, at - 1) && line.units[at - 2]! === 0x20;
}

/** The point at `at` ends one capital alone: "J.Smith", "U.S.Army". */
function isInitialAt(line: Line, at: number): boolean {
  if (!isUpperAt(line, at - 1)) return false;
  const before = at < 2 ? 0x20 : line.units[at - 2]!;
  return before === 0x20 || before === 0x2e;
}

/** "…treatmentCredit:" — where the label begins when a capital inside a word opens it; -1 when none does. */
function gluedLabelStart(line: Line, colon: number, from: number, lexicon: Lexicon): number {
  for (let at = colon - 1; at > from && colon - at < 20; at--) {
    if (line.units[at]! === 0x20) return -1;
    if (isUpperAt(line, at) && labelAt(line, at, colon + 1, lexicon) !== null) return at;
  }
  return -1;
}
