/** Tells texts of articles from captions by the words with which they report. */
import { foldWord } from "../../text.js";
import { foldedSet } from "../../text-index.js";
import { EAST_ASIAN as EAST_ASIAN_TRAIT, type Line, QUOTES, ROUND, signFrom } from "../../text-line.js";
import { choices } from "../words/any-of.js";
import { foldedOf, hintFor, mayHold } from "../words/hints.js";
import { locales } from "../locales/index.js";
import { opensParagraph } from "./page-lines.js";
import { phrasePattern } from "../words/phrases.js";

/** Shorter lines say too little to be told from captions by their verbs. */
const SHORTEST_REPORT = 110;
/** An opening such as "However," needs a sentence behind it. */
const SHORTEST_OPENED = 64;
const SHORTEST_OPENED_EAST_ASIAN = 24;

/** Words by which news reports, not captions. */
const reportWords = locales.flatMap((locale) => locale.reportWords);
const REPORTS = phrasePattern(reportWords);
const MAY_REPORT = hintFor(reportWords);
/** Who was told, and how it was said: captions of this length hold no such phrase. */
const reportPhrases = locales.flatMap((locale) => locale.reportPhrases);
const TELLS = phrasePattern(reportPhrases);
const MAY_TELL = hintFor(reportPhrases);
const sayingVerbs = locales.flatMap((locale) => locale.sayingVerbs);
/** Words in quotation marks, who said them, and that he did: `…," the mayor said`, `…," said the mayor`. */
const QUOTED = new RegExp(
  `["»],? (?:\\p{L}+ ){0,2}(?:${choices((locale) => locale.sayingVerbs.map(foldWord))})(?![\\p{L}\\p{M}])`,
  "u",
);
const MAY_QUOTE = hintFor(sayingVerbs);
/** Words and marks of captions: "(L)", "pictured"; and what pages call pictures as well: "photo". */
const pictureCues = locales.flatMap((locale) => locale.pictureCues);
const pictureNouns = locales.flatMap((locale) => locale.pictureNouns);
const cuesAndNouns = [...pictureCues, ...pictureNouns];
const CUES = phrasePattern(cuesAndNouns);
const MAY_CUE = hintFor(cuesAndNouns);
const sides = foldedSet(locales.flatMap((locale) => Object.values(locale.sides).flat()));

/** Longer than what any language writes in brackets. */
const LONGEST_SIDE = 64;

/** Whether brackets in front of `end` say where somebody stands: "(L)", "(deuxième à gauche)". */
function marksSide(line: Line, end: number): boolean {
  if ((line.traits & ROUND) === 0) return false;
  for (let open = signFrom(line, 0); open < end; open = signFrom(line, open + 1)) {
    if (line.units[open] !== 0x28 && line.units[open] !== 0xff08) continue;
    const limit = Math.min(end, open + LONGEST_SIDE);
    let close = signFrom(line, open + 1);
    while (close < limit && line.units[close] !== 0x29 && line.units[close] !== 0xff09)
      close = signFrom(line, close + 1);
    if (close < limit && sides.hasIn(line, open + 1, close)) return true;
  }
  return false;
}

const EAST_ASIAN_START = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A caption points at its picture early on. */
const POINTS_BY = 1500;

/** Whether a text holds words or marks by which captions point at their picture. */
export const showsPicture = (line: Line): boolean =>
  (mayHold(line, MAY_CUE) && CUES.test(foldedOf(line).slice(0, POINTS_BY))) ||
  marksSide(line, Math.min(line.length, POINTS_BY));

/** Longer lines that hold a word for pictures are texts beside one; shorter ones may be headings: "Photos of the week". */
const LONGEST_HEADING = 60;
let pointers: RegExp | undefined;
let labels: RegExp | undefined;

/**
 * Whether a text points at its picture with more than a word by which pages name what they hold: "pictured", but not
 * "video" in a few words without a colon behind it.
 */
export function pointsAtPicture(line: Line): boolean {
  if (line.length > LONGEST_HEADING || !mayHold(line, MAY_CUE)) return showsPicture(line);
  pointers ??= phrasePattern(pictureCues);
  labels ??= new RegExp(`(?:${phrasePattern(pictureNouns).source}) ?[:：]`, "u");
  return pointers.test(foldedOf(line)) || labels.test(foldedOf(line)) || marksSide(line, line.length);
}

/** A caption opens with such words or sets them in brackets; a story comes to them. */
const OPENS_BY = 40;

/** Whether a caption points at its picture as no story does: right at its beginning, or in brackets. */
export function pointsPlainly(line: Line): boolean {
  const folded = foldedOf(line).slice(0, POINTS_BY);
  const at = folded.search(CUES);
  if ((at >= 0 && at < OPENS_BY) || marksSide(line, Math.min(line.length, POINTS_BY))) return true;
  return /[([（［]/u.test(folded[at - 1] ?? "");
}

/** Whether an uncredited line goes on with a text: "However, …", "وأضاف …", "此外，…". */
export function goesOn(line: Line): boolean {
  const isEastAsian = (line.traits & EAST_ASIAN_TRAIT) !== 0 && EAST_ASIAN_START.test(line.text);
  const shortest = isEastAsian ? SHORTEST_OPENED_EAST_ASIAN : SHORTEST_OPENED;
  return line.length >= shortest && opensParagraph(line) && !showsPicture(line);
}

/** "…고 밝혔다.", "…と述べた。": captions say what is shown, not what was said. */
const CLOSES_REPORT = new RegExp(`(?:${choices((locale) => locale.closingReports)})[.。]?["”」』]?$`, "u");
/** The longest of them and the signs behind. */
const REPORT_REACH = 12;

/** Body text reports: several sentences, with words of saying, and nothing that points at a picture. */
export function isBodyText(line: Line): boolean {
  const { length } = line;
  if ((line.traits & EAST_ASIAN_TRAIT) !== 0 && CLOSES_REPORT.test(line.text.slice(-REPORT_REACH))) return true;
  if (length < SHORTEST_EAST_ASIAN) return false;
  if ((line.traits & EAST_ASIAN_TRAIT) !== 0 && EAST_ASIAN.test(line.text.slice(0, 12)) && isEastAsianBody(line))
    return true;
  if (length < SHORTEST_REPORT || !reports(line)) return false;
  return !showsPicture(line);
}

/** Whether a word of reporting stands anywhere; in short texts it must be one of those that captions lack. */
const reports = (line: Line): boolean =>
  (line.length >= LONG_REPORT && mayHold(line, MAY_REPORT) && REPORTS.test(foldedOf(line))) ||
  (mayHold(line, MAY_TELL) && TELLS.test(foldedOf(line))) ||
  ((line.traits & QUOTES) !== 0 && mayHold(line, MAY_QUOTE) && QUOTED.test(foldedOf(line)));

/** From here on one word of reporting is enough. */
const LONG_REPORT = 180;
const SHORTEST_EAST_ASIAN = 56;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]/u;

/** Two sentences and more of East Asian text that report; these scripts say in 80 signs what others say in 180. */
function isEastAsianBody(line: Line): boolean {
  const { text } = line;
  if (showsPicture(line)) return false;
  if (/\p{Script=Hangul}/u.test(text.slice(0, 12)))
    return text.length > 100 && (text.match(/다\. ?/gu)?.length ?? 0) > 1;
  return (text.match(/。/gu)?.length ?? 0) > 1 && REPORTS.test(foldedOf(line));
}
