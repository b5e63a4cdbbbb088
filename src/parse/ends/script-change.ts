/** Where a caption's own script ends and a credit in Latin letters begins. */
import { isLetterAt, isUpperAt, type Line, spaceBefore } from "../../text-line.js";
import type { Lexicon } from "../lexicon.js";

/** `… в Риге Anna Berg / Reuters`: behind the caption's own script a capital in Latin letters opens the credit. */
export function changesScript(line: Line, space: number): boolean {
  const before = line.units[space - 1]!;
  if (before < 0x370 || before === 0x3000 || !isLetterAt(line, space - 1)) return false;
  const next = line.units[space + 1]!;
  // ＡＰ in full width as well.
  return isUpperAt(line, space + 1) && (next <= 0x5a || (next >= 0xff21 && next <= 0xff3a));
}

/** `…, сообщило агентство Reuters`: a wire alone behind a small word is who told. */
export function isToldWire(line: Line, space: number, end: number, lexicon: Lexicon): boolean {
  if (line.units[end - 1]! === 0x2e) return true;
  if (lexicon.agencyIn(line, space + 1, end)?.kind !== "wire") return false;
  const word = spaceBefore(line, space) + 1;
  return line.text[word]!.toLowerCase() !== line.text[word]!.toUpperCase() && !isUpperAt(line, word);
}
