/** By what a line is told to be no caption, one rule a line, in the order in which they are asked. */
import type { Lexicon } from "../lexicon.js";
import { attributesToHouse, tellsContributors } from "./attribution.js";
import { isByline, isEditorsInitials, namesNoAuthor } from "./author-bylines.js";
import { isNameAndJob, isSignature, tellsAuthor } from "./author-lines.js";
import { goesOn, isBodyText } from "./body-text.js";
import { isHeadline } from "./headlines.js";
import { isDatedHouse, isPostedHouse, isStampedHouse } from "./house-days.js";
import {
  ALONE,
  CREDITED,
  type JudgedLine,
  SHORT,
  UNCREDITED,
  UNLABELLED,
  UNMARKED,
  UNPLACED,
  UNSIGNED,
} from "./judged.js";
import { isFileName, isFontSize, isSlug, isTemplate } from "./no-text.js";
import { isPageVoice, opensPage, reservesRights } from "./page-lines.js";
import { datesCopyright, isPageNotice, isSiteMark, namesTextSource, opensWithCopyright } from "./page-notices.js";
import { isCounter, isMenu, isSectionRow, isTechnical } from "./page-rows.js";
import { isPageSpeaking } from "./page-voice.js";
import { speaksAsPage } from "./page-speech.js";
import { opensWithRights, tellsRights } from "./rights.js";
import { isTitled } from "./titled.js";
import { namesDataSource } from "./data-sources.js";
import { tellsScene } from "./scenes.js";
import { isShareRow } from "./share-row.js";
import { namesSite } from "./site-lines.js";
import { isTimeStamp, tellsPosting } from "./stamps.js";
import { lacksSigns } from "./unsigned.js";
import {
  closesWithByline,
  isBareDateline,
  isDeskLine,
  isHouseLine,
  isReporterLine,
  isSignedFrom,
} from "./wire-lines.js";
import { opensWithWire } from "./wire-text.js";

interface KindRule {
  /** What a line is by this rule. */
  readonly name: string;
  /** What must be known of a line before the rule is asked: bits of `judged.ts`. */
  readonly needs: number;
  /** Whether the line is no caption. */
  readonly tells: (judged: JudgedLine, lexicon: Lexicon) => boolean;
}

/** "Con información de EFE y Reuters": a page's line that names an agency is short; longer ones are credited captions. */
const LONGEST_PAGE_CREDIT = 60;
/** Longer lines that reserve rights hold a caption in front. */
const LONGEST_RESERVED = 400;

/** What is no caption wherever it stands. */
const anywhere: readonly KindRule[] = [
  { name: "file-name", needs: SHORT, tells: ({ text }) => isFileName(text) },
  { name: "slug", needs: SHORT, tells: ({ text }) => isSlug(text) },
  { name: "font-size", needs: SHORT, tells: (judged) => isFontSize(judged.line, judged.has(CREDITED)) },
  { name: "technical", needs: SHORT, tells: ({ line }) => isTechnical(line) },
  { name: "counter", needs: SHORT, tells: ({ line }, lexicon) => isCounter(line, lexicon) },
  { name: "sections", needs: SHORT, tells: ({ row }, lexicon) => isSectionRow(row, lexicon) },
  { name: "template", needs: SHORT, tells: ({ line }) => isTemplate(line) },
  { name: "share-row", needs: SHORT, tells: ({ row }, lexicon) => isShareRow(row, lexicon) },
];

