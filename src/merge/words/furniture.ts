/**
 * Words that stand around several captions of a page and belong to none: its title, topics, names of sites. Only merges
 * of a page's size are asked: among 50,000 generated captions, 151 pairs of look-alikes had an adjective in front that
 * other pairs had too ("Off-duty Greek villagers").
 */
import { type Evidence, type Finding, judge } from "../../compare/judge.js";
import { bitsOf, type Lines } from "../../compare/lines.js";
import { Sense } from "../../compare/tokens/senses.js";
import { Mark } from "../../compare/tokens/tokens.js";
import { hasTrait } from "../../compare/traits.js";
import { Growing } from "../tables/growing.js";
import type { Twins } from "../nodes/twins.js";
import { finishHash, mixHash } from "../tables/keys.js";

/** Longest page title, in words. */
const LONGEST = 10;
/**
 * Fewest words of a title in languages that write adjectives of nations with a capital: "Newly arrived Yemeni families"
 * is no caption with a title in front.
 */
const SHORTEST_BEFORE_NAMES = 3;

/** Fewest words of a caption that it may be set around. */
const SHORTEST_CAPTION = 4;

/** What a stretch of words was found around. */
interface Found {
  readonly size: number;
  /** The word it begins with. */
  readonly opening: number;
  /** Lines that have it around a caption which another line has alone. */
  readonly carriers: Set<number>;
  /** First words of the captions, and last ones. */
  readonly first: Set<number>;
  readonly last: Set<number>;
}

export interface Furniture {
  readonly found: Map<number, Found>;
  /** Pairs that nothing but such words parts, and the key of the words. */
  readonly pairs: { readonly a: Growing; readonly b: Growing; readonly key: Growing };
}

export const createFurniture = (): Furniture => ({
  found: new Map(),
  pairs: { a: new Growing(), b: new Growing(), key: new Growing() },
});

/** Words that a caption may turn on; a stretch with one of them is no furniture. */
const TELLING = Sense.number | Sense.digits | Sense.negation | Sense.side | Sense.timeWord;
/** Words that tie what stands around them to the caption: "and", "of", "with". */
const TYING = Sense.stop | Sense.article | Sense.placeWord | Sense.timeWord;

/** The one stretch of words that a judged pair turns on, if it stands before or behind the whole of the other caption. */
function stretchOf(
  lines: Lines,
  a: number,
  b: number,
  findings: readonly Finding[],
): readonly [from: number, to: number] | null {
  const veto = findings.find(({ weight }) => weight === "veto");
  if (veto === undefined || veto.aFrom < 0) return null;
  const isOfFirst = veto.bFrom === veto.bTo;
  if (!isOfFirst && veto.aFrom !== veto.aTo) return null;
  const [from, to, at] = isOfFirst ? [veto.aFrom, veto.aTo, veto.bFrom] : [veto.bFrom, veto.bTo, veto.aFrom];
  const { start } = lines;
  // A quick look does not say which of the two it read first.
  const [line, other] = from >= start.values[a]! && from < start.values[a + 1]! ? [a, b] : [b, a];
  const [begin, end] = [start.values[other]!, start.values[other + 1]!];
  if (to === from || to - from > LONGEST || end - begin < SHORTEST_CAPTION) return null;
  const isBefore = from === start.values[line]! && at === begin;
  const isBehind = to === start.values[line + 1]! && at === end;
  return (isBefore || isBehind) && isLoose(lines, line, from, to, isBefore) ? [from, to] : null;
}

/** Nothing ties the words to the caption: no "and" or "of" beside it, no comma; it begins or they do with a capital. */
function isLoose(lines: Lines, line: number, from: number, to: number, isBefore: boolean): boolean {
  const { marks, tokens } = lines.pool;
  const bits = (token: number): number => bitsOf(lines, lines.language.values[line]!, tokens[token]!);
  for (let token = from; token < to; token++) if ((bits(token) & TELLING) !== 0) return false;
  const seam = isBefore ? to : from;
  if ((marks[seam]! & (Mark.comma | Mark.glued | Mark.bracket)) !== 0 || (marks[seam - 1]! & Mark.closed) !== 0)
    return false;
  if ((bits(isBefore ? to - 1 : from) & TYING) !== 0) return false;
  const language = lines.languages[lines.language.values[line]!] ?? null;
  const mayBeNation = language === null || hasTrait(language, "nations-capital");
  if (isBefore && to - from < SHORTEST_BEFORE_NAMES && mayBeNation) return false;
  return (marks[seam]! & Mark.capital) !== 0 || !CASED.test(lines.table.words[tokens[seam]!]!);
}

