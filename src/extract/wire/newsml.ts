/** NewsML-G2 picture items, and NITF media inside text items. */
import type { CaptionOccurrence, ImageReference, Problem } from "../../model.js";
import { parseAt } from "../../parse/parse-caption.js";
import { locate } from "../html/locate.js";
import { resolveUrl } from "../html/urls.js";
import type { LineIndex } from "../lines.js";
import { sourceId } from "../source-id.js";
import type { WireExtract } from "./feed.js";
import { allText, below, localName, parseXml, type XmlElement } from "./xml.js";

const inside = (root: XmlElement, name: string): XmlElement[] =>
  [...below(root)].filter((element) => localName(element) === name);

export function extractNewsml(source: string, base: string | null, lines: LineIndex): WireExtract {
  const documentId = sourceId(source);
  const tree = parseXml(source);
  const captions: CaptionOccurrence[] = [];
  const add = (
    element: XmlElement,
    images: ImageReference[],
    picture: string,
    credit: string | null,
    role?: CaptionOccurrence["role"],
  ): void => {
    const text = allText(element);
    if (text.length < 2) return;
    const [offset, end] = locate(source, text, element.start);
    captions.push({
      text,
      place: { kind: "newsml", line: lines.lineAt(offset), offset, end, path: pathOf(element) },
      images,
      scope: "article",
      role: role ?? (parseAt("caption", text).creditLine === null ? "copy" : "caption+credit"),
      picture: `${documentId}:${picture}`,
      credit,
    });
  };
  const items = inside(tree.root, "newsItem");
  items.forEach((item, index) => {
    const itemClass = inside(item, "itemClass")[0]?.attributes.get("qcode") ?? "";
    const images = inside(item, "remoteContent").flatMap((content) =>
      reference(content.attributes.get("href"), base, "remoteContent"),
    );
    if (itemClass !== "" ? itemClass.endsWith(":picture") : images.length > 0) {
      const id = item.attributes.get("guid") ?? `item-${index + 1}`;
      const credit = creditOf(item);
      for (const description of inside(item, "description")) {
        const role = description.attributes.get("role") ?? "drol:caption";
        if (/caption|description|caption_text/iu.test(role)) add(description, images, id, credit);
        else add(description, images, id, credit, "description");
      }
      for (const headline of inside(item, "headline").slice(0, 2)) add(headline, images, id, null, "headline");
    }
  });
  inside(tree.root, "media").forEach((media, index) => {
    const images = inside(media, "media-reference").flatMap((reference_) =>
      reference(reference_.attributes.get("source"), base, "media-reference"),
    );
    const credit =
      inside(media, "media-producer")
        .map(allText)
        .find((text) => text !== "") ?? null;
    for (const caption of inside(media, "media-caption")) add(caption, images, `media-${index + 1}`, credit);
  });
  const problems: Problem[] =
    tree.error === null ? [] : [{ code: "XML_BROKEN", message: `the XML is broken: ${tree.error}`, subject: null }];
  return { captions, rest: [], problems };
}

const reference = (href: string | undefined, base: string | null, from: string): ImageReference[] => {
  const url = href === undefined ? null : resolveUrl(href, base);
  return url === null ? [] : [{ url, from }];
};

/** creditline says all; else the creators' names and the provider's. */
function creditOf(item: XmlElement): string | null {
  const line = inside(item, "creditline")
    .map(allText)
    .find((text) => text !== "");
  const names = inside(item, "creator")
    .map((creator) => inside(creator, "name")[0])
    .flatMap((name) => (name === undefined ? [] : [allText(name)]))
    .filter((name) => name !== "");
  const parts = [...names, ...(line === undefined ? [] : [line])];
  const distinct = parts.filter(
    (part, at) => parts.indexOf(part) === at && !parts.some((other) => other !== part && other.includes(part)),
  );
  return distinct.length === 0 ? null : distinct.join(" / ");
}

function pathOf(element: XmlElement): string {
  const names: string[] = [];
  for (let at: XmlElement | null = element; at !== null && at.name !== "" && names.length < 4; at = at.parent)
    names.unshift(at.name);
  return names.join("/");
}
