import { sliceOf } from "../../text-characters.js";
import type { Line } from "../../text-line.js";
import type { CaptionFlag, Span } from "../../model.js";
import { agencyName } from "./agency-name.js";
import type { CreditItem } from "./credit-items.js";
import { chainOf, type Divided, divideChain, isCollection, makersOf } from "./makers.js";
import { placeNames } from "./name-slots.js";

/** A value of the credit and where it stands in the repaired line. */
export interface Located {
  readonly value: string;
  readonly span: Span;
}

interface FoundFlag {
  readonly flag: CaptionFlag;
  readonly span: Span;
}

/** What a credit's items mean once their order is understood. */
export interface CreditFields {
  readonly creators: readonly Located[];
  readonly agencies: readonly Located[];
  readonly distributors: readonly Located[];
  readonly handoutSource: Located | null;
  readonly flags: readonly FoundFlag[];
  /** The agency that names the rule: the maker, else who passed it on. */
  readonly ruleAgency: string | null;
}

/**
 * Gives each item its slot. In `NAME/A/B` A made the picture and B passed it on; where the name comes last, those who
 * only pass on stand in front (APA/AFP/NAME); everything behind "via" passed it on.
 */
export function assignSlots(
  line: Line,
  parts: readonly CreditItem[],
  labelFlags: readonly CaptionFlag[] = [],
): CreditFields {
  const items = holdsCollection(parts) ? withHouses(parts) : parts;
  const flags: FoundFlag[] = [];
  const names: CreditItem[] = [];
  let viaAt = -1;
  let isHandout = labelFlags.includes("handout");
  let isPool = false;
  let isEmpty = false;
  for (let at = 0; at < items.length; at++) {
    const part = items[at]!;
    if (viaAt < 0 && part.before === "via") viaAt = at;
    if (part.flag !== null) {
      flags.push({ flag: part.flag, span: [part.start, part.end] });
      isHandout ||= part.flag === "handout";
      isPool ||= part.flag === "pool";
    }
    if (viaAt >= 0) continue;
    if (part.kind === "name") names.push(part);
    isEmpty ||= part.kind === "empty";
  }
  const passedOn = viaAt >= 0;
  const pre = passedOn ? items.slice(0, viaAt) : items;
  const post = passedOn ? items.slice(viaAt) : NO_ITEMS;

  const makers = makersOf(pre, post);
  const { creators, houses, source } = placeNames({
    line,
    pre,
    names,
    makers,
    passedOn,
    passedTo: passedOn ? post[0]!.agency : null,
    handedOut: isHandout || isEmpty,
  });
  // `Sputnik/NAME/Kremlin via REUTERS`: an agency at the head of the chain made it, whoever is named behind.
  const madeFirst = creators.length > 0 && makers.length > 0 && makers[0]!.index === 0;
  const told = isHandout || isPool;
  if (source !== null && source.before !== "for" && !madeFirst && !told) flags.push(suppliedBy(line, source));

  const personAt = creators.length > 0 ? pre.indexOf(creators[0]!) : -1;
  const divided = divideChain(line, chainOf(line, makers, houses), personAt, creators[0]);
  if (passedOn) {
    addPassedOn(post, creators, divided.distributors);
    turnNetwork(divided, flags);
  }

  const { agencies, distributors } = divided;
  const made = unique(line, agencies);
  return {
    creators: withoutParts(unique(line, creators)),
    agencies: source === null ? made : made.filter((entry) => entry.span[0] !== source.start),
    distributors: notAmong(made, unique(line, distributors)),
    handoutSource: source === null ? null : located(line, source),
    flags,
    ruleAgency: firstId(agencies) ?? firstId(distributors),
  };
}

const NO_ITEMS: readonly CreditItem[] = [];

function holdsCollection(parts: readonly CreditItem[]): boolean {
  for (const part of parts) if (isCollection(part)) return true;
  return false;
}

function firstId(parts: readonly CreditItem[]): string | null {
  for (const { agency } of parts) if (agency !== null) return agency.id;
  return null;
}

const notAmong = (known: readonly Located[], entries: readonly Located[]): readonly Located[] =>
  entries.length === 0 ? entries : entries.filter(({ value }) => !isListed(value.toLowerCase(), known));

