/** How much of a text argues and tells, by the small words of its language that captions can do without. */
import { foldWord } from "../../text.js";
import type { Line } from "../../text-line.js";
import { detectLanguage } from "./language.js";
import { locales } from "../locales/index.js";
import { phrasePattern } from "./phrases.js";

let made: ReadonlyMap<string, RegExp> | undefined;

function patternOf(language: string): RegExp | undefined {
  made ??= new Map(
    locales.map(({ language: own, proseWords }) => [own, new RegExp(phrasePattern(proseWords).source, "gu")]),
  );
  return made.get(language) ?? made.get(language.split("-", 1)[0]!);
}

/** The first word of a text that goes on from another counts as two: "Those …", "But …". */
const OPENING = 2;

/** How many different small words of argument [start, end) holds; 0 when its language cannot be told. */
export function proseWeight(line: Line, start: number, end: number): number {
  const language = detectLanguage(line, start, end);
  const pattern = language === null ? undefined : patternOf(language);
  if (pattern === undefined) return 0;
  const found = new Set<string>();
  let opens = false;
  for (const { 0: word, index } of foldWord(line.text.slice(start, end)).matchAll(pattern)) {
    found.add(word);
    opens ||= index === 0;
  }
  return found.size + (opens ? OPENING - 1 : 0);
}
