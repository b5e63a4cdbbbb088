/** What stands behind a credit's label, and whether it is what such a label leads over to. */
import { classAt, isUpperAt, type Line, lineOf, signFrom, spaceFrom } from "../../text-line.js";
import { foldedSet } from "../../text-index.js";
import { OTHER_LETTER } from "../../text-characters.js";
import { opensYear } from "./classify-decorated.js";
import type { FoundLabel } from "./credit-label.js";
import type { Lexicon } from "../lexicon.js";
import { locales } from "../locales/index.js";
import { opensWithAcronym } from "./house-words.js";
import { nameShape } from "./name-shape.js";
import { SOURCES } from "../words/picture-sources.js";
import { isUncasedProse } from "../words/uncased-prose.js";

/**
 * "… © 2021 Lena Okoro", "Foto: 2024, Lena Okoro": behind the year of the rights, where a name follows. What opens with
 * "© 2021 Vallby" is a site's notice.
 */
export function behindYear(line: Line, at: number, to: number, opens: boolean): number {
  if (!opensYear(line.units[at]!)) return at;
  const year = RIGHTS_YEAR.exec(line.text.slice(at, Math.min(to, at + LONGEST_YEARS)));
  return year === null || (opens && !year[0].includes(",")) ? at : at + year[0].length;
}
const RIGHTS_YEAR = /^(?:19|20)\d\d(?:[–-](?:19|20)?\d\d)?,? (?=\p{L})/u;
/** "2019–2021, " and a letter. */
const LONGEST_YEARS = 12;

const RANKS = foldedSet(locales.flatMap((locale) => locale.ranks));
const MOST_RANK_WORDS = 5;

/** "Photo by Staff Sgt. Lena Okoro": behind the rank, where a capital follows. */
export function behindRank(line: Line, at: number, to: number): number {
  let name = at;
  let end = at - 1;
  for (let words = 0; words < MOST_RANK_WORDS; words++) {
    end = spaceFrom(line, end + 1);
    if (end >= to - 1) break;
    if (isUpperAt(line, end + 1) && RANKS.hasIn(line, at, end)) name = end + 1;
  }
  return name;
}

/** "… about the image's source said …": in scripts without capitals nothing parts a label's words from a sentence's. */
export const goesOn = (line: Line, { label, end }: FoundLabel): boolean =>
  label.source &&
  line.units[end] === 0x20 &&
  line.units[end - 1]! >= UNCASED &&
  (classAt(line, end + 1) & OTHER_LETTER) !== 0;
/** Behind the scripts with capitals: Hebrew is the first without. */
const UNCASED = 0x590;

/** A known house's or a person's name and nothing else. */
export function isHouseOrPerson(text: string, lexicon: Lexicon): boolean {
  if (lexicon.agency(text) !== null || /^@[\w.]{2,30}$/u.test(text)) return true;
  const shape = nameShape(lineOf(text.replace(/(?<=\p{L}{3})\.$/u, "")), lexicon);
  if (shape === null || shape.official || shape.words < 2 || shape.words > 4) return false;
  return !shape.organisation || opensWithAcronym(text);
}

/** "Фото из соцсетей": where the picture came from and nothing else. */
export function isSource(line: Line, at: number, to: number): boolean {
  if (line.units[at] !== 0x20) return false;
  return SOURCES.hasIn(line, at + 1, line.units[to - 1] === 0x2e ? to - 1 : to);
}

/** "Photo @vallby_lens": an account and nothing else. */
export const isHandle = (line: Line, start: number, end: number): boolean =>
  line.units[start + 1] === 0x40 && /^ @[\w.]{2,30}$/u.test(line.text.slice(start, end));

/** "Photo @First Last": behind the sign that is typed for "©", a capital and a second word; -1 when none stands there. */
export function typedSign(line: Line, at: number): number {
  const sign = line.units[at] === 0x20 ? at + 1 : at;
  if (line.units[sign] !== 0x40 || !isUpperAt(line, sign + 1)) return -1;
  const space = signFrom(line, sign + 1);
  return line.units[space] === 0x20 && isUpperAt(line, space + 1) ? sign + 1 : -1;
}

/** What stands behind a dash with spaces around it at `at`; null when none does. */
export function behindDash(line: Line, at: number, to: number): number | null {
  const dash = line.units[at + 1]!;
  const isDash = dash === 0x2d || dash === 0x2013 || dash === 0x2014;
  return isDash && line.units[at]! === 0x20 && line.units[at + 2]! === 0x20 && at + 3 < to ? at + 3 : null;
}

/** `تصوير - سامي الغامدي`: two or three words of a script without capitals. */
export function isUncasedPerson(text: string, lexicon: Lexicon): boolean {
  const shape = nameShape(lineOf(text), lexicon);
  return (
    shape?.uncased === true && !shape.organisation && shape.words > 1 && shape.words < 4 && !isUncasedProse(text, 1)
  );
}

/** `/ | , ( : • –`, and a long dash */
const closesHouse = (unit: number): boolean =>
  unit === 0x2f ||
  unit === 0x7c ||
  unit === 0x2c ||
  unit === 0x28 ||
  unit === 0x3a ||
  unit === 0x2022 ||
  unit === 0x2013 ||
  unit === 0x2014;
/** A hyphen typed for a dash, which a hyphen of the house's own name is not. */
const isTypedDash = (line: Line, at: number): boolean => line.units[at] === 0x2d && line.units[at - 1] === 0x20;

/** "picture alliance", "Photo News": the label's word belongs to a house. */
export function opensWithAgency(line: Line, from: number, to: number, lexicon: Lexicon): boolean {
  // "© Коммерсантъ": the sign is the label.
  if (line.units[from]! === 0xa9 || line.units[from]! === 0x24d2) return false;
  let at = signFrom(line, from);
  while (at < to && !closesHouse(line.units[at]!) && !isTypedDash(line, at)) at = signFrom(line, at + 1);
  at = Math.min(at, to);
  if (line.units[at]! === 0x3a) return false;
  while (at > from && line.units[at - 1]! === 0x20) at--;
  return lexicon.agencyIn(line, from, at) !== null;
}
