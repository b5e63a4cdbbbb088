/**
 * Reads the data in a script without running or fully parsing it: JSON, JavaScript object literals, and JSON that is
 * written as a string inside either. Only strings that may be a caption, a credit or a picture's address are kept, so
 * memory stays small however large the state is, and every kept string knows where it stood.
 */
import { decodeString } from "./strings.js";

export interface Leaf {
  readonly key: string;
  readonly value: string;
  /** Offsets of the string's inside in the source, quotes left out. For JSON inside a string: of the whole string. */
  readonly offset: number;
  readonly end: number;
}

export interface JsonNode {
  /** The key under which the object or list stands, "" at the top; items of a list carry the list's key. */
  readonly key: string;
  readonly list: boolean;
  /** Value of "@type", "type" or "__typename", or null. */
  type: string | null;
  readonly leaves: Leaf[];
  readonly children: JsonNode[];
}

/** Which strings to keep: decided by key alone, before the value is decoded. */
export type KeepLeaf = (key: string) => boolean;

/** Whether an object or list, now closed, may belong to a picture; others are forgotten at once. */
export type IsUseful = (node: JsonNode) => boolean;

const TYPE_KEYS = new Set(["@type", "type", "__typename", "_type", "contentType", "kind"]);
const LONGEST_KEPT = 30_000;
const MOST_LEAVES = 40_000;
const LONGEST_KEY = 80;
const DEEPEST = 2000;
/** How deep strings in strings are still read as JSON. */
const MOST_NESTED = 3;

interface Scan {
  readonly keep: KeepLeaf;
  readonly isUseful: IsUseful;
  readonly roots: JsonNode[];
  /** How many more leaves may be kept. */
  left: number;
}

/** One text being scanned: the script itself, or JSON that stood in one of its strings. */
interface Reading {
  readonly scan: Scan;
  readonly text: string;
  readonly end: number;
  /** How many strings this text stands in. */
  readonly depth: number;
  /** Where the outermost of those strings stands in the source; null for the script itself. */
  readonly outer: readonly [number, number] | null;
  /** Objects and lists that are still open. */
  readonly open: JsonNode[];
  /** The key that waits for its value. */
  key: string;
  /** The last string or name seen, in case a colon follows. */
  pending: string | null;
  /** The last character that was no space. */
  before: number;
}

/** @param range - The script's inside, [start, end) of the source. */
export function scanJson(source: string, start: number, end: number, keep: KeepLeaf, isUseful: IsUseful): JsonNode[] {
  const scan: Scan = { keep, isUseful, roots: [], left: MOST_LEAVES };
  scanText(scan, source, start, end, 0, null);
  return scan.roots;
}

const unitsOf = (characters: string): ReadonlySet<number> => new Set(Array.from(characters, (c) => c.charCodeAt(0)));

const QUOTES = unitsOf("\"'`");

/** Characters after which a quote opens a string; elsewhere it may be an apostrophe or part of a pattern. */
const BEFORE_STRING = unitsOf("\0:,[({=+;?|&");

const BACKTICK = 96;
const BACKSLASH = 92;
const NEW_LINE = 10;
const COLON = 58;

const isName = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) ||
  (unit >= 65 && unit <= 90) ||
  (unit >= 48 && unit <= 57) ||
  unit === 95 ||
  unit === 36 ||
  unit === 64 ||
  unit === 45;

function scanText(scan: Scan, text: string, start: number, end: number, depth: number, outer: Reading["outer"]): void {
  const reading: Reading = { scan, text, end, depth, outer, open: [], key: "", pending: null, before: 0 };
  for (let at = start; at < end && scan.left > 0; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit <= 32) continue;
    if (QUOTES.has(unit)) {
      if (BEFORE_STRING.has(reading.before)) {
        const close = endOfString(text, at + 1, end, unit);
        readString(reading, at + 1, close);
        at = close;
        reading.before = unit;
      }
      continue;
    }
    reading.before = unit;
    if (isName(unit)) {
      const from = at;
      while (at + 1 < end && isName(text.charCodeAt(at + 1))) at += 1;
      reading.pending = at - from <= LONGEST_KEY ? text.slice(from, at + 1) : null;
    } else readSign(reading, text[at]!);
  }
  while (reading.open.length > 0) closeNode(reading);
}

