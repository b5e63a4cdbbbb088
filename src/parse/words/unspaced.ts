/** Units of words, told from tables: the engine takes milliseconds for each pattern of such classes, and lists ask first. */
import { classOf, LETTER, MARK, NUMBER, unitAt } from "../../text-characters.js";

/** `[\p{L}\p{M}\p{N}]`, but for halves of pairs. */
export const isWordLetter = (unit: number): boolean => (classOf(unit) & (LETTER | MARK | NUMBER)) !== 0;

/** Thai, kana and Han: scripts that put no spaces between words. Signs of their blocks, no words, pass for them. */
export const isUnspaced = (unit: number): boolean =>
  (unit >= 0xe00 && unit < 0xe80) ||
  (unit >= 0x2e80 && unit < 0x3100 && unit !== 0x30fc) ||
  (unit >= 0x31f0 && unit < 0x3200) ||
  (unit >= 0x3400 && unit < 0xa000) ||
  (unit >= 0xf900 && unit < 0xfb00) ||
  (unit >= 0xff66 && unit < 0xff9e && unit !== 0xff70);

export function holdsUnspaced(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isUnspaced(unitAt(text, at))) return true;
  return false;
}
