/** What the markup itself says of each picture: caption elements, alt, title, data attributes, credits beside it. */
import type { ImageReference, PlaceKind } from "../../model.js";
import { fold, readContent } from "./content.js";
import { creditAttributes, creditsIn, frameOf } from "./credits.js";
import { type Placement, slotsInside } from "./layout.js";
import { locate, locateAttribute } from "./locate.js";
import { pathOf } from "./path.js";
import type { Piece, Sighting } from "./pieces.js";
import type { Slot } from "./slots.js";
import type { Survey } from "./survey.js";
import { attribute, closest, type ElementNode, isElement } from "./tree.js";
import { looksLikeImage } from "./urls.js";

const TEXT_ATTRIBUTES: readonly (readonly [name: string, kind: PlaceKind, claim: Piece["claim"]])[] = [
  ["alt", "alt", "alt"],
  ["title", "title", "title"],
  ["aria-label", "aria-label", "alt"],
];

export function sightingsOf(source: string, page: Survey, placements: readonly Placement[]): Sighting[] {
  const sightings: Sighting[] = page.slots.map((slot, index) => ({
    images: slot.images,
    pieces: [],
    credits: [],
    linkedCaption: false,
    slot: index,
    source: "element",
  }));
  const framed = new Set<number>();
  for (const placement of placements) {
    const content = readContent(placement.caption);
    const beside = creditsIn(page, placement.container, placement.caption);
    const credit = joinCredits([...content.credits, ...beside]);
    if (content.text === "" && credit === null) continue;
    const inNoscript = closest(placement.caption, (at) => at.tag === "noscript") !== null;
    const linked = isLinked(placement.caption, content.text);
    const claim: Piece = {
      text: content.text,
      kind: inNoscript ? "noscript" : placement.isFigcaption ? "figcaption" : "caption-element",
      claim: "caption",
      credit,
      span: content.text === "" ? [0, 0] : locate(source, content.text, content.first.tagEnd + 1),
      path: pathOf(placement.caption),
    };
    if (placement.slots.length === 0) {
      if (content.text !== "")
        sightings.push({
          images: [],
          pieces: [claim],
          credits: [],
          linkedCaption: false,
          slot: null,
          source: "caption-alone",
        });
      continue;
    }
    for (const index of placement.slots) {
      const sighting = sightings[index]!;
      if (content.text !== "") sighting.pieces.push(claim);
      else if (credit !== null) sighting.credits.push(credit);
      sighting.linkedCaption ||= linked;
      framed.add(index);
    }
  }
  page.slots.forEach((slot, index) => {
    const sighting = sightings[index]!;
    if (!framed.has(index)) {
      const credit = joinCredits(creditsIn(page, frameOf(page, slot), null));
      if (credit !== null) sighting.credits.push(credit);
    }
    sighting.credits.push(...creditAttributes(slot));
    readAttributes(source, slot, sighting);
  });
  readCaptionAttributes(source, page, sightings);
  return sightings;
}

/** All of the text is a link, from outside or inside. */
function isLinked(caption: ElementNode, text: string): boolean {
  const around = closest(caption, (at) => at.tag === "a");
  if (around !== null) return !looksLikeImage(attribute(around, "href") ?? "");
  for (let at = caption, level = 0; level < 6; level += 1) {
    const inside = at.children.filter(isElement);
    if (inside.length !== 1) return false;
    at = inside[0]!;
    if (at.tag === "a") return text !== "" && readContent(at, true).text.length >= text.length * 0.9;
  }
  return false;
}

const joinCredits = (credits: readonly string[]): string | null => {
  const distinct = [...new Set(credits)].filter(
    (credit, _index, all) => !all.some((other) => other !== credit && other.includes(credit)),
  );
  return distinct.length === 0 ? null : distinct.join(" / ");
};

function readAttributes(source: string, slot: Slot, sighting: Sighting): void {
  const read = (element: ElementNode, names: typeof TEXT_ATTRIBUTES): void => {
    for (const [name, kind, claim] of names) {
      const value = element.attributes.find((attribute) => attribute.name === name)?.value;
      if (value === undefined) continue;
      // White space in an attribute is part of its value.
      const text = value.trim();
      if (text.length < 2) continue;
      sighting.pieces.push({
        text,
        kind: slot.inNoscript ? "noscript" : kind,
        claim,
        credit: null,
        span: locateAttribute(source, element, name, text),
        path: pathOf(element, name),
      });
    }
  };
  read(slot.element, TEXT_ATTRIBUTES);
  // A lightbox link says the caption again in its title.
  if (slot.link?.toPicture === true) read(slot.link.element, TEXT_ATTRIBUTES.slice(1));
}

/** data-caption on the image, on its link or figure, or on an element that names the picture by URL. */
function readCaptionAttributes(source: string, page: Survey, sightings: Sighting[]): void {
  for (const { element, name, value } of page.captionAttributes) {
    const text = plainText(value);
    if (text.length < 3 || text.length > 5000 || /^(?:\d+|true|false|\{|\[|https?:)/u.test(text)) continue;
    const piece: Piece = {
      text,
      kind: "data-attribute",
      claim: "caption",
      credit: null,
      span: locateAttribute(source, element, name, text),
      path: pathOf(element, name),
    };
    const [from, to] = slotsInside(page.slots, element);
    if (to - from >= 1 && to - from <= 3) sightings[from]!.pieces.push(piece);
    else if (from === to && element.parent !== null) {
      const [first, last] = slotsInside(page.slots, element.parent);
      if (last - first === 1) sightings[first]!.pieces.push(piece);
    }
  }
}

/** Text of a string that may hold markup of its own. */
export function plainText(value: string): string {
  if (!value.includes("<") && !value.includes("&")) return fold(value);
  const bare = value
    .replace(/<(?:br|\/p|\/div|\/li)\b[^<>]{0,200}>/giu, " ")
    .replace(/<\/?[a-z!][^<>]{0,2000}>/giu, "");
  return fold(bare);
}

export const allImages = (members: readonly Sighting[]): ImageReference[] => {
  const byUrl = new Map<string, ImageReference>();
  for (const member of members)
    for (const image of member.images) if (!byUrl.has(image.url)) byUrl.set(image.url, image);
  return [...byUrl.values()];
};
