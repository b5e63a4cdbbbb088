/** What a person must look at, at the top: ambiguous and unmatched captions and photos, undecided lines, problems. */
import type { AmbiguousLink, LinkResult, MergedCaption, Problem } from "../../model.js";
import { unmatchedByScope } from "../scope.js";
import { captionText } from "./caption-text.js";
import type { ReportContext } from "./context.js";
import { html, type SafeHtml } from "./html.js";
import { findings, placeName, renditions } from "./record.js";

export function decideSection(result: LinkResult, context: ReportContext): SafeHtml | null {
  const parts = [
    ambiguous(result.ambiguous, context),
    unmatchedCaptions(result),
    unmatchedPhotos(result, context),
    undecided(result, context),
    result.discrepancies.length > 0 ? html`<h3>Contradictions</h3>${findings(result.discrepancies)}` : null,
    problems(result.problems),
  ].filter((part) => part !== null);
  if (parts.length === 0) return null;
  return html`<section class="decide" aria-labelledby="decide"><h2 id="decide">To decide</h2>${parts}</section>`;
}

function ambiguous(links: readonly AmbiguousLink[], context: ReportContext): SafeHtml | null {
  if (links.length === 0) return null;
  return html`<h3>More than one picture fits</h3><ul class="cards">${links.map(({ caption, candidates, reason }) => {
    const merged = context.captions.get(caption);
    return html`<li>${merged ? captionText(merged.caption) : caption}<p>${reason}</p><ul class="files">${candidates.map(
      ({ file, score }) =>
        html`<li class="file"><bdi>${file ?? "(bytes)"}</bdi> <span class="weight">${score.toFixed(2)}</span></li>`,
    )}</ul></li>
`;
  })}</ul>`;
}

function unmatchedCaptions(result: LinkResult): SafeHtml | null {
  const told = new Set(result.ambiguous.map(({ caption }) => caption));
  const rest = unmatchedByScope(result).own.filter(({ id }) => !told.has(id));
  return rest.length === 0 ? null : html`<h3>Captions without a picture</h3>${captionCards(rest)}`;
}

/** Captions with the places where they stood. */
export function captionCards(captions: readonly MergedCaption[]): SafeHtml {
  return html`<ul class="cards">${captions.map(({ caption, members }) => {
    const places = members.map(({ occurrence }) => (occurrence ? placeName(occurrence.place) : null)).filter(Boolean);
    return html`<li>${captionText(caption)}<p class="quiet">${places.join("; ")}</p></li>
`;
  })}</ul>`;
}

function unmatchedPhotos({ unmatchedPhotos: photos }: LinkResult, context: ReportContext): SafeHtml | null {
  return photos.length === 0 ? null : html`<h3>Pictures without a caption</h3>${renditions(photos, context)}`;
}

function undecided({ undecided: lines, article }: LinkResult, context: ReportContext): SafeHtml | null {
  if (lines.length === 0) return null;
  return html`<h3>Lines that fit more than one caption</h3><ul class="cards">${lines.map(({ index, candidates }) => {
    const occurrence = article?.captions[index];
    const texts = candidates.map((id) => context.captions.get(id)?.caption.description ?? id);
    return html`<li><p class="line" dir="auto">${occurrence?.text ?? `line ${index + 1}`}</p><ul>${texts.map(
      (text) => html`<li dir="auto">${text}</li>`,
    )}</ul></li>
`;
  })}</ul>`;
}

function problems(list: readonly Problem[]): SafeHtml | null {
  if (list.length === 0) return null;
  return html`<h3>Problems</h3><ul class="problems">${list.map(
    ({ code, message, subject }) =>
      html`<li><code>${code}</code> <bdi>${message}</bdi>${subject && !message.includes(subject) ? html` <span class="quiet file"><bdi>${subject}</bdi></span>` : null}</li>
`,
  )}</ul>`;
}
