/** What parts of a credit never stand side by side: a list of names in a sentence is cut like a credit. */
import { type Line, isUpperAt, spaceBefore } from "../../text-line.js";
import { foldedSet } from "../../text-index.js";
import { locales } from "../locales/index.js";
import { type CreditItem, isCountry } from "./credit-items.js";
import type { CreditSetting } from "./credit.js";
import { isPersonOfPaper } from "./evidence-papers.js";
import { areTwoPeople, followsBar, isBehindTightSlash, isHouse, isPersonName, isTight } from "./evidence-shapes.js";
import { isSameName, nameLetters } from "./same-name.js";
import { isProseWord, isUncasedProse } from "../words/uncased-prose.js";

/** People in one credit; a longer row of names is a caption's. */
const MOST_NAMES = 4;
const MOST_ITEMS = 10;
/** Words in the name of a body: "المتحدث باسم وزارة الدفاع الروسية". */
const MOST_OF_BODY = 6;

/** Whether nothing in the row of parts shows that it is a sentence's. */
export function mayBeCredit(
  line: Line,
  items: readonly CreditItem[],
  names: readonly CreditItem[],
  labelled: boolean,
  setting: CreditSetting,
): boolean {
  if (names.length > MOST_NAMES || items.length > MOST_ITEMS) return false;
  const bare = !labelled && setting !== "bracket";
  for (let at = 1; at < items.length; at++) {
    const part = items[at]!;
    const previous = items[at - 1]!;
    // Only a house stands in front of a colon, and only a person behind it.
    if (part.before === "colon" && (part.kind !== "name" || !isHouse(previous))) return false;
    if (part.kind === "name" && previous.kind === "name" && !mayFollowName(line, items, at, labelled, setting))
      return false;
    if (part.kind === "name" && part.uncased && previous.kind === "agency" && opensUncasedCaption(line, part))
      return false;
    if (bare && previous.kind === "name" && part.kind === "agency" && !mayFollowBareName(items, at, setting))
      return false;
    if (bare && isWordsOfPage(line, previous, part, setting)) return false;
    if (bare && at > 1 && isSecondName(line, items, at)) return false;
  }
  // `… earthquake, Norway | dpa`: the caption's last word.
  if (bare && items.length > 1 && items[0]!.kind === "name" && isCountry(line, items[0]!)) return false;
  if (bare && isTownInSentence(line, items)) return false;
  // `سوق فالبي / SARA BERG / AFP`: the caption stands in front, in a script of its own.
  if (bare && items[0]?.uncased === true && items.some((part) => part.kind === "name" && !part.uncased)) return false;
  if (bare && !names.every((part) => mayStandBare(line, part, items))) return false;
  return !names.some(
    (part) =>
      part.uncased &&
      (part.official ? part.words > MOST_OF_BODY : isUncasedProse(line.text.slice(part.start, part.end))),
  );
}

const isWordsOfPage = (line: Line, front: CreditItem, back: CreditItem, setting: CreditSetting): boolean =>
  isJuxtaposed(line, front, back) ? !mayRunOn(line, front, back) : isTitleOfPage(front, back, setting);

/** Nothing but a space between them. */
const isJuxtaposed = ({ units }: Line, { end }: CreditItem, { start }: CreditItem): boolean =>
  start === end + 1 && units[end] === 0x20;

/**
 * Whether a house may run on behind a name, or a name behind a house, with no label, bracket or sign: "Elon Musk To Buy
 * Twitter", "The Journal Editorial Report", "Introducing Adobe Express." are none of a credit.
 */
function mayRunOn(line: Line, front: CreditItem, back: CreditItem): boolean {
  const { text } = line;
  if (front.agency?.kind === "outlet" && back.kind === "name") return !back.organisation || back.official;
  if (front.kind !== "name" || back.kind !== "agency") return true;
  const { kind, isNetwork, isAlsoWord } = back.agency!;
  if (isNetwork === true || kind === "collection") return false;
  // "Vallby Automobile AG"
  if (isAlsoWord === true && back.end - back.start <= LONGEST_FORM) return false;
  if (front.words > 2 && LEADS_ON.hasIn(line, spaceBefore(line, front.end - 1) + 1, front.end)) return false;
  const house = text.slice(back.start, back.end);
  return kind !== "outlet" || house.includes(" ") || house === house.toUpperCase();
}

/**
 * `Vallby News - Fair and Balanced`, `Register via Twitter`, `London 2011 - EP, ADELE`: a slogan behind an outlet's name,
 * one word that a network passes on, and one word with a comma behind a house.
 */
function isTitleOfPage(front: CreditItem, back: CreditItem, setting: CreditSetting): boolean {
  const isWord = (part: CreditItem): boolean => part.kind === "name" && part.words === 1 && !part.uncased;
  if (front.kind === "agency" && back.before === "comma") return isWord(back);
  if (setting !== "whole") return false;
  if (back.before === "via")
    return isWord(front) && (back.agency?.isNetwork === true || back.agency?.isAlsoWord === true);
  // "Vallby Post | Facebook": what the network calls the page.
  if (back.before === "pipe" && front.kind === "name" && back.agency?.isNetwork === true) return true;
  if (back.before !== "dash") return false;
  // "Tariffs compared 2023 - Vallby Zeitung"
  if (back.agency?.kind === "outlet") return front.kind === "name" && front.organisation;
  return (back.organisation || isWord(back)) && front.agency?.kind === "outlet";
}

