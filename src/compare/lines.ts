/** Captions made ready to be compared: tokens in one pool, traits in columns. Small enough for a million lines. */
import type { Caption } from "../model.js";
import { type Corrections, opensWithCorrection, readCorrections, startBehindCorrection } from "./correction.js";
import { counterBeside, dayBeside, numbersBeside, placeKey, townBeside } from "./beside.js";
import { isLabel } from "./labels.js";
import { type PeopleRelation, peopleKey } from "./people.js";
import { senseOf, sensesOf } from "./tokens/sense-of.js";
import { Sense, type Senses } from "./tokens/senses.js";
import { PrintedWords } from "./tokens/printed-words.js";
import { keyId, type TokenTable, tokenTable } from "./tokens/table.js";
import { Mark, scanned, scanTokens, type TokenPool, tokenPool } from "./tokens/tokens.js";
import { cutPosition, endsSentence, hasLostStart, isBehindNumeral, isCutAfter, isLeftOpen } from "./text-ends.js";
import { type WordShapes, wordShapes } from "./tokens/word-shapes.js";

/** Comparable captions, by number. Strings that many captions share are interned. */
export interface Lines {
  readonly table: TokenTable;
  readonly pool: TokenPool;
  /** First token of each line in the pool; one more entry than lines. */
  readonly start: Column;
  /** Index into `languages`. */
  readonly language: Column;
  readonly languages: (string | null)[];
  /** 1 where the text was cut and says so. */
  readonly cut: Column;
  /** 1 where the caption ends as a sentence does. */
  readonly closed: Column;
  /** Index into `people`. */
  readonly creators: Column;
  readonly people: string[];
  /** Token-table id of the agencies' names run together; 0 for none. */
  readonly agencies: Column;
  /** Year, month and day as one number (20171103, 20171100, 20170000); 0 for none. */
  readonly date: Column;
  /** Token-table id of the printed country, its words run together; 0 for none. */
  readonly country: Column;
  /** The same of the printed province or state. */
  readonly province: Column;
  /** Token-table id of a city that the description leaves to its own field, its words run together; 0 for none. */
  readonly city: Column;
  /** Token-table id of a city that the description prints; 0 for none. */
  readonly town: Column;
  /** One more than the words with a meaning of their own; 0 until they are counted, and where they are too many for it. */
  readonly meaningful: Column;
  /** Where sentences and headings end among the first words, see `breaksOf`; 0 until it is asked for. */
  readonly breaks: Column;
  /** Counter beside the description, "2 of 4" as 2004, "Photo 2" as 2000; 0 for none. */
  readonly counter: Column;
  /** Token-table id of the numbers beside the description and its credit, see {@link BESIDE}; 0 for none. */
  readonly beside: Column;
  /** 1 where a credit is printed. */
  readonly credited: Column;
  /** What a line's correction corrects; lines without one are not in it. */
  readonly corrected: Map<number, Corrections>;
  /** Pairs of people once compared; the pair's number as key. */
  readonly relatedPeople: Map<number, PeopleRelation>;
  /** Bits of each word by language, found when first asked for. */
  readonly bits: Uint16Array[];
  readonly shapes: WordShapes;
  /** Room to count words in; all zero between uses. */
  scratch: Int32Array;
  readonly interned: {
    /** One more than the number of people by their names as given; their number by these folded. */
    readonly people: PrintedWords;
    readonly folded: Map<string, number>;
    /** Ids of the token table by agencies' names as given. */
    readonly agencies: Map<string, number>;
    readonly languages: Map<string | null, number>;
  };
  count: number;
}

/** Integers, no wider than a column needs them: a large merge has nearly as much in columns as in words. */
export type Integers = Int32Array | Uint16Array | Uint8Array;

/** A growing column of integers. */
export interface Column {
  values: Integers;
}

const column = (capacity: number): Column => ({ values: new Int32Array(capacity) });
const shortColumn = (capacity: number): Column => ({ values: new Uint16Array(capacity) });
const flagColumn = (capacity: number): Column => ({ values: new Uint8Array(capacity) });

export function set(into: Column, index: number, value: number): void {
  if (index >= into.values.length) {
    const Kind = into.values.constructor as new (length: number) => Integers;
    const grown = new Kind(Math.max(16, into.values.length * 2, index + 1));
    grown.set(into.values);
    into.values = grown;
  }
  into.values[index] = value;
}

/** Tokens a line has on average, a few more: room that is not used takes no memory, and making more of it does. */
const TOKENS_OF_A_LINE = 32;

