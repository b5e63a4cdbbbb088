/** How many words two lines have in common at most: a look at bits, for the many pairs of a page that have hardly any. */
import { bitCount } from "../bits.js";
import { EMPTY, meaningfulWords, RELATED_OVERLAP } from "./bags.js";
import { bitsOf, type Lines } from "./lines.js";

/** 32-bit integers of one line's set. */
const SIZE = 4;

/**
 * Tells pairs that `shareWords` would find unrelated, from their whole lines on; true where that is not sure, as with
 * captions of two languages.
 */
export function relationBy(lines: Lines): (a: number, b: number) => boolean {
  const { language, start, pool } = lines;
  const sets = new Int32Array(lines.count * SIZE);
  /** Words of a line that fall on one bit with others, the first left out. */
  const hidden = new Int32Array(lines.count);
  for (let line = 0; line < lines.count; line++) {
    for (let at = start.values[line]!; at < start.values[line + 1]!; at++) {
      const id = pool.tokens[at]!;
      if ((bitsOf(lines, language.values[line]!, id) & EMPTY) !== 0) continue;
      const place = Math.imul(id, 0x9e3779b1) >>> 25;
      const [index, bit] = [line * SIZE + (place >>> 5), 1 << (place & 31)];
      if ((sets[index]! & bit) !== 0) hidden[line]!++;
      else sets[index]! |= bit;
    }
  }
  return (a, b) => {
    if (language.values[a] !== language.values[b]) return true;
    let common = Math.min(hidden[a]!, hidden[b]!);
    for (let at = 0; at < SIZE; at++) common += bitCount(sets[a * SIZE + at]! & sets[b * SIZE + at]!);
    return common * 2 >= (meaningfulWords(lines, a) + meaningfulWords(lines, b)) * RELATED_OVERLAP;
  };
}
