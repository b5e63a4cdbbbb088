/** The whole public API. Importing it loads neither sharp nor exifr nor a database driver: those load on first use. */
export { CutlineError, type CutlineErrorCode } from "./errors.js";
export { extractArticle, extractCaptions } from "./extract/index.js";
export { parseCaption, properName } from "./parse/index.js";
export { compareCaptions, type CompareOptions } from "./compare/index.js";
export { mergeCaptions, mergeCaptionStream, type MergeOptions, type MergeStreamOptions } from "./merge/index.js";
export {
  comparePhotos,
  fingerprintPhoto,
  groupPhotos,
  hardenSharp,
  readMetadata,
  readPhoto,
  readPhotos,
} from "./photo/index.js";
// link
// handon
// archive
export type * from "./model.js";
