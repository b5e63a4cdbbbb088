import type { Caption } from "../../model.js";
import { type Paint, plain } from "../paint.js";

/** One parsed caption as rows of field and value; what is absent takes no row. */
export function captionRows(caption: Caption): [string, string][] {
  const named = caption.creators.map((creator, i) => {
    const name = caption.creatorNames[i];
    return name && name !== creator ? `${creator} (${name})` : creator;
  });
  const place = [caption.city, caption.provinceState, caption.country].filter(Boolean).join(", ");
  const code = caption.countryCode ? ` (${caption.countryCode})` : "";
  const rows: [string, string][] = [
    ["kind", caption.kind === "caption" ? "" : caption.kind],
    ["description", caption.description],
    ["creator", named.join("; ")],
    ["agency", caption.agencies.join("; ")],
    ["distributor", caption.distributors.join("; ")],
    ["credit line", caption.creditLine ?? ""],
    ["date", caption.dateCreated ?? ""],
    ["place", place ? place + code : ""],
    ["flags", caption.flags.join(", ")],
    ["handout from", caption.handoutSource ?? ""],
    ["instructions", caption.instructions ?? ""],
    ["language", caption.language ?? ""],
    ["rule", caption.rule ?? ""],
  ];
  return rows.filter(([, value]) => value !== "");
}

export function captionTable(captions: readonly Caption[], paint: Paint): string {
  return captions
    .map((caption) => {
      const rows = captionRows(caption);
      const shown = rows.length > 0 ? rows : [["kind", caption.kind] as [string, string]];
      return rowLines(shown, paint);
    })
    .join("\n\n");
}

const LABEL_WIDTH = 14;

export function rowLines(rows: readonly (readonly [string, string])[], paint: Paint, indent = ""): string {
  return rows.map(([label, value]) => `${indent}${paint.dim(label.padEnd(LABEL_WIDTH))}${plain(value)}`).join("\n");
}
