import { type Line, lineOf, isUpperAt } from "../text-line.js";
import type { CaptionFlag } from "../model.js";
import { type Atom, cutAtoms } from "./atoms.js";
import { isCredit } from "./evidence.js";
import { classifyAtom } from "./classify.js";
import { type CreditItem, emptyItem, sourceItem, userItem } from "./credit-items.js";
import { gluedLabel, labelAt } from "./credit-label.js";
import type { Lexicon } from "./lexicon.js";
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

/**
 * What a search over many stretches with one end (or one beginning) has learnt. It stops when a part that every longer
 * stretch holds as well was no credit, and reads no part twice.
 */
export interface CreditTrace {
  /** The search lengthens the stretch at its end, not at its beginning. */
  readonly fromFront: boolean;
  /** Parts that were read; few enough to be looked through. */
  readonly parts: ReadPart[];
  dead: boolean;
}

/** Credits have fewer parts; what a hostile line has more is read anew. */
const MOST_PARTS = 16;

interface ReadPart {
  readonly atom: Atom;
  readonly items: CreditItem[] | null;
}

export const newTrace = (fromFront: boolean): CreditTrace => ({ fromFront, parts: [], dead: false });

/** Space and separators: `/ | , ; : • · – — -`. */
export const isLoose = (unit: number): boolean =>
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

/** White space and `/ : ： . … | , ، ，`. */
const isBehindLabel = (unit: number): boolean =>
  unit === 0x20 ||
  unit === 0x2c ||
  unit === 0x60c ||
  unit === 0xff0c ||
  unit === 0x3a ||
  unit === 0xff1a ||
  unit === 0x2e ||
  unit === 0x2026 ||
  unit === 0x7c ||
  unit === 0x2f;
/** `; ； ؛` */
const isSemicolon = (unit: number): boolean => unit === 0x3b || unit === 0xff1b || unit === 0x61b;

/** What stood in front of a credit's parts. */
interface Labels {
  /** First unit behind them. */
  readonly start: number;
  readonly found: boolean;
  /** They make a credit of what follows without more evidence. */
  readonly strong: boolean;
  readonly flags: readonly CaptionFlag[];
}

const NO_FLAGS: readonly CaptionFlag[] = [];

/** Reads up to three labels in front of [from, to). */
function readLabels(line: Line, from: number, to: number, setting: CreditSetting, lexicon: Lexicon): Labels {
  let start = from;
  let labelled = false;
  let strong = false;
  let flags = NO_FLAGS;
  for (let round = 0; round < 3; round++) {
    const found = labelAt(line, start, to, lexicon) ?? gluedLabel(line, start, to, lexicon);
    if (found === null || found.end >= to || opensWithAgency(line, start, to, lexicon)) break;
    // "Архивное фото: …" in front of a caption is a control mark.
    if (
      found.label.flag === "file" &&
      setting === "whole" &&
      lexicon.agency(line.text.slice(found.end, to).trim()) === null
    )
      break;
    if (!found.label.strong && !found.colon) {
      // "Photo AFP": a label only when what follows stands as a credit by itself.
      // In a bracket of its own even "(Foto NAME)" is one.
      // Behind a sentence "Photo First Last" is one too.
      // So it is behind a dash, a bar or a comma: "… – תצלום NAME", "…, фото NAME".
      const named =
        (setting === "sentence" || isLedTo(line, from, found.end + 1)) &&
        isPerson(line.text.slice(found.end, to).trim(), lexicon);
      if (setting !== "bracket" && !named && readCredit(line, found.end, to, "open", lexicon) === null) break;
      strong ||= named;
    }
    labelled = true;
    strong ||= found.label.strong || found.colon || setting === "bracket";
    if (found.label.flag !== null) flags = [...flags, found.label.flag];
    start = found.end;
    while (start < to && isBehindLabel(line.units[start]!)) start++;
  }
  return { start, found: labelled, strong, flags };
}

/** "J. Kazlausko nuotr.": where the word begins that stands behind and makes it a credit; -1 when none does. */
function suffixAt(line: Line, start: number, end: number, lexicon: Lexicon): number {
  let at = end;
  while (at > start && end - at < 14 && line.units[at - 1]! !== 0x20) at--;
  return at > start && line.units[at - 1]! === 0x20 && lexicon.creditSuffixes.hasIn(line, at, end) ? at : -1;
}

/** Reads a part that the search may have read before. */
function classifyOnce(line: Line, atom: Atom, lexicon: Lexicon, trace: CreditTrace | undefined): CreditItem[] | null {
  if (trace === undefined) return classifyAtom(line, atom, lexicon);
  for (const { atom: known, items } of trace.parts) {
    if (
      known.start === atom.start &&
      known.end === atom.end &&
      known.before === atom.before &&
      known.last === atom.last
    )
      return items;
  }
  const items = classifyAtom(line, atom, lexicon);
  if (trace.parts.length < MOST_PARTS) trace.parts.push({ atom, items });
  return items;
}

