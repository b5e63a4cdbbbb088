/** What the words on either side of a date say of it. */
import type { Line } from "../../text-line.js";
import type { DateCues, DateRole } from "./cues.js";
import type { DateWords } from "./date-words.js";
import type { PrintedDate } from "./printed-date.js";
import { nextToken, previousToken, type Token } from "../words/tokens.js";

const TAKEN_REACH = 3;
const PICTURE_REACH = 2;
const OTHER_REACH = 2;
const EVENT_REACH = 6;
const PUBLISHED_REACH = 9;
/** Two words leave no doubt: "released by the Guatemalan Ministry of Culture and Sports on May 29, 2025". */
const PHRASE_REACH = 14;

/** What the clause before a date says about it: nearest word first, each kind within its own reach. */
export function roleBefore(
  line: Line,
  date: PrintedDate,
  cues: DateCues,
  lowest: number,
  attributive: boolean,
): DateRole | null {
  let at = date.start;
  let later: Token | null = null;
  let commas = 0;
  let published = 0;
  if (isOfLife(line, date.start, cues)) return "other";
  for (let distance = 1; distance <= PHRASE_REACH; ) {
    const token = previousToken(line, at);
    if (token === null || token.start < lowest || endsClause(token.gap, distance)) break;
    if (token.gap === "," || token.gap === "،") commas++;
    at = token.start;
    const cue = cues.cues.getIn(line, token.start, token.end);
    const next: Token | null = later;
    later = token;
    if (cue === undefined) {
      if (published > 0 && distance - published > 2) break;
      distance++;
      continue;
    }
    const phrase = cue.startsPhrase && next !== null ? phraseRole(cues.roles, line, token, next) : undefined;
    const role = phrase ?? cue.role;
    if (cue.isWeekday && role === null) {
      commas = 0;
      continue;
    }
    if (role === "taken" && (published > 0 ? distance - published <= 2 : distance <= TAKEN_REACH)) return "taken";
    if (role === "picture" && published === 0 && distance <= PICTURE_REACH) return "taken";
    if (published > 0 && distance - published > 2) break;
    const near = distance <= PUBLISHED_REACH || phrase === "published";
    if (role === "published" && near && commas === 0 && published === 0) published = distance;
    if (role === "other" && commas === 0 && distance <= OTHER_REACH) return "other";
    if (role === "remembrance" && commas === 0 && distance <= EVENT_REACH && (attributive || distance <= 3))
      return "other";
    distance++;
  }
  return published > 0 ? "published" : null;
}

/** Behind a bracket or comma, as encyclopedias print it: "(* 3. Juni 1926 † 4. Mai 2022)", "(geb. 3. Juni 1926)". */
function isOfLife(line: Line, start: number, cues: DateCues): boolean {
  const sign = line.units[start - 1] === 0x20 ? start - 2 : start - 1;
  const unit = line.units[sign]!;
  if (unit === DAGGER) return true;
  if (unit === STAR) return line.units[sign - 1] === 0x28;
  if (unit !== 0x2e) return false;
  const word = previousToken(line, start);
  if (word === null || word.gap !== "." || word.end - word.start > LONGEST_ABBREVIATION) return false;
  const before = line.units[word.start - 1] === 0x20 ? word.start - 2 : word.start - 1;
  const opens = line.units[before] === 0x28 || line.units[before] === 0x2c;
  return opens && cues.cues.getIn(line, word.start, word.end)?.role === "other";
}

const STAR = 0x2a;
const DAGGER = 0x2020;
/** "geb", "nar" */
const LONGEST_ABBREVIATION = 4;

/** What two words in a row say of a date, whatever stands between them. */
function phraseRole(roles: DateCues["roles"], line: Line, first: Token, second: Token): DateRole | undefined {
  if (first.end + 1 === second.start && line.units[first.end] === 0x20)
    return roles.getIn(line, first.start, second.end);
  const { text } = line;
  return roles.get(`${text.slice(first.start, first.end)} ${text.slice(second.start, second.end)}`);
}

/** A colon joins a label to the date right behind it and parts anything else. */
function endsClause(gap: string, distance: number): boolean {
  if (gap === "" || gap === "," || gap === "،" || gap === "-") return false;
  return !(distance === 1 && (gap === ":" || gap === "：" || gap === "("));
}

const AFTER_REACH = 3;

export function roleAfter(
  line: Line,
  date: PrintedDate,
  words: DateWords,
  cues: DateCues,
  highest: number,
): DateRole | null {
  const next = line.units[date.end]!;
  if (next >= 0x2e80 && date.end < highest) return roleInRun(line, date.end, highest, cues);
  let at = date.end;
  let earlier: Token | null = null;
  for (let distance = 1; distance <= AFTER_REACH; distance++) {
    const token = nextToken(line, at);
    if (token === null || token.end > highest || (token.gap !== "" && token.gap !== ",")) return null;
    at = token.end;
    // "Photo" with a capital opens a credit.
    const first = line.text[token.start]!;
    if (first !== first.toLowerCase()) return null;
    const phrase = earlier === null ? undefined : phraseRole(cues.rolesAfter, line, earlier, token);
    const role = phrase ?? cues.rolesAfter.getIn(line, token.start, token.end);
    if (role === "taken" || role === "published") return role;
    if (distance === 1 && words.functionWords.hasIn(line, token.start, token.end) && token.gap === "") return null;
    earlier = cues.cues.getIn(line, token.start, token.end)?.startsPhrase === true ? token : null;
  }
  return null;
}

/** Without spaces between words, the word is looked for among the next few characters. */
function roleInRun(line: Line, from: number, highest: number, cues: DateCues): DateRole | null {
  for (let at = from; at < Math.min(from + 6, highest); at++) {
    for (let length = 4; length >= 2; length--) {
      const role = cues.rolesAfter.get(line.text.slice(at, at + length));
      if (role === "taken" || role === "published") return role;
    }
  }
  return null;
}
