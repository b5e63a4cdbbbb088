/** ninjs items, versions 1 to 3: pictures, their renditions, and pictures associated with a text item. */
import type { CaptionOccurrence, ImageReference, Problem } from "../../model.js";
import { parseAt } from "../../parse/parse-caption.js";
import { decodeString } from "../json/strings.js";
import { resolveUrl } from "../html/urls.js";
import type { LineIndex } from "../lines.js";
import { sourceId } from "../source-id.js";
import type { WireExtract } from "./feed.js";

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

const DEEPEST = 12;

export function extractNinjs(source: string, base: string | null, lines: LineIndex): WireExtract {
  let parsed: Json;
  try {
    parsed = JSON.parse(source.replace(/^\u{feff}/u, "")) as Json;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      captions: [],
      rest: [],
      problems: [{ code: "JSON_BROKEN", message: `the JSON is broken: ${message}`, subject: null } satisfies Problem],
    };
  }
  const documentId = sourceId(source);
  const captions: CaptionOccurrence[] = [];
  const pending: { item: JsonObject; path: string; depth: number }[] = [];
  const queue = (value: Json | undefined, path: string, depth: number): void => {
    if (depth > DEEPEST || value === undefined || value === null || typeof value !== "object") return;
    if (Array.isArray(value)) for (const [at, entry] of value.entries()) queue(entry, `${path}[${at}]`, depth + 1);
    else pending.push({ item: value, path, depth });
  };
  queue(parsed, "", 0);
  let cursor = 0;
  for (let at = 0; at < pending.length; at += 1) {
    const { item, path, depth } = pending[at]!;
    const associations = item.associations ?? item.items;
    if (associations !== null && typeof associations === "object" && !Array.isArray(associations)) {
      for (const [key, value] of Object.entries(associations)) queue(value, `${path}.associations.${key}`, depth + 1);
    } else queue(associations, `${path}.associations`, depth + 1);
    if (item.type !== "picture" && item.type !== "graphic") continue;
    const images = imagesOf(item, base);
    const credit = creditOf(item);
    for (const { key, text, role } of textsOf(item)) {
      const [offset, end] = find(source, text, cursor);
      if (end > offset) cursor = Math.max(0, offset - 20_000);
      captions.push({
        text,
        place: { kind: "ninjs", line: lines.lineAt(offset), offset, end, path: `${path}.${key}`.replace(/^\./u, "") },
        images,
        scope: "article",
        role: role ?? (parseAt("caption", text).creditLine === null ? "copy" : "caption+credit"),
        picture: `${documentId}:${typeof item.uri === "string" ? item.uri : `picture-${at + 1}`}`,
        credit,
      });
    }
  }
  return { captions, rest: [], problems: [] };
}

function textsOf(item: JsonObject): { key: string; text: string; role: CaptionOccurrence["role"] | null }[] {
  const texts: { key: string; text: string; role: CaptionOccurrence["role"] | null }[] = [];
  const add = (key: string, value: Json | undefined, role: CaptionOccurrence["role"] | null): void => {
    if (typeof value === "string" && value.trim() !== "") texts.push({ key, text: value.trim(), role });
  };
  // Version 1 has description_<role>, versions 2 and 3 lists of { role, value }.
  add("description_caption", item.description_caption, null);
  for (const [at, description] of (Array.isArray(item.descriptions) ? item.descriptions : []).entries()) {
    if (description === null || typeof description !== "object" || Array.isArray(description)) continue;
    const role = typeof description.role === "string" ? description.role : "";
    add(
      `descriptions[${at}]`,
      description.value,
      role === "" || /caption|description/iu.test(role) ? null : "description",
    );
  }
  add("description_text", item.description_text, item.description_caption === undefined ? null : "description");
  add("altText", item.altText ?? item.alttext, texts.length === 0 ? null : "description");
  add("headline", item.headline, "headline");
  for (const [at, headline] of (Array.isArray(item.headlines) ? item.headlines : []).entries()) {
    if (headline !== null && typeof headline === "object" && !Array.isArray(headline))
      add(`headlines[${at}]`, headline.value, "headline");
  }
  return texts;
}

function imagesOf(item: JsonObject, base: string | null): ImageReference[] {
  const renditions = item.renditions;
  const list =
    renditions === null || typeof renditions !== "object"
      ? []
      : Array.isArray(renditions)
        ? renditions
        : Object.values(renditions);
  const images: ImageReference[] = [];
  for (const rendition of list) {
    if (
      rendition === null ||
      typeof rendition !== "object" ||
      Array.isArray(rendition) ||
      typeof rendition.href !== "string"
    )
      continue;
    const url = resolveUrl(rendition.href, base);
    if (url !== null) images.push({ url, from: "rendition" });
  }
  return images;
}

/** The byline names the photographer; the credit line says who is to be named, often with the same name in it. */
function creditOf(item: JsonObject): string | null {
  const line = item.creditline ?? item.creditLine;
  const people = (Array.isArray(item.people) ? item.people : []).flatMap((person) =>
    person !== null &&
    typeof person === "object" &&
    !Array.isArray(person) &&
    typeof person.name === "string" &&
    /photographer|creator/iu.test(String(person.rel ?? person.role ?? ""))
      ? [person.name]
      : [],
  );
  const parts = [item.byline, ...people, line].filter(
    (part): part is string => typeof part === "string" && part.trim() !== "",
  );
  const distinct = parts.filter(
    (part, at) => parts.indexOf(part) === at && !parts.some((other) => other !== part && other.includes(part)),
  );
  return distinct.length === 0 ? null : distinct.join(" / ");
}

/** Where the value stands, escapes and all. */
function find(source: string, text: string, from: number): [number, number] {
  const escaped = JSON.stringify(text).slice(1, -1);
  for (const start of [from, 0]) {
    for (const needle of [escaped, text]) {
      const at = source.indexOf(needle, start);
      if (at >= 0) return [at, at + needle.length];
    }
  }
  // Written with \u escapes: up to the closing quote behind the first plain words.
  const words = /[\p{L}\p{N}][\p{L}\p{N} ]{6,40}/u.exec(text)?.[0];
  const at = words === undefined ? -1 : source.indexOf(words);
  if (at < 0) return [0, 0];
  const open = source.lastIndexOf('"', at) + 1;
  let close = at;
  while (close < source.length && source[close] !== '"') close += source[close] === "\\" ? 2 : 1;
  return decodeString(source.slice(open, close)).trim() === text ? [open, close] : [at, at + (words?.length ?? 0)];
}
