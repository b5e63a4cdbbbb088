/** Credits in brackets at the end of a caption. */
import { type Line, lineOf, isUpperAt, signBefore, spaceBefore } from "../../text-line.js";
import { readBodyPhoto } from "./body-photo.js";
import { boundaries, endsSentence } from "./boundaries.js";
import { endBefore, koreanNotice } from "../credits/korean.js";
import { readEastAsianCredit } from "../credits/cjk.js";
import { countryCodeOf } from "../places/countries.js";
import { type Credit, placeCredit, readCredit } from "../credits/credit.js";
import { labelAt } from "../credits/credit-label.js";
import { isLedTo } from "../credits/led-to.js";
import { besideDay } from "./dated-bracket.js";
import type { Lexicon } from "../lexicon.js";
import { isDomain, nameShape } from "../credits/name-shape.js";
import { detectLanguage } from "../words/language.js";

/** The bracket that a closing one closes; 0 for what is none. */
function openingFor(closing: number): number {
  switch (closing) {
    case 0x29: // )
    case 0x7d: // a slip: "(Photo by NAME/AP}"
      return 0x28;
    case 0x5d: // ]
      return 0x5b;
    case 0xff09: // ）
      return 0xff08;
    case 0xff3d: // ］
      return 0xff3b;
    case 0x3011: // 】
    case 0x300b: // 》
    case 0x3009: // 〉
      return closing - 1;
    case 0x3e: // `… <사진=연합뉴스>`
      return 0x3c;
    default:
      return 0;
  }
}

/** Position of the bracket that the one at `close` closes, or -1. */
function openingOf(line: Line, close: number, from: number): number {
  const closing = line.units[close]!;
  const opening = openingFor(closing);
  if (opening === 0) return -1;
  let depth = 0;
  for (let at = close; at >= from; at = signBefore(line, at)) {
    const unit = line.units[at]!;
    if (unit === closing) depth++;
    else if (unit === opening && --depth === 0) return at;
  }
  return -1;
}

/** Reads the bracket that closes the line; null when it holds no credit. */
export function readBracket(line: Line, start: number, from: number, end: number, lexicon: Lexicon): Credit | null {
  let close = end - 1;
  if (line.units[close] === 0x2e && close > from) close--;
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
  if (credit === null)
    return (
      readDatedBracket(line, open, close, end, lexicon) ??
      readBodyBracket(line, open, close, end, lexicon) ??
      readBareName(line, start, open, close, end, lexicon)
    );
  const label = labelBefore(line, start, open, lexicon);
  if (label !== null) return { ...placeCredit(credit, label, end, credit.form), labelled: true };
  const placed = placeCredit(credit, open, end, credit.form);
  if (credit.creators.length > 0 || credit.agencies.length !== 1 || credit.labelled) return placed;
  if (followsOwnName(line, start, open, close, lexicon)) return null;
  // `… . Florion Goga (REUTERS)`: the name stands in front of the bracket.
  const nextBoundary = boundaries(line, start, Math.max(from, open - 60), open, open, lexicon);
  for (let at = nextBoundary(); at >= 0; at = nextBoundary()) {
    const name = line.text.slice(at, open).trim();
    const shape = nameShape(lineOf(name), lexicon);
    if (
      shape !== null &&
      at > start &&
      (endsSentence(line, start, at) || (line.units[at - 1] !== 0x2c && isLedTo(line, at, at))) &&
      shape.words >= 2 &&
      shape.words <= 4 &&
      !shape.organisation &&
      !(shape.uncased && followsCountry(line, start, at))
    ) {
      return { ...placed, start: at, creators: [{ value: name, span: [at, at + name.length] }] };
    }
    const labelled = readCredit(line, at, end, "open", lexicon);
    if (labelled?.labelled) return withLabelWord(line, start, labelled, lexicon);
  }
  return placed;
}

/** `بيروت (لبنان) - متظاهرون … (أ ف ب)`: a town and its country in brackets open the caption behind the dash. */
function followsCountry(line: Line, start: number, at: number): boolean {
  let close = at - 1;
  while (close > start && (line.units[close] === 0x20 || isDash(line.units[close]!))) close--;
  if (line.units[close] !== 0x29) return false;
  const open = openingOf(line, close, start);
  return open > start && countryCodeOf(line.text.slice(open + 1, close), detectLanguage(line)) !== null;
}

/** `- – —` */
const isDash = (unit: number): boolean => unit === 0x2d || unit === 0x2013 || unit === 0x2014;