/** @param expected - Lines expected, to allot once. @param withSpans - Keep where each token stands in its text. */
export function createLines(expected: number, withSpans = false, table: TokenTable = tokenTable()): Lines {
  return {
    table,
    pool: tokenPool(Math.max(64, expected * TOKENS_OF_A_LINE), withSpans),
    start: column(expected + 1),
    language: shortColumn(expected),
    languages: [null],
    cut: flagColumn(expected),
    closed: flagColumn(expected),
    creators: column(expected),
    people: [""],
    agencies: column(expected),
    date: column(expected),
    country: column(expected),
    province: column(expected),
    city: column(expected),
    town: column(expected),
    meaningful: shortColumn(expected),
    breaks: column(expected),
    counter: column(expected),
    beside: column(expected),
    credited: flagColumn(expected),
    corrected: new Map(),
    relatedPeople: new Map(),
    bits: [],
    shapes: wordShapes(),
    scratch: new Int32Array(0),
    interned: {
      people: new PrintedWords(),
      folded: new Map([["", 0]]),
      agencies: new Map(),
      languages: new Map([[null, 0]]),
    },
    count: 0,
  };
}

/** Opens the key of the numbers beside a description: no word is like it. */
export const BESIDE = "beside:";

/** Units that the word which did not fit any more may have had. */
const LONGEST_WORD = 16;

/**
 * Adds a caption and gives its number.
 *
 * @param lengthLimit - Longest text its channel can hold, in UTF-16 units: a text about that long counts as cut.
 */
export function addLine(lines: Lines, caption: Caption, lengthLimit = 0): number {
  const index = lines.count++;
  const body = caption.description === "" ? caption.text : caption.description;
  const cutAt = cutPosition(body);
  if (index === 0) set(lines.start, 0, lines.pool.size);
  scanTokens(body, startBehindCorrection(body), cutAt < 0 ? body.length : cutAt, lines.table, lines.pool);
  const start = lines.start.values[index]!;
  markHeading(lines, caption.text, start);
  const textCutAt = caption.text === body ? cutAt : cutPosition(caption.text);
  const isBehindNumber = cutAt < 0 ? isBehindNumeral(caption.text, textCutAt) : isBehindNumeral(body, cutAt);
  if (lines.pool.size > start && isBehindNumber) {
    lines.pool.marks[lines.pool.size - 1]! |= Mark.closed;
  }
  const isWhole = dropDoubled(lines.table, lines.pool, start);
  if (lines.pool.size > start && hasLostStart(caption.text)) lines.pool.marks[start]! |= Mark.comma;
  set(lines.start, index + 1, lines.pool.size);
  const isFull = caption.text.length <= lengthLimit && caption.text.length > lengthLimit - LONGEST_WORD;
  // What was left off still says whether a sentence ended before it.
  const isClosed = isWhole ? (lines.pool.marks[lines.pool.size]! & Mark.boundary) !== 0 : endsSentence(body);
  const isCut = cutAt >= 0 || isCutAfter(caption, textCutAt) || (!isClosed && isLeftOpen(body));
  set(lines.cut, index, isFull || (isCut && !isWhole) ? 1 : 0);
  set(lines.closed, index, isClosed ? 1 : 0);
  set(lines.language, index, internLanguage(lines, caption.language));
  set(lines.creators, index, internPeople(lines, caption.creators));
  set(lines.agencies, index, internAgencies(lines, caption.agencies));
  set(lines.date, index, dateNumber(caption.dateCreated) || dayBeside(caption));
  set(lines.country, index, caption.country === null ? 0 : keyId(lines.table, placeKey(caption.country)));
  const { provinceState } = caption;
  set(lines.province, index, provinceState === null ? 0 : keyId(lines.table, placeKey(provinceState)));
  const beside = townBeside(caption, body);
  set(lines.city, index, beside === "" ? 0 : keyId(lines.table, beside));
  set(lines.town, index, beside !== "" || caption.city === null ? 0 : keyId(lines.table, placeKey(caption.city)));
  set(lines.counter, index, counterBeside(caption));
  const numbers = numbersBeside(caption);
  set(lines.beside, index, numbers === "" ? 0 : keyId(lines.table, BESIDE + numbers));
  set(lines.credited, index, caption.creditLine === null ? 0 : 1);
  if (caption.flags.includes("correction") || opensWithCorrection(caption.text)) {
    lines.corrected.set(index, readCorrections(caption.text));
  }
  return index;
}

export function internPeople({ people, interned }: Lines, creators: readonly string[]): number {
  if (creators.length === 0) return 0;
  const raw = creators.length === 1 ? creators[0]! : creators.join("|");
  const { units } = scanned(raw, 0, raw.length);
  const known = interned.people.find(units, 0, raw.length);
  if (known !== 0) return known - 1;
  const key = peopleKey(creators);
  const id = interned.folded.get(key) ?? people.push(key) - 1;
  interned.people.add(units, 0, raw.length, id + 1);
  interned.folded.set(key, id);
  return id;
}

/** The names that the library has for agencies are the same strings in all lines: their look-up reads no letter. */
function internAgencies({ table, interned }: Lines, agencies: readonly string[]): number {
  if (agencies.length === 0) return 0;
  const names = agencies.length === 1 ? agencies[0]! : agencies.join("/");
  let id = interned.agencies.get(names);
  if (id === undefined) {
    id = keyId(table, names.toLowerCase());
    interned.agencies.set(names, id);
  }
  return id;
}

