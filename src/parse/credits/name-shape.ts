import {
  type Line,
  classAt,
  isLetterAt,
  isLowerAt,
  isUpperAt,
  spaceBefore,
  spaceFrom,
  textIn,
} from "../../text-line.js";
import { LETTER, LOWER, MARK, TITLE, UPPER } from "../../text-characters.js";
import { foldedSet } from "../../text-index.js";
import type { Lexicon } from "../lexicon.js";
import { locales } from "../locales/index.js";
import { compoundKind, opensWithAcronym } from "./house-words.js";
import { AND, HOUSE_ABBREVIATIONS } from "../words/part-words.js";

/** What people's names hold besides letters and marks. */
const NAME_SIGN = 1;
/** May stand in front of a name's first letter. */
const OPENING_SIGN = 2;
const CLOSING_SIGN = 4;
/** By unit, for each name is looked through unit by unit; U+30FB is the last sign. */
const SIGNS = new Uint8Array(0x3100);
for (const [signs, kind] of [
  [" .'’‘`´ʼ·‧・\"“”«»׳״\u200c\u200d-", NAME_SIGN],
  ["\"“'’‘", OPENING_SIGN],
  ['"”»', CLOSING_SIGN],
] as const)
  for (const sign of signs) SIGNS[sign.charCodeAt(0)]! |= kind;

