/** Credits that stand beside a picture, outside its caption. */
import { fold, readContent } from "./content.js";
import { slotsInside } from "./layout.js";
import type { Slot } from "./slots.js";
import type { Survey } from "./survey.js";
import { contains, type ElementNode } from "./tree.js";

const LONGEST_CREDIT = 200;
const CREDIT_ATTRIBUTE = /^data-.{0,20}(?:credit|copyright|photographer|byline|author|source|rights)s?$/u;

/** A credit element between the container's picture and its end that no caption element holds. */
export function creditsIn(page: Survey, container: ElementNode, caption: ElementNode | null): string[] {
  const found: string[] = [];
  let low = 0;
  let high = page.creditElements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (page.creditElements[middle]!.order < container.order) low = middle + 1;
    else high = middle;
  }
  let inside: ElementNode | null = null;
  for (let at = low; at < page.creditElements.length && found.length < 4; at += 1) {
    const element = page.creditElements[at]!;
    if (element.order > container.last) break;
    if (inside !== null && contains(inside, element)) continue;
    if (caption !== null && contains(caption, element)) continue;
    const [from, to] = slotsInside(page.slots, element);
    if (from < to || (caption !== null && contains(element, caption))) continue;
    inside = element;
    const { text } = readContent(element, true);
    if (text !== "" && text.length <= LONGEST_CREDIT) found.push(text);
  }
  return found;
}

export function creditAttributes(slot: Slot): string[] {
  const found: string[] = [];
  for (const element of [slot.element, slot.figure]) {
    for (const { name, value } of element?.attributes ?? []) {
      if (
        value.length > 2 &&
        value.length <= LONGEST_CREDIT &&
        CREDIT_ATTRIBUTE.test(name) &&
        !/^(?:https?:|\/|\{|\[|true$|false$|\d+$)/u.test(value)
      )
        found.push(fold(value));
    }
  }
  return found;
}

/** The smallest element above a slot, up to its figure, that still holds no other picture. */
export function frameOf(page: Survey, slot: Slot): ElementNode {
  let frame = slot.element;
  for (let at = slot.element.parent, level = 0; at !== null && level < 5; at = at.parent, level += 1) {
    if (at.tag === "body" || at.tag === "article" || at.tag === "main" || (at.tag === "p" && level > 2)) break;
    const [from, to] = slotsInside(page.slots, at);
    if (to - from > 1 && !onlyCopies(page.slots, from, to)) break;
    frame = at;
    if (at.tag === "figure") break;
  }
  return frame;
}

const onlyCopies = (slots: readonly Slot[], from: number, to: number): boolean => {
  let shown = 0;
  for (let at = from; at < to && at < from + 8; at += 1) if (!slots[at]!.inNoscript) shown += 1;
  return shown <= 1 && to - from <= 8;
};
