import { type Line, isLetterAt, isUpperAt, classAt } from "../text-line.js";
import { LOWER } from "../text-characters.js";
import { FoldedIndex, foldedSet } from "../text-index.js";
import type { CaptionFlag } from "../model.js";
import type { Atom, Separator } from "./atoms.js";
import { agencyItem, type CreditItem, nameItemOf, placeholder, roleItem, sourceItem } from "./credit-items.js";
import type { Lexicon } from "./lexicon.js";
import { isHanHouse } from "./cjk.js";
import { isKoreanHouse } from "./korean.js";
import { nameShape } from "./name-shape.js";

/** Words that decorate an agency's name without changing it: "AFP PHOTO", "PTI File Photo", "Bernama pic". */
const DECORATION = foldedSet([
  "photo",
  "photos",
  "foto",
  "fotos",
  "image",
  "images",
  "pic",
  "pics",
  "picture",
  "pictures",
  "file",
  "files",
  "archive",
  "archives",
  "archiv",
  "handout",
  "pool",
  "video",
  "screenshot",
  "stringer",
  "newspaper",
  "via",
  "illustration",
  "stock",
  "nuotr",
  "nuotr.",
  "graphic",
  "fotó",
  "фото",
  "صورة",
  "写真",
  "提供",
  "제공",
  "자료사진",
  "사진",
  "기자",
  "contributor",
]);
export const REPORTERS = foldedSet(["기자", "특파원", "선임기자", "인턴기자", "사진기자"]);
const PROVIDED = foldedSet(["제공"]);
/** They open a label inside a line; behind a name they are none. */
const PICTURE_WORDS = foldedSet(["photo", "photos", "foto", "fotos", "image", "images", "picture", "pic"]);
/** Agencies whose names are people's and things' as well ("Michael Bloomberg"): behind bare words they are no credit. */
export const ALSO_WORDS: ReadonlySet<string> = new Set(
  "bloomberg sputnik keystone redux polaris magnum vii noor caro contour pressefoto-baumann".split(" "),
);
const DECORATION_FLAG = new FoldedIndex<CaptionFlag>([
  ["file", "file"],
  ["files", "file"],
  ["archive", "file"],
  ["archives", "file"],
  ["archiv", "file"],
  ["자료사진", "file"],
  ["handout", "handout"],
  ["pool", "pool"],
  ["stringer", "stringer"],
  ["illustration", "illustration"],
  ["video", "video-still"],
]);

interface Word {
  readonly start: number;
  readonly end: number;
}

const atomOf = (start: number, end: number, before: Separator, last: boolean): Atom => ({ start, end, before, last });

/** Splits into words with their positions. */
function wordsOf(line: Line, start: number, end: number): Word[] {
  const words: Word[] = [];
  let at = start;
  while (at < end) {
    while (at < end && line.units[at]! === 0x20) at++;
    const from = at;
    while (at < end && line.units[at]! !== 0x20) at++;
    if (at > from) words.push({ start: from, end: at });
  }
  return words;
}