const CASED = /[\p{Lu}\p{Ll}]/u;

function keyOf({ pool }: Lines, from: number, to: number): number {
  let hash = 0x3c6ef372;
  for (let token = from; token < to; token++) hash = mixHash(hash, pool.tokens[token]!);
  return finishHash(hash);
}

/** Notes a pair that was kept apart by words before or behind the whole of one of the two. */
export function noteFurniture(
  furniture: Furniture,
  lines: Lines,
  a: number,
  b: number,
  findings: readonly Finding[],
  evidence: Evidence,
): void {
  const stretch = stretchOf(lines, a, b, findings);
  if (stretch === null) return;
  // A quick look stops at the first veto.
  if (
    judge(lines, a, b, { ...evidence, quick: false, relating: false }).findings.filter(
      ({ weight }) => weight === "veto",
    ).length > 1
  )
    return;
  const key = keyOf(lines, ...stretch);
  const { start, pool } = lines;
  const caption = stretch[0] >= start.values[a]! && stretch[0] < start.values[a + 1]! ? b : a;
  const [first, last] = [pool.tokens[start.values[caption]!]!, pool.tokens[start.values[caption + 1]! - 1]!];
  const found = furniture.found.get(key) ?? {
    size: stretch[1] - stretch[0],
    opening: pool.tokens[stretch[0]]!,
    carriers: new Set(),
    first: new Set(),
    last: new Set(),
  };
  found.carriers.add(caption === a ? b : a);
  found.first.add(first);
  found.last.add(last);
  furniture.found.set(key, found);
  const { pairs } = furniture;
  pairs.a.push(a);
  pairs.b.push(b);
  pairs.key.push(key);
}

/** Captions around which words must stand; a single one, which may be an adjective, around more. */
const ENOUGH = 2;
const ENOUGH_FOR_ONE = 3;

/** The words stand around captions that begin and end in different ways: no series of look-alikes, but a page. */
function isKnown(found: Found | undefined): boolean {
  if (found === undefined) return false;
  return Math.min(found.first.size, found.last.size) >= (found.size === 1 ? ENOUGH_FOR_ONE : ENOUGH);
}

/**
 * Share of the lines with the words, at either end, whose caption is known without them. A page sets its words around
 * what others print alone; "armed" stands before many captions of which few have a look-alike without it: adjectives had
 * at most 0.19 in 12,000 generated lines and 0.14 in 50,000, where without this 172 groups held two photos.
 */
const SHARE_OF_PAGES = 0.3;

/** Forgets stretches that stand around captions mostly for a reason of their own: adjectives, topics of one event. */
export function keepPages({ found }: Furniture, lines: Lines, twins: Twins): void {
  const known = new Map([...found].filter(([, each]) => isKnown(each)));
  const openings = new Set([...known.values()].map(({ opening }) => opening));
  const sizes = [...new Set([...known.values()].map(({ size }) => size))];
  const total = new Map<number, number>();
  const { start, pool } = lines;
  for (let line = 0; line < lines.count && known.size > 0; line++) {
    if (twins[line] !== line) continue;
    const [from, end] = [start.values[line]!, start.values[line + 1]!];
    for (const size of sizes) {
      if (size > end - from) continue;
      for (const at of [from, end - size]) {
        if (!openings.has(pool.tokens[at]!)) continue;
        const key = keyOf(lines, at, at + size);
        if (known.has(key)) total.set(key, (total.get(key) ?? 0) + 1);
      }
    }
  }
  for (const [key, { carriers }] of known) if (carriers.size < total.get(key)! * SHARE_OF_PAGES) found.delete(key);
}

export const hasFurniture = ({ found }: Furniture): boolean => [...found.values()].some(isKnown);

/** Tells furniture by its words. */
export const furnitureBy =
  ({ found }: Furniture) =>
  (lines: Lines, from: number, to: number): boolean =>
    isKnown(found.get(keyOf(lines, from, to)));

/** Calls `visit` with each pair that only furniture parts. */
export function visitFurnished({ found, pairs }: Furniture, visit: (a: number, b: number) => void): void {
  for (let pair = 0; pair < pairs.key.size; pair++) {
    if (isKnown(found.get(pairs.key.values[pair]!))) visit(pairs.a.values[pair]!, pairs.b.values[pair]!);
  }
}