/** What begins behind a comma stays a part of its own in every longer stretch. */
const isBehindComma = (line: Line, start: number): boolean => {
  const before = line.units[start - 1]! === 0x20 ? start - 2 : start - 1;
  return line.units[before]! === 0x2c;
};

/** Reads the parts of [start, end); null when one of them can be no part of a credit. */
function readItems(
  line: Line,
  start: number,
  end: number,
  flags: readonly CaptionFlag[],
  colons: boolean,
  lexicon: Lexicon,
  trace: CreditTrace | undefined,
): CreditItem[] | null {
  if (closesEarly(line, start, end)) return null;
  const atoms = cutAtoms(line, start, end, colons);
  const fromFront = trace?.fromFront === true;
  const items: CreditItem[] = [];
  // From the end: what was read last stands in front.
  const later: CreditItem[][] = [];
  for (let step = 0; step < atoms.length; step++) {
    const at = fromFront ? step : atoms.length - 1 - step;
    const atom = atoms[at]!;
    if (atom.start === atom.end) continue;
    const parts =
      classifyOnce(line, atom, lexicon, trace) ??
      userName(line, atom, atoms, lexicon) ??
      (flags.includes("handout") ? sourceName(line, atom) : null) ??
      sourceBeforeHandout(line, atom, atoms[at + 1], lexicon);
    if (parts === null) {
      if (trace !== undefined) trace.dead ||= fromFront ? at < atoms.length - 1 : at > 0 || isBehindComma(line, start);
      return null;
    }
    if (fromFront) items.push(...parts);
    else later.push(parts);
  }
  for (let at = later.length - 1; at >= 0; at--) items.push(...later[at]!);
  const named = !colons && items[0]?.kind === "name";
  return named && atoms.some((atom) => opensLabelled(line, atom, lexicon)) ? null : items;
}

/** `NAME/AFP via Getty Images) AFP`: a bracket that opened in front of the stretch closes inside it. */
function closesEarly(line: Line, start: number, end: number): boolean {
  let depth = 0;
  for (let at = start; at < end - 1; at++) {
    const unit = line.units[at]!;
    if (unit === 0x28) depth++;
    else if (unit === 0x29 && --depth < 0) return true;
  }
  return false;
}

/** Bodies that hand pictures out have long names: "Press Service of the 65th Brigade of the Armed Forces/Handout". */
const LONGEST_SOURCE = 140;

function sourceBeforeHandout(line: Line, atom: Atom, next: Atom | undefined, lexicon: Lexicon): CreditItem[] | null {
  if (next === undefined || next.before !== "slash" || atom.end - atom.start > LONGEST_SOURCE) return null;
  if (lexicon.roles.getIn(line, next.start, next.end) !== "handout") return null;
  if (!isUpperAt(line, atom.start) || line.text.slice(atom.start, atom.end).includes(". ")) return null;
  return [sourceItem(atom)];
}

/** `Fans in Vallby — Foto: NAME/G1`: a label behind a dash sets the credit off from what only looks like a name. */
function opensLabelled(line: Line, { start, end, before }: Atom, lexicon: Lexicon): boolean {
  if (before !== "dash" && before !== "pipe" && before !== "comma" && before !== "point") return false;
  return labelAt(line, start, end, lexicon)?.colon === true;
}

/** Where the address that closes [start, end) begins; `end` when none does. */
function withoutAddress(line: Line, start: number, end: number): number {
  const scheme = line.text.indexOf("://", Math.max(start, end - ADDRESS));
  if (scheme < 0 || scheme >= end) return end;
  const address = line.text.lastIndexOf("http", end);
  return address > start && /^https?:\/\/\S+$/u.test(line.text.slice(address, end)) ? address : end;
}

/**
 * Reads [from, to) of `text` as a credit and nothing but a credit.
 *
 * @returns null when some part can be no part of a credit, or nothing in it says that it is one.
 */
export function readCredit(
  line: Line,
  from: number,
  to: number,
  setting: CreditSetting,
  lexicon: Lexicon,
  trace?: CreditTrace,
): Credit | null {
  let start = from;
  let end = to;
  while (start < end && isLoose(line.units[start]!)) start++;
  while (end > start && isLoose(line.units[end - 1]!)) end--;
  end = withoutAddress(line, start, end);
  while (end > start && isLoose(line.units[end - 1]!)) end--;
  if (end - start < 2 || end - start > MAX_CREDIT) return null;
  const labels = readLabels(line, start, end, setting, lexicon);
  start = labels.start;
  if (start >= end) return null;
  const suffix = suffixAt(line, start, end, lexicon);
  if (suffix >= 0) end = suffix - 1;
  const labelled = labels.found || suffix >= 0;
  const strong = labels.strong || suffix >= 0;
  const fromLabel = labels.flags.map((flag) => ({ flag, span: [from, start] as const }));
  const several =
    labelled || setting === "bracket" || setting === "whole" ? readSeveral(line, start, end, setting, lexicon) : null;
  if (several !== null) {
    const flags = [...several.flags, ...fromLabel];
    return makeCredit(several, flags, from, to, labelled || several.labelled, several.form);
  }
  const items = readItems(line, start, end, labels.flags, labelled || setting === "bracket", lexicon, trace);
  if (items === null) return null;
  if (labelled && EMPTY_SLOT.test(line.text.slice(start, start + 4))) items.unshift(emptyItem(start));
  if (!isCredit(line, items, labelled && strong, setting)) return null;
  const fields = assignSlots(line, items, labels.flags);
  const flags = fromLabel.length === 0 ? fields.flags : [...fields.flags, ...fromLabel];
  return makeCredit(
    fields,
    flags,
    from,
    to,
    labelled,
    labelled ? "label" : setting === "bracket" ? "bracket" : "plain",
  );
}

