/** RSS and Atom: Media RSS elements, enclosures, and the HTML that items carry. */
import { decodeHTML } from "entities";
import type { CaptionOccurrence, ImageReference, PlaceKind, Problem, RestPiece } from "../../model.js";
import { parseAt } from "../../parse/parse-caption.js";
import { locate } from "../html/locate.js";
import { extractPage } from "../html/page.js";
import { isGeneric } from "../html/roles.js";
import { lettersOf } from "../html/identity.js";
import { plainText } from "../html/sightings.js";
import { looksLikeImage, pictureKeys, resolveUrl } from "../html/urls.js";
import { indexLines, type LineIndex } from "../lines.js";
import { sourceId } from "../source-id.js";
import { below, localName, parseXml, type XmlElement } from "./xml.js";

export interface WireExtract {
  readonly captions: readonly CaptionOccurrence[];
  readonly rest: readonly RestPiece[];
  readonly problems: readonly Problem[];
}

const HTML_FIELDS = new Set(["content:encoded", "encoded", "description", "summary", "content"]);

interface MediaPicture {
  readonly images: ImageReference[];
  readonly texts: { element: XmlElement; text: string; isTitle: boolean }[];
  readonly credits: string[];
}

export function extractFeed(source: string, base: string | null, lines: LineIndex): WireExtract {
  const feedId = sourceId(source);
  const tree = parseXml(source);
  const captions: CaptionOccurrence[] = [];
  const items = [...below(tree.root)].filter((element) => ["item", "entry"].includes(localName(element)));
  items.forEach((item, index) => {
    const title = lettersOf(item.children.find((child) => child.name === "title")?.text ?? "");
    const pictureIds = new Map<string, string>();
    const idOf = (images: readonly ImageReference[], fallback: string): string => {
      for (const { url } of images) {
        const key = pictureKeys(url).strong;
        const known = key === null ? undefined : pictureIds.get(key);
        if (known !== undefined) return known;
      }
      const id = `${feedId}:item-${index + 1}/${fallback.slice(fallback.indexOf(":") + 1)}`;
      for (const { url } of images) {
        const key = pictureKeys(url).strong;
        if (key !== null) pictureIds.set(key, id);
      }
      return id;
    };
    mediaPictures(item, base).forEach((picture, at) => {
      const id = idOf(picture.images, `media-${at + 1}`);
      const credit = picture.credits.join(" / ") || null;
      for (const { element, text, isTitle } of picture.texts) {
        const [offset, end] = locate(source, text, element.start);
        const isHeadline = lettersOf(text) === title;
        captions.push({
          text,
          place: { kind: "feed", line: lines.lineAt(offset), offset, end, path: `item[${index + 1}] ${element.name}` },
          images: picture.images,
          scope: "article",
          role: isGeneric(text)
            ? "generic"
            : isHeadline
              ? "headline"
              : isTitle && picture.texts.length > 1
                ? "description"
                : parseAt("caption", text).creditLine === null
                  ? "copy"
                  : "caption+credit",
          picture: id,
          credit,
        });
      }
    });
    for (const field of item.children) {
      if (!HTML_FIELDS.has(field.name) || !field.text.includes("<")) continue;
      captions.push(
        ...htmlCaptions(
          source,
          field,
          base,
          lines,
          (images, own) => idOf(images, `${own}-${field.name}`),
          `item[${index + 1}] ${field.name}`,
        ),
      );
    }
  });
  captions.sort((a, b) => a.place.offset - b.place.offset);
  const problems: Problem[] =
    tree.error === null ? [] : [{ code: "XML_BROKEN", message: `the XML is broken: ${tree.error}`, subject: null }];
  return { captions, rest: [], problems };
}

/** Captions in a field's own markup, their offsets looked up in the feed. */
function htmlCaptions(
  source: string,
  field: XmlElement,
  base: string | null,
  lines: LineIndex,
  idOf: (images: readonly ImageReference[], own: string) => string,
  path: string,
): CaptionOccurrence[] {
  const html = field.text;
  const asWritten = source.indexOf(html, field.start);
  const isVerbatim = asWritten >= 0 && asWritten - field.start <= 200;
  return extractPage(html, base, indexLines(html)).captions.map((caption) => {
    const [offset, end] = isVerbatim
      ? [asWritten + caption.place.offset, asWritten + caption.place.end]
      : locate(source, caption.text, field.start);
    const kind: PlaceKind = caption.place.kind;
    return {
      ...caption,
      scope: "article",
      place: { kind, line: lines.lineAt(offset), offset, end, path: `${path} ${caption.place.path ?? ""}`.trim() },
      picture: idOf(caption.images, caption.picture ?? ""),
    };
  });
}

/** media:content and media:thumbnail of an item, with what media:group or the item says of them. */
function mediaPictures(item: XmlElement, base: string | null): MediaPicture[] {
  const pictures: MediaPicture[] = [];
  const loose: MediaPicture = { images: [], texts: [], credits: [] };
  const read = (element: XmlElement, into: MediaPicture): void => {
    const url = element.attributes.get("url") ?? element.attributes.get("href");
    if (url !== undefined && isPicture(element, url)) {
      const resolved = resolveUrl(url, base);
      if (resolved !== null) into.images.push({ url: resolved, from: element.name });
    }
    for (const child of element.children) {
      if (!child.name.startsWith("media:")) continue;
      const local = localName(child);
      const text = decodedText(child.text);
      if (local === "thumbnail" || (local === "content" && element.name !== "item" && element.name !== "entry"))
        read(child, into);
      else if (text === "") continue;
      else if (local === "credit" || local === "copyright") {
        if (!into.credits.includes(text)) into.credits.push(text);
      } else if (local === "description" || local === "text") into.texts.push({ element: child, text, isTitle: false });
      else if (local === "title") into.texts.push({ element: child, text, isTitle: true });
    }
  };
  for (const child of item.children) {
    if (child.name === "media:content" || child.name === "media:group") {
      const url = child.attributes.get("url");
      if (child.name === "media:content" && url !== undefined && !isPicture(child, url)) continue;
      const picture: MediaPicture = { images: [], texts: [], credits: [] };
      read(child, picture);
      pictures.push(picture);
    } else if (child.name === "enclosure" || (child.name === "link" && child.attributes.get("rel") === "enclosure"))
      read(child, loose);
  }
  read(
    {
      ...item,
      children: item.children.filter((child) => child.name !== "media:content" && child.name !== "media:group"),
    },
    loose,
  );
  // What the item says outside any media:content is about its only picture.
  if (pictures.length === 1) {
    const only = pictures[0]!;
    only.images.push(...loose.images);
    only.texts.push(...loose.texts);
    for (const credit of loose.credits) if (!only.credits.includes(credit)) only.credits.push(credit);
  } else if (pictures.length === 0 && loose.texts.length > 0) pictures.push(loose);
  return pictures;
}

const isPicture = (element: XmlElement, url: string): boolean => {
  const medium = element.attributes.get("medium") ?? element.attributes.get("type") ?? "";
  return medium === ""
    ? localName(element) === "thumbnail" || looksLikeImage(url) || localName(element) === "content"
    : medium.startsWith("image");
};

const decodedText = (value: string): string => {
  const bare = plainText(value);
  return bare.includes("&") ? plainText(decodeHTML(bare)) : bare;
};
