import type { Line } from "../../text-line.js";
import type { Locale } from "../locale.js";
import { locales } from "../locales/index.js";
import { isWordUnit } from "./tokens.js";
import { hanLanguage } from "./han.js";
import { mainScript } from "./scripts.js";
import { foldWord } from "../../text.js";
import { HashTable, wordHash } from "../../text-hash.js";

/** Enough of a text to tell its language; the rest costs time and adds nothing. */
const MOST_UNITS = 320;
const MOST_WORDS = 26;

/** Scripts that only one language of the press writes. */
const SINGLE_LANGUAGE: ReadonlyMap<string, string> = new Map([
  ["Grek", "el"],
  ["Hebr", "he"],
  ["Thai", "th"],
  ["Hang", "ko"],
  ["Kana", "ja"],
  ["Taml", "ta"],
  ["Telu", "te"],
  ["Gujr", "gu"],
  ["Guru", "pa"],
  ["Knda", "kn"],
  ["Mlym", "ml"],
  ["Sinh", "si"],
  ["Khmr", "km"],
  ["Laoo", "lo"],
  ["Mymr", "my"],
  ["Geor", "ka"],
  ["Armn", "hy"],
  ["Ethi", "am"],
  ["Orya", "or"],
  ["Tibt", "bo"],
]);

/**
 * For which languages words and letters speak, and how much. Side by side in three arrays, since every second word of a
 * caption is asked.
 */
interface Evidence {
  /** Positions in `languages`: of the piece of evidence `at` those from `starts[at]` to `starts[at + 1]`. */
  readonly indexes: Uint8Array;
  readonly starts: Uint32Array;
  /** What each weighs for every one of its languages. */
  readonly shares: Float64Array;
}

interface LanguageWords {
  /** Positions in `evidence`, plus one. */
  readonly words: HashTable;
  /** The same by letter; 0 for one that tells nothing. */
  readonly letters: Uint16Array;
  readonly evidence: Evidence;
  readonly languages: readonly Locale[];
  /** Positions in `languages` of those written in a script. */
  readonly byScript: ReadonlyMap<string, readonly number[]>;
  /** By position in `languages`; filled anew for each text. */
  readonly scores: Float64Array;
}

let made: LanguageWords | undefined;

function languageWords(): LanguageWords {
  if (made !== undefined) return made;
  const words = new Map<string, number[]>();
  const letters = new Map<number, number[]>();
  for (const [index, locale] of locales.entries()) {
    const known = [...locale.functionWords, ...locale.months.flat().filter((name) => name.length > 3)];
    for (const key of new Set(known.map(foldWord))) addTo(words, key, index);
    for (const letter of locale.letters) if (letter > "\x7f") addTo(letters, letter.charCodeAt(0), index);
  }
  const byScript = new Map<string, number[]>();
  for (const [index, locale] of locales.entries()) addTo(byScript, locale.script, index);
  const letterAt = new Uint16Array(0x10000);
  for (const [at, letter] of [...letters.keys()].entries()) letterAt[letter] = words.size + at + 1;
  made = {
    words: new HashTable(new Map([...words.keys()].map((word, at) => [word, at + 1]))),
    letters: letterAt,
    evidence: weighed([...words.values()], [...letters.values()]),
    languages: locales,
    byScript,
    scores: new Float64Array(locales.length),
  };
  return made;
}

/** What many languages share says little of each. */
function weighed(words: readonly (readonly number[])[], letters: readonly (readonly number[])[]): Evidence {
  const all = [...words, ...letters];
  const starts = new Uint32Array(all.length + 1);
  for (const [at, { length }] of all.entries()) starts[at + 1] = starts[at]! + length;
  const shares = all.map(({ length }, at) => (at < words.length ? 1 : LETTER_SCORE) / Math.sqrt(length));
  return { indexes: Uint8Array.from(all.flat()), starts, shares: Float64Array.from(shares) };
}

function addTo<Key>(map: Map<Key, number[]>, key: Key, index: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [index]);
  else if (!known.includes(index)) known.push(index);
}

/**
 * Tells the language of a caption, or of [start, stop) of it: by its script where one is enough, else by function words
 * and letters.
 *
 * @returns BCP 47 ("en", "ar", "zh-Hant"), or `null` when the text is too short or too mixed to tell.
 * @example
 * detectLanguage(lineOf("Des pompiers après une attaque à Dnipro")); // "fr"
 */
export function detectLanguage(line: Line, start = 0, stop = line.length): string | null {
  // A line without a credit is asked before it is known for a caption, and after.
  if (last === null || last.line !== line || last.start !== start || last.stop !== stop)
    last = { line, start, stop, language: languageOf(line, start, Math.min(stop, start + MOST_UNITS)) };
  return last.language;
}

let last: {
  readonly line: Line;
  readonly start: number;
  readonly stop: number;
  readonly language: string | null;
} | null = null;

function languageOf(line: Line, start: number, end: number): string | null {
  const script = mainScript(line, start, end);
  if (script === null) return null;
  if (script === "Hani") return hanLanguage(line, start, end);
  return SINGLE_LANGUAGE.get(script) ?? languageByWords(line, start, end, script);
}

/** A language is named when its words weigh this much: one that no other shares, or several shared ones. */
const LEAST_SCORE = 0.9;
const LETTER_SCORE = 0.5;
const TIE_BREAK = 1e-4;
const ENOUGH_WORDS = 9;
const CLEAR_LEAD = 1.5;

function languageByWords(line: Line, start: number, end: number, script: string): string | null {
  const { words, evidence, letters, languages, byScript, scores } = languageWords();
  const candidates = byScript.get(script);
  if (candidates === undefined) return null;
  // Some fifty numbers: a call of `fill` costs three times as much.
  for (let index = 0; index < scores.length; index++) scores[index] = 0;
  let at = start;
  for (let count = 0; count < MOST_WORDS && at < end; count++) {
    let code = 0;
    while (at < end && !isWordUnit(line.units[at]!)) at++;
    const from = at;
    for (; at < end; at++) {
      code = line.units[at]!;
      if (code >= 97 && code <= 122) continue;
      if (!isWordUnit(code)) break;
      if (letters[code]! > 0) addScore(scores, evidence, letters[code]! - 1);
    }
    // Month names are the longest words that tell; the letters of "U.S." and "D. C." are no words.
    const length = at - from;
    if (count === ENOUGH_WORDS && isDecided(scores)) break;
    if (length === 0 || length > 12 || (length === 1 && code === 0x2e)) continue;
    const found = words.get(wordHash(line, from, at));
    if (found > 0) addScore(scores, evidence, found - 1);
  }
  let best = -1;
  let most = -1;
  for (const index of candidates) {
    // Between equals the language that more captions are written in is meant.
    const score = scores[index]! - index * TIE_BREAK;
    if (score > most) {
      best = index;
      most = score;
    }
  }
  // One language of the press writes most of what is in this script.
  if (script === "Deva" || script === "Beng") return languages[best]!.language;
  return most < LEAST_SCORE ? null : languages[best]!.language;
}

/** One language is so far ahead that more words will not change it. */
function isDecided(scores: Float64Array): boolean {
  let most = 0;
  let second = 0;
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at]!;
    if (score > most) {
      second = most;
      most = score;
    } else if (score > second) second = score;
  }
  return most - second >= CLEAR_LEAD;
}

function addScore(scores: Float64Array, { indexes, starts, shares }: Evidence, at: number): void {
  const share = shares[at]!;
  const end = starts[at + 1]!;
  for (let index = starts[at]!; index < end; index++) scores[indexes[index]!]! += share;
}
