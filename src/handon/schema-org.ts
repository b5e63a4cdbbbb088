/** schema.org ImageObject as JSON-LD, with the properties that search engines read for image credits and licences. */
import { isOneRecord, type PictureFields, pictureFields, type Recordlike, recordsOf } from "./fields.js";
import { pageUrl, pictureUri } from "./uri.js";
import type { LinkRecord, LinkResult } from "../model.js";

/** A JSON-LD object: plain JSON. */
export type JsonLd = { readonly [property: string]: JsonLdValue };
export type JsonLdValue = string | number | JsonLd | readonly JsonLdValue[];

/**
 * Writes a record as a schema.org `ImageObject`; several as a list.
 *
 * `creator` are people, `creditText` the credit line, `acquireLicensePage` the first PLUS licensor URL, `license` the
 * web statement of rights, `contentUrl` the page's URL of the picture, `dateCreated` as far as written.
 *
 * @returns JSON-safe objects with `@context` and `@type`. For use inside `<script type="application/ld+json">` pass
 *   the text of `JSON.stringify` through a replacement of `<` by `\u003c`.
 * @throws {CutlineError} `INVALID_INPUT` for what is no record, list of records or result.
 * @example
 * toSchemaOrg(record).creditText; // "AFP / AHMAD AL-RUBAYE"
 */
export function toSchemaOrg(record: LinkRecord): JsonLd;
export function toSchemaOrg(records: readonly LinkRecord[] | LinkResult): JsonLd[];
export function toSchemaOrg(input: Recordlike): JsonLd | JsonLd[] {
  const objects = recordsOf(input).map(imageObject);
  return isOneRecord(input) ? objects[0]! : objects;
}

function imageObject(record: LinkRecord): JsonLd {
  const fields = pictureFields(record);
  const best = record.photos[0];
  const kept: Record<string, JsonLdValue> = {};
  const add = (name: string, value: JsonLdValue | null | undefined): void => {
    if (value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0)) return;
    kept[name] = value;
  };
  add("@context", "https://schema.org");
  add("@type", "ImageObject");
  add("identifier", pictureUri(record));
  add("contentUrl", pageUrl(record));
  add("caption", fields.description);
  add("headline", fields.headline);
  add("inLanguage", fields.language);
  add(
    "creator",
    fields.creators.map((name) => ({ "@type": "Person", name })),
  );
  add("creditText", fields.creditLine);
  add("copyrightNotice", fields.copyrightNotice);
  add(
    "provider",
    [...fields.agencies, ...fields.distributors].map((name) => ({ "@type": "Organization", name })),
  );
  add("license", fields.webStatementOfRights);
  add("acquireLicensePage", fields.licensorUrls[0]);
  add("usageInfo", fields.rightsUsageTerms);
  add("conditionsOfAccess", fields.instructions);
  add("dateCreated", fields.dateCreated);
  add("contentLocation", place(fields));
  add("keywords", fields.keywords);
  add("digitalSourceType", fields.digitalSourceType);
  add("width", best?.width);
  add("height", best?.height);
  return kept;
}

function place(fields: PictureFields): JsonLd | null {
  const address: Record<string, string> = {};
  if (fields.city) address.addressLocality = fields.city;
  if (fields.provinceState) address.addressRegion = fields.provinceState;
  const country = fields.country ?? fields.countryCode;
  if (country) address.addressCountry = country;
  if (Object.keys(address).length === 0 && fields.sublocation === null) return null;
  return {
    "@type": "Place",
    ...(fields.sublocation === null ? {} : { name: fields.sublocation }),
    address: { "@type": "PostalAddress", ...address },
  };
}
