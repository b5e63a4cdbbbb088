/** Who of a chain of houses made the picture, and who passed it on. */
import type { Line } from "../../text-line.js";
import type { Agency } from "../agency.js";
import type { CreditItem } from "./credit-items.js";

/** A maker in a chain: a known agency, or a name that stands in an agency's place. */
export interface Maker {
  readonly item: CreditItem;
  readonly index: number;
}

export const isCollection = (part: CreditItem): boolean => part.agency?.kind === "collection";

export const passesOn = (maker: Maker): boolean => maker.item.agency?.distributorFirst === true;
const isLibrary = (maker: Maker): boolean => maker.item.agency?.kind === "library";

const suppliesLibraries = ({ item }: Maker): boolean => item.agency?.suppliesLibraries === true;

/** The known agencies in front of "via", each once. */
export function makersOf(pre: readonly CreditItem[], post: readonly CreditItem[]): Maker[] {
  const makers: Maker[] = [];
  // A loop: closures made anew for each credit cost as much as what they do.
  for (let index = 0; index < pre.length; index++) {
    const part = pre[index]!;
    if (part.kind !== "agency" || part.agency === null || part.agency.kind === "collection") continue;
    // `Getty / AFP / AFP via Getty`: who passed it on did not make it.
    if (!isListed(part.agency, makers) && !isAmong(part.agency, post)) makers.push({ item: part, index });
  }
  return makers;
}

function isListed(agency: Agency, makers: readonly Maker[]): boolean {
  for (const { item } of makers) if (item.agency === agency) return true;
  return false;
}

function isAmong(agency: Agency, parts: readonly CreditItem[]): boolean {
  for (const part of parts) if (part.agency === agency) return true;
  return false;
}

/** Agencies and houses of one chain, in the order in which they are printed. */
export function chainOf(line: Line, makers: readonly Maker[], houses: readonly Maker[]): readonly Maker[] {
  if (houses.length === 0) return makers;
  const named = houses.filter(({ item }) => item.agency !== null || !isNumber(line, item));
  return named.length === 0 ? makers : [...makers, ...named].sort((a, b) => a.index - b.index);
}

/** `Associated Press, Nov. 3`, `… News assignment 132727`: a day or a number behind the credit passes nothing on. */
const isNumber = ({ text }: Line, { start, end, before }: CreditItem): boolean =>
  (before === "comma" ? /\d$/u : /\d{4}$/u).test(text.slice(start, end));

/** `Shutterstock/La República 24`: a paper and its page. */
const HOLDS_DIGIT = /\p{Nd}/u;

/** The two sides of a chain. */
export interface Divided {
  readonly agencies: CreditItem[];
  readonly distributors: CreditItem[];
}

/**
 * Joined by "and" or by a comma: three houses with commas are a list, and so are two of which neither passes pictures on
 * ("AFP, Getty Images" names who made it and who did).
 */
function isBeside({ units }: Line, front: Maker, { item }: Maker, houses: number, alone: boolean): boolean {
  if (item.before === "and") return item.agency !== null;
  if (item.before !== "comma" || units[item.start - 2] !== 0x2c) return false;
  // `Credit: Vallby Games, Riot Games`: no list has either.
  if (front.item.agency === null || item.agency === null) return alone && front.item.agency === item.agency;
  return (
    houses > 2 || [front.item, item].every(({ agency }) => agency!.kind !== "library" && !agency!.distributorFirst)
  );
}

/**
 * Parts the one that made the picture from those that passed it on.
 *
 * @param personAt - Where the first photographer stands among the parts; -1 when none does.
 * @param person - That photographer.
 */
