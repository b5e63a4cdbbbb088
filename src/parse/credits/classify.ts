import { classAt, isLetterAt, isUpperAt, type Line, spaceFrom } from "../../text-line.js";
import { LOWER } from "../../text-characters.js";
import type { Agency } from "../agency.js";
import type { Atom, Separator } from "./atoms.js";
import { fusedAgencies, hyphenFrom } from "./classify-fused.js";
import { classifyWords } from "./classify-words.js";
import { atomOf, type Word } from "./part.js";
import { agencyItem, type CreditItem, placeholder, roleItem, sourceItem } from "./credit-items.js";
import { capitalClientWordAt } from "./lead-words.js";
import { gluedVia } from "./glued-via.js";
import type { Lexicon } from "../lexicon.js";
import { licenceIn } from "./licences.js";
import { nameItem } from "./name-item.js";
import { choicesOf } from "../words/any-of.js";
import { joinedRoles } from "../words/credit-words.js";
import { IDEOGRAPHS } from "../words/mark-words.js";
import { AND, POSITIONS } from "../words/part-words.js";

/** Splits into words with their positions. */
function wordsOf(line: Line, start: number, end: number): Word[] {
  const words: Word[] = [];
  let at = start;
  while (at < end) {
    while (at < end && line.units[at]! === 0x20) at++;
    const from = at;
    at = Math.min(end, spaceFrom(line, at));
    if (at > from) words.push({ start: from, end: at });
  }
  return words;
}

/** Ten words and more, or a sentence's small first word: no need to look any closer. */
function isProse(line: Line, start: number, end: number, lexicon: Lexicon): boolean {
  let spaces = 0;
  let small = 0;
  let firstEnd = end;
  for (let at = spaceFrom(line, start); at < end; at = spaceFrom(line, at + 1)) {
    if (spaces++ === 0) firstEnd = at;
    const next = line.units[at + 1]!;
    if (next >= 0x61 && next <= 0x7a) small++;
  }
  if (spaces > 8) return true;
  // Three small words and more, not counting "de la", are a sentence's or a source's behind "courtesy of".
  return small > 4 && !lexicon.courtesy.hasIn(line, start, firstEnd);
}

/** Reads one atom; null when it cannot be part of a credit. */
export function classifyAtom(line: Line, atom: Atom, lexicon: Lexicon): CreditItem[] | null {
  const { start, before } = atom;
  const end = atom.last ? withoutSentencePoint(line, start, atom.end, lexicon) : atom.end;
  if (isPlaceholder(line, start, end)) return [placeholder(atom.start, atom.end, before)];
  if (end - start > 80 || isProse(line, start, end, lexicon)) return null;
  const agency = lexicon.agencyIn(line, start, end);
  if (agency !== null) return [agencyItem(start, end, before, agency)];
  const passedOn = betweenHouses(line, { start, end, before }, lexicon);
  if (passedOn !== null) return passedOn;
  // Most captions end in a year: nobody is called so, and no more need be asked.
  if (before === "slash" && isSendersYear(line, start, end)) return [];
  if (isNumber(line, start, end)) return null;
  const dated = beforeYear(line, start, end, lexicon);
  if (dated === "file") return [roleItem(start, end, before, dated)];
  if (dated !== null) return [agencyItem(start, end - 5, before, dated)];
  // `NAME/For The Washington Post`
  const client = before === "slash" ? capitalClientWordAt(line, start, end) : 0;
  if (client > 0 && isUpperAt(line, start + client))
    return classifyAtom(line, { ...atom, start: start + client }, lexicon);
  const owner = behindCopyright(line, start, end, lexicon);
  if (owner > start) return classifyAtom(line, { ...atom, start: owner }, lexicon);
  if (before === "slash" && (isSendersInitials(line, start, end) || isSendersCode(line, start, end))) return [];
  if (atom.last && (before === "comma" || before === "semicolon") && isDay(line, start, end, lexicon)) return [];
  if (before === "comma") {
    // `(Photos by NAME, left, and NAME/AP)`
    if (POSITIONS.hasIn(line, start, end)) return [];
    const space = line.text.indexOf(" ", start);
    if (space > 0 && space < end && AND.hasIn(line, start, space))
      return classifyAtom(line, { ...atom, start: space + 1, before: "and" }, lexicon);
  }
  // "@Vallby_Fire": an account of a network.
  if (line.units[start]! === 0x40 && /^@[\w.]{2,30}$/u.test(line.text.slice(start, end))) return [sourceItem(atom)];
  const hyphenated =
    hyphenFrom(line, start, end) >= 0
      ? (fusedAgencies(line, start, end, before, lexicon) ?? pooledName(line, start, end, before, lexicon))
      : null;
  if (hyphenated !== null) return hyphenated;
  const role = lexicon.roles.getIn(line, start, end);
  if (role !== undefined) return [roleItem(start, end, before, role)];
  const licence = licenceIn(line, start, end);
  if (licence !== null) return besideLicence(line, { ...atom, end }, licence, lexicon);
  const words = wordsOf(line, start, end);
  if (words.length === 0 || words.length > 9) return null;
  return words.length === 1
    ? nameItem(line, start, end, before, lexicon)
    : classifyWords({
        line,
        start,
        end,
        before,
        words,
        lexicon,
        read: classifyAtom,
      });
}

