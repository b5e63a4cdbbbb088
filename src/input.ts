/**
 * What an argument must be, checked at the public edge: who passes a number where text was expected, or half a record
 * read back from JSON, learns it there with a code, and not from a TypeError three folders down.
 */
import { CutlineError } from "./errors.js";

/**
 * The error for an argument of the wrong kind. `subject` is the argument's name or, in a list, its place; a place alone
 * is told by a name in the message.
 */
export function wrongInput(subject: string, expected: string, received: unknown, name = subject): CutlineError {
  return new CutlineError("INVALID_INPUT", `${name}: expected ${expected}, received ${kindOf(received)}`, { subject });
}

/** What a value is, in words for a message. */
function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** Whether `value` has a list in each of these properties. */
export function hasLists(value: unknown, ...names: readonly string[]): boolean {
  return isObject(value) && names.every((name) => Array.isArray(value[name]));
}

/** @throws {CutlineError} `INVALID_INPUT` */
export function expectText(value: unknown, subject: string): asserts value is string {
  if (typeof value !== "string") throw wrongInput(subject, "text", value);
}

/** @throws {CutlineError} `INVALID_INPUT`, with the place of the first wrong item as `subject`. */
export function expectList(
  value: unknown,
  subject: string,
  expected: string,
  isItem: (item: unknown) => boolean,
): void {
  if (!Array.isArray(value)) throw wrongInput(subject, `a list, each ${expected}`, value);
  const at = value.findIndex((item) => !isItem(item));
  if (at >= 0) throw wrongInput(`${subject}[${at}]`, expected, value[at]);
}

/** A {@link Photo} as far as every reader of one relies on it. */
export function isPhotoLike(value: unknown): boolean {
  return isObject(value) && isObject(value.metadata) && Array.isArray(value.problems);
}

/** A {@link PhotoGroup}, likewise. */
export function isGroupLike(value: unknown): boolean {
  return hasLists(value, "photos") && (value as { photos: unknown[] }).photos.every(isPhotoLike);
}

/** A {@link MergedCaption}, likewise. Its parts are not read: of a large merge they are made by reading. */
export function isMergedLike(value: unknown): boolean {
  return isObject(value) && "caption" in value && "members" in value;
}

/** A {@link LinkRecord}, likewise: what is handed on of it is its caption and its photos. */
export function isRecordLike(value: unknown): boolean {
  if (!isGroupLike(value)) return false;
  const { caption } = value as { caption?: unknown };
  return caption === null || isMergedLike(caption);
}

/**
 * A whole {@link LinkResult}, as `linkArticle` gives it or JSON brings it back.
 *
 * @throws {CutlineError} `INVALID_INPUT`
 */
export function expectResult(value: unknown, subject: string): void {
  if (!hasLists(value, ...RESULT_LISTS)) throw wrongInput(subject, "the result of a linking", value);
  const isWhole = (item: unknown): boolean => hasLists(item, "evidence", "discrepancies") && isRecordLike(item);
  expectList((value as { records: unknown }).records, `${subject}.records`, "a record", isWhole);
}

const RESULT_LISTS = [
  "records",
  "unmatchedCaptions",
  "unmatchedPhotos",
  "ambiguous",
  "series",
  "undecided",
  "discrepancies",
  "problems",
] as const;
