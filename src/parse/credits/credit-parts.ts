/** The parts of a credit, read one by one and remembered while a search tries many stretches. */
import { LOWER } from "../../text-characters.js";
import { type Line, classAt, isUpperAt, signFrom, spaceBefore } from "../../text-line.js";
import type { CaptionFlag } from "../../model.js";
import { type Atom, cutAtoms } from "./atoms.js";
import { classifyAtom, isDay } from "./classify.js";
import { agencyItem, type CreditItem, nameItemOf, roleItem, sourceItem, userItem } from "./credit-items.js";
import { labelAt } from "./credit-label.js";
import { labelledHouse } from "./labelled-house.js";
import { isEastAsianSentence, isLikeHouse } from "./name-item.js";
import type { Lexicon } from "../lexicon.js";
import { LONGEST_ACRONYM, smallWords } from "./small-words.js";
import type { NameShape } from "./name-shape.js";

/**
 * What a search over many stretches with one end (or one beginning) has learnt. It stops when a part that every longer
 * stretch holds as well was no credit, and reads no part twice.
 */
export interface CreditTrace {
  /** The search lengthens the stretch at its end, not at its beginning. */
  readonly fromFront: boolean;
  /** Parts that were read; few enough to be looked through. */
  readonly parts: ReadPart[];
  dead: boolean;
}

/** Credits have fewer parts; what a hostile line has more is read anew. */
const MOST_PARTS = 16;

interface ReadPart {
  readonly atom: Atom;
  readonly items: CreditItem[] | null;
}

export const newTrace = (fromFront: boolean): CreditTrace => ({ fromFront, parts: [], dead: false });

/** Reads a part that the search may have read before. */
function classifyOnce(line: Line, atom: Atom, lexicon: Lexicon, trace: CreditTrace | undefined): CreditItem[] | null {
  if (trace === undefined) return classifyAtom(line, atom, lexicon);
  for (const { atom: known, items } of trace.parts) {
    if (
      known.start === atom.start &&
      known.end === atom.end &&
      known.before === atom.before &&
      known.last === atom.last
    )
      return items;
  }
  const items = classifyAtom(line, atom, lexicon);
  if (trace.parts.length < MOST_PARTS) trace.parts.push({ atom, items });
  return items;
}

/** What begins behind a comma stays a part of its own in every longer stretch. */
const isBehindComma = (line: Line, start: number): boolean => {
  const before = line.units[start - 1]! === 0x20 ? start - 2 : start - 1;
  return line.units[before]! === 0x2c;
};

/**
 * Reads the parts of [start, end); null when one of them can be no part of a credit.
 *
 * @param vouched - A label says that this is a credit: one that opens the line, or one behind a caption.
 */
export function readItems(
  line: Line,
  start: number,
  end: number,
  flags: readonly CaptionFlag[],
  colons: boolean,
  vouched: "whole" | "behind" | null,
  lexicon: Lexicon,
  trace: CreditTrace | undefined,
): CreditItem[] | null {
  if (closesEarly(line, start, end)) return null;
  const atoms = withoutTownAndDay(line, cutAtoms(line, start, end, colons), lexicon);
  const fromFront = trace?.fromFront === true;
  const read = new Array<CreditItem[] | undefined>(atoms.length);
  for (let step = 0; step < atoms.length; step++) {
    const at = fromFront ? step : atoms.length - 1 - step;
    const atom = atoms[at]!;
    if (atom.start === atom.end) continue;
    const parts =
      assetNumber(line, atom) ??
      (colons && at > 0 ? yearBehind(line, atom) : null) ??
      userAccount(line, atom, atoms, lexicon) ??
      classifyOnce(line, atom, lexicon, trace) ??
      userName(line, atom, atoms, colons, lexicon) ??
      (flags.includes("handout") ? sourceName(line, atom) : null) ??
      (vouched === null
        ? null
        : (smallWords(line, atom, atoms[at + 1], lexicon) ??
          labelledHouse(line, atom, vouched === "whole", lexicon))) ??
      // `NAME for Rest of Vallby`: the paper's small words.
      (trace !== undefined && atom.before === "for" && at === 1 ? labelledHouse(line, atom, false, lexicon) : null) ??
      sourceBeforeHandout(line, atom, atoms[at + 1], lexicon) ??
      montage(line, atom, lexicon);
    if (parts === null) {
      if (trace !== undefined)
        trace.dead ||= fromFront
          ? at < atoms.length - 1
          : at > 0 || (isBehindComma(line, start) && !isDay(line, start, end, lexicon));
      return null;
    }
    read[at] = parts;
  }
  const items: CreditItem[] = [];
  for (const parts of read) if (parts !== undefined) for (const part of parts) items.push(part);
  if (items.length > 1) {
    if (colons) readAcronyms(line, items, lexicon);
    readFamilyNames(line, items, lexicon);
    joinBodies(line, items);
  }
  const named = !colons && items[0]?.kind === "name";
  return named && atoms.some((atom) => opensLabelled(line, atom, lexicon)) ? null : items;
}

