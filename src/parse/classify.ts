import { classOf, LOWER } from "../text-characters.js";
import { FoldedIndex, foldedSet } from "../text-index.js";
import type { CaptionFlag } from "../model.js";
import type { Agency } from "./agency.js";
import type { Atom, Separator } from "./atoms.js";
import type { Lexicon } from "./lexicon.js";
import { nameShape } from "./name-shape.js";

/** What one atom of a credit says. Several come of one atom that runs together: "Navy handout". */
export interface CreditItem {
  readonly kind: "agency" | "name" | "role" | "empty";
  readonly start: number;
  readonly end: number;
  readonly before: Separator;
  readonly agency: Agency | null;
  readonly flag: CaptionFlag | null;
  /** Names only. */
  readonly organisation: boolean;
  readonly official: boolean;
  readonly uncased: boolean;
  readonly words: number;
}

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
  "연합뉴스",
  "제공",
  "자료사진",
  "사진",
  "기자",
  "contributor",
]);
export const REPORTERS = foldedSet(["기자", "특파원", "선임기자", "인턴기자", "사진기자"]);
/** They open a label inside a line; behind a name they are none. */
const PICTURE_WORDS = foldedSet(["photo", "photos", "foto", "fotos", "image", "images", "picture", "pic"]);
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

const item = (
  kind: CreditItem["kind"],
  atom: { start: number; end: number; before: Separator },
  more: Partial<CreditItem> = {},
): CreditItem => ({
  kind,
  start: atom.start,
  end: atom.end,
  before: atom.before,
  agency: null,
  flag: null,
  organisation: false,
  official: false,
  uncased: false,
  words: 0,
  ...more,
});

/** The name slot was left empty. */
export const emptyItem = (at: number): CreditItem => item("empty", { start: at, end: at + 1, before: "start" });

/** A user of a library, by the name the library shows. */
export const userItem = (atom: Atom): CreditItem => item("name", atom, { words: 2 });

/** Who supplied the picture, known by the label in front. */
export const sourceItem = (atom: Atom): CreditItem => item("name", atom, { organisation: true, official: true });

/** Splits into words with their positions. */
function wordsOf(text: string, start: number, end: number): { start: number; end: number }[] {
  const words: { start: number; end: number }[] = [];
  let at = start;
  while (at < end) {
    while (at < end && text.charCodeAt(at) === 0x20) at++;
    const from = at;
    while (at < end && text.charCodeAt(at) !== 0x20) at++;
    if (at > from) words.push({ start: from, end: at });
  }
  return words;
}

/** Ten words and more, or a sentence's small first word: no need to look any closer. */
function isProse(text: string, start: number, end: number, lexicon: Lexicon): boolean {
  let spaces = 0;
  let small = 0;
  let firstEnd = end;
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) !== 0x20) continue;
    if (spaces++ === 0) firstEnd = at;
    const next = text.charCodeAt(at + 1);
    if (next >= 0x61 && next <= 0x7a) small++;
  }
  if (spaces > 8) return true;
  // Three small words and more, not counting "de la", are a sentence's or a source's behind "courtesy of".
  return small > 4 && !lexicon.courtesy.has(text, start, firstEnd);
}

/** Reads one atom; null when it cannot be part of a credit. */
export function classifyAtom(text: string, atom: Atom, lexicon: Lexicon): CreditItem[] | null {
  let { start, end } = atom;
  // A closing point belongs to the sentence, except behind an initial.
  if (
    atom.last &&
    end - start > 3 &&
    text.charCodeAt(end - 1) === 0x2e &&
    !/(?:^|[\s.])\p{L}{1,2}\.$/u.test(text.slice(Math.max(start, end - 4), end))
  )
    end--;
  if (end === start) return [item("empty", atom)];
  if (end - start === 1) {
    const sign = text.charCodeAt(start);
    if (sign === 0x2d || sign === 0x2a || sign === 0x2e) return [item("empty", atom)];
  }
  if (end - start > 80 || isProse(text, start, end, lexicon)) return null;
  const at = { start, end, before: atom.before };
  // `/hp.`: the initials of who sent it.
  const agency = lexicon.agency(text, start, end);
  if (agency !== null) return [item("agency", at, { agency })];
  if (
    atom.before === "slash" &&
    end - start <= 4 &&
    (classOf(text.charCodeAt(start)) & LOWER) !== 0 &&
    /^\p{Ll}{1,4}\.?$/u.test(text.slice(start, end))
  )
    return [];
  const fused = fusedAgencies(text, at, lexicon);
  if (fused !== null) return fused;
  const pooled = hasDash(text, start, end) ? POOLED.exec(text.slice(start, end)) : null;
  if (pooled !== null) {
    // `NAME-Pool/Getty Images`
    const named = classifyAtom(text, { ...at, end: start + pooled[1]!.length, last: false }, lexicon);
    const word = pooled[0].slice(pooled[1]!.length).replace(/^[ –-]{1,3}| photo$/giu, "");
    const flag = lexicon.roles.get(word) ?? null;
    if (named !== null) return [...named, item("role", { start: end - word.length, end, before: "comma" }, { flag })];
  }
  const role = lexicon.roles.get(text, start, end);
  if (role !== undefined) return [item("role", at, { flag: role })];
  const words = wordsOf(text, start, end);
  if (words.length === 0 || words.length > 9) return null;
  return words.length === 1 ? nameItem(text, at, lexicon) : classifyWords(text, at, words, lexicon);
}

