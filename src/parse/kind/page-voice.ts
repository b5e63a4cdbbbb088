/** Lines in which a page speaks: to its reader, of its author, in the words of somebody quoted, at length. */
import { foldWord } from "../../text.js";
import { type Line, QUOTES } from "../../text-line.js";
import { locales } from "../locales/index.js";
import { hintFor, mayHold } from "../words/hints.js";
import { captionLabels } from "../words/mark-words.js";
import { phrasePattern } from "../words/phrases.js";
import type { JudgedLine } from "./judged.js";

/** What somebody else said is no voice of the page. */
const QUOTED = /["“„«「『][^"”»“」』]{0,300}["”»“」』]/gu;
const addressWords = locales.flatMap((locale) => locale.addressWords);
const ADDRESSES = phrasePattern(addressWords);
const MAY_ADDRESS = hintFor(addressWords);
const LABELLED = phrasePattern(captionLabels, "start", "printed");

/**
 * Whether a line speaks to its reader or of its author, outside of quotation marks. On page lines of publishers with
 * marked-up figures, of 20,900 paragraphs not otherwise known 11 % do, of 2,420 captions without their credits 0.7 %.
 */
const addresses = (line: Line, end: number): boolean =>
  mayHold(line, MAY_ADDRESS) && ADDRESSES.test(foldWord(line.text.slice(0, end).replace(QUOTED, " ")));

/** One quotation and nothing else, a sentence long. On the same lines: 214 paragraphs, no caption. */
const PULL_QUOTE = /^["“«„][^"”»“]{20,600}["”»“]\.?$/u;

/** Longer texts of several sentences are stories; captions without a credit are shorter. */
const LONG_TEXT = 400;
const SENTENCES = 3;
const SENTENCE_ENDS = /[.!?…]["”»)]? (?=["“«„(]?\p{Lu})/gu;
const isStory = (text: string): boolean =>
  text.length >= LONG_TEXT && (text.match(SENTENCE_ENDS)?.length ?? 0) + 1 >= SENTENCES;

/** Captions print a day and its year early on: "… on Nov. 6, 2023". */
const DATED = /\d{1,2}[^\d]{1,14}(?:19|20)\d\d/u;
const DATED_BY = 250;
const OPENS_WITH_RIGHTS = /^(?:©|\(c\))/iu;

const ENDS_OPEN = /\p{L}[\p{L}\p{N}"»”)] ?[:：]$/u;
/** Its text before the colon is not looked through. */
const endsOpen = ({ text, units, length }: Line): boolean => {
  const last = units[length - 1]!;
  return (last === 0x3a || last === 0xff1a) && ENDS_OPEN.test(text.slice(-4));
};

/** Whether an uncredited text is the page's own, by its voice alone. */
export function isPageSpeaking(judged: JudgedLine): boolean {
  const { line, text } = judged;
  const quoted = (line.traits & QUOTES) !== 0 && PULL_QUOTE.test(text);
  // Behind the draft's end stand buttons.
  if (!quoted && !endsOpen(line) && !isStory(text) && !addresses(line, judged.draft.end)) return false;
  if (LABELLED.test(text) || OPENS_WITH_RIGHTS.test(text) || DATED.test(text.slice(0, DATED_BY))) return false;
  return !judged.showsPicture;
}
