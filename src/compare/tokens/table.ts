/** Words of captions by number, and by how they are printed. */
import { tokenKey, UMLAUT } from "./keys.js";

/** Interned words. Grows with the captions it has seen; belongs to one comparison or one merge. */
export interface TokenTable {
  readonly printed: PrintedWords;
  readonly byKey: Map<string, number>;
  /** Folded word by id. Id 0 is not used. */
  readonly words: string[];
  /** Some word has a letter that was lost on the way (U+FFFD). */
  damaged: boolean;
  /** Some word has an umlaut, which other systems print as two letters. */
  umlauts: boolean;
}

/** Words as they are printed. A word that is known is found by its units: no string is made of it. */
interface PrintedWords {
  readonly texts: string[];
  /** Id of each word. */
  ids: Int32Array;
  /** Hash of a word and one more than its place in the list, by hash; 0 for none. */
  slots: Int32Array;
  /** Differs from table to table, so that no text can be made whose words all fall into one place. */
  readonly seed: number;
}

const LEAST = 256;

export const tokenTable = (): TokenTable => ({
  printed: {
    texts: [],
    ids: new Int32Array(LEAST),
    slots: new Int32Array(LEAST * 4),
    seed: Math.floor(Math.random() * 2 ** 32) | 0,
  },
  byKey: new Map(),
  words: [""],
  damaged: false,
  umlauts: false,
});

/** Id of a folded word, new when it was never seen. */
export function keyId(table: TokenTable, key: string): number {
  let id = table.byKey.get(key);
  if (id === undefined) {
    id = table.words.length;
    table.words.push(key);
    table.byKey.set(key, id);
    if (key.includes("\ufffd")) table.damaged = true;
    if (!table.umlauts && UMLAUT.test(key)) table.umlauts = true;
  }
  return id;
}

/** A text and its UTF-16 units. */
export interface Scanned {
  readonly text: string;
  readonly units: Uint16Array;
}

/** Id of the word or number that is printed between two offsets. */
export function printedId(
  table: TokenTable,
  scanned: Scanned,
  from: number,
  to: number,
  keyOf: (printed: string) => string,
): number {
  const { units } = scanned;
  const { slots, texts, ids, seed } = table.printed;
  let hash = seed;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ units[at]!, 0x01000193);
  hash ^= hash >>> 15;
  const mask = slots.length / 2 - 1;
  let slot = hash & mask;
  for (; slots[slot * 2 + 1] !== 0; slot = (slot + 1) & mask) {
    const number = slots[slot * 2 + 1]! - 1;
    if (slots[slot * 2] === hash && isPrinted(texts[number]!, units, from, to)) return ids[number]!;
  }
  const printed = scanned.text.slice(from, to);
  const id = keyId(table, asciiKey(printed, units, from, to) ?? keyOf(printed));
  add(table.printed, printed, id, hash);
  return id;
}

function isPrinted(word: string, units: Uint16Array, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== units[from + at]) return false;
  return true;
}

/** {@link tokenKey} of a word of ASCII letters alone; null for others. */
function asciiKey(printed: string, units: Uint16Array, from: number, to: number): string | null {
  let isLower = true;
  for (let at = from; at < to; at++) {
    const unit = units[at]!;
    if (unit >= 0x61 && unit <= 0x7a) continue;
    if (unit < 0x41 || unit > 0x5a) return null;
    isLower = false;
  }
  return isLower ? printed : printed.toLowerCase();
}

function add(printed: PrintedWords, text: string, id: number, hash: number): void {
  const count = printed.texts.push(text);
  if (count > printed.ids.length) {
    const ids = new Int32Array(count * 2);
    ids.set(printed.ids);
    printed.ids = ids;
  }
  printed.ids[count - 1] = id;
  if (count * 4 > printed.slots.length) grow(printed);
  put(printed.slots, hash, count);
}

function put(slots: Int32Array, hash: number, number: number): void {
  const mask = slots.length / 2 - 1;
  let slot = hash & mask;
  while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
  slots[slot * 2] = hash;
  slots[slot * 2 + 1] = number;
}

function grow(printed: PrintedWords): void {
  const slots = new Int32Array(printed.slots.length * 2);
  for (let at = 0; at < printed.slots.length; at += 2) {
    if (printed.slots[at + 1] !== 0) put(slots, printed.slots[at]!, printed.slots[at + 1]!);
  }
  printed.slots = slots;
}
