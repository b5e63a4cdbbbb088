/** Tells texts of articles from captions by the words with which they report. */
import { foldWord } from "../../text.js";
import type { Line } from "../../text-line.js";
import { choices } from "../words/any-of.js";
import type { Lexicon } from "../lexicon.js";
import { locales } from "../locales/index.js";
import { opensParagraph } from "./page-lines.js";
import { phrasePattern } from "../words/phrases.js";

/** Shorter lines say too little to be told from captions by their verbs. */
const SHORTEST_REPORT = 110;
/** An opening such as "However," needs a sentence behind it. */
const SHORTEST_OPENED = 64;
const SHORTEST_OPENED_EAST_ASIAN = 24;

/** Words by which news reports, not captions. */
const REPORTS = phrasePattern(locales.flatMap((locale) => locale.reportWords));
/** Who was told, and how it was said: captions of this length hold no such phrase. */
const TELLS = phrasePattern(locales.flatMap((locale) => locale.reportPhrases));
const SAYING = choices((locale) => locale.sayingVerbs.map(foldWord));
/** Words in quotation marks, who said them, and that he did: `…," the mayor said`, `…," said the mayor`. */
const QUOTES = new RegExp(`["»],? (?:\\p{L}+ ){0,2}(?:${SAYING})(?![\\p{L}\\p{M}])`, "u");
/** Words and marks of captions: "(L)", "pictured". */
const CUES = phrasePattern(locales.flatMap((locale) => locale.pictureCues));
const SIDE_MARK = new RegExp(`\\((?:${choices((locale) => Object.values(locale.sides).flat().map(foldWord))})\\)`, "u");
const pointsAtPicture = (folded: string): boolean => CUES.test(folded) || SIDE_MARK.test(folded);

/** Captions with a wire's dateline are shorter. */
const SHORTEST_WIRE = 160;
const EAST_ASIAN_START = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** `باساو، ألمانيا(د ب أ) أهدى …`, `KABUL (AP) — …`: a wire's dateline in front of a text. */
const WIRE_DATELINE = /^[\p{L}\p{M},،' -]{2,40} ?[(（]([^()（）]{2,24})[)）] ?[-–—:]{0,2} ?\p{L}/u;

/** Whether a text holds words or marks by which captions point at their picture. */
export const showsPicture = (text: string): boolean => pointsAtPicture(foldWord(text.slice(0, POINTS_BY)));

/** A caption opens with such words or sets them in brackets; a story comes to them. */
const OPENS_BY = 40;

/** Whether a caption points at its picture as no story does: right at its beginning, or in brackets. */
export function pointsPlainly(text: string): boolean {
  const folded = foldWord(text.slice(0, POINTS_BY));
  const at = folded.search(CUES);
  return (at >= 0 && at < OPENS_BY) || SIDE_MARK.test(folded) || /[([（［]/u.test(folded[at - 1] ?? "");
}

/** Whether a wire's dateline opens a text of some length. */
export function opensWithWire(text: string, lexicon: Lexicon): boolean {
  if (text.length < SHORTEST_WIRE) return false;
  const agency = WIRE_DATELINE.exec(text.slice(0, 72))?.[1];
  return agency !== undefined && lexicon.agency(agency)?.kind === "wire" && !pointsAtPicture(foldWord(text));
}

/** Whether an uncredited line goes on with a text: "However, …", "وأضاف …", "此外，…". */
export function goesOn(line: Line): boolean {
  const { text } = line;
  const shortest = EAST_ASIAN_START.test(text) ? SHORTEST_OPENED_EAST_ASIAN : SHORTEST_OPENED;
  return text.length >= shortest && opensParagraph(line) && !pointsAtPicture(foldWord(text));
}

/** A caption points at its picture early on. */
const POINTS_BY = 1500;

/** Body text reports: several sentences, with words of saying, and nothing that points at a picture. */
export function isBodyText(text: string): boolean {
  if (text.length < SHORTEST_EAST_ASIAN) return false;
  const isEastAsian = EAST_ASIAN.test(text.slice(0, 12));
  if (!isEastAsian && text.length < SHORTEST_REPORT) return false;
  const folded = foldWord(text);
  if (isEastAsian && isEastAsianBody(text, folded)) return true;
  if (text.length < SHORTEST_REPORT || pointsAtPicture(folded.slice(0, POINTS_BY))) return false;
  return (text.length >= LONG_REPORT && REPORTS.test(folded)) || TELLS.test(folded) || QUOTES.test(folded);
}

/** From here on one word of reporting is enough. */
const LONG_REPORT = 180;
const SHORTEST_EAST_ASIAN = 56;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]/u;

/** Two sentences and more of East Asian text that report; these scripts say in 80 signs what others say in 180. */
function isEastAsianBody(text: string, folded: string): boolean {
  if (pointsAtPicture(folded)) return false;
  if (/\p{Script=Hangul}/u.test(text.slice(0, 12)))
    return text.length > 100 && (text.match(/다\. ?/gu)?.length ?? 0) > 1;
  return (text.match(/。/gu)?.length ?? 0) > 1 && REPORTS.test(folded);
}