const isSign = (unit: number, kind: number): boolean => unit < SIGNS.length && (SIGNS[unit]! & kind) !== 0;
/** A point ends an initial, an abbreviated given name or a suffix; behind a longer word it ends a sentence. */
const INITIALS = /^(?:(?:\p{L}\p{M}{0,2}){1,3}\.){1,4}-?(?:\p{L}\.)?$/u;
const SUFFIX = foldedSet(["jr.", "sr.", "jr", "sr", "ii", "iii", "iv"]);
/** Particles that are written onto the name, as in "al-Rubaye" or "d'Angelo". */
const ATTACHED_PARTICLE = /^(?:\p{Ll}{1,3}['’–-]){1,2}\p{Lu}/u;

/** Words that open or fill sentences and never a name in a credit slot. */
const PROSE = foldedSet(locales.flatMap((locale) => locale.sentenceWords));

/** A label between two names: `NAME Credit NAME`. */
const LABEL = foldedSet(locales.flatMap((locale) => locale.innerLabels));

const THE = foldedSet(["the"]);
/** What leads over to what a public body is for: "Government of Norway". */
const OF = foldedSet(["of", "for", "für", "voor", "för"]);
/** A site's address without its scheme. */
const DOMAIN = /^(?:www\.)?[a-z\d-]{2,40}(?:\.[a-z\d-]{2,20}){0,2}\.[a-z]{2,8}$/u;
/** Whether a text is a site's address and nothing else. */
export const isDomain = (text: string): boolean => DOMAIN.test(text);
/** Words of sentences that are given names in front of another word. */
const GIVEN = foldedSet("will an un con said he she you june april august".split(" "));

/** "iFixit", "ccVision" */
const BRAND = /^\p{Ll}{1,2}\p{Lu}\p{Ll}/u;

/** Whether a word of sentences stands among those of `name`, in capitals too. */
export const holdsProse = (name: string): boolean => name.split(" ").some((word) => PROSE.has(word));

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
 * Whether [start, end) of `text` is shaped like the name of a person or an organisation: one to seven words, each with
 * a capital (or of a script without case), lower-case particles between them, no digits, no prose.
 */
export function nameShape(line: Line, lexicon: Lexicon, start = 0, end = line.text.length): NameShape | null {
  if (end === start || end - start > 60) return null;
  let words = 1;
  for (let at = spaceFrom(line, start); at < end; at = spaceFrom(line, at + 1)) words++;
  if (lexicon.names.size > 0 && lexicon.names.hasIn(line, start, end)) {
    return { words: Math.max(2, words), organisation: false, official: false, uncased: false };
  }
  if (words > 7) return null;
  const reading: Reading = {
    plain: true,
    cased: false,
    turns: false,
    organisation: false,
    official: false,
    named: false,
    the: false,
    small: 0,
    of: false,
  };
  for (let at = start; at <= end; ) {
    const wordEnd = Math.min(end, spaceFrom(line, at));
    if (!readWord(line, at, wordEnd, lexicon, reading, at === start && words > 1, words > 1)) return null;
    at = wordEnd + 1;
  }
  if (words > 1 && endsInParticle(line, start, end, lexicon)) return null;
  // "Anna Berg 街を歩く人たち": behind a name in letters with case the caption begins.
  if (reading.cased && reading.turns && words > 2) return null;
  const { plain, cased, official, named } = reading;
  let { organisation } = reading;
  if (!named) return null;
  if (!plain) {
    // Outlets carry digits, ampersands and domains ("20 Minutes", "15min.lt", "AT&T"); people do not.
    const name = line.text.slice(start, end);
    // "Viel Spaß!"
    if (words > 1 && name.endsWith("!")) return null;
    if (!/^[\p{L}\p{M}\p{N}.'’&+@!_ -]{2,60}$/u.test(name) || !/\p{L}/u.test(name) || /\d\.\d/u.test(name)) return null;
    // "8 بهمن 1401" is a day; outlets that open with a number are written with capitals.
    if (/^\p{Nd}/u.test(name) && (words > 3 || !cased)) return null;
    if (isDay(name, lexicon)) return null;
    organisation = true;
  }
  // `… 11 آب/أغسطس / أ ف ب`: the second name of a month.
  if (!cased && words < 3 && lexicon.months.hasIn(line, start, end)) return null;
  // `Anna Berg (l.) und Lena Vik`: the second of two that the caption names.
  if (words > 1 && !organisation && !startsUpper(line, start, end) && AND.hasIn(line, start, spaceFrom(line, start)))
    return null;
  if (words === 1 && !organisation && cased && isCompoundName(line, start, end)) organisation = true;
  if (words === 1 && end - start < 12 && /^\p{Lu}{2,5}(?:-\p{Lu}{2,5})?$/u.test(line.text.slice(start, end)))
    organisation = true;
  if (words > 1 && words < 4 && !organisation) organisation = opensWithAcronym(line.text.slice(start, end));
  return { words, organisation, official, uncased: !cased };
}

/** "Mais do", "Logo de", "Facebook &": words that lead over to what follows. */
function endsInParticle(line: Line, start: number, end: number, lexicon: Lexicon): boolean {
  const last = spaceBefore(line, end - 1) + 1;
  if (last <= start || end - last > LONGEST_PARTICLE) return false;
  return line.units[last] === 0x26 || (isLowerAt(line, last) && lexicon.particles.hasIn(line, last, end));
}
/** "della" */
const LONGEST_PARTICLE = 5;

/** "أغسطس 2021", "3 августа": a number beside a month. */
const isDay = (name: string, lexicon: Lexicon): boolean =>
  /\p{Nd}/u.test(name) && name.split(" ").some((word) => lexicon.months.has(word));

/** Units of the longest word of a name where no capitals tell: Thai family names, with their marks. */
const LONGEST_UNCASED = 24;

/** What the words read so far amount to. */
interface Reading {
  /** Only characters of people's names. */
  plain: boolean;
  cased: boolean;
  /** A word without case stands behind one with it. */
  turns: boolean;
  organisation: boolean;
  official: boolean;
  named: boolean;
  /** Opens with "The". */
  the: boolean;
  /** Small words that are no particles. */
  small: number;
  /** The word before was "of". */
  of: boolean;
}

const isInitials = (line: Line, start: number, end: number): boolean =>
  isLetterAt(line, start) && INITIALS.test(textIn(line, start, end)) && isAlphabetAt(line, start);

/** Adds the word [start, end) to the reading; false when no name holds it. */
function readWord(
  line: Line,
  start: number,
  end: number,
  lexicon: Lexicon,
  reading: Reading,
  opens: boolean,
  several: boolean,
): boolean {
  let cased = false;
  let pointed = false;
  let pointedInside = false;
  let hyphened = false;
  for (let at = start; at < end; at++) {
    const unit = line.units[at]!;
    const found = classAt(line, at);
    if ((found & (UPPER | LOWER | TITLE)) !== 0) cased = true;
    if ((found & (LETTER | MARK)) !== 0) continue;
    if (unit === 0x2e) {
      pointed = true;
      if (at < end - 1) pointedInside = true;
    } else if (unit === 0x2d) hyphened = true;
    // An en dash is typed for a hyphen.
    else if (unit === 0x2013) hyphened = true;
    else if (unit >= 0x2010 && unit <= 0x2014) {
      hyphened = true;
      reading.plain = false;
    } else if (!isSign(unit, NAME_SIGN)) reading.plain = false;
  }
  if (cased) reading.cased = true;
  const from = isSign(line.units[start]!, OPENING_SIGN) || line.units[start] === 0xab ? start + 1 : start;
  const to = isSign(line.units[end - 1]!, CLOSING_SIGN) ? end - 1 : end;
  if (lexicon.organisationWords.hasIn(line, from, to)) reading.organisation = true;
  if (lexicon.officialWords.hasIn(line, from, to)) reading.official = true;
  if (end - start > SHORTEST_COMPOUND) {
    const compound = compoundKind(line.text.slice(start, end));
    if (compound === "body") reading.official = true;
    else if (compound === "house") reading.organisation = true;
  }
  if (hyphened && isHyphenedHouse(line, from, to, lexicon)) reading.organisation = true;
  if (pointedInside) {
    const word = textIn(line, start, end);
    // "Credit...NAME"
    if (word.includes("..")) return false;
    if (/\.\p{Ll}{2,4}$/u.test(word)) reading.organisation = true;
    if (/\p{Ll}{3}\.["”»]?\p{Lu}/u.test(word)) return false;
  }
  if (pointed) {
    if (HOUSE_ABBREVIATIONS.hasIn(line, start, end)) reading.organisation = true;
    else if (line.units[end - 1] === 0x2e && !isInitials(line, start, end) && !SUFFIX.hasIn(line, start, end))
      return false;
  }
  if (opens && isOrdinal(line, start, end)) {
    // "20th Century Fox": no person's name opens so.
    reading.plain = false;
    return true;
  }
  if (startsUpper(line, start, end)) {
    // "The Daily Item" is a house; "The man" fails at its second word.
    // "IMAGES OF THE DAY": behind the label's word "OF THE DAY" would be a name in capitals.
    if (opens && OF.hasIn(line, start, end)) return false;
    if (opens && THE.hasIn(line, start, end)) {
      reading.organisation = true;
      reading.the = true;
    } else if (several && PROSE.hasIn(line, start, end) && !isCapitals(line.text.slice(start, end))) {
      // "Will" opens a name as well as a question.
      if (!opens || !GIVEN.hasIn(line, start, end)) return false;
    } else if (!opens && several && LABEL.hasIn(line, start, end)) return false;
    reading.named = true;
  } else if (!several && pointed && DOMAIN.test(line.text.slice(start, end))) {
    // "www.vallbyhafen.de"
    reading.organisation = true;
    reading.plain = false;
    reading.named = true;
  } else if (cased) {
    if (!lexicon.particles.hasIn(line, start, end)) {
      const word = line.text.slice(start, end);
      if (ATTACHED_PARTICLE.test(word) || word === "&") return true;
      if (BRAND.test(word)) {
        reading.organisation = true;
        reading.named = true;
        return true;
      }
      // "Agence nationale de presse", "Library of Norway"; more small words are a sentence's.
      // "пресс-служба президента РФ": only names are capitals in the names of Cyrillic and Greek bodies.
      const body = reading.official && line.units[start]! >= 0x370;
      // "Office of the Governor"
      if (reading.of && word === "the") return true;
      if (!reading.organisation && !body && !(reading.official && OF.has(word))) return false;
      reading.of = word === "of";
      if (!reading.of && (reading.the || (!body && reading.small++ > 0))) return false;
      return true;
    }
  } else {
    // Scripts that part no words run whole sentences together.
    if (end - start > LONGEST_UNCASED) return false;
    if (reading.cased && isLetterAt(line, start)) reading.turns = true;
    reading.named = true;
  }
  reading.of = false;
  return true;
}

/** "Vallby-TV", "Times-Dispatch": the last part says what it is. */
function isHyphenedHouse(line: Line, start: number, end: number, lexicon: Lexicon): boolean {
  if (/[-‐‑–—]tv/iu.test(line.text.slice(start, end))) return true;
  const hyphen = line.text.lastIndexOf("-", end - 1);
  return hyphen > start && isUpperAt(line, hyphen + 1) && lexicon.organisationWords.hasIn(line, hyphen + 1, end);
}

/** `ClassicStock`, `HarbourHUB`: a capital inside one word, not behind a prefix of family names. */
function isCompoundName(line: Line, start: number, end: number): boolean {
  for (let at = start + 3; at < end; at++) {
    if ((classAt(line, at) & UPPER) === 0) continue;
    return (
      (classAt(line, at - 1) & LOWER) !== 0 &&
      // "ChiangYing-ying": the space in front of a Chinese given name is lost.
      !/\p{Lu}\p{Ll}{1,5}-\p{Ll}{2,5}$/u.test(line.text.slice(at, end)) &&
      !/^(?:Mac|Fitz|Van|Von|Del|Dal|Dos|San|Ben|Ter|Ver)\p{Lu}\p{Ll}+$/u.test(line.text.slice(start, end))
    );
  }
  return false;
}

/** "1st", "20th" */
function isOrdinal(line: Line, start: number, end: number): boolean {
  const first = line.units[start]!;
  return (
    first > 0x30 && first < 0x3a && end - start < 6 && /^\d{1,3}(?:st|nd|rd|th)$/u.test(line.text.slice(start, end))
  );
}

/** "EU-Kommission", "Polizei" and longer. */
const SHORTEST_COMPOUND = 8;
/** Of a script of letters: "있다." closes a sentence, no sign of East Asia is an initial. */
const isAlphabetAt = ({ units }: Line, at: number): boolean => units[at]! < 0x1100;

const isCapitals = (word: string): boolean => word === word.toUpperCase();

function startsUpper(line: Line, start: number, end: number): boolean {
  const first = isSign(line.units[start]!, OPENING_SIGN) ? start + 1 : start;
  return first < end && (classAt(line, first) & (UPPER | TITLE)) !== 0;
}