const DATED = /^(?:\d{1,2}\.? ?[.-] ?\d{1,2} ?[.-] ?|\d{1,2}\.? )?(?:(\p{L}{3,14})\.? )?(?:19|20)\d\d$/u;

/** `(Foto: NAME; 14.01.2022)`, `Foto: NAME, Mai 2020`: when the picture was taken, behind who took it. */
export function isDay(line: Line, start: number, end: number, lexicon: Lexicon): boolean {
  if (!isDigitAt(line, end - 1) || !isDigitAt(line, end - 4)) return false;
  const found = DATED.exec(line.text.slice(start, end));
  return found !== null && (found[1] === undefined ? end - start > 5 : lexicon.months.has(found[1]));
}

const isDigitAt = ({ units }: Line, at: number): boolean => units[at]! >= 0x30 && units[at]! <= 0x39;

function isNumber({ units }: Line, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (units[at]! < 0x30 || units[at]! > 0x39) return false;
  return true;
}

/** Where an atom stands, its sentence's point left out. */
type Place = Pick<Atom, "start" | "end" | "before">;

/** `AFP経由でGetty Images`: two known agencies and the language's word for "via" between them. */
function betweenHouses(line: Line, place: Place, lexicon: Lexicon): CreditItem[] | null {
  const { start, end, before } = place;
  const via = gluedVia(line, start, end);
  if (via === null) return besideEachOther(line, place, lexicon);
  const from = line.units[via.end]! === 0x20 ? via.end + 1 : via.end;
  const to = line.units[via.start - 1]! === 0x20 ? via.start - 1 : via.start;
  const maker = lexicon.agencyIn(line, start, to);
  const distributor = maker === null ? null : lexicon.agencyIn(line, from, end);
  if (maker === null || distributor === null) return null;
  return [agencyItem(start, to, before, maker), agencyItem(from, end, "via", distributor)];
}

/** `AFP時事`, `ロイター共同`: the maker and who passed its picture on in Japan, with nothing between them. */
function besideEachOther(line: Line, place: Place, lexicon: Lexicon): CreditItem[] | null {
  const { start, end, before } = place;
  if (line.units[end - 1]! < IDEOGRAPHS || end - start > LONGEST_PAIR) return null;
  for (let cut = end - 2; cut >= start + 2; cut--) {
    const distributor = lexicon.agencyIn(line, cut, end);
    const maker = distributor === null ? null : lexicon.agencyIn(line, start, cut);
    if (maker !== null) return [agencyItem(start, cut, before, maker), agencyItem(cut, end, "via", distributor!)];
  }
  return null;
}
const LONGEST_PAIR = 12;

/** `© AFP 2023 / NAME`, `File 2013/HOUSE`: the agency or the archive's word in front of the year; null when none is. */
function beforeYear(line: Line, start: number, end: number, lexicon: Lexicon): Agency | "file" | null {
  if (end - start < 7 || line.units[end - 5]! !== 0x20 || !/^ (?:19|20)\d\d$/u.test(line.text.slice(end - 5, end)))
    return null;
  const agency = lexicon.agencyIn(line, start, end - 5);
  if (agency !== null) return agency.kind === "wire" ? agency : null;
  return lexicon.roles.getIn(line, start, end - 5) === "file" ? "file" : null;
}

/** `NAME/Copyright 2024 The AP`, `NAME/© AFP`: where the owner begins behind the word or sign and its year. */
function behindCopyright(line: Line, start: number, end: number, lexicon: Lexicon): number {
  const unit = line.units[start]!;
  if (unit === 0x31 || unit === 0x32) {
    if (line.units[start + 4] !== 0x20) return start;
    const year = /^(?:19|20)\d\d (?=\p{Lu})/u.test(line.text.slice(start, Math.min(end, start + 6)));
    return year && lexicon.agencyIn(line, start + 5, end) !== null ? start + 5 : start;
  }
  if (unit !== 0x43 && unit !== 0xa9 && unit !== 0x28) return start;
  const sign = /^(?:Copyright|©|\([cC]\))(?: ?©)? ?(?:(?:19|20)\d\d)?(?: by)? ?/u.exec(
    line.text.slice(start, Math.min(end, start + 24)),
  );
  return sign === null || start + sign[0].length >= end ? start : start + sign[0].length;
}

