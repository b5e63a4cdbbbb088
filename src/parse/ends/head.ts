import { classAt, isLetterAt, isLowerAt, isUpperAt, type Line, signFrom, spaceFrom } from "../../text-line.js";
import { LOWER, OTHER_LETTER, UPPER } from "../../text-characters.js";
import { type Credit, placeCredit, readCredit } from "../credits/credit.js";
import { newTrace } from "../credits/credit-parts.js";
import { labelAt } from "../credits/credit-label.js";
import { isJoint } from "./joints.js";
import { readBareFront } from "./bare-front.js";
import { captionLabelIn } from "./caption-label.js";
import { readCaptionedCredit, readUpToCaption } from "./captioned-credit.js";
import { buttonEnd, SLASH_BEHIND } from "./front-button.js";
import { readKoreanDateline } from "../credits/korean.js";
import type { Lexicon } from "../lexicon.js";
import { IDEOGRAPHS } from "../words/mark-words.js";
import { isSameName } from "../credits/same-name.js";
import type { Located } from "../credits/slots.js";

/** A credit in front of a caption ends within this many units. */
const WINDOW = 160;
const MAX_ENDS = 16;
/** What is left behind a front credit must be long enough for a caption. */
const SHORTEST_REST = 12;

/** So it must be where each sign is a word. */
const SHORTEST_EAST_ASIAN = 6;

const shortestRest = (line: Line, at: number): number =>
  line.units[at + 1]! < IDEOGRAPHS ? SHORTEST_REST : SHORTEST_EAST_ASIAN;