/** Ten words and more, or a sentence's small first word: no need to look any closer. */
function isProse(line: Line, start: number, end: number, lexicon: Lexicon): boolean {
  let spaces = 0;
  let small = 0;
  let firstEnd = end;
  for (let at = start; at < end; at++) {
    if (line.units[at]! !== 0x20) continue;
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
  const end = atom.last ? withoutSentencePoint(line, start, atom.end) : atom.end;
  if (isPlaceholder(line, start, end)) return [placeholder(atom.start, atom.end, before)];
  if (end - start > 80 || isProse(line, start, end, lexicon)) return null;
  const agency = lexicon.agencyIn(line, start, end);
  if (agency !== null) return [agencyItem(start, end, before, agency)];
  if (before === "slash" && isSendersInitials(line, start, end)) return [];
  // "@Vallby_Fire": an account of a network.
  if (line.units[start]! === 0x40 && /^@[\w.]{2,30}$/u.test(line.text.slice(start, end))) return [sourceItem(atom)];
  const hyphenated = hasDash(line, start, end)
    ? (fusedAgencies(line, start, end, before, lexicon) ?? pooledName(line, start, end, before, lexicon))
    : null;
  if (hyphenated !== null) return hyphenated;
  const role = lexicon.roles.getIn(line, start, end);
  if (role !== undefined) return [roleItem(start, end, before, role)];
  const words = wordsOf(line, start, end);
  if (words.length === 0 || words.length > 9) return null;
  return words.length === 1
    ? nameItem(line, start, end, before, lexicon)
    : classifyWords(line, start, end, before, words, lexicon);
}

/** A closing point belongs to the sentence, except behind an initial or an abbreviation of two letters. */
function withoutSentencePoint(line: Line, start: number, end: number): number {
  if (end - start <= 3 || line.units[end - 1]! !== 0x2e) return end;
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
  return /^\p{Ll}{1,4}\.?$/u.test(line.text.slice(start, end));
}

function hasDash(line: Line, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = line.units[at]!;
    if (unit === 0x2d || unit === 0x2013) return true;
  }
  return false;
}

const POOLED = /^(.{3,60}?) ?[-–] ?(?:pool|handout|file)(?: photo)?$/iu;

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

/** "Reuters-Scanpix": one passed the other's picture on. */
function fusedAgencies(
  line: Line,
  start: number,
  end: number,
  before: Separator,
  lexicon: Lexicon,
): CreditItem[] | null {
  const hyphen = line.text.indexOf("-", start + 2);
  if (hyphen < 0 || hyphen >= end - 2) return null;
  const first = lexicon.agencyIn(line, start, hyphen);
  // `رويترز-أرشيف`, `أرشيف-رويترز`: in Arabic the hyphen stands without spaces.
  const left = first === null ? lexicon.roles.getIn(line, start, hyphen) : undefined;
  if (first === null && left === undefined) return namedBeforeHyphen(line, start, end, hyphen, before, lexicon);
  const maker =
    first === null ? roleItem(start, hyphen, before, left ?? null) : agencyItem(start, hyphen, before, first);
  const right = lexicon.roles.getIn(line, hyphen + 1, end);
  if (right !== undefined) return [maker, roleItem(hyphen + 1, end, "comma", right)];
  const second = lexicon.agencyIn(line, hyphen + 1, end);
  if (second !== null) return [maker, agencyItem(hyphen + 1, end, "slash", second)];
  if (first === null) return null;
  // `THE CANADIAN PRESS/AP-NAME`
  const space = line.text.indexOf(" ", hyphen + 1);
  const name = space > 0 && space < end ? nameItem(line, hyphen + 1, end, "slash", lexicon) : null;
  return name === null || name[0]!.organisation ? null : [maker, ...name];
}

/** `NAME-USA TODAY Sports`: the agency follows one of the hyphens. */
function namedBeforeHyphen(
  line: Line,
  start: number,
  end: number,
  first: number,
  before: Separator,
  lexicon: Lexicon,
): CreditItem[] | null {
  for (let hyphen = first; hyphen > 0 && hyphen < end - 2; hyphen = line.text.indexOf("-", hyphen + 1)) {
    const agency = lexicon.agencyIn(line, hyphen + 1, end);
    if (agency === null) continue;
    const name = nameItem(line, start, hyphen, before, lexicon);
    if (name === null || name[0]!.organisation || name[0]!.words < 2) return null;
    return [...name, agencyItem(hyphen + 1, end, "slash", agency)];
  }
  return null;
}

/** `" “ ” « »` */
const isQuote = (unit: number): boolean =>
  unit === 0x22 || unit === 0x201c || unit === 0x201d || unit === 0xab || unit === 0xbb;

