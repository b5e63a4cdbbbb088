/** One pass over the page: everything that the later steps look at, in document order. */
import { CAPTION_WORDS, CREDIT_WORDS } from "./clues.js";
import { hintsOf } from "./hints.js";
import { isImageElement, readSlot, type Slot } from "./slots.js";
import { attribute, type ElementNode, isElement } from "./tree.js";
import { resolveUrl } from "./urls.js";

/** A script with data in it: its text stands in the source at [start, end). */
export interface ScriptData {
  readonly element: ElementNode;
  readonly kind: "json-ld" | "json" | "inline";
  readonly start: number;
  readonly end: number;
}

export interface AttributeText {
  readonly element: ElementNode;
  readonly name: string;
  readonly value: string;
}

export interface Survey {
  readonly base: string | null;
  /** The page's own address, where it or the caller names it. */
  readonly pageUrl: string | null;
  readonly slots: readonly Slot[];
  readonly figcaptions: readonly ElementNode[];
  /** Elements outside figcaption whose template names say caption. */
  readonly captionElements: readonly ElementNode[];
  readonly creditElements: readonly ElementNode[];
  readonly scripts: readonly ScriptData[];
  /** Attributes that hold JSON. */
  readonly jsonAttributes: readonly AttributeText[];
  /** data-caption and its like. */
  readonly captionAttributes: readonly AttributeText[];
  readonly metas: readonly AttributeText[];
  /** Headings of the article and titles of the page, for alts that only repeat them. */
  readonly titles: readonly string[];
  readonly headings: readonly ElementNode[];
  readonly paragraphs: readonly ElementNode[];
}

const CAPTION_ATTRIBUTE = /^data-.{0,30}(?:caption|legend|desc(?:ription)?|cutline|sub-?html)$|^caption$/u;
const BLOCKED = new Set([
  "html",
  "body",
  "main",
  "article",
  "head",
  "form",
  "img",
  "source",
  "a",
  "button",
  "input",
  "svg",
  "iframe",
  "video",
  "audio",
  "script",
  "noscript",
  "picture",
  "meta",
  "link",
  "label",
  "select",
  "amp-img",
  "track",
  "header",
  "footer",
  "nav",
  "table",
  "ul",
  "ol",
]);

export function survey(elements: readonly ElementNode[], baseUrl: string | null): Survey {
  let base = baseUrl;
  let pageUrl = baseUrl;
  const slots: Slot[] = [];
  const figcaptions: ElementNode[] = [];
  const captionElements: ElementNode[] = [];
  const creditElements: ElementNode[] = [];
  const scripts: ScriptData[] = [];
  const jsonAttributes: AttributeText[] = [];
  const captionAttributes: AttributeText[] = [];
  const metas: AttributeText[] = [];
  const titles: string[] = [];
  const headings: ElementNode[] = [];
  const paragraphs: ElementNode[] = [];
  const textOf = (element: ElementNode): string =>
    element.children.map((child) => (isElement(child) ? "" : child.text)).join("");

  for (const element of elements) {
    const { tag } = element;
    if (tag === "script") {
      const text = element.children[0];
      if (text === undefined || isElement(text) || text.text.length < 20) continue;
      const type = (attribute(element, "type") ?? "").toLowerCase();
      const start = element.tagEnd + 1;
      const kind = type.includes("ld+json") ? "json-ld" : type.includes("json") ? "json" : "inline";
      scripts.push({ element, kind, start, end: start + text.text.length });
      continue;
    }
    if (tag === "meta") {
      const name = attribute(element, "property") ?? attribute(element, "name");
      const value = attribute(element, "content");
      if (name !== null && value !== null && value !== "") metas.push({ element, name: name.toLowerCase(), value });
      continue;
    }
    if (tag === "base") base = resolveUrl(attribute(element, "href") ?? "", base) ?? base;
    else if (tag === "link" && attribute(element, "rel") === "canonical") pageUrl ??= attribute(element, "href");
    else if (tag === "title") titles.push(textOf(element));
    else if (/^h[1-6]$/u.test(tag)) headings.push(element);
    else if (tag === "p") paragraphs.push(element);
    if (isImageElement(element)) {
      const slot = readSlot(element, base);
      if (slot !== null) slots.push(slot);
    }
    if (tag === "figcaption") figcaptions.push(element);
    else if (!BLOCKED.has(tag)) {
      const hints = hintsOf(element);
      if (hints !== "") {
        if (CAPTION_WORDS.test(hints)) captionElements.push(element);
        else if (CREDIT_WORDS.test(hints)) creditElements.push(element);
      } else if (tag === "cite" || tag === "small") creditElements.push(element);
    }
    for (const { name, value } of element.attributes) {
      if (value.length < 3) continue;
      if (CAPTION_ATTRIBUTE.test(name)) captionAttributes.push({ element, name, value });
      else if (value.length > 40 && (value.includes('{"') || value.includes("{'") || value.includes("[{")))
        jsonAttributes.push({ element, name, value });
    }
  }
  return {
    base,
    pageUrl,
    slots,
    figcaptions,
    captionElements,
    creditElements,
    scripts,
    jsonAttributes,
    captionAttributes,
    metas,
    titles,
    headings,
    paragraphs,
  };
}
