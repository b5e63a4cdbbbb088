/** Headlines of other stories, as far as the line itself tells them from captions. */
import { foldedSet } from "../../text-index.js";
import { BARS, COLON, EAST_ASIAN, FOREIGN, type Line, POINTS, spaceFrom } from "../../text-line.js";
import { choices } from "../words/any-of.js";
import { locales } from "../locales/index.js";
import { phrasePattern } from "../words/phrases.js";
import { numberValue } from "../words/words.js";

const LONGEST_HEADLINE = 160;

/** Headlines announce what the page shows: "… (فيديو)", "… (ВИДЕО)", "… +تصاویر". */
const ANNOUNCES = new RegExp(
  `(?:[([]|[+|] ?|\\.\\.\\.? ?|\\S [-–—] )(?:${choices((locale) => locale.attachmentWords)})(?:[)\\]]|$)`,
  "iu",
);
/** "… 写真": scripts that put no spaces between words part it with one. */
const ANNOUNCES_UNSPACED = new RegExp(
  `[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー」』）)] (?:${choices(
    ({ script, attachmentWords }) => (["Hani", "Kana", "Hang"].includes(script) ? attachmentWords : []),
  )})$`,
  "u",
);
/** "Photos: Before and after the storm", "En images | …" */
const OPENS_GALLERY = new RegExp(`^(?:${choices((locale) => locale.galleryWords)}) ?[:：|｜] ?(?:\\S+ ){2}`, "iu");
const LONGEST_ANNOUNCEMENT = 16;
/** "بالفيديو.. …": two points part the halves of an Arabic headline. */
const HALVES = /^.{6,90}(?:\.\.|…) ?\p{Script=Arabic}/u;
/** Two points with letters on both sides: no caption prints them. */
const PARTED = /\p{Script=Arabic}["»”]? ?\.\. ?["«“]?\p{Script=Arabic}/u;
const ASKS = /[?？؟;]["»”]?$/u;
const GREEK_QUESTION = /\p{Script=Greek};$/u;
const ARABIC_QUOTE = /\p{Script=Arabic}["»”]?(?::|\.\.| \|)/u;

const listWords = foldedSet(locales.flatMap((locale) => locale.listWords));
const MOST_LISTED = 10;

/** "5 أسئلة …", "Seven reasons why …": a number of things is promised. */
function isList(line: Line): boolean {
  const end = spaceFrom(line, 0);
  const thingsEnd = end < LONGEST_LIST_OPENING ? spaceFrom(line, end + 1) : LONGEST_LIST_OPENING;
  if (thingsEnd >= Math.min(line.length, LONGEST_LIST_OPENING) || !listWords.hasIn(line, end + 1, thingsEnd))
    return false;
  const number = line.text.slice(0, end);
  if (/^\d{1,2}$/u.test(number)) return true;
  const value = numberValue(number);
  return value !== null && value > 1 && value <= MOST_LISTED;
}
const LONGEST_LIST_OPENING = 48;

/** "«الصحة»: …", "مصر.. …": who or what, and what is told of it. */
const TELLS = /^[«"“][^«»"“”]{2,30}[»"”] ?: ?\p{L}|^\p{Script=Arabic}{2,14}\.\. ?[\p{Script=Arabic}«"]/u;
const SPEAKER = /^\p{L}{3,14}(?: \p{L}{2,14}){0,2}: /u;
const SPEAKS = phrasePattern(
  locales.flatMap((locale) => locale.speakerWords),
  "start",
  "printed",
);

/** `بوتين: سنرد …`: a speaker, and words of somebody who speaks. */
function isSpoken(text: string): boolean {
  const speaker = SPEAKER.exec(text)?.[0];
  return speaker !== undefined && SPEAKS.test(text.slice(speaker.length));
}

/** "“We will not stop,” the lawyer said": words in quotation marks open the line, and a verb of saying follows. */
const QUOTED = new RegExp(
  `^["“«„'‘][^"”»“'’]{10,200}[,.!?…]?["”»“'’],? (?:\\p{L}[\\p{L}.]* ){0,6}(?:${choices((locale) => locale.sayingVerbs)})(?=[\\s.,])`,
  "u",
);

/** Small words of a title in capitals, which keep their small letters. */
const smallWords = foldedSet(locales.flatMap((locale) => locale.titleSmallWords));
/** Verbs and adverbs of headlines; between capitals, names hold none of them. */
const tellingWords = foldedSet(locales.flatMap((locale) => locale.titleVerbs));

/** "Russia Says It Will Respond": five capitalised words and more, a headline's verb or adverb among them, no full stop. */
function isTitleCase(text: string): boolean {
  if (!/^[A-Z"“‘']/u.test(text) || /[.!。…)]$/u.test(text)) return false;
  const words = text.split(" ");
  if (words.length < 5 || words.length > 20) return false;
  let telling = false;
  for (const [at, printed] of words.entries()) {
    const word = printed.replace(/^[\p{P}\p{S}]{1,3}|[\p{P}\p{S}]{1,3}$/gu, "");
    if (/^\p{Ll}/u.test(word)) {
      if (!smallWords.has(word)) return false;
    } else if (at > 0 && word !== word.toUpperCase() && tellingWords.has(word)) telling = true;
  }
  return telling;
}

/** Whether an uncredited line reads as the headline of another story. */
export function isHeadline(line: Line): boolean {
  const { text, traits } = line;
  if (text.length > LONGEST_HEADLINE) return false;
  if (ANNOUNCES.test(text.slice(-LONGEST_ANNOUNCEMENT)) || isList(line)) return true;
  if ((traits & EAST_ASIAN) !== 0 && ANNOUNCES_UNSPACED.test(text.slice(-LONGEST_ANNOUNCEMENT))) return true;
  if ((traits & (COLON | BARS)) !== 0 && OPENS_GALLERY.test(text)) return true;
  if (ASKS.test(text.slice(-2))) return !text.endsWith(";") || GREEK_QUESTION.test(text.slice(-2));
  if (TELLS.test(text) || ((traits & COLON) !== 0 && isSpoken(text)) || QUOTED.test(text) || isTitleCase(text))
    return true;
  if ((traits & FOREIGN) === 0 || (traits & (POINTS | COLON | BARS)) === 0) return false;
  return PARTED.test(text) || (HALVES.test(text) && ARABIC_QUOTE.test(text));
}
