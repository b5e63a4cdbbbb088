/** The places of a page where a picture is shown: one slot per image element, with every URL that it names. */
import type { ImageReference } from "../../model.js";
import { attribute, type ElementNode, isElement } from "./tree.js";
import { looksLikeImage, parseSrcset, resolveUrl } from "./urls.js";

export interface Slot {
  readonly element: ElementNode;
  readonly images: readonly ImageReference[];
  /** The `figure` around it, or null. */
  readonly figure: ElementNode | null;
  /** The link around it: to the picture itself (a lightbox), to another page, or null. */
  readonly link: { readonly element: ElementNode; readonly href: string; readonly toPicture: boolean } | null;
  /** Smallest width or height that the page gives it in CSS pixels, or null. */
  readonly side: number | null;
  readonly inNoscript: boolean;
  readonly inTemplate: boolean;
}

const IMAGE_TAGS = new Set([
  "img",
  "amp-img",
  "amp-anim",
  "image",
  "source",
  "video",
  "amp-video",
  "bbc-image",
  "input",
]);
const TEXT_ATTRIBUTES = new Set([
  "alt",
  "title",
  "class",
  "id",
  "style",
  "width",
  "height",
  "sizes",
  "type",
  "name",
  "aria-label",
  "loading",
]);
const PLACEHOLDER =
  /(?:^|[/_.-])(?:blank|spacer|placeholder|pixel|transparent|loading|lazy|grey|gray|empty|default|1x1)(?:[/_.-]|$)/iu;
const MOST_URLS = 48;

export const isImageElement = (element: ElementNode): boolean => IMAGE_TAGS.has(element.tag);

function number(element: ElementNode, name: string): number | null {
  const value = Number.parseInt(attribute(element, name) ?? "", 10);
  return Number.isFinite(value) && value > 0 ? value : null;
}

/** Every URL that one element names for its picture, in the order of its attributes. */
function collectUrls(element: ElementNode, base: string | null, into: Map<string, string>): void {
  for (const { name, value } of element.attributes) {
    if (value === "" || TEXT_ATTRIBUTES.has(name) || into.size >= MOST_URLS) continue;
    const isSet = name.endsWith("srcset") || name.endsWith("src-set");
    const isSource =
      /src|original|lazy|image|img|url|poster|full|large|zoom|hires|retina|bg|background|href|file|path/u.test(name);
    if (isSet) {
      for (const url of parseSrcset(value)) addUrl(url, name, base, into);
    } else if (isSource && value.length <= 4000 && !/[{}<>"]/u.test(value)) {
      if (name === "src" || name === "data-src" || name === "poster" || looksLikeImage(value))
        addUrl(value, name, base, into);
    }
  }
  const style = attribute(element, "style");
  if (style?.includes("url(") === true) {
    const url = /url\(\s{0,4}["']?([^"')]{4,2000})/u.exec(style)?.[1];
    if (url !== undefined) addUrl(url, "style", base, into);
  }
}

function addUrl(written: string, from: string, base: string | null, into: Map<string, string>): void {
  const url = resolveUrl(written, base);
  if (url === null || into.size >= MOST_URLS || into.has(url)) return;
  if (PLACEHOLDER.test(url.slice(url.lastIndexOf("/"), url.lastIndexOf("/") + 80)) || /\.svg(?:$|[?#])/iu.test(url))
    return;
  into.set(url, from);
}

/**
 * Reads the slot of an `img` or its like, with the `source` siblings inside `picture`.
 * Null for elements that show no picture: a `source` (read with its `img`), an `input` that is no image.
 */
export function readSlot(element: ElementNode, base: string | null): Slot | null {
  if (element.tag === "source") {
    // A picture of sources alone, its img put in by a script.
    const owner = element.parent;
    if (owner?.tag !== "picture" || owner.children.some((child) => isElement(child) && child.tag === "img"))
      return null;
    if (owner.children.find((child) => isElement(child) && child.tag === "source") !== element) return null;
  }
  if (element.tag === "input" && attribute(element, "type") !== "image") return null;
  const urls = new Map<string, string>();
  collectUrls(element, base, urls);
  const picture = element.parent?.tag === "picture" ? element.parent : null;
  if (picture !== null) {
    for (const sibling of picture.children) {
      if (isElement(sibling) && sibling.tag === "source") collectUrls(sibling, base, urls);
    }
    collectUrls(picture, base, urls);
  }
  let figure: ElementNode | null = null;
  let linkElement: ElementNode | null = null;
  let inNoscript = false;
  let inTemplate = false;
  let levels = 0;
  for (let at = element.parent; at !== null && levels < 40; at = at.parent, levels += 1) {
    if (at.tag === "figure") figure ??= at;
    else if (at.tag === "a" && attribute(at, "href") !== null) linkElement ??= at;
    else if (at.tag === "noscript") inNoscript = true;
    else if (at.tag === "template") inTemplate = true;
  }
  const href = linkElement === null ? null : attribute(linkElement, "href");
  const toPicture = href !== null && looksLikeImage(href);
  if (href !== null && toPicture) addUrl(href, "href", base, urls);
  if (linkElement !== null) {
    for (const { name, value } of linkElement.attributes) {
      if (name.startsWith("data-") && value.length < 2000 && looksLikeImage(value) && !/[{}<>"\s]/u.test(value))
        addUrl(value, name, base, urls);
    }
  }
  const wide = number(element, "width");
  const high = number(element, "height");
  return {
    element,
    images: [...urls].map(([url, from]) => ({ url, from })),
    figure,
    link: linkElement === null || href === null ? null : { element: linkElement, href, toPicture },
    side: wide === null || high === null ? (wide ?? high) : Math.min(wide, high),
    inNoscript,
    inTemplate,
  };
}
