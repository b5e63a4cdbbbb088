/** One safe decode: a file's bytes to the upright picture, at most 256 px on its long side. */
import type { Problem } from "../model.js";
import { type PixelFormat, pixelFormatOf } from "./pixel-format.js";
import { type StoredSize, storedSize } from "./pixel-size.js";
import { loadSharp, type Sharp } from "./sharp.js";

/** The upright picture, small, in three channels of eight bits or one. */
export interface SmallPicture {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly channels: number;
}

export interface Decoded {
  /** Null when no decoder took the file. */
  readonly picture: SmallPicture | null;
  /** Upright size of the whole picture in pixels (as stored when it was not decoded); null when not known. */
  readonly width: number | null;
  readonly height: number | null;
  /** Pixels are missing at the end of the file. */
  readonly truncated: boolean;
  readonly problems: readonly Problem[];
}

export interface DecodeLimits {
  /** Largest picture in pixels; null: by format, see {@link PIXEL_LIMITS}. */
  readonly maxPixels: number | null;
  /** Largest file in bytes. */
  readonly maxBytes: number;
  /** Longest decode in seconds. */
  readonly timeoutSeconds: number;
}

/** Long side of the decode. Everything of a fingerprint is derived from it. */
export const DECODE_SIDE = 256;

/**
 * Most pixels by format. AV1 is decoded whole whatever the size asked for, at about ten times the time and memory of a
 * JPEG with shrink-on-load; 40 megapixels covers the cameras that write it.
 */
export const PIXEL_LIMITS: Readonly<Record<PixelFormat, number>> = {
  jpeg: 100e6,
  png: 100e6,
  webp: 100e6,
  tiff: 100e6,
  gif: 100e6,
  heif: 100e6,
  avif: 40e6,
};

// As many decodes at once as there are cores: each holds a whole picture of memory for formats without shrink-on-load.
let inFlight = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const { availableParallelism } = await import("node:os");
  if (inFlight >= availableParallelism()) await new Promise<void>((go) => waiting.push(go));
  else inFlight++;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else inFlight--;
  }
}

function problem(code: string, message: string): Problem {
  return { code, message, subject: null };
}

function nothing(problems: readonly Problem[], size: StoredSize | null = null): Decoded {
  return { picture: null, width: size?.width ?? null, height: size?.height ?? null, truncated: false, problems };
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n", 1)[0] ?? "";
}

function pipeline(sharp: Sharp, bytes: Uint8Array, limits: DecodeLimits, format: PixelFormat, lenient: boolean) {
  return sharp(bytes, {
    failOn: lenient ? "none" : "truncated",
    limitInputPixels: limits.maxPixels ?? PIXEL_LIMITS[format],
    pages: 1,
  })
    .timeout({ seconds: limits.timeoutSeconds })
    .autoOrient()
    .flatten({ background: "#fff" })
    .toColourspace("srgb")
    .resize(DECODE_SIDE, DECODE_SIDE, { fit: "inside", withoutEnlargement: true })
    .raw({ depth: "uchar" });
}

/**
 * Decodes `bytes`, whatever their name. Content never makes it throw: what no decoder takes comes back without a
 * picture and with a problem.
 *
 * @throws {CutlineError} `DEPENDENCY_MISSING` without sharp.
 */
export async function decodePixels(bytes: Uint8Array, limits: DecodeLimits): Promise<Decoded> {
  const format = pixelFormatOf(bytes);
  if (!format) return nothing([problem("PIXELS_UNSUPPORTED", "pixels: not a format that cutline decodes")]);
  if (bytes.length > limits.maxBytes) {
    return nothing([
      problem("PIXELS_TOO_LARGE", `pixels: expected at most ${limits.maxBytes} bytes, received ${bytes.length}`),
    ]);
  }
  const sharp = await loadSharp();
  return inTurn(() => decodeInTurn(sharp, bytes, limits, format));
}

/** Upright size: as stored, turned if the small picture lies the other way; null where that cannot be told. */
function uprightSize(stored: StoredSize | null, small: SmallPicture): StoredSize | null {
  if (!stored || (small.width === small.height && stored.width !== stored.height)) return null;
  const turned = stored.width > stored.height !== small.width > small.height;
  return turned ? { width: stored.height, height: stored.width } : stored;
}

async function decodeInTurn(
  sharp: Sharp,
  bytes: Uint8Array,
  limits: DecodeLimits,
  format: PixelFormat,
): Promise<Decoded> {
  const stored = storedSize(bytes, format);
  const allowed = limits.maxPixels ?? PIXEL_LIMITS[format];
  if (stored && stored.width * stored.height > allowed) return tooMany(stored, allowed, format);
  let failure = "";
  for (const lenient of [false, true]) {
    try {
      const decode = pipeline(sharp, bytes, limits, format, lenient);
      const { data, info } = await decode.toBuffer({ resolveWithObject: true });
      const picture = { data, width: info.width, height: info.height, channels: info.channels };
      const { width, height } = uprightSize(stored, picture) ?? (await decode.metadata()).autoOrient;
      const problems = lenient ? [problem("PIXELS_TRUNCATED", `pixels: decoded in part: ${failure}`)] : [];
      return { picture, width, height, truncated: lenient, problems };
    } catch (error) {
      failure = firstLine(error);
      if (/limit|timeout/iu.test(failure)) break;
    }
  }
  if (/limit/iu.test(failure)) return tooMany(stored, allowed, format);
  return nothing([problem("PIXELS_UNREADABLE", `pixels: ${format} was not decoded: ${failure}`)], stored);
}

function tooMany(size: StoredSize | null, allowed: number, format: PixelFormat): Decoded {
  const received = size ? `${size.width} x ${size.height}` : "more";
  const message = `pixels: expected at most ${allowed} in ${format}, received ${received}`;
  return nothing([problem("PIXELS_TOO_MANY", message)], size);
}
