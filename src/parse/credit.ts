import { foldWord } from "../text.js";
import type { CaptionFlag } from "../model.js";
import { cutAtoms } from "./atoms.js";
import { classifyAtom, type CreditItem } from "./classify.js";
import { type Label, labelWord, type Lexicon } from "./lexicon.js";
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
export type CreditSetting = "open" | "bracket" | "whole";

const MAX_CREDIT = 300;

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
  const labels = lexicon.labels.get(labelWord(text.slice(at, wordEnd)));
  if (labels === undefined) return null;
  for (const label of labels) {
    let end = wordEnd;
    let matches = true;
    for (const word of label.rest) {
      let next = end;
      while (next < to && text.charCodeAt(next) === 0x20) next++;
      let close = next;
      while (close < to && !isLabelEnd(text.charCodeAt(close))) close++;
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
): Credit | null {
  let start = from;
  let end = to;
  while (start < end && /[\s/|–—,;:•·-]/u.test(text[start]!)) start++;
  while (end > start && /[\s/|–—,;:•·-]/u.test(text[end - 1]!)) end--;
  if (end - start < 2 || end - start > MAX_CREDIT) return null;
  let labelled = false;
  let strong = false;
  const labelFlags: CaptionFlag[] = [];
  for (let round = 0; round < 3; round++) {
    const found = labelAt(text, start, end, lexicon) ?? gluedLabel(text, start, end, lexicon);
    if (found === null || found.end >= end) break;
    if (!found.label.strong && !found.colon) {
      // "Photo AFP": a label only when what follows stands as a credit by itself.
      if (setting === "open") break;
      const rest = readCredit(text, found.end, end, "open", lexicon);
      if (rest === null) break;
    }
    labelled = true;
    strong ||= found.label.strong || found.colon;
    if (found.label.flag !== null) labelFlags.push(found.label.flag);
    start = found.end;
    while (start < end && /[\s:：.…|/-]/u.test(text[start]!)) start++;
  }
  if (start >= end) return null;
  const items: CreditItem[] = [];
  for (const atom of cutAtoms(text, start, end)) {
    if (
      atom.start === atom.end &&
      (atom.before === "bracket" ||
        atom.before === "start" ||
        atom.before === "via" ||
        text.charCodeAt(atom.end) === 0x28)
    )
      continue;
    const parts = classifyAtom(text, atom, lexicon);
    if (parts === null) return null;
    items.push(...parts);
  }
  if (!isCredit(text, items, labelled && strong, setting)) return null;
  const fields = assignSlots(text, items);
  const flags = [...fields.flags, ...labelFlags.map((flag) => ({ flag, span: [from, start] as const }))];
  return {
    ...fields,
    flags,
    start: from,
    end: to,
    labelled,
    form: labelled ? "label" : setting === "bracket" ? "bracket" : "plain",
  };
}

/** "Credit...NAME" and "PhotographNAME": the label runs into the name. */
function gluedLabel(text: string, at: number, to: number, lexicon: Lexicon): FoundLabel | null {
  const match = /^(\p{L}{4,12}?)(?:\.{2,3}|…)/u.exec(text.slice(at, Math.min(to, at + 16)));
  if (match === null) return null;
  const labels = lexicon.labels.get(foldWord(match[1]!));
  const label = labels?.find((entry) => entry.rest.length === 0);
  return label === undefined ? null : { label, end: at + match[0].length, colon: true };
}

function isCredit(text: string, items: readonly CreditItem[], labelled: boolean, setting: CreditSetting): boolean {
  const names = items.filter((part) => part.kind === "name");
  const agencies = items.filter((part) => part.kind === "agency" && part.agency?.kind !== "collection");
  const roles = items.filter((part) => part.kind === "role");
  const via = items.some((part) => part.before === "via");
  if (names.length > 4 || items.length > 10) return false;
  // People joined by dashes or points are no credit; `NAME - AGENCY` is.
  for (let at = 1; at < items.length; at++) {
    const part = items[at]!;
    const previous = items[at - 1]!;
    const loose = part.before === "dash" || part.before === "point" || part.before === "equals";
    if (loose && part.kind === "name" && previous.kind === "name") return false;
    if (
      part.before === "comma" &&
      part.kind === "name" &&
      previous.kind === "name" &&
      !labelled &&
      setting === "open" &&
      part.start > previous.end + 2
    )
      return false;
  }
  const wire = agencies.some((part) => part.agency!.kind !== "outlet");
  if (wire) return setting !== "open" || !startsLoosely(text, items, labelled);
  if (agencies.length > 0) return labelled || names.length > 0 || (via && roles.length > 0);
  if (labelled) return names.length > 0 || roles.length > 0;
  if (via) return roles.length > 0;
  if (names.length === 2 && items.length === 2 && items[1]!.before === "slash" && setting !== "open") {
    // `(NAME/OUTLET)` with neither known: a person's name has two words at least.
    return / /u.test(text.slice(names[0]!.start, names[0]!.end)) && !names[0]!.organisation;
  }
  return false;
}

/** `Word - AFP` or `Word, AFP` in the open: one capitalised word is no photographer there. */
function startsLoosely(text: string, items: readonly CreditItem[], labelled: boolean): boolean {
  if (labelled) return false;
  const [first, second] = items;
  if (first?.kind !== "name" || second === undefined) return false;
  const single = !text.slice(first.start, first.end).includes(" ");
  return single && (second.before === "dash" || second.before === "comma" || second.before === "point");
}
