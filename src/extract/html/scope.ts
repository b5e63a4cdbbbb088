/** Whose picture it is: the article's own, a card for another article, or the page's furniture. */
import type { CaptionOccurrence } from "../../model.js";
import { FURNITURE_WORDS, TEASER_WORDS } from "./clues.js";
import { hintsOf } from "./hints.js";
import type { PictureGroup } from "./identity.js";
import type { Slot } from "./slots.js";
import type { Survey } from "./survey.js";
import { attribute, contains, type ElementNode, isElement } from "./tree.js";

export type Scope = CaptionOccurrence["scope"];

/** CSS pixels under which an image is an icon or an avatar. */
const SMALLEST_SIDE = 70;

/** The element that holds the article: where most of its running text is, up to its title. */
export function findArticle(page: Survey, root: ElementNode): ElementNode {
  const weights = new Map<ElementNode, number>();
  for (const paragraph of page.paragraphs) {
    const length = textLength(paragraph);
    if (length < 40) continue;
    let share = length;
    for (let at = paragraph.parent, level = 0; at !== null && level < 3; at = at.parent, level += 1) {
      weights.set(at, (weights.get(at) ?? 0) + share);
      share *= 0.6;
    }
  }
  let best: ElementNode | null = null;
  let most = 0;
  for (const [element, weight] of weights) {
    if (weight > most && element.tag !== "body" && element.tag !== "html") {
      best = element;
      most = weight;
    }
  }
  const titleHeadings = page.headings.filter((heading) => heading.tag === "h1");
  if (best === null) return titleHeadings[0]?.parent ?? root;
  let widest = best;
  for (let at: ElementNode | null = best; at !== null && at.tag !== "body" && at.tag !== "#document"; at = at.parent) {
    widest = at;
    if (at.tag === "main" || titleHeadings.some((heading) => contains(at, heading))) break;
  }
  // The lead picture stands beside title and text, inside the same article element.
  for (let at = widest.parent, level = 0; at !== null && level < 8; at = at.parent, level += 1) {
    if (
      at.tag === "article" ||
      at.tag === "main" ||
      /schema\.org\/\w{0,20}Article/u.test(attribute(at, "itemtype") ?? "")
    )
      return at;
  }
  return widest;
}

const textLength = (element: ElementNode): number => {
  let length = 0;
  for (const child of element.children) {
    if (!isElement(child)) length += child.text.trim().length;
    else if (child.tag !== "a") for (const inner of child.children) if (!isElement(inner)) length += inner.text.length;
  }
  return length;
};

/** Scopes of elements by their own names, kept for one page: pictures share their ancestors. */
type OwnScopes = Map<ElementNode, Scope | null>;

/** What an element's own tag and names say; null when they say nothing. */
function ownScope(element: ElementNode): Scope | null {
  if (element.tag === "nav" || element.tag === "footer") return "page";
  const hints = hintsOf(element);
  if (element.tag === "aside" && !/image|photo|media|figure|gallery|foto|bild/iu.test(hints)) return "teaser";
  if (hints === "") return null;
  if (FURNITURE_WORDS.test(hints)) return "page";
  if (TEASER_WORDS.test(hints)) return "teaser";
  return null;
}

/** What stands with a slot, as far as it matters here. */
export interface CaptionState {
  /** A caption element stands with the picture: cards for other articles seldom have one. */
  readonly hasCaption: boolean;
  /** The caption is a link, as the titles of cards are. */
  readonly isLinked: boolean;
}

/** Scope of the picture in a slot, given by its index. */
export type ScopeOf = (slot: number, state: CaptionState) => Scope;

export function scopeJudge(page: Survey, article: ElementNode): ScopeOf {
  const known: OwnScopes = new Map();
  return (slot, state) => judgeScope(page.slots[slot]!, article, page, state, known);
}

function judgeScope(
  slot: Slot,
  article: ElementNode,
  page: Survey,
  { hasCaption, isLinked }: CaptionState,
  known: OwnScopes,
): Scope {
  const { element } = slot;
  if (slot.side !== null && slot.side < SMALLEST_SIDE && !hasCaption) return "page";
  const inArticle = contains(article, element);
  const leads = slot.link !== null && !slot.link.toPicture && leadsAway(slot.link.href, page);
  const ownCaption = hasCaption && !isLinked;
  let surrounding: Scope | null = null;
  for (
    let at: ElementNode | null = element, level = 0;
    at !== null && at !== article && level < 30;
    at = at.parent, level += 1
  ) {
    if (at.tag === "body" || contains(at, article)) break;
    let own = known.get(at);
    if (own === undefined) {
      own = ownScope(at);
      known.set(at, own);
    }
    if (own !== null && (surrounding === null || at.tag === "nav" || at.tag === "footer")) surrounding = own;
  }
  if (ownCaption && inArticle && !(leads && surrounding === "teaser")) return "article";
  if (surrounding !== null) return surrounding;
  if (leads && !ownCaption) return "teaser";
  if (inArticle || (ownCaption && slot.figure !== null)) return "article";
  const isLead = element.order < article.order && slot.link === null && slot.images.length > 0;
  return isLead && (slot.side === null || slot.side >= 200) ? "article" : "page";
}

const leadsAway = (href: string, page: Survey): boolean => {
  const target = href.trim();
  if (target === "" || target.startsWith("#") || target.startsWith("javascript:")) return false;
  if (page.pageUrl === null) return true;
  try {
    const here = new URL(page.pageUrl, page.base ?? "https://base.invalid/");
    const there = new URL(target, page.base ?? here);
    // The picture's own page below the article's (gallery, lightbox) is no other article.
    return !there.pathname.startsWith(here.pathname.replace(/\/$/u, "")) || here.pathname.length < 2;
  } catch {
    return true;
  }
};

/** Of a picture's several elements the one nearest to the article counts; state alone makes a card, JSON-LD does not. */
export function groupScope(group: PictureGroup, page: Survey, judge: ScopeOf): Scope {
  let best: Scope | null = null;
  let stated: Scope = "page";
  for (const member of group.members) {
    if (member.source === "caption-alone") best = "article";
    if (member.source === "json-ld" && member.pieces.some((piece) => piece.claim === "caption")) stated = "article";
    else if (member.source === "json" && stated !== "article") stated = "teaser";
    if (member.slot === null) continue;
    const hasCaption = member.pieces.some((piece) => piece.claim === "caption" && piece.text !== "");
    const scope = judge(member.slot, { hasCaption, isLinked: member.linkedCaption });
    if (scope === "article" || best === null || (scope === "teaser" && best === "page")) best = scope;
  }
  return best ?? (page.slots.length === 0 ? "article" : stated);
}