/** Catalogue numbers behind the credit: `Shutterstock (10549374a)`. */
const CATALOGUE_NUMBER = /^ ?\((?:\d{5,10}[a-z]{0,3})\)/u;
/** What stands in front of an initial's point. */
const INITIAL = /(?:^|[\s./:])(?:\p{Lu}|[\u0900-\u0963\u0966-\u0dff]{1,3})$/u;
const CHAIN_GOES_ON = /^ ?[/|｜,&]|^ (?:19|20)\d\d ?\/|^ (?:via|for|and|or) |^ [-–—] ?\p{Lu}{2,}/u;
const SETS_OFF = /^(?:\.|:|\)|;)? ?(?:[-–—|] )|^[.:;] /u;
const QUOTES = /^ ["'“„«‘]/u;
const OPENS_CAPTION = /^[\s.:;|)–—-]{0,4}[\p{Lu}\p{Lo}\p{N}"“”„«'‘([]/u;

/** Finds the credit that a line begins with; null when there is none. */
export function findFrontCredit(line: Line, start: number, end: number, lexicon: Lexicon): Credit | null {
  const limit = Math.min(end, start + WINDOW);
  const bracketed = line.units[start]! === 0x28 || line.units[start]! === 0x5b;
  if (bracketed) {
    return readKoreanDateline(line.text, start, end, lexicon) ?? readFrontBracket(line, start, limit, end, lexicon);
  }
  const captioned = readCaptionedCredit(line, start, end, lexicon);
  if (captioned !== null) return captioned;
  const label = labelAt(line, start, limit, lexicon);
  // `Kaynak, AFP Fotoğraf altı yazısı, …`: a plain label and a comma.
  // `Kaynak AFP Fotoğraf altı yazısı …`: with nothing but a space, too.
  if (label !== null && !label.colon && !label.label.strong) {
    const credit = readUpToCaption(line, start, label.end, end, lexicon);
    if (credit !== null) return credit;
  }
  const caption = captionLabelIn(line, start, end, label?.label.strong ?? false);
  if (caption !== null) {
    const credit = readCredit(line, start, caption.start, "whole", lexicon);
    if (credit !== null) return placeCredit(credit, credit.start, caption.end, "front");
  }
  const labelled = label !== null && (label.label.strong || label.colon);
  if (!labelled && label === null && !hasChain(line, start, Math.min(limit, start + 80)))
    return readBareFront(line, start, end, lexicon);
  // "©" and "Photo by", not "Bildrechte".
  const signs = label !== null && (line.units[start] === 0xa9 || (label.label.strong && label.label.rest.length > 0));
  const trace = newTrace(true);
  let kept: Credit | null = null;
  let ends = 0;
  for (let at = start + 3; at <= limit && ends < MAX_ENDS; at++) {
    const unit = at < line.text.length ? line.units[at]! : 0x20;
    // `© Sputnik / First LastA square …`
    // `© РИА «Новости»Госсекретарь …`
    const behindQuote = line.units[at - 1] === 0xbb && isUpperAt(line, at);
    if (unit > 0x40 && (unit < 0x5b || unit > 0xbf) && (behindQuote || isJoint(line, at))) {
      const glued = readCredit(line, start, at, "open", lexicon);
      if (glued !== null && (endsAtJoint(glued, at) || endsInHouseAtJoint(line, glued, at, lexicon)))
        return placeCredit(glued, start, at, "front");
    }
    const wordEnd = unit === 0x20 || unit === 0x2e || unit === 0x3a || unit === 0x2f || unit === 0x7c;
    if (!wordEnd) continue;
    if (unit === 0x2e && INITIAL.test(line.text.slice(Math.max(start, at - 4), at))) continue;
    ends++;
    if (end - at < shortestRest(line, at)) break;
    const rest = line.text.slice(at, Math.min(end, at + 24));
    const button = unit === 0x20 && SLASH_BEHIND.test(rest) ? buttonEnd(line, at, end, lexicon) : -1;
    if (button < 0 && (CHAIN_GOES_ON.test(rest) || !OPENS_CAPTION.test(rest))) continue;
    const credit = readCredit(line, start, at, "open", lexicon, trace);
    if (trace.dead) break;
    if (credit === null) continue;
    if (button >= 0) {
      if (credit.ruleAgency !== null) return placeCredit(credit, credit.start, button, "front");
      continue;
    }
    // `© First Last Visitors at …`: behind two words the caption sets in with a capital, and goes on in small letters.
    if (kept === null && signs && isTwoWordName(credit, at) && opensSentence(line, at)) kept = credit;
    // `Foto: First Last 'Men in Black' march …`: a quotation mark goes on with no name.
    if (kept === null && label?.colon === true && isTwoWordName(credit, at) && QUOTES.test(rest)) kept = credit;
    // A house that is not known may be the first word of the caption.
    const agencyLast =
      credit.ruleAgency !== null &&
      [...credit.agencies, ...credit.distributors].some(
        (entry) => entry.span[1] === at && lexicon.agency(line.text.slice(entry.span[0], at)) !== null,
      );
    const houseLast = agencyLast || endsInHouse(line, credit, at, lexicon);
    const number = CATALOGUE_NUMBER.exec(rest);
    if (houseLast || SETS_OFF.test(rest) || leavesCase(line, at, credit)) {
      const chain = credit.agencies.length > 0 && credit.distributors.length > 0 && houseLast;
      if (credit.creators.length === 0 && !labelled && !chain && !SETS_OFF.test(rest)) continue;
      // "Video: Okoro: raise the pension age": one word and a second colon are a headline's.
      if (unit === 0x3a && isOneUnknownWord(credit)) continue;
      // "Magnum" is an agency, "Magnum Photos" too: the longer name is meant.
      if (agencyLast && nextWordBelongs(line, at, limit, credit, lexicon)) continue;
      return placeCredit(credit, credit.start, at + (number?.[0].length ?? 0), "front");
    }
    // `REUTERS/First Last Caption`: a name of two words, unless something sets it off further on.
    const name = credit.creators[0];
    if (name !== undefined && credit.ruleAgency !== null && leavesCapitals(line, name, at, lexicon))
      return placeCredit(credit, credit.start, at, "front");
    // `© أ ف ب/ أرشيف …`: the archive closes a credit that names nobody.
    // `fot. archiwum prywatne Lena Vik: …`: so does who is not named.
    if (
      kept === null &&
      labelled &&
      name === undefined &&
      credit.flags.length > 0 &&
      (credit.ruleAgency !== null || isUnnamed(line, credit, lexicon))
    )
      kept = credit;
    if (
      kept === null &&
      name !== undefined &&
      (name.span[1] === at || endsInNameAgain(line, name, at)) &&
      name.value.split(" ").length === 2 &&
      credit.agencies.length > 0
    )
      kept = credit;
  }
  return kept === null ? null : placeCredit(kept, kept.start, kept.end, "front");
}

const isOneUnknownWord = ({ creators, agencies, distributors, ruleAgency }: Credit): boolean =>
  ruleAgency === null &&
  creators.length + distributors.length === 0 &&
  agencies.length === 1 &&
  !agencies[0]!.value.includes(" ");

/** A label, a word for how the picture came that leads over to nobody, and nothing else. */
const isUnnamed = (line: Line, { agencies, distributors, handoutSource, flags }: Credit, lexicon: Lexicon): boolean =>
  agencies.length + distributors.length === 0 &&
  handoutSource === null &&
  flags.some(({ flag, span }) => flag === "handout" && !lexicon.courtesy.hasIn(line, span[0], span[1]));

/** A full name beside an agency, or behind a label an agency alone, ends where the caption runs into it. */
function endsAtJoint({ creators, agencies, labelled, ruleAgency }: Credit, at: number): boolean {
  if (ruleAgency === null) return false;
  const [name] = creators;
  return name === undefined
    ? labelled && agencies.at(-1)?.span[1] === at
    : name.span[1] === at && name.value.includes(" ");
}

/** `First Last/ReutersПожарные …`: a full name, and behind it a house whose own word ends there. */
function endsInHouseAtJoint(
  line: Line,
  { creators, agencies, ruleAgency }: Credit,
  at: number,
  lexicon: Lexicon,
): boolean {
  const [name] = creators;
  const house = agencies.at(-1);
  if (ruleAgency === null || name === undefined || !name.value.includes(" ") || house?.span[1] !== at) return false;
  return lexicon.agencyIn(line, house.span[0], spaceFrom(line, at)) === null;
}

/** `© AP Photo / NAME 街を歩く人たち`: a name in letters with case, and a script without case behind it. */
const leavesCase = (line: Line, at: number, credit: Credit): boolean =>
  credit.creators.length > 0 &&
  (classAt(line, at - 1) & (LOWER | UPPER)) !== 0 &&
  line.units[at] === 0x20 &&
  (classAt(line, at + 1) & OTHER_LETTER) !== 0;

/** `ANSA/ANNA DI NAME Roma, 5 marzo …`: behind a full name in capitals a word in small letters opens the caption. */
function leavesCapitals(line: Line, { value, span }: Located, at: number, lexicon: Lexicon): boolean {
  const next = spaceFrom(line, at + 1);
  if (span[1] !== at || line.units[at] !== 0x20 || !isUpperAt(line, at + 1) || !isLowerAt(line, at + 2)) return false;
  if (!FULL_CAPITALS.test(value)) return false;
  const close = isLetterAt(line, next - 1) ? next : next - 1;
  return (
    isLowerAt(line, close - 1) &&
    lexicon.roles.getIn(line, at + 1, close) === undefined &&
    lexicon.agencyIn(line, at + 1, close) === null
  );
}
const FULL_CAPITALS = /^\p{Lu}[\p{Lu}.'’-]+(?: [\p{Lu}.'’-]+){1,4}$/u;

