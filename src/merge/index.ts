/** Merges the versions of a caption: candidates by shared rare words, typed comparison, clustering with cannot-link. */
export { mergeCaptions, mergeCaptionStream, type MergeOptions, type MergeStreamOptions } from "./merge.js";
