/** Long lists of phrases, found by the words they need. */
import { HashTable, wordHash } from "../../text-hash.js";
import { foldWord } from "../../text.js";
import { FOREIGN, isForeign, type Line } from "../../text-line.js";
import { foldedOf } from "./hints.js";
import { keyOf, type NeededWord, neededWords, STEM } from "./needed-words.js";
import { phrasePattern } from "./phrases.js";

/** The phrases that need one word. */
interface Group {
  readonly phrases: string[];
  /** The word alone is a phrase. */
  alone: boolean;
  /** Made when it is asked for first. */
  pattern: RegExp | null;
  /** It was searched for the phrases in vain: a word that a hostile line repeats is asked once. */
  failed: Line | null;
}

/**
 * What `phrasePattern` finds anywhere in a text. A pattern of a thousand phrases tries each of them at each word, some
 * 15 µs a caption; here each word is looked up, and the few phrases that need it are searched for.
 */
export class PhraseList {
  readonly #groups: Group[] = [];
  /** Positions in the groups, plus one. */
  readonly #words: HashTable;
  readonly #stems: HashTable;
  /** Phrases that need no whole word, of letters that are not Latin, and of Latin ones. */
  readonly #foreign: RegExp | null;
  readonly #latin: RegExp | null;

  constructor(phrases: readonly string[]) {
    const words = new Map<string, number>();
    const stems = new Map<string, number>();
    const foreign: string[] = [];
    const latin: string[] = [];
    for (const phrase of phrases) {
      const needed = neededWords(foldWord(phrase), false);
      if (needed !== null) for (const word of needed) this.#add(word.whole ? words : stems, word, phrase);
      else (isForeign(phrase) ? foreign : latin).push(phrase);
    }
    this.#words = new HashTable(words);
    this.#stems = new HashTable(stems);
    this.#foreign = foreign.length === 0 ? null : phrasePattern(foreign);
    this.#latin = latin.length === 0 ? null : phrasePattern(latin);
  }

  #add(to: Map<string, number>, word: NeededWord, phrase: string): void {
    const key = keyOf(word);
    const known = to.get(key);
    const group =
      known === undefined ? { phrases: [], alone: false, pattern: null, failed: null } : this.#groups[known - 1]!;
    if (known === undefined) to.set(key, this.#groups.push(group));
    group.phrases.push(phrase);
    group.alone ||= word.whole && foldWord(phrase) === key;
  }

  /** Whether any of the phrases stands in the line. */
  test(line: Line): boolean {
    let start = 0;
    for (let sign = 0; start < line.length; sign++) {
      const end = line.signs[sign]!;
      if (
        end > start &&
        (this.#finds(line, this.#groupAt(line, start, end), start) || this.#findsStem(line, start, end))
      )
        return true;
      start = end + 1;
    }
    if (this.#latin?.test(foldedOf(line))) return true;
    return (line.traits & FOREIGN) !== 0 && this.#foreign?.test(foldedOf(line)) === true;
  }

  /** No fewer than the phrases that stand in [start, end); infinite where words do not tell. */
  mostIn(line: Line, start: number, end: number): number {
    if (this.#latin !== null || (this.#foreign !== null && (line.traits & FOREIGN) !== 0)) return Infinity;
    let count = 0;
    let from = start;
    for (let sign = line.signsBefore[start]!; from < end; sign++) {
      const to = Math.min(end, line.signs[sign]!);
      if (to > from && (this.#groupAt(line, from, to) > 0 || this.#stemAt(line, from, to) > 0)) count++;
      from = to + 1;
    }
    return count;
  }

  #groupAt(line: Line, start: number, end: number): number {
    return this.#words.get(wordHash(line, start, end));
  }

  #stemAt(line: Line, start: number, end: number): number {
    return end - start < STEM ? 0 : this.#stems.get(wordHash(line, start, start + STEM));
  }

  #findsStem(line: Line, start: number, end: number): boolean {
    return this.#finds(line, this.#stemAt(line, start, end), start);
  }

  #finds(line: Line, position: number, start: number): boolean {
    if (position === 0) return false;
    const group = this.#groups[position - 1]!;
    // Behind a hyphen no word begins.
    if (group.alone && (start === 0 || line.units[start - 1] === 0x20)) return true;
    if (group.failed === line) return false;
    group.pattern ??= phrasePattern(group.phrases);
    if (group.pattern.test(foldedOf(line))) return true;
    group.failed = line;
    return false;
  }
}
