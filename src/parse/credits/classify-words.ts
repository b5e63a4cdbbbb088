/** Parts of several words: an agency and what decorates it, a name and a role, two names, a source. */
import type { Agency } from "../agency.js";
import { isLetterAt, isLowerAt, isUpperAt, type Line } from "../../text-line.js";
import type { CaptionFlag } from "../../model.js";
import type { Atom, Separator } from "./atoms.js";
import { isEastAsian } from "./cjk.js";
import { agencyItem, type CreditItem, nameItemOf, roleItem, sourceItem, userItem } from "./credit-items.js";
import type { Lexicon } from "../lexicon.js";
import { nameItem } from "./name-item.js";
import type { NameShape } from "./name-shape.js";
import {
  ALSO_WORDS,
  AND,
  AND_WORD,
  ARCHIVES,
  DECORATION,
  DECORATION_FLAG,
  NETWORKS,
  ON,
  PICTURE_WORDS,
  PROVIDED,
  PROVIDED_IN_TWO,
  READERS,
  REGIONS,
  REPORTERS,
} from "../words/part-words.js";

export interface Word {
  readonly start: number;
  readonly end: number;
}

export const atomOf = (start: number, end: number, before: Separator, last: boolean): Atom => ({
  start,
  end,
  before,
  last,
});

/** A part of a credit, cut into words. */
export interface Part {
  readonly line: Line;
  readonly start: number;
  readonly end: number;
  readonly before: Separator;
  readonly words: readonly Word[];
  readonly lexicon: Lexicon;
  /** Reads a smaller part. */
  readonly read: (line: Line, atom: Atom, lexicon: Lexicon) => CreditItem[] | null;
}

/** Reads a part of two words and more; null when it can be none of a credit. */
export function classifyWords(part: Part): CreditItem[] | null {
  const { line, start, end, before, words, lexicon } = part;
  // Most parts are a name: one look-up a word tells, where every list of its own asks several.
  const telling = words.some((word) => isTelling(line, word, lexicon));
  const titled = telling ? readTitled(part) : undefined;
  if (titled !== undefined) return titled;
  return (
    (telling ? (passedOn(part) ?? archiveInFront(part) ?? decoratedAgency(part) ?? splitHouses(part)) : null) ??
    agencyInFront(part) ??
    agencyBehind(part) ??
    (telling ? (splitAtRole(part) ?? splitNames(part)) : null) ??
    (isWordAndWire(line, words, lexicon) ? null : nameItem(line, start, end, before, lexicon))
  );
}

/** Whether the word, or it without its closing point or colon, belongs to what decorates, joins or calls a name; years do too. */
function isTelling(line: Line, { start, end }: Word, lexicon: Lexicon): boolean {
  if (opensYear(line.units[start]!) || lexicon.tellingWords.hasIn(line, start, end)) return true;
  const last = line.units[end - 1];
  return (last === 0x2e || last === 0x3a) && lexicon.tellingWords.hasIn(line, start, end - 1);
}

/** Words in front or behind that say of the whole part what it is; undefined when there are none. */
function readTitled({ line, start, end, before, words, lexicon, read }: Part): CreditItem[] | null | undefined {
  const last = words.length;
  const lastStart = words[last - 1]!.start;
  const lastEnd = withoutPoint(line, lastStart, words[last - 1]!.end);
  // "김민수 기자": the title behind a name says that it is a credit.
  if (REPORTERS.hasIn(line, lastStart, lastEnd)) {
    const rest = read(line, atomOf(start, words[last - 2]!.end, before, true), lexicon);
    return rest === null ? null : [...rest, roleItem(lastStart, end, "and", null)];
  }
  // "세종시 제공": provided by whoever stands in front.
  if (last > 1 && PROVIDED.hasIn(line, lastStart, lastEnd)) {
    const agency = lexicon.agencyIn(line, start, words[last - 2]!.end);
    return agency === null
      ? [sourceItem(atomOf(start, words[last - 2]!.end, before, true)), roleItem(lastStart, end, "slash", "handout")]
      : [agencyItem(start, words[last - 2]!.end, before, agency)];
  }
  // "Bệnh viện cung cấp": the same, in two words.
  if (last > 2 && PROVIDED_IN_TWO.hasIn(line, words[last - 2]!.start, lastEnd))
    return [
      sourceItem(atomOf(start, words[last - 3]!.end, before, true)),
      roleItem(words[last - 2]!.start, end, "slash", "handout"),
    ];
  // "Courtesy of the family", "Handout/…": a source, whatever its shape.
  for (let count = Math.min(last - 1, 5); count > 0; count--) {
    if (!lexicon.courtesy.hasIn(line, words[0]!.start, words[count - 1]!.end)) continue;
    return [
      roleItem(start, words[count - 1]!.end, before, "handout"),
      sourceItem(atomOf(words[count]!.start, end, "slash", true)),
    ];
  }
  return undefined;
}

