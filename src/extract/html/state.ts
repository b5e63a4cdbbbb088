/** Pictures that scripts, JSON attributes and meta elements speak of. */
import { decodeHTML } from "entities";
import type { PlaceKind, Span } from "../../model.js";
import { isUseful, keepLeaf, type JsonPicture, picturesOf } from "../json/pictures.js";
import { mayHoldCaptions } from "../json/keys.js";
import { type JsonNode, scanJson } from "../json/scan.js";
import { fold } from "./content.js";
import { locate, locateAttribute } from "./locate.js";
import { pathOf } from "./path.js";
import type { Piece, Sighting } from "./pieces.js";
import { plainText } from "./sightings.js";
import type { Survey } from "./survey.js";
import { resolveUrl } from "./urls.js";

const LONGEST_TEXT = 5000;
/** What a record in page state may say before it counts as the caption. */
const CLAIMS = { caption: "caption", alt: "alt", description: "description", title: "title" } as const;

export function stateSightings(source: string, page: Survey): Sighting[] {
  const sightings: Sighting[] = [];
  const add = (
    picture: JsonPicture,
    kind: PlaceKind,
    origin: Sighting["source"],
    spanOf: (start: number, end: number, text: string) => Span,
  ): void => {
    const pieces: Piece[] = [];
    for (const { meaning, leaf, path } of picture.texts) {
      const text = decodedText(leaf.value);
      if (text.length < 3 || text.length > LONGEST_TEXT || /^(?:https?:|\/\S+$)/u.test(text)) continue;
      const credit = meaning === "caption" || meaning === "alt" ? joinNames(picture.credits) : null;
      pieces.push({
        text,
        kind,
        claim: CLAIMS[meaning],
        credit,
        span: spanOf(leaf.offset, leaf.end, text),
        path: path.replace(/^\./u, ""),
      });
    }
    if (pieces.length === 0) return;
    const images = picture.urls.flatMap((written) => {
      const url = resolveUrl(decodedUrl(written), page.base);
      return url === null ? [] : [{ url, from: "json" }];
    });
    sightings.push({ images, pieces, credits: [], linkedCaption: false, slot: null, source: origin });
  };
  for (const script of page.scripts) {
    const text = source.slice(script.start, script.end);
    if (!mayHoldCaptions(text)) continue;
    const inSource = (start: number, end: number, value: string): Span => within(source, value, start, end);
    for (const picture of picturesOf(scan(source, script.start, script.end, text))) {
      add(
        picture,
        script.kind === "json-ld" ? "json-ld" : "json-script",
        script.kind === "json-ld" ? "json-ld" : "json",
        inSource,
      );
    }
  }
  for (const { element, name, value } of page.jsonAttributes) {
    if (!mayHoldCaptions(value)) continue;
    for (const picture of picturesOf(scanJson(value, 0, value.length, keepLeaf, isUseful))) {
      add(picture, "json-attribute", "json", (_start, _end, text) => locateAttribute(source, element, name, text));
    }
  }
  sightings.push(...metaSightings(source, page));
  return sightings;
}

const scan = (source: string, start: number, end: number, text: string): JsonNode[] => {
  // A few systems escape the quotes of the whole script as entities.
  if (/^\s*[{[]\s*&quot;/u.test(text.slice(0, 60))) {
    const decoded = decodeHTML(text);
    return scanJson(decoded, 0, decoded.length, keepLeaf, isUseful).map((node) => relocated(node, start, end));
  }
  return scanJson(source, start, end, keepLeaf, isUseful);
};

function relocated(root: JsonNode, start: number, end: number): JsonNode {
  return {
    ...root,
    leaves: root.leaves.map((leaf) => ({ ...leaf, offset: start, end })),
    children: root.children.map((child) => relocated(child, start, end)),
  };
}

/** For JSON inside a string the words are looked for inside it; the string's own span where they are escaped. */
function within(source: string, text: string, start: number, end: number): Span {
  const words = text.split(" ", 3).join(" ");
  const at = source.indexOf(words, start);
  if (at < 0 || at >= end) return [start, end];
  const [from, to] = locate(source, text, at);
  return from === to ? [start, end] : [from, Math.min(to, end)];
}

const decodedUrl = (url: string): string => (url.includes("&amp;") ? url.replaceAll("&amp;", "&") : url);

function decodedText(value: string): string {
  const bare = plainText(value);
  return bare.includes("&") ? fold(decodeHTML(bare)) : bare;
}

const joinNames = (credits: readonly string[]): string | null => {
  const names = credits.map(decodedText).filter((name) => name !== "" && !/^(?:https?:|\d+$)/u.test(name));
  return names.length === 0 ? null : [...new Set(names)].join(" / ");
};

/** og:image:alt belongs to the og:image before it; so do their twitter twins. */
function metaSightings(source: string, page: Survey): Sighting[] {
  const sightings: Sighting[] = [];
  let urls: string[] = [];
  for (const { element, name, value } of page.metas) {
    if (/^(?:og:image|og:image:url|og:image:secure_url|twitter:image|twitter:image:src)$/u.test(name)) {
      const url = resolveUrl(value, page.base);
      if (url !== null) urls = [...urls.slice(-3), url];
    } else if (name === "og:image:alt" || name === "twitter:image:alt") {
      const text = fold(value);
      if (text.length < 3 || urls.length === 0) continue;
      const piece: Piece = {
        text,
        kind: "meta",
        claim: "alt",
        credit: null,
        span: locateAttribute(source, element, "content", text),
        path: pathOf(element, name),
      };
      sightings.push({
        images: urls.map((url) => ({ url, from: name.slice(0, -4) })),
        pieces: [piece],
        credits: [],
        linkedCaption: false,
        slot: null,
        source: "meta",
      });
    }
  }
  return sightings;
}
