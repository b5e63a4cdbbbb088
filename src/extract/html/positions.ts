import type { ReadCaption } from "../reader.js";
import { textBeside } from "./beside.js";
import { lettersOf } from "./identity.js";
import { locate } from "./locate.js";
import { pathOf } from "./path.js";
import type { Sighting } from "./pieces.js";
import type { ScopeOf } from "./scope.js";
import type { Survey } from "./survey.js";
import type { ElementNode } from "./tree.js";

/** Gives pictures of the article without a caption element the text that stands right beside them. */
export function readTextBeside(
  source: string,
  page: Survey,
  sightings: readonly Sighting[],
  titles: ReadonlySet<string>,
  read: ReadCaption,
  scopeOf: ScopeOf,
): Set<ElementNode> {
  const taken = new Set<ElementNode>();
  const isTitle = (text: string): boolean => titles.has(lettersOf(text));
  for (const sighting of sightings) {
    if (sighting.slot === null || sighting.pieces.some((piece) => piece.claim === "caption")) continue;
    const slot = page.slots[sighting.slot]!;
    if (slot.inNoscript || slot.images.length === 0) continue;
    if (scopeOf(sighting.slot, { hasCaption: false, isLinked: false }) !== "article") continue;
    const beside = textBeside(page, slot, isTitle, read);
    if (beside === null || taken.has(beside.element)) continue;
    taken.add(beside.element);
    sighting.pieces.push({
      text: beside.text,
      kind: "caption-element",
      claim: "caption",
      credit: beside.credit,
      span: locate(source, beside.text, beside.element.tagEnd + 1),
      path: pathOf(beside.element),
    });
  }
  return taken;
}