const POOLED = /^(.{3,60}?) ?[-–] ?(?:pool|handout|file)(?: photo)?$/iu;

function hasDash(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x2d || unit === 0x2013) return true;
  }
  return false;
}

/** "Reuters-Scanpix": one passed the other's picture on. */
function fusedAgencies(
  text: string,
  at: { start: number; end: number; before: Separator },
  lexicon: Lexicon,
): CreditItem[] | null {
  const hyphen = text.indexOf("-", at.start + 2);
  if (hyphen < 0 || hyphen >= at.end - 2) return null;
  const first = lexicon.agency(text, at.start, hyphen);
  const second = first === null ? null : lexicon.agency(text, hyphen + 1, at.end);
  if (first === null) return null;
  if (second === null) {
    // `THE CANADIAN PRESS/AP-NAME`
    const name = text.slice(hyphen + 1, at.end).includes(" ")
      ? nameItem(text, { start: hyphen + 1, end: at.end, before: "slash" }, lexicon)
      : null;
    return name === null || name[0]!.organisation
      ? null
      : [item("agency", { ...at, end: hyphen }, { agency: first }), ...name];
  }
  return [
    item("agency", { ...at, end: hyphen }, { agency: first }),
    item("agency", { start: hyphen + 1, end: at.end, before: "slash" }, { agency: second }),
  ];
}

/** `" “ ” « »` */
const isQuote = (unit: number): boolean =>
  unit === 0x22 || unit === 0x201c || unit === 0x201d || unit === 0xab || unit === 0xbb;

function nameItem(
  text: string,
  at: { start: number; end: number; before: Separator },
  lexicon: Lexicon,
): CreditItem[] | null {
  let { start, end } = at;
  while (start < end && isQuote(text.charCodeAt(start))) start++;
  while (end > start && isQuote(text.charCodeAt(end - 1))) end--;
  const shape = nameShape(text, lexicon, start, end);
  return shape === null ? null : [item("name", { start, end, before: at.before }, shape)];
}

