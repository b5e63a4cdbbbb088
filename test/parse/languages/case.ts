import type { Caption } from "../../../src/model.js";

/** A line in an agency's format, in one language, and the fields it must give. */
export interface LanguageCase {
  readonly why: string;
  readonly line: string;
  readonly want: Partial<Caption>;
}
