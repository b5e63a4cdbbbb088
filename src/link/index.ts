/** Captions and photos -> LinkResult: one record per picture, scored, with its evidence and contradictions. */
export { linkArticle, type LinkArticleInput } from "./link-article.js";
export { linkCaptions } from "./link-captions.js";
export { type EvidenceId, type EvidenceWeight, evidenceWeights } from "./weights.js";
