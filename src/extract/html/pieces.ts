/** A text that may be a picture's caption, before pictures are told apart. */
import type { ImageReference, PlaceKind, Span } from "../../model.js";

/** How much a text means to be the caption, from its place alone. */
export type Claim = "caption" | "alt" | "description" | "title";

export interface Piece {
  readonly text: string;
  readonly kind: PlaceKind;
  readonly claim: Claim;
  readonly credit: string | null;
  readonly span: Span;
  readonly path: string;
}

/** One thing that shows or names a picture: an image element, an object of the page state, a meta element. */
export interface Sighting {
  readonly images: readonly ImageReference[];
  readonly pieces: Piece[];
  /** Credits that stand beside it rather than in a caption. */
  readonly credits: string[];
  /** Its caption is a link to somewhere else. */
  linkedCaption: boolean;
  /** Index of its image element among the slots, or null. */
  readonly slot: number | null;
  readonly source: "element" | "json-ld" | "json" | "meta" | "caption-alone";
}
