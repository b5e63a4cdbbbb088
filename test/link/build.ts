/** Records as the tests need them: everything absent unless said. */
import type {
  Caption,
  CaptionOccurrence,
  LinkRecord,
  LinkResult,
  MergedCaption,
  Photo,
  PhotoMetadata,
} from "../../src/model.js";
import { parseCaption } from "../../src/parse/index.js";
import { NO_METADATA } from "../../src/photo/reconcile/nothing.js";

/** A photo as `readPhoto` gives it, without pixels. */
export function photo(file: string, metadata: Partial<PhotoMetadata> = {}, more: Partial<Photo> = {}): Photo {
  const all = { ...NO_METADATA, ...metadata };
  return {
    file,
    bytes: 1000,
    sha256: null,
    format: "jpeg",
    width: 600,
    height: 400,
    orientation: 1,
    metadata: all,
    sources: {},
    caption: all.description === null ? null : fileCaption(all),
    fingerprint: null,
    problems: [],
    ...more,
  };
}

/** The description parsed, the creator and place fields filling what it leaves open. */
function fileCaption(metadata: PhotoMetadata): Caption {
  const caption = parseCaption(metadata.description!);
  return { ...caption, creators: caption.creators.length > 0 ? caption.creators : metadata.creators };
}

export function occurrence(text: string, more: Partial<CaptionOccurrence> = {}): CaptionOccurrence {
  return {
    text,
    place: { kind: "line", line: 1, offset: 0, end: text.length, path: null },
    images: [],
    scope: "article",
    role: "caption+credit",
    picture: null,
    credit: null,
    ...more,
  };
}

/** A merged caption of one occurrence. */
export function merged(text: string, id = text.slice(0, 20), images: readonly string[] = []): MergedCaption {
  const one = occurrence(text, { images: images.map((url) => ({ url, from: "src" })) });
  return {
    id,
    caption: parseCaption(text),
    members: [{ index: 0, occurrence: one, forgiven: [] }],
    relatedTo: [],
    origins: {},
  };
}

export function record(
  caption: MergedCaption | null,
  photos: readonly Photo[],
  more: Partial<LinkRecord> = {},
): LinkRecord {
  return { id: caption?.id ?? "record", caption, photos, score: 0.97, evidence: [], discrepancies: [], ...more };
}

export function result(records: readonly LinkRecord[], more: Partial<LinkResult> = {}): LinkResult {
  return {
    records,
    unmatchedCaptions: [],
    unmatchedPhotos: [],
    ambiguous: [],
    series: [],
    undecided: [],
    discrepancies: [],
    article: null,
    problems: [],
    ...more,
  };
}
