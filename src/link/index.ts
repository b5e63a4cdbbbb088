/** Captions and photos -> LinkResult: one record per picture, scored, with its evidence and contradictions. */
export { linkArticle, type LinkArticleInput } from "./linkArticle.js";
export { linkCaptions } from "./linkCaptions.js";
export { type EvidenceId, type EvidenceWeight, evidenceWeights } from "./weights.js";
