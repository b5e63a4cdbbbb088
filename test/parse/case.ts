import type { Caption } from "../../src/model.js";

/** One line and what must be read from it. */
export interface CaptionCase {
  /** The reason the row exists; it is the test's name. */
  readonly why: string;
  readonly line: string;
  readonly want: Partial<Caption>;
}
