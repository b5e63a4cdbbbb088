import { type Line, ROUND } from "../../text-line.js";
import { opensWithSentence } from "../credits/atoms.js";
import { readBodyPhoto } from "./body-photo.js";
import { behindLastSentence, boundaries, endsSentence } from "./boundaries.js";
import { readBracket } from "./brackets.js";
import { readEastAsianCredit, isEastAsianIn } from "../credits/cjk.js";
import { type Credit, type CreditSetting, isLoose, placeCredit, readCredit } from "../credits/credit.js";
import { withoutCountry, withoutYear } from "./country-in-front.js";
import { newTrace } from "../credits/credit-parts.js";
import { gluedLabel, labelAt } from "../credits/credit-label.js";
import { readBareAgency, readBareRole, readGlued, withHouseInFront } from "./joints.js";
import { readJuxtaposed } from "./juxtaposed.js";
import type { Lexicon } from "../lexicon.js";

/** A credit stands within this many units of the end; the longest printed ones take about 200. */
const WINDOW = 300;

/** Finds the credit that ends at `end`; null when there is none. */
export function findTailCredit(line: Line, start: number, end: number, lexicon: Lexicon): Credit | null {
  const suffix = suffixBeforeYear(line, start, end, lexicon);
  if (suffix < 0) return findCredit(line, start, end, lexicon);
  const credit = findCredit(line, start, suffix, lexicon);
  return credit === null ? null : placeCredit(credit, credit.start, end, credit.form);
}

const YEAR_BEHIND = /, (?:19|20)\d\d(?: m\.)?$/u;

/** `NAME nuotr., 2017`: where the word that makes it a credit ends in front of the year; -1 when none does. */
function suffixBeforeYear(line: Line, start: number, end: number, lexicon: Lexicon): number {
  const last = line.units[end - 1]!;
  const isYear = last >= 0x30 && last <= 0x39 && line.units[end - 6] === 0x2c;
  // "2017 m."
  if (!isYear && (last !== 0x2e || line.units[end - 2] !== 0x6d)) return -1;
  const year = YEAR_BEHIND.exec(line.text.slice(Math.max(start, end - 10), end));
  if (year === null) return -1;
  const close = end - year[0].length;
  return lexicon.creditSuffixes.hasIn(line, line.text.lastIndexOf(" ", close) + 1, close) ? close : -1;
}

function findCredit(line: Line, start: number, end: number, lexicon: Lexicon): Credit | null {
  const from = Math.max(start, end - WINDOW);
  const bracket = readBracket(line, start, from, end, lexicon);
  if (bracket !== null) return bracket;
  const trace = newTrace(false);
  // Most credits follow the caption's last sentence: where one does, nothing shorter is read.
  const sentence = behindLastSentence(line, from, end, lexicon);
  let best =
    sentence < 0 || opensInSentence(line, sentence, end, lexicon)
      ? null
      : readCredit(line, sentence, end, "sentence", lexicon, trace);
  // The search comes by that place again, and would find nothing again.
  const isRead = best === null && sentence >= 0 && settingAt(line, sentence, start) === "sentence";
  const isDead = trace.dead;
  trace.dead = false;
  const nextBoundary = boundaries(line, start, from, best === null ? end : sentence - 1, end, lexicon);
  for (let at = nextBoundary(); at >= 0; at = nextBoundary()) {
    // Nothing but separators between this boundary and the last: the same credit.
    const more: boolean = best === null || best.labelled || !isLooseBetween(line, at, best.start);
    if (best !== null && best.flags.length === 0 && opensWithYear(line, at)) break;
    if (more && opensInSentence(line, at, end, lexicon)) break;
    const again = isRead && at === sentence;
    if (again && more) trace.dead ||= isDead;
    const credit: Credit | null =
      best !== null && !more
        ? placeCredit(best, at, end, best.form)
        : again
          ? null
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
    if (best !== null && opensApart(line, best, isNameInFront(credit, start), end, lexicon)) {
      if (!leadsIntoLabel(line, at, best, lexicon)) break;
    }
    best = credit;
    if (trace.dead) break;
  }
  best = withBodyInFront(line, start, sentence, best, lexicon) ?? withHouseInFront(line, start, end, best, lexicon);
  best =
    readGlued(line, from, end, best, lexicon) ??
    readJuxtaposed(line, start, end, best, lexicon) ??
    best ??
    readBareAgency(line, from, end, lexicon) ??
    readBareRole(line, from, end, lexicon);
  if (best === null) return null;
  best = withoutYear(line, withoutCountry(line, best, end, lexicon));
  // `新华社/路透`: the reader of Chinese and Japanese credits knows who of two agencies passed on.
  if (best.creators.length === 0 && best.distributors.length > 0 && isEastAsianIn(line, best.start, end)) {
    const eastAsian = readEastAsianCredit(line, best.start, end, lexicon);
    if (eastAsian !== null && eastAsian.distributors.length > 0) best = eastAsian;
  }
  return placeCredit(best, best.start, best.end, formOf(line, best));
}

