/** Every option of the library: its type and unit, its default, its check. Checked once, at the public edge. */
import * as z from "zod";
import { CutlineError } from "./errors.js";
import type { MetadataReading, PhotoMetadataProperty } from "./model.js";

/** Options of every call that can take long. */
export interface LongRunOptions {
  /** Stops the work: the call rejects with code `ABORTED`. */
  signal?: AbortSignal | undefined;
  /** Called now and then with the items done and, where known, the items in all. */
  onProgress?: ((done: number, total: number | null) => void) | undefined;
}

export const longRunShape = {
  signal: z.instanceof(AbortSignal).optional(),
  onProgress: z.custom<(done: number, total: number | null) => void>((f) => typeof f === "function").optional(),
};

/**
 * Checks `options` strictly (unknown keys are refused) and fills in the defaults.
 *
 * @throws {CutlineError} `INVALID_OPTIONS`, with the first offending option as `subject`.
 */
export function resolveOptions<S extends z.ZodType>(schema: S, options: unknown): z.output<S> {
  const result = schema.safeParse(options ?? {});
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const subject = issue?.path.join(".") || (issue?.code === "unrecognized_keys" ? issue.keys.join(", ") : "options");
  throw new CutlineError("INVALID_OPTIONS", `${subject}: ${issue?.message ?? "not accepted"}`, {
    subject,
    cause: result.error,
  });
}

/** Options of `fingerprintPhoto`. */
export interface FingerprintOptions {
  /**
   * Keep the grey thumbnail (up to 15 kB). Without it crops, overlays and bursts cannot be told apart.
   * @defaultValue true
   */
  thumbnail?: boolean | undefined;
  /**
   * Largest picture that is decoded, in pixels.
   * @defaultValue 40 million for AVIF, 100 million for all other formats
   */
  maxPixels?: number | undefined;
  /**
   * Largest file that is decoded, in bytes.
   * @defaultValue 268435456 (256 MiB)
   */
  maxBytes?: number | undefined;
  /**
   * Longest decode, in seconds.
   * @defaultValue 20
   */
  timeoutSeconds?: number | undefined;
}

export const fingerprintOptionsSchema = z.strictObject({
  thumbnail: z.boolean().optional().default(true),
  maxPixels: z.int().positive().optional(),
  maxBytes: z
    .int()
    .positive()
    .optional()
    .default(256 * 1024 * 1024),
  timeoutSeconds: z.int().min(1).max(3600).optional().default(20),
});

/** Options of `comparePhotos`. */
export interface ComparePhotosOptions {
  /**
   * Let capture time, frame numbers and document ids settle what the pixels leave `near`, where whole photos are given.
   * @defaultValue true
   */
  metadata?: boolean | undefined;
}

export const comparePhotosOptionsSchema = z.strictObject({
  metadata: z.boolean().optional().default(true),
});

/** What a source is. `auto` finds out from its beginning. */
export type SourceFormat = "auto" | "html" | "text" | "feed" | "newsml" | "ninjs";

/** Options of `extractArticle` and `extractCaptions`. */
export interface ExtractOptions {
  /** Address of the page: relative URLs are resolved against it. */
  baseUrl?: string | undefined;
  /** @defaultValue "auto" */
  format?: SourceFormat | undefined;
  /** Charset of the bytes as told from outside (an HTTP header); a byte order mark outweighs it. */
  encoding?: string | undefined;
}

export const extractOptionsSchema = z.strictObject({
  baseUrl: z.url().optional(),
  format: z.enum(["auto", "html", "text", "feed", "newsml", "ninjs"]).optional().default("auto"),
  encoding: z.string().optional(),
});

/**
 * A caller's own rule for reconciling metadata. Gets a property and all its readings that say something, in the order
 * of the file; returns the one to choose, or null for none of them.
 */
export type ReconcileFunction = (
  property: PhotoMetadataProperty,
  readings: readonly MetadataReading[],
) => MetadataReading | null;

/**
 * Which reading of a property is chosen where blocks differ.
 * `mwg`: as the Metadata Working Group's guidelines 2.0 say, with the IPTC digest, truncated IIM values and cameras'
 * own words recognised. `xmp-first`, `iptc-first`: that block, then the other, then EXIF.
 */
export type ReconcilePolicy = "mwg" | "xmp-first" | "iptc-first" | ReconcileFunction;

