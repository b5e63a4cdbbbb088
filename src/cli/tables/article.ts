import type { ArticleExtract } from "../../model.js";
import { cut, type Paint, plain } from "../paint.js";
import { bylineText, placeText } from "./link.js";

/** What was found in a source, in the order of the source: captions first, then the byline and the rest. */
export function articleTable(article: ArticleExtract, paint: Paint): string {
  const captions = article.captions.map((occurrence) => {
    const about = [placeText(occurrence), occurrence.scope, occurrence.role, occurrence.images[0]?.url ?? ""];
    const credit = occurrence.credit ? `\n  credit: ${plain(occurrence.credit)}` : "";
    return `${plain(occurrence.text)}\n  ${paint.dim(plain(about.filter(Boolean).join(" · ")))}${credit}`;
  });
  const lines = captions.length > 0 ? [captions.join("\n")] : ["No captions found."];
  if (article.byline) lines.push(`${paint.bold("Byline")}  ${bylineText(article.byline)}`);
  for (const piece of article.rest)
    lines.push(`${paint.dim(`${piece.kind}, line ${piece.place.line}`)}  ${cut(piece.text, 90)}`);
  return lines.join("\n");
}
