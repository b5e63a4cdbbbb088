/** What makes a credit of parts with no label in front and no house among them that a list has, setting by setting. */
import type { Line } from "../../text-line.js";
import { foldWord } from "../../text.js";
import { countryCodeOf } from "../places/countries.js";
import type { CreditItem } from "./credit-items.js";
import type { CreditSetting } from "./credit.js";
import {
  followsBar,
  followsStatement,
  isBar,
  isBehindTightSlash,
  isPersonName,
  isTight,
  signInFrontOf,
} from "./evidence-shapes.js";
import { licenceIn } from "./licences.js";
import { isPersonOfPaper } from "./evidence-papers.js";
import { holdsProse } from "./name-shape.js";
import { CAPTURES, REPORTERS } from "../words/part-words.js";
import { OPEN_SOURCES } from "../words/picture-sources.js";
import { isUncasedProse } from "../words/uncased-prose.js";

/** The parts of what may be a credit. */
export interface Parts {
  readonly line: Line;
  readonly items: readonly CreditItem[];
  readonly names: readonly CreditItem[];
  readonly roles: readonly CreditItem[];
  /** Some part was passed on. */
  readonly via: boolean;
}

type Proof = (parts: Parts) => boolean;

/** Whether one of the setting's proofs holds. */
export function isUnlistedCredit(parts: Parts, setting: CreditSetting): boolean {
  const [thanks, giver] = parts.items;
  // "… - Courtesy Lena Okoro"
  if (parts.items.length === 2 && thanks!.flag === "handout" && giver!.official && giver!.words === 0)
    return setting === "bracket" || startsUpper(parts.line, thanks!);
  return PROOFS[setting].some((proof) => proof(parts));
}

/** `(NAME/WireImage; …)`: a library's collection behind a name. */
const hasCollection: Proof = ({ items, names }) =>
  names.length === 1 && names[0]!.words > 1 && items.some((part) => part.agency !== null && isBar(part));

/** In a bracket the collection may stand in front. */
const hasCollectionBeside: Proof = ({ items, names }) =>
  names.length === 1 && names[0]!.words > 1 && items.some((part) => part.agency !== null);

/** "김민수 기자": the title behind a name. */
const hasReporter: Proof = ({ line, names, roles }) =>
  names.length > 0 && roles.some((part) => REPORTERS.has(foldWord(line.text.slice(part.start, part.end))));

/** "Handout via X": a role and the way it came. */
const isPassedOn: Proof = ({ roles, via }) => via && roles.length > 0;

/** `(NAME, CC BY-SA 4.0)`: nobody licenses the end of a sentence. */
const isLicensed: Proof = ({ line, names, roles }) =>
  names.length < 2 && roles.some((part) => licenceIn(line, part.start, part.end)?.[0] === part.start);

/** `SOURCE/Handout`, `(social media)` */
const isHandedOut: Proof = ({ names, roles }) =>
  names.length === 1 && roles.some((part) => part.flag === "handout" && part.before === "slash");

/** `Screenshot/OUTLET`: what shows a screen, and a name right behind the slash. */
const isSourced: Proof = ({ line, items: [role, name], items }) =>
  items.length === 2 &&
  role!.kind === "role" &&
  CAPTURES.hasIn(line, role!.start, role!.end) &&
  name!.kind === "name" &&
  name!.before === "slash" &&
  isTight(line, name!);

/** The name in `NAME/Pool`; undefined where none stands first. */
function nameBeforeRole({ items, names }: Parts): CreditItem | undefined {
  const [sole] = names;
  if (names.length !== 1 && (names.length !== 2 || items[1]?.kind !== "role")) return undefined;
  if (sole !== items[0] || sole!.words < 2 || sole!.organisation || sole!.uncased) return undefined;
  return sole;
}

/** `NAME/Pool`: how the picture came says that the name credits it. */
const hasRoleBehindBar: Proof = (parts) =>
  nameBeforeRole(parts) !== undefined && parts.roles.some((part) => part.flag !== null && isBar(part));

/** `(NAME, Pool)` */
const hasRoleBeside: Proof = (parts) =>
  nameBeforeRole(parts) !== undefined && parts.roles.some((part) => part.flag !== null);

const isSupplied = ({ names, roles }: Parts): boolean =>
  names.length === 0 && roles.some((part) => part.flag === "ugc" || part.flag === "handout");

/** "Photo supplied" closes a sentence, "supplied" goes on with it; so does "Pressefoto" alone behind a finished one. */
const isSuppliedInWords: Proof = (parts) =>
  isSupplied(parts) &&
  parts.roles.some(
    (role) =>
      parts.line.text.slice(role.start, role.end).includes(" ") ||
      (parts.items.length === 1 && startsUpper(parts.line, role) && followsStatement(parts.line, role.start)),
  );

