/** The whole public API. Importing it loads neither sharp nor exifr nor a database driver: those load on first use. */
export { CutlineError, type CutlineErrorCode } from "./errors.js";
export { extractArticle, extractCaptions } from "./extract/index.js";
export { parseCaption, properName } from "./parse/index.js";
// compare
// merge
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
