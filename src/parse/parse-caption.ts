import type { Caption } from "../model.js";
import { type BylineFields, readBylineWith } from "./byline.js";
import { readCaption } from "./caption.js";
import { buildLexicon, type Lexicon } from "./lexicon.js";

let standard: Lexicon | undefined;

/**
 * Splits one published caption line into description, credit, date and the rest.
 *
 * Text never makes it throw: a line that no rule knows comes back whole, with `rule: null` and no creators.
 *
 * @param text - One caption, as published: entities, no-break spaces and direction marks allowed.
 * @returns The {@link Caption}. `dateCreated` is the civil date printed in the caption, or null; spans are UTF-16
 *   offsets into `text`, end excluded.
 * @example
 * parseCaption("A tent. / AFP / AHMAD AL-RUBAYE").creators; // ["AHMAD AL-RUBAYE"]
 */
export function parseCaption(text: string): Caption {
  standard ??= buildLexicon();
  return readCaption(text, standard);
}

/**
 * Reads the line that says who wrote an article: outlet, authors, agencies, city, handles.
 *
 * @param text - One line, as published.
 * @returns null when the line is no byline.
 * @example
 * readByline("By Ahmad Rasheed / AFP / Baghdad")?.city; // "Baghdad"
 */
export function readByline(text: string): BylineFields | null {
  standard ??= buildLexicon();
  return readBylineWith(text, standard);
}
