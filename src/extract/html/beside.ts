/**
 * Captions that only their position tells: text alone in one box with a picture, or right behind it with a credit.
 * Templates built from utility or hashed class names leave no other sign.
 */
import type { ReadCaption } from "../reader.js";
import { fold, readContent } from "./content.js";
import { hintsOf } from "./hints.js";
import { slotsInside } from "./layout.js";
import type { Slot } from "./slots.js";
import type { Survey } from "./survey.js";
import { type ElementNode, isElement } from "./tree.js";

export interface TextBeside {
  readonly element: ElementNode;
  readonly text: string;
  /** A credit that stands in a block of its own, or null. */
  readonly credit: string | null;
}

/** How high a box around the picture is looked for, and how much text it may hold besides the caption. */
const CLIMB = 5;
const SHORTEST = 12;
const LONGEST = 500;
const MOST_BLOCKS = 4;
/** How many siblings on is still near. */
const NEAR = 12;

const NO_CAPTION =
  /date|time|byline|author|summary|standfirst|lead|intro|subtitle|sub-?head|kicker|excerpt|dek|tags?\b|breadcrumb|share|button|comment|rating|price|category|section-?name|toolbar|player|duration|transcript/iu;
const HEADING = /^h[2-6]$/u;
const SKIPPED = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "picture",
  "img",
  "svg",
  "button",
  "nav",
  "form",
  "iframe",
  "video",
  "audio",
  "time",
  "ul",
  "ol",
  "table",
  "select",
  "input",
  "textarea",
  "dialog",
  "source",
]);

/**
 * @param isTitle - The text is the page's title, description or one of its headings.
 */
export function textBeside(
  page: Survey,
  slot: Slot,
  isTitle: (text: string) => boolean,
  parse: ReadCaption,
): TextBeside | null {
  let box = slot.element;
  for (let at = slot.element.parent, level = 0; at !== null && level < CLIMB; at = at.parent, level += 1) {
    if (at.tag === "body" || at.tag === "main" || at.tag === "article" || (at.tag === "li" && level > 3)) break;
    const [from, to] = slotsInside(page.slots, at);
    if (shown(page.slots, from, to) > 1) break;
    box = at;
    const blocks = blocksOf(at, slot.element);
    if (blocks === null) return null;
    if (blocks.length > 0) return blocks.length > MOST_BLOCKS ? null : judge(blocks, slot, isTitle, parse, false);
    if (at.tag === "figure") break;
  }
  // Nothing inside any box: the next block, when a credit in it says that it belongs to the picture.
  const next = nextElement(box);
  if (next === null || next.tag === "figure" || slotsInside(page.slots, next)[0] < slotsInside(page.slots, next)[1])
    return null;
  const following = nextElement(next);
  const blocks = [next, ...(following === null ? [] : [following])];
  return judge(blocks, slot, isTitle, parse, true);
}

const shown = (slots: readonly Slot[], from: number, to: number): number => {
  let count = 0;
  for (let at = from; at < to && at < from + 10; at += 1) if (!slots[at]!.inNoscript) count += 1;
  return to - from > 10 ? 10 : count;
};

/** Innermost elements with text of their own below a box; null when the box is an article or a card rather. */
function blocksOf(box: ElementNode, picture: ElementNode): ElementNode[] | null {
  const blocks: ElementNode[] = [];
  const pending: ElementNode[] = [box];
  let steps = 0;
  while (pending.length > 0) {
    const element = pending.pop()!;
    steps += 1;
    if (steps > 120) return null;
    if (HEADING.test(element.tag)) return null;
    let own = false;
    for (const child of element.children) if (!isElement(child) && child.text.trim() !== "") own = true;
    if (own && element !== box) {
      blocks.push(element);
      continue;
    }
    for (let at = element.children.length - 1; at >= 0; at -= 1) {
      const child = element.children[at]!;
      if (isElement(child) && !SKIPPED.has(child.tag) && child !== picture) pending.push(child);
    }
  }
  return blocks;
}

function judge(
  blocks: readonly ElementNode[],
  slot: Slot,
  isTitle: (text: string) => boolean,
  parse: ReadCaption,
  needsCredit: boolean,
): TextBeside | null {
  let found: { element: ElementNode; text: string; credit: string | null } | null = null;
  let credit: string | null = null;
  for (const element of blocks) {
    const hints = hintsOf(element);
    const content = readContent(element);
    credit ??= content.credits.join(" / ") || null;
    const { text } = content;
    if (text === "" || isTitle(text) || text.includes("[/caption]")) continue;
    const parsed = parse(text.slice(0, 2000));
    if (parsed.kind === "credit" && text.length <= 200) {
      credit ??= text;
      continue;
    }
    if (found !== null || text.length < SHORTEST || text.length > LONGEST || parsed.kind !== "caption") {
      if (needsCredit) break;
      continue;
    }
    if (NO_CAPTION.test(hints) || element.order < slot.element.order || isMostlyLink(element, text)) {
      if (needsCredit) break;
      continue;
    }
    if (
      needsCredit &&
      (element.tag === "p" || element.tag === "div") &&
      isAmongParagraphs(element) &&
      parsed.creditLine === null
    )
      break;
    found = { element, text, credit: null };
    if (parsed.creditLine !== null) credit ??= "";
  }
  if (found === null || (needsCredit && credit === null)) return null;
  return { ...found, credit: credit === "" ? null : credit };
}

const isMostlyLink = (element: ElementNode, text: string): boolean => {
  let linked = 0;
  for (const child of element.children)
    if (isElement(child) && child.tag === "a") linked += fold(readContent(child, true).text).length;
  return linked > text.length / 2;
};

/** Long paragraphs follow it as equals: it is one of them. */
function isAmongParagraphs(element: ElementNode): boolean {
  const siblings = element.parent?.children ?? [];
  let long = 0;
  for (let at = element.index + 1; at < siblings.length && at <= element.index + NEAR; at += 1) {
    const sibling = siblings[at]!;
    if (isElement(sibling) && sibling.tag === element.tag && readContent(sibling, true).text.length > 120) long += 1;
  }
  return long >= 2;
}

function nextElement(element: ElementNode): ElementNode | null {
  const siblings = element.parent?.children ?? [];
  for (let at = element.index + 1; at < siblings.length && at <= element.index + NEAR; at += 1) {
    const sibling = siblings[at]!;
    if (isElement(sibling) && !SKIPPED.has(sibling.tag)) return sibling;
    if (!isElement(sibling) && sibling.text.trim() !== "") return null;
  }
  return null;
}
