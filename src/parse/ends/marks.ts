/** What the readers of marks at the two ends of a line share. */
import type { CaptionFlag, Span } from "../../model.js";

export interface MarkFound {
  readonly flags: readonly CaptionFlag[];
  readonly span: Span;
  /** What it takes off may tell the picture's date. */
  readonly data: boolean;
}

/** A mark that is no fixed word. */
export interface Shape {
  readonly pattern: RegExp;
  readonly flags: readonly CaptionFlag[];
  readonly data?: boolean;
}

/** The longest mark has six words: "Vergrößerung öffnet sich im neuen Fenster". */
export const MOST_WORDS = 6;

/** `) ] ） 】` */
export const isClosingBracket = (unit: number): boolean =>
  unit === 0x29 || unit === 0x5d || unit === 0xff09 || unit === 0x3011;
