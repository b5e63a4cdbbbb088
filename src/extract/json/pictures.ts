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
  readonly texts: JsonText[];
  readonly credits: string[];
  readonly urls: string[];
  /** Some descendant is a picture with a caption of its own. */
  readonly settled: number;
  readonly typed: boolean;
}

const MOST_URLS = 40;
const MOST_CREDITS = 8;
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

const emptyReading = (settled: number, typed = false): Reading => ({
  texts: [],
  credits: [],
  urls: [],
  settled,
  typed,
});

function readNode(node: JsonNode, parts: readonly Reading[], path: string, found: JsonPicture[]): Reading {
  const own = readLeaves(node, path);
  const settled = parts.reduce((sum, part) => sum + part.settled, 0);
  const captioned = parts.filter((part) => part.texts.length > 0).length;
  if (!node.list && settled <= 1 && captioned <= 1) return readOnePicture(own, parts, settled, path, found);
  // A list, or an object over several pictures: what it holds is told already.
  for (const part of parts) flush(part, path, found);
  if (node.list) return readList(node, own, parts, settled + captioned);
  if (settled + captioned === 0 || own.texts.length === 0 || own.urls.length === 0)
    return emptyReading(settled + captioned);
  emit(own, path, found);
  return emptyReading(settled + captioned + 1);
}

/** What the strings of an object itself say. */
function readLeaves(node: JsonNode, path: string): Reading {
  const own = emptyReading(0, node.type !== null && PICTURE_TYPE.test(node.type));
  const picturely = own.typed || (!node.list && PICTURE_KEY.test(node.key));
  const context = meaningOf(node.key);
  for (const leaf of node.leaves) {
    const meaning = meaningOf(leaf.key);
    if (meaning === null) continue;
    if (looksLikeUrl(leaf.value, meaning)) {
      for (const url of meaning === "url" && /srcset/iu.test(leaf.key) ? parseSrcset(leaf.value) : [leaf.value]) {
        if (own.urls.length < MOST_URLS) own.urls.push(url);
      }
      continue;
    }
    const role = roleOf(meaning, context, picturely);
    if (role === "credit") {
      if (leaf.value.length <= LONGEST_CREDIT) own.credits.push(leaf.value);
    } else if (role !== null) own.texts.push({ meaning: role, leaf, path: `${path}.${leaf.key}` });
  }
  return own;
}

/** What a string is to its picture, by its own key and by that of the object around it; null for nothing. */
function roleOf(
  meaning: KeyMeaning,
  context: KeyMeaning | null,
  picturely: boolean,
): JsonText["meaning"] | "credit" | null {
  if (meaning === "url") return null;
  if (meaning === "caption" || meaning === "alt" || meaning === "credit") return meaning;
  // {"caption": {"text": …}}, {"caption": {"default": …}}
  if (context === "caption" || context === "alt") return meaning === "title" ? null : context;
  if (context === "credit") return meaning === "title" || meaning === "text" ? "credit" : null;
  return picturely && (meaning === "description" || meaning === "title") ? meaning : null;
}

/** Of a list's items only bare URLs and credits travel up, and texts where the key says that they are captions. */
function readList(node: JsonNode, own: Reading, parts: readonly Reading[], settled: number): Reading {
  const context = meaningOf(node.key);
  const bare = parts.filter((part) => part.texts.length === 0);
  return {
    texts: context === "caption" || context === "alt" ? own.texts : [],
    credits: [...own.credits, ...bare.flatMap((part) => part.credits)].slice(0, MOST_CREDITS),
    urls: [...own.urls, ...(parts.length === 1 ? parts : bare).flatMap((part) => part.urls)].slice(0, MOST_URLS),
    settled,
    typed: false,
  };
}

function readOnePicture(
  own: Reading,
  parts: readonly Reading[],
  settled: number,
  path: string,
  found: JsonPicture[],
): Reading {
  const whole: Reading = {
    texts: [own, ...parts].flatMap((part) => part.texts),
    credits: [own, ...parts].flatMap((part) => part.credits).slice(0, MOST_CREDITS),
    urls: [own, ...parts].flatMap((part) => part.urls).slice(0, MOST_URLS),
    settled,
    typed: own.typed || parts.some((part) => part.typed),
  };
  if (whole.texts.length === 0 || whole.urls.length === 0) return whole;
  emit(whole, path, found);
  // The object around it may still add a credit or a caption of its own: {"caption": …, "image": {"src": …, "alt": …}}.
  return { ...whole, texts: [], settled: settled + 1 };
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
