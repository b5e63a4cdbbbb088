import { type Line, isUpperAt } from "../text-line.js";
import { foldWord } from "../text.js";
import { REPORTERS } from "./part-words.js";
import type { CreditItem } from "./credit-items.js";
import { unnamedSources } from "./credit-words.js";
import type { CreditSetting } from "./credit.js";
import { isLedTo } from "./led-to.js";
import { licenceIn } from "./licences.js";
import { countryCodeOf } from "./countries.js";
import { holdsProse } from "./name-shape.js";
import { nameLetters } from "./slots.js";

/** People in one credit; a longer row of names is a caption's. */
const MOST_NAMES = 4;
const MOST_ITEMS = 10;

/** Function words of scripts without case: their presence makes prose of what could be a name. */
const UNCASED_PROSE = new Set(
  (
    "في من على الى عن مع بعد قبل خلال امام بين حول ضد تحت فوق عند منذ حتي هذا هذه التي الذي و او ثم كما لدي " +
    "در از به با برای که را این است می های و بر تا ישראל של על את עם אל מן בין לפני אחרי " +
    "में से को का की के पर और ने है মধ্যে ও এর থেকে"
  )
    .split(" ")
    .map(foldWord),
);
const HANGUL = /\p{Script=Hangul}/u;
const HANGUL_NAME = /^(?:[\p{Script=Hangul}]{2,4}|\p{Script=Hangul} \p{Script=Hangul}{1,2})$/u;

