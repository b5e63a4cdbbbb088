import type { Credit, CreditSetting, CreditTrace } from "./credit.js";
import { placeCredit, readCredit } from "./credit.js";
import { gluedLabel, labelAt } from "./credit-label.js";
import { readEastAsianCredit } from "./cjk.js";
import { countryCodeOf } from "./countries.js";
import type { Lexicon } from "./lexicon.js";
import { nameShape } from "./name-shape.js";
import { isLetterAt, isUpperAt } from "../text-characters.js";

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
function openingOf(text: string, close: number, from: number): number {
  const closing = text[close]!;
  const opening = OPENING.get(closing);
  if (opening === undefined) return -1;
  let depth = 0;
  for (let at = close; at >= from; at--) {
    if (text[at] === closing) depth++;
    else if (text[at] === opening && --depth === 0) return at;
  }
  return -1;
}

/** Finds the credit that ends at `end`; null when there is none. */
export function findTailCredit(text: string, start: number, end: number, lexicon: Lexicon): Credit | null {
  const from = Math.max(start, end - WINDOW);
  const bracket = readBracket(text, start, from, end, lexicon);
  if (bracket !== null) return bracket;
  const nextBoundary = boundaries(text, start, from, end, lexicon);
  let best: Credit | null = null;
  const trace: CreditTrace = { fromFront: false, dead: false };
  for (let at = nextBoundary(); at >= 0; at = nextBoundary()) {
    const credit = readCredit(text, at, end, settingAt(text, at, start), lexicon, trace);
    if (credit !== null) best = credit;
    if (trace.dead) break;
  }
  best = withHouseInFront(text, start, end, best, lexicon);
  best = readJuxtaposed(text, start, end, best, lexicon) ?? best ?? readBareAgency(text, from, end, lexicon);
  return best === null ? null : placeCredit(best, best.start, best.end, formOf(text, best));
}

/** `Una casa en Oslo EFE`: an agency's name closes the line behind a capital or a number, not behind "told". */
function readBareAgency(text: string, from: number, end: number, lexicon: Lexicon): Credit | null {
  const at = text.lastIndexOf(" ", end - 1) + 1;
  if (at <= from || end - at < 3 || end - at > 12 || !isUpperAt(text, at)) return null;
  const agency = lexicon.agency(text, at, end);
  if (agency === null || agency.kind !== "wire") return null;
  const before = text.lastIndexOf(" ", at - 2) + 1;
  if (!isUpperAt(text, before) && !/[\d)\]"”»]$/u.test(text.slice(before, at - 1))) return null;
  return readCredit(text, at, end, "open", lexicon);
}