/** `(3 March 2023 - AFP)`: who took the picture, beside the day. */
function readDatedBracket(line: Line, open: number, close: number, end: number, lexicon: Lexicon): Credit | null {
  const rest = besideDay(line, open + 1, close);
  const credit = rest === null ? null : readCredit(line, rest[0], rest[1], "bracket", lexicon);
  return credit === null ? null : placeCredit(credit, open, end, credit.form);
}

/** `(U.S. Army photo by NAME)` */
function readBodyBracket(line: Line, open: number, close: number, end: number, lexicon: Lexicon): Credit | null {
  const credit = readBodyPhoto(line, open + 1, close, lexicon);
  return credit === null ? null : placeCredit(credit, open, end, credit.form);
}

/** `… released by Korean Central News Agency (KCNA)`: the bracket says the name in front once more, in letters. */
function followsOwnName(line: Line, start: number, open: number, close: number, lexicon: Lexicon): boolean {
  const agency = lexicon.agencyIn(line, open + 1, close);
  if (agency === null || line.units[open - 1] !== 0x20) return false;
  let word = open - 1;
  for (let words = 0; words < MOST_OF_NAME && word > start; words++) {
    word = spaceBefore(line, word) + 1;
    // One word may be the caption's: "German" names the German agency too.
    if (words > 0 && lexicon.agencyIn(line, word, open - 1)?.id === agency.id) return true;
    word--;
  }
  return false;
}

/** "Islamic Republic of Iran News Agency" */
const MOST_OF_NAME = 6;

/** `(Photo by NAME/NurPhoto via Ge…`: an ellipsis cut the bracket off; its last word may be half of one. */
export function readCutBracket(line: Line, from: number, end: number, lexicon: Lexicon): Credit | null {
  const { text } = line;
  const last = line.units[end - 1]!;
  const points = last === 0x2026 ? end - 1 : last === 0x2e && text.endsWith("...", end) ? end - 3 : -1;
  const open = points < 0 ? -1 : text.lastIndexOf("(", points);
  if (open < from || text.slice(open, points).includes(")")) return null;
  const whole = readCredit(line, open + 1, points, "bracket", lexicon);
  let cut = points;
  while (cut > open + 1 && line.units[cut - 1]! !== 0x20 && line.units[cut - 1]! !== 0x2f) cut--;
  while (cut > open + 1 && (line.units[cut - 1]! === 0x20 || line.units[cut - 1]! === 0x2f)) cut--;
  if (text.endsWith(" via", cut)) cut -= 4;
  const rest = readCredit(line, open + 1, cut, "bracket", lexicon);
  // A house that the lists know is whole; a name may be half.
  const credit = whole !== null && whole.ruleAgency !== null && !(rest?.ruleAgency === whole.ruleAgency) ? whole : rest;
  return credit === null ? null : placeCredit(credit, open, end, credit.form);
}

/** `Bild © NAME (hr)`: two labels follow one another. */
function withLabelWord(line: Line, start: number, credit: Credit, lexicon: Lexicon): Credit {
  const word = spaceBefore(line, credit.start - 1) + 1;
  if (word <= start || !isUpperAt(line, word)) return credit;
  const label = labelAt(line, word, credit.start - 1, lexicon);
  return label === null ? credit : placeCredit(credit, word, credit.end, credit.form);
}

/** `Foto: (NAME/AFP)`: where a label with a colon right in front of the bracket begins; null when none stands there. */
function labelBefore(line: Line, start: number, open: number, lexicon: Lexicon): number | null {
  let colon = open - 1;
  while (colon > start && line.units[colon]! === 0x20) colon--;
  if (colon <= start || line.units[colon]! !== 0x3a) return null;
  const word = Math.max(start, spaceBefore(line, colon) + 1);
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
  // `(First Last)`, `(Vallby Athletics)`: a bracket that is the whole line.
  const whole = open === start;
  // "[Vallby Prison]" alone is what a page calls its picture.
  if (whole && line.units[open] === 0x5b) return null;
  if (!whole && !endsSentence(line, start, open)) return null;
  const name = line.text.slice(open + 1, close);
  const shape = nameShape(line, lexicon, open + 1, close);
  if (shape === null || shape.uncased || shape.words > 4) return null;
  if (shape.words < 2 && (whole || !isDomain(name))) return null;
  if (countryCodeOf(name, null) !== null) return null;
  const named = { value: name, span: [open + 1, close] } as const;
  const { organisation, official } = shape;
  return {
    creators: organisation || official ? [] : [named],
    agencies: organisation && !official ? [named] : [],
    distributors: [],
    // `… at the harbour. (Okoro Family)`
    handoutSource: official ? named : null,
    flags: official ? [{ flag: "handout", span: named.span }] : [],
    ruleAgency: null,
    start: open,
    end,
    labelled: false,
    form: "bracket",
  };
}
