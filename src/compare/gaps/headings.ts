/** What may stand in front of one version of a caption only: labels, counters, days of posting, headings, page titles. */
import type { LanguageTrait } from "../../parse/locale.js";
import { isCreditedElsewhere } from "./bylines.js";
import { areHouses } from "../houses.js";
import { announcesCaption, isCountingLabel, isLabel, isPictureWord, isPlainLabel } from "../labels.js";
import { bitsOf, languagesFor, type Lines } from "../lines.js";
import { endOf, isCapitals, isSmallWord, joined, languagesOf, type Reading, wordOf } from "./reading.js";
import { Sense } from "../tokens/senses.js";
import { Mark } from "../tokens/tokens.js";
import { hasTrait } from "../traits.js";
import type { Unit } from "../tokens/units.js";

/** Longest heading or dateline that may stand before a caption. */
export const LONGEST_PREFIX = 24;

/**
 * What `units`, the first of their caption, are when the other caption begins right behind them: "sure" a heading, for a
 * sign or a word says so; "likely" one, by how it is written; "no".
 */
export function headingKind(reading: Reading, units: readonly Unit[], line: number): "sure" | "likely" | "no" {
  const { lines } = reading;
  const end = units.at(-1)!.to;
  if (units.length > LONGEST_PREFIX) return "no";
  if ((lines.pool.marks[end]! & Mark.boundary) !== 0 || isCounter(lines, units)) return "sure";
  if (isPlainLabel(joined(lines, units)) || isCountingLabel(joined(lines, units))) return "sure";
  if (saysPicture(lines, units) || endsInLabel(lines, units) || isDatedHeading(lines, units)) return "sure";
  if (isDayOfPosting(lines, units)) return "sure";
  const isLong = units.length >= SHORTEST_TITLE || isLabel(joined(lines, units)) || isIcon(lines, units);
  if (isLong && startsSentence(reading, end)) return "sure";
  if (reading.evidence.isFurniture(lines, units[0]!.from, end)) return "sure";
  if (isCreditedElsewhere(reading, units, endOf(lines, line) - end)) return "likely";
  if (saysPlaceAgain(reading, units, line) || isOfOtherScript(reading, units, line)) return "likely";
  if (!isOpening(reading, line, end)) return "no";
  if (isKicker(lines, units) || isOutlet(lines, units) || areHouses(lines, units[0]!.from, end)) return "likely";
  if (isHeadline(reading, units, line)) return "likely";
  return isTitle(reading, units, line) ? "likely" : "no";
}

/** "Relief for Chad's refugees in Chad A woman queues … in Chad": no sentence says twice where it is. */
function saysPlaceAgain(reading: Reading, units: readonly Unit[], line: number): boolean {
  const { lines, a, b } = reading;
  const [before, place] = [units.at(-2), units.at(-1)!];
  if (before === undefined || units.length < SHORTEST_HEADLINE || place.kind !== "word") return false;
  if (units.some((unit) => saysMore(unit) && !isSmallWord(reading, unit))) return false;
  const { tokens } = lines.pool;
  const isPlaceWord = languagesFor(lines, a, b).some(
    (language) => (bitsOf(lines, language, tokens[before.from]!) & Sense.placeWord) !== 0,
  );
  return isPlaceWord && tokens.subarray(place.to, endOf(lines, line)).includes(tokens[place.from]!);
}

const LATIN = /^\p{sc=Latn}/u;
const CASED = /^[\p{Lu}\p{Ll}]/u;
/** Longest name of a site or town in Latin letters. */
const LONGEST_FOREIGN = 3;

/** "Moradabad मुरादाबाद: …", "India News …": Latin letters, and only there, in front of a text that has no capitals. */
function isOfOtherScript({ lines }: Reading, units: readonly Unit[], line: number): boolean {
  const end = units.at(-1)!.to;
  if (units.length > LONGEST_FOREIGN || endOf(lines, line) - end < SHORTEST_HEADED) return false;
  if (!units.every(({ kind, from }) => kind === "word" && LATIN.test(wordOf(lines, from)))) return false;
  if ((lines.pool.marks[end]! & (PARTED & ~Mark.comma)) !== 0) return false;
  for (let at = end; at < endOf(lines, line); at++) if (CASED.test(wordOf(lines, at))) return false;
  return true;
}

/** Fewest words of a title that stands before its caption with nothing between. */
const SHORTEST_TITLE = 2;
const SMALL_WORD = Sense.stop | Sense.article | Sense.number;

/** A small word with a capital ("Ein", "The") is the first of a sentence: what stands before it is a title. */
function startsSentence({ lines, a, b }: Reading, at: number): boolean {
  if ((lines.pool.marks[at]! & Mark.capital) === 0) return false;
  const id = lines.pool.tokens[at]!;
  return languagesFor(lines, a, b).some((language) => (bitsOf(lines, language, id) & SMALL_WORD) !== 0);
}