/** Whether what was read is a credit: every item could be one, but so could a list of names in a sentence. */
export function isCredit(line: Line, items: readonly CreditItem[], labelled: boolean, setting: CreditSetting): boolean {
  const names = items.filter((part) => part.kind === "name");
  const agencies = items.filter((part) => part.kind === "agency" && part.agency?.kind !== "collection");
  const roles = items.filter((part) => part.kind === "role");
  const via = items.some((part) => part.before === "via");
  if (names.length > MOST_NAMES || items.length > MOST_ITEMS) return false;
  const bare = !labelled && setting !== "bracket";
  for (let at = 1; at < items.length; at++) {
    const part = items[at]!;
    const previous = items[at - 1]!;
    // Only a house stands in front of a colon, and only a person behind it.
    if (part.before === "colon" && (part.kind !== "name" || !isHouse(previous))) return false;
    if (part.kind === "name" && previous.kind === "name") {
      // People joined by dashes or points are no credit; in the open, commas join the words of a sentence.
      const house = labelled && part.organisation && part.before !== "equals";
      // `(تصوير: NAME - NAME)`: behind a label and in a script without capitals two people may be joined by a dash.
      const pair = labelled && part.before === "dash" && areTwoPeople(previous, part);
      if (!house && !pair && (part.before === "dash" || part.before === "point" || part.before === "equals"))
        return false;
      // `. EFE/NAME, NAME`: the chain sets off both.
      const chained = setting === "sentence" && items[0]!.kind === "agency" && previous.before === "slash";
      if (part.before === "comma" && bare && !chained) return false;
    }
    // `צילום: NAME/AFP. …`, `צילום: AFP – …`: what follows the point is a caption, and a long text behind a dash.
    if (part.kind === "name" && part.uncased && previous.kind === "agency") {
      if (part.before === "point" || (part.before === "dash" && (part.words > 3 || closesSentence(line, part))))
        return false;
    }
    if (bare && previous.kind === "name" && part.kind === "agency") {
      // `…. NAME, OUTLET` sets in behind a sentence; elsewhere the comma is the caption's.
      // `NAME, AP` alone is a credit, "New Castle, PA" a town.
      const alone = setting === "whole" && items.length === 2 && isPersonName(previous) && part.agency?.kind === "wire";
      if (part.before === "comma" && setting !== "sentence" && !(alone && part.agency?.id !== "pa")) return false;
      if (part.before === "point") return false;
    }
    // `…, Angela Merkel / AFP / NAME`: the first name is the caption's.
    if (
      bare &&
      at > 1 &&
      part.kind === "name" &&
      !part.organisation &&
      previous.kind === "agency" &&
      items[0]!.kind === "name" &&
      !items[0]!.organisation &&
      nameLetters(line.text.slice(part.start, part.end)) !==
        nameLetters(line.text.slice(items[0]!.start, items[0]!.end))
    )
      return false;
  }
  // `سوق فالبي / SARA BERG / AFP`: the caption stands in front, in a script of its own.
  if (bare && items[0]?.uncased === true && items.some((part) => part.kind === "name" && !part.uncased)) return false;
  if (bare && !names.every((part) => mayStandBare(line, part, items))) return false;
  if (names.some((part) => part.uncased && !part.official && isUncasedProse(line.text.slice(part.start, part.end))))
    return false;
  if (agencies.some((part) => part.agency!.kind !== "outlet")) return !bare || !startsLoosely(line, items);
  if (agencies.length > 0) {
    return (
      labelled ||
      names.length > 0 ||
      (via && roles.length > 0) ||
      (setting === "bracket" && namesHouse(agencies)) ||
      // "… of the bridge. SWR": behind a finished sentence nothing but the house.
      (items.length === 1 &&
        ((setting === "sentence" && followsStatement(line, items[0]!.start)) ||
          isLedTo(line, items[0]!.start, items[0]!.start)))
    );
  }
  if (labelled) return names.length > 0 || roles.length > 0;
  // `(NAME/WireImage; …)`: a library's collection behind a name.
  if (names.length === 1 && names[0]!.words > 1 && items.some((part) => part.agency !== null && isBar(part)))
    return true;
  if (setting === "bracket" && names.length === 1 && names[0]!.words > 1 && items.some((part) => part.agency !== null))
    return true;
  if (setting === "sentence" && isSignature(line, items)) return true;
  if (names.length > 0 && roles.some((part) => REPORTERS.has(foldWord(line.text.slice(part.start, part.end)))))
    return true;
  // `(NAME, CC BY-SA 4.0)`: nobody licenses the end of a sentence.
  if (setting !== "open" && names.length < 2 && roles.some((part) => isLicence(line, part))) return true;
  // `SOURCE/Handout`, `(social media)`
  if (
    setting !== "open" &&
    names.length === 1 &&
    roles.some((part) => part.flag === "handout" && part.before === "slash")
  )
    return true;
  // `(NAME/Pool)`: how the picture came says that the name credits it.
  const [sole] = names;
  if (
    setting !== "open" &&
    (names.length === 1 || (names.length === 2 && items[1]?.kind === "role")) &&
    sole === items[0] &&
    sole!.words > 1 &&
    !sole!.organisation &&
    !sole!.uncased &&
    roles.some((part) => part.flag !== null && (isBar(part) || setting === "bracket"))
  )
    return true;
  const handed = names.length === 0 && roles.some((part) => part.flag === "ugc" || part.flag === "handout");
  // "Photo supplied" closes a sentence, "supplied" goes on with it.
  if (handed && setting === "sentence" && roles.some((part) => holdsSpace(line, part))) return true;
  if (setting === "bracket" && names.length === 0 && (handed || roles.some((part) => saysSource(line, part))))
    return true;
  // `(وزارة الدفاع)`: a public body in the bracket that closes the line supplied the picture.
  const [only] = names;
  if (setting === "bracket" && items.length === 1 && only?.uncased === true && only.official && only.words > 1)
    return true;
  // `(NAME for PAPER)`
  const [person, paper] = names;
  if (
    setting === "bracket" &&
    items.length === 2 &&
    paper?.before === "for" &&
    paper.organisation &&
    !paper.official &&
    person!.words > 1 &&
    !person!.organisation
  )
    return true;
  // "… - Courtesy Lena Okoro"
  const [thanks, giver] = items;
  if (items.length === 2 && thanks?.flag === "handout" && giver?.official === true && giver.words === 0)
    return setting === "bracket" || startsUpper(line, thanks);
  // `…. 대통령실사진기자단`: those who shared it, behind a finished sentence.
  if (
    setting === "sentence" &&
    items.length === 1 &&
    roles[0]?.flag === "pool" &&
    HANGUL.test(line.text[roles[0].start]!)
  )
    return true;
  if (via) return roles.length > 0;
  const [first, second] = items;
  if (
    items.length === 2 &&
    first?.kind === "name" &&
    second?.kind === "name" &&
    second.before === "slash" &&
    (setting === "bracket" || setting === "whole")
  ) {
    // `ParlamentFoto/NAME`: a house in one word and a person.
    if (
      (first.organisation || first.official) &&
      first.words === 1 &&
      isPersonName(second) &&
      line.units[second.start - 1] === 0x2f
    )
      return true;
    // `(NAME/OUTLET)` with neither known: a person's name has two words at least.
    return first.words >= 2 && first.words <= 4 && !first.organisation && !first.uncased;
  }
  return false;
}

