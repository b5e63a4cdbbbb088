/** What went wrong, for programs. A code is public API: renaming one is a major version. */
export type CutlineErrorCode =
  | "INVALID_OPTIONS" // the caller's options failed their check
  | "INVALID_INPUT" // an argument is of the wrong kind altogether (a number where text was expected)
  | "SOURCE_UNREADABLE" // the article file or stream could not be read
  | "PHOTO_UNREADABLE" // a photo could not be read from the disk
  | "FOLDER_UNREADABLE" // the folder of photos is missing or may not be listed
  | "OUTPUT_UNWRITABLE" // a report, sidecar or export could not be written
  | "DEPENDENCY_MISSING" // an optional package (sharp, a database driver) is not installed
  | "STORE_CONFLICT" // another process holds the store
  | "STORE_UNREADABLE" // the archive is of another format, or damaged
  | "STORE_CLOSED" // the archive was used after close()
  | "WORKER_FAILED" // a worker thread could not start, or stopped with an error
  | "ABORTED"; // the caller's AbortSignal fired

const BRAND = Symbol.for("cutline.error");

/** The one error class this library throws. Branch on `code`, show `message`, log `cause`. */
export class CutlineError extends Error {
  override readonly name = "CutlineError";
  readonly code: CutlineErrorCode;
  /** The file, option or record at fault, when one is known. */
  readonly subject: string | undefined;
  readonly [BRAND] = true;

  constructor(code: CutlineErrorCode, message: string, extra: { subject?: string; cause?: unknown } = {}) {
    super(message, "cause" in extra ? { cause: extra.cause } : undefined);
    this.code = code;
    this.subject = extra.subject;
  }

  /** Holds across the ESM and CJS copies of this package, where `instanceof` does not. */
  static is(value: unknown): value is CutlineError {
    return value instanceof Error && BRAND in value;
  }
}
