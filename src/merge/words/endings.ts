/** How the words of a large merge change their endings, learnt from the captions themselves. */
import { Mark, type TokenPool } from "../../compare/tokens/tokens.js";

/** Changes of ending in one language; names, of which many are alike by chance, apart from words. */
export interface Endings {
  /** Number of the group of each word, by its id; -1 for words that are not known. */
  readonly groupOf: Int8Array;
  readonly groups: readonly Group[];
}

interface Group {
  readonly isName: boolean;
  /** Known words. */
  readonly size: number;
  readonly changes: ReadonlyMap<string, number>;
}

/** Pairs of known words with the same change, from which on it is taken for a form of the word. */
const ATTESTED = 3;
/**
 * Names are as many as words, and alike by chance: of 7,650 in 50,000 generated captions 0.8 % had another with an "n"
 * more. Plurals of the languages that write all nouns with a capital are far more frequent.
 */
const ATTESTED_SHARE_OF_NAMES = 0.015;
/** Vowels make gender and number of names as well: "Mario", "Maria". */
const VOWELS = /^[aeiouyаеёиоуыэюяіїєαεηιουω/]+$/u;
/** Fewest letters that stay before an ending. */
const STEM = 3;

/** Letters that no language adds once more to make a form; "s" and vowels are: "princess", "employée", Finnish "kalaa". */
const NO_DOUBLED_FORM = /^[^aeiouys]\//u;
/** A consonant for another, or one too few or too many; "s" makes plurals. */
const CONSONANTS = /^[^aeiouysаеёиоуыэюяіїєαεηιουω]+$/u;
/**
 * Endings of languages written with few or many captions alike, taken for forms though no other word of these has them:
 * plurals, genders, tenses and cases of one letter. Names have fewer of them.
 */
const FORM_OF_NAME = /^\/s$/u;
const FORM_OF_WORD = /^\/[sdnrtxاهينتو]$|^[aeiouyаеёиоуыэюяіїєαεηιουω]{0,2}\/[aeiouyаеёиоуыэюяіїєαεηιουω]{1,2}$/u;
/** A vowel doubled at the end is a form in few languages: "e" of French, others where captions show it. */
const DOUBLED_VOWEL = /^([^e])\/\1\1$/u;
/** Fewest letters of a name that stays the same name with one consonant wrong at its end. */
const LONG_NAME = 6;

/** Known words change so; none do, and the change is one that no language makes; none do; or it is no change at an end. */
export type EndingChange = "form" | "consonant" | "unknown" | "none";

/**
 * Whether other words of the language change their ending as one of the two words would to become the other.
 *
 * @param known - Id of the better known of the two.
 */
export function changeOfEnding({ groupOf, groups }: Endings, x: string, y: string, known: number): EndingChange {
  let start = 0;
  while (start < x.length && start < y.length && x[start] === y[start]) start++;
  const [left, right] = [x.slice(start), y.slice(start)];
  const group = groups[groupOf[known]!];
  if (left.length > 2 || right.length > 2) return "none";
  const isSwap = left.length === 2 && left[0] === right[1] && left[1] === right[0];
  if (group === undefined || isSwap) return "unknown";
  const change = left.length + right.length === 1 ? added(x[start - 1] ?? "", left + right) : changeOf(left, right);
  if ((group.isName ? FORM_OF_NAME : FORM_OF_WORD).test(change) && !DOUBLED_VOWEL.test(change)) return "form";
  const pairs = group.changes.get(change) ?? 0;
  const isRareAmongNames = group.isName && !VOWELS.test(change) && pairs < group.size * ATTESTED_SHARE_OF_NAMES;
  if (pairs >= ATTESTED && !isRareAmongNames) return "form";
  if (left.length + right.length === 1 && NO_DOUBLED_FORM.test(change)) return "consonant";
  const isLongName = group.isName && Math.max(x.length, y.length) >= LONG_NAME;
  return isLongName && CONSONANTS.test(left + right) ? "consonant" : "unknown";
}

const changeOf = (left: string, right: string): string => (left < right ? `${left}/${right}` : `${right}/${left}`);
/** A last letter more; a letter doubled is a change of its own. */
const added = (before: string, letter: string): string =>
  before === letter ? `${letter}/${letter}${letter}` : `/${letter}`;

/**
 * @param counts - Texts of the language that each word stands in. @param names - 1 for names.
 * @param least - Texts that a known word stands in.
 */
export function learnEndings(words: readonly string[], counts: Int32Array, names: Uint8Array, least: number): Endings {
  const groupOf = new Int8Array(counts.length).fill(-1);
  const known: readonly [words: string[], names: string[]] = [[], []];
  for (let id = 1; id < counts.length; id++) {
    if (counts[id]! < least || words[id]!.length < STEM) continue;
    groupOf[id] = names[id]!;
    known[names[id]! as 0 | 1].push(words[id]!);
  }
  const groups = known.map((list, group) => ({ isName: group === 1, size: list.length, changes: changesAmong(list) }));
  return { groupOf, groups };
}

/** 1 for each word that is a name: it never begins with a small letter. Words of scripts without capitals are none. */
export function namesOf({ tokens, marks, size }: TokenPool, words: number): Uint8Array {
  const names = new Uint8Array(words);
  for (let at = 0; at < size; at++) if ((marks[at]! & Mark.capital) !== 0) names[tokens[at]!] = 1;
  for (let at = 0; at < size; at++) if ((marks[at]! & Mark.capital) === 0) names[tokens[at]!] = 0;
  return names;
}

/**
 * How often a change of one letter at the end, or before the last letter, leads from one word to another: "soldier" and
 * "soldiers" count for "/s", "policeman" and "policemen" for "an/en".
 */
function changesAmong(words: readonly string[]): Map<string, number> {
  const known = new Set(words);
  const changes = new Map<string, number>();
  const count = (change: string): void => {
    changes.set(change, (changes.get(change) ?? 0) + 1);
  };
  // Letters seen after each stem, and before each last letter.
  const after = new Map<string, string>();
  const within = new Map<string, string>();
  for (const word of words) {
    if (word.length <= STEM) continue;
    const [stem, last] = [word.slice(0, -1), word.at(-1)!];
    if (known.has(stem)) count(added(stem.at(-1)!, last));
    const others = after.get(stem) ?? "";
    for (const other of others) count(changeOf(other, last));
    after.set(stem, others + last);
    const [shorter, middle] = [word.slice(0, -2), word.at(-2)!];
    if (shorter.length < STEM) continue;
    if (middle !== last && known.has(shorter + last)) count(changeOf(last, middle + last));
    const place = `${shorter} ${last}`;
    const letters = within.get(place) ?? "";
    for (const letter of letters) count(changeOf(letter + last, middle + last));
    within.set(place, letters + middle);
  }
  return changes;
}
