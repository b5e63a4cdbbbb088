/** One picture of the article: files, caption, where it stood, why it is linked, what contradicts what. */
import type { Discrepancy, Evidence, LinkRecord, Photo, Place } from "../../model.js";
import { captionText } from "./caption-text.js";
import { anchorOf, fileSize, type ReportContext, thumbnail } from "./context.js";
import { html, type SafeHtml } from "./html.js";

export function recordArticle(record: LinkRecord, number: number, context: ReportContext): SafeHtml {
  const id = anchorOf(record.id);
  const best = record.photos[0];
  const worst = ["error", "warning", "info"].find((severity) =>
    record.discrepancies.some((finding) => finding.severity === severity),
  );
  return html`<article class="record${worst ? ` has-${worst}` : ""}" id="${id}" aria-labelledby="${id}-h">
<header><h3 id="${id}-h"><a href="#${id}">${number}</a> <bdi>${shortFile(best?.file ?? null)}</bdi></h3>
<span class="score" title="How sure the link is, 0 to 1">${record.score.toFixed(2)}</span></header>
<div class="picture">${best ? thumbnail(best, context) : html`<span class="no-picture">no file</span>`}</div>
<div class="facts">
${record.discrepancies.length > 0 ? findings(record.discrepancies) : null}
${record.caption ? captionText(record.caption.caption) : html`<p class="quiet">no caption</p>`}
${record.caption ? fields(record) : null}
${record.caption ? places(record) : null}
<h4>Files</h4>${renditions(record.photos, context)}
<h4>Why they belong together</h4>${evidenceList(record.evidence)}
</div></article>
`;
}

/** Contradictions, gravest first. */
export function findings(discrepancies: readonly Discrepancy[]): SafeHtml {
  const order = ["error", "warning", "info"];
  const sorted = [...discrepancies].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  return html`<ul class="findings">${sorted.map(
    ({ severity, kind, a, b, rule, file }) => html`<li class="${severity}"><strong>${severity}: ${kind}</strong> ${rule}
<dl class="values">${a ? html`<div><dt>${b ? "one side" : "on the page"}</dt><dd dir="auto">${a}</dd></div>` : null}${
      b ? html`<div><dt>${a ? "other side" : "in the file"}</dt><dd dir="auto">${b}</dd></div>` : null
    }</dl>${file ? html`<span class="quiet file"><bdi>${file}</bdi></span>` : null}</li>
`,
  )}</ul>`;
}

function fields({ caption }: LinkRecord): SafeHtml {
  const { creators, agencies, distributors, dateCreated, city, provinceState, country, flags, instructions, rule } =
    caption!.caption;
  const rows: readonly (readonly [name: string, value: string])[] = [
    ["Photographer", creators.join(", ")],
    ["Agency", agencies.join(", ")],
    ["Distributor", distributors.join(", ")],
    ["Date", dateCreated ?? ""],
    ["Place", [city, provinceState, country].filter(Boolean).join(", ")],
    ["Control words", flags.join(", ")],
    ["Restriction", instructions ?? ""],
    ["Credit rule", rule ?? ""],
  ];
  const known = rows.filter(([, value]) => value !== "");
  return html`<dl class="fields">${known.map(
    ([name, value]) => html`<div><dt>${name}</dt><dd><bdi>${value}</bdi></dd></div>`,
  )}</dl>`;
}

function places({ caption }: LinkRecord): SafeHtml {
  const items = caption!.members.map(({ occurrence, index, forgiven }) => {
    const where = occurrence ? placeName(occurrence.place) : `line ${index + 1} of the input`;
    const set = forgiven.length > 0 ? ` (set aside: ${[...new Set(forgiven.map(({ kind }) => kind))].join(", ")})` : "";
    return html`<li>${where}<span class="quiet">${set}</span></li>`;
  });
  return html`<h4>Where it stood</h4><ul class="places">${items}</ul>`;
}

/** Where an occurrence stood, in words. */
export function placeName({ kind, line, offset, path }: Place): string {
  return `line ${line}, character ${offset}${kind === "line" ? "" : `, ${kind}`}${path ? `, ${path}` : ""}`;
}

/** A table of files, best first. */
export function renditions(photos: readonly Photo[], context: ReportContext): SafeHtml {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Files"><table><thead><tr><th scope="col"><span class="visually-hidden">Preview</span></th><th scope="col">File</th><th scope="col">Format</th><th scope="col">Pixels</th><th scope="col">Size</th><th scope="col">Carries</th></tr></thead><tbody>${photos.map(
    (
      photo,
    ) => html`<tr><td class="tiny">${thumbnail(photo, context)}</td><td class="file"><bdi>${photo.file ?? "(bytes)"}</bdi></td><td>${photo.format ?? "unknown"}</td><td>${
      photo.width && photo.height ? `${photo.width} × ${photo.height}` : "–"
    }</td><td>${fileSize(photo.bytes)}</td><td>${carries(photo)}</td></tr>
`,
  )}</tbody></table></div>`;
}

function carries({ metadata, sources }: Photo): string {
  const blocks = new Set(Object.values(sources).flatMap((source) => source?.readings.map(({ from }) => from) ?? []));
  if (metadata.description) return `caption (${[...blocks].join(", ") || "metadata"})`;
  return blocks.size > 0 ? `no caption (${[...blocks].join(", ")})` : "no metadata";
}

const LONG_VALUE = 90;

function evidenceList(evidence: readonly Evidence[]): SafeHtml {
  if (evidence.length === 0) return html`<p class="quiet">no evidence was recorded</p>`;
  return html`<ul class="evidence">${evidence.map(({ kind, weight, caption, photo, file }) => {
    const same = caption.trim() === photo.trim();
    const values = same
      ? html`<bdi>${shorten(caption)}</bdi>`
      : html`<bdi>${shorten(caption)}</bdi> ↔ <bdi>${shorten(photo)}</bdi>`;
    return html`<li class="${weight < 0 ? "against" : "for"}"><meter min="0" max="1" value="${Math.abs(weight)}" aria-hidden="true"></meter> <strong>${kind}</strong> <span class="weight">${weight > 0 ? "+" : "−"}${Math.abs(weight).toFixed(2)}</span> <span class="quiet">${values}</span>${
      file && kind === "pixels" ? html` <span class="quiet file"><bdi>${file}</bdi></span>` : null
    }</li>
`;
  })}</ul>`;
}

function shorten(value: string): string {
  return value.length > LONG_VALUE ? `${value.slice(0, LONG_VALUE)}…` : value;
}

function shortFile(file: string | null): string {
  return file?.split(/[\\/]/u).at(-1) ?? "no file";
}
