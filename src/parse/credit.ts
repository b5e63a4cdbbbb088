import type { CaptionFlag } from "../model.js";
import { type Atom, cutAtoms } from "./atoms.js";
import { isCredit } from "./evidence.js";
import { classifyAtom, type CreditItem, emptyItem, sourceItem, userItem } from "./classify.js";
import { isLabelPoint, type Label, labelWord, type Lexicon } from "./lexicon.js";
import { nameShape } from "./name-shape.js";
import { assignSlots, type CreditFields } from "./slots.js";

/** A credit that was read, as printed in [start, end) of the repaired line. */
export interface Credit extends CreditFields {
  readonly start: number;
  readonly end: number;
  /** A label ("Photo by") stood in front. */
  readonly labelled: boolean;
  /** How it was printed; closes the rule id: "slash", "bracket", "label", "plain" … */
  readonly form: string;
}

/** Where the text of a possible credit stands; brackets and labels let less evidence suffice. */
/** `sentence` is the open behind a sentence's end, `whole` the whole line. */
export type CreditSetting = "open" | "sentence" | "bracket" | "whole";

const MAX_CREDIT = 300;
/** An address is looked for within this many units of the end. */
const ADDRESS = 200;

/** Lets a search over ends of the same stretch stop: a part that every longer one holds as well was no credit. */
export interface CreditTrace {
  /** The search lengthens the stretch at its end, not at its beginning. */
  readonly fromFront: boolean;
  dead: boolean;
}

/** Space and separators: `/ | , ; : • · – — -`. */
const isLoose = (unit: number): boolean =>
  unit === 0x20 ||
  unit === 0x2f ||
  unit === 0x7c ||
  unit === 0x2c ||
  unit === 0x3b ||
  unit === 0x3a ||
  unit === 0x2d ||
  unit === 0x2013 ||
  unit === 0x2014 ||
  unit === 0x2022 ||
  unit === 0xb7;

/** White space and `/ : ： . … |`. */
const isBehindLabel = (unit: number): boolean =>
  unit === 0x20 ||
  unit === 0x3a ||
  unit === 0xff1a ||
  unit === 0x2e ||
  unit === 0x2026 ||
  unit === 0x7c ||
  unit === 0x2f;
/** `; ； ؛` */
const isSemicolon = (unit: number): boolean => unit === 0x3b || unit === 0xff1b || unit === 0x61b;

export interface FoundLabel {
  readonly label: Label;
  /** First unit behind the label, its colon and points. */
  readonly end: number;
  readonly colon: boolean;
}

/** Reads the label that starts at `at` (a word's start); null when there is none. */
export function labelAt(text: string, at: number, to: number, lexicon: Lexicon): FoundLabel | null {
  const sign = text.charCodeAt(at);
  if (sign === 0xa9 || sign === 0x24d2)
    return { label: { rest: [], strong: true, flag: null }, end: at + 1, colon: true };
  if (sign === 0x28 && /^\(c\)/iu.test(text.slice(at, at + 3)))
    return { label: { rest: [], strong: true, flag: null }, end: at + 3, colon: true };
  let wordEnd = at;
  while (wordEnd < to && !isLabelEnd(text.charCodeAt(wordEnd))) wordEnd++;
  if (wordEnd === at || wordEnd - at > 24) return null;
  let keyEnd = wordEnd;
  while (keyEnd > at && isLabelPoint(text.charCodeAt(keyEnd - 1))) keyEnd--;
  const labels = lexicon.labels.get(text, at, keyEnd);
  if (labels === undefined) return null;
  for (const label of labels) {
    let end = wordEnd;
    let matches = true;
    for (const word of label.rest) {
      let next = end;
      while (next < to && text.charCodeAt(next) === 0x20) next++;
      let close = next;
      if (word.startsWith("(")) close = next + word.length;
      else while (close < to && !isLabelEnd(text.charCodeAt(close))) close++;
      if (labelWord(text.slice(next, close)) !== word) {
        matches = false;
        break;
      }
      end = close;
    }
    if (!matches) continue;
    const colonEnd = skipColon(text, end, to);
    return { label, end: colonEnd ?? end, colon: colonEnd !== null };
  }
  return null;
}

const isLabelEnd = (unit: number): boolean =>
  unit === 0x20 ||
  unit === 0x3a ||
  unit === 0xff1a ||
  unit === 0x2f ||
  unit === 0x2026 ||
  unit === 0x3d ||
  unit === 0xff0f ||
  unit === 0x7c ||
  unit === 0x29 ||
  unit === 0x28;

