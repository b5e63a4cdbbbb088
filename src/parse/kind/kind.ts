/** Tells captions from what stands around them on a page: share buttons, bylines, slugs, file names, body text. */

import { AT_SIGN, BRACES, DASHES, DIGITS, isLetterAt, type Line, lineOf, PLUSES } from "../../text-line.js";
import { attributesToHouse, tellsContributors } from "./attribution.js";
import { isNameAndJob, isSignature, tellsAuthor } from "./author-lines.js";
import { type BylineFields, looksSigned, opensByline, readBylineWith } from "./byline.js";
import { goesOn, isBodyText, showsPicture } from "./body-text.js";
import type { Credit } from "../credits/credit.js";
import { type Draft, LONGEST_CAPTION } from "../draft.js";
import { isUncasedProse } from "../words/uncased-prose.js";
import type { Lexicon } from "../lexicon.js";
import { isCounter, isMenu, isSectionRow, isTechnical } from "./page-rows.js";
import { isHeadline } from "./headlines.js";
import { datesCopyright, isPageNotice, isSiteMark, namesTextSource, opensWithCopyright } from "./page-notices.js";
import { isPageVoice, mentionsRights, opensLikePage, reservesRights } from "./page-lines.js";
import { isPageSpeaking } from "./page-voice.js";
import { tellsScene } from "./scenes.js";
import { isShareRow } from "./share-row.js";
import { namesSite } from "./site-lines.js";
import { closesPosted, isTimeStamp, tellsPosting, withoutDay } from "./stamps.js";
import { lacksSigns } from "./unsigned.js";
import {
  closesWithByline,
  isBareDateline,
  isDatedHouse,
  isDeskLine,
  isHouseLine,
  isReporterLine,
  isSignedFrom,
  isStampedHouse,
} from "./wire-lines.js";
import { opensWithWire, wireDatelineEnd } from "./wire-text.js";

const FILE_NAME =
  /^[\p{L}\p{N}_()[\]%+,.&@ -]{1,200}\.(?:jpe?g|png|gif|webp|tiff?|heic|avif|psd|svg|bmp|mp4|pdf)(?: [-–—|] [a-z\d-]{2,30}\.[a-z]{2,4})?$/iu;
/** Buttons that make the letters larger: "A- A A+". */
const FONT_SIZE = /(?:^|[\s:：])(?:[-+]A|A ?[-+]|أ ?[-+])(?=[\s+-]|A|$)/u;
const SLUG = /^[\p{L}\p{N}]{1,40}(?:[-_]{1,2}[\p{L}\p{N}]{1,40}){2,30}$/u;
/** Page lines that name a photographer, such as bylines, have nothing of this length beside the credit. */
const CLEAR_CAPTION = 100;

/** "Con información de EFE y Reuters": a page's line that names an agency is short; longer ones are credited captions. */
const LONGEST_PAGE_CREDIT = 60;

/** The line as it came, and what was peeled off it. */
export interface ReadLine {
  /** Repaired. */
  readonly text: string;
  readonly source: string;
  readonly draft: Draft;
  readonly place: LinePlace;
}

/**
 * What is known of a line before it is read. "caption": it stood where captions stand (a figcaption, a field of a file),
 * or the caller says so; then only what is no caption anywhere is none. "candidate": who asks judges lines without any
 * sign by what stands around them. "anywhere": nothing is known, the line alone must tell.
 */
export type LinePlace = "caption" | "candidate" | "anywhere";

/** `Image Credits: Vallbysoft`: a house that only its label tells signs like a person. */
const isSignedByHouse = ({ labelled, ruleAgency, agencies }: Credit): boolean =>
  labelled && ruleAgency === null && agencies.length > 0 && /^\p{Lu}[^\s\d]{1,40}$/u.test(agencies[0]!.value);

/** Longer lines are neither rows of buttons nor bylines, notices or headlines. */
const LONGEST_PAGE_LINE = 220;

/** Whether the line is no caption at all. */
export function isNotCaption(read: ReadLine, lexicon: Lexicon): boolean {
  const { text, draft, place } = read;
  const { length } = text;
  if (length === 0 || length > LONGEST_CAPTION) return true;
  if (!hasLetter(draft.line)) return true;
  const credited = draft.credits.length > 0;
  const signed = draft.credits.some(
    (credit) =>
      (credit.creators.length > 0 || isSignedByHouse(credit)) &&
      !ownsSite(draft, credit, lexicon) &&
      !(credit.start === 0 && credit.end <= wireDatelineEnd(draft.line, lexicon)),
  );
  // A text of some length that names its photographer is what it looks like.
  if (signed && draft.end - draft.start > CLEAR_CAPTION) return false;
  if (length <= LONGEST_PAGE_LINE && isNoText(read, credited, lexicon)) return true;
  if (place === "caption") return false;
  if (length <= LONGEST_PAGE_LINE && isPageLine(read, { credited, signed }, lexicon)) return true;
  if (signed || draft.flags.size > 0) return false;
  if (credited && draft.credits.every(opensTeaser) && closesPosted(draft.line)) return true;
  if (length <= 400 && reservesRights(draft.line)) return true;
  if (!credited && !showsPicture(draft.line)) {
    if (tellsAuthor(draft.line, lexicon) || tellsContributors(draft.line)) return true;
    if (attributesToHouse(draft.line, lexicon) && !tellsScene(draft.line)) return true;
  }
  if (
    !credited &&
    (isBodyText(draft.line) || goesOn(draft.line) || isPageSpeaking(draft.line, draft.end, showsPicture))
  )
    return true;
  return opensWithWire(draft.line, lexicon) || (place === "anywhere" && !credited && lacksSigns(draft, lexicon));
}

