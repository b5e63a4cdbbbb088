/** Takes off the ends of a line whatever is no caption: control marks, notices, credits, chrome; one after another. */
import { classAt, isUpperAt, type Line, spaceBefore } from "../../text-line.js";
import { NUMBER } from "../../text-characters.js";
import { findEastAsianTail, isEastAsianIn } from "../credits/cjk.js";
import { dataTailAt } from "../credits/cjk-data.js";
import { closesInDay } from "./closing-day.js";
import { monthIn } from "./dated-bracket.js";
import { addCredit, addFlags, type Draft, trimLooseEnd, trimSpaces } from "../draft.js";
import { opensWithCaptionedCredit } from "./caption-label.js";
import { findFrontCredit, findInnerCredit } from "./head.js";
import { locales } from "../locales/index.js";
import { choices } from "../words/any-of.js";
import type { Credit } from "../credits/credit.js";
import { townBefore } from "../credits/korean.js";
import type { Lexicon } from "../lexicon.js";
import type { MarkFound } from "./marks.js";
import { backMark } from "./marks-back.js";
import { frontMark } from "./marks-front.js";
import { findNotice } from "./notices.js";
import { findTailCredit } from "./tail.js";

/** Parts that may be peeled off one end; published lines have up to six. */
const MAX_PEELS = 12;

/** `THE CANADIAN PRESS/NAME. JGW`: the initials of the editor who sent it. */
const INITIALS_BEHIND = /\.? [A-Z]{2,4}\.?$/u;

function initialsBehind({ line, start, end }: Draft, lexicon: Lexicon): RegExpExecArray | null {
  const last = line.units[end - 1] === 0x2e ? end - 2 : end - 1;
  if (!isUpperAt(line, last)) return null;
  // "…, AFP" is who the picture is from.
  if (lexicon.agencyIn(line, spaceBefore(line, last) + 1, last + 1) !== null) return null;
  return INITIALS_BEHIND.exec(line.text.slice(Math.max(start, end - 8), end));
}

/** `ACHTUNG: Nur zur … Foto: NAME/dpa`: the credit behind the notice at `notice`, which runs to the end, or null. */
function creditBehind(draft: Draft, notice: number, lexicon: Lexicon): Credit | null {
  const { line, end } = draft;
  const houses = housesBehind(draft, notice, lexicon);
  if (houses !== null) return houses;
  const credit = findTailCredit(line, notice, end, lexicon);
  if (credit === null || credit.ruleAgency === null || credit.start < notice) return null;
  if (isOwnCredit(line, credit))
    return credit.labelled && line.text.lastIndexOf(":", credit.end) > credit.start ? credit : null;
  // Without a label or bracket a notice's own words are read as names.
  if (!credit.labelled && credit.form !== "bracket") return null;
  // "… nur bei Nennung: Foto: …"
  const ends = line.text.slice(notice, credit.start).trimEnd().endsWith(":");
  return ends || credit.creators.length === 0 || credit.start === notice ? null : credit;
}

/** `RESTRICTED TO EDITORIAL USE -/AFP/Getty Images`: who made the picture, and who passed it on, behind whatever stands there. */
function housesBehind({ line, end }: Draft, notice: number, lexicon: Lexicon): Credit | null {
  const slash = line.text.lastIndexOf("/", line.text.lastIndexOf("/", end - 1) - 1);
  if (slash <= notice) return null;
  const credit = findTailCredit(line, slash + 1, end, lexicon);
  if (credit === null || credit.start < slash || credit.creators.length > 0) return null;
  return credit.agencies.length > 0 && credit.distributors.length > 0 ? credit : null;
}

/** `MANDATORY CREDIT: NAME/AFP`, `MANDATORY CREDIT "AFP PHOTO / BODY"`: the words are the notice's. */
const isOwnCredit = ({ text }: Line, { start, end }: Credit): boolean => MANDATORY.test(text.slice(start, end));