// Written out: a spread costs as much as reading the credit.
const makeCredit = (
  fields: CreditFields,
  flags: Credit["flags"],
  start: number,
  end: number,
  labelled: boolean,
  form: string,
): Credit => ({
  creators: fields.creators,
  agencies: fields.agencies,
  distributors: fields.distributors,
  handoutSource: fields.handoutSource,
  flags,
  ruleAgency: fields.ruleAgency,
  start,
  end,
  labelled,
  form,
});

/** The credit with what stands around it: its bracket, the separator behind it. */
export const placeCredit = (credit: Credit, start: number, end: number, form: string): Credit =>
  makeCredit(credit, credit.flags, start, end, credit.labelled, form);

/** Three words of 24 units and the spaces between them. */
const LONGEST_USER = 74;

/** A dash, bar or slash in front of `from`, or a comma where capitals tell a name from a sentence. */
function isLedTo(line: Line, from: number, name: number): boolean {
  let at = from - 1;
  while (at > 0 && line.units[at]! === 0x20) at--;
  const unit = line.units[at]!;
  if (unit === 0x2c) return isUpperAt(line, name);
  return unit === 0x2d || unit === 0x2013 || unit === 0x2014 || unit === 0x7c || unit === 0x2f;
}

/** `vchal / Shutterstock`: libraries credit users by names that look like no person's. */
function userName(line: Line, atom: Atom, atoms: readonly Atom[], lexicon: Lexicon): CreditItem[] | null {
  if (atom.before === "comma" || atom.before === "point" || atom.end - atom.start > LONGEST_USER) return null;
  const value = line.text.slice(atom.start, atom.end);
  if (value.endsWith(".") || !/^[\p{L}\d_.-]{3,24}(?: [\p{L}\d_.-]{2,24}){0,2}$/u.test(value)) return null;
  const stock = atoms.some(
    (other) => other !== atom && lexicon.agencyIn(line, other.start, other.end)?.kind === "library",
  );
  return stock && (!value.includes(" ") || atom.before === "pipe") ? [userItem(atom)] : null;
}

/** "Courtesy of the Moe family": who supplied it, whatever its shape. */
function sourceName(line: Line, atom: Atom): CreditItem[] | null {
  return /^(?:the|la|le|el|der|die) [^.!?]{3,50}$/iu.test(line.text.slice(atom.start, atom.end))
    ? [sourceItem(atom)]
    : null;
}

/** A person's name and nothing else. */
function isPerson(text: string, lexicon: Lexicon): boolean {
  const shape = nameShape(lineOf(text.replace(/(?<=\p{L}{3})\.$/u, "")), lexicon);
  return shape !== null && !shape.organisation && !shape.official && shape.words > 1 && shape.words < 5;
}

/** `/ | , ( :` */
const closesHouse = (unit: number): boolean =>
  unit === 0x2f || unit === 0x7c || unit === 0x2c || unit === 0x28 || unit === 0x3a;

/** "picture alliance", "Photo News": the label's word belongs to a house. */
function opensWithAgency(line: Line, from: number, to: number, lexicon: Lexicon): boolean {
  let at = from;
  while (at < to && !closesHouse(line.units[at]!)) at++;
  if (line.units[at]! === 0x3a) return false;
  while (at > from && line.units[at - 1]! === 0x20) at--;
  return lexicon.agencyIn(line, from, at) !== null;
}

/** `Photo by - / SOURCE / AFP`: nobody is named. */
const EMPTY_SLOT = /^[-–—*] ?\//u;

/** `(NAME/AFP; NAME/Reuters)`: complete credits between semicolons. */
function readSeveral(line: Line, from: number, to: number, setting: CreditSetting, lexicon: Lexicon): Credit | null {
  let semicolon = from;
  while (semicolon < to && !isSemicolon(line.units[semicolon]!)) semicolon++;
  if (semicolon === to) return null;
  const credits: Credit[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && !isSemicolon(line.units[at]!)) continue;
    const credit = readCredit(line, start, at, setting === "whole" ? "bracket" : setting, lexicon);
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
