import { extractArticle } from "../extract/index.js";
import { isObject, isPhotoLike, wrongInput } from "../input.js";
import { mergeCaptions } from "../merge/index.js";
import type { ArticleExtract, LinkResult, Photo, Problem } from "../model.js";
import { type LinkArticleOptions, linkArticleOptionsSchema, resolveOptions } from "../options.js";
import { readPhotos } from "../photo/index.js";
import { linkCaptions } from "./link-captions.js";

/** An article and its pictures. */
export interface LinkArticleInput {
  /** HTML, a feed or plain text; bytes are decoded as they say. */
  readonly source: string | Uint8Array;
  /**
   * A folder (read with all below it), a file, or a list of folders, files, bytes and photos that are read already.
   * Hidden files are passed over, XMP sidecars are read with their picture.
   */
  readonly photos: string | readonly (string | Uint8Array | Photo)[];
  /** Address of the page, for pictures named by relative URLs. */
  readonly baseUrl?: string | undefined;
}

/**
 * The whole job: finds the captions of an article, merges their copies, reads the photos, links the two.
 *
 * Every occurrence and every file is accounted for: in a record, unmatched, undecided, or in `problems` with a code
 * (`NOT_AN_IMAGE` for a text file, `EMPTY_FILE`, `NO_CAPTIONS` for an article without any …).
 *
 * @throws {CutlineError} `INVALID_OPTIONS`, `INVALID_INPUT`, `FOLDER_UNREADABLE` for a path that is not there,
 *   `DEPENDENCY_MISSING` where sharp is not installed, `ABORTED`.
 * @example
 * const { records } = await linkArticle({ source: html, photos: "photos/" });
 * records[0]?.photos[0]?.file; // "photos/children-tent.full.jpg"
 */
export async function linkArticle(input: LinkArticleInput, options: LinkArticleOptions = {}): Promise<LinkResult> {
  const { signal, onProgress, concurrency, parse, ...linking } = resolveOptions(linkArticleOptionsSchema, options);
  const { source, photos, baseUrl } = checkedInput(input);
  const article = extractArticle(source, baseUrl === undefined ? {} : { baseUrl });
  const read = await readAll(photos, { signal, onProgress, concurrency });
  const pictures = read.photos.filter((photo) => photo.format !== null);
  const result = linkCaptions(mergeCaptions(article.captions, { parse }), pictures, linking);
  return {
    ...result,
    article,
    problems: onceEach([
      ...article.problems,
      ...emptyHanded(article, pictures),
      ...read.problems,
      ...read.photos.filter((photo) => photo.format === null).flatMap(notAPicture),
      ...result.problems,
    ]),
  };
}

function checkedInput(input: LinkArticleInput): LinkArticleInput {
  if (!isObject(input)) throw wrongInput("input", "source and photos", input);
  const { source, photos } = input;
  if (typeof source !== "string" && !(source instanceof Uint8Array)) {
    throw wrongInput("source", "a string or bytes", source);
  }
  const isItem = (item: unknown): boolean =>
    typeof item === "string" || item instanceof Uint8Array || isPhotoLike(item);
  if (typeof photos !== "string" && !(Array.isArray(photos) && photos.every(isItem))) {
    throw wrongInput("photos", "a folder, a file, or a list of paths, bytes and photos", photos);
  }
  return input;
}

async function readAll(
  input: LinkArticleInput["photos"],
  options: Pick<LinkArticleOptions, "signal" | "onProgress" | "concurrency">,
): Promise<{ photos: Photo[]; problems: readonly Problem[] }> {
  const items = typeof input === "string" ? [input] : input;
  const paths = items.filter((item) => typeof item === "string");
  // Only a path needs the disk: bytes and photos work where there is none.
  const listing = paths.length > 0 ? await (await import("../photo/folder.js")).listPhotoFiles(paths) : null;
  const bytes = items.filter((item) => item instanceof Uint8Array);
  const photos = items.filter((item): item is Photo => typeof item === "object" && !(item instanceof Uint8Array));
  for await (const photo of readPhotos([...(listing?.files ?? []), ...bytes], options)) photos.push(photo);
  return { photos, problems: listing?.problems ?? [] };
}

function emptyHanded(article: ArticleExtract, pictures: readonly Photo[]): Problem[] {
  const problems: Problem[] = [];
  if (article.captions.length === 0) {
    problems.push({ code: "NO_CAPTIONS", message: "no caption was found in the article", subject: null });
  }
  if (pictures.length === 0) {
    problems.push({ code: "NO_PHOTOS", message: "no picture was found among the files", subject: null });
  }
  return problems;
}

function notAPicture(photo: Photo): readonly Problem[] {
  if (photo.problems.length > 0) return photo.problems;
  return [{ code: "NOT_AN_IMAGE", message: "no picture format that is known here", subject: photo.file }];
}

function onceEach(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const key = JSON.stringify([problem.code, problem.subject, problem.message]);
    return !seen.has(key) && seen.add(key);
  });
}