/** `(social media)`, `(وكالات)` */
const saysSource: Proof = (parts) =>
  parts.names.length === 0 &&
  (isSupplied(parts) || parts.roles.some(({ start, end }) => OPEN_SOURCES.hasIn(parts.line, start, end)));

/** `(mit KI erstellt)`: nobody took it. */
const isMadeByMachine: Proof = ({ names, roles: [role], items }) =>
  names.length === 0 && items.length === 1 && role?.flag === "illustration";

/** `…. AI-generated image`: the same behind a finished sentence and up to the end. */
const closesAsMachineMade: Proof = (parts) =>
  isMadeByMachine(parts) && followsFinished(parts) && parts.items[0]!.end >= parts.line.length - 1;

/** `(وزارة الدفاع)`: a public body in the bracket that closes the line supplied the picture. */
const namesBody: Proof = ({ items, names: [only] }) =>
  items.length === 1 && only?.uncased === true && only.official && only.words > 1;

/** `(NAME for PAPER)` */
const worksForPaper: Proof = ({ items, names: [person, paper] }) =>
  items.length === 2 &&
  paper?.before === "for" &&
  paper.organisation &&
  !paper.official &&
  person!.words > 1 &&
  !person!.organisation;

/** `…. NAME for Chicago Beacon`: behind a finished sentence up to the end, the paper's name need not say that it is one. */
const worksForHouse: Proof = ({ line, items, names: [person, paper] }) =>
  items.length === 2 &&
  paper?.before === "for" &&
  !paper.official &&
  (paper.words > 1 || paper.organisation) &&
  isPersonName(person!) &&
  person!.start >= LONG_CAPTION / 2 &&
  paper.end >= line.length - 1 &&
  followsStatement(line, person!.start);

/** `(NAME, PAPER)` */
const namesPaper: Proof = ({ line, items, via }) => !via && isPersonOfPaper(line, items);

/** `…. NAME, PAPER`: behind a finished sentence and up to the end. */
const signsForPaper: Proof = (parts) =>
  namesPaper(parts) && followsFinished(parts) && parts.items.at(-1)!.end >= parts.line.length - 1;

/** `… | NAME, PAPER` */
const isLedToPaper: Proof = (parts) => namesPaper(parts) && isSetOff(parts.line, parts.items[0]!.start);

const HANGUL = /\p{Script=Hangul}/u;

/** `…. 대통령실사진기자단`: those who shared it, behind a finished sentence. */
const isKoreanPool: Proof = ({ line, items, roles }) =>
  items.length === 1 && roles[0]?.flag === "pool" && HANGUL.test(line.text[roles[0].start]!);

const HOLDS_YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;

/** `ParlamentFoto/NAME`, `(NAME/OUTLET)`: two names and a slash between them. */
const isPair: Proof = ({ line, items: [first, second], items, via }) => {
  if (via || items.length !== 2 || first!.kind !== "name" || second!.kind !== "name" || second!.before !== "slash")
    return false;
  // "Boho Trend Frühjahr/Sommer 2024 Styling"
  if (HOLDS_YEAR.test(line.text.slice(second!.start, second!.end))) return false;
  const house = first!.organisation || first!.official;
  if (house && !holdsDigit(line, first!) && isPersonName(second!) && isTight(line, second!)) return true;
  // With neither known: a person's name has two words at least.
  return first!.words >= 2 && first!.words <= 4 && !first!.organisation && !first!.uncased;
};

/**
 * What signs a caption behind its last full stop: `NAME/HOUSE`, `HOUSE/NAME`, and a name alone behind a slash or bar, or
 * in capitals.
 */
const isSignature: Proof = ({ line, items }) => {
  const [first, second] = items;
  if (first === undefined || items.length > 2 || !followsStatement(line, first.start)) return false;
  if (second === undefined && first.kind === "name" && (first.organisation || first.official))
    return isHouseAlone(line, first) && closesLine(line, first, LONG_CAPTION / 2);
  if (second === undefined)
    return (
      isPersonName(first) &&
      (followsBar(line, first.start) ||
        signInFrontOf(line, first.start) === 0x2f ||
        (first.words < 4 && (isShouted(line.text.slice(first.start, first.end)) || closesLine(line, first))))
    );
  if (second.kind !== "name" || second.before !== "slash" || second.uncased) return false;
  // With spaces around it the slash parts anything: "Brent / West Texas".
  const tight = isTight(line, second);
  if (isPersonName(first)) return tight || second.organisation;
  return tight && first.kind === "name" && !first.uncased && first.words === 1 && isPersonName(second);
};

