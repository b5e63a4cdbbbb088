/** Credits that only a space joins to their caption: `… en Madrid EFE/ NAME`. */
import { type Line, isLetterAt, isUpperAt, signFrom, spaceBefore } from "../../text-line.js";
import { type Credit, readCredit } from "../credits/credit.js";
import { leadAt, type LeadWord } from "../credits/lead-words.js";
import type { Lexicon } from "../lexicon.js";
import { BEFORE_NO_CREDIT, LONGEST_GLUED } from "./joints.js";

/**
 * A credit joined to its caption by nothing but a space: `… en Madrid EFE/ NAME`, `… on March 5 NAME/AFP`. The words in
 * front of the first separator are counted back while they carry capitals: an agency, or a name of two or three words;
 * four and more are the caption's last name and the photographer's.
 */
export function readJuxtaposed(
  line: Line,
  start: number,
  end: number,
  best: Credit | null,
  lexicon: Lexicon,
): Credit | null {
  // `… NAME/Copyright 2026 HOUSE`: behind a slash the label goes on with a credit.
  const opensCredit = best?.labelled === true && line.units[best.start - 1] !== 0x2f;
  if (best !== null && (opensCredit || best.creators.length > 0 || best.start <= start)) return null;
  const from = Math.max(start, end - LONGEST_GLUED);
  const last = Math.min(best?.start ?? end, end - 2);
  for (let sign = from; sign < last; ) {
    sign = signFrom(line, sign + 1);
    const lead = line.units[sign] === 0x20 ? leadAt(line, sign + 1, false, end) : null;
    const at = lead === null ? sign : sign + 1;
    if (at < from + 2) continue;
    if (at > last) break;
    const separator = separatorAt(line, at, lead, end, lexicon);
    const credit = separator === null ? null : readAround(line, start, end, separator, lexicon);
    if (credit !== null) return credit;
  }
  return null;
}

/** What parts the name or the house in front from the rest of its credit. */
interface Separator {
  readonly at: number;
  readonly kind: "slash" | "bar" | "dash" | "via" | "client";
  /** First unit behind the words in front. */
  readonly frontEnd: number;
  readonly spaced: boolean;
}

/** The separator at `at`, a word such as "via" as well; null when none stands there. */
function separatorAt(line: Line, at: number, lead: LeadWord | null, end: number, lexicon: Lexicon): Separator | null {
  const unit = line.units[at]!;
  const spaced = line.units[at - 1]! === 0x20;
  const place = { at, spaced, frontEnd: spaced ? at - 1 : at };
  if (unit === 0x2f) return { ...place, kind: "slash" };
  if (unit === 0x7c) return { ...place, kind: "bar" };
  const isDash = unit === 0x2d || unit === 0x2013 || unit === 0x2014;
  if (isDash && spaced && line.units[at + 1]! === 0x20) return { ...place, kind: "dash" };
  if (lead?.separator === "via") return { ...place, kind: "via" };
  const isClient = lead?.separator === "for" && namesOutlet(line, at + lead.length, end, lexicon);
  return isClient ? { ...place, kind: "client" } : null;
}

/** Reads the credit that a separator stands in: from the house or the name in front of it to the line's end. */
function readAround(line: Line, start: number, end: number, separator: Separator, lexicon: Lexicon): Credit | null {
  const { at, kind, frontEnd, spaced } = separator;
  const words = capitalRun(line, start, frontEnd, lexicon);
  const first = words.at(-1);
  if (first === undefined) return kind === "slash" && !spaced ? smallHouse(line, start, at, end, lexicon) : null;
  if (kind === "client" && followsSmallWord(line, first, lexicon)) return null;
  // The longest name: "THE CANADIAN PRESS" holds "Canadian Press".
  const house = words.findLast((word) => lexicon.agencyIn(line, word, frontEnd) !== null);
  // "Questions From Twitter | Tech Support" names a network.
  if (house !== undefined && kind === "bar" && lexicon.agencyIn(line, house, frontEnd)?.isNetwork === true) return null;
  if (house !== undefined && (kind !== "dash" || namesWire(line, house, at - 1, lexicon)))
    return house > start ? readCredit(line, house, end, "open", lexicon) : null;
  if (kind === "via") return first > start && words.length > 1 ? readCredit(line, first, end, "open", lexicon) : null;
  return readNamed(line, start, end, separator, words, lexicon);
}

/** Reads the credit whose name is among the capitalised words in front of a separator, the last one first. */
function readNamed(
  line: Line,
  start: number,
  end: number,
  { at, kind, frontEnd, spaced }: Separator,
  words: readonly number[],
  lexicon: Lexicon,
): Credit | null {
  const first = words.at(-1)!;
  const closed = words.length < 5 && closesCaption(line, first - 2);
  // "… greets Angela Merkel / AFP": with spaces around, the name may be the caption's.
  const chained = kind === "bar" && TO_LIBRARY.test(line.text.slice(at, Math.min(end, at + REACH_OF_CHAIN)));
  if (words.length < (spaced && !closed && kind !== "client" && !chained ? 4 : 2)) return null;
  const nameStart = closed ? first : nameStartIn(line, words, frontEnd, lexicon);
  const credit = nameStart > start ? readCredit(line, nameStart, end, "open", lexicon) : null;
  // `… Week First Last/GC Images`: a library's collection is no agency, and credits all the same.
  if (credit === null || (credit.creators.length === 0 && credit.handoutSource === null)) return null;
  return credit.ruleAgency !== null || credit.agencies.length > 0 ? credit : null;
}