/** `… on Pritt Road, Vallby/Standard`: one word behind a sentence's comma is its town, no photographer. */
const isTownInSentence = ({ units }: Line, [first, second]: readonly CreditItem[]): boolean =>
  second?.before === "slash" &&
  first!.kind === "name" &&
  first!.words === 1 &&
  !first!.uncased &&
  !first!.organisation &&
  !first!.official &&
  units[first!.start - 1] === 0x20 &&
  units[first!.start - 2] === 0x2c;

/** A firm's form in letters. */
const LONGEST_FORM = 3;
/** "Lena Okoro Returns To": in titles small words have capitals. */
const LEADS_ON = foldedSet(locales.flatMap(({ language, placeWords }) => (language === "en" ? placeWords : [])));

/** People joined by dashes or points are no credit; in the open, commas join the words of a sentence. */
function mayFollowName(
  line: Line,
  items: readonly CreditItem[],
  at: number,
  labelled: boolean,
  setting: CreditSetting,
): boolean {
  const part = items[at]!;
  const previous = items[at - 1]!;
  const house = labelled && part.organisation && part.before !== "equals";
  // `(تصوير: NAME - NAME)`: behind a label and in a script without capitals two people may be joined by a dash.
  const pair = labelled && part.before === "dash" && areTwoPeople(previous, part);
  if (!house && !pair && (part.before === "dash" || part.before === "point" || part.before === "equals")) return false;
  // `. EFE/NAME, NAME`: the chain sets off both.
  const chained = setting === "sentence" && items[0]!.kind === "agency" && previous.before === "slash";
  if (!labelled && setting === "whole" && at === 1 && isShownInFront(line, items)) return false;
  if (part.before !== "comma" || labelled || setting === "bracket" || chained) return true;
  // `…. NAME, PAPER`
  if (isPersonOfPaper(line, items)) return true;
  // `picture alliance | NAME, NAME`: the same once more.
  return isSameName(line.text.slice(previous.start, previous.end), line.text.slice(part.start, part.end));
}

/** `Anna Vik | NAME/AP`, `Anna Vik / NAME/AP`: another sign parts the second person from the house than from the first. */
function isShownInFront(line: Line, [shown, person, house]: readonly CreditItem[]): boolean {
  if (house === undefined || house.before !== "slash" || !isPersonName(shown!) || !isPersonName(person!)) return false;
  if (isSameName(line.text.slice(shown!.start, shown!.end), line.text.slice(person!.start, person!.end))) return false;
  return person!.before === "pipe" || (person!.before === "slash" && !isTight(line, person!) && isTight(line, house));
}

/** `צילום: NAME/AFP. …`, `צילום: AFP – …`: what follows the point is a caption, and a long text behind a dash. */
const opensUncasedCaption = (line: Line, part: CreditItem): boolean =>
  part.before === "point" || (part.before === "dash" && (part.words > 3 || closesSentence(line, part)));

const closesSentence = (line: Line, part: CreditItem): boolean => /[.।۔。]/u.test(line.text[part.end] ?? "");

/** `…. NAME, OUTLET` sets in behind a sentence; elsewhere the comma is the caption's. */
function mayFollowBareName(items: readonly CreditItem[], at: number, setting: CreditSetting): boolean {
  const part = items[at]!;
  if (part.before === "point") return false;
  if (part.before !== "comma" || setting === "sentence") return true;
  // `NAME, AP` alone is a credit, "New Castle, PA" a town.
  const alone =
    setting === "whole" && items.length === 2 && isPersonName(items[at - 1]!) && part.agency?.kind === "wire";
  return alone && part.agency?.id !== "pa";
}

/** `…, Angela Merkel / AFP / NAME`: the first name is the caption's. */
function isSecondName(line: Line, items: readonly CreditItem[], at: number): boolean {
  const [first] = items;
  const part = items[at]!;
  return (
    part.kind === "name" &&
    !part.organisation &&
    !part.official &&
    items[at - 1]!.kind === "agency" &&
    first!.kind === "name" &&
    !first!.organisation &&
    nameLetters(line.text.slice(part.start, part.end)) !== nameLetters(line.text.slice(first!.start, first!.end))
  );
}

const HANGUL = /\p{Script=Hangul}/u;
const HANGUL_NAME = /^(?:[\p{Script=Hangul}]{2,4}|\p{Script=Hangul} \p{Script=Hangul}{1,2})$/u;

/** Without label or bracket a name must look like one on its own. */
function mayStandBare(line: Line, name: CreditItem, items: readonly CreditItem[]): boolean {
  const passedOn = items[items.indexOf(name) + 1]?.before === "via" && items[0] === name;
  if (!name.uncased)
    return name.organisation || name.before === "slash" || passedOn || capitals(line, name.start, name.end) <= 4;
  const value = line.text.slice(name.start, name.end);
  if (HANGUL.test(value)) return HANGUL_NAME.test(value);
  if (name.words > 3 || value.split(" ").some((_word, at, words) => isProseWord(words, at))) return false;
  // No person's name holds the sign of an abbreviation: דובר צה"ל.
  if (/["״]/u.test(value)) return false;
  const next = items[items.indexOf(name) + 1];
  // `… على الشاطئ /سامي حداد`
  if (items.length === 1 && name.words > 1 && isBehindTightSlash(line, name.start)) return true;
  // `… | NAME - AGENCY`
  if (items[0] === name && followsBar(line, name.start)) return true;
  return [name.before, next?.before].some(
    (separator) => separator === "slash" || separator === "pipe" || separator === "via",
  );
}

/** Words of a name, without the particles between them. */
function capitals(line: Line, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    if ((at === start || line.units[at - 1]! === 0x20) && isUpperAt(line, at)) count++;
  }
  return count;
}
