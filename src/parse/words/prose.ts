/** How much of a text argues and tells, by the small words of its language that captions can do without. */
import { foldWord } from "../../text.js";
import type { Line } from "../../text-line.js";
import { detectLanguage } from "./language.js";
import { locales } from "../locales/index.js";
import { PhraseList } from "./phrase-list.js";
import { phrasePattern } from "./phrases.js";

interface ProseWords {
  readonly pattern: RegExp;
  readonly list: PhraseList;
}

const made = new Map<string, ProseWords>();

function proseWordsOf(language: string): ProseWords | undefined {
  const known = made.get(language);
  if (known !== undefined) return known;
  const primary = language.split("-", 1)[0]!;
  const locale = locales.find((one) => one.language === language) ?? locales.find((one) => one.language === primary);
  if (locale === undefined) return undefined;
  const { proseWords } = locale;
  const words = { pattern: new RegExp(phrasePattern(proseWords).source, "gu"), list: new PhraseList(proseWords) };
  made.set(language, words);
  return words;
}

/** The first word of a text that goes on from another counts as two: "Those …", "But …". */
const OPENING = 2;

/**
 * How many different small words of argument [start, end) holds; 0 when its language cannot be told, or when they are
 * sure to be fewer than `fewest`.
 */
export function proseWeight(line: Line, start: number, end: number, fewest: number): number {
  const language = detectLanguage(line, start, end);
  const words = language === null ? undefined : proseWordsOf(language);
  if (words === undefined || words.list.mostIn(line, start, end) + OPENING - 1 < fewest) return 0;
  const found = new Set<string>();
  let opens = false;
  for (const { 0: word, index } of foldWord(line.text.slice(start, end)).matchAll(words.pattern)) {
    found.add(word);
    opens ||= index === 0;
  }
  return found.size + (opens ? OPENING - 1 : 0);
}