/** Nothing but bodies and houses, joined by slashes. */
const isRow: Proof = ({ line, items }) =>
  items.length > 1 &&
  items.every(
    (part, at) =>
      part.kind === "name" &&
      (part.organisation || part.official) &&
      (at === 0 || (part.before === "slash" && isTight(line, part))),
  );

/** `ESA/ATG` alone, one of them known for a body: other letters and a slash are anything. */
const isRowOfBodies: Proof = (parts) => isRow(parts) && parts.items.some((part) => part.official);

/** `….  NOAA/SPC`, `(SIA/EFAK)`: such a row behind a finished sentence. */
const isRowOfHouses: Proof = (parts) => isRow(parts) && followsFinished(parts);

const followsFinished: Proof = ({ line, items }) =>
  followsStatement(line, items[0]!.start) || followsStatement(line, items[0]!.start - 1);

/** `… - NAME/HOUSE`, `… | HOUSE/NAME`: led over to, a person and a house of whose name a word says so. */
const isLedPair: Proof = ({ line, items: [first, second], items }) =>
  items.length === 2 &&
  second!.before === "slash" &&
  isTight(line, second!) &&
  ((isPersonName(first!) && isNamedHouse(line, second!)) || (isNamedHouse(line, first!) && isPersonName(second!))) &&
  isSetOff(line, first!.start);

const isHouseAlone = (line: Line, house: CreditItem): boolean =>
  isNamedHouse(line, house) && house.words > 1 && house.words < 6;

const isNamedHouse = (line: Line, part: CreditItem): boolean =>
  part.kind === "name" && (part.organisation || part.official) && !part.uncased && !holdsDigit(line, part);

const holdsDigit = (line: Line, { start, end }: CreditItem): boolean => /\p{Nd}/u.test(line.text.slice(start, end));

/** A bar, or a dash between spaces, in front of `start`. */
function isSetOff(line: Line, start: number): boolean {
  const sign = signInFrontOf(line, start);
  return sign === 0x7c || ((sign === 0x2d || sign === 0x2013 || sign === 0x2014) && line.units[start - 1] === 0x20);
}

/** A caption of this length in front: two words in capitals behind a shorter one may be its own. */
const LONG_CAPTION = 60;

/** `… across the bay at dawn. Lena Vik`: no sentence, for no full stop follows, and no country. */
function closesLine(line: Line, name: CreditItem, least = LONG_CAPTION): boolean {
  if (name.start < least || name.end < line.length) return false;
  const words = line.text.slice(name.start, name.end);
  return (
    /^[\p{Lu}\p{Lo}]/u.test(words) && !words.includes(".") && !holdsProse(words) && countryCodeOf(words, null) === null
  );
}

/** All in capitals, and no call to read on. */
const isShouted = (name: string): boolean => name === name.toUpperCase() && !holdsProse(name);

const startsUpper = (line: Line, part: CreditItem): boolean => /\p{Lu}/u.test(line.text[part.start] ?? "");

/** `… على الشاطئ /سامي حداد`: a slash with a space before and none behind, and one name of a script without capitals. */
const isUncasedSignature: Proof = ({ line, items: [name], items }) => {
  if (
    items.length !== 1 ||
    name!.kind !== "name" ||
    !name!.uncased ||
    name!.words < 2 ||
    name!.words > 3 ||
    name!.end < line.length - 1
  )
    return false;
  return isBehindTightSlash(line, name!.start) && !isUncasedProse(line.text.slice(name!.start, name!.end), 1);
};

const ANYWHERE: readonly Proof[] = [
  hasCollection,
  hasReporter,
  isPassedOn,
  isLedPair,
  isLedToPaper,
  isUncasedSignature,
];
/** Proofs of whatever is set off from the caption. */
const SET_OFF: readonly Proof[] = [...ANYWHERE, isLicensed, isHandedOut, hasRoleBehindBar, isSourced];

const PROOFS: Readonly<Record<CreditSetting, readonly Proof[]>> = {
  open: ANYWHERE,
  sentence: [
    ...SET_OFF,
    isSignature,
    isRowOfHouses,
    isSuppliedInWords,
    isKoreanPool,
    worksForHouse,
    signsForPaper,
    closesAsMachineMade,
  ],
  bracket: [
    ...SET_OFF,
    hasCollectionBeside,
    hasRoleBeside,
    saysSource,
    isMadeByMachine,
    namesBody,
    worksForPaper,
    namesPaper,
    isPair,
    isRowOfHouses,
  ],
  whole: [...SET_OFF, isPair, isRowOfBodies],
};
