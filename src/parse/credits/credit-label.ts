/** Labels in front of a credit: "Photo by", "Foto:", "©", "CreditNAME". */
import { isLetterAt, isLowerAt, isUpperAt, type Line, POINTS, signFrom, spaceFrom } from "../../text-line.js";
import { unitAt } from "../../text-characters.js";
import { foldsTo } from "../../text-index.js";
import { isApart, isSignedOff } from "./label-apart.js";
import { type Label, isLabelPoint, type Lexicon } from "../lexicon.js";
import { CAPTURES } from "../words/part-words.js";

export interface FoundLabel {
  readonly label: Label;
  /** First unit behind the label's own words. */
  readonly wordsEnd: number;
  /** First unit behind the label, its colon and points. */
  readonly end: number;
  readonly colon: boolean;
}

/** Reads the label that starts at `at` (a word's start); null when there is none. */
export function labelAt(line: Line, at: number, to: number, lexicon: Lexicon): FoundLabel | null {
  const sign = line.units[at]!;
  if (sign === 0xa9 || sign === 0x24d2) return signLabel(at, signEnd(line, at, to));
  if ((sign === 0x28 || sign === 0xff08) && /^[(（][cｃ][)）]/iu.test(line.text.slice(at, at + 3)))
    return signLabel(at, at + 3);
  if (!lexicon.labelStarts.mayBeginAt(line, at)) return null;
  const pointed = pointedLabel(line, at, to, lexicon);
  if (pointed !== null) return pointed;
  const wordEnd = withoutDash(line, labelEndFrom(line, at, to), to);
  if (wordEnd === at || wordEnd - at > 24) return null;
  let keyEnd = wordEnd;
  while (keyEnd > at && isLabelPoint(line.units[keyEnd - 1]!)) keyEnd--;
  const labels = lexicon.labels.getIn(line, at, keyEnd);
  if (labels === undefined) return null;
  for (const label of labels) {
    let end = wordEnd;
    let matches = true;
    for (const word of label.rest) {
      let next = end;
      while (next < to && line.units[next]! === 0x20) next++;
      let close = next;
      if (unitAt(word, 0) === 0x28) close = next + word.length;
      else close = labelEndFrom(line, next, to);
      let wordClose = close;
      while (wordClose > next && isLabelPoint(line.units[wordClose - 1]!)) wordClose--;
      if (!foldsTo(line, next, wordClose, word)) {
        matches = false;
        break;
      }
      end = close;
    }
    if (!matches) continue;
    const colonEnd = skipColon(line, end, to);
    if (colonEnd === null && endsSentence(line, at, end, to)) continue;
    const given = colonEnd === null && !label.strong ? givenEnd(line, at, end, to, lexicon) : -1;
    if (given > 0)
      return { label: CAPTURES.hasIn(line, at, end) ? PLAIN : GIVEN, wordsEnd: end, end: given, colon: false };
    return { label, wordsEnd: end, end: colonEnd ?? end, colon: colonEnd !== null };
  }
  return null;
}

/** Words of the longest phrase between a picture and its giver: "con il permesso di". */
const MOST_GIVEN = 5;

/**
 * `Photo submitted by NAME`, `Capture d'écran de HOUSE`: where the words end that lead over from a picture, set apart from
 * the sentence, to who gave it or what it shows; -1 when none do.
 */
function givenEnd(line: Line, at: number, end: number, to: number, lexicon: Lexicon): number {
  if (line.units[end] !== 0x20) return -1;
  const capture = CAPTURES.hasIn(line, at, end);
  const phrases = capture ? lexicon.captureSourceWords : lexicon.givenWords;
  let found = -1;
  for (let close = end, words = 0; words < (capture ? 1 : MOST_GIVEN); words++) {
    close = spaceFrom(line, close + 1);
    if (close >= to) break;
    if (phrases.hasIn(line, end + 1, close)) found = close;
  }
  if (found < 0) return -1;
  // "Screenshot of the game" opens a caption.
  const apart = capture ? at > 0 && isSignedOff(line, at) : isApart(line, at, lexicon);
  return apart ? found : -1;
}

/** An abbreviation stops at a consonant: "fot.", "nuotr.", "dok.". */
const FULL_WORD = /[aeiouyàáéíóαηο]\.$/u;

/** `Fot.NAME`, `(Dok.HOUSE)`: the point of an abbreviated label, and no space behind it; "in a photo.HOUSE" has none. */
function pointedLabel(line: Line, at: number, to: number, lexicon: Lexicon): FoundLabel | null {
  const point = signFrom(line, at);
  if (line.units[point] !== 0x2e || point + 1 >= to || !isUpperAt(line, point + 1)) return null;
  if (FULL_WORD.test(line.text.slice(at, point + 1)) && endsSentence(line, at, point + 1, to)) return null;
  const label = lexicon.labels.getIn(line, at, point)?.find((entry) => entry.rest.length === 0);
  return label === undefined ? null : { label, wordsEnd: point, end: point + 1, colon: true };
}

/** Shortest word that a full stop ends; shorter ones are abbreviations ("fot. NAME"). */
const SHORTEST_NOUN = 4;

/**
 * "… in this picture. REUTERS/NAME", "… in this handout picture. REUTERS/NAME": with a small word before and a full stop
 * behind, or behind the small word that follows, a label's words are the sentence's own.
 */
