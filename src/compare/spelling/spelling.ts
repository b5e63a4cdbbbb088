/** Whether two words are one word misspelt, two forms of one word, or two words. */

export type WordRelation = "diacritics" | "spelling" | "inflection" | "other";

/** Words shorter than this are too close to other words for one letter to be a slip. */
const SHORTEST_SLIP = 5;
/** The same for slips that nothing but the two words shows. */
const SHORTEST_ALONE = 6;
/** Endings of verbs and nouns that make a short word long without making it any rarer. */
const ENDINGS = /(?:ings?|ed|e?rs?|e?s)$/u;
/** Letters that must follow a slip unchanged: endings inflect. */
const ENDING = 3;

const UMLAUT = /[äöü]/u;
const ARABIC = /[\u0620-\u06ff]/u;
const ARABIC_PREFIX = /^(?:[وفبكل]?ال|لل|و(?=.{4}))/u;
/** Letters that carry number and gender inside Arabic words. */
const ARABIC_WEAK = /[اويةت]/u;

/** Keys of a QWERTY row by row: a slip of the finger hits a neighbour. */
const ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
const KEYS = new Map<string, readonly [row: number, column: number]>();
for (const [row, keys] of ROWS.entries()) {
  for (const [column, key] of [...keys].entries()) KEYS.set(key, [row, column]);
}

function areNeighbours(a: string, b: string): boolean {
  const first = KEYS.get(a);
  const second = KEYS.get(b);
  if (first === undefined || second === undefined) return false;
  return Math.abs(first[0] - second[0]) <= 1 && Math.abs(first[1] - second[1]) <= 1;
}

const unmarked = (word: string): string => word.replace(/ä/gu, "a").replace(/ö/gu, "o").replace(/ü/gu, "u");

/**
 * What other captions say about two words: that one is seen next to nowhere else ("some"), that the other is known
 * ("strong"), or that it is known so well that its forms would be known too, and this is none of them ("sure").
 * "both": each is known, so that they are two words, or two ways to write one that are both in use.
 */
export type Rarity = "none" | "both" | "some" | "strong" | "sure";

/**
 * Compares two different folded words.
 *
 * @param rarity - The evidence a dictionary would give.
 */
export function relateWords(a: string, b: string, rarity: Rarity = "none"): WordRelation {
  if ((UMLAUT.test(a) || UMLAUT.test(b)) && unmarked(a) === unmarked(b)) return "diacritics";
  // A fixed order, so the answer is the same whichever side comes first.
  const [x, y] = a.length < b.length || (a.length === b.length && a < b) ? [a, b] : [b, a];
  const slip = y.length - x.length > 1 ? null : oneSlip(x, y);
  // Of two words in use one may only be another way to write the other: "Mohamed", "Mohammed".
  const evidence = rarity === "both" ? "none" : rarity;
  const isRuledOut = rarity === "both" && !(slip !== null && isDoubling(y, slip));
  if (slip !== null && !isRuledOut && isMisspelling(x, y, slip, evidence)) return "spelling";
  if (isInflection(x, y)) return "inflection";
  // Two slips in one word, where the word is far better known and its ending is whole.
  const isTwice = rarity === "sure" && x.length >= SHORTEST_SLIP && x.slice(-2) === y.slice(-2) && areTwoSlips(x, y);
  return isTwice ? "spelling" : "other";
}

/** The one of two words is well known, the other is not. */
const isKnown = (rarity: Rarity): boolean => rarity === "strong" || rarity === "sure";

/** Fewest letters of a word of grammar in which one wrong letter leaves no doubt. */
const SHORTEST_CLOSED = 4;

/**
 * `word` is a slip of `known`, which belongs to the words of a language that have no forms: months, numbers, prepositions.
 * So a letter may be wrong anywhere but at the start.
 */
export function isSlipOfClosed(word: string, known: string, rarity: Rarity): boolean {
  if (!isKnown(rarity) || Math.max(word.length, known.length) < SHORTEST_CLOSED || word[0] !== known[0]) return false;
  const [x, y] = word.length <= known.length ? [word, known] : [known, word];
  return y.length - x.length <= 1 && oneSlip(x, y) !== null;
}

/**
 * The letters that two words begin and end with alike are half of the shorter one. Less than that, they are no two
 * spellings of one word: a cheap look before the others.
 */
export function shareHalf(a: string, b: string): boolean {
  const least = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < least && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++;
  for (let at = 1; shared < least && a.charCodeAt(a.length - at) === b.charCodeAt(b.length - at); at++) shared++;
  // Of three letters two may have changed places.
  return shared * 2 >= least - 1;
}

const LOST = "\ufffd";

/** A quotation mark around the word, lost as well: "Aurelia" and U+FFFD for its closing one. */
const LOST_AROUND = /^\ufffd{1,3}|\ufffd{1,3}$/gu;

