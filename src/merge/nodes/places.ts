/** How far the place of an occurrence is believed when the versions of a picture's caption are worded differently. */
import type { CaptionOccurrence, PlaceKind } from "../../model.js";

/**
 * What readers see under the picture comes first, what is written for machines next. Half of all alt texts are worded
 * by someone else than the caption's author.
 */
const TRUST: Readonly<Record<PlaceKind, number>> = {
  figcaption: 4,
  shortcode: 4,
  newsml: 4,
  ninjs: 4,
  "caption-element": 4,
  feed: 3,
  noscript: 3,
  "data-attribute": 3,
  "json-ld": 2,
  "json-script": 2,
  "json-attribute": 2,
  line: 0,
  alt: 1,
  title: 1,
  "aria-label": 1,
  meta: 1,
};

export const trustOf = (occurrence: CaptionOccurrence): number => TRUST[occurrence.place.kind];
