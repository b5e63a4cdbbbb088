/** From scanned page state to the pictures in it: caption, alt, credit and URLs that belong together. */
import { looksLikeImage, parseSrcset } from "../html/urls.js";
import { type KeyMeaning, meaningOf, PICTURE_KEY, PICTURE_TYPE } from "./keys.js";
import type { JsonNode, Leaf } from "./scan.js";

export interface JsonText {
  readonly meaning: "caption" | "alt" | "description" | "title";
  readonly leaf: Leaf;
  /** Keys from the top to the text, joined by dots. */
  readonly path: string;
}

export interface JsonPicture {
  readonly texts: readonly JsonText[];
  readonly credits: readonly string[];
  readonly urls: readonly string[];
  /** The object says of itself that it is a picture. */
  readonly typed: boolean;
  readonly path: string;
}

interface Reading {
  texts: JsonText[];
  credits: string[];
  urls: string[];
  /** Some descendant is a picture with a caption of its own. */
  settled: number;
  typed: boolean;
}

const MOST_URLS = 40;
const LONGEST_CREDIT = 300;

export const keepLeaf = (key: string): boolean => {
  const meaning = meaningOf(key);
  return meaning !== null;
};

/** Titles and texts alone are the article's, not a picture's, unless the key above says so. */
export const isUseful = (node: JsonNode): boolean =>
  node.children.length > 0 ||
  (node.leaves.length > 0 && meaningOf(node.key) !== null) ||
  node.leaves.some((leaf) => PICTURE_MEANINGS.has(meaningOf(leaf.key)));

const PICTURE_MEANINGS = new Set<KeyMeaning | null>(["caption", "alt", "credit", "url"]);

/** Post-order without recursion: state may be nested as deep as a page likes. */
export function picturesOf(roots: readonly JsonNode[]): JsonPicture[] {
  const found: JsonPicture[] = [];
  for (const root of roots) {
    const path: { node: JsonNode; next: number; parts: Reading[]; name: string }[] = [
      { node: root, next: 0, parts: [], name: root.key },
    ];
    while (path.length > 0) {
      const top = path[path.length - 1]!;
      const child = top.node.children[top.next];
      top.next += 1;
      if (child !== undefined) {
        const name = child.key === "" || child.key === top.node.key ? top.name : `${top.name.slice(-160)}.${child.key}`;
        path.push({ node: child, next: 0, parts: [], name });
        continue;
      }
      path.pop();
      const reading = readNode(top.node, top.parts, top.name, found);
      path[path.length - 1]?.parts.push(reading);
    }
  }
  return found;
}

const EMPTY: Reading = { texts: [], credits: [], urls: [], settled: 0, typed: false };

function readNode(node: JsonNode, parts: readonly Reading[], path: string, found: JsonPicture[]): Reading {
  const own: Reading = {
    texts: [],
    credits: [],
    urls: [],
    settled: 0,
    typed: node.type !== null && PICTURE_TYPE.test(node.type),
  };
  const picturely = own.typed || (!node.list && PICTURE_KEY.test(node.key));
  const context: KeyMeaning | null = meaningOf(node.key);
  for (const leaf of node.leaves) {
    const meaning = meaningOf(leaf.key);
    if (meaning === null) continue;
    if (looksLikeUrl(leaf.value, meaning)) {
      for (const url of meaning === "url" && /srcset/iu.test(leaf.key) ? parseSrcset(leaf.value) : [leaf.value]) {
        if (own.urls.length < MOST_URLS) own.urls.push(url);
      }
      continue;
    }
    if (meaning === "url") continue;
    if (meaning === "caption" || meaning === "alt") own.texts.push({ meaning, leaf, path: `${path}.${leaf.key}` });
    else if (meaning === "credit") {
      if (leaf.value.length <= LONGEST_CREDIT) own.credits.push(leaf.value);
    } else if (context === "caption" || context === "alt") {
      // {"caption": {"text": …}}, {"caption": {"default": …}}
      if (meaning !== "title") own.texts.push({ meaning: context, leaf, path: `${path}.${leaf.key}` });
    } else if (context === "credit") {
      if (leaf.value.length <= LONGEST_CREDIT && (meaning === "title" || meaning === "text"))
        own.credits.push(leaf.value);
    } else if (picturely && (meaning === "description" || meaning === "title")) {
      own.texts.push({ meaning, leaf, path: `${path}.${leaf.key}` });
    }
  }
  const settled = parts.reduce((sum, part) => sum + part.settled, 0);
  const captionParts = parts.filter((part) => part.texts.length > 0).length;
  if (node.list || settled > 1 || captionParts > 1) {
    // A list, or an object over several pictures: what it holds is told already, only bare URLs and credits travel up.
    for (const part of parts) flush(part, path, found);
    if (!node.list && settled + captionParts > 1 && own.texts.length > 0 && own.urls.length > 0) {
      emit(own, path, found);
      return { ...EMPTY, settled: settled + captionParts + 1 };
    }
    if (node.list) {
      const single = parts.length === 1 ? parts[0]! : null;
      const texts = context === "caption" || context === "alt" ? own.texts : [];
      const credits = [...own.credits, ...parts.flatMap((part) => (part.texts.length === 0 ? part.credits : []))];
      const urls = [
        ...own.urls,
        ...parts.flatMap((part) => (part.texts.length === 0 || single !== null ? part.urls : [])),
      ];
      return {
        texts,
        credits: credits.slice(0, 8),
        urls: urls.slice(0, MOST_URLS),
        settled: settled + captionParts,
        typed: false,
      };
    }
    return { ...EMPTY, settled: settled + captionParts };
  }
  for (const part of parts) {
    own.texts.push(...part.texts);
    own.credits.push(...part.credits);
    own.urls.push(...part.urls);
    own.typed ||= part.typed;
  }
  own.urls.splice(MOST_URLS);
  own.credits.splice(8);
  own.settled = settled;
  if (own.texts.length > 0 && own.urls.length > 0) {
    emit(own, path, found);
    // The object around it may still add a credit or a caption of its own: {"caption": …, "image": {"src": …, "alt": …}}.
    return { texts: [], credits: own.credits, urls: own.urls, settled: settled + 1, typed: own.typed };
  }
  return own;
}

const flush = (part: Reading, path: string, found: JsonPicture[]): void => {
  if (part.texts.length > 0) emit(part, path, found);
};

const emit = (reading: Reading, path: string, found: JsonPicture[]): void => {
  found.push({
    texts: reading.texts,
    credits: [...new Set(reading.credits)],
    urls: [...new Set(reading.urls)],
    typed: reading.typed,
    path,
  });
};

function looksLikeUrl(value: string, meaning: KeyMeaning): boolean {
  if (value.length > 4000 || (/\s/u.test(value.slice(0, 300)) && meaning !== "url")) return false;
  if (/^https?:\/\/|^\/\//u.test(value)) return true;
  return meaning === "url"
    ? looksLikeImage(value) || /^\/[^/\s]{1,80}\//u.test(value)
    : value.startsWith("/") && looksLikeImage(value);
}
