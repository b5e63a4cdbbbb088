/** Whose captions those without a photo are: the article's own, or its neighbours'. */
import type { LinkResult, MergedCaption } from "../model.js";

/** Captions without a photo, parted. */
export interface UnmatchedByScope {
  /** The article's own: somebody misses their pictures. */
  readonly own: readonly MergedCaption[];
  /** Of cards for other articles and of the page's furniture (logos, portraits of authors). */
  readonly beside: readonly MergedCaption[];
}

/** Parts the captions without a photo. On a page without any article, a section front, all are its own. */
export function unmatchedByScope({ records, unmatchedCaptions }: LinkResult): UnmatchedByScope {
  const hasArticle = [...records.flatMap(({ caption }) => caption ?? []), ...unmatchedCaptions].some(isOwn);
  if (!hasArticle) return { own: unmatchedCaptions, beside: [] };
  return {
    own: unmatchedCaptions.filter(isOwn),
    beside: unmatchedCaptions.filter((caption) => !isOwn(caption)),
  };
}

/** A caption that was given as text alone stands in no page and belongs to whoever gave it. */
function isOwn({ members }: MergedCaption): boolean {
  return members.some(({ occurrence }) => occurrence === null || occurrence.scope === "article");
}
