/** Repair of published text before it is read. */
import { decodeHTMLStrict } from "entities";
import type { Span } from "./model.js";
import { unitAt } from "./text-characters.js";
import { type Line, lineOf, DOUBLE_SPACES, MISREAD, SUSPECT } from "./text-line.js";
import { mayFollowLead, pageOfLead } from "./text-misread.js";
import { decodeMojibake } from "./text-mojibake.js";
import { isMark, isPlain, isPresentationForm, isSpace, mayLeadMojibake } from "./text-repairs.js";

export { foldKey, foldText, foldWord } from "./text-fold.js";

/** Text without the given units at its end. A pattern such as /0+$/ takes a time that grows with the square of a run inside the text. */
export function trimEndOf(text: string, units: string): string {
  let end = text.length;
  while (end > 0 && units.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}

/** A repaired text that can say where each of its units came from. */
export interface RepairedText {
  readonly text: string;
  /** Where [start, end) of `text` stands in the source. */
  readonly toSource: (start: number, end: number) => Span;
}

/** What stands in a text that needs no repair stands there in the source. */
export const unmoved = (start: number, end: number): Span => [start, end];

const isArabicLetter = (unit: number): boolean => unit >= 0x620 && unit <= 0x6ff && unit !== 0x640;

/** `1444 هـ`: a letter alone before a tatweel abbreviates "Hijri". */
const isHijriSign = (text: string, tatweel: number): boolean =>
  unitAt(text, tatweel - 1) === 0x647 &&
  !isArabicLetter(unitAt(text, tatweel - 2)) &&
  !isArabicLetter(unitAt(text, tatweel + 1)) &&
  unitAt(text, tatweel + 1) !== 0x640;

/** Longest character reference worth trying: `&CounterClockwiseContourIntegral;`. */
const MAX_REFERENCE = 34;

/** Reads the character reference at `at`, encoded once or twice; null when there is none. */
function readReference(text: string, at: number): { value: string; end: number } | null {
  const close = text.indexOf(";", at + 1);
  if (close < 0 || close - at > MAX_REFERENCE) return null;
  const value = decodeHTMLStrict(text.slice(at, close + 1));
  if (value.length > 2) return null;
  if (value !== "&") return { value, end: close + 1 };
  const second = text.indexOf(";", close + 1);
  if (second < 0 || second - close > MAX_REFERENCE) return { value, end: close + 1 };
  const twice = decodeHTMLStrict("&" + text.slice(close + 1, second + 1));
  return twice.length > 2 ? { value, end: close + 1 } : { value: twice, end: second + 1 };
}

/**
 * Repairs what publishing did to a text, and keeps track of where each unit came from.
 *
 * Character references are decoded (encoded once or twice), UTF-8 that was read as Windows-1252 is turned back when
 * all of it decodes, white space (line breaks and no-break spaces too) becomes single spaces with none at the ends,
 * zero-width and direction marks, soft hyphens, control characters and the tatweel inside Arabic words go,
 * presentation forms become letters. Quotation marks and dashes stay as printed.
 *
 * @param text - Any string; unpaired surrogates pass through.
 * @returns The repaired text; repairing it again changes nothing.
 * @example
 * repairText("China&amp;#39;s  port").text; // "China's port"
 */
export function repairText(text: string): RepairedText {
  const { line, toSource } = repairLine(text, lineOf);
  return { text: line.text, toSource };
}

/** A repaired line that can say where each of its units came from. */
export interface RepairedLine {
  readonly line: Line;
  readonly toSource: RepairedText["toSource"];
}

/** As {@link repairText}, for those who go on to read the line's units. */
export function repairLine(text: string, read: (text: string) => Line): RepairedLine {
  const line = read(text);
  if (isClean(line)) return { line, toSource: unmoved };
  const repaired = repairFrom(text, (line.traits & MISREAD) !== 0);
  return { line: read(repaired.text), toSource: repaired.toSource };
}

/** Nothing to repair: no suspect character, and spaces single and inside. */
function isClean(line: Line): boolean {
  const { units, length, traits } = line;
  if ((traits & (SUSPECT | DOUBLE_SPACES)) !== 0 || units[0] === SPACE || units[length - 1] === SPACE) return false;
  return (traits & MISREAD) === 0 || !holdsMojibake(line);
}

const SPACE = 0x20;

/** A letter such as é: only a following C1 or Latin-1 sign can make it a misread byte. */
function holdsMojibake({ units, length }: Line): boolean {
  for (let at = 0; at < length; at++) {
    const next = units[at + 1]!;
    if (next < 0x80 || !mayLeadMojibake(units[at]!)) continue;
    const page = pageOfLead(units[at]!);
    if (page < 0 ? next <= 0xbf || next >= 0x152 : mayFollowLead(page, next)) return true;
  }
  return false;
}

/** Stays as it is wherever it stands. */
const isVerbatim = (unit: number): boolean =>
  isPlain(unit) || !(isSpace(unit) || isMark(unit) || unit === 0x26 || unit === 0x640 || isPresentationForm(unit));

/**
 * A repaired text in the making: runs that stay as they are, and between them what was changed. Each piece remembers
 * where it begins in the result and where it stood before.
 */
class Repair {
  readonly #pieces: string[] = [];
  /** Per piece: its start in the result, its start in the text before, its end there (-1: unit by unit as before). */
  readonly #outs: number[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  length = 0;

  add(value: string, start: number, end: number): void {
    this.#pieces.push(value);
    this.#outs.push(this.length);
    this.#starts.push(start);
    this.#ends.push(end);
    this.length += value.length;
  }

  get text(): string {
    return this.#pieces.join("");
  }

  /** Start (of the unit at `at`) in the text before; with `closing`, the end of the unit in front of `at`. */
  before(at: number, closing: boolean): number {
    const unit = closing ? at - 1 : at;
    let low = 0;
    let high = this.#outs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#outs[middle]! <= unit) low = middle;
      else high = middle - 1;
    }
    const start = this.#starts[low] ?? 0;
    const end = this.#ends[low] ?? 0;
    if (end < 0) return start + unit - this.#outs[low]! + (closing ? 1 : 0);
    return closing ? end : start;
  }
}