const TWO_CAPITALS = /[.!?"”)] ((?:\p{Lu}\.){2} )$/u;

/** `…. Official White House Photo by NAME`: whose photo it is stands between the sentence and the label. */
function withBodyInFront(
  line: Line,
  start: number,
  sentence: number,
  best: Credit | null,
  lexicon: Lexicon,
): Credit | null {
  if (best === null || !best.labelled || sentence < 0 || best.start <= sentence) return null;
  let from = sentence;
  while (from < best.start && isLoose(line.units[from]!)) from++;
  // "…. U.S. Navy photo by NAME": the points end no sentence.
  const capitals = TWO_CAPITALS.exec(line.text.slice(Math.max(start, from - 7), from))?.[1];
  if (capitals !== undefined) from -= capitals.length;
  return from < best.start ? readBodyPhoto(line, from, best.end, lexicon) : null;
}

/** Whether a sentence begins at `at` with no label in front: neither this stretch nor a longer one is a credit. */
function opensInSentence(line: Line, at: number, end: number, lexicon: Lexicon): boolean {
  let from = at;
  while (from < end && isLoose(line.units[from]!)) from++;
  return (
    opensWithSentence(line, from, end) &&
    labelAt(line, from, end, lexicon) === null &&
    gluedLabel(line, from, end, lexicon) === null
  );
}

/**
 * `…, 2017. REUTERS/NAME`: the caption's year and its full stop belong to no credit. Many captions close so, and each
 * read its credit a second time with them, for nothing.
 */
function opensWithYear({ units, traits }: Line, at: number): boolean {
  if (units[at - 1] !== 0x2c || units[at] !== 0x20 || units[at + 5] !== 0x2e || units[at + 6] !== 0x20) return false;
  for (let digit = at + 1; digit < at + 5; digit++) if (units[digit]! < 0x30 || units[digit]! > 0x39) return false;
  // A bracket that closes in the credit says more.
  return (traits & ROUND) === 0;
}

function isLooseBetween(line: Line, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isLoose(line.units[at]!)) return false;
  return true;
}

function settingAt(line: Line, at: number, start: number): CreditSetting {
  if (at === start) return "whole";
  return endsSentence(line, start, at) ? "sentence" : "open";
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

/** Read with the whole line, what stands first passes for who took the picture. */
const isNameInFront = ({ labelled, creators }: Credit, start: number): boolean =>
  !labelled && creators[0]?.span[0] === start;

/**
 * Whether the credit opens with "Photo:" and names who took the picture: other words are labels only where what follows
 * says so. Where nothing but a name stands in front, as in `Anna Vik Photo NAME/A` and `Anna Vik © A / B`, that is the
 * caption, and any label will do.
 */
function opensApart(
  line: Line,
  { start, creators, ruleAgency }: Credit,
  behindName: boolean,
  end: number,
  lexicon: Lexicon,
): boolean {
  let at = start;
  while (at < end && isLoose(line.units[at]!)) at++;
  if (creators.length === 0 && (!behindName || ruleAgency === null)) return false;
  const label = labelAt(line, at, end, lexicon);
  if (label === null) return false;
  const last = line.units[label.end - 1]!;
  // `NAME/Copyright 2024 The AP`: the slash joins the owner to who took it.
  return last === 0x3a || (behindName && last !== 0x7c && !(at === start && line.units[at - 1] === 0x2f));
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

/** The same credit but for more words in front of the first name. */
function lengthensName(credit: Credit, shorter: Credit | null): boolean {
  const known = shorter?.creators[0]?.value;
  return known !== undefined && credit.creators[0]?.value.endsWith(` ${known}`) === true;
}
