import { locales } from "../locales/index.js";
import { foldWord } from "../../text.js";

/** How one language joins number words into one. */
interface CompoundRules {
  readonly language: string;
  readonly words: ReadonlyMap<string, number>;
  /** Folded, longest first. */
  readonly joiners: readonly string[];
  /** Units of the shortest and longest number word. */
  readonly shortest: number;
  readonly longest: number;
  /** First two units of its number words, one of which begins a compound, and last two, one of which ends it. */
  readonly beginnings: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
}

/** No compound in a caption is longer: "neunhundertneunundneunzigtausend". */
const LONGEST_COMPOUND = 40;

let made: readonly CompoundRules[] | undefined;
/** Those of all languages: most words are turned away here. */
let beginnings: ReadonlySet<string> | undefined;

function rules(): readonly CompoundRules[] {
  made ??= locales
    .filter((locale) => locale.numberJoiners.length > 0)
    .map((locale) => {
      const words = new Map<string, number>();
      for (const [word, value] of Object.entries(locale.numbers)) {
        const key = foldWord(word);
        if (!words.has(key) && !key.includes(" ")) words.set(key, value);
      }
      const lengths = [...words.keys()].map((word) => word.length);
      const joiners = locale.numberJoiners.map(foldWord).sort((a, b) => b.length - a.length);
      return {
        language: locale.language,
        words,
        joiners,
        shortest: Math.min(...lengths),
        longest: Math.max(...lengths),
        beginnings: new Set([...words.keys()].map((word) => word.slice(0, 2))),
        endings: new Set([...words.keys()].map((word) => word.slice(-2))),
      };
    });
  return made;
}

/** Of Han a single unit may be a number word. */
const mayBegin = (key: string, words: ReadonlySet<string>): boolean =>
  words.has(key.slice(0, 2)) || (key.charCodeAt(0) >= 0x3007 && words.has(key[0]!));

const mayEnd = (key: string, words: ReadonlySet<string>): boolean =>
  words.has(key.slice(-2)) || (key.charCodeAt(key.length - 1) >= 0x3007 && words.has(key.at(-1)!));

/**
 * The value of number words written as one word: "einundzwanzig" 21, "quatre-vingt-dix" 90, "二十一" 21.
 *
 * @param key - A folded word.
 * @param language - Only that language's words; `null` for the first language that can read it.
 */
export function compoundNumber(key: string, language: string | null): number | null {
  if (key.length < 2 || key.length > LONGEST_COMPOUND) return null;
  beginnings ??= new Set(rules().flatMap((rule) => [...rule.beginnings]));
  if (!mayBegin(key, beginnings)) return null;
  for (const rule of rules()) {
    if (language !== null && rule.language !== language && rule.language !== language.slice(0, 2)) continue;
    if (!mayBegin(key, rule.beginnings) || !mayEnd(key, rule.endings)) continue;
    const value = readCompound(key, rule);
    if (value !== null) return value;
  }
  return null;
}

/** Cuts the word into number words from the left, longest first, stepping back where that fails. */
function readCompound(key: string, rule: CompoundRules): number | null {
  const dead = new Set<number>();
  const parts: number[] = [];
  const readFrom = (at: number): boolean => {
    if (at === key.length) return parts.length > 1;
    if (dead.has(at)) return false;
    for (let length = Math.min(rule.longest, key.length - at); length >= rule.shortest; length--) {
      const value = rule.words.get(key.slice(at, at + length));
      if (value === undefined) continue;
      parts.push(value);
      const next = at + length;
      if (
        next === key.length
          ? parts.length > 1
          : rule.joiners.some((j) => key.startsWith(j, next) && readFrom(next + j.length))
      ) {
        return true;
      }
      parts.pop();
    }
    dead.add(at);
    return false;
  };
  return readFrom(0) ? total(parts) : null;
}

/** Adds units to tens and multiplies by hundreds and thousands; null for what counts nothing ("zwei drei"). */
function total(parts: readonly number[]): number | null {
  let sum = 0;
  let group = 0;
  for (const part of parts) {
    if (part >= 1000) {
      sum += Math.max(group, 1) * part;
      group = 0;
    } else if (part === 100 || (part === 10 && group > 0 && group < 10)) {
      // 二十: a digit before ten multiplies it, as one before a hundred does in every language.
      const digit = group % 100 === 0 ? 1 : group % 100;
      group = group - (group % 100) + digit * part;
    } else {
      const fits = part < 10 ? group % 10 === 0 || group === 0 : group % 100 < 10 || (part < 20 && group % 20 === 0);
      if (!fits) return null;
      group += part;
    }
  }
  return sum + group;
}