function classifyWords(
  text: string,
  at: { start: number; end: number; before: Separator },
  words: readonly { start: number; end: number }[],
  lexicon: Lexicon,
): CreditItem[] | null {
  const agencyOf = (first: number, last: number): Agency | null =>
    lexicon.agency(text, words[first]!.start, words[last - 1]!.end);
  const last = words.length;
  const lastStart = words[last - 1]!.start;
  const lastEnd = withoutPoint(text, lastStart, words[last - 1]!.end);
  // "김민수 기자": the title behind a name says that it is a credit.
  if (REPORTERS.has(text, lastStart, lastEnd)) {
    const rest = classifyAtom(text, { ...at, end: words[last - 2]!.end, last: true }, lexicon);
    return rest === null
      ? null
      : [...rest, item("role", { start: words[last - 1]!.start, end: at.end, before: "and" })];
  }
  // "Courtesy of the family", "Handout/…": a source, whatever its shape.
  for (let count = Math.min(last - 1, 5); count > 0; count--) {
    if (!lexicon.courtesy.has(text, words[0]!.start, words[count - 1]!.end)) continue;
    return [
      item("role", { start: at.start, end: words[count - 1]!.end, before: at.before }, { flag: "handout" }),
      item(
        "name",
        { start: words[count]!.start, end: at.end, before: "slash" },
        { organisation: true, official: true },
      ),
    ];
  }
  // "AFP PHOTO", "PTI File Photo": decorations behind or before the agency.
  let head = 0;
  let tail = last;
  const flags: CaptionFlag[] = [];
  const strip = (index: number): boolean => {
    const word = words[index]!;
    const end = text.charCodeAt(word.end - 1) === 0x3a ? word.end - 1 : withoutPoint(text, word.start, word.end);
    if (!DECORATION.has(text, word.start, end)) return false;
    const flag = DECORATION_FLAG.get(text, word.start, end);
    if (flag !== undefined) flags.push(flag);
    return true;
  };
  const roleItems = (): CreditItem[] => flags.map((flag) => item("role", { ...at, before: at.before }, { flag }));
  const reread = (more: Partial<Atom>): CreditItem[] | null => {
    const parts = classifyAtom(text, { ...at, last: true, ...more }, lexicon);
    return parts === null ? null : [...parts, ...roleItems()];
  };
  while (tail - head > 1 && strip(tail - 1)) {
    tail--;
    const agency = agencyOf(head, tail);
    if (agency !== null) return [item("agency", { ...at, end: words[tail - 1]!.end }, { agency }), ...roleItems()];
  }
  if (tail < last) {
    // "Navy handout", "Jean Dupont file photo"
    const rest =
      lexicon.roles.has(text, lastStart, lastEnd) && !PICTURE_WORDS.has(text, lastStart, lastEnd)
        ? reread({ end: words[tail - 1]!.end })
        : null;
    if (rest !== null) return rest;
    flags.length = 0;
    tail = last;
  }
  while (tail - head > 1 && strip(head)) {
    head++;
    const agency = agencyOf(head, tail);
    if (agency !== null) return [item("agency", { ...at, start: words[head]!.start }, { agency }), ...roleItems()];
  }
  if (head > 0) {
    const rest = reread({ start: words[head]!.start });
    if (rest !== null) return rest;
    head = 0;
    flags.length = 0;
  }
  const houses = splitHouses(text, at, words, lexicon);
  if (houses !== null) return houses;
  // "Getty Images Europe", "新华社记者 吕小炜": the agency first, the rest a region, a role or a name.
  for (let cut = Math.min(last - 1, 4); cut > 0; cut--) {
    const agency = agencyOf(0, cut);
    if (agency === null) continue;
    const first = item("agency", { ...at, end: words[cut - 1]!.end }, { agency });
    if (agency.id === "getty") return [first];
    const rest = classifyAtom(text, { start: words[cut]!.start, end: at.end, before: "comma", last: true }, lexicon);
    if (rest !== null && (cut > 1 || agency.kind === "wire" || isCapitals(text.slice(words[0]!.start, words[0]!.end))))
      return [first, ...rest];
  }
  for (let cut = Math.max(1, last - 4); cut < last; cut++) {
    const agency = agencyOf(cut, last);
    if (agency === null) continue;
    const rest = nameItem(text, { ...at, end: words[cut - 1]!.end }, lexicon);
    if (rest !== null && !rest[0]!.organisation)
      return [...rest, item("agency", { start: words[cut]!.start, end: at.end, before: "slash" }, { agency })];
  }
  // "Adil Boukind Archives Le Devoir": the archive's word parts the name from its house.
  for (let cut = 1; cut < last; cut++) {
    const flag = lexicon.roles.get(text, words[cut]!.start, words[cut]!.end);
    if (flag === undefined) continue;
    const name = nameItem(text, { ...at, end: words[cut - 1]!.end }, lexicon);
    if (name === null) continue;
    const role = item("role", { start: words[cut]!.start, end: words[cut]!.end, before: "comma" }, { flag });
    if (cut === last - 1) return [...name, role];
    const house = classifyAtom(
      text,
      { start: words[cut + 1]!.start, end: at.end, before: "slash", last: true },
      lexicon,
    );
    if (house !== null && cut >= 2) return [...name, role, ...house.map((part) => ({ ...part, organisation: true }))];
  }
  const several = splitNames(text, at, words, lexicon);
  if (several !== null) return several;
  return nameItem(text, at, lexicon);
}

const AND_WORD = foldedSet(["and"]);
const isCapitals = (word: string): boolean => word === word.toUpperCase();
const withoutPoint = (text: string, start: number, end: number): number =>
  end > start && text.charCodeAt(end - 1) === 0x2e ? end - 1 : end;

/** `AFP PHOTO AND MOE FOUNDATION`: an agency beside who supplied the picture. */
function splitHouses(
  text: string,
  at: { start: number; end: number; before: Separator },
  words: readonly { start: number; end: number }[],
  lexicon: Lexicon,
): CreditItem[] | null {
  for (let cut = 1; cut < words.length - 1; cut++) {
    if (words[cut]!.end - words[cut]!.start !== 3 || !AND_WORD.has(text, words[cut]!.start, words[cut]!.end)) continue;
    const left = classifyAtom(text, { ...at, end: words[cut - 1]!.end, last: false }, lexicon);
    if (left === null || !left.some((part) => part.kind !== "name")) return null;
    const right = classifyAtom(text, { ...at, start: words[cut + 1]!.start, before: "slash", last: false }, lexicon);
    return right === null ? null : [...left, ...right];
  }
  return null;
}

/** "Tor HAUGEN and Stian VIK" is two photographers. */
const AND = foldedSet("and & y et und e og och i ja ve и و та й en és και và dan और اور a și".split(" "));

function splitNames(
  text: string,
  at: { start: number; end: number; before: Separator },
  words: readonly { start: number; end: number }[],
  lexicon: Lexicon,
): CreditItem[] | null {
  for (let cut = 1; cut < words.length - 1; cut++) {
    if (!AND.has(text, words[cut]!.start, words[cut]!.end)) continue;
    const left = nameItem(text, { ...at, end: words[cut - 1]!.end }, lexicon);
    const right = nameItem(text, { ...at, start: words[cut + 1]!.start, before: "and" }, lexicon);
    if (left === null || right === null || left[0]!.organisation || right[0]!.organisation) continue;
    const shortWord = words[cut]!.end - words[cut]!.start === 1;
    if (shortWord && (cut < 2 || words.length - cut - 1 < 2)) continue;
    return [...left, ...right];
  }
  return null;
}
