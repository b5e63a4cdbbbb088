/** What the captions of a large merge say about two words: the evidence a dictionary would give. */
import type { Lines } from "../../compare/lines.js";
import type { Rarity } from "../../compare/spelling/spelling.js";
import { changeOfEnding, type Endings, learnEndings, namesOf } from "./endings.js";

/**
 * Fewest distinct texts of one language that stand in for its dictionary: in fewer, a word's other form may well be
 * missing.
 */
const CORPUS = 1000;
/** A slip stands in one text and its copies; the word it should be stands in so many times more. */
const MOST_SLIPS = 3;
const WELL_KNOWN = 4;
/**
 * The same slip happens again to words of every other caption: "durng" 8 times in 50,000 lines, "during" 8,600 times;
 * "crossin" 12 times in a million, "crossing" 39,000 times.
 */
const SLIPS_PER_THOUSAND = 5;

/** Whether a word that stands in `rare` distinct texts may be a slip of one that stands in `known`. */
export const mayBeSlip = (rare: number, known: number): boolean =>
  rare <= MOST_SLIPS || rare * 1000 <= known * SLIPS_PER_THOUSAND;
/** So many times better known, a word has its forms in these captions as well, and none of them is the other one. */
const OVERWHELMING = 20;
const WELL_KNOWN_CONSONANT = 5;
/** The longer a word, the less another one is but a letter away. */
const LONG = 8;
const WELL_KNOWN_LONG = 8;
/** Distinct texts from which on a word is no slip of another that is not far better known: "diver" and "driver". */
const ESTABLISHED = 12;

/** Evidence about pairs of words, by their ids, in captions of a language (BCP 47, or null where it is unknown). */
export type RarityOf = (a: number, b: number, language: string | null) => Rarity;

export function rarityBy(lines: Lines): RarityOf {
  if (lines.count < CORPUS) return () => "none";
  const { words } = lines.table;
  const size = words.length;
  let texts: Int32Array | undefined;
  let names: Uint8Array | undefined;
  const corpora = new Map<number, Corpus>();
  const corpusOf = (language: string | null): Corpus | null => {
    texts ??= textsByLanguage(lines);
    // A text of unknown language is taken for one of the language that most are in.
    const index = language === null ? texts.indexOf(Math.max(...texts)) : lines.interned.languages.get(language);
    if (index === undefined || texts[index]! < CORPUS) return null;
    let corpus = corpora.get(index);
    if (corpus === undefined) {
      names ??= namesOf(lines.pool, size);
      const counts = countWordsIn(lines, index, size);
      corpus = { counts, endings: learnEndings(words, counts, names, WELL_KNOWN) };
      corpora.set(index, corpus);
    }
    return corpus;
  };
  return (a, b, language) => {
    const corpus = corpusOf(language);
    if (corpus === null) return "none";
    const { counts, endings } = corpus;
    const [first, second] = [counts[a] ?? 0, counts[b] ?? 0];
    const rare = Math.max(1, Math.min(first, second));
    const known = Math.max(first, second);
    if (known === 0) return "none";
    if (!mayBeSlip(rare, known)) return rare < ESTABLISHED ? "none" : "both";
    if (known < rare * WELL_KNOWN) return "some";
    const word = first > second ? a : b;
    const change = changeOfEnding(endings, words[a]!, words[b]!, word);
    if (change === "form") return "strong";
    const isLong = words[word]!.length >= LONG;
    const needed = change === "consonant" ? WELL_KNOWN_CONSONANT : isLong ? WELL_KNOWN_LONG : OVERWHELMING;
    return known >= rare * needed ? "sure" : "strong";
  };
}

/** The captions of one language as a dictionary. */
interface Corpus {
  /** Distinct texts of the language that each word stands in. */
  readonly counts: Int32Array;
  readonly endings: Endings;
}

/** Distinct texts of each language, by its index. */
function textsByLanguage({ count, language, languages }: Lines): Int32Array {
  const texts = new Int32Array(languages.length);
  for (let line = 0; line < count; line++) texts[language.values[line]!]!++;
  return texts;
}

function countWordsIn({ count, language, start, pool }: Lines, index: number, size: number): Int32Array {
  const counts = new Int32Array(size);
  const seen = new Int32Array(size).fill(-1);
  for (let line = 0; line < count; line++) {
    if (language.values[line] !== index) continue;
    for (let at = start.values[line]!; at < start.values[line + 1]!; at++) {
      const id = pool.tokens[at]!;
      if (seen[id] === line) continue;
      seen[id] = line;
      counts[id]!++;
    }
  }
  return counts;
}