function nameItem(line: Line, from: number, to: number, before: Separator, lexicon: Lexicon): CreditItem[] | null {
  let start = from;
  let end = to;
  while (start < end && isQuote(line.units[start]!)) start++;
  while (end > start && isQuote(line.units[end - 1]!)) end--;
  const shape = nameShape(line, lexicon, start, end);
  if (shape === null) return null;
  const body = shape.uncased && isBody(line.text.slice(start, end));
  return [nameItemOf(start, end, before, body ? { ...shape, organisation: true, official: true } : shape)];
}

/** A house or body of East Asia, told from people by length or last sign. */
const isBody = (name: string): boolean => isKoreanHouse(name) || isHanHouse(name);

function classifyWords(
  line: Line,
  start: number,
  end: number,
  before: Separator,
  words: readonly Word[],
  lexicon: Lexicon,
): CreditItem[] | null {
  const last = words.length;
  const lastStart = words[last - 1]!.start;
  const lastEnd = withoutPoint(line, lastStart, words[last - 1]!.end);
  // "김민수 기자": the title behind a name says that it is a credit.
  if (REPORTERS.hasIn(line, lastStart, lastEnd)) {
    const rest = classifyAtom(line, atomOf(start, words[last - 2]!.end, before, true), lexicon);
    return rest === null ? null : [...rest, roleItem(lastStart, end, "and", null)];
  }
  // "세종시 제공": provided by whoever stands in front.
  if (last > 1 && PROVIDED.hasIn(line, lastStart, lastEnd)) {
    const agency = lexicon.agencyIn(line, start, words[last - 2]!.end);
    return agency === null
      ? [sourceItem(atomOf(start, words[last - 2]!.end, before, true)), roleItem(lastStart, end, "slash", "handout")]
      : [agencyItem(start, words[last - 2]!.end, before, agency)];
  }
  // "Courtesy of the family", "Handout/…": a source, whatever its shape.
  for (let count = Math.min(last - 1, 5); count > 0; count--) {
    if (!lexicon.courtesy.hasIn(line, words[0]!.start, words[count - 1]!.end)) continue;
    return [
      roleItem(start, words[count - 1]!.end, before, "handout"),
      sourceItem(atomOf(words[count]!.start, end, "slash", true)),
    ];
  }
  return (
    archiveInFront(line, start, end, before, words, lexicon) ??
    decoratedAgency(line, start, end, before, words, lexicon) ??
    splitHouses(line, start, end, before, words, lexicon) ??
    agencyInFront(line, start, end, before, words, lexicon) ??
    agencyBehind(line, start, end, before, words, lexicon) ??
    splitAtRole(line, start, end, before, words, lexicon) ??
    splitNames(line, start, end, before, words, lexicon) ??
    (isWordAndWire(line, words, lexicon) ? null : nameItem(line, start, end, before, lexicon))
  );
}

/** "Archivo El País": the archive's house behind its word. */
function archiveInFront(
  line: Line,
  start: number,
  end: number,
  before: Separator,
  words: readonly Word[],
  lexicon: Lexicon,
): CreditItem[] | null {
  const [first, second] = words;
  if (lexicon.roles.getIn(line, first!.start, first!.end) !== "file") return null;
  if (lexicon.agencyIn(line, first!.start, second!.end) !== null) return null;
  const house = classifyAtom(line, atomOf(second!.start, end, "slash", true), lexicon);
  return house === null ? null : [roleItem(start, first!.end, before, "file"), ...house];
}

const isCapitals = (word: string): boolean => word === word.toUpperCase();
const withoutPoint = (line: Line, start: number, end: number): number =>
  end > start && line.units[end - 1]! === 0x2e ? end - 1 : end;

/** The end of a decoration without its point or colon; -1 when the word is none. */
function decorationEnd(line: Line, word: Word): number {
  const end = line.units[word.end - 1]! === 0x3a ? word.end - 1 : withoutPoint(line, word.start, word.end);
  return DECORATION.hasIn(line, word.start, end) ? end : -1;
}

