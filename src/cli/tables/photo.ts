import type { Photo } from "../../model.js";
import type { Paint } from "../paint.js";
import { rowLines } from "./caption.js";
import { photoText, problemText } from "./link.js";

/** Photos for a terminal: what each one says of itself, and where each value was read. */
export function photoTable(photos: readonly Photo[], paint: Paint): string {
  if (photos.length === 0) return "No files found.";
  return photos.map((photo) => photoBlock(photo, paint)).join("\n\n");
}

function photoBlock(photo: Photo, paint: Paint): string {
  const rows: [string, string][] = Object.entries(photo.metadata).flatMap(([property, value]) => {
    const text = valueText(value);
    if (text === "") return [];
    const source = photo.sources[property as keyof typeof photo.sources];
    const chosen = source?.readings.find((reading) => reading.chosen);
    return [[label(property), chosen ? `${text}  [${chosen.tag}, ${source?.rule}]` : text] as [string, string]];
  });
  if (photo.fingerprint) rows.push(["fingerprint", photo.fingerprint.hash]);
  const problems = photo.problems.map((problem) => `  ${problemText(problem, paint)}`);
  return [paint.bold(photoText(photo)), rowLines(rows, paint, "  "), ...problems].filter(Boolean).join("\n");
}

function valueText(value: unknown): string {
  if (value === null || value === undefined || value === false) return "";
  if (Array.isArray(value)) return value.join("; ");
  if (typeof value === "object")
    return Object.entries(value)
      .map(([key, part]) => `${key} ${part}`)
      .join(", ");
  return String(value);
}

/** "rightsUsageTerms" is shown as "rights usage terms", on the width of the other labels. */
function label(property: string): string {
  const words = property.replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
  return words.length < 14 ? words : `${words} `;
}