function skipColon(text: string, at: number, to: number): number | null {
  let end = at;
  while (end < to && text.charCodeAt(end) === 0x20) end++;
  const unit = text.charCodeAt(end);
  if (unit === 0x3a || unit === 0xff1a || unit === 0x2026 || (unit === 0x3d && end < to)) return end + 1;
  if (text.startsWith("/", end) || text.startsWith("／", end) || text.startsWith("|", end)) return end + 1;
  // "Credit...Christophe Simon": the points are part of the word that was cut at the space.
  return null;
}

/**
 * Reads [from, to) of `text` as a credit and nothing but a credit.
 *
 * @returns null when some part can be no part of a credit, or nothing in it says that it is one.
 */
export function readCredit(
  text: string,
  from: number,
  to: number,
  setting: CreditSetting,
  lexicon: Lexicon,
  trace?: CreditTrace,
): Credit | null {
  let start = from;
  let end = to;
  while (start < end && isLoose(text.charCodeAt(start))) start++;
  while (end > start && isLoose(text.charCodeAt(end - 1))) end--;
  const scheme = text.indexOf("://", Math.max(start, end - ADDRESS));
  if (scheme >= 0 && scheme < end) {
    const address = text.lastIndexOf("http", end);
    if (address > start && /^https?:\/\/\S+$/u.test(text.slice(address, end))) end = address;
    while (end > start && isLoose(text.charCodeAt(end - 1))) end--;
  }
  if (end - start < 2 || end - start > MAX_CREDIT) return null;
  let labelled = false;
  let strong = false;
  const labelFlags: CaptionFlag[] = [];
  for (let round = 0; round < 3; round++) {
    const found = labelAt(text, start, end, lexicon) ?? gluedLabel(text, start, end, lexicon);
    if (found === null || found.end >= end || opensWithAgency(text, start, end, lexicon)) break;
    if (!found.label.strong && !found.colon) {
      // "Photo AFP": a label only when what follows stands as a credit by itself.
      // In a bracket of its own even "(Foto NAME)" is one.
      // Behind a sentence "Photo First Last" is one too.
      const named = setting === "sentence" && isPerson(text.slice(found.end, end).trim(), lexicon);
      if (setting !== "bracket" && !named && readCredit(text, found.end, end, "open", lexicon) === null) break;
      strong ||= named;
    }
    labelled = true;
    strong ||= found.label.strong || found.colon || setting === "bracket";
    if (found.label.flag !== null) labelFlags.push(found.label.flag);
    start = found.end;
    while (start < end && isBehindLabel(text.charCodeAt(start))) start++;
  }
  if (start >= end) return null;
  // "J. Kazlausko nuotr.": the word that makes it a credit stands behind.
  let lastWord = end;
  while (lastWord > start && end - lastWord < 14 && text.charCodeAt(lastWord - 1) !== 0x20) lastWord--;
  if (lastWord > start && text.charCodeAt(lastWord - 1) === 0x20 && lexicon.creditSuffixes.has(text, lastWord, end)) {
    labelled = true;
    strong = true;
    end = lastWord - 1;
  }
  const several =
    labelled || setting === "bracket" || setting === "whole" ? readSeveral(text, start, end, setting, lexicon) : null;
  const fromLabel = labelFlags.map((flag) => ({ flag, span: [from, start] as const }));
  if (several !== null) {
    return {
      ...several,
      flags: [...several.flags, ...fromLabel],
      start: from,
      end: to,
      labelled: labelled || several.labelled,
    };
  }
  const items: CreditItem[] = [];
  if (labelled && EMPTY_SLOT.test(text.slice(start, start + 4))) items.push(emptyItem(start));
  const cut = cutAtoms(text, start, end);
  const read: (readonly CreditItem[])[] = [];
  for (let step = 0; step < cut.length; step++) {
    const at = trace?.fromFront === true ? step : cut.length - 1 - step;
    const atom = cut[at]!;
    if (atom.start === atom.end) continue;
    const parts =
      classifyAtom(text, atom, lexicon) ??
      userName(text, atom, cut, lexicon) ??
      (labelFlags.includes("handout") ? sourceName(text, atom) : null);
    if (parts === null) {
      if (trace !== undefined) trace.dead ||= trace.fromFront ? at < cut.length - 1 : at > 0;
      return null;
    }
    read[at] = parts;
  }
  for (const parts of read) if (parts !== undefined) items.push(...parts);
  if (!isCredit(text, items, labelled && strong, setting)) return null;
  const fields = assignSlots(text, items, labelFlags);
  const flags = [...fields.flags, ...fromLabel];
  return {
    ...fields,
    flags,
    start: from,
    end: to,
    labelled,
    form: labelled ? "label" : setting === "bracket" ? "bracket" : "plain",
  };
}

/** Three words of 24 units and the spaces between them. */
const LONGEST_USER = 74;

