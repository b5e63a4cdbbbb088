import { wrongInput } from "../input.js";
import type { ArticleExtract, CaptionOccurrence, Problem } from "../model.js";
import { type ExtractOptions, extractOptionsSchema, resolveOptions } from "../options.js";
import { decodeBytes } from "./decode.js";
import { detectFormat } from "./format.js";
import { extractPage } from "./html/page.js";
import { indexLines } from "./lines.js";
import { extractLines } from "./text-lines.js";
import { extractFeed } from "./wire/feed.js";
import { extractNewsml } from "./wire/newsml.js";
import { extractNinjs } from "./wire/ninjs.js";

/**
 * Finds every caption of an article with the place where it stands, its picture and its credit, and hands back what
 * is none: byline, chrome, paragraphs.
 *
 * Takes an HTML page or fragment, plain text, an RSS or Atom feed, a NewsML-G2 document, or a ninjs item, as a string or
 * as bytes. Content never makes it throw: what is broken comes back in `problems`.
 *
 * @param source - Bytes may be in any encoding: byte order mark, `encoding`, the source's own declaration, strict
 *   UTF-8 and the letters themselves are asked in turn.
 * @returns Captions in the order of the source. Offsets count UTF-16 units of the decoded source. `encoding` is null
 *   for strings. Codes of `problems`: `NOT_UTF8`, `BYTES_UNREADABLE`, `MARKUP_RUNAWAY`, `XML_BROKEN`, `JSON_BROKEN`.
 * @throws {CutlineError} `INVALID_OPTIONS`; `INVALID_INPUT` when `source` is neither string nor bytes.
 * @example
 * extractArticle("<figure><img src=a.jpg><figcaption>A tent. / AFP / AHMAD AL-RUBAYE</figcaption></figure>")
 *   .captions[0].place.kind; // "figcaption"
 */
export function extractArticle(source: string | Uint8Array, options?: ExtractOptions): ArticleExtract {
  const resolved = resolveOptions(extractOptionsSchema, options);
  const decoded = decode(source, resolved.encoding ?? null);
  const { text } = decoded;
  const format = resolved.format === "auto" ? detectFormat(text) : resolved.format;
  const extract = read(text, format, resolved.baseUrl ?? null);
  return { ...extract, encoding: decoded.encoding, problems: [...decoded.problems, ...extract.problems] };
}

/**
 * The captions of {@link extractArticle} alone.
 *
 * @throws {CutlineError} `INVALID_OPTIONS`; `INVALID_INPUT` when `source` is neither string nor bytes.
 */
export function extractCaptions(source: string | Uint8Array, options?: ExtractOptions): readonly CaptionOccurrence[] {
  return extractArticle(source, options).captions;
}

function read(
  text: string,
  format: ReturnType<typeof detectFormat>,
  base: string | null,
): Omit<ArticleExtract, "encoding"> {
  if (format === "text") return { ...extractLines(text), problems: [] };
  const lines = indexLines(text);
  if (format === "html") return extractPage(text, base, lines);
  const extract = { feed: extractFeed, newsml: extractNewsml, ninjs: extractNinjs }[format](text, base, lines);
  return { ...extract, byline: null };
}

function decode(
  source: unknown,
  hint: string | null,
): { text: string; encoding: string | null; problems: readonly Problem[] } {
  if (typeof source === "string") return { text: source, encoding: null, problems: [] };
  if (source instanceof Uint8Array) return decodeBytes(source, hint);
  throw wrongInput("source", "a string or a Uint8Array", source);
}
