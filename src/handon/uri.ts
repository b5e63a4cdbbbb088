/** One URI per picture, made from what is known of it, so that two runs name it alike. */
import type { LinkRecord } from "../model.js";

/**
 * The page's URL of the picture where it is absolute; else the file's digest as a "named information" URI
 * (RFC 6920, `ni:///sha-256;…`); else a URN of the record's id.
 */
export function pictureUri(record: LinkRecord): string {
  return pageUrl(record) ?? digestUri(record) ?? `urn:cutline:${uriPart(record.id)}`;
}

/** `text` as one part of a URI; a lone surrogate, which no UTF-8 can hold, as U+FFFD. */
export function uriPart(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\u{fffd}"));
}

/** The first absolute http(s) URL by which the page refers to the picture, or null. */
export function pageUrl(record: LinkRecord): string | null {
  for (const { occurrence } of record.caption?.members ?? []) {
    for (const { url } of occurrence?.images ?? []) {
      if (/^https?:\/\//iu.test(url) && URL.canParse(url)) return new URL(url).href;
    }
  }
  return null;
}

function digestUri(record: LinkRecord): string | null {
  const digest = record.photos[0]?.sha256;
  if (!digest || !/^[0-9a-f]{64}$/iu.test(digest)) return null;
  const bytes = digest.match(/../gu)!.map((pair) => String.fromCharCode(Number.parseInt(pair, 16)));
  return `ni:///sha-256;${btoa(bytes.join("")).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")}`;
}
