/** Parts in small letters that a label vouches for: a site, a wire, a user, a given name. */
import type { Line } from "../../text-line.js";
import type { Atom } from "./atoms.js";
import { agencyItem, type CreditItem, nameItemOf, userItem } from "./credit-items.js";
import type { Lexicon } from "../lexicon.js";
import type { NameShape } from "./name-shape.js";

/** Reads a part behind a label and its colon that is written small; null when it is none of these. */
export const smallWords = (line: Line, atom: Atom, next: Atom | undefined, lexicon: Lexicon): CreditItem[] | null =>
  smallHouse(line, atom) ??
  smallWire(line, atom, lexicon) ??
  smallUser(line, atom, next, lexicon) ??
  smallGivenName(line, atom, next, lexicon);

/** `Fotó: NAME [vallby24]`: in square brackets behind a labelled name a site is written small. */
function smallHouse(line: Line, { start, end, before }: Atom): CreditItem[] | null {
  if (before !== "bracket" || line.units[start - 1] !== 0x5b || line.units[end] !== 0x5d) return null;
  return /^\p{Ll}[\p{Ll}\d.-]{2,20}$/u.test(line.text.slice(start, end))
    ? [nameItemOf(start, end, before, HOUSE)]
    : null;
}

const HOUSE: NameShape = { words: 1, organisation: true, official: false, uncased: false };

/** `Zdroj: tasr`: behind a label and its colon a wire's letters may be small. */
function smallWire(line: Line, { start, end, before }: Atom, lexicon: Lexicon): CreditItem[] | null {
  if (end - start > LONGEST_ACRONYM || end - start < 3) return null;
  const wire = lexicon.agency(line.text.slice(start, end).toUpperCase());
  return wire?.kind === "wire" ? [agencyItem(start, end, before, wire)] : null;
}

/** `Foto: sidm / DW`: a name of letters in front of a house, behind a label. */
function smallUser(line: Line, atom: Atom, next: Atom | undefined, lexicon: Lexicon): CreditItem[] | null {
  if (atom.before !== "start" || next === undefined || (next.before !== "slash" && next.before !== "pipe")) return null;
  if (!/^\p{Ll}[\p{Ll}\d_.-]{1,14}$/u.test(line.text.slice(atom.start, atom.end))) return null;
  return lexicon.agencyIn(line, next.start, next.end) === null ? null : [userItem(atom)];
}

/** `Photograph: Shin hyun Berg/PA`, `Foto: Lee jin-min/AP`: a Korean given name in two parts, one of them or both small. */
function smallGivenName(line: Line, atom: Atom, next: Atom | undefined, lexicon: Lexicon): CreditItem[] | null {
  const { start, end, before } = atom;
  if (before !== "start" || next?.before !== "slash" || end - start > LONGEST_KOREAN) return null;
  const words = KOREAN.exec(line.text.slice(start, end));
  if (words === null || lexicon.functionWords.has(words[1]!)) return null;
  return lexicon.agencyIn(line, next.start, next.end) === null ? null : [nameItemOf(start, end, before, PERSON)];
}

const KOREAN = /^\p{Lu}\p{Ll}{1,5} (\p{Ll}{2,6})(?: \p{Lu}\p{Ll}{1,6}|-\p{Ll}{2,6})$/u;
const LONGEST_KOREAN = 20;
const PERSON: NameShape = { words: 3, organisation: false, official: false, uncased: false };

/** Letters of a wire's name that are spoken one by one. */
export const LONGEST_ACRONYM = 4;