export function divideChain(
  line: Line,
  chain: readonly Maker[],
  personAt: number,
  person: CreditItem | undefined,
): Divided {
  if (chain.length < 2) return { agencies: chain.length === 0 ? [] : [chain[0]!.item], distributors: [] };
  // `Getty Images and iStock`, `Fotos: AKG, Bridgeman, Interfoto`: side by side, none passes the others on.
  if (chain.every((maker, at) => at === 0 || isBeside(line, chain[at - 1]!, maker, chain.length, personAt < 0)))
    return { agencies: chain.map(({ item }) => item), distributors: [] };
  const agencies: CreditItem[] = [];
  const distributors: CreditItem[] = [];
  const maker = chooseMaker(line, chain, personAt, person);
  const firstPassing = chain.findIndex((link) => passesOn(link) && link.item.agency?.kind !== "outlet");
  for (const [at, link] of chain.entries()) {
    if (link === maker) agencies.push(link.item);
    // `SN/APA/KEYSTONE/NAME`: the newspaper that prints it stands first.
    else if (at > 0 || firstPassing <= 0 || (link.item.agency !== null && link.item.agency.kind !== "outlet"))
      distributors.push(link.item);
  }
  return { agencies, distributors };
}

/**
 * `PAPER/EFE/NAME`: a house that no list has, or an outlet, in front of a national agency prints its picture. In
 * `© REUTERS / Lehtikuva/NAME` the wire in front prints the agency's own credit, as the spaces show.
 */
const isPrintedBy = ({ item }: Maker, employer: Maker, person: CreditItem): boolean =>
  employer.item.agency?.kind === "wire" &&
  passesOn(employer) &&
  (item.agency === null ||
    item.agency.kind === "outlet" ||
    (employer.item.start - item.end > 2 && person.start - employer.item.end < 2));

function chooseMaker(
  line: Line,
  chain: readonly Maker[],
  personIndex: number,
  person: CreditItem | undefined,
): Maker | undefined {
  const part = chain.find(
    (link) =>
      link.item.agency?.partOf !== undefined &&
      chain.some((other) => other.item.agency?.id === link.item.agency?.partOf),
  );
  if (part !== undefined) return part;
  // `Getty / Anadolu`: what hands its pictures to libraries passes on none of theirs.
  const supplier = isLibrary(chain[0]!) ? chain.find(suppliesLibraries) : undefined;
  if (supplier !== undefined) return supplier;
  const nameFirst = personIndex >= 0 && chain.every((maker) => maker.index > personIndex);
  const union = nameFirst && passesOn(chain[0]!) ? chain.find(({ item }) => item.agency?.ofMembers) : undefined;
  if (union !== undefined) return union;
  const last = chain.findLastIndex((link) => !isLibrary(link));
  // A national agency is the maker still when only a library stands behind it: `NTB / Scanpix`.
  const passes = (link: Maker, at: number): boolean =>
    passesOn(link) && (isLibrary(link) || (!nameFirst && (link.item.agency?.kind !== "wire" || at < last)));
  const candidates = chain.filter((link, at) => !passes(link, at));
  if (candidates.length === 0) return nameFirst ? chain[0] : chain.at(-1);
  // `Pexels/Hafen Studio`: behind a library stands who filled it.
  const [library, filler] = chain;
  const fills =
    filler?.item.agency === null &&
    filler.item.before === "slash" &&
    filler.item.words > 1 &&
    !HOLDS_DIGIT.test(line.text.slice(filler.item.start, filler.item.end));
  if (personIndex < 0 && fills && isLibrary(library!) && library!.item.agency?.id !== "getty") return filler;
  if (nameFirst || personIndex < 0) return candidates[0];
  // `APA/AFP/LEHTIKUVA/NAME`: the wire right in front of the person, who works for it.
  const employer = chain.find((link) => link.index === personIndex - 1);
  const [front] = chain as readonly [Maker, ...Maker[]];
  const passedOn = employer?.item.agency?.kind === "wire" && (passesOn(front) || isLibrary(front));
  if (employer !== undefined && (passedOn || isPrintedBy(front, employer, person!))) return employer;
  // Name last: whoever stands before one that only passes on, passes on as well (a newspaper before APA).
  const lastPassing = chain.findLastIndex((maker) => passesOn(maker) && maker.index < personIndex);
  const behind = candidates.filter((maker) => chain.indexOf(maker) > lastPassing);
  // `APA/AFP/Getty Images/NAME`: each passes on what the next one made.
  return (lastPassing >= 0 ? behind.at(-1) : behind[0]) ?? candidates[0];
}