/** "arrow The ferry …": the name of a page's sign, in small letters before the capital of a sentence. */
const isIcon = ({ pool }: Lines, [only]: readonly Unit[]): boolean =>
  only!.kind === "word" && (pool.marks[only!.from]! & Mark.capital) === 0;

/** "Tennis - Open - Court One, Samos - August 29, 2023 Ana Rahal serves": topics, ended by the day. */
function isDatedHeading({ pool }: Lines, units: readonly Unit[]): boolean {
  const last = units.at(-1)!;
  // Glued to it, "2020Shoppers", nothing but a new text can follow.
  if (last.date === null || last.date[2] === 0 || (pool.marks[last.to]! & (PARTED ^ Mark.glued)) !== 0) return false;
  return (pool.marks[last.to]! & Mark.capital) !== 0;
}

/** Longest "Imagen de archivo de". */
const LONGEST_LEAD = 4;

/** "Imagen de archivo de", "图为": that it is a picture, nothing of what it shows. */
function saysPicture(lines: Lines, units: readonly Unit[]): boolean {
  if (units.length < 2 || units.length > LONGEST_LEAD) return false;
  if (isPictureWord(joined(lines, units))) return true;
  const isLead = ({ kind, from }: Unit): boolean => kind === "stop" || isPictureWord(wordOf(lines, from));
  // "A photo of the captain" may be what the picture shows.
  return isPictureWord(wordOf(lines, units[0]!.from)) && units.every(isLead);
}

const LONGEST_LABEL = 5;

/** A credit and the label of the caption stand in front: "Image source, Getty Images Image caption, …". */
function endsInLabel(lines: Lines, units: readonly Unit[]): boolean {
  for (let size = 2; size <= Math.min(LONGEST_LABEL, units.length); size++) {
    if (announcesCaption(joined(lines, units.slice(-size)))) return true;
  }
  return false;
}

/** "1of4", glued to the caption it numbers. */
function isCounter(lines: Lines, units: readonly Unit[]): boolean {
  return (
    units.length === 3 &&
    units[0]!.kind === "number" &&
    units[2]!.kind === "number" &&
    (lines.pool.marks[units[2]!.to]! & Mark.glued) !== 0
  );
}

const DAY = /^\d{1,2}$/u;
const YEAR = /^(?:\d{2}|\d{4})$/u;
/** "3.07.21": dots leave it one number, whose first zero is dropped. */
const DOTTED_DAY = /^\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})$/u;

/** "06/06/21", "03.07.21": the whole of it is a day in digits. */
export function isDayOfPosting(lines: Lines, units: readonly Unit[]): boolean {
  const [from, to] = [units[0]!.from, units.at(-1)!.to];
  if (to - from === 1) return DOTTED_DAY.test(wordOf(lines, from));
  const { marks } = lines.pool;
  if (to - from !== 3 || (marks[from + 1]! & marks[from + 2]! & Mark.glued) === 0) return false;
  return DAY.test(wordOf(lines, from)) && DAY.test(wordOf(lines, from + 1)) && YEAR.test(wordOf(lines, from + 2));
}

const PARTED = Mark.comma | Mark.bracket | Mark.glued | Mark.slash;
/** Fewest words that must follow what is known for a heading by nothing but its letters. */
const SHORTEST_HEADED = 5;

/** A text that could be a caption begins at `at`: long enough, with a capital, and tied to nothing in front. */
function isOpening({ lines }: Reading, line: number, at: number): boolean {
  const { marks } = lines.pool;
  if (endOf(lines, line) - at < SHORTEST_HEADED) return false;
  return (marks[at]! & Mark.capital) !== 0 && (marks[at]! & PARTED) === 0 && (marks[at - 1]! & Mark.closed) === 0;
}

/** A number, a side, a "not", a "before": it may be what tells one picture from another. */
const saysMore = ({ kind, bits }: Unit): boolean =>
  (kind !== "word" && kind !== "stop") || (bits & (Sense.timeWord | Sense.side | Sense.negation)) !== 0;

/** Shorter ones are "UN", "US", "IDF", which say whose soldiers they are. */
const SHORTEST_KICKER = 4;

/** "BASEBALL Ana Rahal throws": a topic in capitals, before a text that is not. */
function isKicker({ pool, table }: Lines, units: readonly Unit[]): boolean {
  const end = units.at(-1)!.to;
  let longest = 0;
  for (const unit of units) {
    const { from } = unit;
    if (saysMore(unit) || !isCapitals(pool.marks[from]!)) return false;
    longest = Math.max(longest, table.words[pool.tokens[from]!]!.length);
  }
  return longest >= SHORTEST_KICKER && !isCapitals(pool.marks[end]!);
}

/** Brands of this length are papers' rather than things': "iPhone" has six letters, "eBay" four. */
const LONG_BRAND = 8;