/** `Vallby Sun prostredníctvom Associated Press`: the language's own word for "via", and an agency behind it. */
function passedOn(part: Part): CreditItem[] | null {
  const { line, start, end, before, words, lexicon, read } = part;
  if (lexicon.via.hasIn(line, words.at(-1)!.start, end)) return passedOnBehind(part);
  for (let cut = 1; cut < words.length - 1; cut++) {
    for (let last = cut; last < Math.min(cut + MOST_VIA, words.length - 1); last++) {
      if (!lexicon.via.hasIn(line, words[cut]!.start, words[last]!.end)) continue;
      const agency = lexicon.agencyIn(line, words[last + 1]!.start, end);
      if (agency === null) continue;
      const left = read(line, atomOf(start, words[cut - 1]!.end, before, false), lexicon);
      return left === null ? null : [...left, agencyItem(words[last + 1]!.start, end, "via", agency)];
    }
  }
  return null;
}

/** `AFP Getty Imagesin kautta`: the word for "via" stands behind the house, which may carry an ending of its case. */
function passedOnBehind({ line, start, before, words, lexicon, read }: Part): CreditItem[] | null {
  const last = words.length - 2;
  for (let cut = 0; cut <= last; cut++) {
    const house = housed(line, words[cut]!.start, words[last]!.end, lexicon);
    if (house === null) continue;
    const { agency, end } = house;
    if (cut === 0) return [agencyItem(start, end, "via", agency)];
    const left = read(line, atomOf(start, words[cut - 1]!.end, before, false), lexicon);
    return left === null ? null : [...left, agencyItem(words[cut]!.start, end, "via", agency)];
  }
  return null;
}

/** Letters of an ending, an apostrophe or colon in front of them left out: "Reuters'ın", "AP:n", "Imagesin". */
const LONGEST_ENDING = 4;

/** The agency in [start, end), or in what is left of it without the ending of a case. */
function housed(
  line: Line,
  start: number,
  end: number,
  lexicon: Lexicon,
): { readonly agency: Agency; readonly end: number } | null {
  for (let close = end; close > start + 1 && end - close <= LONGEST_ENDING; close--) {
    const agency = lexicon.agencyIn(line, start, close);
    if (agency !== null) return { agency, end: close };
    if (!isLowerAt(line, close - 1) && isLetterAt(line, close - 1)) return null;
  }
  return null;
}

/** Words of the longest "via": "a través de". */
const MOST_VIA = 3;

/** "Archivo El País": the archive's house behind its word. */
function archiveInFront({ line, start, end, before, words, lexicon, read }: Part): CreditItem[] | null {
  const [first, second] = words;
  if (lexicon.roles.getIn(line, first!.start, first!.end) !== "file") return null;
  if (lexicon.agencyIn(line, first!.start, second!.end) !== null) return null;
  const house = read(line, atomOf(second!.start, end, "slash", true), lexicon);
  return house === null ? null : [roleItem(start, first!.end, before, "file"), ...house];
}

/** Written in capitals, or in a script of East Asia, where an outlet runs on into a name. */
const isCapitals = (word: string): boolean =>
  word === word.toUpperCase() && (word !== word.toLowerCase() || isEastAsian(word));
const withoutPoint = (line: Line, start: number, end: number): number =>
  end > start && line.units[end - 1]! === 0x2e ? end - 1 : end;

const opensYear = (unit: number): boolean => unit === 0x31 || unit === 0x32;

/** "AFP 2023", "2019年 ロイター": the year of the rights. */
const isYear = (line: Line, { start, end }: Word): boolean =>
  end - start < 6 &&
  end - start > 3 &&
  opensYear(line.units[start]!) &&
  /^(?:19|20)\d\d年?$/u.test(line.text.slice(start, end));