const MANDATORY = /^[\s(/|.-]{0,4}(?:mandatory|must) credit/iu;

/** Cuts notices to editors, wherever they stand. */
function peelNotices(draft: Draft, lexicon: Lexicon): void {
  for (let peel = 0; peel < 4; peel++) {
    const notice = findNotice(draft.line, draft.start, draft.end);
    if (notice === null) return;
    const credit = notice.inside ? null : creditBehind(draft, notice.words[0], lexicon);
    if (credit !== null && !isOwnCredit(draft.line, credit)) {
      addCredit(draft, credit);
      draft.end = credit.start;
      trimLooseEnd(draft);
      peelBackMarks(draft, lexicon);
      continue;
    }
    addFlags(draft, notice.flags, notice.span);
    if (credit !== null) addCredit(draft, credit);
    if (notice.restricts) draft.instructions.push(notice.words);
    if (notice.inside && notice.span[0] === draft.start) draft.start = notice.span[1];
    else if (notice.inside) {
      draft.cuts.push(notice.span);
      // What stands behind an inner notice is searched no further: agencies print one.
      return;
    } else {
      // A mark may stand behind the notice; it was left for `peelEnd` to read.
      const behind = draft.line.text.slice(notice.span[1], draft.end);
      if (behind.trim() !== "") {
        const mark = backMark(draft.line, notice.span[0], draft.end, lexicon);
        if (mark !== null) addFlags(draft, mark.flags, mark.span);
      }
      draft.end = notice.span[0];
    }
    trimSpaces(draft);
  }
}

/** Units of the longest name in front of a mark. */
const LONGEST_NAME = 60;

/** `… . NAME/Archiv`: the mark is the last part of a credit that it makes one. */
function isLastSlot({ line, start, end }: Draft, { span }: MarkFound, lexicon: Lexicon): boolean {
  let at = span[0];
  while (at < span[1] && line.units[at]! === 0x20) at++;
  if (line.units[at]! !== 0x2f || line.units[at - 1]! === 0x2e) return false;
  // A chain of three parts names its house, and is a credit without the mark.
  if (line.text.lastIndexOf("/", at - 1) > Math.max(start, at - LONGEST_NAME)) return false;
  const credit = findTailCredit(line, start, end, lexicon);
  return credit !== null && credit.creators.length > 0 && credit.agencies.length === 0;
}

/** Takes off the mark that closes the line; whether there was one. */
function takeBackMark(draft: Draft, lexicon: Lexicon): boolean {
  if (draft.end === draft.unmarkedEnd) return false;
  const mark = backMark(draft.line, draft.start, draft.end, lexicon);
  if (mark === null || isLastSlot(draft, mark, lexicon)) {
    draft.unmarkedEnd = draft.end;
    return false;
  }
  draft.end = mark.span[0];
  addFlags(draft, mark.flags, mark.span);
  if (mark.data) draft.data.push(mark.span);
  trimSpaces(draft);
  return true;
}

/** Control marks at the end, so that a notice in front of them reaches the end. */
function peelBackMarks(draft: Draft, lexicon: Lexicon): void {
  for (let peel = 0; peel < MAX_PEELS; peel++) if (!takeBackMark(draft, lexicon)) return;
}

/** `By NAME/WireImage.`: what is left leads over to the name. */
const BY = new RegExp(`^(?:${choices((locale) => locale.authorWords)})$`, "iu");
const LONGEST_BY = Math.max(...locales.flatMap((locale) => locale.authorWords.map((words) => words.length)));

/** `Symbolbild: Lehrlinge an der Säge. (Foto: NAME/dpa)`: behind the label stands what the credited picture shows. */
const leavesNothing = ({ start, credits }: Draft, credit: Credit): boolean =>
  credit.start <= start &&
  credit.labelled &&
  credit.agencies.length + credit.distributors.length === 0 &&
  credit.creators.length > 0 &&
  credits.some(({ creators, agencies }) => creators.length > 0 && agencies.length > 0) &&
  !credits.some(({ creators }) => creators.some(({ value }) => credit.creators.some((one) => one.value === value)));

function peelEnd(draft: Draft, lexicon: Lexicon): void {
  const { line } = draft;
  for (let peel = 0; peel < MAX_PEELS && draft.end > draft.start; peel++) {
    trimSpaces(draft);
    if (closesInDay(line, draft.start, draft.end, lexicon)) return;
    if (takeBackMark(draft, lexicon)) continue;
    const credit =
      findTailCredit(line, draft.start, draft.end, lexicon) ??
      (isEastAsianIn(line, Math.max(draft.start, draft.end - 24), draft.end)
        ? findEastAsianTail(line, draft.start, draft.end, lexicon)
        : null);
    if (credit === null) {
      const initials = initialsBehind(draft, lexicon);
      const before =
        initials === null ? null : findTailCredit(line, draft.start, draft.end - initials[0].length, lexicon);
      if (before !== null && before.creators.length > 0) {
        draft.end -= initials![0].length;
        continue;
      }
    }
    if (credit !== null) {
      if (leavesNothing(draft, credit)) return;
      addCredit(draft, credit);
      if (holdsDay(line, credit.start, credit.end)) draft.data.push([credit.start, credit.end]);
      const town = townBefore(line.text, credit.start, draft.start);
      draft.end = town >= 0 ? town : credit.start;
      trimLooseEnd(draft);
      if (draft.end - draft.start <= LONGEST_BY && BY.test(line.text.slice(draft.start, draft.end)))
        draft.end = draft.start;
      trimCopyrightSign(draft);
      continue;
    }
    const tail = dataTailAt(line, draft.start, draft.end);
    if (tail < 0) return;
    draft.data.push([tail + 1, draft.end]);
    draft.end = tail;
  }
}

/** `(Foto: NAME; 14.01.2022)`: a credit that tells the day. */
function holdsDay(line: Line, start: number, end: number): boolean {
  for (let at = start; at < end; at++)
    if ((classAt(line, at) & NUMBER) !== 0) return monthIn(line, start, end) !== null;
  return false;
}

/** `) ）` */
const closesBracket = (unit: number): boolean => unit === 0x29 || unit === 0xff09;

/** `…、石川（Ｃ）共同通信社`: the sign in front of the house that was taken off. */
function trimCopyrightSign(draft: Draft): void {
  const { start, end } = draft;
  const { text } = draft.line;
  if (
    end - start > 3 &&
    closesBracket(draft.line.units[end - 1]!) &&
    /[(（][CＣ][)）]$/u.test(text.slice(end - 3, end))
  ) {
    draft.end -= 3;
    trimSpaces(draft);
  }
}

function peelFront(draft: Draft, lexicon: Lexicon): void {
  const { line } = draft;
  for (let peel = 0; peel < MAX_PEELS; peel++) {
    trimSpaces(draft);
    const credit = peel < 3 ? findFrontCredit(line, draft.start, draft.end, lexicon) : null;
    if (credit !== null) {
      addCredit(draft, credit);
      draft.start = credit.end;
      while (draft.start < draft.end && /[\s.:;|–—-]/u.test(line.text[draft.start]!)) draft.start++;
      continue;
    }
    const mark = frontMark(line, draft.start, draft.end, lexicon);
    if (mark === null) return;
    draft.start = mark.span[1];
    addFlags(draft, mark.flags, mark.span);
    if (mark.data) draft.data.push(mark.span);
  }
}

/** `Archivbild: HOUSE/NAME`, `Enlarge (NAME/HOUSE)`: a mark or a button is all that stands in front of the credit. */
function takeMarkAlone(draft: Draft, lexicon: Lexicon): void {
  const { line, start, end } = draft;
  if (end <= start) return;
  const flags = lexicon.marks.getIn(line, start, end);
  if (flags === undefined && !lexicon.chrome.hasIn(line, start, end)) return;
  addFlags(draft, flags ?? [], [start, end]);
  draft.end = start;
}

/** Peels marks and notices off the end, and a credit with its caption's label off the front. */
function peelMarks(draft: Draft, lexicon: Lexicon): void {
  trimSpaces(draft);
  peelBackMarks(draft, lexicon);
  peelNotices(draft, lexicon);
  if (opensWithCaptionedCredit(draft.line, draft.start, draft.end, lexicon)) peelFront(draft, lexicon);
}

/** Peels the front once the end is done, and takes a credit out of the middle where neither end has one. */
function peelRest(draft: Draft, lexicon: Lexicon): void {
  if (draft.end <= draft.start) return;
  peelFront(draft, lexicon);
  if (draft.credits.length > 0) {
    takeMarkAlone(draft, lexicon);
    return;
  }
  const inner = findInnerCredit(draft.line, draft.start, draft.end, lexicon);
  if (inner === null) return;
  addCredit(draft, inner);
  draft.cuts.push([inner.start, inner.end]);
}

export type Peeling = (draft: Draft, lexicon: Lexicon) => void;

/** How a line is peeled from both ends, one after another. */
export const peelings: readonly Peeling[] = [peelMarks, peelEnd, peelRest];
