import type { Line } from "../../text-line.js";
import type { Agency } from "../agency.js";
import { isEastAsian } from "./cjk.js";
import { agencyItem, type CreditItem, nameItemOf, roleItem, userItem } from "./credit-items.js";
import type { Lexicon } from "../lexicon.js";
import { nameItem } from "./name-item.js";
import type { NameShape } from "./name-shape.js";
import { AND, AND_WORD, ON, READERS, REGIONS } from "../words/part-words.js";
import { atomOf, type Part, type Word } from "./part.js";

/** Written in capitals, or in a script of East Asia, where an outlet runs on into a name. */
const isCapitals = (word: string): boolean =>
  word === word.toUpperCase() && (word !== word.toLowerCase() || isEastAsian(word));

/** `AFP PHOTO AND MOE FOUNDATION`: an agency beside who supplied the picture, or beside another agency. */
export function splitHouses({ line, start, end, before, words, lexicon, read }: Part): CreditItem[] | null {
  for (let cut = 1; cut < words.length - 1; cut++) {
    const word = words[cut]!;
    if (!AND.hasIn(line, word.start, word.end)) continue;
    const first = lexicon.agencyIn(line, start, words[cut - 1]!.end);
    const second = first === null ? null : lexicon.agencyIn(line, words[cut + 1]!.start, end);
    if (first !== null && second !== null)
      return [
        agencyItem(start, words[cut - 1]!.end, before, first),
        agencyItem(words[cut + 1]!.start, end, "and", second),
      ];
    if (word.end - word.start !== 3 || !AND_WORD.hasIn(line, word.start, word.end)) continue;
    const left = read(line, atomOf(start, words[cut - 1]!.end, before, false), lexicon);
    if (left === null || !left.some((part) => part.kind !== "name")) return null;
    const right = read(line, atomOf(words[cut + 1]!.start, end, "slash", false), lexicon);
    return right === null ? null : [...left, ...right];
  }
  return null;
}

/** "Getty Images Europe", "新华社记者 吕小炜": the agency first, the rest a region, a role or a name. */
export function agencyInFront({ line, start, end, before, words, lexicon, read }: Part): CreditItem[] | null {
  for (let cut = Math.min(words.length - 1, 4); cut > 0; cut--) {
    const agency = lexicon.agencyIn(line, words[0]!.start, words[cut - 1]!.end);
    if (agency === null) continue;
    // `EPA / WAFA OKORO`, `WAFA OKORO/AFP`: beside another house the given name is somebody's.
    if (agency.isGivenName === true && words.length === 2 && isBesideSlash(line, start, end)) return null;
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
        (agency.kind === "wire" && agency.isGivenName !== true && !isWordAlias(line, words[0]!, agency)) ||
        line.units[words[cut]!.start] === 0x40 ||
        isCapitals(line.text.slice(words[0]!.start, words[0]!.end)))
    )
      return [first, ...rest];
  }
  return null;
}

/** "Mehr Infos." */
const isWordAlias = (line: Line, { start, end }: Word, { wordAliases }: Agency): boolean =>
  wordAliases?.includes(line.text.slice(start, end)) === true;

/** A slash in front or behind, spaces left out. */
function isBesideSlash({ units }: Line, start: number, end: number): boolean {
  const front = units[start - 1] === 0x20 ? start - 2 : start - 1;
  return units[front] === 0x2f || units[units[end] === 0x20 ? end + 1 : end] === 0x2f;
}

const HOUSE_NAME: NameShape = { words: 2, organisation: true, official: false, uncased: false };

export function agencyBehind({ line, start, end, before, words, lexicon }: Part): CreditItem[] | null {
  const last = words.length;
  for (let cut = Math.max(1, last - 4); cut < last; cut++) {
    const agency = lexicon.agencyIn(line, words[cut]!.start, words[last - 1]!.end);
    // `NAME/Contour by Getty Images`: what a library sells under a name of its own.
    if (agency?.kind === "library" && cut > 1 && line.text.startsWith("by ", words[cut - 1]!.start)) {
      const brand = lexicon.agencyIn(line, start, words[cut - 2]!.end);
      if (brand !== null)
        return [
          agencyItem(start, words[cut - 2]!.end, before, brand),
          agencyItem(words[cut]!.start, end, "via", agency),
        ];
    }
    // "Lena Vik on Unsplash", "vallbylens auf Pixabay"
    // A newspaper "on Facebook" has a page there.
    if (
      agency?.kind === "library" &&
      agency.isNetwork !== true &&
      cut > 1 &&
      ON.hasIn(line, words[cut - 1]!.start, words[cut - 1]!.end)
    ) {
      const user = atomOf(start, words[cut - 2]!.end, before, false);
      const name = nameItem(line, user.start, user.end, before, lexicon) ?? (cut === 2 ? [userItem(user)] : null);
      if (name !== null) return [...name, agencyItem(words[cut]!.start, end, "slash", agency)];
    }
    // "…. Dado Vik Bloomberg" credits, "Mayor Michael Bloomberg" and "Michael R. Bloomberg" do not.
    const person = cut > 1 && line.units[words[cut - 1]!.end - 1] !== 0x2e && line.units[start - 2] === 0x2e;
    const word = cut === last - 1 && agency?.isAlsoWord === true;
    if (agency === null || (word && !person && !isSetOff(line, words[cut]!, words[cut - 1]!))) continue;
    const rest = nameItem(line, start, words[cut - 1]!.end, before, lexicon);
    if (rest === null || rest[0]!.organisation) continue;
    // `Vallbykit Wikimedia Commons`: users of libraries often have one word.
    if (rest[0]!.words > 1 || (agency.kind === "library" && last - cut > 1))
      return [...rest, agencyItem(words[cut]!.start, end, "slash", agency)];
  }
  return null;
}

/** "Anna Berg KEYSTONE": in capitals behind a word in small letters it is no name's. */
const isSetOff = (line: Line, word: Word, before: Word): boolean =>
  isCapitals(line.text.slice(word.start, word.end)) && !isCapitals(line.text.slice(before.start, before.end));

/** "… Square, Plymouth Anadolu via …": the word in front of a wire is the caption's, not half of a name. */
export function isWordAndWire(line: Line, words: readonly Word[], lexicon: Lexicon): boolean {
  const [, second] = words;
  if (words.length !== 2) return false;
  const agency = lexicon.agencyIn(line, second!.start, second!.end);
  // "…, 37 Bloomberg via …": an age is half of no name either.
  const isNumber = line.units[words[0]!.start]! < 0x3a;
  return agency !== null && agency.kind === "wire" && (isNumber || agency.isAlsoWord !== true);
}