/** `(NAME / AP (Bern, 25. 10. 2023))`: a bracket inside the credit says where and when the picture was taken. */
function withoutTownAndDay(line: Line, atoms: readonly Atom[], lexicon: Lexicon): readonly Atom[] {
  const [town, day, close] = atoms.slice(-3);
  if (close === undefined || close.before !== "bracket" || close.start < close.end) return atoms;
  if (town!.before !== "bracket" || day!.before !== "comma" || !isDay(line, day!.start, day!.end, lexicon))
    return atoms;
  return atoms.slice(0, -3);
}

/** `(NAME, Ap/Ansa)`, `(Foto NAME/Epa)`: beside a person or a wire a wire's letters may be set like a word. */
function readAcronyms(line: Line, items: CreditItem[], lexicon: Lexicon): void {
  for (const [at, item] of items.entries()) {
    if (item.kind !== "name" || item.words !== 1 || item.end - item.start > LONGEST_ACRONYM || item.uncased) continue;
    const wire = lexicon.agency(line.text.slice(item.start, item.end).toUpperCase());
    // "Pa" beside a person is Pennsylvania.
    const person = wire?.id !== "pa";
    const beside = [items[at - 1], items[at + 1]].some(
      (other) => other?.kind === "agency" || (person && (other?.words ?? 0) > 1),
    );
    if (wire?.kind === "wire" && beside) items[at] = agencyItem(item.start, item.end, item.before, wire);
  }
}

/** `(Xinhua/Sun Wei)`, `(Xinhua/Li Na, Sun Wei)`: beside a wire's slash or another person, a person is no house. */
function readFamilyNames(line: Line, items: CreditItem[], lexicon: Lexicon): void {
  if (!items.some(({ agency }) => agency?.kind === "wire")) return;
  for (const [at, item] of items.entries()) {
    if (!item.organisation || item.kind !== "name" || !isLikeHouse(line, item, lexicon)) continue;
    const next = items[at + 1];
    const front = items[at - 1];
    const wire = item.before === "slash" ? front : next?.before === "slash" ? next : undefined;
    const behindPerson = item.before === "comma" && front?.kind === "name" && !front.organisation && front.words > 1;
    if (wire?.agency?.kind === "wire" || behindPerson) items[at] = { ...item, organisation: false };
  }
}

/** `Bundesministerium für Bildung und Forschung`: what a body is for belongs to its name. */
function joinBodies(line: Line, items: CreditItem[]): void {
  const at = items.findIndex((item, index) => index > 0 && item.before === "for" && items[index - 1]!.official);
  // "© 2022 Bundesministerium für …" is a page's own line.
  if (at < 0 || !isUpperAt(line, items[at - 1]!.start)) return;
  let last = at;
  while (items[last + 1]?.before === "and") last++;
  if (!items.slice(at, last + 1).every((item) => item.kind === "name")) return;
  const { start, before } = items[at - 1]!;
  items.splice(at - 1, last - at + 2, nameItemOf(start, items[last]!.end, before, BODY));
}

const BODY: NameShape = { words: 3, organisation: true, official: true, uncased: false };

/** `NAME/Shutterstock (10512345a)`: which of the library's pictures it is. */
function assetNumber(line: Line, { start, end, before }: Atom): CreditItem[] | null {
  if (before !== "bracket" || !/^\d{5,12}[a-z]{0,2}$/u.test(line.text.slice(start, end))) return null;
  return [roleItem(start, end, before, null)];
}

/** `(AP Photo/NAME, 1962)`: when the picture was taken, inside a credit that a label or bracket vouches for. */
function yearBehind({ text, units }: Line, { start, end, before }: Atom): CreditItem[] | null {
  if (before !== "comma" || end - start !== 4 || (units[start] !== 0x31 && units[start] !== 0x32)) return null;
  return /^(?:19|20)\d\d$/u.test(text.slice(start, end)) ? [] : null;
}

/** `NAME/AFP via Getty Images) AFP`: a bracket that opened in front of the stretch closes inside it. */
function closesEarly(line: Line, start: number, end: number): boolean {
  let depth = 0;
  for (let at = signFrom(line, start); at < end - 1; at = signFrom(line, at + 1)) {
    const unit = line.units[at]!;
    if (unit === 0x28) depth++;
    else if (unit === 0x29 && --depth < 0) return true;
  }
  return false;
}

/** Bodies that hand pictures out have long names: "Press Service of the 65th Brigade of the Armed Forces/Handout". */
const LONGEST_SOURCE = 140;

/** `AP/NAME/Photo montage by SITE`: who put the pictures together took none of them. */
function montage(line: Line, { start, end, before }: Atom, lexicon: Lexicon): CreditItem[] | null {
  if (before !== "slash" || labelAt(line, start, end, lexicon)?.label.flag !== "illustration") return null;
  return [roleItem(start, end, before, "illustration")];
}

