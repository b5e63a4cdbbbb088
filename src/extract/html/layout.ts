/** Which caption element belongs to which picture, by their places in the tree. */
import { CREDIT_WORDS } from "./clues.js";
import { hintsOf } from "./hints.js";
import type { Slot } from "./slots.js";
import type { Survey } from "./survey.js";
import { attribute, contains, type ElementNode } from "./tree.js";

export interface Placement {
  readonly caption: ElementNode;
  readonly isFigcaption: boolean;
  /** Indexes of the slots; empty when the figure shows no image element. */
  readonly slots: readonly number[];
  /** Smallest element around caption and picture. */
  readonly container: ElementNode;
}

/** How many levels above a caption element its picture may hang. */
const CLIMB = { figcaption: 6, hinted: 5 };

/** First slot at or after `order`. */
export function lowerBound(slots: readonly Slot[], order: number): number {
  let low = 0;
  let high = slots.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (slots[middle]!.element.order < order) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Indexes [from, to) of the slots inside an element. */
export const slotsInside = (slots: readonly Slot[], element: ElementNode): readonly [number, number] => [
  lowerBound(slots, element.order),
  lowerBound(slots, element.last + 1),
];

export function placeCaptions(page: Survey): Placement[] {
  const placements: Placement[] = [];
  const captions = captionElements(page);
  captions.forEach(({ element, isFigcaption }, index) => {
    let container: ElementNode | null = element.parent;
    let levels = isFigcaption ? CLIMB.figcaption : CLIMB.hinted;
    let range: readonly [number, number] = [0, 0];
    while (container !== null && levels > 0) {
      range = slotsInside(page.slots, container);
      if (range[0] < range[1]) break;
      // A figure closes the search: its picture may come from a script, but it is in there.
      if (isFigcaption && container.tag === "figure") break;
      if (container.tag === "article" || container.tag === "main" || container.tag === "body") return;
      container = container.parent;
      levels -= 1;
    }
    if (container === null || levels === 0) return;
    const [from, to] = range;
    if (from === to) {
      if (isFigcaption) placements.push({ caption: element, isFigcaption, slots: [], container });
      return;
    }
    const chosen = choose(
      page.slots,
      from,
      to,
      element,
      captions[index - 1]?.element ?? null,
      captions[index + 1]?.element ?? null,
      container,
    );
    if (chosen.length > 0) placements.push({ caption: element, isFigcaption, slots: chosen, container });
  });
  return placements;
}

/** figcaptions and hinted elements in document order; the outermost of nested ones, none that holds a picture. */
function captionElements(page: Survey): { element: ElementNode; isFigcaption: boolean }[] {
  const all = [
    ...page.figcaptions.map((element) => ({ element, isFigcaption: true })),
    ...page.captionElements.map((element) => ({ element, isFigcaption: false })),
  ].sort((a, b) => a.element.order - b.element.order);
  const kept: { element: ElementNode; isFigcaption: boolean }[] = [];
  let inside: ElementNode | null = null;
  for (const candidate of all) {
    if (inside !== null && contains(inside, candidate.element)) continue;
    const [from, to] = slotsInside(page.slots, candidate.element);
    if (from < to && !onlyIcons(page.slots, from, to)) {
      if (!candidate.isFigcaption) continue;
    }
    // "caption-credit" names the credit, "figure-caption source" too, unless the caption stands beside it.
    if (!candidate.isFigcaption && isCreditName(candidate.element)) continue;
    inside = candidate.element;
    kept.push(candidate);
  }
  return kept;
}

const isCreditName = (element: ElementNode): boolean => {
  const name = (attribute(element, "class") ?? "").split(/\s+/u, 1)[0] ?? "";
  return (
    CREDIT_WORDS.test(name) ||
    (CREDIT_WORDS.test(hintsOf(element)) &&
      !/caption(?!\S{0,20}(?:credit|source|author|copy))/iu.test(hintsOf(element)))
  );
};

const onlyIcons = (slots: readonly Slot[], from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1)
    if (slots[at]!.images.length > 0 && (slots[at]!.side ?? 1000) > 64) return false;
  return true;
};

function choose(
  slots: readonly Slot[],
  from: number,
  to: number,
  caption: ElementNode,
  previous: ElementNode | null,
  next: ElementNode | null,
  container: ElementNode,
): number[] {
  if (to - from === 1) return [from];
  const here = lowerBound(slots, caption.order);
  const after = previous !== null && contains(container, previous) ? lowerBound(slots, previous.last + 1) : from;
  const before = next !== null && contains(container, next) ? lowerBound(slots, next.order) : to;
  const inFigure = container.tag === "figure";
  const range = (a: number, b: number): number[] => Array.from({ length: Math.min(b - a, 24) }, (_, k) => a + k);
  if (after < here) return inFigure ? range(after, here) : nearest(slots, after, here);
  if (here < before) return inFigure ? range(here, before) : [here, ...copies(slots, here, before)];
  // Nothing between two captions: both tell of the same picture.
  return inFigure && previous === null ? range(from, to) : nearest(slots, from, Math.max(here, from + 1));
}

/** The last slot before the caption, with the copies of it (noscript, mobile) that stand right beside it. */
function nearest(slots: readonly Slot[], from: number, to: number): number[] {
  const last = to - 1;
  const chosen = [last];
  for (let at = last - 1; at >= from && chosen.length < 4; at -= 1) {
    if (slots[last]!.inNoscript || slots[last]!.inTemplate || sharesUrl(slots[at]!, slots[last]!)) chosen.unshift(at);
    else break;
    if (!slots[at]!.inNoscript && slots[at]!.images.length > 0) break;
  }
  return chosen;
}

const copies = (slots: readonly Slot[], first: number, to: number): number[] => {
  const chosen: number[] = [];
  for (let at = first + 1; at < to && chosen.length < 3; at += 1) {
    if (!slots[at]!.inNoscript && !sharesUrl(slots[at]!, slots[first]!)) break;
    chosen.push(at);
  }
  return chosen;
};

const sharesUrl = (a: Slot, b: Slot): boolean =>
  a.images.some((image) => b.images.some((other) => other.url === image.url));
