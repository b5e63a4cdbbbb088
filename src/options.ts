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
   * Size that a compressed block may grow to, in bytes.
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
