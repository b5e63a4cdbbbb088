/** A caption line with what was read from it in colour. */
import type { Caption, CaptionField } from "../../model.js";
import { html, type SafeHtml } from "./html.js";

/** Fields that are coloured, with the name the legend gives them; the description is the plain rest. */
export const colouredFields: Readonly<Partial<Record<CaptionField, string>>> = {
  creators: "photographer",
  agencies: "agency",
  distributors: "distributor",
  handoutSource: "handed out by",
  creditLine: "credit",
  dateCreated: "date",
  city: "place",
  provinceState: "place",
  country: "place",
  flags: "control word",
  instructions: "restriction",
};

/** Longer lines are cut here: a report is read by people. */
const LONGEST = 20_000;

/** The line as published, each field's part marked; where fields lie within each other the inner one is shown. */
export function captionText(caption: Caption): SafeHtml {
  const text = caption.text.slice(0, LONGEST);
  const spans = Object.entries(caption.spans)
    .flatMap(([field, list]) => (list ?? []).map(([start, end]) => ({ field: field as CaptionField, start, end })))
    .filter(({ field, start, end }) => field in colouredFields && start < end && end <= text.length);
  const edges = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const pieces = edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1]!;
    const covering = spans.filter(({ start, end }) => start <= from && end >= to);
    const inner = covering.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
    const piece = text.slice(from, to);
    return inner ? html`<mark class="f ${className(inner.field)}">${piece}</mark>` : html`${piece}`;
  });
  const cut =
    caption.text.length > LONGEST ? html` <span class="quiet">… (${caption.text.length} characters)</span>` : null;
  return html`<p class="line" dir="auto"${language(caption)}>${pieces}${cut}</p>`;
}

/** What the colours mean; each name once. */
export function legend(): SafeHtml {
  const entries = new Map<string, CaptionField>();
  for (const [field, name] of Object.entries(colouredFields)) {
    if (!entries.has(name)) entries.set(name, field as CaptionField);
  }
  const items = [...entries].map(([name, field]) => html`<li><mark class="f ${className(field)}">${name}</mark></li>`);
  return html`<ul class="legend" aria-label="Colours in captions">${items}</ul>`;
}

function className(field: CaptionField): string {
  return `f-${colouredFields[field]?.replaceAll(" ", "-") ?? "none"}`;
}

function language({ language: tag }: Caption): SafeHtml | null {
  return tag !== null && /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}$/u.test(tag) ? html` lang="${tag}"` : null;
}
