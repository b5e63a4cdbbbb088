import type { SourceFormat } from "../options.js";

/** What a source is, from its beginning. */
export function detectFormat(source: string): Exclude<SourceFormat, "auto"> {
  const head = source
    .slice(0, 3000)
    .replace(/^\u{feff}/u, "")
    .trimStart();
  if (
    head.startsWith("{") &&
    /"(?:uri|renditions|body_text|description_text|description_caption|pubstatus|associations)"\s{0,3}:/u.test(
      source.slice(0, 20_000),
    )
  )
    return "ninjs";
  const xml = head
    .replace(/^<\?[^<>]{0,300}\?>/u, "")
    .replace(/^(?:\s{0,200}<!--[\s\S]{0,2000}?-->|\s{0,200}<\?[^<>]{0,300}\?>){0,5}/u, "")
    .trimStart();
  if (/^<(?:[\w-]{1,20}:)?(?:rss|feed|RDF)[\s>]/u.test(xml)) return "feed";
  if (/^<(?:[\w-]{1,20}:)?(?:newsItem|newsMessage|packageItem|NewsML)[\s>]/u.test(xml)) return "newsml";
  if (/^<!doctype html|^<html|^<head|^<body/iu.test(xml)) return "html";
  // A fragment counts as HTML when it holds elements that a text would not mention by chance.
  return /<(?:img|figure|figcaption|p|div|span|article|section|picture|meta|br|a|script|table|ul|h[1-6])(?:\s[^<>]{0,2000})?\/?>/iu.test(
    source.slice(0, 200_000),
  )
    ? "html"
    : "text";
}
