/** Lines read apart from the merge they belong to, and taken into it as if it had read them itself. */
import { readCorrections } from "../../compare/correction.js";
import {
  addLine,
  createLines,
  type Integers,
  internLanguage,
  internPeople,
  type Lines,
  set,
} from "../../compare/lines.js";
import { keyId } from "../../compare/tokens/table.js";
import { reserve } from "../../compare/tokens/tokens.js";
import type { Caption } from "../../model.js";
import type { ParseOptions } from "../../options.js";
import { TOGETHER } from "../../parse/parse-caption.js";
import { captionOf, type Nodes } from "../nodes/nodes.js";
import { readTexts, type Unread } from "../nodes/read-text.js";

/** How lines are read: what {@link addLine} and the parser are told. */
export interface ReadSettings {
  readonly lengthLimit: number;
  readonly parse: ParseOptions | undefined;
}

/** Columns of {@link Lines} whose numbers mean the same everywhere. */
const PLAIN = ["cut", "closed", "date", "counter", "credited"] as const;
/** Columns of word ids. */
const WORDS = ["agencies", "country", "province", "city", "town", "beside"] as const;

/**
 * What a comparison needs of some lines, in columns that change threads without being copied. Words, photographers and
 * languages are numbered within the batch, in order of first use.
 */
export interface ReadLines {
  readonly tokens: Int32Array;
  readonly marks: Uint8Array;
  /** First token of each line; one more entry than lines. */
  readonly start: Integers;
  readonly plain: Readonly<Record<(typeof PLAIN)[number], Integers>>;
  readonly wordColumns: Readonly<Record<(typeof WORDS)[number], Integers>>;
  /** Words by id; id 0 is not used. */
  readonly words: readonly string[];
  /** Words known when each line was read: a merge that numbers them in this order numbers them as if it read the lines. */
  readonly wordsKnown: Int32Array;
  readonly creators: Int32Array;
  readonly people: readonly (readonly string[])[];
  readonly language: Integers;
  readonly languages: readonly (string | null)[];
  /** 1 where a line corrects another. */
  readonly corrects: Uint8Array;
}

/** Reads texts, wherever this runs; a line that is null is left empty. */
export function readBatch(unread: readonly Unread[], { lengthLimit, parse }: ReadSettings): ReadLines {
  const lines = createLines(unread.length);
  const wordsKnown = new Int32Array(unread.length);
  const creators = new Int32Array(unread.length);
  const corrects = new Uint8Array(unread.length);
  const people: (readonly string[])[] = [[]];
  const numbers = new Map([["", 0]]);
  for (const caption of readInTurn(unread, parse)) {
    const line = lines.count;
    if (caption === null) addEmpty(lines);
    else {
      addLine(lines, caption, lengthLimit);
      const names = caption.creators.join("|");
      const number = numbers.get(names) ?? people.push(caption.creators) - 1;
      numbers.set(names, number);
      creators[line] = number;
      if (lines.corrected.has(line)) corrects[line] = 1;
    }
    wordsKnown[line] = lines.table.words.length;
  }
  const column = (name: "language" | (typeof PLAIN | typeof WORDS)[number]): Integers =>
    lines[name].values.slice(0, lines.count);
  const columns = <Name extends (typeof PLAIN | typeof WORDS)[number]>(names: readonly Name[]) =>
    Object.fromEntries(names.map((name) => [name, column(name)])) as Record<Name, Integers>;
  return {
    tokens: lines.pool.tokens.slice(0, lines.pool.size),
    marks: lines.pool.marks.slice(0, lines.pool.size),
    start: lines.start.values.slice(0, lines.count + 1),
    plain: columns(PLAIN),
    wordColumns: columns(WORDS),
    words: lines.table.words,
    wordsKnown,
    creators,
    people,
    language: column("language"),
    languages: lines.languages,
    corrects,
  };
}

/** As many captions are held at once as are read together. */
function* readInTurn(unread: readonly Unread[], parse: ParseOptions | undefined): Generator<Caption | null, void> {
  for (let from = 0; from < unread.length; from += TOGETHER)
    yield* readTexts(unread.slice(from, from + TOGETHER), parse);
}

function addEmpty(lines: Lines): void {
  const line = lines.count++;
  set(lines.start, line + 1, lines.pool.size);
  for (const name of ["language", ...PLAIN, ...WORDS] as const) set(lines[name], line, 0);
}

/** Buffers of a batch, to be handed over instead of copied. */
export const buffersOf = (read: ReadLines): ArrayBuffer[] =>
  [
    read.tokens,
    read.marks,
    read.start,
    ...Object.values(read.plain),
    ...Object.values(read.wordColumns),
    read.wordsKnown,
    read.creators,
    read.language,
    read.corrects,
  ].map(({ buffer }) => buffer as ArrayBuffer);

/** Takes in the next lines of the merge; every id and number is the one they would have got by being read here. */
export function takeBatch(nodes: Nodes, read: ReadLines): void {
  const { lines } = nodes;
  const { table, pool } = lines;
  const idOf = new Int32Array(read.words.length);
  const people = new Int32Array(read.people.length).fill(-1);
  const languages = new Int32Array(read.languages.length).fill(-1);
  let known = 1;
  for (let line = 0; line < read.wordsKnown.length; line++) {
    const index = lines.count;
    if (nodes.captions.has(index)) {
      addLine(lines, captionOf(nodes, index), nodes.lengthLimit);
      continue;
    }
    for (; known < read.wordsKnown[line]!; known++) idOf[known] = keyId(table, read.words[known]!);
    if (index === 0) set(lines.start, 0, pool.size);
    const [from, end] = [read.start[line]!, read.start[line + 1]!];
    reserve(pool, pool.size + end - from);
    for (let at = from; at < end; at++) {
      pool.marks[pool.size] = read.marks[at]!;
      pool.tokens[pool.size++] = idOf[read.tokens[at]!]!;
    }
    set(lines.start, index + 1, pool.size);
    for (const name of PLAIN) set(lines[name], index, read.plain[name][line]!);
    for (const name of WORDS) set(lines[name], index, idOf[read.wordColumns[name][line]!]!);
    const [creators, language] = [read.creators[line]!, read.language[line]!];
    if (people[creators] === -1) people[creators] = internPeople(lines, read.people[creators]!);
    if (languages[language] === -1) languages[language] = internLanguage(lines, read.languages[language]!);
    set(lines.creators, index, people[creators]!);
    set(lines.language, index, languages[language]!);
    if (read.corrects[line] === 1) lines.corrected.set(index, readCorrections(nodes.texts.at(index)));
    lines.count++;
  }
}
