import type { LinkResult, MergedCaption, Photo } from "../../model.js";
import { html, type SafeHtml } from "./html.js";

/** What every part of the report looks things up in. */
export interface ReportContext {
  readonly captions: ReadonlyMap<string, MergedCaption>;
  readonly thumbnails: ReadonlyMap<string, string>;
}

export function contextOf(result: LinkResult, thumbnails: ReadonlyMap<string, string>): ReportContext {
  const captions = [
    ...result.records.flatMap(({ caption }) => (caption ? [caption] : [])),
    ...result.unmatchedCaptions,
  ];
  return { captions: new Map(captions.map((caption) => [caption.id, caption])), thumbnails };
}

/** An id that is safe as anchor and in a URL fragment. */
export function anchorOf(id: string): string {
  return `r-${id.replaceAll(/[^A-Za-z0-9_-]/gu, (character) => `_${character.codePointAt(0)!.toString(16)}`)}`;
}

/** Only pictures inside the page: a URL would tell others who reads the report. */
const DATA_IMAGE = /^data:image\/(?:jpeg|png|webp|avif|gif);base64,[A-Za-z0-9+/=]+$/u;

export function thumbnail(photo: Photo, { thumbnails }: ReportContext): SafeHtml {
  const uri = photo.file === null ? undefined : thumbnails.get(photo.file);
  const size = photo.width && photo.height ? html` width="${photo.width}" height="${photo.height}"` : null;
  const alternative = photo.metadata.altText ?? `Picture ${photo.file ?? ""}`;
  if (uri !== undefined && DATA_IMAGE.test(uri)) {
    return html`<img src="${uri}" alt="${alternative}"${size} loading="lazy" decoding="async">`;
  }
  return html`<span class="no-picture" role="img" aria-label="${alternative}">no preview</span>`;
}

/** "1.2 MB": decimal, as file managers show it. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const units = ["kB", "MB", "GB", "TB"];
  const step = Math.min(Math.floor(Math.log10(bytes) / 3), units.length);
  const value = bytes / 1000 ** step;
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${units[step - 1]}`;
}