function repairFrom(source: string, misread: boolean): RepairedText {
  const { text, origin } = misread ? decodeMojibake(source) : { text: source, origin: null };
  const repair = new Repair();
  let pendingSpace = -1;
  let last = 0;
  const push = (value: string, at: number, end: number): void => {
    if (pendingSpace >= 0 && repair.length > 0) repair.add(" ", pendingSpace, at);
    pendingSpace = -1;
    if (value === "") return;
    repair.add(value, at, end);
    last = unitAt(value, value.length - 1);
  };
  for (let at = 0; at < text.length; ) {
    const unit = unitAt(text, at);
    if (isVerbatim(unit)) {
      const end = runEnd(text, at);
      push(text.slice(at, end), at, -1);
      at = end;
      continue;
    }
    if (unit === 0x26) {
      const reference = readReference(text, at);
      if (reference === null) {
        push("&", at, at + 1);
        at++;
        continue;
      }
      const code = unitAt(reference.value, 0);
      if (isSpace(code)) {
        if (pendingSpace < 0) pendingSpace = at;
      } else if (!isMark(code)) push(reference.value, at, reference.end);
      at = reference.end;
      continue;
    }
    if (isSpace(unit)) {
      if (pendingSpace < 0) pendingSpace = at;
    } else if (isMark(unit)) {
      // dropped
    } else if (unit === 0x640 && pendingSpace < 0 && isArabicLetter(last) && !isHijriSign(text, at)) {
      // A tatweel stretches the letter before it; standing alone it is a dash and stays.
    } else if (isPresentationForm(unit)) {
      // The lone marks among them (U+FE70 and up) decompose to a space or a tatweel and the mark.
      push(text[at]!.normalize("NFKC").replace(/^[ \u0640]/u, ""), at, at + 1);
    } else push(text[at]!, at, at + 1);
    at++;
  }
  const toSource = (index: number): number => (origin === null ? index : (origin[index] ?? source.length));
  return {
    text: repair.text,
    toSource: (start, end) => {
      const first = toSource(repair.before(start, start >= repair.length && start > 0));
      return [first, end > start ? toSource(repair.before(Math.min(end, repair.length), true)) : first];
    },
  };
}

/** Where the run of units that stay as they are ends, single spaces between them included. */
function runEnd(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length; at++) {
    const unit = unitAt(text, at);
    if (isVerbatim(unit)) continue;
    if (unit !== 0x20 || at + 1 >= text.length || !isVerbatim(unitAt(text, at + 1))) break;
  }
  return at;
}
