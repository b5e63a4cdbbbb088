/** Whether what looks like a label opens a credit or belongs to the sentence in front of it. */
import { LETTER, MARK, NUMBER } from "../../text-characters.js";
import { classAt, isUpperAt, type Line, spaceBefore } from "../../text-line.js";
import type { Lexicon } from "../lexicon.js";

const COMMA = 0x2c;

/** A sign parts it from what stands in front, or nothing does; behind a comma a capital as well. */
export function isSignedOff(line: Line, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && line.units[before] === 0x20) before--;
  if (before < 0) return true;
  if ((classAt(line, before) & (LETTER | MARK | NUMBER)) !== 0) return false;
  return line.units[before] !== COMMA || isUpperAt(line, at);
}

/** … or it has a capital behind a word that needs no noun: "… at the lake Photo submitted by NAME". */
export function isApart(line: Line, at: number, lexicon: Lexicon): boolean {
  if (isSignedOff(line, at)) return true;
  return isUpperAt(line, at) && !lexicon.functionWords.hasIn(line, spaceBefore(line, at - 1) + 1, at - 1);
}
