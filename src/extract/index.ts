/** Article HTML, feed or text -> CaptionOccurrence[], each with where it stood. */
export { type DecodedSource, decodeBytes } from "./decode.js";
export { extractArticle, extractCaptions } from "./extract.js";
