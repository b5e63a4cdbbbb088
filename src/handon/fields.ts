/**
 * What a desk hands on of one record: the page's caption and the best rendition's metadata in one set of fields.
 * The caption as merged comes first, for it is what will be printed; the file's metadata fills what it leaves open.
 */
import { expectList, isObject, isRecordLike, wrongInput } from "../input.js";
import type { CaptionFlag, LinkRecord, LinkResult, Photo, PhotoMetadata } from "../model.js";

/** What metadata says that is of one file and not of the picture, or is handed on by no format. */
type OfTheFile = "documentIds" | "cameraMake" | "cameraModel" | "lensModel" | "gps" | "c2pa";

/** Fields of one picture under their IPTC names; absent is null or []. */
export interface PictureFields extends Omit<PhotoMetadata, OfTheFile> {
  readonly id: string;
  readonly agencies: readonly string[];
  readonly distributors: readonly string[];
  readonly language: string | null;
  readonly flags: readonly CaptionFlag[];
}

/** One record, several, or a whole result: what every writer of this folder takes. */
export type Recordlike = LinkRecord | readonly LinkRecord[] | LinkResult;

/**
 * The records of any {@link Recordlike}, in their order.
 *
 * @throws {CutlineError} `INVALID_INPUT`
 */
export function recordsOf(input: Recordlike): readonly LinkRecord[] {
  if (isOneRecord(input)) return [input];
  const records = isObject(input) && "records" in input ? input.records : input;
  expectList(records, "records", "a record", isRecordLike);
  return records as readonly LinkRecord[];
}

export function isOneRecord(input: Recordlike): input is LinkRecord {
  return isRecordLike(input);
}

/**
 * The fields of `record` to hand on.
 *
 * @throws {CutlineError} `INVALID_INPUT` when it is no record.
 */
export function pictureFields(record: LinkRecord): PictureFields {
  if (!isRecordLike(record)) throw wrongInput("record", "a record", record);
  const caption = record.caption?.caption ?? null;
  const own = describedBy(record.photos);
  const spoken = own?.caption ?? null;
  const metadata = own?.metadata ?? null;
  const text = (property: TextProperty): string | null => metadata?.[property] || null;
  const list = (printed: readonly string[] | undefined, kept: readonly string[] | undefined): readonly string[] =>
    printed && printed.length > 0 ? printed : (kept ?? []);

  return {
    id: record.id,
    description: caption?.description || spoken?.description || text("description"),
    headline: text("headline"),
    title: text("title"),
    creators: list(caption?.creators, list(spoken?.creators, metadata?.creators)),
    creatorJobTitle: text("creatorJobTitle"),
    agencies: list(caption?.agencies, spoken?.agencies),
    distributors: list(caption?.distributors, spoken?.distributors),
    creditLine: caption?.creditLine ?? text("creditLine") ?? spoken?.creditLine ?? null,
    source: text("source"),
    copyrightNotice: text("copyrightNotice"),
    rightsUsageTerms: text("rightsUsageTerms"),
    webStatementOfRights: text("webStatementOfRights"),
    licensorUrls: metadata?.licensorUrls ?? [],
    instructions: caption?.instructions ?? text("instructions"),
    jobId: text("jobId"),
    descriptionWriter: text("descriptionWriter"),
    keywords: metadata?.keywords ?? [],
    category: text("category"),
    supplementalCategories: metadata?.supplementalCategories ?? [],
    urgency: text("urgency"),
    dateCreated: closerDate(caption?.dateCreated ?? null, text("dateCreated") ?? spoken?.dateCreated ?? null),
    sublocation: text("sublocation"),
    city: caption?.city ?? text("city") ?? spoken?.city ?? null,
    provinceState: caption?.provinceState ?? text("provinceState") ?? spoken?.provinceState ?? null,
    country: caption?.country ?? text("country") ?? spoken?.country ?? null,
    countryCode: caption?.countryCode ?? text("countryCode") ?? spoken?.countryCode ?? null,
    personsShown: metadata?.personsShown ?? [],
    altText: text("altText"),
    extendedDescription: text("extendedDescription"),
    digitalSourceType: text("digitalSourceType"),
    language: caption?.language ?? spoken?.language ?? null,
    flags: caption?.flags ?? spoken?.flags ?? [],
  };
}

type TextProperty = {
  [Key in keyof PhotoMetadata]: PhotoMetadata[Key] extends string | null ? Key : never;
}[keyof PhotoMetadata];

/** The best rendition that says anything: web and stripped copies often carry nothing. */
function describedBy(photos: readonly Photo[]): Photo | null {
  return (
    photos.find((photo) => photo.metadata.description !== null) ??
    photos.find((photo) => photo.metadata.creators.length > 0 || photo.metadata.creditLine !== null) ??
    photos[0] ??
    null
  );
}

/** The file's time of day where its day is the caption's; else what the caption prints. */
function closerDate(printed: string | null, written: string | null): string | null {
  if (printed === null) return written;
  return written?.startsWith(printed) ? written : printed;
}