/** Equal but for letters that one of them lost to a broken encoding; at least as many must be left. */
export function areOneDamaged(a: string, b: string): boolean {
  if (!a.includes(LOST) && !b.includes(LOST)) return false;
  if (a.length !== b.length) {
    const left = a.replace(LOST_AROUND, "");
    return left !== "" && left === b.replace(LOST_AROUND, "");
  }
  let lost = 0;
  for (let at = 0; at < a.length; at++) {
    if (a[at] === LOST || b[at] === LOST) lost++;
    else if (a[at] !== b[at]) return false;
  }
  return lost * 2 <= a.length || a.length === 1;
}

/** Shortest words of which two slips are still known for one word. */
const SHORTEST_TWICE = 4;

/** At most two edits apart, the first letter kept; `y` is not the shorter one. */
export function areTwoSlips(x: string, y: string): boolean {
  if (x[0] !== y[0] || y.length - x.length > 2 || x.length < SHORTEST_TWICE || y.length > 40) return false;
  let before = Array.from({ length: y.length + 1 }, (_, at) => at);
  let beforeThat = before;
  for (let i = 1; i <= x.length; i++) {
    const row = [i];
    for (let j = 1; j <= y.length; j++) {
      const isEqual = x[i - 1] === y[j - 1];
      let least = Math.min(before[j]! + 1, row[j - 1]! + 1, before[j - 1]! + (isEqual ? 0 : 1));
      if (i > 1 && j > 1 && x[i - 1] === y[j - 2] && x[i - 2] === y[j - 1])
        least = Math.min(least, beforeThat[j - 2]! + 1);
      row.push(least);
    }
    beforeThat = before;
    before = row;
  }
  return before[y.length]! <= 2;
}

/** One edit apart, or two with the first letter kept, whatever the words are. */
export function areClose(a: string, b: string): boolean {
  const [x, y] = a.length <= b.length ? [a, b] : [b, a];
  return (y.length - x.length <= 1 && oneSlip(x, y) !== null) || (x.length >= SHORTEST_SLIP && areTwoSlips(x, y));
}

/** The single edit between two words. */
interface Slip {
  readonly kind: "swap" | "insertion" | "replacement";
  /** Where it stands in the shorter word. */
  readonly at: number;
  /** Letters after it. */
  readonly after: number;
  readonly letters: string;
}

/** The one edit (swap of neighbours counted as one) that turns `x` into `y`; null when it takes more. */
function oneSlip(x: string, y: string): Slip | null {
  let start = 0;
  while (start < x.length && x[start] === y[start]) start++;
  let after = 0;
  while (after < x.length - start && x[x.length - 1 - after] === y[y.length - 1 - after]) after++;
  const left = x.slice(start, x.length - after);
  const right = y.slice(start, y.length - after);
  if (left.length === 0 && right.length === 1) return { kind: "insertion", at: start, after, letters: right };
  if (left.length === 1 && right.length === 1) return { kind: "replacement", at: start, after, letters: left + right };
  if (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]) {
    return { kind: "swap", at: start, after, letters: left };
  }
  return null;
}

/** Vowels that sound alike, so that one is written for the other; no ending or plural turns one into the other. */
const SOUND_ALIKE = new Set(["eä", "äe", "ао", "оа"]);

const VOWELS = /^[aeiouyäаеёиоуыэюяіїєαεηιουω]+$/u;
const MAN = /m[ae]n$/u;

function isMisspelling(x: string, y: string, slip: Slip, rarity: Rarity): boolean {
  if (rarity === "sure" && isSureSlip(x, y, slip)) return true;
  // Endings inflect; but no ending is another with its letters swapped.
  if (slip.after === 0 && slip.kind !== "swap") return false;
  if (ARABIC.test(x)) return isArabicMisspelling(x, slip, rarity);
  if (slip.at === 0 && (slip.kind !== "swap" || !isKnown(rarity))) return false;
  if (y.length < (isKnown(rarity) ? SHORTEST_SLIP - 1 : SHORTEST_SLIP)) return false;
  if (rarity === "none" && isTooShort(x, y, slip)) return false;
  if (slip.kind === "replacement" && slip.after === 1 && MAN.test(x) && MAN.test(y)) return false;
  if (slip.kind !== "swap" && VOWELS.test(slip.letters)) {
    // Vowels inflect: "niños" and "niñas", "drives" and "drove".
    if (slip.after === 1 && (slip.kind === "replacement" || !isKnown(rarity))) return false;
    if (slip.kind === "replacement") {
      return isKnown(rarity) || (SOUND_ALIKE.has(slip.letters) && slip.after >= ENDING && x.length > SHORTEST_SLIP);
    }
  }
  if (rarity !== "none" || slip.kind === "swap") return true;
  if (slip.kind === "replacement") return slip.after >= ENDING && areNeighbours(slip.letters[0]!, slip.letters[1]!);
  return isDoubling(y, slip) || slip.after >= ENDING;
}

/** A word without the commonest endings. */
export const stemOf = (word: string): string => word.replace(ENDINGS, "");

