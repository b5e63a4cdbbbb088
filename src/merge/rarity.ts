/** What the captions of a large merge say about two words: the evidence a dictionary would give. */
import type { Lines } from "../compare/lines.js";
import type { Rarity } from "../compare/spelling.js";
import { changeOfEnding, type Endings, learnEndings } from "./endings.js";

/**
 * Fewest distinct texts of one language that stand in for its dictionary: in fewer, a word's other form may well be
 * missing.
 */
const CORPUS = 1000;
/** A slip stands in one text and its copies; the word it should be stands in so many times more. */
const MOST_SLIPS = 3;
const WELL_KNOWN = 4;
/** The same slip happens again to words of every other caption: "durng" 8 times in 50,000 lines, "during" 8,600 times. */
const SLIPS_PER_THOUSAND = 5;
/** So many times better known, a word has its forms in these captions as well, and none of them is the other one. */
const OVERWHELMING = 20;
const WELL_KNOWN_CONSONANT = 5;
/** The longer a word, the less another one is but a letter away. */
const LONG = 8;
const WELL_KNOWN_LONG = 8;
/** Distinct texts from which on a word is no slip of another that is not far better known: "diver" and "driver". */
const ESTABLISHED = 12;

/** Evidence about pairs of words, by their ids. */
export type RarityOf = (a: number, b: number) => Rarity;

/** @param counts - Distinct texts that each word stands in. */
export function rarityBy(lines: Lines, counts: Int32Array): RarityOf {
  if (lines.count < CORPUS) return () => "none";
  const { words } = lines.table;
  let corpus: { readonly languages: Languages; readonly endings: Endings } | undefined;
  return (a, b) => {
    const [first, second] = [counts[a] ?? 0, counts[b] ?? 0];
    const rare = Math.max(1, Math.min(first, second));
    const known = Math.max(first, second);
    const isRare = rare <= MOST_SLIPS || rare * 1000 <= known * SLIPS_PER_THOUSAND;
    if (!isRare && rare < ESTABLISHED) return "none";
    if (corpus === undefined) {
      const languages = languagesOf(lines, counts.length);
      corpus = { languages, endings: learnEndings(lines, counts, languages.ofWord, WELL_KNOWN) };
    }
    const { languages, endings } = corpus;
    const word = first > second ? a : b;
    if (known === 0 || languages.texts[languages.ofWord[word]!]! < CORPUS) return "none";
    if (!isRare) return "both";
    if (known < rare * WELL_KNOWN) return "some";
    const change = changeOfEnding(endings, words[a]!, words[b]!, word);
    if (change === "form") return "strong";
    const isLong = words[word]!.length >= LONG;
    const needed = change === "consonant" ? WELL_KNOWN_CONSONANT : isLong ? WELL_KNOWN_LONG : OVERWHELMING;
    return known >= rare * needed ? "sure" : "strong";
  };
}

interface Languages {
  /** Distinct texts of each language, by its index. */
  readonly texts: Int32Array;
  /** Language of each word: of those it occurs in, the one with most texts. */
  readonly ofWord: Int32Array;
}

function languagesOf({ count, language, languages, start, pool }: Lines, words: number): Languages {
  const texts = new Int32Array(languages.length);
  for (let line = 0; line < count; line++) texts[language.values[line]!]!++;
  const ofWord = new Int32Array(words).fill(-1);
  for (let line = 0; line < count; line++) {
    const own = language.values[line]!;
    for (let at = start.values[line]!; at < start.values[line + 1]!; at++) {
      const known = ofWord[pool.tokens[at]!]!;
      if (known < 0 || texts[own]! > texts[known]!) ofWord[pool.tokens[at]!] = own;
    }
  }
  return { texts, ofWord };
}