function endsSentence(line: Line, at: number, end: number, to: number): boolean {
  if (at < 2 || line.units[at - 1] !== 0x20 || !isLetterAt(line, at - 2)) return false;
  const stop = line.units[end] === 0x20 && isLowerAt(line, end + 1) ? labelEndFrom(line, end + 1, to) : end;
  if (line.units[stop - 1] !== 0x2e || stop - 1 - at < SHORTEST_NOUN || !isLetterAt(line, stop - 2)) return false;
  const word = line.text.lastIndexOf(" ", at - 2) + 1;
  // "Representative image. (HOUSE)", "… ein KI-generiertes Foto. HOUSE"
  return (
    isLowerAt(line, word) ||
    (isLowerAt(line, at) && stop === end && isLowerAt(line, at - 2)) ||
    (isLowerAt(line, at - 2) && line.text.slice(word, at).includes("-"))
  );
}

/** Behind the sign, or behind its year in `© 2024 COMPANY via AP`; without "via" that is a page's own line. */
function signEnd(line: Line, at: number, to: number): number {
  const digit = line.units[at + 1]! === 0x20 ? line.units[at + 2]! : line.units[at + 1]!;
  if (digit !== 0x31 && digit !== 0x32) return at + 1;
  const via = line.text.indexOf(" via ", at);
  const year =
    via > 0 && via < Math.min(to, at + 60) ? /^. ?(?:19|20)\d\d(?= \p{L})/u.exec(line.text.slice(at, at + 8)) : null;
  return at + (year?.[0].length ?? 1);
}

const isLabelEnd = (unit: number): boolean =>
  unit === 0x20 ||
  unit === 0xff0c ||
  unit === 0x3b ||
  unit === 0x3a ||
  unit === 0xff1a ||
  unit === 0x2f ||
  unit === 0x2026 ||
  unit === 0x3d ||
  unit === 0xff0f ||
  unit === 0x7c ||
  unit === 0x29 ||
  unit === 0x28;

/** Where the word of a label that starts at `at` ends. */
function labelEndFrom(line: Line, at: number, to: number): number {
  let end = signFrom(line, at);
  while (end < to && !isLabelEnd(line.units[end]!)) end = signFrom(line, end + 1);
  return Math.min(end, to);
}

/** `- – —` */
const isDash = (unit: number): boolean => unit === 0x2d || unit === 0x2013 || unit === 0x2014;

/** Whether a capital or a letter without case follows the dash at `at`: "Foto- und Filmaufnahmen" is no label. */
function opensName(line: Line, at: number, to: number): boolean {
  const next = line.units[at + 1] === 0x20 ? at + 2 : at + 1;
  return next < to && isLetterAt(line, next) && !isLowerAt(line, next);
}

/** In front of the dash that is written onto a label's word. */
const withoutDash = (line: Line, end: number, to: number): number =>
  isDash(line.units[end - 1]!) && line.units[end] === 0x20 && opensName(line, end - 1, to) ? end - 1 : end;

function skipColon(line: Line, at: number, to: number): number | null {
  let end = at;
  while (end < to && line.units[end]! === 0x20) end++;
  const unit = line.units[end]!;
  // "Photo; PTI": the semicolon is a slip for the colon.
  if (
    unit === 0x3a ||
    unit === 0xff1a ||
    (unit === 0x3b && end === at) ||
    unit === 0x2026 ||
    (unit === 0x3d && end < to)
  )
    return end + 1;
  if (unit === 0x2f || unit === 0xff0f || unit === 0x7c) return end + 1;
  // `फोटो- NAME`, `تصوير –NAME`: a dash on one side of its space.
  if (isDash(unit) && (end === at) === (line.units[end + 1] === 0x20) && opensName(line, end, to)) return end + 1;
  // "Credit...Christophe Simon": the points are part of the word that was cut at the space.
  return null;
}

const signLabel = (at: number, end: number): FoundLabel => ({ label: PLAIN, wordsEnd: at, end, colon: true });

/** What a sign or a doubled "Credit" says. */
const PLAIN: Label = { rest: [], strong: true, source: false, flag: null };
const GIVEN: Label = { rest: [], strong: true, source: false, flag: "handout" };

/** A word of 4 to 12 letters that points follow. */
function hasPointsBehind(line: Line, at: number, to: number): boolean {
  const limit = Math.min(to - 1, at + 13);
  if (at + 4 >= limit) return false;
  for (let next = signFrom(line, at + 4); next < limit; next = signFrom(line, next + 1)) {
    const unit = line.units[next]!;
    if (unit === 0x2026 || (unit === 0x2e && line.units[next + 1]! === 0x2e)) return true;
    if (unit === 0x20) return false;
  }
  return false;
}

/** "Credit...NAME" and "CreditNAME": the label runs into the name. */
export function gluedLabel(line: Line, at: number, to: number, lexicon: Lexicon): FoundLabel | null {
  const isCredit = line.units[at] === 0x43 && line.units[at + 1] === 0x72;
  if (!isCredit && ((line.traits & POINTS) === 0 || !hasPointsBehind(line, at, to))) return null;
  const head = line.text.slice(at, Math.min(to, at + 28));
  // "CreditCreditJeon Heon-Kyun": the label's word runs into the name.
  const doubled = isCredit ? /^(?:Credit){1,2}(?=\p{Lu})/u.exec(head) : null;
  if (doubled !== null) return signLabel(at, at + doubled[0].length);
  const match = /^(\p{L}{4,12}?)(?:\.{2,3}|…)/u.exec(head);
  if (match === null) return null;
  const labels = lexicon.labels.get(match[1]!);
  const label = labels?.find((entry) => entry.rest.length === 0);
  return label === undefined
    ? null
    : { label, wordsEnd: at + match[1]!.length, end: at + match[0].length, colon: true };
}
