/** IPTC ninjs picture items: 2.1 (lower-case names) and 3.0 (camel case), the same content in both. */
import type * as z from "zod";
import { isoToDateTime } from "./dates.js";
import { isOneRecord, type PictureFields, pictureFields, type Recordlike, recordsOf } from "./fields.js";
import { pictureUri, uriPart } from "./uri.js";
import type { LinkRecord, LinkResult, Photo, PhotoFormat } from "../model.js";
import { type NinjsOptions, ninjsOptionsSchema, resolveOptions } from "../options.js";

/** A ninjs item: plain JSON, named as the version asks. */
export type NinjsItem = { readonly [property: string]: NinjsValue };
export type NinjsValue = string | number | NinjsItem | readonly NinjsValue[];

const mediaTypes: Readonly<Partial<Record<PhotoFormat, string>>> = {
  jpeg: "image/jpeg",
  png: "image/png",
  webp: "image/webp",
  tiff: "image/tiff",
  avif: "image/avif",
  heif: "image/heif",
  gif: "image/gif",
  jxl: "image/jxl",
  jp2: "image/jp2",
  psd: "image/vnd.adobe.photoshop",
};

/**
 * Writes a record as a ninjs picture item (IPTC ninjs 3.0 by default, 2.1 on request); several records as a list.
 *
 * `contentCreated` asks for a date with time and zone: it is left out where the caption or file prints a day alone.
 * `renditions[].href` is there for files of which the page gave the URL, and for all when `baseUrl` is given.
 *
 * @returns an item, or a list of items for a list or a {@link LinkResult}; JSON-safe.
 * @throws {CutlineError} `INVALID_OPTIONS`; `INVALID_INPUT` for what is no record, list of records or result.
 * @example
 * toNinjs(record).by; // "AHMAD AL-RUBAYE"
 */
export function toNinjs(record: LinkRecord, options?: NinjsOptions): NinjsItem;
export function toNinjs(records: readonly LinkRecord[] | LinkResult, options?: NinjsOptions): NinjsItem[];
export function toNinjs(input: Recordlike, options: NinjsOptions = {}): NinjsItem | NinjsItem[] {
  const resolved = resolveOptions(ninjsOptionsSchema, options);
  const items = recordsOf(input).map((record) => {
    const item = pictureItem(record, resolved);
    return resolved.version === "2.1" ? lowerNames(item) : item;
  });
  return isOneRecord(input) ? items[0]! : items;
}

function pictureItem(record: LinkRecord, options: z.output<typeof ninjsOptionsSchema>): NinjsItem {
  const fields = pictureFields(record);
  const created = fields.dateCreated === null ? null : isoToDateTime(fields.dateCreated);
  return present({
    uri: pictureUri(record),
    type: "picture",
    representationType: "full",
    versionCreated: options.versionCreated ?? null,
    contentCreated: created,
    urgency: urgency(fields.urgency),
    copyrightHolder: fields.agencies[0] ?? fields.creators[0] ?? null,
    copyrightNotice: fields.copyrightNotice,
    usageTerms: fields.rightsUsageTerms,
    edNote: fields.instructions,
    language: fields.language,
    headlines: roles([["main", fields.headline]]),
    descriptions: roles([
      ["caption", fields.description],
      ["alttext", fields.altText],
      ["extended", fields.extendedDescription],
    ]),
    people: fields.personsShown.map((name) => ({ name, rel: "shown" })),
    places: places(fields),
    subjects: fields.keywords.map((name) => ({ name, rel: "keyword" })),
    infoSources: [
      ...fields.creators.map((name) => ({ name, role: "photographer" })),
      ...fields.agencies.map((name) => ({ name, role: "agency" })),
      ...fields.distributors.map((name) => ({ name, role: "distributor" })),
    ],
    title: fields.title,
    by: fields.creators.join(", "),
    located: fields.city,
    renditions: record.photos.map((photo, index) => rendition(photo, index, options.baseUrl)),
    altIds: fields.jobId === null ? [] : [{ role: "jobId", value: fields.jobId }],
    standard: {
      name: "ninjs",
      version: options.version,
      schema: `https://www.iptc.org/std/ninjs/ninjs-schema_${options.version}.json`,
    },
    genres:
      fields.digitalSourceType === null
        ? []
        : [{ name: fields.digitalSourceType.split("/").at(-1)!, uri: fields.digitalSourceType }],
  });
}

function rendition(photo: Photo, index: number, baseUrl: string | undefined): NinjsItem {
  const name = photo.file?.split(/[\\/]/u).at(-1) ?? null;
  return present({
    name: index === 0 ? "original" : `rendition-${index}`,
    href: baseUrl !== undefined && name !== null ? hrefIn(baseUrl, name) : null,
    contentType: photo.format === null ? null : (mediaTypes[photo.format] ?? null),
    title: name,
    width: photo.width,
    height: photo.height,
    sizeInBytes: photo.bytes,
  });
}

/** The address of a file in a folder; the folder may be written with or without its last slash. */
function hrefIn(folder: string, name: string): string {
  const base = new URL(folder);
  if (!base.pathname.endsWith("/")) base.pathname += "/";
  return new URL(uriPart(name), base).href;
}

function places({ sublocation, city, provinceState, country, countryCode }: PictureFields): NinjsItem[] {
  const name = [sublocation, city, provinceState, country].filter(Boolean).join(", ");
  if (name === "" && countryCode === null) return [];
  return [present({ name: name || countryCode, rel: "created", literal: countryCode })];
}

function roles(entries: readonly (readonly [role: string, value: string | null])[]): NinjsItem[] {
  return entries.flatMap(([role, value]) => (value ? [{ role, contentType: "text/plain", value }] : []));
}

/** IIM 2:10: 1 to 8 as one digit, 0 is reserved; ninjs takes 1 to 9. */
function urgency(written: string | null): number | null {
  return written !== null && /^[1-9]$/u.test(written) ? Number(written) : null;
}

/** Without what is null, "" or an empty list: ninjs has no null. */
function present(properties: Record<string, NinjsValue | null>): NinjsItem {
  const kept: Record<string, NinjsValue> = {};
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === "" || (Array.isArray(value) && value.length === 0)) continue;
    kept[name] = value;
  }
  return kept;
}

/** ninjs 2.x writes every name of 3.x in lower case. */
function lowerNames(item: NinjsItem): NinjsItem {
  const lower = (value: NinjsValue): NinjsValue => {
    if (Array.isArray(value)) return value.map(lower);
    return typeof value === "object" ? lowerNames(value as NinjsItem) : value;
  };
  return Object.fromEntries(Object.entries(item).map(([name, value]) => [name.toLowerCase(), lower(value)]));
}
