/** Lines in which a site names itself: its sections and products, titles of its pages, its menus, its own rights. */
import { AT_SIGN, BARS, COLON, DASHES, type Line, ROUND, SLASHES, spaceFrom } from "../../text-line.js";
import type { Credit } from "../credits/credit.js";
import type { Draft } from "../draft.js";
import type { Lexicon } from "../lexicon.js";
import { opensWithCopyright } from "./page-notices.js";

/** "Vallby Law": signs by which a credit joins a house to anybody else. */
const JOINING = BARS | SLASHES | ROUND | DASHES | AT_SIGN | COLON;

/**
 * Whether the line names nothing but a house's own pages. On page lines of publishers with marked-up figures 205 do, of
 * 5,500 labelled captions and versions none.
 */
export function namesSite(draft: Draft, lexicon: Lexicon): boolean {
  const { line, credits } = draft;
  if (draft.end > draft.start || credits.length !== 1 || draft.flags.size > 0) return false;
  const [credit] = credits as [Credit];
  if (credit.handoutSource !== null) return false;
  if (credit.labelled) return isOwnRights(line, credit, lexicon);
  if ((line.traits & BARS) !== 0) return isPageTitle(line, lexicon);
  return isProduct(line, credit, lexicon);
}

/** `Vallby Times India Mobile`, `RT NEWS APP`: a house and further words, none of which is a person's whole name. */
function isProduct(line: Line, { agencies, creators, distributors }: Credit, lexicon: Lexicon): boolean {
  if ((line.traits & JOINING) !== 0 || line.text.includes(",")) return false;
  const [house] = agencies;
  if (house === undefined || agencies.length > 1 || creators.length + distributors.length > 1) return false;
  const known = lexicon.agencyIn(line, house.span[0], house.span[1]);
  const [passedOn] = distributors;
  if (passedOn !== undefined) return known !== null && endsInSection(passedOn.value, lexicon);
  const [rest] = creators;
  if (rest !== undefined) {
    if (known === null) return false;
    // "Vallby Videos", "Channels Vallby": sections of a house, behind it or in front.
    if (endsInSection(rest.value, lexicon)) return true;
    // "EPA Lena Okoro" is a wire and who took the picture, "Vallby Kultur" a section.
    return rest.span[0] === house.span[1] + 1 && (known.kind === "outlet" || !rest.value.includes(" "));
  }
  return known === null && line.text.includes(" ");
}

/** "World News | Latest Top Stories | Reuters": parts with a section's name in each, and the house that prints them. */
function isPageTitle({ text }: Line, lexicon: Lexicon): boolean {
  const parts = text.split(/ ?[|｜•·] ?/u, MOST_PARTS + 1);
  const house = parts.length > MOST_PARTS ? undefined : parts.pop();
  if (house === undefined || parts.length === 0) return false;
  const kind = lexicon.agency(house)?.kind;
  return (kind === "wire" || kind === "outlet") && parts.every((part) => holdsSection(part, lexicon));
}
const MOST_PARTS = 4;

const endsInSection = (words: string, { sections }: Lexicon): boolean =>
  sections.has(words) || sections.has(words.slice(words.lastIndexOf(" ") + 1));

/** A section or a heading of pages closes or fills the part. */
function holdsSection(part: string, { sections, chrome }: Lexicon): boolean {
  for (let at = 0; at >= 0; at = part.indexOf(" ", at + 1)) {
    const words = part.slice(at).trim();
    if (sections.has(words) || chrome.has(words)) return true;
  }
  return false;
}

/** "© The Vallby Times.": a newspaper that is named at length, and nobody else; "© ZDF" stands beside pictures. */
function isOwnRights(line: Line, { agencies, creators, distributors }: Credit, lexicon: Lexicon): boolean {
  if (!opensWithCopyright(line) || creators.length > 0 || distributors.length > 0) return false;
  const [house] = agencies;
  if (house === undefined || agencies.length > 1) return false;
  const [start, end] = house.span;
  return spaceFrom(line, start) < end && lexicon.agencyIn(line, start, end)?.kind === "outlet";
}
