/** Whether words of a script without case are a sentence's or a name's. */
import { foldWord } from "../../text.js";

/** Function words of scripts without case: their presence makes prose of what could be a name. */
const UNCASED_PROSE = new Set(
  (
    "في من على الى عن مع بعد قبل خلال امام بين حول ضد تحت فوق عند منذ حتي هذا هذه التي الذي و او ثم كما لدي " +
    "در از به با برای که را این است می های و بر تا ישראל של על את עם אל מן בין לפני אחרי " +
    "में से को का की के पर और ने है মধ্যে ও এর থেকে"
  )
    .split(" ")
    .map(foldWord),
);

/** Where no capitals tell, length and function words do. A name may open with علي, which folds like a preposition. */
export function isUncasedProse(name: string, fewest = 4): boolean {
  const words = name.split(" ");
  return words.length > 5 || (words.length >= fewest && words.some((_word, at) => at > 0 && isProseWord(words, at)));
}

/** Ali (علي) folds like the preposition (على), which needs a noun behind it and is written without points. */
export function isProseWord(words: readonly string[], at: number): boolean {
  const word = words[at]!;
  if (GEORGIAN_PLACE.test(word)) return true;
  if (!UNCASED_PROSE.has(foldWord(word))) return false;
  return !ALI.test(word) || (word.endsWith("\u0649") && at < words.length - 1);
}

/** Georgian says "in", "on", "at" and "from" at the end of the word, where no name ends so. */
const GEORGIAN_PLACE = /[\u10d0-\u10ff]{3}(?:ში|ზე|თან|დან)$/u;

const ALI = /^عل[يىی]$/u;
