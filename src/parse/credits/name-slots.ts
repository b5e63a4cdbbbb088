/** What each name of a credit is: who took the picture, a house in an agency's place, or who handed it out. */
import type { Line } from "../../text-line.js";
import type { Agency } from "../agency.js";
import { type CreditItem, isCountry } from "./credit-items.js";
import { type Maker, passesOn } from "./makers.js";
import { CAPTURES } from "../words/part-words.js";
import { isSameName } from "./same-name.js";

/** The parts in front of "via", and what is known of them before any name is placed. */
export interface NamedParts {
  readonly line: Line;
  readonly pre: readonly CreditItem[];
  readonly names: readonly CreditItem[];
  readonly makers: readonly Maker[];
  /** "via" stands behind them. */
  readonly passedOn: boolean;
  /** The agency right behind "via"; null where none is known. */
  readonly passedTo: Agency | null;
  /** The credit says that the picture was handed out. */
  readonly handedOut: boolean;
}

/** The names by what they are. */
export interface PlacedNames {
  readonly creators: CreditItem[];
  readonly houses: Maker[];
  source: CreditItem | null;
}

type NameSlot = "creator" | "house" | "source" | "none";

/** One name, where it stands, and those that were placed before it. */
interface Place {
  readonly part: CreditItem;
  /** Among the names. */
  readonly order: number;
  /** Among the parts. */
  readonly index: number;
  /** The part in front; undefined for the first. */
  readonly front: CreditItem | undefined;
  readonly placed: PlacedNames;
}

/** Gives each name of the credit its slot. */
export function placeNames(parts: NamedParts): PlacedNames {
  const { line, pre, names } = parts;
  const placed: PlacedNames = { creators: [], houses: [], source: null };
  const alone = areHousesAlone(parts);
  for (let order = 0; order < names.length; order++) {
    const part = names[order]!;
    if (isNamedBefore(line, part, placed.creators)) continue;
    const index = pre.indexOf(part);
    // Asked for the part at -1, the engine looks for a property of that name: 0.3 µs.
    const front = index > 0 ? pre[index - 1] : undefined;
    const slot = slotOf(parts, { part, order, index, front, placed }, alone);
    if (slot === "creator") placed.creators.push(part);
    else if (slot === "house") placed.houses.push({ item: part, index });
    else if (slot === "source") placed.source = part;
  }
  return placed;
}

function isNamedBefore({ text }: Line, { start, end }: CreditItem, creators: readonly CreditItem[]): boolean {
  if (creators.length === 0) return false;
  const value = text.slice(start, end);
  return creators.some((known) => isSameName(text.slice(known.start, known.end), value));
}

/** `Foto: Andina`, `© Apple, HTC`: people are credited by two words, one alone is a house's. */
function areHousesAlone({ line, pre, makers, passedOn }: NamedParts): boolean {
  if (makers.length > 0 || passedOn) return false;
  return pre.every(
    (part) => part.kind !== "name" || (isOneWord(line, part) && part.before !== "slash" && part.before !== "pipe"),
  );
}

/** One word with a capital and no initial: "Andina", not "R.Schmitt" and no user's "vallby_lens". */
const isOneWord = ({ text, units }: Line, { words, uncased, start, end }: CreditItem): boolean =>
  words === 1 && !uncased && /^\p{Lu}/u.test(text.slice(start, end)) && units[start + 1] !== 0x2e;

function slotOf(parts: NamedParts, place: Place, alone: boolean): NameSlot {
  const { line, makers, passedOn } = parts;
  const { part, index, placed } = place;
  if (part.before === "for") return slotBehindFor(parts, place);
  if (part.before === "comma" && !alone && isAddress(parts, place)) return "none";
  if (isAnotherPerson(parts, place)) return "creator";
  if (parts.handedOut) return slotBesideHandout(parts, place);
  // Six words and more are a body's name: "New York State Sex Offender Registry via AP".
  if (part.official || (passedOn && makers.length === 0 && part.words > 5)) return "source";
  // `EFE | Confidencial`: one word behind the bar is the paper that prints the agency's picture.
  if (part.before === "pipe" && part.words === 1 && !part.uncased && index > firstMakerAt(makers)) return "none";
  if (part.organisation || alone || isLabelOfLibrary(parts, place) || isShown(line, place) || isBesideBody(line, part))
    return "house";
  if (isFirmPassedOn(parts, part)) return "house";
  if (placed.creators.length > 0) return "house";
  return leadsToPerson(parts, place) ? "house" : "creator";
}

/**
 * `Getty Images for CLIENT` names who paid, `NAME for CLIENT/dpa` who handed it out, `NAME for PAPER` who prints it.
 */
function slotBehindFor({ makers, passedOn }: NamedParts, { part, front, placed }: Place): NameSlot {
  const prints = !part.official && placed.creators.length > 0 && makers.length === 0 && !passedOn;
  if (prints) return "house";
  return front?.kind === "agency" ? "none" : "source";
}

