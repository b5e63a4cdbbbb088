/** Look-alikes side by side, with the words in which they differ. */
import type { CaptionSeries, LinkResult, MergedCaption } from "../../model.js";
import { foldWord } from "../../text.js";
import { html, type SafeHtml } from "./html.js";
import { anchorOf, thumbnail, type ReportContext } from "./context.js";

export function seriesSection(result: LinkResult, context: ReportContext): SafeHtml | null {
  if (result.series.length === 0) return null;
  return html`<section aria-labelledby="series"><h2 id="series">Look-alikes</h2>
<p class="quiet">One scene, different pictures: what sets each apart is marked.</p>
${result.series.map((series) => oneSeries(series, result, context))}
</section>`;
}

function oneSeries(series: CaptionSeries, result: LinkResult, context: ReportContext): SafeHtml {
  const captions = series.captions.map((id) => context.captions.get(id)).filter((caption) => caption !== undefined);
  const common = commonWords(captions.map(({ caption }) => caption.description));
  const reasons = new Set(series.differences.map(({ kind, a, b }) => `${kind}: ${a || "–"} / ${b || "–"}`));
  return html`<div class="series">
<ul class="reasons">${[...reasons].slice(0, 12).map((reason) => html`<li dir="auto">${reason}</li>`)}</ul>
<div class="side-by-side">${captions.map((caption) => card(caption, common, result, context))}</div></div>
`;
}

function card(
  merged: MergedCaption,
  common: ReadonlySet<string>,
  result: LinkResult,
  context: ReportContext,
): SafeHtml {
  const record = result.records.find(({ caption }) => caption?.id === merged.id);
  const photo = record?.photos[0];
  const place = record
    ? html`<a href="#${anchorOf(record.id)}">${photo?.file ?? "picture"}</a>`
    : html`<span class="warn">no picture</span>`;
  return html`<figure class="card">${photo ? thumbnail(photo, context) : null}
<figcaption><p class="line" dir="auto">${marked(merged.caption.description, common)}</p><p class="quiet file">${place}</p></figcaption></figure>
`;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

function commonWords(texts: readonly string[]): Set<string> {
  const [first = "", ...others] = texts;
  const inAll = new Set(words(first));
  for (const other of others) {
    const here = new Set(words(other));
    for (const word of inAll) if (!here.has(word)) inAll.delete(word);
  }
  return inAll;
}

function words(text: string): string[] {
  return (text.match(WORD) ?? []).map(foldWord);
}

function marked(text: string, common: ReadonlySet<string>): SafeHtml[] {
  const pieces: SafeHtml[] = [];
  let from = 0;
  for (const match of text.matchAll(WORD)) {
    if (common.has(foldWord(match[0]))) continue;
    pieces.push(html`${text.slice(from, match.index)}<mark class="differs">${match[0]}</mark>`);
    from = match.index + match[0].length;
  }
  return [...pieces, html`${text.slice(from)}`];
}