/** "under" and its like in front of a licence. */
const LEADS_TO_LICENCE =
  / ?(?:(?:licen[sc]ed |used |lizenziert )?(?:under|unter)|Lizenz|Licen[cs]e|sous licence|bajo licencia|licencia)?:? ?$/iu;

/** `First Last CC BY-SA 3.0`: who stands beside the licence. */
function besideLicence(
  line: Line,
  { start, end, before, last }: Atom,
  [from, to]: readonly [number, number],
  lexicon: Lexicon,
): CreditItem[] | null {
  const front = line.text.slice(start, from).replace(LEADS_TO_LICENCE, "").length;
  let next = to;
  while (next < end && (line.units[next]! === 0x20 || line.units[next]! === 0x2e)) next++;
  const left = front < 2 ? [] : classifyAtom(line, atomOf(start, start + front, before, false), lexicon);
  const right = next >= end ? [] : classifyAtom(line, atomOf(next, end, "slash", last), lexicon);
  if (left === null || right === null) return null;
  return [...left, roleItem(from, to, left.length > 0 ? "comma" : before, null), ...right];
}

/** A closing point belongs to the sentence, except behind an initial or an abbreviation of two letters. */
function withoutSentencePoint(line: Line, start: number, end: number, lexicon: Lexicon): number {
  if (line.units[end - 1]! !== 0x2e) return end;
  // `NAME/AP.`: a house's letters are no initials; "FF.AA." abbreviates.
  if (end - start <= 3)
    return line.units[start - 1] === 0x2e || lexicon.agencyIn(line, start, end - 1) === null ? end : end - 1;
  let letters = 0;
  while (letters < 3 && isLetterAt(line, end - 2 - letters)) letters++;
  const stop = line.units[end - 2 - letters]!;
  if ((letters !== 1 && letters !== 2) || (stop !== 0x20 && stop !== 0x2e)) return end - 1;
  // "UH." abbreviates no name.
  return letters === 2 && isUpperAt(line, end - 2) && !/^[JS]R$/u.test(line.text.slice(end - 3, end - 1))
    ? end - 1
    : end;
}

function isPlaceholder(line: Line, start: number, end: number): boolean {
  if (end === start) return true;
  const sign = line.units[start]!;
  return end - start === 1 && (sign === 0x2d || sign === 0x2a || sign === 0x2e);
}

/** `/hp.`: the initials of who sent it. */
function isSendersInitials(line: Line, start: number, end: number): boolean {
  if (end - start > 4 || (classAt(line, start) & LOWER) === 0) return false;
  const initials = line.text.slice(start, end);
  return /^\p{Ll}{1,4}\.?$/u.test(initials) && !SMALL_WIRE.test(initials);
}

/** `NAME/afp`: letters that are nobody's initials. */
const SMALL_WIRE = /^(?:afp|dpa|efe)\.?$/u;

/** `/pras/17.`: behind the initials of who sent it, the year. */
const isSendersYear = ({ text, units }: Line, start: number, end: number): boolean =>
  units[start - 1] === 0x2f &&
  end - start < 4 &&
  /\/\p{Ll}{2,5}\/\d\d\.?$/u.test(text.slice(Math.max(0, start - 7), end));

/** `/ TT / kod 444`: the number under which the agency keeps who took it. */
function isSendersCode(line: Line, start: number, end: number): boolean {
  const unit = line.units[start]! | 0x20;
  return (
    (unit === 0x6b || unit === 0x63) &&
    end - start < 12 &&
    /^(?:kod|code) ?\d{2,6}$/iu.test(line.text.slice(start, end))
  );
}

const POOLED = new RegExp(`^(.{3,60}?) ?[-–] ?(?:${choicesOf(joinedRoles)})(?: photo)?$`, "iu");

/** `NAME-Pool/Getty Images` */
function pooledName(line: Line, start: number, end: number, before: Separator, lexicon: Lexicon): CreditItem[] | null {
  const pooled = POOLED.exec(line.text.slice(start, end));
  if (pooled === null) return null;
  const { length } = pooled[1]!;
  const named = classifyAtom(line, atomOf(start, start + length, before, false), lexicon);
  if (named === null) return null;
  const word = pooled[0].slice(length).replace(/^[ –-]{1,3}| photo$/giu, "");
  return [...named, roleItem(end - word.length, end, "comma", lexicon.roles.get(word) ?? null)];
}