const asHouse = (part: CreditItem): CreditItem => ({
  ...part,
  kind: "name",
  agency: null,
  organisation: true,
  words: 2,
});

/**
 * `NAME/WireImage`, `NAME/Corbis via Getty Images`: a collection is in the place of an agency where no agency stands
 * beside it. In `NAME/The Image Bank/Getty Images` it says nothing about the maker. `Bettmann Archive/Getty` names none
 * but the archive.
 */
function withHouses(parts: readonly CreditItem[]): readonly CreditItem[] {
  const via = parts.findIndex((part) => part.before === "via");
  const alone = !parts.some((part, at) => part.kind === "agency" && !isCollection(part) && (via < 0 || at < via));
  const nobody = via < 0 && parts.length > 1 && !parts.some((part) => part.kind === "name");
  const isMaker = (part: CreditItem, at: number): boolean => {
    if (at === 0) return nobody && part.agency?.standsForMaker === true;
    return via < 0 ? alone : at === via - 1 || (alone && at < via);
  };
  return parts.map((part, at) => (isCollection(part) && isMaker(part, at) ? asHouse(part) : part));
}

/** An account of a network is a user's; whoever else supplied the picture handed it out. */
const suppliedBy = ({ text }: Line, { start, end }: CreditItem): FoundFlag => ({
  flag: text[start] === "@" ? "ugc" : "handout",
  span: [start, end],
});

/** Adds what stands behind "via". */
function addPassedOn(post: readonly CreditItem[], creators: CreditItem[], distributors: CreditItem[]): void {
  for (const part of post) {
    if (part.kind === "agency") {
      if (!isCollection(part)) distributors.push(part);
    } else if (part.kind === "name" && part.before !== "for") {
      // `Action Images via Reuters/NAME`
      const person = !part.organisation && !part.official && part.words > 1 && part.before === "slash";
      if (person && creators.length === 0 && distributors.length > 0) creators.push(part);
      else distributors.push(part);
    }
  }
}

/** `Picture via X/Bernama`: the network passed it on, the agency behind it prints it as its own. */
function turnNetwork({ agencies, distributors }: Divided, flags: FoundFlag[]): void {
  if (agencies.length > 0 || distributors.length < 2) return;
  const [first, second] = distributors;
  if (first?.agency?.isNetwork !== true || !second?.agency || second.agency.isNetwork === true) return;
  distributors.splice(1, 1);
  agencies.push(second);
  flags.push({ flag: "ugc", span: [first.start, first.end] });
}

function located({ text }: Line, { agency, start, end }: CreditItem): Located {
  const half = agency === null ? halfOf(text, start, end) : end;
  if (half < end) return { value: sliceOf(text, start, half), span: [start, half] };
  const printed = sliceOf(text, start, end);
  return { value: agency === null ? printed : agencyName(agency, printed), span: [start, end] };
}

/** `AFP PHOTO / Anna BERGANNA BERG/AFP`: two credits run together at the name; where its first printing ends. */
function halfOf(text: string, start: number, end: number): number {
  const length = end - start;
  const half = start + length / 2;
  if (length % 2 === 1 || length < SHORTEST_DOUBLED || text[half]?.toLowerCase() !== text[start]?.toLowerCase())
    return end;
  return text.slice(start, half).toLowerCase() === text.slice(half, end).toLowerCase() ? half : end;
}

/** Two names of two words each. */
const SHORTEST_DOUBLED = 14;

/** One entry per value: a name printed twice, with other capitals, is one. */
function unique(line: Line, parts: readonly CreditItem[]): readonly Located[] {
  if (parts.length === 0) return NOBODY;
  if (parts.length === 1) return [located(line, parts[0]!)];
  const out: Located[] = [];
  for (const part of parts) {
    const entry = located(line, part);
    if (!isListed(entry.value.toLowerCase(), out)) out.push(entry);
  }
  return out;
}

const isListed = (lower: string, entries: readonly Located[]): boolean =>
  entries.some((known) => known.value.toLowerCase() === lower);

const NOBODY: readonly Located[] = [];

/** `imago/Huebner Foto: Susanne Huebner`: the family name alone is the same person. */
const withoutParts = (names: readonly Located[]): readonly Located[] =>
  names.length < 2 ? names : names.filter(({ value }) => !names.some((other) => other.value.endsWith(` ${value}`)));