function settingAt(text: string, at: number, start: number): CreditSetting {
  if (at === start) return "whole";
  return endsSentence(text, start, at) ? "sentence" : "open";
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
function endsSentence(text: string, start: number, at: number): boolean {
  let end = at;
  if (end > start && text.charCodeAt(end - 1) === 0x20) end--;
  if (end > start && isClosingSign(text.charCodeAt(end - 1))) end--;
  return end > start && isStop(text.charCodeAt(end - 1));
}

/** `… konferencji PAP/EPA/NAME`: a chain goes on in front of its first separator when an agency stands there. */
function withHouseInFront(
  text: string,
  start: number,
  end: number,
  best: Credit | null,
  lexicon: Lexicon,
): Credit | null {
  if (best === null || best.start - 1 <= start || text.charCodeAt(best.start - 1) !== 0x2f) return best;
  const slash = best.start - 1;
  const word = text.lastIndexOf(" ", slash) + 1;
  if (word <= start || slash - word > 24 || lexicon.agency(text, word, slash) === null) return best;
  return readCredit(text, word, end, "open", lexicon) ?? best;
}

/** Longest stretch of a chain that has no boundary in front of it. */
const JUXTAPOSED = 120;

/**
 * A credit joined to its caption by nothing but a space: `… en Madrid EFE/ NAME`, `… on March 5 NAME/AFP`. The words in
 * front of the first separator are counted back while they carry capitals: an agency, or a name of two or three words;
 * four and more are the caption's last name and the photographer's.
 */
function readJuxtaposed(
  text: string,
  start: number,
  end: number,
  best: Credit | null,
  lexicon: Lexicon,
): Credit | null {
  if (best !== null && (best.labelled || best.creators.length > 0 || best.start <= start)) return null;
  const from = Math.max(start, end - JUXTAPOSED);
  const limit = best?.start ?? end;
  for (let at = from + 2; at < Math.min(limit + 1, end - 1); at++) {
    const unit = text.charCodeAt(at);
    const spaced = text.charCodeAt(at - 1) === 0x20;
    const dash = spaced && (unit === 0x2d || unit === 0x2013 || unit === 0x2014) && text.charCodeAt(at + 1) === 0x20;
    if (unit !== 0x2f && unit !== 0x7c && !dash) continue;
    const words = capitalRun(text, start, spaced ? at - 1 : at, lexicon);
    if (words.length === 0) continue;
    // The longest name: "THE CANADIAN PRESS" holds "Canadian Press".
    const agencyStart = words.findLast((word) => lexicon.agency(text, word, spaced ? at - 1 : at) !== null);
    if (agencyStart !== undefined && (unit === 0x2f || unit === 0x7c)) {
      const credit = agencyStart > start ? readCredit(text, agencyStart, end, "open", lexicon) : null;
      if (credit !== null) return credit;
      continue;
    }
    // "… greets Angela Merkel / AFP": with spaces around, the name may be the caption's.
    if (words.length < (spaced ? 4 : 2)) continue;
    // Most names have two words; an initial between them does not count.
    const second = words[1]!;
    const initial = words.length > 2 && /^\p{Lu}\.$/u.test(text.slice(second, text.indexOf(" ", second)));
    const nameStart = initial ? words[2]! : second;
    const credit = nameStart > start ? readCredit(text, nameStart, end, "open", lexicon) : null;
    if (credit !== null && credit.creators.length > 0 && credit.ruleAgency !== null) return credit;
  }
  return null;
}

/** `. , ; : ! ? ) ] » ” "` and digits. */
const closesClause = (unit: number): boolean =>
  unit === 0x2e ||
  unit === 0x2c ||
  unit === 0x3b ||
  unit === 0x3a ||
  unit === 0x21 ||
  unit === 0x3f ||
  unit === 0x29 ||
  unit === 0x5d ||
  unit === 0xbb ||
  unit === 0x201d ||
  unit === 0x22 ||
  (unit >= 0x30 && unit <= 0x39);

/** "C.", "St.": one to three letters and a point. */
function isInitials(text: string, start: number, end: number): boolean {
  if (end - start > 4 || text.charCodeAt(end - 1) !== 0x2e) return false;
  for (let at = start; at < end - 1; at++) if (!isLetterAt(text, at)) return false;
  return end - start > 1;
}

/** "al-Rubaye", "d'Angelo": a particle written onto the name. */
const hasParticle = (text: string, start: number, end: number): boolean =>
  end - start > 3 && /^\p{Ll}{1,3}['’-]\p{Lu}/u.test(text.slice(start, start + 6));

/** Starts of the capitalised words in front of `end`, the last word first; at most six. */
function capitalRun(text: string, start: number, end: number, lexicon: Lexicon): number[] {
  const words: number[] = [];
  let wordEnd = end;
  while (words.length < 6) {
    let at = wordEnd;
    while (at > start && text.charCodeAt(at - 1) !== 0x20) at--;
    if (at === wordEnd || (closesClause(text.charCodeAt(wordEnd - 1)) && !isInitials(text, at, wordEnd))) break;
    if (isUpperAt(text, at) || hasParticle(text, at, wordEnd)) words.push(at);
    else if (words.length === 0 || !lexicon.particles.has(text, at, wordEnd)) break;
    wordEnd = at - 1;
    if (wordEnd <= start) break;
  }
  return words;
}

function formOf(text: string, credit: Credit): string {
  if (credit.form !== "plain") return credit.form;
  let before = credit.start - 1;
  while (before >= 0 && text.charCodeAt(before) === 0x20) before--;
  const sign = text[before];
  return text[credit.start] === "/" || sign === "/"
    ? "slash"
    : sign === "|"
      ? "pipe"
      : sign !== undefined && /[–—-]/u.test(sign)
        ? "dash"
        : "plain";
}

function readBracket(text: string, start: number, from: number, end: number, lexicon: Lexicon): Credit | null {
  let close = end - 1;
  if (text[close] === "." && close > from) close--;
  const open = openingOf(text, close, from);
  if (open < 0) return null;
  const credit =
    readCredit(text, open + 1, close, "bracket", lexicon) ?? readEastAsianCredit(text, open + 1, close, lexicon);
  if (credit === null) return readBareName(text, start, open, close, end, lexicon);
  const placed = placeCredit(credit, open, end, credit.form);
  if (credit.creators.length > 0 || credit.agencies.length !== 1 || credit.labelled) return placed;
  // `… . Florion Goga (REUTERS)`: the name stands in front of the bracket.
  const nextBoundary = boundaries(text, start, Math.max(from, open - 60), open, lexicon);
  for (let at = nextBoundary(); at >= 0; at = nextBoundary()) {
    const name = text.slice(at, open).trim();
    const shape = nameShape(name, lexicon);
    if (
      shape !== null &&
      at > start &&
      endsSentence(text, start, at) &&
      shape.words >= 2 &&
      shape.words <= 4 &&
      !shape.organisation
    ) {
      return { ...placed, start: at, creators: [{ value: name, span: [at, at + name.length] }] };
    }
    const labelled = readCredit(text, at, end, "open", lexicon);
    if (labelled?.labelled) return labelled;
  }
  return placed;
}

/** `… . (First Last)`: behind a finished sentence a bracket with nothing but a person's name credits. */
function readBareName(
  text: string,
  start: number,
  open: number,
  close: number,
  end: number,
  lexicon: Lexicon,
): Credit | null {
  if (open <= start || !endsSentence(text, start, open)) return null;
  const name = text.slice(open + 1, close);
  const shape = nameShape(name, lexicon);
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
function boundaries(text: string, start: number, from: number, end: number, lexicon: Lexicon): () => number {
  let at = end - 2;
  let last = -1;
  let agencyAt = -1;
  let found = 0;
  return () => {
    while (found < MAX_CANDIDATES && at >= from) {
      let boundary = agencyAt;
      agencyAt = -1;
      if (boundary < 0) {
        boundary = boundaryAt(text, at, from, end, lexicon);
        // "… Merkel AFP PHOTO/NAME": the agency stands in front of the label.
        if (boundary >= 0 && text.charCodeAt(at) === SPACE) agencyAt = agencyBefore(text, at, from, end, lexicon);
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
function boundaryAt(text: string, at: number, from: number, end: number, lexicon: Lexicon): number {
  const unit = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  switch (unit) {
    case 0x20:
      if (changesScript(text, at) && !isToldWire(text, at, end, lexicon)) return at + 1;
      return (labelAt(text, at + 1, end, lexicon) ?? gluedLabel(text, at + 1, end, lexicon)) === null ? -1 : at + 1;
    case 0x2e: // . ! ? …
    case 0x21:
    case 0x3f:
    case 0x2026:
    case 0x6d4:
    case 0x964:
      // "Jae C. Hong": an initial inside a name.
      if (next === SPACE) return isInitialInName(text, at) ? -1 : at + 2;
      return isUpperAt(text, at + 1) && !isInitialAt(text, at) ? at + 1 : -1;
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
      return next !== 0x29 && next !== 0x5d ? at + 1 : -1;
    case 0x2d: // - – — | / •
    case 0x2013:
    case 0x2014:
    case 0x7c:
    case 0x2f:
    case 0x2022:
      return next === SPACE || (at > 0 && text.charCodeAt(at - 1) === SPACE) || unit === 0x2f ? at + 1 : -1;
    case 0x2c: // ,
    case 0x60c:
    case 0x3001:
    case 0xff1d:
    case 0x3d:
      return at + 1;
    case 0xa9: // © ⓒ
    case 0x24d2:
      return at;
    default:
      // "treatmentCredit: EPA": a label glued to the word in front.
      return next === 0x3a || next === 0xff1a ? gluedLabelStart(text, at + 1, from, lexicon) : -1;
  }
}

/** Where the agency begins that stands in front of the label behind the space at `at`; -1 when none does. */
function agencyBefore(text: string, at: number, from: number, end: number, lexicon: Lexicon): number {
  const label = labelAt(text, at + 1, end, lexicon) ?? gluedLabel(text, at + 1, end, lexicon);
  const word = text.lastIndexOf(" ", at - 1) + 1;
  return label?.colon === true && word > from && lexicon.agency(text, word, at) !== null ? word : -1;
}

/** `… в Риге Anna Berg / Reuters`: behind the caption's own script a capital in Latin letters opens the credit. */
function changesScript(text: string, space: number): boolean {
  const next = text.charCodeAt(space + 1);
  if (next < 0x41 || next > 0x5a) return false;
  const before = text.charCodeAt(space - 1);
  return before >= 0x370 && before !== 0x3000 && isLetterAt(text, space - 1);
}

/** `…, сообщило агентство Reuters`: a wire alone behind a small word is who told. */
function isToldWire(text: string, space: number, end: number, lexicon: Lexicon): boolean {
  if (text.charCodeAt(end - 1) === 0x2e) return true;
  if (lexicon.agency(text, space + 1, end)?.kind !== "wire") return false;
  const word = text.lastIndexOf(" ", space - 1) + 1;
  return text[word]!.toLowerCase() !== text[word]!.toUpperCase() && !isUpperAt(text, word);
}

/** "Jae C.": a capital and the point at `at`, behind a capitalised word. */
function isInitialInName(text: string, at: number): boolean {
  if (!isUpperAt(text, at - 1) || text.charCodeAt(at - 2) !== 0x20) return false;
  return /\p{Lu}[\p{L}'’-]{1,20} \p{Lu}\.$/u.test(text.slice(Math.max(0, at - 24), at + 1));
}

/** The point at `at` ends one capital alone: "J.Smith", "U.S.Army". */
function isInitialAt(text: string, at: number): boolean {
  if (!isUpperAt(text, at - 1)) return false;
  const before = at < 2 ? 0x20 : text.charCodeAt(at - 2);
  return before === 0x20 || before === 0x2e;
}

/** "…treatmentCredit:" — where the label begins when a capital inside a word opens it; -1 when none does. */
function gluedLabelStart(text: string, colon: number, from: number, lexicon: Lexicon): number {
  for (let at = colon - 1; at > from && colon - at < 20; at--) {
    if (text.charCodeAt(at) === 0x20) return -1;
    if (isUpperAt(text, at) && labelAt(text, at, colon + 1, lexicon) !== null) return at;
  }
  return -1;
}