/** "AFP PHOTO", "PTI File Photo", "Navy handout": decorations behind or before an agency or a name. */
function decoratedAgency(
  line: Line,
  start: number,
  end: number,
  before: Separator,
  words: readonly Word[],
  lexicon: Lexicon,
): CreditItem[] | null {
  const last = words.length;
  let flags: CaptionFlag[] = [];
  const strip = (index: number): boolean => {
    const word = words[index]!;
    const wordEnd = decorationEnd(line, word);
    if (wordEnd < 0) return false;
    const flag = DECORATION_FLAG.getIn(line, word.start, wordEnd);
    if (flag !== undefined) flags.push(flag);
    return true;
  };
  const withRoles = (parts: readonly CreditItem[] | null): CreditItem[] | null =>
    parts === null ? null : [...parts, ...flags.map((flag) => roleItem(start, end, before, flag))];
  let tail = last;
  while (tail > 1 && strip(tail - 1)) {
    tail--;
    const agency = lexicon.agencyIn(line, words[0]!.start, words[tail - 1]!.end);
    if (agency !== null) return withRoles([agencyItem(start, words[tail - 1]!.end, before, agency)]);
  }
  if (tail < last) {
    const { start: roleStart, end: roleEnd } = words[last - 1]!;
    const bare = withoutPoint(line, roleStart, roleEnd);
    // "Navy handout", "Jean Dupont file photo"
    const rest =
      flags.includes("pool") ||
      (lexicon.roles.hasIn(line, roleStart, bare) && !PICTURE_WORDS.hasIn(line, roleStart, bare))
        ? withRoles(classifyAtom(line, atomOf(start, words[tail - 1]!.end, before, true), lexicon))
        : null;
    if (rest !== null) return rest;
    flags = [];
  }
  let head = 0;
  while (last - head > 1 && strip(head)) {
    head++;
    const agency = lexicon.agencyIn(line, words[head]!.start, words[last - 1]!.end);
    if (agency !== null) return withRoles([agencyItem(words[head]!.start, end, before, agency)]);
  }
  return head === 0 ? null : withRoles(classifyAtom(line, atomOf(words[head]!.start, end, before, true), lexicon));
}

const AND_WORD = foldedSet(["and"]);

/** `AFP PHOTO AND MOE FOUNDATION`: an agency beside who supplied the picture. */
function splitHouses(
  line: Line,
  start: number,
  end: number,
  before: Separator,
  words: readonly Word[],
  lexicon: Lexicon,
): CreditItem[] | null {
  for (let cut = 1; cut < words.length - 1; cut++) {
    const word = words[cut]!;
    if (word.end - word.start !== 3 || !AND_WORD.hasIn(line, word.start, word.end)) continue;
    const left = classifyAtom(line, atomOf(start, words[cut - 1]!.end, before, false), lexicon);
    if (left === null || !left.some((part) => part.kind !== "name")) return null;
    const right = classifyAtom(line, atomOf(words[cut + 1]!.start, end, "slash", false), lexicon);
    return right === null ? null : [...left, ...right];
  }
  return null;
}

/** What Getty Images prints behind its name: "Getty Images North America", "Getty Images Sport". */
const REGIONS = foldedSet(
  (
    "north south latin america europe asia pacific asiapac africa uk ireland brasil brazil news sport sports entertainment " +
    "plus premium creative editorial inc inc."
  ).split(" "),
);