const closesSentence = (line: Line, part: CreditItem): boolean => /[.।۔。]/u.test(line.text[part.end] ?? "");

/** A person as captions are signed: two to four words, no body's and no house's. */
const isPersonName = (part: CreditItem): boolean =>
  part.kind === "name" && !part.organisation && !part.official && !part.uncased && part.words > 1 && part.words < 5;

/**
 * What signs a caption behind its last full stop with no house that a list has: `NAME/HOUSE`, `HOUSE/NAME`, and a name
 * alone behind a slash or bar, or in capitals.
 */
function isSignature(line: Line, items: readonly CreditItem[]): boolean {
  const [first, second] = items;
  if (first === undefined || items.length > 2 || !followsStatement(line, first.start)) return false;
  if (second === undefined)
    return (
      isPersonName(first) &&
      (followsBar(line, first.start) ||
        signInFrontOf(line, first.start) === 0x2f ||
        (first.words < 4 && (isShouted(line.text.slice(first.start, first.end)) || closesLine(line, first))))
    );
  if (second.kind !== "name" || second.before !== "slash" || second.uncased) return false;
  // With spaces around it the slash parts anything: "Brent / West Texas".
  const tight = line.units[second.start - 1] === 0x2f;
  if (isPersonName(first)) return tight || second.organisation;
  return tight && first.kind === "name" && !first.uncased && first.words === 1 && isPersonName(second);
}

