/** The parser for one source: its pictures say the same text in several places. */
import type { Caption } from "../model.js";
import type { LinePlace } from "../parse/kind/judged.js";
import { parseAt } from "../parse/parse-caption.js";

export type ReadCaption = (text: string) => Caption;

/** Texts longer than this are no captions; their parts are not worth keeping. */
const LONGEST_KEPT = 2000;

/** Lives as long as one call of the extractor, so nothing is kept between sources. */
export function captionReader(place: LinePlace): ReadCaption {
  const known = new Map<string, Caption>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const caption = parseAt(place, text);
    if (text.length <= LONGEST_KEPT) known.set(text, caption);
    return caption;
  };
}
