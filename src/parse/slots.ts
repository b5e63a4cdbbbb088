import type { Line } from "../text-line.js";
import type { CaptionFlag, Span } from "../model.js";
import { agencyName } from "./agency-name.js";
import type { CreditItem } from "./credit-items.js";
import { CAPTURES, NETWORKS } from "./part-words.js";

/** A value of the credit and where it stands in the repaired line. */
export interface Located {
  readonly value: string;
  readonly span: Span;
}

/** What a credit's items mean once their order is understood. */
export interface CreditFields {
  readonly creators: readonly Located[];
  readonly agencies: readonly Located[];
  readonly distributors: readonly Located[];
  readonly handoutSource: Located | null;
  readonly flags: readonly { readonly flag: CaptionFlag; readonly span: Span }[];
  /** The agency that names the rule: the maker, else who passed it on. */
  readonly ruleAgency: string | null;
}

function located({ text }: Line, { agency, start, end }: CreditItem): Located {
  const printed = text.slice(start, end);
  return { value: agency === null ? printed : agencyName(agency, printed), span: [start, end] };
}

/** A name printed twice may lack its points the second time: "Jan P. Vos/dpa/Jan P Vos". */
export const nameLetters = (name: string): string => name.toLowerCase().replace(/[.\s'’-]/gu, "");

/** Letters that a name may lose where it is printed a second time. */
const MOST_LOST = 2;
const SHORTEST_CUT = 8;

/** The same letters, or all but the last of them: `GEORG OKORO/GEORG OKOR`. */
export function isSameName(one: string, other: string): boolean {
  const [long, short] =
    one.length < other.length ? [nameLetters(other), nameLetters(one)] : [nameLetters(one), nameLetters(other)];
  return (
    long.startsWith(short) &&
    (long === short || (short.length >= SHORTEST_CUT && long.length - short.length <= MOST_LOST))
  );
}

/** A maker in a chain: a known agency, or a name that stands in an agency's place. */
interface Maker {
  readonly item: CreditItem;
  readonly index: number;
}

const passesOn = (maker: Maker): boolean => maker.item.agency?.distributorFirst === true;
const isLibrary = (maker: Maker): boolean => maker.item.agency?.kind === "library";

const isCollection = (part: CreditItem): boolean => part.agency?.kind === "collection";

/** One word with a capital and no initial: "Andina", not "R.Schmitt" and no user's "vallby_lens". */
const isOneWord = ({ text, units }: Line, { words, uncased, start, end }: CreditItem): boolean =>
  words === 1 && !uncased && /^\p{Lu}/u.test(text.slice(start, end)) && units[start + 1] !== 0x2e;

const LETTERED = /^\p{Lu}{2,5}-\p{Lu}\p{Ll}/u;

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

/**
 * Gives each item its slot. In `NAME/A/B` A made the picture and B passed it on; where the name comes last, those who
 * only pass on stand in front (APA/AFP/NAME); everything behind "via" passed it on.
 */
export function assignSlots(
  line: Line,
  parts: readonly CreditItem[],
  labelFlags: readonly CaptionFlag[] = [],
): CreditFields {
  const items = parts.some(isCollection) ? withHouses(parts) : parts;
  const flags: { flag: CaptionFlag; span: Span }[] = [];
  for (const part of items) if (part.flag !== null) flags.push({ flag: part.flag, span: [part.start, part.end] });
  const has = (flag: CaptionFlag): boolean => flags.some((entry) => entry.flag === flag);

  const viaAt = items.findIndex((part) => part.before === "via");
  const pre = viaAt < 0 ? items : items.slice(0, viaAt);
  const post = viaAt < 0 ? [] : items.slice(viaAt);

  const names = pre.filter((part) => part.kind === "name");
  const makers: Maker[] = [];
  // Loops, here and below: closures made anew for each credit cost as much as what they do.
  for (let index = 0; index < pre.length; index++) {
    const part = pre[index]!;
    if (part.kind !== "agency" || part.agency === null || part.agency.kind === "collection") continue;
    if (makers.some((maker) => maker.item.agency === part.agency)) continue;
    // `Getty / AFP / AFP via Getty`: who passed it on did not make it.
    if (post.some((other) => other.agency === part.agency)) continue;
    makers.push({ item: part, index });
  }

  const creators: CreditItem[] = [];
  const houses: Maker[] = [];
  let source: CreditItem | null = null;
  const passedOn = viaAt >= 0;
  const emptySlot = pre.some((part) => part.kind === "empty");
  const handedOut = has("handout") || emptySlot || labelFlags.includes("handout");
  const firstMaker = makers[0]?.index ?? Number.POSITIVE_INFINITY;
  // `Foto: Andina`, `© Apple, HTC`: people are credited by two words, one alone is a house's.
  const housesAlone =
    makers.length === 0 &&
    !passedOn &&
    pre.every(
      (part) => part.kind !== "name" || (isOneWord(line, part) && part.before !== "slash" && part.before !== "pipe"),
    );

  for (let order = 0; order < names.length; order++) {
    const part = names[order]!;
    const index = pre.indexOf(part);
    // Asked for the part at -1, the engine looks for a property of that name: 0.3 µs.
    const front = index > 0 ? pre[index - 1] : undefined;
    const value = line.text.slice(part.start, part.end);
    if (creators.some((known) => isSameName(line.text.slice(known.start, known.end), value))) continue;
    if (part.before === "for") {
      // `Getty Images for CLIENT` names who paid, `NAME for CLIENT/dpa` who handed it out, `NAME for PAPER` who prints it.
      const printsIt = part.organisation && !part.official && creators.length > 0 && makers.length === 0 && !passedOn;
      if (printsIt) houses.push({ item: part, index });
      else if (front?.kind !== "agency") source = part;
      continue;
    }
    const joined =
      (part.before === "comma" || part.before === "and" || part.before === "dash") &&
      order > 0 &&
      creators.length > 0 &&
      !part.organisation &&
      !part.official;
    // `NAME/NAME/Stringer/Getty Images`: the role is a person's.
    const follower = pre[index + 1];
    const person = order === 1 && creators.length === 1 && !part.organisation && part.words > 1;
    const staff = follower?.kind === "role" && (follower.flag === "stringer" || follower.flag === "staff");
    if (person && staff && part.before === "slash" && front?.kind === "name") {
      creators.push(part);
      continue;
    }
    // `…/S.Coskun/A.H.Yaman`
    const isSecond = part.before === "slash" && front !== undefined && front === creators.at(-1);
    if (isSecond && opensWithInitial(line, front) && opensWithInitial(line, part)) {
      creators.push(part);
      continue;
    }
    if (joined && front?.kind === "name") {
      creators.push(part);
      continue;
    }
    if (handedOut) {
      // Behind "Handout" stand those who supplied the picture, never who took it.
      const handoutAt = pre.findIndex((known) => known.flag === "handout" || known.kind === "empty");
      const another =
        names.some((other, o) => o > order && other.before !== "for") ||
        makers.some((maker) => maker.index > index && maker.index < handoutAt);
      if (another && index < handoutAt && !part.organisation && !part.official && creators.length === 0)
        creators.push(part);
      else if (source === null) source = part;
      continue;
    }
    // Six words and more are a body's name: "New York State Sex Offender Registry via AP".
    if (part.official || (passedOn && makers.length === 0 && part.words > 5)) {
      source = part;
      continue;
    }
    // `EFE | Confidencial`: one word behind the bar is the paper that prints the agency's picture.
    if (part.before === "pipe" && part.words === 1 && !part.uncased && index > firstMaker) continue;
    // `Screenshot/OUTLET`: no person signs what shows a screen.
    const shown =
      front?.kind === "role" &&
      part.before === "slash" &&
      part.words === 1 &&
      CAPTURES.hasIn(line, front.start, front.end);
    // `NASA/JPL-Caltech/ASU`: letters and a word are a body's.
    const beside = part.words === 1 && part.before === "slash" && LETTERED.test(line.text.slice(part.start, part.end));
    if (part.organisation || shown || housesAlone || beside) {
      houses.push({ item: part, index });
      continue;
    }
    const nextName = names[order + 1];
    const leadsChain =
      index > firstMaker &&
      makers[0] !== undefined &&
      passesOn(makers[0]) &&
      nextName !== undefined &&
      !opensWithInitial(line, part) &&
      !nextName.organisation &&
      !isSameName(line.text.slice(nextName.start, nextName.end), value) &&
      nextName.before !== "comma" &&
      nextName.before !== "for";
    // `Foto: Hepta/First Last`: one word in front of a full name is the house.
    const namesHouse = part.words === 1 && makers.length === 0 && nextName?.before === "slash" && nextName.words > 1;
    if ((leadsChain || namesHouse) && creators.length === 0) houses.push({ item: part, index });
    else if (creators.length === 0) creators.push(part);
    else houses.push({ item: part, index });
  }
  const supplied = source;
  // `Sputnik/NAME/Kremlin via REUTERS`: an agency at the head of the chain made it, whoever is named behind.
  const madeFirst = makers[0] !== undefined && makers[0].index === 0 && creators.length > 0;
  if (
    supplied !== null &&
    supplied.before !== "for" &&
    !madeFirst &&
    !has("handout") &&
    !has("pool") &&
    !labelFlags.includes("handout")
  ) {
    // An account of a network is a user's.
    const flag = line.text[supplied.start] === "@" ? "ugc" : "handout";
    flags.push({ flag, span: [supplied.start, supplied.end] });
  }

  const named = houses.filter(({ item }) => item.agency !== null || !isNumber(line, item));
  const chain = named.length === 0 ? makers : [...makers, ...named].sort((a, b) => a.index - b.index);
  const agencies: CreditItem[] = [];
  const distributors: CreditItem[] = [];
  const maker = chooseMaker(chain, creators.length > 0 ? pre.indexOf(creators[0]!) : -1);
  const firstPassing = chain.findIndex((link) => passesOn(link) && link.item.agency?.kind !== "outlet");
  for (const [at, link] of chain.entries()) {
    if (link === maker) agencies.push(link.item);
    // `SN/APA/KEYSTONE/NAME`: the newspaper that prints it stands first.
    else if (at > 0 || firstPassing <= 0 || (link.item.agency !== null && link.item.agency.kind !== "outlet"))
      distributors.push(link.item);
  }
  for (const part of post) {
    if (part.kind === "agency" && part.agency?.kind !== "collection") distributors.push(part);
    else if (part.kind === "name" && part.before !== "for") {
      // `Action Images via Reuters/NAME`
      const person = !part.organisation && !part.official && part.words > 1 && part.before === "slash";
      if (person && creators.length === 0 && distributors.length > 0) creators.push(part);
      else distributors.push(part);
    }
  }
  if (passedOn && agencies.length === 0 && distributors.length > 1) {
    // `Picture via X/Bernama`: the network passed it on, the agency behind it prints it as its own.
    const [first, second] = distributors;
    if (first?.agency && NETWORKS.has(first.agency.id) && second?.agency && !NETWORKS.has(second.agency.id)) {
      distributors.splice(1, 1);
      agencies.push(second);
      flags.push({ flag: "ugc", span: [first.start, first.end] });
    }
  }
  const made = unique(line, agencies);
  return {
    creators: withoutParts(unique(line, creators)),
    agencies: made.filter((entry) => source === null || entry.span[0] !== source.start),
    distributors: unique(line, distributors).filter((entry) => !made.some((known) => known.value === entry.value)),
    handoutSource: source === null ? null : located(line, source),
    flags,
    ruleAgency: agencies[0]?.agency?.id ?? distributors.find((part) => part.agency !== null)?.agency?.id ?? null,
  };
}

const INITIAL = /^(?!U\.[KNS]\.)\p{Lu}\. ?(?:\p{Lu}\. ?){0,2}\p{Lu}\p{Ll}/u;

/** "A.H.Yaman", "S. Coskun": a person; houses are not called so, but for those of a state ("U.S. Geological Survey"). */
const opensWithInitial = (line: Line, { start, end, organisation, official }: CreditItem): boolean =>
  line.units[start + 1] === 0x2e && !organisation && !official && INITIAL.test(line.text.slice(start, end));

/** One entry per value: a name printed twice, with other capitals, is one. */
function unique(line: Line, parts: readonly CreditItem[]): readonly Located[] {
  if (parts.length === 0) return NOBODY;
  const out: Located[] = [];
  for (const part of parts) {
    const entry = located(line, part);
    if (!out.some((known) => known.value.toLowerCase() === entry.value.toLowerCase())) out.push(entry);
  }
  return out;
}

const NOBODY: readonly Located[] = [];

/** `Associated Press, Nov. 3`, `… News assignment 132727`: a day or a number behind the credit passes nothing on. */
const isNumber = ({ text }: Line, { start, end, before }: CreditItem): boolean =>
  (before === "comma" ? /\d$/u : /\d{4}$/u).test(text.slice(start, end));

/** `imago/Huebner Foto: Susanne Huebner`: the family name alone is the same person. */
const withoutParts = (names: readonly Located[]): readonly Located[] =>
  names.length < 2 ? names : names.filter(({ value }) => !names.some((other) => other.value.endsWith(` ${value}`)));

function chooseMaker(chain: readonly Maker[], personIndex: number): Maker | undefined {
  if (chain.length < 2) return chain[0];
  const part = chain.find(
    (link) =>
      link.item.agency?.partOf !== undefined &&
      chain.some((other) => other.item.agency?.id === link.item.agency?.partOf),
  );
  if (part !== undefined) return part;
  const nameFirst = personIndex >= 0 && chain.every((maker) => maker.index > personIndex);
  const last = chain.findLastIndex((link) => !isLibrary(link));
  // A national agency is the maker still when only a library stands behind it: `NTB / Scanpix`.
  const passes = (link: Maker, at: number): boolean =>
    passesOn(link) && (isLibrary(link) || (!nameFirst && (link.item.agency?.kind !== "wire" || at < last)));
  const candidates = chain.filter((link, at) => !passes(link, at));
  if (candidates.length === 0) return nameFirst ? chain[0] : chain.at(-1);
  if (nameFirst || personIndex < 0) return candidates[0];
  // Name last: whoever stands before one that only passes on, passes on as well (a newspaper before APA).
  const lastPassing = chain.findLastIndex((maker) => passesOn(maker) && maker.index < personIndex);
  const behind = candidates.filter((maker) => chain.indexOf(maker) > lastPassing);
  // `APA/AFP/Getty Images/NAME`: each passes on what the next one made.
  return (lastPassing >= 0 ? behind.at(-1) : behind[0]) ?? candidates[0];
}