/** A full stop and a space part it from the caption; questions are headlines', "the U.S. Senate" and dates go on. */
function followsStatement(line: Line, start: number): boolean {
  let stop = start - 1;
  while (stop > 0 && /[\s/|–—\p{Pf}\p{Pe}"]/u.test(line.text[stop]!)) stop--;
  if (!/[.。۔।]/u.test(line.text[stop]!) || line.units[stop - 1] === 0x2e || stop + 1 >= start) return false;
  // "am 13. August 2025"
  const before = line.text.slice(Math.max(0, stop - 3), stop);
  return !/(?:^|[^\d])\d{1,2}$|\.\p{Lu}$/u.test(before);
}

/** A caption of this length in front: two words in capitals behind a shorter one may be its own. */
const LONG_CAPTION = 60;

/** `… across the bay at dawn. Lena Vik`: no sentence, for no full stop follows, and no country. */
function closesLine(line: Line, name: CreditItem): boolean {
  if (name.start < LONG_CAPTION || name.end < line.length) return false;
  const words = line.text.slice(name.start, name.end);
  return (
    /^[\p{Lu}\p{Lo}]/u.test(words) && !words.includes(".") && !holdsProse(words) && countryCodeOf(words, null) === null
  );
}

/** All in capitals, and no call to read on. */
const isShouted = (name: string): boolean => name === name.toUpperCase() && !holdsProse(name);

const isLicence = (line: Line, part: CreditItem): boolean => licenceIn(line, part.start, part.end)?.[0] === part.start;

/** Words that say where a picture came from without naming anybody: "(وكالات)", "(интернет)". */
const SOURCES = new Set(unnamedSources.map(foldWord));

const saysSource = (line: Line, part: CreditItem): boolean =>
  SOURCES.has(foldWord(line.text.slice(part.start, part.end)));

const areTwoPeople = (one: CreditItem, other: CreditItem): boolean =>
  one.uncased && other.uncased && !one.organisation && !other.organisation && one.words > 1 && other.words > 1;

/** A newspaper alone in a bracket credits; an acronym may explain the name in front of it. */
const namesHouse = (agencies: readonly CreditItem[]): boolean =>
  agencies.every(({ agency }) => agency !== null && !/^[A-Z]{2,5}$/u.test(agency.name));
const startsUpper = (line: Line, part: CreditItem): boolean => /\p{Lu}/u.test(line.text[part.start] ?? "");

const isBar = (part: CreditItem): boolean => part.before === "slash" || part.before === "pipe";

const holdsSpace = (line: Line, part: CreditItem): boolean => line.text.slice(part.start, part.end).includes(" ");

const isHouse = (part: CreditItem): boolean => part.kind === "agency" || (part.kind === "name" && part.organisation);

/** Words of a name, without the particles between them. */
function capitals(line: Line, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    if ((at === start || line.units[at - 1]! === 0x20) && isUpperAt(line, at)) count++;
  }
  return count;
}

/** Where no capitals tell, length and function words do. A name may open with علي, which folds like a preposition. */
export function isUncasedProse(name: string, fewest = 4): boolean {
  const words = name.split(" ");
  return words.length > 5 || (words.length >= fewest && words.some((_word, at) => at > 0 && isProseWord(words, at)));
}

/** Ali (علي) folds like the preposition (على), which needs a noun behind it and is written without points. */
function isProseWord(words: readonly string[], at: number): boolean {
  const word = words[at]!;
  if (!UNCASED_PROSE.has(foldWord(word))) return false;
  return !ALI.test(word) || (word.endsWith("\u0649") && at < words.length - 1);
}

const ALI = /^عل[يىی]$/u;

/** Without label or bracket a name must look like one on its own. */
function mayStandBare(line: Line, name: CreditItem, items: readonly CreditItem[]): boolean {
  const passedOn = items[items.indexOf(name) + 1]?.before === "via" && items[0] === name;
  if (!name.uncased)
    return name.organisation || name.before === "slash" || passedOn || capitals(line, name.start, name.end) <= 4;
  const value = line.text.slice(name.start, name.end);
  if (HANGUL.test(value)) return HANGUL_NAME.test(value);
  if (name.words > 3 || value.split(" ").some((_word, at, words) => isProseWord(words, at))) return false;
  // No person's name holds the sign of an abbreviation: דובר צה"ל.
  if (/["״]/u.test(value)) return false;
  const next = items[items.indexOf(name) + 1];
  // `… | NAME - AGENCY`
  if (items[0] === name && followsBar(line, name.start)) return true;
  return [name.before, next?.before].some(
    (separator) => separator === "slash" || separator === "pipe" || separator === "via",
  );
}

/** The unit in front of `start`, spaces left out. */
function signInFrontOf(line: Line, start: number): number {
  let at = start - 1;
  while (at > 0 && line.units[at] === 0x20) at--;
  return at > 0 ? line.units[at]! : 0;
}

function followsBar(line: Line, start: number): boolean {
  const sign = signInFrontOf(line, start);
  return sign === 0x7c || sign === 0xff5c;
}

/** `Word - AFP`: one capitalised word is no photographer there. */
function startsLoosely(line: Line, items: readonly CreditItem[]): boolean {
  const [first, second] = items;
  if (first?.kind !== "name" || second === undefined) return false;
  return (
    !line.text.slice(first.start, first.end).includes(" ") && (second.before === "dash" || second.before === "point")
  );
}
