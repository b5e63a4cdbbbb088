/** HTML by template: whatever is put into a template is escaped, unless it came out of one. */
import { escapeMarkup } from "../escape.js";

/** Markup that {@link html} made. */
export class SafeHtml {
  readonly #markup: string;
  constructor(markup: string) {
    this.#markup = markup;
  }
  toString(): string {
    return this.#markup;
  }
}

export type HtmlValue = SafeHtml | string | number | null | false | readonly HtmlValue[];

/** Joins a template; null and false are nothing, lists are joined. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): SafeHtml {
  return new SafeHtml(strings.map((string, index) => string + markupOf(values[index] ?? null)).join(""));
}

function markupOf(value: HtmlValue): string {
  if (value === null || value === false) return "";
  if (value instanceof SafeHtml) return value.toString();
  if (typeof value === "string") return escapeMarkup(value);
  return typeof value === "number" ? String(value) : value.map(markupOf).join("");
}
