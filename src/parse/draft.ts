import type { CaptionFlag, Span } from "../model.js";
import type { Credit } from "./credits/credit.js";
import type { Line } from "../text-line.js";

/** Lines beyond this length are body text: published captions with credit and notices stay under 2,600 units. */
export const LONGEST_CAPTION = 5000;

/** What has been found in a line so far; [start, end) less the cuts is what is left of it. */
export interface Draft {
  readonly line: Line;
  start: number;
  end: number;
  /** An end at which no control mark was found; -1 before the first look. */
  unmarkedEnd: number;
  /** Stretches inside [start, end) that are no part of the description, in order of discovery. */
  readonly cuts: Span[];
  /** In the order of the line. */
  readonly credits: Credit[];
  readonly flags: Map<CaptionFlag, Span[]>;
  /** Notices that limit the use, as printed. */
  readonly instructions: Span[];
  /** Stretches off the description that still tell the date and place. */
  readonly data: Span[];
}

export function newDraft(line: Line): Draft {
  return {
    line,
    start: 0,
    end: line.length,
    unmarkedEnd: -1,
    cuts: [],
    credits: [],
    flags: new Map(),
    instructions: [],
    data: [],
  };
}

export function addFlags(draft: Draft, flags: readonly CaptionFlag[], span: Span): void {
  for (const flag of flags) {
    const spans = draft.flags.get(flag);
    if (spans === undefined) draft.flags.set(flag, [span]);
    else spans.push(span);
  }
}

export function addCredit(draft: Draft, credit: Credit): void {
  const at = draft.credits.findIndex((known) => known.start > credit.start);
  if (at < 0) draft.credits.push(credit);
  else draft.credits.splice(at, 0, credit);
  for (const { flag, span } of credit.flags) {
    addFlags(draft, [flag], span);
    if (flag === "restricted") draft.instructions.push(span);
  }
}

const isSpace = (unit: number): boolean => unit === 0x20;
/** `/ | – — , ; : • · ＝ ( [ -` and the ideographic comma: they led over to what was taken off. */
const isLoose = (unit: number): boolean =>
  isSpace(unit) ||
  unit === 0x2f ||
  unit === 0x7c ||
  unit === 0x2013 ||
  unit === 0x2014 ||
  unit === 0x2c ||
  unit === 0x3b ||
  unit === 0x3a ||
  unit === 0x2022 ||
  unit === 0x2219 ||
  unit === 0xb7 ||
  unit === 0xff1d ||
  unit === 0x3d ||
  unit === 0x28 ||
  unit === 0x5b ||
  unit === 0x2d ||
  unit === 0x3001 ||
  unit === 0x60c;

export function trimSpaces(draft: Draft): void {
  while (draft.start < draft.end && isSpace(draft.line.units[draft.start]!)) draft.start++;
  while (draft.end > draft.start && isSpace(draft.line.units[draft.end - 1]!)) draft.end--;
}

/** Takes separators off the end, after what they led over to is gone. */
export function trimLooseEnd(draft: Draft): void {
  const { line, start } = draft;
  while (draft.end > start && isLoose(line.units[draft.end - 1]!)) draft.end--;
  if (isTypedBar(line, draft.end)) draft.end -= 2;
}

/** "ঢাকায় বৃষ্টি l ছবি: …": a Latin letter typed for a bar behind letters of another script. */
const isTypedBar = ({ units }: Line, end: number): boolean =>
  (units[end - 1] === 0x6c || units[end - 1] === 0x49) && units[end - 2] === 0x20 && units[end - 3]! > 0x370;

/** The stretches of the description, in order, without the cuts. */
export function descriptionSpans(draft: Draft): Span[] {
  if (draft.cuts.length === 0) return draft.end > draft.start ? [[draft.start, draft.end]] : [];
  const spans: Span[] = [];
  let from = draft.start;
  for (const [start, end] of [...draft.cuts].sort((a, b) => a[0] - b[0])) {
    if (start > from) spans.push([from, Math.min(start, draft.end)]);
    from = Math.max(from, end);
  }
  if (from < draft.end) spans.push([from, draft.end]);
  return spans.map(([start, end]) => trimmed(draft.line, start, end)).filter(([start, end]) => end > start);
}

function trimmed({ units }: Line, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isSpace(units[start]!)) start++;
  while (end > start && isSpace(units[end - 1]!)) end--;
  return [start, end];
}