/** The end of a decoration without its point or colon; -1 when the word is none. */
function decorationEnd(line: Line, word: Word): number {
  const end = line.units[word.end - 1]! === 0x3a ? word.end - 1 : withoutPoint(line, word.start, word.end);
  return DECORATION.hasIn(line, word.start, end) || isYear(line, word) ? end : -1;
}

/** "AFP PHOTO", "PTI File Photo", "Navy handout": decorations behind or before an agency or a name. */
function decoratedAgency({ line, start, end, before, words, lexicon, read }: Part): CreditItem[] | null {
  const last = words.length;
  let flags: CaptionFlag[] = [];
  const strip = (index: number): boolean => {
    const word = words[index]!;
    const wordEnd = decorationEnd(line, word);
    if (wordEnd < 0) return false;
    // "13. August 2025": a month's name is a house's as well.
    const before = index > 0 ? words[index - 1] : undefined;
    if (before !== undefined && lexicon.months.hasIn(line, before.start, before.end)) return false;
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
    // "National Archives" is a house, "Navy handout" and "Jean Dupont archive" are none.
    if (tail === 1 && ARCHIVES.hasIn(line, roleStart, bare)) return null;
    const rest =
      flags.includes("pool") ||
      (lexicon.roles.hasIn(line, roleStart, bare) && !PICTURE_WORDS.hasIn(line, roleStart, bare))
        ? withRoles(read(line, atomOf(start, words[tail - 1]!.end, before, true), lexicon))
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
  return head === 0 || isYear(line, words[0]!)
    ? null
    : withRoles(read(line, atomOf(words[head]!.start, end, before, true), lexicon));
}

/** `AFP PHOTO AND MOE FOUNDATION`: an agency beside who supplied the picture. */
function splitHouses({ line, start, end, before, words, lexicon, read }: Part): CreditItem[] | null {
  for (let cut = 1; cut < words.length - 1; cut++) {
    const word = words[cut]!;
    if (word.end - word.start !== 3 || !AND_WORD.hasIn(line, word.start, word.end)) continue;
    const left = read(line, atomOf(start, words[cut - 1]!.end, before, false), lexicon);
    if (left === null || !left.some((part) => part.kind !== "name")) return null;
    const right = read(line, atomOf(words[cut + 1]!.start, end, "slash", false), lexicon);
    return right === null ? null : [...left, ...right];
  }
  return null;
}

/** "Getty Images Europe", "新华社记者 吕小炜": the agency first, the rest a region, a role or a name. */
function agencyInFront({ line, start, end, before, words, lexicon, read }: Part): CreditItem[] | null {
  for (let cut = Math.min(words.length - 1, 4); cut > 0; cut--) {
    const agency = lexicon.agencyIn(line, words[0]!.start, words[cut - 1]!.end);
    if (agency === null) continue;
    const first = agencyItem(start, words[cut - 1]!.end, before, agency);
    if (agency.id === "getty" && words.slice(cut).every((word) => REGIONS.hasIn(line, word.start, word.end)))
      return [first];
    // `NAME/VOA reader`: one of those who sent pictures in, not the house.
    if (cut === words.length - 1 && READERS.hasIn(line, words[cut]!.start, end))
      return [roleItem(start, end, before, "ugc")];
    // "Express Photo by NAME"
    const by = cut < words.length - 1 && line.text.startsWith("by ", words[cut]!.start);
    const rest = read(line, atomOf(words[by ? cut + 1 : cut]!.start, end, "comma", true), lexicon);
    // "MDR Vallby": a broadcaster and its region, no person.
    const [region] = rest ?? [];
    if (
      agency.kind === "outlet" &&
      !by &&
      // "Dawn Key" is a person.
      (words.length > 2 || isCapitals(line.text.slice(words[0]!.start, words[0]!.end))) &&
      rest?.length === 1 &&
      region!.kind === "name" &&
      region!.words === 1 &&
      !region!.uncased
    )
      return [nameItemOf(start, end, before, { ...HOUSE_NAME, words: words.length })];
    if (
      rest !== null &&
      (cut > 1 ||
        agency.kind === "wire" ||
        line.units[words[cut]!.start] === 0x40 ||
        isCapitals(line.text.slice(words[0]!.start, words[0]!.end)))
    )
      return [first, ...rest];
  }
  return null;
}

const HOUSE_NAME: NameShape = { words: 2, organisation: true, official: false, uncased: false };

function agencyBehind({ line, start, end, before, words, lexicon }: Part): CreditItem[] | null {
  const last = words.length;
  for (let cut = Math.max(1, last - 4); cut < last; cut++) {
    const agency = lexicon.agencyIn(line, words[cut]!.start, words[last - 1]!.end);
    // "Lena Vik on Unsplash", "vallbylens auf Pixabay"
    // A newspaper "on Facebook" has a page there.
    if (
      agency?.kind === "library" &&
      !NETWORKS.has(agency.id) &&
      cut > 1 &&
      ON.hasIn(line, words[cut - 1]!.start, words[cut - 1]!.end)
    ) {
      const user = atomOf(start, words[cut - 2]!.end, before, false);
      const name = nameItem(line, user.start, user.end, before, lexicon) ?? (cut === 2 ? [userItem(user)] : null);
      if (name !== null) return [...name, agencyItem(words[cut]!.start, end, "slash", agency)];
    }
    // "…. Dado Vik Bloomberg" credits, "Mayor Michael Bloomberg" and "Michael R. Bloomberg" do not.
    const person = cut > 1 && line.units[words[cut - 1]!.end - 1] !== 0x2e && line.units[start - 2] === 0x2e;
    if (agency === null || (cut === last - 1 && ALSO_WORDS.has(agency.id) && !person)) continue;
    const rest = nameItem(line, start, words[cut - 1]!.end, before, lexicon);
    if (rest === null || rest[0]!.organisation) continue;
    // `Vallbykit Wikimedia Commons`: users of libraries often have one word.
    if (rest[0]!.words > 1 || (agency.kind === "library" && last - cut > 1))
      return [...rest, agencyItem(words[cut]!.start, end, "slash", agency)];
  }
  return null;
}

/** "… Square, Plymouth Anadolu via …": the word in front of a wire is the caption's, not half of a name. */
function isWordAndWire(line: Line, words: readonly Word[], lexicon: Lexicon): boolean {
  const [, second] = words;
  if (words.length !== 2) return false;
  const agency = lexicon.agencyIn(line, second!.start, second!.end);
  // "…, 37 Bloomberg via …": an age is half of no name either.
  const isNumber = line.units[words[0]!.start]! < 0x3a;
  return agency !== null && agency.kind === "wire" && (isNumber || !ALSO_WORDS.has(agency.id));
}

/** "Adil Boukind Archives Le Devoir": the archive's word parts the name from its house. */
function splitAtRole({ line, start, end, before, words, lexicon, read }: Part): CreditItem[] | null {
  const last = words.length;
  for (let cut = 1; cut < last; cut++) {
    const word = words[cut]!;
    const flag = lexicon.roles.getIn(line, word.start, word.end);
    // "Song Ho Berg": letters that stand for a role are capitals.
    if (flag === undefined || (word.end - word.start < 4 && !isUpperAt(line, word.end - 1))) continue;
    const name = nameItem(line, start, words[cut - 1]!.end, before, lexicon);
    if (name === null) continue;
    const role = roleItem(word.start, word.end, "comma", flag);
    if (cut === last - 1) return [...name, role];
    const house = read(line, atomOf(words[cut + 1]!.start, end, "slash", true), lexicon);
    if (house !== null && cut >= 2) return [...name, role, ...house.map(asHouse)];
  }
  return null;
}

/** What stands behind the role is a house; another role stands behind no bar. */
const asHouse = (part: CreditItem): CreditItem =>
  part.kind === "role" ? { ...part, before: "comma" } : { ...part, organisation: true };

function splitNames({ line, start, end, before, words, lexicon }: Part): CreditItem[] | null {
  for (let cut = 1; cut < words.length - 1; cut++) {
    const word = words[cut]!;
    if (!AND.hasIn(line, word.start, word.end)) continue;
    if (word.end - word.start === 1 && (cut < 2 || words.length - cut - 1 < 2)) continue;
    const left = nameItem(line, start, words[cut - 1]!.end, before, lexicon);
    const right = nameItem(line, words[cut + 1]!.start, end, "and", lexicon);
    if (left === null || right === null || left[0]!.organisation || right[0]!.organisation || left[0]!.official)
      continue;
    // "Vallby Parks and Recreation"
    if (right[0]!.official && right[0]!.words === 1) continue;
    return [...left, ...right];
  }
  return null;
}
