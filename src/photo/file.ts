/** Files opened, read and closed, for `readMetadata` and `readPhoto`. */
import { createHash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type * as z from "zod";
import { CutlineError } from "../errors.js";
import { wrongInput } from "../input.js";
import type { MetadataRecord, Photo } from "../model.js";
import type { readMetadataOptionsSchema, readPhotoOptionsSchema } from "../options.js";
import { captionOf } from "./caption.js";
import { metadataOf } from "./metadata.js";
import type { PhotoInput } from "./read.js";
import { readSidecar } from "./sidecar.js";
import { fileSource, memorySource, type Source } from "./source.js";

type MetadataOptions = z.output<typeof readMetadataOptionsSchema>;
type PhotoRequest = z.output<typeof readPhotoOptionsSchema>;

export async function readMetadataFile(photo: PhotoInput, resolved: MetadataOptions): Promise<MetadataRecord> {
  return withSource(photo, async (source, file) => {
    const { record } = await metadataOf(requestOf(source, file, resolved));
    return record;
  });
}

export async function readPhotoFile(photo: PhotoInput, resolved: PhotoRequest): Promise<Photo> {
  return withSource(photo, async (source, file, handle) => {
    // Pixels need the whole file, so it is read once where it fits; without them a window at a time is enough.
    const { limits } = resolved;
    const isWhole = handle === null || (resolved.fingerprint && source.size <= limits.maxBytes);
    const whole = isWhole ? await readWhole(source) : null;
    const from = whole ? memorySource(whole) : source;
    const { record, upright } = await metadataOf(requestOf(from, file, resolved));
    const { metadata, format, orientation, problems } = record;
    const sha256 = whole
      ? createHash("sha256").update(whole).digest("hex")
      : await hashFile(handle, (cause) => unreadable(file ?? "bytes", cause));
    const pixels =
      resolved.fingerprint && format !== null && format !== "xmp" ? await fingerprint(whole, limits) : null;
    return {
      file,
      bytes: source.size,
      sha256,
      format,
      width: pixels?.width ?? upright?.[0] ?? null,
      height: pixels?.height ?? upright?.[1] ?? null,
      orientation,
      metadata,
      sources: record.sources,
      caption: captionOf(metadata),
      fingerprint: pixels?.fingerprint ?? null,
      problems: [...problems, ...(pixels?.problems ?? []).map((problem) => ({ ...problem, subject: file }))],
    };
  });
}

function requestOf(source: Source, file: string | null, { sidecars, policy, limits }: MetadataOptions) {
  const sidecar =
    sidecars && file !== null
      ? (problems: Parameters<typeof readSidecar>[2]) => readSidecar(file, limits, problems)
      : null;
  return { file, source, limits, policy, sidecar };
}

/** Opens the input, hands its source on, and closes it again. */
async function withSource<T>(
  photo: PhotoInput,
  use: (source: Source, file: string | null, handle: FileHandle | null) => Promise<T>,
): Promise<T> {
  if (photo instanceof Uint8Array) return use(memorySource(photo), null, null);
  if (typeof photo !== "string" && !(photo instanceof URL)) {
    throw wrongInput("photo", "a path, a URL or bytes", photo);
  }
  const file = pathOf(photo);
  let handle: FileHandle;
  let size: number;
  try {
    handle = await open(file, "r");
  } catch (cause) {
    throw unreadable(file, cause);
  }
  try {
    try {
      const stat = await handle.stat();
      if (!stat.isFile()) throw new Error("it is no regular file");
      size = stat.size;
    } catch (cause) {
      throw unreadable(file, cause);
    }
    return await use(
      fileSource(handle, size, (cause) => unreadable(file, cause)),
      file,
      handle,
    );
  } finally {
    await handle.close();
  }
}

function pathOf(photo: string | URL): string {
  if (typeof photo === "string") return photo;
  try {
    return fileURLToPath(photo);
  } catch (cause) {
    throw new CutlineError("INVALID_INPUT", `photo: expected a file: URL, received ${photo.protocol}`, { cause });
  }
}

function unreadable(file: string, cause: unknown): CutlineError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new CutlineError("PHOTO_UNREADABLE", `${file}: expected a file that can be read: ${reason}`, {
    subject: file,
    cause,
  });
}

async function readWhole(source: Source): Promise<Uint8Array> {
  return source.read({ offset: 0, length: source.size });
}

/** SHA-256 of a file, read through one small buffer. */
async function hashFile(handle: FileHandle | null, failed: (cause: unknown) => Error): Promise<string | null> {
  if (!handle) return null;
  const hash = createHash("sha256");
  const buffer = Buffer.allocUnsafeSlow(HASH_BYTES);
  for (let at = 0; ; ) {
    const { bytesRead } = await handle.read(buffer, 0, HASH_BYTES, at).catch((cause) => {
      throw failed(cause);
    });
    if (bytesRead === 0) return hash.digest("hex");
    hash.update(buffer.subarray(0, bytesRead));
    at += bytesRead;
  }
}

const HASH_BYTES = 65_536;

async function fingerprint(whole: Uint8Array | null, limits: PhotoRequest["limits"]) {
  if (!whole) {
    const message = `the file has more than ${limits.maxBytes} bytes: its pixels were not decoded`;
    return { fingerprint: null, width: null, height: null, problems: [{ code: "TOO_LARGE", message, subject: null }] };
  }
  const { fingerprintPixels } = await import("./fingerprint.js");
  const { maxBytes, maxPixels, timeoutSeconds } = limits;
  return fingerprintPixels(whole, { maxBytes, maxPixels, timeoutSeconds });
}
