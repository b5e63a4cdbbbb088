import { foldWord } from "../text.js";
import type { Lexicon } from "./lexicon.js";

const NAME_CHARACTERS = /^[\p{L}\p{M}.'’‘`´ʼ·‧・"“”\u200c\u200d -]{1,60}$/u;
const UPPER_START = /^["“'’‘]?[\p{Lu}\p{Lt}]/u;
const CASED = /[\p{Lu}\p{Ll}\p{Lt}]/u;
/** A point ends an initial, an abbreviated given name or a suffix; behind a longer word it ends a sentence. */
const INITIALS = /^(?:\p{L}{1,3}\.){1,4}-?(?:\p{L}\.)?$/u;
const SUFFIX = new Set(["jr.", "sr.", "jr", "sr", "ii", "iii", "iv"]);
/** Particles that are written onto the name, as in "al-Rubaye" or "d'Angelo". */
const ATTACHED_PARTICLE = /^(?:\p{Ll}{1,3}['’-]){1,2}\p{Lu}/u;

/** Words that open or fill sentences and never a name in a credit slot. */
const PROSE = new Set(
  (
    "the a this that these those it he she they we you his her their in on at of for from with by as is are was were be " +
    "has have had will after before during against about into over under near who which where when while not but or " +
    "monday tuesday wednesday thursday saturday january february july september october november december " +
    "more read all undated photo photos picture image says said share print " +
    "les un une dans sur pour avec est sont ein eine mit auf im ist con por para"
  ).split(" "),
);

export interface NameShape {
  readonly words: number;
  /** Written in a script without case, where capitals cannot tell a name from prose. */
  readonly uncased: boolean;
  /** Contains a word of organisations ("Press", "Studios"). */
  readonly organisation: boolean;
  /** Contains a word of public bodies ("Police", "Ministry"). */
  readonly official: boolean;
}

/**
 * Whether `text` is shaped like the name of a person or an organisation: one to seven words, each with a capital
 * (or of a script without case), lower-case particles between them, no digits, no prose.
 */
export function nameShape(text: string, lexicon: Lexicon): NameShape | null {
  if (text.length === 0 || text.length > 60) return null;
  const words = text.split(" ");
  if (lexicon.names.size > 0 && lexicon.names.has(foldWord(text))) {
    return { words: Math.max(2, words.length), organisation: false, official: false, uncased: false };
  }
  if (words.length > 7) return null;
  const plain = NAME_CHARACTERS.test(text);
  let organisation = false;
  let official = false;
  let named = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const folded = foldWord(word);
    if (lexicon.organisationWords.has(folded) || folded.includes("-tv") || /\.\p{Ll}{2,4}$/u.test(word))
      organisation = true;
    if (lexicon.officialWords.has(folded)) official = true;
    if (/\p{Ll}{3}\.\p{Lu}/u.test(word)) return null;
    if (word.endsWith(".") && !INITIALS.test(word) && !SUFFIX.has(folded)) return null;
    if (UPPER_START.test(word)) {
      // "The Daily Item" is a house; "The man" fails at its second word.
      if (at === 0 && folded === "the" && words.length > 1) organisation = true;
      else if (words.length > 1 && PROSE.has(folded) && word !== word.toUpperCase()) return null;
      named = true;
    } else if (CASED.test(word)) {
      if (!lexicon.particles.has(folded) && !ATTACHED_PARTICLE.test(word) && !organisation && !(word === "&"))
        return null;
    } else named = true;
  }
  if (!named) return null;
  if (!plain) {
    // Outlets carry digits, ampersands and domains ("20 Minutes", "15min.lt", "AT&T"); people do not.
    if (!/^[\p{L}\p{M}\p{N}.'’&+@!_ -]{2,60}$/u.test(text) || !/\p{L}/u.test(text)) return null;
    if (/^\d/u.test(text) && words.length > 3) return null;
    organisation = true;
  }
  if (words.length === 1 && /^\p{Lu}{2,5}$/u.test(text)) organisation = true;
  return { words: words.length, organisation, official, uncased: !CASED.test(text) };
}
