/** One part of a credit between two separators, as those who read it word by word get it. */
import type { Line } from "../../text-line.js";
import type { Lexicon } from "../lexicon.js";
import type { Atom, Separator } from "./atoms.js";
import type { CreditItem } from "./credit-items.js";

export interface Word {
  readonly start: number;
  readonly end: number;
}

export const atomOf = (start: number, end: number, before: Separator, last: boolean): Atom => ({
  start,
  end,
  before,
  last,
});

/** A part of a credit, cut into words. */
export interface Part {
  readonly line: Line;
  readonly start: number;
  readonly end: number;
  readonly before: Separator;
  readonly words: readonly Word[];
  readonly lexicon: Lexicon;
  /** Reads a smaller part. */
  readonly read: (line: Line, atom: Atom, lexicon: Lexicon) => CreditItem[] | null;
}
