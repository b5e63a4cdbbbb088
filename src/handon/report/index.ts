import { expectResult } from "../../input.js";
import type { LinkResult, RestPiece, Severity } from "../../model.js";
import { type ReportOptions, reportOptionsSchema, resolveOptions } from "../../options.js";
import { unmatchedByScope } from "../scope.js";
import { legend } from "./caption-text.js";
import { contextOf } from "./context.js";
import { captionCards, decideSection } from "./decide.js";
import { html, SafeHtml } from "./html.js";
import { placeName, recordArticle } from "./record.js";
import { seriesSection } from "./series.js";
import { style } from "./style.js";

/**
 * Writes a result as one HTML page that stands alone: no script, nothing loaded from elsewhere (its own Content
 * Security Policy forbids both), every text escaped.
 *
 * What a person must decide comes first; then each picture with its files, its caption in colours, where it stood, the
 * evidence and the contradictions; then look-alikes side by side. Reads in light and dark, on narrow screens, with the
 * keyboard and on paper; captions keep their own direction.
 *
 * @returns a whole document, UTF-8 when saved. Same input, same text.
 * @throws {CutlineError} `INVALID_OPTIONS`; `INVALID_INPUT` when `result` is no whole result.
 * @example
 * await writeFile("report.html", renderReport(result, { thumbnails: await thumbnailsOf(photos) }));
 */
export function renderReport(result: LinkResult, options: ReportOptions = {}): string {
  const { title, thumbnails, made } = resolveOptions(reportOptionsSchema, options);
  expectResult(result, "result");
  const context = contextOf(result, thumbnails ?? new Map());
  const records = result.records.map((record, index) => recordArticle(record, index + 1, context));
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${new SafeHtml(style)}</style>
</head>
<body>
<a class="skip" href="#pictures">To the pictures</a>
<header><h1 dir="auto">${title}</h1>${counts(result)}</header>
<main>
${decideSection(result, context)}
<section aria-labelledby="pictures"><h2 id="pictures">Pictures</h2>${legend()}
${records.length > 0 ? records : html`<p class="quiet">No picture was linked to a caption.</p>`}
</section>
${seriesSection(result, context)}
${articleRest(result)}
${besideArticle(result)}
</main>
<footer>Made by cutline${made ? html`, ${made}` : null}</footer>
</body>
</html>
`.toString();
}

function counts(result: LinkResult): SafeHtml {
  const all = [...result.discrepancies, ...result.records.flatMap(({ discrepancies }) => discrepancies)];
  const of = (severity: Severity): number => all.filter((finding) => finding.severity === severity).length;
  const unmatched = unmatchedByScope(result).own.length;
  const open = result.ambiguous.length + unmatched + result.unmatchedPhotos.length + result.undecided.length;
  const items: readonly (readonly [one: string, many: string, count: number, kind: string, anchor: string | null])[] = [
    ["picture", "pictures", result.records.length, "", "pictures"],
    ["error", "errors", of("error"), "error", null],
    ["warning", "warnings", of("warning"), "warning", null],
    ["note", "notes", of("info"), "info", null],
    ["caption without picture", "captions without picture", unmatched, "warning", open > 0 ? "decide" : null],
    [
      "file without caption",
      "files without caption",
      result.unmatchedPhotos.length,
      "warning",
      open > 0 ? "decide" : null,
    ],
    ["look-alike group", "look-alike groups", result.series.length, "", result.series.length > 0 ? "series" : null],
    ["problem", "problems", result.problems.length, "warning", result.problems.length > 0 ? "decide" : null],
  ];
  const shown = items.filter(([, many, count]) => count > 0 || many === "pictures");
  return html`<ul class="counts">${shown.map(([one, many, count, kind, anchor]) => {
    const text = html`<strong>${count}</strong> ${count === 1 ? one : many}`;
    return html`<li class="${kind}">${anchor ? html`<a href="#${anchor}">${text}</a>` : html`<span>${text}</span>`}</li>`;
  })}</ul>`;
}

const MOST_PIECES = 500;

function articleRest({ article }: LinkResult): SafeHtml | null {
  if (!article || (article.rest.length === 0 && article.byline === null)) return null;
  const piece = ({ text, kind, place }: RestPiece): SafeHtml =>
    html`<li><span class="quiet">${kind}, ${placeName(place)}</span><p class="line" dir="auto">${text.slice(0, 600)}${text.length > 600 ? "…" : ""}</p></li>
`;
  return html`<section aria-labelledby="rest"><h2 id="rest">The rest of the article</h2>
<details><summary>${article.rest.length + (article.byline ? 1 : 0)} pieces that are no captions</summary><ul class="cards">${
    article.byline
      ? html`<li><span class="quiet">byline, ${placeName(article.byline.place)}</span><p class="line" dir="auto">${article.byline.text}</p></li>`
      : null
  }${article.rest.slice(0, MOST_PIECES).map(piece)}</ul></details></section>`;
}

/** Captions of cards and page furniture, folded: nobody at the desk waits for their pictures. */
function besideArticle(result: LinkResult): SafeHtml | null {
  const { beside } = unmatchedByScope(result);
  if (beside.length === 0) return null;
  return html`<section aria-labelledby="beside"><h2 id="beside">Beside the article</h2>
<details><summary>${beside.length} captions of cards for other articles, logos and the like, without a picture</summary>${captionCards(beside)}</details></section>`;
}
