/** Whether words of a script without case are a sentence's or a name's. */
import { foldWord } from "../../text.js";
import { locales } from "../locales/index.js";
import { choices } from "./any-of.js";

/** Function words of scripts without case: their presence makes prose of what could be a name. */
const UNCASED_PROSE = new Set(locales.flatMap((locale) => locale.noNameWords.map(foldWord)));

/** Where no capitals tell, length and function words do. A name may open with علي, which folds like a preposition. */
export function isUncasedProse(name: string, fewest = 4): boolean {
  const words = name.split(" ");
  if (words.length > 5) return true;
  // "تجمع در تهران": between two words even the third makes a sentence.
  if (words.length === 3 && fewest > 3) return isProseWord(words, 1);
  return words.length >= fewest && words.some((_word, at) => at > 0 && isProseWord(words, at));
}

/** Ali (علي) folds like the preposition (على), which needs a noun behind it and is written without points. */
export function isProseWord(words: readonly string[], at: number): boolean {
  const word = words[at]!;
  if (ENDS_NO_NAME.test(word)) return true;
  if (!UNCASED_PROSE.has(foldWord(word))) return false;
  return !ALI.test(word) || (word.endsWith("\u0649") && at < words.length - 1);
}

/** Endings of words that no name has. */
const ENDS_NO_NAME = new RegExp(`\\p{L}{3}(?:${choices((locale) => locale.noNameEndings)})$`, "u");

const ALI = /^عل[يىی]$/u;
