import type { CaptionFlag, Span } from "../model.js";

/** Words that open a notice to editors; the notice runs to the end of the line. */
const OPENERS: readonly {
  readonly words: string;
  readonly flags: readonly CaptionFlag[];
  readonly restricts: boolean;
}[] = [
  { words: "RESTRICTED TO EDITORIAL USE", flags: ["restricted"], restricts: true },
  { words: "EDITORIAL USE ONLY", flags: ["restricted"], restricts: true },
  { words: "FOR EDITORIAL USE ONLY", flags: ["restricted"], restricts: true },
  { words: "MANDATORY CREDIT", flags: ["mandatory-credit"], restricts: true },
  { words: "NO RESALES", flags: ["restricted"], restricts: true },
  { words: "NO ARCHIVE", flags: ["restricted"], restricts: true },
  { words: "NO SALES", flags: ["restricted"], restricts: true },
  { words: "NO COMMERCIAL", flags: ["restricted"], restricts: true },
  { words: "NO USE ", flags: ["restricted"], restricts: true },
  { words: "NOTE TO EDITORS", flags: ["restricted"], restricts: true },
  { words: "ATTENTION EDITORS", flags: [], restricts: true },
  { words: "ATTENTION: This Image is part of a PHOTO SET", flags: [], restricts: false },
  { words: "ACHTUNG:", flags: ["restricted"], restricts: true },
  { words: "EMBARGO", flags: ["restricted"], restricts: true },
  { words: "The erroneous mention", flags: ["correction"], restricts: false },
  { words: "BEST QUALITY AVAILABLE", flags: [], restricts: false },
];

const THIRD_PARTY = /(?:SUPPLIED|PROVIDED) BY A THIRD PARTY/u;
const OUT = /(?:^|[\s/.(–-])(?:[A-Z][\p{L}.]{1,20}(?: (?:and|AND|&|OR|or) |, ?| )?){1,5}OUT[.)!]{0,2}$/u;

export interface Notice {
  readonly span: Span;
  readonly flags: readonly CaptionFlag[];
  /** Says how the picture may be used. */
  readonly restricts: boolean;
}

/** The notice to editors that runs to `end`, or null. */
export function findNotice(text: string, start: number, end: number): Notice | null {
  let first = -1;
  const flags = new Set<CaptionFlag>();
  let restricts = false;
  for (const opener of OPENERS) {
    const at = text.indexOf(opener.words, start);
    if (at < 0 || at >= end) continue;
    if (first < 0 || at < first) first = at;
    for (const flag of opener.flags) flags.add(flag);
    restricts ||= opener.restricts;
  }
  if (first < 0) {
    const from = Math.max(start, end - 80);
    const tail = text.slice(from, end);
    if (!tail.includes("OUT")) return null;
    const out = OUT.exec(tail);
    if (out === null) return null;
    return { span: [trimSeparators(text, start, from + out.index), end], flags: ["restricted"], restricts: true };
  }
  const body = text.slice(first, end);
  if (THIRD_PARTY.test(body.slice(0, 2000))) flags.add("third-party");
  if (/EDITORIAL USE ONLY|NO RESALES|NO ARCHIVE|NO SALES/u.test(body.slice(0, 2000))) flags.add("restricted");
  return { span: [trimSeparators(text, start, first), end], flags: [...flags], restricts };
}

function trimSeparators(text: string, start: number, at: number): number {
  let from = at;
  while (from > start && /[\s/(|+–—-]/u.test(text[from - 1]!)) from--;
  return from;
}
