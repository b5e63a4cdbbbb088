/** Numbers with what they count, as values: "20 000", "two hundred", "5 per cent" and "5%", "$5m" and "5 million dollars". */
import { andWords } from "../../parse/words/joining-words.js";
import { foldWord } from "../../text.js";
import { MEASURE_SIGNS, type Phrase, Sense } from "./senses.js";
import { keyId } from "./table.js";
import { Mark } from "./tokens.js";
import { type Reader, valueAt, wordAt } from "./unit-dates.js";

export interface Quantity {
  /** Id of its value and measure; of the value alone it is that of the digits. */
  readonly key: number;
  readonly end: number;
}

interface Amount {
  readonly value: number;
  readonly end: number;
  /** More than one token, or a word: the value must be told by a key of its own. */
  readonly isRead: boolean;
}

const PARTED = Mark.boundary | Mark.bracket | Mark.comma;
const isParted = ({ pool, to }: Reader, at: number): boolean => at >= to || (pool.marks[at]! & PARTED) !== 0;
const isGlued = ({ pool, to }: Reader, at: number): boolean => at < to && (pool.marks[at]! & Mark.glued) !== 0;
const isDigits = (reader: Reader, at: number): boolean => at < reader.to && (reader.bitsAt(at) & Sense.digits) !== 0;
const isSign = (word: string): boolean => word !== "%" && MEASURE_SIGNS.has(word);

/** The number that starts at `at`, with its measure; null for plain digits, which are their own key, and where none starts. */
export function readQuantity(reader: Reader, at: number): Quantity | null {
  const word = wordAt(reader, at);
  if (isSign(word)) return readSum(reader, at + 1, word);
  // "US$5m": whose dollars they are, no town or house says elsewhere.
  if (word === "us" && isSign(wordAt(reader, at + 1)) && isGlued(reader, at + 1))
    return readSum(reader, at + 2, wordAt(reader, at + 1));
  const share = startOfShare(reader, at);
  if (share > at) {
    const amount = isParted(reader, share) ? null : readAmount(reader, share, false);
    return amount === null ? null : { key: keyOf(reader, amount.value, "%"), end: amount.end };
  }
  const amount = readAmount(reader, at, false);
  return amount === null ? null : withMeasure(reader, at, amount);
}

/** "$5m", "$5 million dollars": the sign was read. */
function readSum(reader: Reader, at: number, sign: string): Quantity | null {
  if (!isDigits(reader, at) || isParted(reader, at)) return null;
  const amount = readAmount(reader, at, true);
  if (amount === null) return null;
  const word = currencyAt(reader, amount.end);
  return { key: keyOf(reader, amount.value, sign), end: word?.sign === sign ? word.end : amount.end };
}

function withMeasure(reader: Reader, at: number, amount: Amount): Quantity | null {
  const share = endOfShare(reader, amount.end);
  if (share > amount.end) return { key: keyOf(reader, amount.value, "%"), end: share };
  const money = currencyAt(reader, amount.end);
  if (money !== null) return { key: keyOf(reader, amount.value, money.sign), end: money.end };
  // "5 M€": one letter multiplies where money is meant.
  const scaled = isDigits(reader, at) ? readAmount(reader, at, true) : null;
  if (scaled !== null && scaled.end > amount.end) {
    const sum = currencyAt(reader, scaled.end);
    if (sum !== null) return { key: keyOf(reader, scaled.value, sum.sign), end: sum.end };
  }
  return amount.isRead ? { key: keyOf(reader, amount.value, ""), end: amount.end } : null;
}

const keyOf = ({ table }: Reader, value: number, measure: string): number => keyId(table, `${value}${measure}`);

/** Where the number begins behind "yüzde", "百分之" or "%"; `at` itself where none of them stands. */
function startOfShare(reader: Reader, at: number): number {
  if (wordAt(reader, at) === "%") return isDigits(reader, at + 1) && isGlued(reader, at + 1) ? at + 1 : at;
  for (const { percentages } of reader.senses) {
    const phrase = phraseAt(reader, at, percentages, "after");
    if (phrase !== null) return at + phrase.keys.length;
  }
  return at;
}

/** The point of an abbreviation before it ends no sentence: "5 Mio. Euro". */
function isBehindPoint(reader: Reader, at: number): boolean {
  if (at >= reader.to || (reader.pool.marks[at]! & PARTED) !== Mark.boundary) return false;
  return (reader.bitsAt(at - 1) & Sense.measure) !== 0 && wordAt(reader, at - 1).length > 1;
}

/** Where "percent", "per cent" or "%" ends that stands right behind a number. */
function endOfShare(reader: Reader, at: number): number {
  if (isParted(reader, at)) return at;
  if (wordAt(reader, at) === "%") return at + 1;
  for (const { percentages } of reader.senses) {
    const phrase = phraseAt(reader, at, percentages, "before");
    if (phrase !== null) return at + phrase.keys.length;
  }
  return at;
}

function phraseAt<T>(
  reader: Reader,
  at: number,
  phrases: ReadonlyMap<string, readonly Phrase<T>[]>,
  value?: T,
): Phrase<T> | null {
  for (const phrase of phrases.get(wordAt(reader, at)) ?? []) {
    if (value !== undefined && phrase.value !== value) continue;
    const fits = phrase.keys.every(
      (key, offset) => wordAt(reader, at + offset) === key && (offset === 0 || !isParted(reader, at + offset)),
    );
    if (fits) return phrase;
  }
  return null;
}