/** File names, slugs, counters, buttons: what is no caption wherever it stands. */
function isNoText({ text, source, draft }: ReadLine, credited: boolean, lexicon: Lexicon): boolean {
  const { length } = text;
  // An extension has three or four letters behind its point.
  if (text.lastIndexOf(".", length - 2) >= length - 5 && FILE_NAME.test(text) && !/\.\s/u.test(text)) return true;
  if (!text.includes(" ") && SLUG.test(text)) return true;
  if (length <= 12 && !credited && /^[-+\sAaأ]{1,12}$/u.test(text)) return true;
  const { line } = draft;
  if (isTechnical(line) || isCounter(line, lexicon)) return true;
  // Rows are parted by white space that the repair takes away.
  const row = source === text ? line : lineOf(source);
  if (isSectionRow(row, lexicon)) return true;
  if ((line.traits & BRACES) !== 0 && /\{\{|\$\{|\{[a-z_]+\}|%[a-z]+%/u.test(text)) return true;
  if (length <= 40 && (line.traits & (PLUSES | DASHES)) !== 0 && FONT_SIZE.test(text)) return true;
  return isShareRow(row, lexicon);
}

/** Bylines, datelines, notices, headlines: texts of a page, which a caption could hold as well. */
function isPageLine(
  { text, draft }: ReadLine,
  { credited, signed }: { readonly credited: boolean; readonly signed: boolean },
  lexicon: Lexicon,
): boolean {
  const { length } = text;
  const { line } = draft;
  if (isReporterLine(line) || isBareDateline(draft, lexicon) || isTimeStamp(line)) return true;
  if (!credited && opensWithCopyright(line) && datesCopyright(line)) return true;
  if (
    !signed &&
    ((opensPage(line) && !(credited && length > LONGEST_PAGE_CREDIT)) ||
      (length < 120 &&
        !draft.credits.some(isPassedOn) &&
        (datesCopyright(line) || reservesRights(line)) &&
        !ownsPicture(draft, lexicon) &&
        !CLOSES_OWNED.test(text)))
  )
    return true;
  if (
    !credited &&
    draft.flags.size === 0 &&
    (isHeadline(line) || isPageVoice(text) || (tellsPosting(line) && !showsPicture(line)))
  )
    return true;
  if (draft.flags.size === 0 && !draft.credits.some((credit) => credit.labelled) && closesWithByline(line, lexicon))
    return true;
  if (isMenu(line) && !draft.credits.some((credit) => credit.labelled)) return true;
  if (credited && namesSite(draft, lexicon)) return true;
  if (!credited && (isSiteMark(text) || text.startsWith("※"))) return true;
  if (isPageNotice(line) || isByline(draft, lexicon)) return true;
  // "Additional sources • AFP": what such a label names may be read as a credit behind a caption.
  if ((draft.end <= draft.start || text.includes("•")) && namesTextSource(text)) return true;
  return opensWithCopyright(line) && reservesRights(line) && !draft.credits.some((credit) => isWires(credit, lexicon));
}

/** Whether a line opens as those of pages do, with a day in front or none. */
function opensPage(line: Line): boolean {
  if (opensLikePage(line)) return true;
  const undated = (line.traits & DIGITS) === 0 ? line : withoutDay(line);
  return undated !== line && opensLikePage(undated);
}

/** A caption's first letter is not far from its beginning. */
const LETTERS_BY = 400;

function hasLetter(line: Line): boolean {
  const end = Math.min(line.length, LETTERS_BY);
  for (let at = 0; at < end; at++) if (isLetterAt(line, at)) return true;
  return false;
}

/** "A harbour at night (© 2018 Vallby)": a picture's owner in brackets behind its caption. */
const CLOSES_OWNED = /\p{L}{3} [^()]{8,100}\((?:©|\([Cc]\)) ?[^()]{2,60}\)$/u;

/**
 * "Farmers load grain onto a barge © 2021 AFP": behind a scene that is told, the rights of a house whose pictures others print.
 * A site's own name stands behind its slogan in the same way.
 */
const ownsPicture = ({ line, start, end, credits }: Draft, lexicon: Lexicon): boolean =>
  credits.some((credit) => sellsPictures(credit, lexicon)) && isTold(line.text.slice(start, end));

const sellsPictures = ({ agencies, handoutSource }: Credit, lexicon: Lexicon): boolean =>
  handoutSource !== null || agencies.some(({ value }) => (lexicon.agency(value)?.kind ?? "outlet") !== "outlet");

/** `Copyright NAME/Copyright 2024 The AP`: a wire's photographer owns no site. */
const isWires = ({ creators, agencies }: Credit, lexicon: Lexicon): boolean =>
  creators.length > 0 && agencies.some(({ value }) => lexicon.agency(value)?.kind === "wire");

/** "© 2021 Vallby, Inc. All rights reserved", or a year of rights behind no sentence: a site's own notice. */
function ownsSite({ line, start, end }: Draft, credit: Credit, lexicon: Lexicon): boolean {
  if (!credit.labelled || isWires(credit, lexicon) || !datesCopyright(line) || !opensWithCopyright(line, credit.start))
    return false;
  const text = line.text.slice(start, end);
  return mentionsRights(line) || !(sellsPictures(credit, lexicon) ? isTold(text) : isSentence(text));
}

const TOLD_WORDS = 4;
/** Whether a text has the words of a sentence; names and titles have capitals. */
const isTold = (text: string): boolean =>
  /^[\p{Lu}\p{Lo}].{20}/u.test(text) && (text.match(/ [\p{Ll}\p{Lo}]/gu)?.length ?? 0) >= TOLD_WORDS;

/** Whether a text is told and ends as a sentence. */
const isSentence = (text: string): boolean => text.endsWith(".") && isTold(text);

/** "AFP - Vallby opens its harbour 14/03/2020 17h59": a wire in front, nobody who took a picture. */
const opensTeaser = ({ start, labelled, creators, distributors }: Credit): boolean =>
  start === 0 && !labelled && creators.length === 0 && distributors.length === 0;

/** Names who passed a picture on: no copyright line of a page does. */
const isPassedOn = (credit: Credit): boolean => credit.distributors.length > 0;

function isByline(draft: Draft, lexicon: Lexicon): boolean {
  const { line } = draft;
  const { text } = line;
  if (isHouseLine(line, lexicon) || isSignedFrom(line) || isDeskLine(text, lexicon) || isSignature(line, lexicon))
    return true;
  if (isNameAndJob(line, lexicon) || isStampedHouse(line, lexicon) || isDatedHouse(line, lexicon)) return true;
  const signature = (line.traits & DIGITS) === 0 ? line : withoutDay(line);
  if ((line.traits & AT_SIGN) === 0 && !looksSigned(signature, lexicon) && !opensByline(signature.text, lexicon))
    return false;
  const byline = readBylineWith(signature.text, lexicon);
  if (byline === null || takesPictures(byline, draft, lexicon)) return false;
  if (!/^\p{Lo}/u.test(text)) return true;
  // A label such as "تصوير:" says that a picture was taken.
  return !draft.credits.some((credit) => credit.labelled) && signsText(text, byline, lexicon);
}

/** "By Lena Okoro/Getty Images", "By Lena Okoro/AFP/Getty Images": houses that write no texts, or pass a picture on. */
function takesPictures(byline: BylineFields, { credits }: Draft, lexicon: Lexicon): boolean {
  const { agencies, city, outlet, handles } = byline;
  if (city !== null || outlet !== null || handles.length > 0) return false;
  const sellers = agencies.filter((name) =>
    ["photo", "library", "collection"].includes(lexicon.agency(name)?.kind ?? ""),
  );
  if (sellers.length === 0 || sellers.length === agencies.length) return sellers.length > 0;
  return credits.some((credit) => credit.creators.length > 0 && isPassedOn(credit));
}

/** Without capitals "كتب" opens bylines and captions alike ("books", "he wrote"): a colon, or names and a house, decide. */
function signsText(text: string, { authors, agencies, city, handles }: BylineFields, lexicon: Lexicon): boolean {
  if (handles.length > 0 || /^\p{L}{2,12} ?[:：]/u.test(text)) return true;
  if (authors.length === 0 || authors.some((name) => name.split(" ").length > 4 || isUncasedProse(name, 1)))
    return false;
  return city !== null || (agencies.length > 0 && authors.length > 1) || startsPlainly(text, lexicon);
}

/** Whether a word opens the line that says nothing but who wrote. */
function startsPlainly(text: string, { plainAuthorWords }: Lexicon): boolean {
  const space = text.indexOf(" ");
  return space > 0 && plainAuthorWords.has(text.slice(0, space));
}