/** `© Vallby Museum, Vallby, Norway/Bridgeman Images`: where a house stands, behind its commas. */
function isAddress({ line, pre }: NamedParts, { part, index, placed }: Place): boolean {
  const house = placed.houses.at(-1)?.item ?? placed.source;
  if (!house || placed.creators.length > 0) return false;
  if (isCountry(line, part)) return true;
  const next = pre[index + 1];
  const town = part.words === 1 || (next?.before === "comma" && isCountry(line, next));
  return town && !part.organisation && !part.official;
}

/** A second photographer beside the first. */
function isAnotherPerson({ line, pre }: NamedParts, { part, order, index, front, placed }: Place): boolean {
  const { creators } = placed;
  if (creators.length === 0 || front?.kind !== "name" || order === 0) return false;
  const { before, organisation, official, words } = part;
  // `Photo by NAME, Vallbyer/VallbyLive`: behind a full name one word is the paper.
  const paper =
    before === "comma" && creators[0]!.words > 1 && pre[index + 1]?.before === "slash" && isOneWord(line, part);
  if (before === "comma" || before === "and" || before === "dash") return !organisation && !official && !paper;
  if (before !== "slash") return false;
  // `NAME/NAME/Stringer/Getty Images`: the role is a person's.
  const follower = pre[index + 1];
  const staff = follower?.kind === "role" && (follower.flag === "stringer" || follower.flag === "staff");
  if (staff && order === 1 && creators.length === 1 && !organisation && words > 1) return true;
  // `…/S.Coskun/A.H.Yaman`
  return front === creators.at(-1) && opensWithInitial(line, front) && opensWithInitial(line, part);
}

/** Behind "Handout" stand those who supplied the picture, never who took it. */
function slotBesideHandout({ pre, names, makers }: NamedParts, { part, order, index, placed }: Place): NameSlot {
  const handoutAt = pre.findIndex((known) => known.flag === "handout" || known.kind === "empty");
  const another =
    names.some((other, at) => at > order && other.before !== "for") ||
    makers.some((maker) => maker.index > index && maker.index < handoutAt);
  const person = !part.organisation && !part.official && placed.creators.length === 0;
  if (another && index < handoutAt && person) return "creator";
  // `HO-BODY, NAME`
  if (placed.source !== null && person && part.before === "comma" && part.words > 1) return "creator";
  return placed.source === null ? "source" : "none";
}

/** `Hafen Images/Seablick/Getty`: one word between a house and a library is a label of theirs. */
const isLabelOfLibrary = ({ line, pre }: NamedParts, { part, index, front }: Place): boolean =>
  part.before === "slash" &&
  front?.kind === "name" &&
  front.organisation &&
  isOneWord(line, part) &&
  pre[index + 1]?.agency?.kind === "library";

/** `Screenshot/OUTLET`: no person signs what shows a screen. */
const isShown = (line: Line, { part, front }: Place): boolean =>
  front?.kind === "role" && part.before === "slash" && part.words === 1 && CAPTURES.hasIn(line, front.start, front.end);

/** `(Netflix via AP)`: a wire passes on what firms made under one word; users of libraries go by one as well. */
const isFirmPassedOn = ({ line, pre, passedOn, passedTo }: NamedParts, part: CreditItem): boolean =>
  passedOn && pre.length === 1 && passedTo?.kind === "wire" && isOneWord(line, part);

const LETTERED = /^\p{Lu}{2,5}-\p{Lu}\p{Ll}/u;

/** `NASA/JPL-Caltech/ASU`: letters and a word are a body's. */
const isBesideBody = (line: Line, { words, before, start, end }: CreditItem): boolean =>
  words === 1 && before === "slash" && LETTERED.test(line.text.slice(start, end));

const firstMakerAt = (makers: readonly Maker[]): number => makers[0]?.index ?? Number.POSITIVE_INFINITY;

/** A house whose photographer is the next name: `APA/HOUSE/NAME`, `Foto: Hepta/First Last`. */
function leadsToPerson({ line, names, makers }: NamedParts, { part, order, index }: Place): boolean {
  const next = names[order + 1];
  if (next === undefined) return false;
  const [maker] = makers;
  // One word in front of a full name is the house.
  if (maker === undefined)
    return part.words === 1 && next.before === "slash" && next.words > 1 && !opensWithInitial(line, part);
  return (
    index > maker.index &&
    passesOn(maker) &&
    !opensWithInitial(line, part) &&
    !next.organisation &&
    !isSameName(line.text.slice(next.start, next.end), line.text.slice(part.start, part.end)) &&
    next.before !== "comma" &&
    next.before !== "for"
  );
}

const INITIAL = /^(?!U\.[KNS]\.)\p{Lu}\. ?(?:\p{Lu}\. ?){0,2}\p{Lu}\p{Ll}/u;

/** "A.H.Yaman", "S. Coskun": a person; houses are not called so, but for those of a state ("U.S. Geological Survey"). */
const opensWithInitial = (line: Line, { start, end, organisation, official }: CreditItem): boolean =>
  line.units[start + 1] === 0x2e && !organisation && !official && INITIAL.test(line.text.slice(start, end));