/** "millions d'euros", "US-Dollar". */
const JOINTS = new Set(["d", "us"]);

/** The money named right behind an amount: "€", "euros", "de dólares", "US-Dollar". */
function currencyAt(reader: Reader, at: number): { sign: string; end: number } | null {
  if (isParted(reader, at) && !isBehindPoint(reader, at)) return null;
  if (isSign(wordAt(reader, at))) return isDigits(reader, at + 1) ? null : { sign: wordAt(reader, at), end: at + 1 };
  const isJoint = (reader.bitsAt(at) & Sense.stop) !== 0 || JOINTS.has(wordAt(reader, at));
  for (const from of isJoint ? [at + 1, at] : [at]) {
    if (from > at && isParted(reader, from)) continue;
    for (const { currencies } of reader.senses) {
      const phrase = phraseAt(reader, from, currencies);
      if (phrase !== null) return { sign: phrase.value, end: from + phrase.keys.length };
    }
  }
  return null;
}

/** Numbers beyond this lose digits when they are read. */
const LONGEST_DIGITS = 15;
const NUMBER = /^\d{1,15}(?:\.\d{1,6})?$/u;
const FIRST_GROUP = /^[1-9]\d{0,2}$/u;
const GROUP = /^\d{3}$/u;

/** Digits in groups, then what multiplies them; or number words. */
function readAmount(reader: Reader, at: number, isMoney: boolean): Amount | null {
  if (!isDigits(reader, at)) return readWords(reader, at);
  let digits = wordAt(reader, at);
  let end = at + 1;
  if (FIRST_GROUP.test(digits)) {
    while (isDigits(reader, end) && GROUP.test(wordAt(reader, end)) && isSpaced(reader, end))
      digits += wordAt(reader, end++);
  }
  if (!NUMBER.test(digits) || digits.length > LONGEST_DIGITS) return null;
  let value = Number(digits);
  for (let scale = scaleAt(reader, end, isMoney); scale > 1; scale = scaleAt(reader, end, isMoney)) {
    value = exact(value * scale);
    end++;
  }
  return { value, end, isRead: end > at + 1 };
}

/** Nothing but a space, or an apostrophe, parts it from the digits before. */
const isSpaced = ({ pool }: Reader, at: number): boolean =>
  (pool.marks[at]! & (PARTED | Mark.glued | Mark.slash)) === 0 && (pool.marks[at - 1]! & Mark.closed) === 0;

/** 2.3 × 1,000,000 is 2,300,000, not 2299999.9999999995. */
const exact = (value: number): number => Number(value.toPrecision(12));

const THOUSAND = 1000;
const isPowerOfTen = (value: number): boolean => Number.isInteger(Math.log10(value));

/** What the word at `at` multiplies the number before it by; 1 for other words. */
function scaleAt(reader: Reader, at: number, isMoney: boolean): number {
  if (isParted(reader, at)) return 1;
  const bits = reader.bitsAt(at);
  const word = wordAt(reader, at);
  if ((bits & Sense.number) !== 0) {
    const value = valueAt(reader, at);
    if (value >= 100 && isPowerOfTen(value)) return value;
  }
  if ((bits & Sense.measure) === 0 || (word.length === 1 && !isMoney)) return 1;
  for (const { scales } of reader.senses) {
    const scale = scales.get(word);
    if (scale !== undefined) return scale;
  }
  return 1;
}

/** Value of a number word, written as one with others or not; 0 for other words. */
function wordValue(reader: Reader, at: number): number {
  const bits = reader.bitsAt(at);
  return (bits & Sense.number) === 0 || (bits & (Sense.negation | Sense.article)) !== 0 ? 0 : valueAt(reader, at);
}

/** "two hundred and fifty thousand", "quatre-vingt-dix", "treinta y cinco", "二十五". */
function readWords(reader: Reader, at: number): Amount | null {
  const first = wordValue(reader, at);
  if (first === 0) return null;
  let [total, current, end] = [0, first, at + 1];
  while (!isParted(reader, end)) {
    const joint = (reader.bitsAt(end) & Sense.stop) !== 0 && JOINERS.has(wordAt(reader, end)) ? 1 : 0;
    const next = isParted(reader, end + joint) ? 0 : wordValue(reader, end + joint);
    if (next === 0) break;
    if (joint === 0 && multiplies(current, next)) {
      current *= next;
      if (next >= THOUSAND) [total, current] = [total + current, 0];
    } else if (adds(total, current, next)) current += next;
    else break;
    end += joint + 1;
  }
  return { value: exact(total + current), end, isRead: true };
}

/** What joins the parts of a number in words. */
const JOINERS = new Set(andWords.map(foldWord));
const TEN = 10;
const HUNDRED = 100;
const TWENTY = 20;

/** "three hundred", "deux mille", French "quatre-vingt", Chinese "二十". */
function multiplies(current: number, next: number): boolean {
  if (current === 0) return false;
  if (next >= HUNDRED && isPowerOfTen(next)) return current < next;
  return (next === TEN && current < TEN && current > 1) || (next === TWENTY && current === 4);
}

/** "twenty-five", "two hundred fifty", "soixante-dix", "five thousand two". */
function adds(total: number, current: number, next: number): boolean {
  if (current === 0) return total > next && next < THOUSAND;
  if (current >= HUNDRED && current % HUNDRED === 0) return next < HUNDRED;
  const isTens = current % HUNDRED >= TWENTY && current % TEN === 0;
  return isTens && (next < TEN || (current % TWENTY === 0 && next < TWENTY));
}
