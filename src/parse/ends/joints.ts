/** Credits that run on from the caption with no boundary in front of them. */
import { FOREIGN, type Line, isLetterAt, isUpperAt, JOINTED, classAt, spaceBefore } from "../../text-line.js";
import { classOf, LOWER, NUMBER, OTHER_LETTER } from "../../text-characters.js";
import { foldedSet } from "../../text-index.js";
import type { Agency } from "../agency.js";
import { formats } from "../formats/index.js";
import { locales } from "../locales/index.js";
import { passedOnStart } from "./passed-on.js";
import { IDEOGRAPHS } from "../words/mark-words.js";
import { type Credit, readCredit } from "../credits/credit.js";
import type { Lexicon } from "../lexicon.js";

/** Words behind which an agency is one that was told something, or a Getty a person. */
export const BEFORE_NO_CREDIT = foldedSet([
  ...locales.flatMap(({ beforeHouseWords, attributionWords }) => [...beforeHouseWords, ...attributionWords]),
  ...formats.flatMap(({ namesakes = [] }) => namesakes),
]);

const LONGEST_BARE = 3;

/**
 * `Una casa en Oslo EFE`, `… to your home Getty Images`: an agency's name closes the line. A short one stands behind a
 * capital or a number; no full stop follows, and no word leads over to it as in "told Reuters" or "the Getty".
 */
export function readBareAgency(line: Line, from: number, end: number, lexicon: Lexicon): Credit | null {
  let at = end;
  for (let words = 1; words <= LONGEST_BARE; words++) {
    at = spaceBefore(line, at - 1) + 1;
    if (at <= from || end - at > 30 || !isUpperAt(line, at)) return null;
    const agency = lexicon.agencyIn(line, at, end);
    if (agency === null || !mayCloseLine(agency, words)) continue;
    const start = longerName(line, from, at, end, lexicon);
    const before = spaceBefore(line, start - 1) + 1;
    const long = end - start > 3 || agency.isNothingElse === true;
    const passedOn = passedOnStart(line, from, start);
    if (passedOn !== null) return readCredit(line, passedOn, end, "open", lexicon);
    if (start <= from || !standsBehind(line, before, start - 1, long, lexicon)) return null;
    return readCredit(line, start, end, "open", lexicon);
  }
  return null;
}

/** `… upon arrival Supplied`, `Lena K. Okoro Submitted photo`: a word for pictures handed in closes the line. */
export function readBareRole(line: Line, from: number, end: number, lexicon: Lexicon): Credit | null {
  const last = spaceBefore(line, end - 1) + 1;
  if (last <= from || line.units[end - 1] === 0x2e) return null;
  // One word stands behind a small one: in titles all are capitals.
  const before = spaceBefore(line, last - 2) + 1;
  const at = isUpperAt(line, last) && !isUpperAt(line, before) ? last : before;
  // "Die Polizei prüft ein Pressefoto": nouns of some languages have a capital.
  if (at === last && lexicon.functionWords.hasIn(line, before, last - 1)) return null;
  if (at <= from || end - at > LONGEST_ROLE || !isUpperAt(line, at) || !isLetterAt(line, at - 2)) return null;
  return lexicon.roles.getIn(line, at, end) === "handout" ? readCredit(line, at, end, "bracket", lexicon) : null;
}

/** "Contributed photograph" */
const LONGEST_ROLE = 24;

/** "The Associated Press", "Korean Central News Agency": where the longest name begins that ends with this one. */
function longerName(line: Line, from: number, at: number, end: number, lexicon: Lexicon): number {
  let longest = at;
  let word = at;
  for (let words = 0; words < 2; words++) {
    word = spaceBefore(line, word - 1) + 1;
    if (word <= from || !isUpperAt(line, word)) break;
    if (lexicon.agencyIn(line, word, end) !== null) longest = word;
  }
  return longest;
}

const mayCloseLine = (agency: Agency, words: number): boolean =>
  agency.kind === "wire"
    ? words > 1 || agency.isAlsoWord !== true
    : words > 1
      ? agency.kind === "photo" || agency.kind === "library"
      : agency.id === "getty" || agency.id === "shutterstock" || agency.id === "alamy";

