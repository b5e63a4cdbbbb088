/** Patterns made of the phrases of languages, so that a language adds words and no pattern. */
import { foldWord } from "../../text.js";
import { FoldedIndex, foldedSet } from "../../text-index.js";
import { unitAt } from "../../text-characters.js";
import { FOREIGN, isForeign, isIrregular, type Line } from "../../text-line.js";
import { isUnspaced, isWordLetter } from "./unspaced.js";

/** What "_" stands for: a stretch of this many units at most. */
const LONGEST_GAP = 60;
const LONGEST_WORD = 14;
/** Words of Latin letters without accents, which most phrases are: they hold no syntax, and stand apart from other letters. */
const PLAIN_PHRASE = /^[A-Za-z]+(?: [A-Za-z]+)*$/u;
const SYNTAX = /[\\^$.*+?{}[\]]/gu;
const WORD_STARTS = "(?<![\\p{L}\\p{M}\\p{N}-])";
const WORD_ENDS = "(?![\\p{L}\\p{M}\\p{N}])";

/** Where in a text a phrase must stand. */
export type PhrasePlace = "anywhere" | "start" | "end" | "whole";

/**
 * The pattern that finds any of the phrases as locale files write them: in words, "_" for a stretch of any text, `(a|b)`
 * for one or the other, `(a|)` for what may be missing, "~" for up to three words, a hyphen at an end for letters that may follow or stand before.
 * Words must be whole but in scripts that put no spaces between them. Without phrases it finds nothing.
 *
 * @param fold - Whether the pattern reads texts that went through `foldWord`; else it reads them as printed, in any case.
 */
export function phrasePattern(
  phrases: readonly string[],
  place: PhrasePlace = "anywhere",
  fold: "folded" | "printed" = "folded",
): RegExp {
  if (phrases.length === 0) return /(?!)/u;
  const starts = place === "start" || place === "whole";
  const ends = place === "end" || place === "whole";
  // Phrases that ask the same of their edges stand together, so that each place of a text is asked once.
  const byEdges = new Map<string, Set<string>>();
  for (const phrase of phrases) {
    const { source, openStart, openEnd } = readPhrase(fold === "folded" ? foldWord(phrase) : phrase);
    const edges = `${openStart || starts ? "" : WORD_STARTS}_${openEnd || place === "whole" ? "" : WORD_ENDS}`;
    byEdges.set(edges, (byEdges.get(edges) ?? new Set()).add(source));
  }
  const any = [...byEdges]
    .map(([edges, sources]) => edges.replace("_", () => `(?:${[...sources].join("|")})`))
    .join("|");
  return new RegExp(`${starts ? "^" : ""}(?:${any})${ends ? "$" : ""}`, fold === "folded" ? "u" : "iu");
}

/**
 * Whether a line holds any of the phrases as printed, in any case. What the line's traits and first letters rule out is
 * not looked for: most lines hold no letter that is not Latin, and few begin as any of the phrases does.
 */
export function phraseTest(phrases: readonly string[], place: PhrasePlace): (line: Line) => boolean {
  if (place === "start" || place === "whole") return openingTest(phrases, place);
  let latin: RegExp | undefined;
  let foreign: RegExp | undefined;
  return (line) => {
    // Made for the first line that asks.
    latin ??= phrasePattern(
      phrases.filter((phrase) => !isForeign(phrase)),
      place,
      "printed",
    );
    if (latin.test(line.text)) return true;
    if ((line.traits & FOREIGN) === 0) return false;
    foreign ??= phrasePattern(phrases.filter(isForeign), place, "printed");
    return foreign.test(line.text);
  };
}

/** Phrases that begin alike. */
interface Group {
  readonly phrases: string[];
  /** Made for the first line that begins so: one of all phrases takes ten milliseconds to make. */
  pattern: RegExp | null;
}