/** `… at the gate NAME | Bloomberg | Getty Images`: what one business site prints behind its captions. */
const TO_LIBRARY = /^\| ?[^|]{2,40}(?:\| ?|via )Getty(?: Images)?\.?$/u;
const REACH_OF_CHAIN = 64;

/** `… on the square NAME for NPR`: the outlet that a photographer worked for closes the line. */
const namesOutlet = (line: Line, start: number, end: number, lexicon: Lexicon): boolean =>
  lexicon.agencyIn(line, start, line.units[end - 1] === 0x2e ? end - 1 : end)?.kind === "outlet";

/** `… le 4 mars AFP - NAME`: a wire's letters that stand for nothing else, in front of its photographer. */
const namesWire = (line: Line, start: number, end: number, lexicon: Lexicon): boolean =>
  lexicon.agencyIn(line, start, end)?.isNothingElse === true &&
  !followsSmallWord(line, start, lexicon) &&
  !BEFORE_NO_CREDIT.hasIn(line, spaceBefore(line, start - 2) + 1, start - 1);

/** "by Anna Vik for NPR" */
const followsSmallWord = (line: Line, at: number, lexicon: Lexicon): boolean =>
  at > 1 && lexicon.functionWords.hasIn(line, spaceBefore(line, at - 2) + 1, at - 1);

/** `… on March 5, 2024 NAME/AFP`, `… (left) NAME/AFP`: behind a number or a closing sign nothing but the name follows. */
const closesCaption = ({ units }: Line, at: number): boolean =>
  closesClause(units[at]!) && units[at] !== 0x2e && units[at] !== 0x3a && units[at] !== 0x2c;

/** Where a name begins whose words are given, the last one first: two of them, and what does not count as one. */
function nameStartIn({ text }: Line, words: readonly number[], end: number, lexicon: Lexicon): number {
  // "Frank Okoro II", "Sammy Davis Jr."
  const last = SUFFIX.test(text.slice(words[0], end)) && words.length > 2 ? 1 : 0;
  const wordAt = (start: number): string => text.slice(start, text.indexOf(" ", start));
  const isInitial = (start: number): boolean => /^\p{Lu}\.?(?:\p{Lu}\.)?$/u.test(wordAt(start));
  const second = last + 1;
  const next = words[second + 1];
  // "Jae C. Hong", "E. Jason Vos", "Roberto Di Marco"
  const longer =
    next !== undefined &&
    (isInitial(words[second]!) ||
      lexicon.particles.has(wordAt(words[second]!)) ||
      (isInitial(next) && (words.length > second + 2 || text[next + 1] === ".")));
  return longer ? next : words[second]!;
}

const SUFFIX = /^(?:[JS]r\.?|I{2,3}|IV)$/u;

/** `… à Vallby afp.com/First Last`: a house written small, a slash right behind it and a person. */
function smallHouse(line: Line, start: number, slash: number, end: number, lexicon: Lexicon): Credit | null {
  const word = spaceBefore(line, slash) + 1;
  if (word <= start || slash - word > 12 || lexicon.agencyIn(line, word, slash) === null) return null;
  const credit = readCredit(line, word, end, "open", lexicon);
  return credit !== null && credit.creators.length > 0 ? credit : null;
}

/** `. , ; : ! ? ) ] » ” "` and digits. */
const closesClause = (unit: number): boolean =>
  unit === 0x2e ||
  unit === 0x2c ||
  unit === 0x3b ||
  unit === 0x3a ||
  unit === 0x21 ||
  unit === 0x3f ||
  unit === 0x29 ||
  unit === 0x5d ||
  unit === 0xbb ||
  unit === 0x201d ||
  unit === 0x22 ||
  (unit >= 0x30 && unit <= 0x39);

/** "C.", "St.": one to three letters and a point. */
function isInitials(line: Line, start: number, end: number): boolean {
  if (end - start > 4 || line.units[end - 1]! !== 0x2e) return false;
  for (let at = start; at < end - 1; at++) if (!isLetterAt(line, at)) return false;
  return end - start > 1;
}

/** "al-Rubaye", "d'Angelo": a particle written onto the name. */
const hasParticle = (line: Line, start: number, end: number): boolean =>
  end - start > 3 && /^\p{Ll}{1,3}['’–-]\p{Lu}/u.test(line.text.slice(start, start + 6));

/** Starts of the capitalised words in front of `end`, the last word first; at most six. */
function capitalRun(line: Line, start: number, end: number, lexicon: Lexicon): number[] {
  const words: number[] = [];
  let wordEnd = end;
  while (words.length < 6) {
    let at = wordEnd;
    while (at > start && line.units[at - 1]! !== 0x20) at--;
    if (at === wordEnd || (closesClause(line.units[wordEnd - 1]!) && !isInitials(line, at, wordEnd))) break;
    if (isUpperAt(line, at) || hasParticle(line, at, wordEnd)) words.push(at);
    else if (words.length === 0 || !lexicon.particles.hasIn(line, at, wordEnd)) break;
    wordEnd = at - 1;
    if (wordEnd <= start) break;
  }
  return words;
}
