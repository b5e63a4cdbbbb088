/**
 * The records as zod schemas, for programs that take them in from outside (a queue, a file, another process), and as
 * JSON Schema. A test holds them to the types of `model.ts`.
 */
import * as z from "zod";
import { wrongInput } from "../input.js";

const text = z.string();
const texts = z.array(text).readonly();
const textOrNull = z.string().nullable();
const count = z.int().min(0);
const record = <Shape extends z.ZodRawShape>(shape: Shape) => z.strictObject(shape).readonly();
const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();

const spanSchema = z.tuple([count, count]).readonly();

export const problemSchema = record({ code: text, message: text, subject: textOrNull });

const placeSchema = record({
  kind: z.enum([
    "line",
    "figcaption",
    "caption-element",
    "alt",
    "title",
    "aria-label",
    "data-attribute",
    "noscript",
    "meta",
    "json-ld",
    "json-script",
    "json-attribute",
    "shortcode",
    "feed",
    "newsml",
    "ninjs",
  ]),
  line: z.int().min(1),
  offset: count,
  end: count,
  path: textOrNull,
});

export const captionOccurrenceSchema = record({
  text,
  place: placeSchema,
  images: list(record({ url: text, from: text })),
  scope: z.enum(["article", "teaser", "page"]),
  role: z.enum(["copy", "caption+credit", "description", "headline", "generic"]),
  picture: textOrNull,
  credit: textOrNull,
});

const articleExtractSchema = record({
  captions: list(captionOccurrenceSchema),
  byline: record({
    text,
    place: placeSchema,
    outlet: textOrNull,
    authors: texts,
    agencies: texts,
    city: textOrNull,
    handles: texts,
  }).nullable(),
  rest: list(
    record({ text, place: placeSchema, kind: z.enum(["chrome", "paragraph", "headline", "credit", "other"]) }),
  ),
  encoding: textOrNull,
  problems: list(problemSchema),
});

const captionFields = [
  "description",
  "creators",
  "agencies",
  "distributors",
  "creditLine",
  "dateCreated",
  "city",
  "provinceState",
  "country",
  "flags",
  "handoutSource",
  "instructions",
] as const;

const captionFlagSchema = z.enum([
  "topshot",
  "file",
  "handout",
  "pool",
  "stringer",
  "staff",
  "ugc",
  "correction",
  "addition",
  "alternative-crop",
  "combo",
  "video-still",
  "illustration",
  "symbolic",
  "restricted",
  "mandatory-credit",
  "third-party",
]);

export const captionSchema = record({
  text,
  kind: z.enum(["caption", "credit", "not-caption"]),
  description: text,
  creators: texts,
  creatorNames: texts,
  agencies: texts,
  distributors: texts,
  creditLine: textOrNull,
  dateCreated: textOrNull,
  city: textOrNull,
  provinceState: textOrNull,
  country: textOrNull,
  countryCode: textOrNull,
  flags: list(captionFlagSchema),
  handoutSource: textOrNull,
  instructions: textOrNull,
  language: textOrNull,
  spans: z.partialRecord(z.enum(captionFields), list(spanSchema)).readonly(),
  rule: textOrNull,
});

const differenceSchema = record({
  kind: z.enum([
    "whitespace",
    "typography",
    "encoding",
    "case",
    "credit-format",
    "credit-missing",
    "chrome",
    "prefix",
    "truncation",
    "abbreviation",
    "spelling",
    "number",
    "date",
    "place",
    "name",
    "side",
    "sequence",
    "score",
    "negation",
    "inflection",
    "word",
    "word-order",
    "photographer",
    "agency",
    "correction",
    "language",
    "detail-missing",
  ]),
  a: text,
  b: text,
  weight: z.enum(["free", "weak", "veto"]),
});

export const mergedCaptionSchema = record({
  id: text,
  caption: captionSchema,
  members: list(
    record({ index: count, occurrence: captionOccurrenceSchema.nullable(), forgiven: list(differenceSchema) }),
  ),
  relatedTo: texts,
  origins: z.partialRecord(z.enum(captionFields), count).readonly(),
});

const gpsSchema = record({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) });

const metadataShape = {
  description: textOrNull,
  headline: textOrNull,
  title: textOrNull,
  creators: texts,
  creatorJobTitle: textOrNull,
  creditLine: textOrNull,
  source: textOrNull,
  copyrightNotice: textOrNull,
  rightsUsageTerms: textOrNull,
  webStatementOfRights: textOrNull,
  licensorUrls: texts,
  instructions: textOrNull,
  jobId: textOrNull,
  descriptionWriter: textOrNull,
  keywords: texts,
  category: textOrNull,
  supplementalCategories: texts,
  urgency: textOrNull,
  dateCreated: textOrNull,
  sublocation: textOrNull,
  city: textOrNull,
  provinceState: textOrNull,
  country: textOrNull,
  countryCode: textOrNull,
  personsShown: texts,
  altText: textOrNull,
  extendedDescription: textOrNull,
  digitalSourceType: textOrNull,
  documentIds: texts,
  cameraMake: textOrNull,
  cameraModel: textOrNull,
  lensModel: textOrNull,
  gps: gpsSchema.nullable(),
  c2pa: z.boolean(),
} as const;

