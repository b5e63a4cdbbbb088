/** Article HTML, feed or text -> CaptionOccurrence[], each with where it stood. */
export { extractArticle, extractCaptions } from "./extract.js";