function sourceBeforeHandout(line: Line, atom: Atom, next: Atom | undefined, lexicon: Lexicon): CreditItem[] | null {
  if (next === undefined || next.before !== "slash" || atom.end - atom.start > LONGEST_SOURCE) return null;
  if (lexicon.roles.getIn(line, next.start, next.end) !== "handout") return null;
  if (!isUpperAt(line, atom.start) || line.text.slice(atom.start, atom.end).includes(". ")) return null;
  return [sourceItem(atom)];
}

/** `Fans in Vallby — Foto: NAME/G1`: a label behind a dash sets the credit off from what only looks like a name. */
function opensLabelled(line: Line, { start, end, before }: Atom, lexicon: Lexicon): boolean {
  if (before !== "dash" && before !== "pipe" && before !== "comma" && before !== "point") return false;
  return labelAt(line, start, end, lexicon)?.colon === true;
}

/** Three words of 24 units and the spaces between them. */
const LONGEST_USER = 74;

/** `vchal / Shutterstock`, behind a label `lena okoro / Shutterstock`: users' names that look like no person's. */
function userName(
  line: Line,
  atom: Atom,
  atoms: readonly Atom[],
  labelled: boolean,
  lexicon: Lexicon,
): CreditItem[] | null {
  if (atoms.length < 2 || atom.before === "comma" || atom.before === "point") return null;
  if (atom.end - atom.start > LONGEST_USER) return null;
  if (line.units[atom.end - 1] === 0x2e || !isBesideLibrary(line, atom, atoms, lexicon)) return null;
  const value = line.text.slice(atom.start, atom.end);
  if (!/^(?=.{0,23}\p{L})[\p{L}\d_.-]{3,24}(?: [\p{L}\d_.-]{2,24}){0,2}$/u.test(value)) return null;
  if (isEastAsianSentence(value)) return null;
  // `Getty Images/lena okoro`: tight behind the library a user goes by two words as well.
  const tight = atom.before === "slash" && line.units[atom.start - 1] === 0x2f && isBehindLibrary(line, atom, lexicon);
  const first = labelled && atom.before === "start" && /^[\p{L}\d_.-]+ [\p{L}\d_.-]+$/u.test(value);
  return !value.includes(" ") || atom.before === "pipe" || tight || first ? [userItem(atom)] : null;
}

/** Another part of the credit is a library. */
function isBesideLibrary(line: Line, atom: Atom, atoms: readonly Atom[], lexicon: Lexicon): boolean {
  for (const other of atoms)
    if (other !== atom && lexicon.agencyIn(line, other.start, other.end)?.kind === "library") return true;
  return false;
}

/** A library and a slash stand right in front. */
function isBehindLibrary(line: Line, { start }: Atom, lexicon: Lexicon): boolean {
  const end = start - 1;
  for (let at = spaceBefore(line, end - 1) + 1, words = 1; words <= 2; words++) {
    const agency = lexicon.agencyIn(line, at, end);
    if (agency !== null) return agency.kind === "library";
    at = spaceBefore(line, at - 2) + 1;
  }
  return false;
}

/** `iStock/Vallby_Lens22`, `VallbyLens/Alamy`: a word with signs of an account beside a library is a user of it. */
function userAccount(line: Line, atom: Atom, atoms: readonly Atom[], lexicon: Lexicon): CreditItem[] | null {
  if (atoms.length < 2 || atom.end - atom.start > 30 || !holdsSign(line, atom)) return null;
  if (!/^(?=.{0,29}\p{L})[\p{L}\d_.-]{3,30}$/u.test(line.text.slice(atom.start, atom.end))) return null;
  if (lexicon.agencyIn(line, atom.start, atom.end) !== null) return null;
  const library = atoms.some((other) => {
    const agency = other === atom ? null : lexicon.agencyIn(line, other.start, other.end);
    return agency?.kind === "library" && agency.distributorFirst !== true;
  });
  return library ? [userItem(atom)] : null;
}

/** A point and the letters of most countries' and kinds' domains. */
const LONGEST_DOMAIN = 5;

function holdsSign(line: Line, { start, end }: Atom): boolean {
  for (let at = start; at < end; at++) {
    const unit = line.units[at]!;
    if (unit === 0x20) return false;
    if (unit === 0x5f || (unit >= 0x30 && unit <= 0x39)) return true;
    // "vallby.media", no "vallby.com" and no "vallby.co.uk"
    if (unit === 0x2e && end - at > LONGEST_DOMAIN && at > start + 2 && !line.text.slice(at + 1, end).includes("."))
      return true;
    if (at > start + 2 && isUpperAt(line, at) && (classAt(line, at - 1) & LOWER) !== 0) return true;
  }
  return false;
}

/** "Courtesy of the Moe family": who supplied it, whatever its shape. */
function sourceName(line: Line, atom: Atom): CreditItem[] | null {
  return /^(?:the|la|le|el|der|die) [^.!?]{3,50}$/iu.test(line.text.slice(atom.start, atom.end))
    ? [sourceItem(atom)]
    : null;
}