/** `vchal / Shutterstock`: libraries credit users by names that look like no person's. */
function userName(text: string, atom: Atom, atoms: readonly Atom[], lexicon: Lexicon): CreditItem[] | null {
  if (atom.before === "comma" || atom.before === "point" || atom.end - atom.start > LONGEST_USER) return null;
  const value = text.slice(atom.start, atom.end);
  if (value.endsWith(".") || !/^[\p{L}\d_.-]{3,24}(?: [\p{L}\d_.-]{2,24}){0,2}$/u.test(value)) return null;
  const stock = atoms.some(
    (other) => other !== atom && lexicon.agency(text, other.start, other.end)?.kind === "library",
  );
  return stock && (!value.includes(" ") || atom.before === "pipe") ? [userItem(atom)] : null;
}

/** "Courtesy of the Moe family": who supplied it, whatever its shape. */
function sourceName(text: string, atom: Atom): CreditItem[] | null {
  return /^(?:the|la|le|el|der|die) [^.!?]{3,50}$/iu.test(text.slice(atom.start, atom.end)) ? [sourceItem(atom)] : null;
}

/** A person's name and nothing else. */
function isPerson(text: string, lexicon: Lexicon): boolean {
  const shape = nameShape(text.replace(/(?<=\p{L}{3})\.$/u, ""), lexicon);
  return shape !== null && !shape.organisation && !shape.official && shape.words > 1 && shape.words < 5;
}

/** `/ | , ( :` */
const closesHouse = (unit: number): boolean =>
  unit === 0x2f || unit === 0x7c || unit === 0x2c || unit === 0x28 || unit === 0x3a;

/** "picture alliance", "Photo News": the label's word belongs to a house. */
function opensWithAgency(text: string, from: number, to: number, lexicon: Lexicon): boolean {
  let at = from;
  while (at < to && !closesHouse(text.charCodeAt(at))) at++;
  if (text.charCodeAt(at) === 0x3a) return false;
  while (at > from && text.charCodeAt(at - 1) === 0x20) at--;
  return lexicon.agency(text, from, at) !== null;
}

/** `Photo by - / SOURCE / AFP`: nobody is named. */
const EMPTY_SLOT = /^[-–—*] ?\//u;

/** `(NAME/AFP; NAME/Reuters)`: complete credits between semicolons. */
function readSeveral(text: string, from: number, to: number, setting: CreditSetting, lexicon: Lexicon): Credit | null {
  let semicolon = from;
  while (semicolon < to && !isSemicolon(text.charCodeAt(semicolon))) semicolon++;
  if (semicolon === to) return null;
  const credits: Credit[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && !isSemicolon(text.charCodeAt(at))) continue;
    const credit = readCredit(text, start, at, setting === "whole" ? "bracket" : setting, lexicon);
    if (credit === null) return null;
    credits.push(credit);
    start = at + 1;
  }
  const [first] = credits;
  if (first === undefined || credits.length < 2) return null;
  return {
    ...first,
    creators: credits.flatMap((credit) => credit.creators),
    agencies: credits.flatMap((credit) => credit.agencies),
    distributors: credits.flatMap((credit) => credit.distributors),
    flags: credits.flatMap((credit) => credit.flags),
    handoutSource: credits.find((credit) => credit.handoutSource !== null)?.handoutSource ?? null,
  };
}

/** A word of 4 to 12 letters that points follow. */
function hasPointsBehind(text: string, at: number, to: number): boolean {
  const limit = Math.min(to - 1, at + 13);
  for (let next = at + 4; next < limit; next++) {
    const unit = text.charCodeAt(next);
    if (unit === 0x2026 || (unit === 0x2e && text.charCodeAt(next + 1) === 0x2e)) return true;
    if (unit === 0x20) return false;
  }
  return false;
}

/** "Credit...NAME" and "CreditNAME": the label runs into the name. */
export function gluedLabel(text: string, at: number, to: number, lexicon: Lexicon): FoundLabel | null {
  const sign = text.charCodeAt(at);
  if (sign !== 0x43 && !hasPointsBehind(text, at, to)) return null;
  const head = text.slice(at, Math.min(to, at + 28));
  // "CreditCreditJeon Heon-Kyun": the label's word runs into the name.
  const doubled = /^(?:Credit){1,2}(?=\p{Lu})/u.exec(head);
  if (doubled !== null)
    return { label: { rest: [], strong: true, flag: null }, end: at + doubled[0].length, colon: true };
  const match = /^(\p{L}{4,12}?)(?:\.{2,3}|…)/u.exec(head);
  if (match === null) return null;
  const labels = lexicon.labels.get(match[1]!);
  const label = labels?.find((entry) => entry.rest.length === 0);
  return label === undefined ? null : { label, end: at + match[0].length, colon: true };
}