/** Bounds of what one photo file may cost. Beyond them its `problems` say `TOO_LARGE`. */
export interface PhotoLimits {
  /**
   * Largest file whose pixels are decoded, in bytes. Metadata are read whatever the size.
   * @defaultValue 268435456 (256 MiB)
   */
  maxBytes?: number | undefined;
  /**
   * Largest picture that is decoded, in pixels.
   * @defaultValue 40 million for AVIF, 100 million for all other formats
   */
  maxPixels?: number | undefined;
  /**
   * Longest decode, in seconds.
   * @defaultValue 20
   */
  timeoutSeconds?: number | undefined;
  /**
   * Largest metadata block that is read, in bytes.
   * @defaultValue 33554432 (32 MiB)
   */
  maxBlockBytes?: number | undefined;
  /**
   * Size that the compressed blocks of one file may grow to, in bytes.
   * @defaultValue 16777216 (16 MiB)
   */
  maxInflatedBytes?: number | undefined;
}

/** Options of `readMetadata`. */
export interface ReadMetadataOptions {
  /**
   * Read the XMP sidecar beside the file: `name.ext.xmp`, else `name.xmp` where it belongs to this picture alone.
   * @defaultValue true
   */
  sidecars?: boolean | undefined;
  /**
   * Which reading of a property is chosen where blocks differ.
   * @defaultValue "mwg"
   */
  policy?: ReconcilePolicy | undefined;
  limits?: PhotoLimits | undefined;
}

/** Options of `readPhoto`. */
export interface ReadPhotoOptions extends ReadMetadataOptions {
  /**
   * Decode the picture, small, and take its fingerprint.
   * @defaultValue true
   */
  fingerprint?: boolean | undefined;
}

/** Options of `readPhotos`. */
export interface ReadPhotosOptions extends ReadPhotoOptions, LongRunOptions {
  /**
   * Files in work at the same time.
   * @defaultValue the number of processor cores
   */
  concurrency?: number | undefined;
}

const MEBIBYTE = 1024 * 1024;
const positive = z.int().positive();

const photoLimitsSchema = z.strictObject({
  maxBytes: positive.optional().default(256 * MEBIBYTE),
  maxPixels: positive.optional(),
  timeoutSeconds: z.int().min(1).max(3600).optional().default(20),
  maxBlockBytes: positive.optional().default(32 * MEBIBYTE),
  maxInflatedBytes: positive.optional().default(16 * MEBIBYTE),
});

const readMetadataShape = {
  sidecars: z.boolean().optional().default(true),
  policy: z
    .union([z.enum(["mwg", "xmp-first", "iptc-first"]), z.custom<ReconcileFunction>((f) => typeof f === "function")])
    .optional()
    .default("mwg"),
  limits: photoLimitsSchema.optional().default(photoLimitsSchema.parse({})),
};

export const readMetadataOptionsSchema = z.strictObject(readMetadataShape);

const readPhotoShape = { ...readMetadataShape, fingerprint: z.boolean().optional().default(true) };

export const readPhotoOptionsSchema = z.strictObject(readPhotoShape);

export const readPhotosOptionsSchema = z.strictObject({
  ...readPhotoShape,
  ...longRunShape,
  concurrency: z.int().min(1).max(1024).optional(),
});

/** Kept in this process's memory, gone with it. */
export interface MemoryArchiveOptions {
  /** @defaultValue "memory" */
  store?: "memory" | undefined;
}

/** Kept in one file; needs the package `libsql`. Several processes of one machine may share the file. */
export interface SqliteArchiveOptions {
  store: "sqlite";
  /** Path of the file. */
  path: string;
  /**
   * Make the file when it is missing; its folder is never made. Without it a missing file is `STORE_UNREADABLE`.
   * @defaultValue true
   */
  create?: boolean | undefined;
  /**
   * Milliseconds to wait for another process that is writing, before the call rejects with `STORE_CONFLICT`.
   * @defaultValue 5000
   */
  busyTimeout?: number | undefined;
}

/** Kept in a PostgreSQL database, for any number of processes and machines; needs the package `pg`. */
export interface PostgresArchiveOptions {
  store: "postgresql";
  /** Connection URL: `postgresql://user:password@host:5432/database`. */
  url: string;
  /**
   * Schema that holds the tables. Small letters, digits and underscores.
   * @defaultValue "cutline"
   */
  schema?: string | undefined;
  /**
   * Make schema and tables when they are missing. Without it a database that has none is `STORE_UNREADABLE`.
   * @defaultValue true
   */
  create?: boolean | undefined;
  /**
   * Most connections this process holds at one time.
   * @defaultValue 4
   */
  connections?: number | undefined;
}

/** Options of {@link openArchive}. */
export type ArchiveOptions = MemoryArchiveOptions | SqliteArchiveOptions | PostgresArchiveOptions;