/** "Getty Images Europe", "新华社记者 吕小炜": the agency first, the rest a region, a role or a name. */
function agencyInFront(
  line: Line,
  start: number,
  end: number,
  before: Separator,
  words: readonly Word[],
  lexicon: Lexicon,
): CreditItem[] | null {
  for (let cut = Math.min(words.length - 1, 4); cut > 0; cut--) {
    const agency = lexicon.agencyIn(line, words[0]!.start, words[cut - 1]!.end);
    if (agency === null) continue;
    const first = agencyItem(start, words[cut - 1]!.end, before, agency);
    if (agency.id === "getty" && words.slice(cut).every((word) => REGIONS.hasIn(line, word.start, word.end)))
      return [first];
    // "Express Photo by NAME"
    const by = cut < words.length - 1 && line.text.startsWith("by ", words[cut]!.start);
    const rest = classifyAtom(line, atomOf(words[by ? cut + 1 : cut]!.start, end, "comma", true), lexicon);
    if (
      rest !== null &&
      (cut > 1 || agency.kind === "wire" || isCapitals(line.text.slice(words[0]!.start, words[0]!.end)))
    )
      return [first, ...rest];
  }
  return null;
}

function agencyBehind(
  line: Line,
  start: number,
  end: number,
  before: Separator,
  words: readonly Word[],
  lexicon: Lexicon,
): CreditItem[] | null {
  const last = words.length;
  for (let cut = Math.max(1, last - 4); cut < last; cut++) {
    const agency = lexicon.agencyIn(line, words[cut]!.start, words[last - 1]!.end);
    if (agency === null || (cut === last - 1 && ALSO_WORDS.has(agency.id))) continue;
    const rest = nameItem(line, start, words[cut - 1]!.end, before, lexicon);
    if (rest === null || rest[0]!.organisation) continue;
    if (rest[0]!.words > 1) return [...rest, agencyItem(words[cut]!.start, end, "slash", agency)];
  }
  return null;
}

/** "… Square, Plymouth Anadolu via …": the word in front of a wire is the caption's, not half of a name. */
function isWordAndWire(line: Line, words: readonly Word[], lexicon: Lexicon): boolean {
  const [, second] = words;
  if (words.length !== 2) return false;
  const agency = lexicon.agencyIn(line, second!.start, second!.end);
  return agency !== null && agency.kind === "wire" && !ALSO_WORDS.has(agency.id);
}

/** "Adil Boukind Archives Le Devoir": the archive's word parts the name from its house. */
function splitAtRole(
  line: Line,
  start: number,
  end: number,
  before: Separator,
  words: readonly Word[],
  lexicon: Lexicon,
): CreditItem[] | null {
  const last = words.length;
  for (let cut = 1; cut < last; cut++) {
    const word = words[cut]!;
    const flag = lexicon.roles.getIn(line, word.start, word.end);
    if (flag === undefined) continue;
    const name = nameItem(line, start, words[cut - 1]!.end, before, lexicon);
    if (name === null) continue;
    const role = roleItem(word.start, word.end, "comma", flag);
    if (cut === last - 1) return [...name, role];
    const house = classifyAtom(line, atomOf(words[cut + 1]!.start, end, "slash", true), lexicon);
    if (house !== null && cut >= 2) return [...name, role, ...house.map((part) => ({ ...part, organisation: true }))];
  }
  return null;
}

/** "Tor HAUGEN and Stian VIK" is two photographers. */
const AND = foldedSet("and & y et und e og och i ja ve и و та й en és και và dan और اور a și".split(" "));

function splitNames(
  line: Line,
  start: number,
  end: number,
  before: Separator,
  words: readonly Word[],
  lexicon: Lexicon,
): CreditItem[] | null {
  for (let cut = 1; cut < words.length - 1; cut++) {
    const word = words[cut]!;
    if (!AND.hasIn(line, word.start, word.end)) continue;
    if (word.end - word.start === 1 && (cut < 2 || words.length - cut - 1 < 2)) continue;
    const left = nameItem(line, start, words[cut - 1]!.end, before, lexicon);
    const right = nameItem(line, words[cut + 1]!.start, end, "and", lexicon);
    if (left === null || right === null || left[0]!.organisation || right[0]!.organisation) continue;
    return [...left, ...right];
  }
  return null;
}
