import { expectList, expectText } from "../input.js";
import type { Caption } from "../model.js";
import { type ParseOptions, parseOptionsSchema, resolveOptions } from "../options.js";
import { type BylineFields, readBylineWith } from "./kind/byline.js";
import type { LinePlace } from "./kind/judged.js";
import { buildLexicon, type Lexicon } from "./lexicon.js";
import { readCaption, readCaptions } from "./reading.js";

export { TOGETHER } from "./reading.js";

let standard: Lexicon | undefined;
/** Building the lists takes milliseconds, reading a line microseconds: one set is kept per options object. */
const custom = new WeakMap<ParseOptions, Lexicon>();

function lexiconOf(options: ParseOptions | undefined): Lexicon {
  if (options === undefined) {
    standard ??= buildLexicon();
    return standard;
  }
  const known = typeof options === "object" && options !== null ? custom.get(options) : undefined;
  if (known !== undefined) return known;
  const { agencies, names, creditWords } = resolveOptions(parseOptionsSchema, options);
  const isOwn = agencies.length + names.length + creditWords.length > 0;
  const lexicon = isOwn
    ? buildLexicon({
        agencies: agencies.map((agency, at) => ({ ...agency, id: `own-${at + 1}`, kind: "wire" })),
        names,
        creditWords,
      })
    : lexiconOf(undefined);
  custom.set(options, lexicon);
  return lexicon;
}

/**
 * Splits one published caption line into description, credit, date, place and the rest.
 *
 * Text never makes it throw: a line that no rule knows comes back whole, with `rule: null` and no creators. `text` of
 * the result is the input, untouched; all other fields are read from a repaired copy (entities encoded once or twice,
 * UTF-8 misread as Windows-1252, white space, direction marks, presentation forms), and `spans` point into `text`.
 *
 * @param text - One caption, as published. Longer than 5,000 UTF-16 units it is body text: `kind: "not-caption"`.
 * @param options - The caller's own agencies, photographers and labels. The options are read once per object.
 * @returns `dateCreated` is the civil date printed in the caption (`YYYY-MM-DD`, `YYYY-MM` or `YYYY`, no time zone), or
 *   `null`; a day that is implied but not printed is never filled in. `kind` is `"credit"` for a credit alone and
 *   `"not-caption"` for share buttons, bylines, file names, headlines and body text, whose other fields stay empty. So is
 *   a line with no sign of a caption: no credit, control word, restriction or date, no word that points at a picture or
 *   tells a scene ("during the march", "two women …"), no "Name, role", no finished sentence, or one that argues, and too
 *   few weak signs that add up (a town at its end, a role in front of a name).
 *   "The harbour of Vallby" alone is none; where the place of a line is known, say `isCaption: true`.
 * @throws {CutlineError} `INVALID_OPTIONS`; `INVALID_INPUT` when `text` is no string.
 * @example
 * parseCaption("A tent. / AFP / AHMAD AL-RUBAYE").creators; // ["AHMAD AL-RUBAYE"]
 */
export function parseCaption(text: string, options?: ParseOptions): Caption {
  expectText(text, "text");
  return parseAt(placeToldBy(options), text, options);
}

/**
 * {@link parseCaption} for many lines, in their order: the same results in less time (0.6 to 0.95 of it where the
 * lines differ), because each step of the parser runs over 64 of them before the next one does.
 *
 * @param texts - Captions, one each, as published. Of lines without end some hundred at a time are enough.
 * @param options - As of {@link parseCaption}; the same for all lines.
 * @throws {CutlineError} `INVALID_OPTIONS`; `INVALID_INPUT` with the place of the first item that is no string.
 * @example
 * parseCaptions(["A tent. / AFP / LENA OKORO", "Two tents. (AFP)"]).map(({ agencies }) => agencies); // [["AFP"], ["AFP"]]
 */
export function parseCaptions(texts: readonly string[], options?: ParseOptions): Caption[] {
  expectList(texts, "texts", "text", (text) => typeof text === "string");
  return parseAllAt(placeToldBy(options), texts, options);
}

const placeToldBy = (options: ParseOptions | undefined): LinePlace =>
  options?.isCaption === true ? "caption" : "anywhere";

/** {@link parseCaption} for the library's own steps, which know where a line stood, or are told that it is a caption. */
export function parseAt(place: LinePlace, text: string, options?: ParseOptions): Caption {
  return readCaption(text, lexiconOf(options), place);
}

/** {@link parseAt} for many lines, which are read some at a time: best as many at once as {@link TOGETHER} says. */
export function parseAllAt(place: LinePlace, texts: readonly string[], options?: ParseOptions): Caption[] {
  return readCaptions(texts, lexiconOf(options), place);
}

/**
 * Reads the line that says who wrote an article: outlet, authors, agencies, city, handles.
 *
 * @param text - One line, as published.
 * @returns null when the line is no byline.
 * @throws {CutlineError} `INVALID_INPUT` when `text` is no string.
 * @example
 * readByline("By Ahmad Rasheed / AFP / Baghdad")?.city; // "Baghdad"
 */
export function readByline(text: string): BylineFields | null {
  expectText(text, "text");
  return readBylineWith(text, lexiconOf(undefined));
}

/** One key for all names of one agency: "NYT" and "The New York Times" name the same house. */
export const agencyKey = (name: string): string => lexiconOf(undefined).agency(name)?.id ?? name.toLowerCase();