/** Options of {@link Archive.addAll}. */
export interface AddAllOptions extends LongRunOptions {
  /**
   * Items written at once; the next are asked for when these are kept.
   * @defaultValue 500
   */
  batchSize?: number | undefined;
}

/** Options of {@link Archive.find}. */
export interface FindInArchiveOptions {
  /**
   * Most matches handed back.
   * @defaultValue 10
   */
  limit?: number | undefined;
  /**
   * The weakest verdict worth handing back: `same`, or `related` (another photo of the scene) as well.
   * @defaultValue "related"
   */
  verdict?: "same" | "related" | undefined;
  /**
   * Most entries compared in earnest, those that share most keys first.
   * @defaultValue 64
   */
  candidates?: number | undefined;
}

const memoryArchiveSchema = z.strictObject({ store: z.literal("memory").default("memory") });

const sqliteArchiveSchema = z.strictObject({
  store: z.literal("sqlite"),
  path: z.string().min(1),
  create: z.boolean().default(true),
  busyTimeout: z.int().min(0).max(3_600_000).default(5000),
});

const postgresArchiveSchema = z.strictObject({
  store: z.literal("postgresql"),
  url: z.string().min(1),
  // Names are put into SQL as they are, so nothing that would need quoting is let in.
  schema: z
    .string()
    .regex(/^[a-z_][a-z0-9_]{0,50}$/u, "expected small letters, digits and underscores")
    .default("cutline"),
  create: z.boolean().default(true),
  connections: z.int().min(1).max(100).default(4),
});

export const archiveOptionsSchema = z.discriminatedUnion(
  "store",
  [memoryArchiveSchema, sqliteArchiveSchema, postgresArchiveSchema],
  { error: "expected memory, sqlite or postgresql" },
);

export const addAllOptionsSchema = z.strictObject({
  ...longRunShape,
  batchSize: z.int().min(1).max(10_000).default(500),
});

export const findInArchiveOptionsSchema = z.strictObject({
  limit: z.int().min(1).max(1000).default(10),
  verdict: z.enum(["same", "related"]).default("related"),
  candidates: z.int().min(1).max(1000).default(64),
});

// --- link ------------------------------------------------------------------------------------

/** Options of `linkCaptions` and of the linking in `linkArticle`. */
export interface LinkOptions {
  /**
   * Least score for a link, 0 to 1. Below it caption and photo stay unmatched.
   *
   * @defaultValue 0.5
   */
  minScore?: number | undefined;
  /**
   * How much better than the next best arrangement a link must be, in weight of evidence (natural logarithm of the
   * odds: 0.7 is twice as likely). Anything closer is said to be ambiguous and left to a person.
   *
   * @defaultValue 0.7
   */
  margin?: number | undefined;
  /**
   * Words that count as saying "made by a machine" in a caption, beside the built-in list.
   *
   * @defaultValue none
   */
  aiWords?: readonly string[] | undefined;
}

export const linkOptionsSchema = z.strictObject({
  minScore: z.number().min(0).max(1).default(0.5),
  margin: z.number().min(0).max(20).default(0.7),
  aiWords: z.array(z.string().min(1)).readonly().optional(),
});

/** Options of `parseCaption` and `parseCaptions`. Pass the same object again to have its word lists built once. */
export interface ParseOptions {
  /**
   * The caller's own agencies; they go before the library's.
   *
   * @defaultValue []
   */
  agencies?: ParseAgency[] | undefined;
  /**
   * Photographers known to the caller, as printed or in any other case: such a name is read as a creator even where
   * its shape says nothing ("adidas studio", one word).
   *
   * @defaultValue []
   */
  names?: string[] | undefined;
  /**
   * The caller's own labels in front of a credit ("Lens:", "Bildjournalist").
   *
   * @defaultValue []
   */
  creditWords?: string[] | undefined;
  /**
   * The line is known to be a caption, by the element or the field it was taken from: it is then never taken for a
   * headline, a bare name or body text, but for what cannot be a caption anywhere (a file name, a row of buttons).
   * Merging, comparing and linking always read so.
   *
   * @defaultValue false
   */
  isCaption?: boolean | undefined;
}

const shortText = z.string().trim().min(1).max(80);

export const parseOptionsSchema = z.strictObject({
  agencies: z
    .array(
      z.strictObject({
        name: shortText,
        aliases: z.array(shortText).max(100).default([]),
        distributorFirst: z.boolean().default(false),
      }),
    )
    .max(1000)
    .default([]),
  names: z.array(shortText).max(10_000).default([]),
  creditWords: z.array(shortText).max(1000).default([]),
  isCaption: z.boolean().default(false),
});