function openingTest(phrases: readonly string[], place: PhrasePlace): (line: Line) => boolean {
  const groups = new Map<string, Group>();
  for (const phrase of phrases)
    for (const start of new Set(foldedStartsOf(phrase))) {
      const group = groups.get(start) ?? { phrases: [], pattern: null };
      group.phrases.push(phrase);
      groups.set(start, group);
    }
  const byStart = new FoldedIndex(groups);
  const all: Group = { phrases: [...phrases], pattern: null };
  const opensWith = (line: Line, group: Group): boolean => {
    group.pattern ??= phrasePattern(group.phrases, place, "printed");
    return group.pattern.test(line.text);
  };
  return (line) => {
    const longest = Math.min(START, line.length);
    if (groups.has("") || isIrregular(line, 0, longest)) return opensWith(line, all);
    for (let end = longest; end > 0; end--) {
      const group = byStart.getIn(line, 0, end);
      if (group !== undefined && opensWith(line, group)) return true;
    }
    return false;
  };
}

/** Whether a line begins as any of the phrases may. */
export function startTest(phrases: readonly string[]): (line: Line) => boolean {
  const starts = foldedSet(phrases.flatMap(foldedStartsOf));
  return (line) => startsWithAny(line, starts);
}

/** Units that tell how phrases begin; with three, one line in ten begins as some phrase does. */
const START = 3;

/** How a phrase may begin, folded: as many units as {@link START}, less of shorter ones and in front of "_" and "~". */
const foldedStartsOf = (phrase: string): readonly string[] =>
  startsOf(phrase.replace(/^-(?=.)/u, ""), START).map((start) => foldWord(start).slice(0, START));

function startsOf(phrase: string, length: number): readonly string[] {
  const first = phrase.slice(0, 1);
  if (length === 0 || first === "" || first === "_" || first === "~") return [""];
  if (first !== "(") return startsOf(phrase.slice(1), length - 1).map((rest) => first + rest);
  const close = phrase.indexOf(")");
  const rest = phrase.slice(close + 1);
  return phrase
    .slice(1, close)
    .split("|")
    .flatMap((choice) => startsOf(choice === "" ? rest.replace(/^ /u, "") : choice + rest, length));
}

function startsWithAny(line: Line, starts: FoldedIndex<true>): boolean {
  if (starts.has("") || isIrregular(line, 0, Math.min(START, line.length))) return true;
  for (let end = Math.min(START, line.length); end > 0; end--) if (starts.hasIn(line, 0, end)) return true;
  return false;
}

interface ReadPhrase {
  readonly source: string;
  /** Letters may stand right in front of it, right behind it. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

function readPhrase(phrase: string): ReadPhrase {
  if (PLAIN_PHRASE.test(phrase)) return { source: phrase, openStart: false, openEnd: false };
  const cutStart = phrase.startsWith("-") && phrase.length > 1;
  const cutEnd = phrase.endsWith("-") && phrase.length > 1;
  const bare = phrase.slice(cutStart ? 1 : 0, cutEnd ? -1 : undefined);
  const letters = bare.replace(/[()|]/gu, "");
  const source = bare
    .replace(SYNTAX, "\\$&")
    // What may be missing takes the space behind it along.
    .replace(/\(([^()]*)\)( ?)/gu, (_match, words: string, space: string) =>
      words.endsWith("|") ? `(?:(?:${words.slice(0, -1)})${space})?` : `(?:${words})${space}`,
    )
    .replaceAll("~ ", `(?:[\\p{L}\\p{M}]{1,${LONGEST_WORD}} ){0,3}`)
    .replaceAll(" _ ", ` .{1,${LONGEST_GAP}}? `)
    .replaceAll("_", `.{0,${LONGEST_GAP}}?`);
  return { source, openStart: cutStart || !isWhole(letters[0]), openEnd: cutEnd || !isWhole(letters.at(-1)) };
}

/** Whether a phrase that starts or ends so has no letter beside it. */
const isWhole = (edge: string | undefined): boolean =>
  edge !== undefined && isWordLetter(unitAt(edge, 0)) && !isUnspaced(unitAt(edge, 0));