/** Whether the word [start, end) in front of an agency's name can end a caption. */
function standsBehind(line: Line, start: number, end: number, long: boolean, lexicon: Lexicon): boolean {
  let from = start;
  while (from < end && !isLetterAt(line, from) && (classAt(line, from) & NUMBER) === 0) from++;
  const last = line.units[end - 1]!;
  if (lexicon.functionWords.hasIn(line, from, end) || lexicon.via.hasIn(line, from, end)) return false;
  if (BEFORE_NO_CREDIT.hasIn(line, from, end)) return false;
  const letter = isLetterAt(line, end - 1);
  const closed = last === 0x29 || last === 0x5d || last === 0x22 || last === 0x201d || last === 0xbb;
  const number = (classOf(last) & NUMBER) !== 0;
  // Other scripts set the wire that somebody told in Latin letters.
  if (long && last < 0x250) return letter || number || closed || last === 0x25;
  // "Pittsburgh, PA"
  return isUpperAt(line, start) ? letter : number || closed;
}

/** Whether a capital at `at` follows a lower-case word, one of a script without case or a year without a space. */
export function isJoint(line: Line, at: number): boolean {
  if (!isUpperAt(line, at)) return false;
  const before = classAt(line, at - 1) & (LOWER | NUMBER | OTHER_LETTER);
  // East Asia parts no words, and its captions are read elsewhere.
  if (before === 0 || line.units[at - 1]! >= IDEOGRAPHS) return false;
  const length = before === NUMBER ? 4 : 3;
  for (let back = 2; back <= length; back++) if ((classAt(line, at - back) & before) === 0) return false;
  return true;
}

/** `… arrives in MilanAFP via Getty Images`, `… in MilanJuan Pérez/AFP`: an agency or a full name glued to a word. */
export function readGlued(line: Line, from: number, end: number, best: Credit | null, lexicon: Lexicon): Credit | null {
  if ((line.traits & (JOINTED | FOREIGN)) === 0) return null;
  // `NAME/Copyright 2024 The AP`: a label behind a slash leaves room for a name.
  const isNameless = ({ labelled, creators, start }: Credit): boolean =>
    creators.length === 0 && (!labelled || line.units[start - 1] === 0x2f);
  if (best !== null && !isNameless(best)) return null;
  const start = Math.max(from, end - LONGEST_GLUED);
  for (let at = start + 3; at < end - 1; at++) {
    if (!isJoint(line, at)) continue;
    const credit = readCredit(line, at, end, "open", lexicon);
    if (credit === null || credit.ruleAgency === null) continue;
    // "… in Co SligoPA" closes a caption, "OpenID" is one word.
    const length = line.units[end - 1] === 0x2e ? end - at - 1 : end - at;
    if (length < SHORTEST_GLUED && (at - from < SHORTEST_CAPTION || lexicon.agencyIn(line, at, end)?.kind !== "wire"))
      continue;
    const first = credit.creators[0] ?? credit.handoutSource ?? credit.agencies[0];
    const named =
      first === credit.creators[0] || first === credit.handoutSource
        ? first?.value.includes(" ")
        : // "ChinaFotoPress" is one word: only a known house is glued on.
          first !== undefined && mayBeGlued(lexicon.agencyIn(line, first.span[0], first.span[1]));
    if (first?.span[0] === at && named) return credit;
    // "FenechHandout via REUTERS"
    if (first === undefined && credit.flags.some(({ span }) => span[0] === at)) return credit;
  }
  return null;
}

/** "CaixaForum" and "SpaceX via NASA" are names of their own: no word and no letter of a network is glued on. */
const mayBeGlued = (agency: Agency | null): boolean =>
  agency !== null &&
  agency.isNetwork !== true &&
  agency.isAlsoWord !== true &&
  agency.kind !== "collection" &&
  (agency.kind !== "outlet" || agency.name.includes(" ") || agency.name === agency.name.toUpperCase());

/** Longest stretch of a chain that has no boundary in front of it. */
export const LONGEST_GLUED = 120;
const SHORTEST_GLUED = 3;
/** A caption in front of two letters that are glued to it. */
const SHORTEST_CAPTION = 30;

/** `… konferencji PAP/EPA/NAME`: a chain goes on in front of its first separator when an agency stands there. */
export function withHouseInFront(
  line: Line,
  start: number,
  end: number,
  best: Credit | null,
  lexicon: Lexicon,
): Credit | null {
  if (best === null || best.start - 1 <= start || line.units[best.start - 1]! !== 0x2f) return best;
  const slash = best.start - 1;
  const word = spaceBefore(line, slash) + 1;
  if (word <= start || slash - word > 24 || lexicon.agencyIn(line, word, slash) === null) return best;
  return readCredit(line, word, end, "open", lexicon) ?? best;
}