/** "detikHot", alone: an outlet's name, its capital inside. */
function isOutlet({ pool, table }: Lines, units: readonly Unit[]): boolean {
  const [only] = units;
  if (units.length !== 1 || only!.kind !== "word" || only!.to - only!.from !== 1) return false;
  const mark = pool.marks[only!.from]!;
  return (
    (mark & (Mark.inner | Mark.capital)) === Mark.inner && table.words[pool.tokens[only!.from]!]!.length >= LONG_BRAND
  );
}

/** Words in small letters that a text must have for its capitals to say something: "Fans Celebrate Win" has none. */
const SMALL_LETTERS = 2;
/** Of the languages that write nouns with a capital one is enough: the verb. They have no headlines in capitals. */
const SMALL_LETTERS_OF_VERB = 1;

/**
 * Words before a sentence that form no sentence with it. Either all but the small ones have a capital ("UK News in
 * Pictures", "Nach der Flut"), so that no verb is among them whose object the caption could be ("Protesters confront
 * Prime Minister Ana Rahal in Sfax"); or the caption begins with a word that other captions write small and that opens
 * no name, so that its capital is that of a sentence.
 */
function isTitle(reading: Reading, units: readonly Unit[], line: number): boolean {
  const { lines, evidence } = reading;
  const end = units.at(-1)!.to;
  const { marks, tokens } = lines.pool;
  if (units.length < SHORTEST_TITLE || units.some(({ kind }) => kind !== "word" && kind !== "stop")) return false;
  const words = units.filter((unit) => !isSmallWord(reading, unit));
  if (words.length === 0 || words.at(-1) !== units.at(-1)) return false;
  if (!hasSmallLetters(reading, line, end)) return false;
  if (units.slice(1).some(({ from }) => (marks[from]! & (Mark.comma | Mark.bracket)) !== 0)) return false;
  const opensName = (marks[end + 1]! & Mark.capital) !== 0 && !isAnyOf(reading, "nouns-capital");
  if (evidence.isCommon(tokens[end]!) && !opensName) return true;
  return words.every(({ from }) => (marks[from]! & Mark.capital) !== 0) && !endsInGenitive(reading, units.at(-1)!);
}

/** Fewest words of a headline, and of its stretches that the caption says again. */
const SHORTEST_HEADLINE = 4;
const REPEATED = 2;
/** The same where nothing but they shows that it is one. */
const REPEATED_ALONE = 3;

/**
 * "Dale keeps Sfax alive in Gabes Cup Sfax coach Boris Dale celebrates …": a headline says what the caption says again.
 * Words that belong to the caption's own sentence do not, but for the name of one team or town.
 */
function isHeadline(reading: Reading, units: readonly Unit[], line: number): boolean {
  const { lines } = reading;
  const { marks, tokens } = lines.pool;
  const end = units.at(-1)!.to;
  if (units.length < SHORTEST_HEADLINE || isSmallWord(reading, units.at(-1)!)) return false;
  const caption = new Set(tokens.subarray(end, endOf(lines, line)));
  const said = new Set<number>();
  let [stretches, goesOn] = [0, false];
  for (const unit of units) {
    const id = tokens[unit.from]!;
    const isAgain = unit.kind === "word" && !isSmallWord(reading, unit) && caption.has(id) && !said.has(id);
    if (isAgain && !goesOn) stretches++;
    if (isAgain) said.add(id);
    goesOn = isAgain;
  }
  if (stretches >= REPEATED_ALONE) return true;
  const isCapital = (marks[units.at(-1)!.from]! & Mark.capital) !== 0;
  return stretches >= REPEATED && (isCapital || reading.evidence.isCommon(tokens[end]!));
}

const endsInGenitive = (reading: Reading, { from }: Unit): boolean =>
  wordOf(reading.lines, from).endsWith("s") && isAnyOf(reading, "genitive-s");

const isAnyOf = (reading: Reading, trait: LanguageTrait): boolean =>
  languagesOf(reading).some((language) => language !== null && hasTrait(language, trait));

/** The text from `at` on writes words small that are no small words. */
function hasSmallLetters(reading: Reading, line: number, at: number): boolean {
  const { lines, a, b } = reading;
  const { marks, tokens } = lines.pool;
  const [first, second] = languagesFor(lines, a, b);
  const last = Math.min(endOf(lines, line), at + LONGEST_PREFIX);
  const needed = isAnyOf(reading, "nouns-capital") ? SMALL_LETTERS_OF_VERB : SMALL_LETTERS;
  let found = 0;
  for (let token = at + 1; token < last && found < needed; token++) {
    const bits = bitsOf(lines, first, tokens[token]!) | bitsOf(lines, second, tokens[token]!);
    if ((marks[token]! & Mark.capital) === 0 && (bits & (Sense.stop | Sense.placeWord | Sense.digits)) === 0) found++;
  }
  return found === needed;
}