const properties = Object.keys(metadataShape) as (keyof typeof metadataShape)[];

const readingSchema = record({
  from: z.enum(["exif", "iptc", "xmp", "sidecar"]),
  tag: text,
  value: z.union([text, z.number(), z.boolean(), texts, gpsSchema]),
  chosen: z.boolean(),
});

const hash = z.string().regex(/^[0-9a-f]{64}$/u);

const fingerprintSchema = record({
  version: count,
  width: z.int().min(1),
  height: z.int().min(1),
  hash,
  quality: z.number().min(0).max(1),
  crops: list(hash),
  tone: list(z.number()),
  thumbnail: record({ width: count, height: count, grey: text }).nullable(),
  truncated: z.boolean(),
});

export const photoSchema = record({
  file: textOrNull,
  bytes: count,
  sha256: hash.nullable(),
  format: z
    .enum([
      "jpeg",
      "png",
      "webp",
      "tiff",
      "avif",
      "heif",
      "gif",
      "psd",
      "jxl",
      "jp2",
      "dng",
      "cr2",
      "cr3",
      "nef",
      "arw",
      "raf",
      "rw2",
      "orf",
      "xmp",
    ])
    .nullable(),
  width: count.nullable(),
  height: count.nullable(),
  orientation: z.int().min(1).max(8),
  metadata: record(metadataShape),
  sources: z.partialRecord(z.enum(properties), record({ readings: list(readingSchema), rule: text })).readonly(),
  caption: captionSchema.nullable(),
  fingerprint: fingerprintSchema.nullable(),
  problems: list(problemSchema),
});

export const evidenceSchema = record({
  kind: z.enum([
    "caption",
    "related-caption",
    "image-url",
    "file-name",
    "asset-id",
    "photographer",
    "agency",
    "date",
    "place",
    "position",
    "pixels",
  ]),
  weight: z.number().min(-1).max(1),
  caption: text,
  photo: text,
  file: textOrNull,
});

export const discrepancySchema = record({
  kind: z.enum([
    "caption-mismatch",
    "photographer",
    "date",
    "place",
    "agency",
    "credit-missing",
    "restriction",
    "ai-source",
    "sidecar-mismatch",
    "one-photo-two-captions",
    "duplicate-file",
    "mirrored",
    "newer-than-caption",
  ]),
  severity: z.enum(["error", "warning", "info"]),
  file: textOrNull,
  caption: textOrNull,
  a: text,
  b: text,
  rule: text,
});

export const linkRecordSchema = record({
  id: text,
  caption: mergedCaptionSchema.nullable(),
  photos: list(photoSchema),
  score: z.number().min(0).max(1),
  evidence: list(evidenceSchema),
  discrepancies: list(discrepancySchema),
});

export const linkResultSchema = record({
  records: list(linkRecordSchema),
  unmatchedCaptions: list(mergedCaptionSchema),
  unmatchedPhotos: list(photoSchema),
  ambiguous: list(
    record({ caption: text, candidates: list(record({ file: textOrNull, score: z.number() })), reason: text }),
  ),
  series: list(record({ id: text, captions: texts, differences: list(differenceSchema) })),
  undecided: list(record({ index: count, candidates: texts })),
  discrepancies: list(discrepancySchema),
  article: articleExtractSchema.nullable(),
  problems: list(problemSchema),
});

/** The schemas by the name of their record. */
export const recordSchemas = {
  Caption: captionSchema,
  CaptionOccurrence: captionOccurrenceSchema,
  MergedCaption: mergedCaptionSchema,
  Photo: photoSchema,
  Evidence: evidenceSchema,
  Discrepancy: discrepancySchema,
  LinkRecord: linkRecordSchema,
  LinkResult: linkResultSchema,
} as const;

/** A JSON Schema document: plain JSON. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/**
 * The JSON Schema (draft 2020-12) of one record, for programs in other languages.
 *
 * @param name - "Caption", "CaptionOccurrence", "MergedCaption", "Photo", "Evidence", "Discrepancy", "LinkRecord" or
 *   "LinkResult".
 * @throws {CutlineError} `INVALID_INPUT` for another name.
 * @example
 * toJsonSchema("LinkResult").type; // "object"
 */
export function toJsonSchema(name: keyof typeof recordSchemas): JsonSchema {
  if (!Object.hasOwn(recordSchemas, name)) throw wrongInput("name", "the name of a record", name);
  return { title: name, ...z.toJSONSchema(recordSchemas[name]) };
}
