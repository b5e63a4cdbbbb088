/** Words that lead over from one part of a credit to the next: "via", and "for" in front of a client. */
import type { Line } from "../../text-line.js";
import { locales } from "../locales/index.js";

const FOR: readonly string[] = [...new Set(locales.flatMap((locale) => locale.clientWords.map((word) => `${word} `)))];
const VIA: readonly string[] = locales.flatMap((locale) => locale.plainViaWords.map((word) => `${word} `));
const CAPITAL_FOR: readonly string[] = locales.flatMap((locale) => locale.capitalClientWords.map((word) => `${word} `));
/** 1 for their first units. */
const OPENS_CLIENT = new Uint8Array(0x80);
for (const word of CAPITAL_FOR) OPENS_CLIENT[word.charCodeAt(0)] = 1;
/** 1 for the first three units of these words: every word of a stretch is asked. */
const LEADS_OVER = new Uint8Array(0x1000);
for (const word of [...FOR, ...VIA])
  LEADS_OVER[threeUnits(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2))] = 1;

function threeUnits(first: number, second: number, third: number): number {
  return ((first * 31 + second) * 31 + third) & 0xfff;
}

/** The word of the list that starts at `at` with text behind it; its length, 0 when none does. */
function wordAt(words: readonly string[], line: Line, at: number, to: number): number {
  for (const word of words) {
    const end = at + word.length;
    // Its own space first: comparing strings costs ten times as much.
    if (end < to && line.units[end - 1] === 0x20 && line.text.startsWith(word, at)) return word.length;
  }
  return 0;
}

/** The length of "For " in front of a client that a part of its own names; 0 where it is none. */
export const capitalClientWordAt = (line: Line, at: number, to: number): number =>
  OPENS_CLIENT[line.units[at]!] === 1 ? wordAt(CAPITAL_FOR, line, at, to) : 0;

export interface LeadWord {
  readonly separator: "via" | "for";
  /** With the space behind it. */
  readonly length: number;
}

/** The word at `at` that leads over to another part: "via", or "for" behind a name; null when none does. */
export function leadAt(line: Line, at: number, opens: boolean, to: number): LeadWord | null {
  if (LEADS_OVER[threeUnits(line.units[at]!, line.units[at + 1]!, line.units[at + 2]!)] !== 1) return null;
  const via = wordAt(VIA, line, at, to);
  if (via > 0) return { separator: "via", length: via };
  const length = opens ? 0 : wordAt(FOR, line, at, to);
  return length > 0 ? { separator: "for", length } : null;
}