function readSign(reading: Reading, sign: string): void {
  switch (sign) {
    case ":":
      if (reading.pending !== null) reading.key = reading.pending;
      reading.pending = null;
      break;
    case ",":
      forgetKey(reading);
      break;
    case "{":
    case "[":
      openNode(reading, sign === "[");
      break;
    case "}":
    case "]":
      closeNode(reading);
      break;
  }
}

function forgetKey(reading: Reading): void {
  reading.key = "";
  reading.pending = null;
}

/** The key of a value that stands here: items of a list carry the list's. */
function keyHere({ key, open }: Reading): string {
  const top = open[open.length - 1];
  return key === "" && top?.list === true ? top.key : key;
}

function openNode(reading: Reading, list: boolean): void {
  const key = keyHere(reading);
  if (reading.open.length < DEEPEST) reading.open.push({ key, list, type: null, leaves: [], children: [] });
  forgetKey(reading);
}

function closeNode(reading: Reading): void {
  const { scan, open } = reading;
  const node = open.pop();
  if (node === undefined) return;
  if (scan.isUseful(node)) (open[open.length - 1]?.children ?? scan.roots).push(node);
  else scan.left += node.leaves.length;
  forgetKey(reading);
}

/** A string is a key, a text of its own that holds JSON, or a value. */
function readString(reading: Reading, from: number, to: number): void {
  const { text, depth, open } = reading;
  const top = open[open.length - 1];
  if (top !== undefined && !top.list && reading.key === "" && colonFollows(reading, to + 1)) {
    reading.pending = to - from <= LONGEST_KEY ? text.slice(from, to) : "";
    return;
  }
  const length = to - from;
  const nests = depth < MOST_NESTED;
  if (length > LONGEST_KEPT || (length > 60 && nests && holdsJson(text, from, to))) {
    if (nests) {
      const inner = decodeString(text.slice(from, to));
      scanText(reading.scan, inner, 0, inner.length, depth + 1, reading.outer ?? [from, to]);
    }
  } else if (top !== undefined) addValue(reading, top, from, to);
  reading.key = "";
}

function colonFollows({ text, end }: Reading, from: number): boolean {
  let at = from;
  while (at < end && text.charCodeAt(at) <= 32) at += 1;
  return text.charCodeAt(at) === COLON;
}

function addValue(reading: Reading, node: JsonNode, from: number, to: number): void {
  const { scan, text } = reading;
  const key = keyHere(reading);
  if (TYPE_KEYS.has(key) && to - from < 60) node.type ??= text.slice(from, to);
  else if (to > from && scan.keep(key)) {
    const [offset, end] = reading.outer ?? [from, to];
    node.leaves.push({ key, value: decodeString(text.slice(from, to)), offset, end });
    scan.left -= 1;
  }
}

/** Index of the closing quote, or of the line's end for a string that never closes. */
function endOfString(text: string, from: number, end: number, quote: number): number {
  for (let at = from; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === BACKSLASH) at += 1;
    else if (unit === quote) return at;
    else if (unit === NEW_LINE && quote !== BACKTICK) return at;
  }
  return end;
}

/** Starts like an object or list, and escaped quotes stand in it. */
function holdsJson(text: string, from: number, to: number): boolean {
  const head = text.slice(from, Math.min(from + 40, to));
  if (!/^(?:\s|\\[nrt])*(?:[0-9a-f]{1,4}:)?(?:\[|\{|I\[|\\u007b|\\x7b)/iu.test(head) && !/\{\\+"/u.test(head)) {
    // Chunks of a streamed state begin anywhere: enough escaped keys say the same.
    if (to - from < 400) return false;
  }
  const probe = text.slice(from, Math.min(from + 4000, to));
  return (
    /\\"[\w@$-]{1,40}\\{1,9}"\s{0,3}:/u.test(probe) ||
    (/^\s*[{[]/u.test(probe) && /"[\w@$-]{1,40}"\s{0,3}:/u.test(probe)) ||
    /\\(?:u0022|x22)[\w@$-]{1,40}\\(?:u0022|x22)\s{0,3}:/iu.test(probe)
  );
}
