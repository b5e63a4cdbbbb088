/** What callers hand in, taken apart: a caption, a photo, or both with an id and data of their own. */
import { CutlineError } from "../errors.js";
import { isObject, wrongInput } from "../input.js";
import type { Caption, Fingerprint, Photo } from "../model.js";
import { parseAt } from "../parse/parse-caption.js";
import { prepare } from "../photo/fingerprint/prepare.js";
import { type ArchiveEntry, fingerprintOf, isPhoto, type JsonValue, lean } from "./entry.js";

/** One item to remember. */
export interface ArchiveItem {
  /** 1 to 200 UTF-16 units, no control characters. Without one, an id is made from the content. */
  readonly id?: string | undefined;
  /** A line or a parsed caption. Left out, a photo's own caption is taken; null for none. */
  readonly caption?: string | Caption | null | undefined;
  /** A photo, or a fingerprint alone. */
  readonly photo?: Photo | Fingerprint | null | undefined;
  /** Anything of the caller's, up to 65,536 UTF-16 units as JSON. */
  readonly data?: JsonValue | undefined;
}

/** An item, or its caption or photo alone. */
export type ArchiveInput = string | Caption | Photo | Fingerprint | ArchiveItem;

/** What is looked for: a caption, a photo, or both together. */
export type ArchiveQuery = string | Caption | Photo | Fingerprint | Pick<ArchiveItem, "caption" | "photo">;

const LONGEST_ID = 200;
const LONGEST_DATA = 65_536;
const ITEM_FIELDS: ReadonlySet<string> = new Set(["id", "caption", "photo", "data"]);
// PostgreSQL refuses NUL and SQLite ends the text at it; an unpaired surrogate would come back as another id.
const UNFIT_FOR_ID = /[\p{Cc}\p{Cs}]/u;

function unfit(subject: string, message: string): CutlineError {
  return new CutlineError("INVALID_INPUT", `${subject}: ${message}`, { subject });
}

/** @throws {CutlineError} `INVALID_INPUT` */
export function checkedId(id: unknown): string {
  if (typeof id !== "string") throw wrongInput("id", "a string", id);
  if (id === "" || id.length > LONGEST_ID) {
    throw unfit("id", `expected 1 to ${LONGEST_ID} characters, received ${id.length}`);
  }
  if (UNFIT_FOR_ID.test(id)) throw unfit("id", "control characters and unpaired surrogates cannot be kept");
  return id;
}

/** Lists of a caption that are read when it is compared: what was put together by hand may lack them. */
const CAPTION_LISTS = ["creators", "creatorNames", "agencies", "distributors", "flags"] as const;

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function captionOf(caption: unknown): Caption {
  if (typeof caption === "string") return parseAt("caption", caption);
  if (isObject(caption) && typeof caption.text === "string" && typeof caption.description === "string") {
    for (const field of CAPTION_LISTS) {
      if (!isTexts(caption[field])) throw unfit("caption", `${field}: expected a list of texts`);
    }
    return caption as unknown as Caption;
  }
  throw wrongInput("caption", "a line or a parsed caption", caption);
}

function photoOf(photo: unknown): Photo | Fingerprint {
  const print = isObject(photo) && "fingerprint" in photo ? photo.fingerprint : photo;
  if (isObject(photo) && "fingerprint" in photo) {
    if (!isObject(photo.metadata)) throw unfit("photo", "metadata: expected a record");
    if (print === null) return photo as unknown as Photo;
  }
  if (!isObject(print) || typeof print.hash !== "string" || !Array.isArray(print.crops)) {
    throw wrongInput("photo", "a photo or a fingerprint", photo);
  }
  // Read once now: what is damaged must not be found out only when it is looked for.
  prepare(print as unknown as Fingerprint);
  return photo as Photo | Fingerprint;
}

function dataOf(data: unknown): JsonValue {
  if (data === undefined || data === null) return null;
  let json: string | undefined;
  try {
    json = JSON.stringify(data);
  } catch (cause) {
    throw new CutlineError("INVALID_INPUT", "data: not JSON", { subject: "data", cause });
  }
  if (json === undefined) throw wrongInput("data", "JSON", data);
  if (json.length > LONGEST_DATA) {
    throw unfit("data", `expected at most ${LONGEST_DATA} characters as JSON, received ${json.length}`);
  }
  return JSON.parse(json) as JsonValue;
}

function itemFrom(input: unknown): Readonly<Record<string, unknown>> {
  if (typeof input === "string") return { caption: input };
  if (!isObject(input) || Array.isArray(input)) throw wrongInput("item", "a caption, a photo or an item", input);
  if ("fingerprint" in input || "hash" in input) return { photo: input };
  if ("text" in input) return { caption: input };
  for (const name of Object.keys(input)) {
    if (!ITEM_FIELDS.has(name)) throw unfit("item", `"${name}" is no field of an item`);
  }
  return input;
}

/**
 * An input as an entry; the id is "" when the caller gave none.
 *
 * @throws {CutlineError} `INVALID_INPUT`
 */
export function entryFrom(input: unknown): ArchiveEntry {
  const item = itemFrom(input);
  const id = item.id === undefined ? "" : checkedId(item.id);
  const photo = item.photo === undefined || item.photo === null ? null : photoOf(item.photo);
  const own = photo !== null && isPhoto(photo) ? photo.caption : null;
  const given = item.caption === undefined ? own : item.caption;
  const caption = given === null ? null : captionOf(given);
  if (caption === null && fingerprintOf(photo) === null && !(photo && isPhoto(photo) && photo.sha256)) {
    throw unfit("item", "expected a caption, a fingerprint or a photo that could be read");
  }
  return lean({ id, caption, photo, data: dataOf(item.data) });
}
