/** Merges the versions of a caption: candidates by shared rare words, typed comparison, clustering with cannot-link. */
export { mergeCaptions, type MergeOptions } from "./merge.js";
export { mergeCaptionStream, type MergeStreamOptions } from "./merge-stream.js";