/** Stems so short that a verb of the same letters doubles its last one: "filed", "filled". */
const SHORT_STEM = 5;
/** Letters that English and most others never double: "shhows". */
const NEVER_DOUBLED = /^[aiuhjqwxy]$/u;

/**
 * Of short words another is but a letter away, whatever their endings: "diver" and "driver", "baking" and "banking". A
 * doubled letter makes another word less often, but where an ending asks for it: "filed", "filled".
 */
function isTooShort(x: string, y: string, slip: Slip): boolean {
  if (SOUND_ALIKE.has(slip.letters)) return false;
  // Nordic and Slavic endings turn letters round: "eieren", "eierne".
  if (slip.kind === "swap") return slip.after === 0;
  if (!isDoubling(y, slip)) return stemOf(x).length < SHORTEST_ALONE;
  if (NEVER_DOUBLED.test(slip.letters)) return false;
  if (x.length < SHORTEST_ALONE) return true;
  return stemOf(x).length < SHORT_STEM && ENDINGS.exec(y)?.[0].length === slip.after;
}

const isDoubling = (longer: string, { kind, at, letters }: Slip): boolean =>
  kind === "insertion" && (longer[at - 1] === letters || longer[at + 1] === letters);

/** Shortest words in which a dropped first letter is a slip and no other word, where the whole word is known. */
const SHORTEST_BEHEADED = 6;

/** A slip at the end of a word, or in a short one, where other captions rule out that it is a form of the word. */
function isSureSlip(x: string, y: string, slip: Slip): boolean {
  if (ARABIC.test(x)) return isSureArabicSlip(y, slip);
  if (MAN.test(x) && MAN.test(y)) return false;
  if (slip.kind === "swap") return true;
  if (slip.at === 0) return slip.kind === "insertion" && x.length >= SHORTEST_BEHEADED;
  return y.length >= (isDoubling(y, slip) ? SHORTEST_SLIP - 1 : SHORTEST_SLIP);
}

/** Shortest stem in which a long vowel too few or too many makes no other form but the plurals below. */
const SHORTEST_LONG_STEM = 5;

/** Any letter of the root; a long vowel in a long word only, and where it makes no broken plural. */
function isSureArabicSlip(y: string, slip: Slip): boolean {
  const stem = y.replace(ARABIC_PREFIX, "");
  const at = slip.at - (y.length - stem.length);
  if (at <= 0 || stem.length < ENDING) return false;
  if (isDoubling(y, slip) || (slip.kind === "swap" && !slip.letters.includes("ا"))) return true;
  if (![...slip.letters].some((letter) => ARABIC_WEAK.test(letter))) return true;
  // "منازل" of "منزل", "تدابير" of "تدبير"; "شوارع" of "شارع".
  const isPlural =
    (slip.letters === "ا" && at === 2 && !stem.endsWith("ه")) || (slip.letters === "و" && at === 1 && stem[2] === "ا");
  return stem.length >= SHORTEST_LONG_STEM && slip.after > 0 && !(slip.kind === "insertion" && isPlural);
}

function isArabicMisspelling(x: string, slip: Slip, rarity: Rarity): boolean {
  const stem = x.replace(ARABIC_PREFIX, "");
  const first = x.length - stem.length;
  if (slip.at < first || stem.length < SHORTEST_SLIP - 1) return false;
  // Broken plurals swap letters of short stems: "عامل" and "عمال".
  if (slip.kind === "swap") return stem.length >= SHORTEST_SLIP || (isKnown(rarity) && !slip.letters.includes("ا"));
  if (slip.at === first) return false;
  const weak = [...slip.letters].filter((letter) => ARABIC_WEAK.test(letter)).length;
  if (slip.kind === "replacement") return weak < 2 && rarity !== "none";
  // No form of a word doubles a letter in writing.
  if (slip.letters === x[slip.at - 1] || slip.letters === x[slip.at])
    return stem.length >= SHORTEST_SLIP || rarity !== "none";
  // One letter more is another form, or another word: "برنامج" and "برامج", "اختبار" and "اخبار".
  if (weak === 0) return rarity !== "none";
  // A long vowel left out of the sound plural of a long word: "الخضراوات", "الخضروات".
  return slip.letters === "ا" && stem.length > SHORTEST_SLIP && slip.after >= ENDING;
}

/** Same stem, other ending (or, in Arabic, other vowels). */
function isInflection(x: string, y: string): boolean {
  let start = 0;
  while (start < x.length && x[start] === y[start]) start++;
  if (start >= 2 && x.length - start <= 3 && y.length - start <= 4 && start * 2 >= y.length - 1) return true;
  if (!ARABIC.test(x)) return start >= 1 && start * 2 >= x.length && MAN.test(x) && MAN.test(y);
  const bare = (word: string): string => word.replace(ARABIC_PREFIX, "").replace(/[اويةته]|ن$/gu, "");
  const root = bare(x);
  return root.length >= 2 && root === bare(y);
}
