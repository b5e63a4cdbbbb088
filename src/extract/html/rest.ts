/** What an article page says besides its captions: byline, headline, paragraphs, credits alone. */
import type { ArticleByline, Place, RestPiece } from "../../model.js";
import { readByline } from "../../parse/index.js";
import type { LineIndex } from "../lines.js";
import type { ReadCaption } from "../reader.js";
import { fold, readContent } from "./content.js";
import { hintsOf } from "./hints.js";
import type { Placement } from "./layout.js";
import { locate } from "./locate.js";
import { pathOf } from "./path.js";
import type { Survey } from "./survey.js";
import { attribute, closest, contains, type ElementNode } from "./tree.js";

const LONGEST_BYLINE = 220;
const NO_BODY = new Set(["figure", "figcaption", "aside", "nav", "footer", "template", "noscript", "form"]);

export interface PageRest {
  readonly byline: ArticleByline | null;
  readonly rest: readonly RestPiece[];
}

/** @param taken - Elements whose text came out as a caption. */
export function readRest(
  source: string,
  page: Survey,
  article: ElementNode,
  placements: readonly Placement[],
  taken: ReadonlySet<ElementNode>,
  lines: LineIndex,
  read: ReadCaption,
): PageRest {
  const rest: RestPiece[] = [];
  const placeOf = (element: ElementNode, text: string): Place => {
    const [offset, end] = locate(source, text, element.tagEnd + 1);
    return { kind: "line", line: lines.lineAt(offset), offset, end, path: pathOf(element) };
  };
  const add = (element: ElementNode, text: string, kind: RestPiece["kind"]): void => {
    rest.push({ text, place: placeOf(element, text), kind });
  };
  for (const heading of page.headings) {
    if (!contains(article, heading) || (heading.tag !== "h1" && heading.tag !== "h2")) continue;
    if (closest(heading, (at) => at !== article && NO_BODY.has(at.tag)) !== null) continue;
    const { text } = readContent(heading, true);
    if (text !== "" && !taken.has(heading)) add(heading, text, "headline");
  }
  const byline = findByline(page, article, placeOf);
  for (const paragraph of page.paragraphs) {
    if (!contains(article, paragraph) || taken.has(paragraph)) continue;
    const excluded = closest(paragraph, (at) => at !== article && (NO_BODY.has(at.tag) || taken.has(at)));
    if (excluded !== null && contains(article, excluded)) continue;
    const { text } = readContent(paragraph, true);
    if (text === "" || text === byline?.text) continue;
    add(paragraph, text, "paragraph");
  }
  for (const { caption } of placements) {
    if (!contains(article, caption)) continue;
    const content = readContent(caption);
    const credit =
      content.text === "" ? content.credits.join(" / ") : read(content.text).kind === "credit" ? content.text : "";
    if (credit !== "") add(caption, credit, "credit");
  }
  rest.sort((a, b) => a.place.offset - b.place.offset);
  return { byline, rest };
}

function findByline(
  page: Survey,
  article: ElementNode,
  placeOf: (element: ElementNode, text: string) => Place,
): ArticleByline | null {
  for (const element of page.creditElements) {
    if (
      !contains(article, element) ||
      closest(element, (at) => at.tag === "figure" || at.tag === "footer" || at.tag === "aside") !== null
    )
      continue;
    const hints = hintsOf(element);
    if (!/byline|author|autor|auteur|writer|redact/iu.test(hints)) continue;
    const { text } = readContent(element, true);
    if (text === "" || text.length > LONGEST_BYLINE) continue;
    const read = readByline(text);
    if (read !== null) return { text, place: placeOf(element, text), ...read };
    const isNamed = attribute(element, "itemprop") === "author" || attribute(element, "rel") === "author";
    if (isNamed && text.length <= 60 && !/\d/u.test(text)) {
      return {
        text: fold(text),
        place: placeOf(element, text),
        outlet: null,
        authors: [fold(text)],
        agencies: [],
        city: null,
        handles: [],
      };
    }
  }
  return null;
}