/** Options of `linkArticle`: those of {@link LinkOptions} and of reading many files. */
export interface LinkArticleOptions extends LinkOptions, LongRunOptions {
  /**
   * Pictures decoded at the same time.
   *
   * @defaultValue the number of processor cores, as `readPhotos` has it
   */
  concurrency?: number | undefined;
  /** Passed on to `parseCaption`: the caller's own agencies, names and credit words. */
  parse?: ParseOptions | undefined;
}

export const linkArticleOptionsSchema = linkOptionsSchema.extend({
  ...longRunShape,
  parse: parseOptionsSchema.optional(),
  concurrency: z.int().min(1).max(64).optional(),
});

/** Options of `writePhotoMetadata`. */
export interface WriteMetadataOptions {
  /**
   * Write. Otherwise the files are only read, to say what would change.
   *
   * @defaultValue false
   */
  write?: boolean | undefined;
  /** Stops before the next file: the call rejects with code `ABORTED`. */
  signal?: AbortSignal | undefined;
}

export const writeMetadataOptionsSchema = z.strictObject({
  write: z.boolean().default(false),
  signal: longRunShape.signal,
});

// --- hand on ---------------------------------------------------------------------------------

/** Options of `toCsv`. */
export interface CsvOptions {
  /**
   * `desk`: one row per record, for people. `exiftool`: one row per file, for `exiftool -csv=FILE -sep "; "`.
   *
   * @defaultValue "desk"
   */
  form?: "desk" | "exiftool" | undefined;
  /**
   * Between the cells. Spreadsheets in languages with a decimal comma expect ";".
   *
   * @defaultValue ","
   */
  delimiter?: "," | ";" | "\t" | undefined;
  /**
   * Starts with a byte order mark, by which Excel knows UTF-8.
   *
   * @defaultValue false
   */
  bom?: boolean | undefined;
}

export const csvOptionsSchema = z.strictObject({
  form: z.enum(["desk", "exiftool"]).default("desk"),
  delimiter: z.enum([",", ";", "\t"]).default(","),
  bom: z.boolean().default(false),
});

/** Options of `toNinjs`. */
export interface NinjsOptions {
  /**
   * Version of the standard. 2.1 writes names in lower case.
   *
   * @defaultValue "3.0"
   */
  version?: "2.1" | "3.0" | undefined;
  /** URL (http, https) of the folder the renditions will be served from; without it they have no `href`. */
  baseUrl?: string | undefined;
  /** RFC 3339 date and time of this version of the item; left out when not given. */
  versionCreated?: string | undefined;
}

export const ninjsOptionsSchema = z.strictObject({
  version: z.enum(["2.1", "3.0"]).default("3.0"),
  baseUrl: z.url({ protocol: /^https?$/u }).optional(),
  versionCreated: z.iso.datetime({ offset: true }).optional(),
});

/** Options of `renderReport`. */
export interface ReportOptions {
  /**
   * Heading of the page.
   *
   * @defaultValue "Captions and photos"
   */
  title?: string | undefined;
  /** Small pictures by file, as `data:image/…` URIs; `thumbnailsOf` makes them. A file without one gets a blank. */
  thumbnails?: ReadonlyMap<string, string> | undefined;
  /** Date and time to print in the page's foot, as text; nothing when not given. */
  made?: string | undefined;
}

export const reportOptionsSchema = z.strictObject({
  title: z.string().max(500).default("Captions and photos"),
  thumbnails: z.custom<ReadonlyMap<string, string>>((value) => value instanceof Map).optional(),
  made: z.string().max(100).optional(),
});

/** Options of `thumbnailsOf`. */
export interface ThumbnailOptions extends LongRunOptions {
  /**
   * Longest side in pixels; smaller pictures stay as they are.
   *
   * @defaultValue 480
   */
  size?: number | undefined;
  /**
   * JPEG quality, 1 to 100.
   *
   * @defaultValue 70
   */
  quality?: number | undefined;
}

export const thumbnailOptionsSchema = z.strictObject({
  ...longRunShape,
  size: z.int().min(16).max(2048).default(480),
  quality: z.int().min(1).max(100).default(70),
});

/** An agency, library or outlet that the library does not know, or knows by another name. */
export interface ParseAgency {
  /** The name that results carry. */
  name: string;
  /**
   * Other printings, in any script. Case, points and spaces need no second entry, except in Latin abbreviations of up
   * to four letters, which must be printed exactly so.
   *
   * @defaultValue []
   */
  aliases?: string[] | undefined;
  /**
   * It stands in front of the agency that made the picture: `APA/AFP/NAME`.
   *
   * @defaultValue false
   */
  distributorFirst?: boolean | undefined;
}
