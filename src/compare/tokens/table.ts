/** Words of captions by number, and by how they are printed. */
import { tokenKey, UMLAUT } from "./keys.js";
import { PrintedWords } from "./printed-words.js";

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

export const tokenTable = (): TokenTable => ({
  printed: new PrintedWords(),
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
  const { units, text } = scanned;
  const known = table.printed.find(units, from, to);
  if (known !== 0) return known;
  const printed = text.slice(from, to);
  const id = keyId(table, asciiKey(printed, units, from, to) ?? keyOf(printed));
  table.printed.add(units, from, to, id);
  return id;
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