/** `NAME/REX/Shutterstock`: the last link names a house, even one that is named before. */
function endsInHouse(line: Line, credit: Credit, at: number, lexicon: Lexicon): boolean {
  const slash = line.text.lastIndexOf("/", at - 1);
  return credit.ruleAgency !== null && slash > credit.start && lexicon.agencyIn(line, slash + 1, at) !== null;
}

/** A person's name of two words and nothing else, up to `at`. */
const isTwoWordName = ({ creators, agencies, distributors }: Credit, at: number): boolean =>
  creators.length === 1 &&
  agencies.length + distributors.length === 0 &&
  creators[0]!.span[1] === at &&
  /^[^\s]{2,30} [^\s]{2,30}$/u.test(creators[0]!.value) &&
  !/\p{Ll}{2}\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(creators[0]!.value);

/** A capitalised word behind the space at `at`, and a small one behind that. */
function opensSentence(line: Line, at: number): boolean {
  const space = spaceFrom(line, at + 1);
  if (line.units[at] !== 0x20 || !isUpperAt(line, at + 1) || !isLetterAt(line, space - 1)) return false;
  // "InstituteA division": two texts run together.
  for (let next = at + 2; next < space; next++) if (isUpperAt(line, next)) return false;
  return isLowerAt(line, space + 1);
}