export function internLanguage(lines: Lines, language: string | null): number {
  let id = lines.interned.languages.get(language);
  if (id === undefined) {
    id = lines.languages.push(language) - 1;
    lines.interned.languages.set(language, id);
  }
  return id;
}

function dateNumber(date: string | null): number {
  if (date === null) return 0;
  return Number(date.slice(0, 4)) * 10_000 + Number(date.slice(5, 7)) * 100 + Number(date.slice(8, 10));
}

/** The heading that a page's markup sets in front of a caption. */
const HEADING = /^\s{0,4}<h[1-6][^<>]{0,80}>(?<heading>[^<>]{1,160})<\/h[1-6]>/iu;

/** "<h2>Gaza</h2>A strike hits …": where the markup ends the heading, no sign has to. */
function markHeading({ table, pool }: Lines, text: string, start: number): void {
  const heading = text.includes("<") ? HEADING.exec(text)?.groups?.heading : undefined;
  if (heading === undefined) return;
  const words = tokenPool(16);
  scanTokens(heading, 0, heading.length, table, words);
  for (let at = 0; at < words.size; at++) if (words.tokens[at] !== pool.tokens[start + at]) return;
  if (words.size > 0 && start + words.size < pool.size) pool.marks[start + words.size]! |= Mark.boundary;
}

/** Fewest tokens a caption must repeat of itself to count as printed twice. */
const DOUBLED = 6;
/** Share of the shorter copy's tokens that the other has. */
const DOUBLED_SHARE = 0.8;
/** Most words of a page between two copies: "less", "less FILE". */
const MOST_LINKS = 2;

/**
 * A caption printed twice in one line ("… less … more") is kept once, in the longer of its two copies.
 *
 * @returns Whether a word of the page ("less") parts the two, so that the first one is whole.
 */
function dropDoubled(table: TokenTable, pool: TokenPool, start: number): boolean {
  const { tokens } = pool;
  const length = pool.size - start;
  if (length < DOUBLED * 2) return false;
  for (let at = start + DOUBLED; at + DOUBLED <= pool.size; at++) {
    if (tokens[at] !== tokens[start] || tokens[at + 1] !== tokens[start + 1] || tokens[at + 2] !== tokens[start + 2])
      continue;
    let shared = 3;
    while (at + shared < pool.size && start + shared < at && tokens[at + shared] === tokens[start + shared]) shared++;
    const copy = pool.size - at;
    const original = at - start;
    if (shared < DOUBLED || shared < Math.min(copy, original) * DOUBLED_SHARE) continue;
    if (copy > original) return false;
    const links = original === shared + 1 ? 1 : linkWords(table, pool, at);
    pool.size = start + original - links;
    return links > 0;
  }
  return false;
}

/** Words of the page right before `at`, behind the end of a sentence or a bracket. */
function linkWords({ words }: TokenTable, { tokens, marks }: TokenPool, at: number): number {
  for (let links = 1; links <= MOST_LINKS; links++) {
    if (!isLabel(words[tokens[at - links]!]!)) return 0;
    if ((marks[at - links]! & Mark.boundary) !== 0 || (marks[at - links - 1]! & Mark.closed) !== 0) return links;
  }
  return 0;
}

/** The senses to read two lines in: their languages', one when they agree. */
export function sensesFor(lines: Lines, a: number, b: number): readonly Senses[] {
  const [first, second] = languagesFor(lines, a, b);
  const senses = sensesOf(lines.languages[first] ?? null);
  return first === second ? [senses] : [senses, sensesOf(lines.languages[second] ?? null)];
}

const KNOWN_BITS = 0x8000;
const DIGITS = /^\d/u;

/** Bits of {@link Sense} of a word in the language with that index. */
export function bitsOf(lines: Lines, language: number, id: number): number {
  let table = lines.bits[language];
  if (table === undefined || id >= table.length) {
    const grown = new Uint16Array(Math.ceil(lines.table.words.length * 1.25) + 64);
    if (table !== undefined) grown.set(table);
    table = grown;
    lines.bits[language] = table;
  }
  const known = table[id]!;
  if (known !== 0) return known & ~KNOWN_BITS;
  const word = lines.table.words[id]!;
  const bits = senseOf(sensesOf(lines.languages[language] ?? null), word).bits | (DIGITS.test(word) ? Sense.digits : 0);
  table[id] = bits | KNOWN_BITS;
  return bits;
}

/** Indices of the languages to read two lines in: one when they agree or one is unknown. */
export function languagesFor(lines: Lines, a: number, b: number): readonly [first: number, second: number] {
  const [first, second] = [lines.language.values[a]!, lines.language.values[b]!];
  if (first === second || second === 0) return [first, first];
  return first === 0 ? [second, second] : [first, second];
}
