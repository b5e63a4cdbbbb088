/** Who reported what a text tells, and who worked on it: "according to Reuters", "contributed to this report". */
import { type Line, spaceFrom } from "../../text-line.js";
import type { Lexicon } from "../lexicon.js";
import { locales } from "../locales/index.js";
import { hintFor, mayHold } from "../words/hints.js";
import { phrasePattern, phraseTest } from "../words/phrases.js";

const attributionWords = locales.flatMap((locale) => locale.attributionWords);
const MAY_ATTRIBUTE = hintFor(attributionWords);
const ATTRIBUTES = new RegExp(phrasePattern(attributionWords, "anywhere", "printed").source, "giu");
const ARTICLE = /^(?:\p{L}{1,3} |l['’])(?=\p{Lu})/u;
/** Units of an article, its space and the capital behind it. */
const LONGEST_ARTICLE = 5;
/** "the Associated Press news agency" */
const MOST_HOUSE_WORDS = 4;
/** Shorter lines are captions though somebody told a house something. */
const SHORTEST = 60;

/** Whether the text says which house reported it. */
export function attributesToHouse(line: Line, lexicon: Lexicon): boolean {
  if (line.length < SHORTEST || !mayHold(line, MAY_ATTRIBUTE)) return false;
  for (const { 0: words, index } of line.text.matchAll(ATTRIBUTES)) {
    const behind = index + words.length;
    if (opensWithHouse(line, line.units[behind] === 0x20 ? behind + 1 : behind, lexicon)) return true;
  }
  return false;
}

/** Whether a wire or an outlet stands at `at`, behind an article or none. */
export function opensWithHouse(line: Line, at: number, lexicon: Lexicon): boolean {
  const start = at + (ARTICLE.exec(line.text.slice(at, at + LONGEST_ARTICLE))?.[0].length ?? 0);
  for (let end = start, words = 0; words < MOST_HOUSE_WORDS && end < line.length; words++) {
    end = spaceFrom(line, end + 1);
    const close = /[.,;:]/u.test(line.text[end - 1]!) ? end - 1 : end;
    const kind = lexicon.agencyIn(line, start, close)?.kind;
    if (kind === "wire" || kind === "outlet") return true;
    if (close < end) return false;
  }
  return false;
}

/** Whether a text says who else worked on it. */
export const tellsContributors: (line: Line) => boolean = phraseTest(
  locales.flatMap((locale) => locale.contributionPhrases),
  "anywhere",
);