/** `SN/APA/NAME/NAME`: what stands behind the last slash is the name once more. */
function endsInNameAgain({ text }: Line, { value, span }: Located, at: number): boolean {
  const slash = text.lastIndexOf("/", at - 1);
  return slash >= span[1] && isSameName(text.slice(slash + 1, at).trim(), value);
}

function nextWordBelongs(line: Line, at: number, limit: number, credit: Credit, lexicon: Lexicon): boolean {
  let next = at + 1;
  while (next < limit && line.units[next]! !== 0x20) next++;
  // A dash or bar between spaces goes on with no name.
  if (line.units[at]! !== 0x20 || next >= limit) return false;
  if (!isLetterAt(line, at + 1) && line.units[at + 1] !== 0xab) return false;
  const last = [...credit.agencies, ...credit.distributors].find((entry) => entry.span[1] === at);
  // "Photo: Petra Lund/AFP": a given name and the family's.
  const isGiven = last !== undefined && lexicon.agencyIn(line, ...last.span)?.isGivenName === true;
  if (isGiven && isUpperAt(line, at + 1)) return true;
  const word = line.text.slice(at, next);
  const sign = word.search(/[/|,.(]/u);
  // `First Last | Getty ImagesA square …`
  const joint = word.search(/(?<=\p{Ll}{3}|»)\p{Lu}/u);
  const cut = joint > 0 && (sign < 0 || joint < sign) ? joint : sign;
  const longer = last === undefined || cut === 1 ? null : line.text.slice(last.span[0], cut < 0 ? next : at + cut);
  return longer !== null && lexicon.agency(longer) !== null;
}

/** A slash or bar within the first words, before any sentence ends. */
function hasChain(line: Line, start: number, limit: number): boolean {
  for (let at = signFrom(line, start); at < limit; at = signFrom(line, at + 1)) {
    const unit = line.units[at]!;
    if (unit === 0x2f || unit === 0x7c) return true;
    if (unit === 0x2e && line.units[at + 1]! === 0x20 && at - start > 30) return false;
    if (unit === 0x2c && at - start > 40) return false;
  }
  return false;
}

function readFrontBracket(line: Line, start: number, limit: number, end: number, lexicon: Lexicon): Credit | null {
  const closing = line.text[start] === "(" ? ")" : "]";
  const close = line.text.indexOf(closing, start);
  if (close < 0 || close >= limit || end - close < SHORTEST_REST) return null;
  const credit = readCredit(line, start + 1, close, "bracket", lexicon);
  if (credit === null) return null;
  // `(أ ف ب) …`: a wire alone credits where no dash makes it a dateline's.
  const wire = credit.ruleAgency !== null && !/^ ?[-–—:]/u.test(line.text.slice(close + 1, close + 3));
  if (credit.creators.length === 0 && !credit.labelled && !wire) return null;
  return placeCredit(credit, start, close + 1, "front");
}

/** `… (Bild: Hafen AG) Hafen AG`: up to the line's end where nothing but the house once more follows. */
function repeatedUpTo({ text }: Line, { creators, agencies }: Credit, close: number, end: number): number {
  const rest = text.slice(close, end).trim();
  return [...creators, ...agencies].some(({ value, span }) => rest === value || rest === text.slice(...span))
    ? end
    : close;
}

/** A full credit in brackets somewhere inside [start, end): `(Photo by NAME / AFP)` with more text behind. */
export function findInnerCredit(line: Line, start: number, end: number, lexicon: Lexicon): Credit | null {
  let tries = 0;
  for (let at = line.text.indexOf("(", start); at >= 0 && at < end && tries < 8; at = line.text.indexOf("(", at + 1)) {
    tries++;
    const close = line.text.indexOf(")", at);
    if (close < 0 || close >= end) return null;
    if (close - at > 160) continue;
    const credit = readCredit(line, at + 1, close, "bracket", lexicon);
    if (
      credit !== null &&
      credit.agencies.length + credit.distributors.length > 0 &&
      (credit.labelled || credit.creators.length > 0)
    ) {
      return placeCredit(credit, at, repeatedUpTo(line, credit, close + 1, end), "inner");
    }
  }
  return null;
}