/** Bylines, datelines, notices, headlines: short lines of a page, which a caption could hold as well. */
const LINE = SHORT | UNPLACED;
const pageLines: readonly KindRule[] = [
  { name: "reporter", needs: LINE, tells: ({ line }) => isReporterLine(line) },
  { name: "dateline", needs: LINE, tells: ({ draft }, lexicon) => isBareDateline(draft, lexicon) },
  { name: "time-stamp", needs: LINE, tells: ({ line }) => isTimeStamp(line) },
  {
    name: "copyright",
    needs: LINE | UNCREDITED,
    tells: ({ line }) => opensWithCopyright(line) && datesCopyright(line),
  },
  {
    name: "page-opening",
    needs: LINE | UNSIGNED,
    tells: (judged) => (judged.has(UNCREDITED) || judged.line.length <= LONGEST_PAGE_CREDIT) && opensPage(judged.line),
  },
  { name: "rights", needs: LINE | UNSIGNED, tells: ({ draft }, lexicon) => tellsRights(draft, lexicon) },
  { name: "page-words", needs: LINE | UNMARKED, tells: ({ draft }, lexicon) => speaksAsPage(draft, lexicon) },
  { name: "headline", needs: LINE | UNCREDITED | UNMARKED, tells: ({ line }) => isHeadline(line) },
  { name: "page-voice", needs: LINE | UNCREDITED | UNMARKED, tells: ({ text }) => isPageVoice(text) },
  {
    name: "posting",
    needs: LINE | UNCREDITED | UNMARKED,
    tells: (judged) => tellsPosting(judged.line) && !judged.showsPicture,
  },
  {
    name: "wire-byline",
    needs: LINE | UNLABELLED | UNMARKED,
    tells: ({ line }, lexicon) => closesWithByline(line, lexicon),
  },
  { name: "titled", needs: LINE | CREDITED | UNSIGNED | UNLABELLED | UNMARKED, tells: isTitled },
  { name: "data-source", needs: LINE, tells: ({ line }) => namesDataSource(line) },
  { name: "initials", needs: LINE | CREDITED, tells: ({ text }, lexicon) => isEditorsInitials(text, lexicon) },
  { name: "unnamed-author", needs: LINE | UNSIGNED, tells: ({ line }, lexicon) => namesNoAuthor(line, lexicon) },
  { name: "menu", needs: LINE | UNLABELLED, tells: ({ line }) => isMenu(line) },
  { name: "site", needs: LINE | CREDITED, tells: ({ draft }, lexicon) => namesSite(draft, lexicon) },
  { name: "site-mark", needs: LINE | UNCREDITED, tells: ({ text }) => isSiteMark(text) || text.startsWith("※") },
  { name: "notice", needs: LINE, tells: ({ line }) => isPageNotice(line) },
  { name: "house-line", needs: LINE, tells: ({ line }, lexicon) => isHouseLine(line, lexicon) },
  { name: "signed-from", needs: LINE, tells: ({ line }) => isSignedFrom(line) },
  { name: "desk", needs: LINE, tells: ({ text }, lexicon) => isDeskLine(text, lexicon) },
  { name: "signature", needs: LINE, tells: ({ line }, lexicon) => isSignature(line, lexicon) },
  { name: "name-and-job", needs: LINE, tells: ({ line }, lexicon) => isNameAndJob(line, lexicon) },
  { name: "stamped-house", needs: LINE, tells: ({ line }, lexicon) => isStampedHouse(line, lexicon) },
  { name: "dated-house", needs: LINE, tells: ({ line }, lexicon) => isDatedHouse(line, lexicon) },
  { name: "byline", needs: LINE, tells: ({ draft }, lexicon) => isByline(draft, lexicon) },
  { name: "text-source", needs: LINE, tells: ({ draft }) => namesTextSource(draft) },
  { name: "own-rights", needs: LINE, tells: ({ draft }, lexicon) => opensWithRights(draft, lexicon) },
];

/** Texts of any length that nobody's picture was taken for. */
const TEXT = UNPLACED | UNSIGNED | UNMARKED;
const texts: readonly KindRule[] = [
  { name: "posted-house", needs: TEXT | CREDITED, tells: ({ draft }) => isPostedHouse(draft) },
  { name: "reserved", needs: TEXT, tells: ({ line }) => line.length <= LONGEST_RESERVED && reservesRights(line) },
  {
    name: "author",
    needs: TEXT | UNCREDITED,
    tells: (judged, lexicon) => !judged.showsPicture && tellsAuthor(judged.line, lexicon),
  },
  {
    name: "contributors",
    needs: TEXT | UNCREDITED,
    tells: (judged) => !judged.showsPicture && tellsContributors(judged.line),
  },
  {
    name: "attribution",
    needs: TEXT | UNCREDITED,
    tells: (judged, lexicon) =>
      !judged.showsPicture && attributesToHouse(judged.line, lexicon) && !tellsScene(judged.line),
  },
  { name: "body-text", needs: TEXT | UNCREDITED, tells: ({ line }) => isBodyText(line) },
  { name: "going-on", needs: TEXT | UNCREDITED, tells: ({ line }) => goesOn(line) },
  { name: "page-speaking", needs: TEXT | UNCREDITED, tells: (judged) => isPageSpeaking(judged) },
  { name: "wire-text", needs: TEXT, tells: ({ line }, lexicon) => opensWithWire(line, lexicon) },
  { name: "no-signs", needs: TEXT | UNCREDITED | ALONE, tells: ({ draft }, lexicon) => lacksSigns(draft, lexicon) },
];

/** A line is no caption by the first of them that tells it. */
export const rules: readonly KindRule[] = [...anywhere, ...pageLines, ...texts];
