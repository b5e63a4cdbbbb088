/** What closes a line and is no fixed words: days of issue, catalogue numbers, sizes, notes between desks. */
import { COLON, EAST_ASIAN, EQUALS, type Line } from "../../text-line.js";
import { classOf, LETTER } from "../../text-characters.js";
import { choices } from "../words/any-of.js";
import { hintFor, mayHold } from "../words/hints.js";
import { IDEOGRAPHS } from "../words/mark-words.js";
import { isClosingBracket, type MarkFound, type Shape } from "./marks.js";

/** Units of "(zu dpa …)" that are looked at. */
const LONGEST_NOTE = 240;

/** How a line ends, and what it holds, as bits: a shape is tried only where one of its own is set. */
const DIGIT = 1;
const PARENTHESIS = 1 << 1;
const BRACKET = 1 << 2;
/** `©` is the first of the pictographs. */
const PICTOGRAPH = 1 << 3;
const PLUS = 1 << 4;
/** "d" or "d.", "e", "k". */
const SMALL_D = 1 << 5;
const SMALL_E = 1 << 6;
const SMALL_K = 1 << 7;
/** A colon, and one of the words that stand in front of it. */
const HOLDS_COLON = 1 << 8;
const MAY_BE_DATED = hintFor(["date", "issued", "xmit", "reference", "ref"]);
const HOLDS_EQUALS = 1 << 9;
/** Some word begins with "PA" in capitals. */
const HOLDS_PA = 1 << 10;
const EAST_ASIAN_BRACKET = 1 << 11;

/** By the last unit, for those that tell. */
function endingOf(line: Line, end: number): number {
  const last = line.units[end - 1]!;
  let ending = 0;
  if (last >= 0x30 && last <= 0x39) ending = DIGIT;
  else if (last === 0x29) ending = shapesInBracket(line, end);
  else if (last === 0x5d) ending = BRACKET | SMALL_K;
  else if (last === 0x2b) ending = PLUS;
  else if (last === 0x64 || (last === 0x2e && line.units[end - 2] === 0x64)) ending = SMALL_D;
  else if (last === 0x65) ending = SMALL_E;
  else if (last === 0x6b) ending = SMALL_K;
  else if (last >= 0xa9 && (classOf(last) & LETTER) === 0) ending = PICTOGRAPH;
  if ((line.traits & COLON) !== 0 && mayHold(line, MAY_BE_DATED)) ending |= HOLDS_COLON;
  if ((line.traits & EQUALS) !== 0) ending |= HOLDS_EQUALS;
  if ((line.traits & EAST_ASIAN) !== 0 && isClosingBracket(last)) ending |= EAST_ASIAN_BRACKET;
  return holdsPressAssociation(line) ? ending | HOLDS_PA : ending;
}

/** Shapes at the end. */
interface BackShapes {
  readonly needs: number;
  /** Units of the end that the shapes reach over: a pattern is tried at each of them. */
  readonly within: number;
  readonly shapes: readonly Shape[];
}

/** "この記事の画像を見る(2枚)": a button and how many pictures it shows, in scripts without spaces. */
const COUNTED_BUTTON = new RegExp(
  ` ?(?:${choices(({ pictureButtons }) => pictureButtons.filter((words) => words.charCodeAt(0) >= IDEOGRAPHS))}) ?[(（]\\d{1,3}\\p{Script=Han}?[)）]$`,
  "u",
);

/** Things at the end that are no fixed words. */
const BACK_SHAPES: readonly BackShapes[] = [
  {
    // Chinese sites close captions with who edited the page.
    needs: EAST_ASIAN_BRACKET,
    within: 32,
    shapes: [{ pattern: / ?[【[(（](?:责任)?[编編][辑輯] ?[:：][^】\])）]{2,12}[】\])）]$/u, flags: [] }],
  },
  { needs: EAST_ASIAN_BRACKET, within: 24, shapes: [{ pattern: COUNTED_BUTTON, flags: [] }] },
  {
    // The Press Association closes captions with its own data.
    needs: HOLDS_PA,
    within: 120,
    shapes: [
      { pattern: / ?\.? ?See PA (?:story|Story|STORY) [^.]{2,80}\.?$/u, flags: [] },
      { pattern: / PA Photos?\.$/u, flags: [] },
    ],
  },
  {
    needs: HOLDS_COLON,
    within: 80,
    shapes: [
      { pattern: / ?(?:Issue date|Date issued|Issued) ?: [^.:]{4,40}\.?$/u, flags: [] },
      { pattern: / ?(?:Picture date|Date taken|Photo date) ?: [^.:]{4,40}\.?$/u, flags: [], data: true },
      { pattern: /[\s|/]{1,3}(?:ORG XMIT|TRANSMISSION REFERENCE|REF) ?: ?[\w-]{2,20}$/u, flags: [] },
    ],
  },
  { needs: PLUS, within: 32, shapes: [{ pattern: / ?\+{3} ?dpa-Bildfunk ?\+{3}$/u, flags: [] }] },
  {
    needs: PARENTHESIS,
    within: LONGEST_NOTE,
    shapes: [{ pattern: / ?\((?:zu|Zu) dpa[^()]{0,200}\)$/u, flags: [] }],
  },
  {
    needs: HOLDS_EQUALS,
    within: 160,
    shapes: [{ pattern: / ?== ?With AFP Story[^=]{0,120}={0,3}$/iu, flags: [] }],
  },
  {
    // "Details 14 Jan 2021 00:05:00": when a page put it up.
    needs: DIGIT,
    within: 40,
    shapes: [
      { pattern: /(?<=[.)]) (?:Details )?\d{1,2} \p{Lu}\p{Ll}{2,8} \d{4},? \d{1,2}:\d\d(?::\d\d)?$/u, flags: [] },
    ],
  },
  {
    needs: DIGIT,
    within: 20,
    shapes: [
      { pattern: / [A-Z]{3,4}\d{3}$/u, flags: [] },
      { pattern: / (?:PHOTO|Photo) \d{1,4}$/u, flags: [] },
      // What a page tells of the file: "- 1200x675".
      { pattern: /(?: ?[-–—|])? ?\d{3,4} ?[x×х] ?\d{3,4}$/u, flags: [] },
    ],
  },
  {
    // "Copyright 2019 The Associated Press. All rights reserved": the credit stays.
    needs: SMALL_D,
    within: 24,
    shapes: [{ pattern: /[.,)] ?[Aa]ll rights reserved\.?$/u, flags: [] }],
  },
  // "March 29,...more": the page folds the caption there.
  { needs: SMALL_E, within: 10, shapes: [{ pattern: / ?(?:\.{3}|…) ?more$/u, flags: [] }] },
  {
    needs: SMALL_K,
    within: 12,
    shapes: [{ pattern: / ?\[?pagebreak\]?$/u, flags: [] }],
  },
  { needs: BRACKET, within: 6, shapes: [{ pattern: / ?[[(](?:…|\.{3}|\+|-|x)[\])]$/u, flags: [] }] },
  { needs: PICTOGRAPH, within: 4, shapes: [{ pattern: / ?\p{Extended_Pictographic}$/u, flags: [] }] },
];

/** Words in small letters that close shapes; the longest is "pagebreak". */
const endsInSmallWord = ({ text, units }: Line, start: number, end: number): boolean =>
  closesSmallWord(units[end - 1]!) &&
  /(?:reserved|[.…] ?(?:more|less)|pagebreak)$/u.test(text.slice(Math.max(start, end - 10), end));

/** d e k s */
const closesSmallWord = (unit: number): boolean => unit === 0x64 || unit === 0x65 || unit === 0x6b || unit === 0x73;

/** Which of the shapes that close in a round bracket it may be: one with a sign in it, or "(zu dpa …)". */
function shapesInBracket({ units }: Line, end: number): number {
  const sign = isOpening(units[end - 3]) || isOpening(units[end - 5]) ? BRACKET : 0;
  let open = end - 2;
  while (open > 0 && end - open < LONGEST_NOTE && units[open] !== 0x28) open--;
  return units[open] === 0x28 && (units[open + 1]! | 0x20) === 0x7a ? sign | PARENTHESIS : sign;
}

const isOpening = (unit: number | undefined): boolean => unit === 0x28 || unit === 0x5b;

function holdsPressAssociation({ units, peaks, length }: Line): boolean {
  for (let peak = 0; peaks[peak]! < length; peak++) {
    const at = peaks[peak]!;
    if (units[at] === 0x50 && units[at + 1] === 0x41) return true;
  }
  return false;
}

/** Reads the shape that closes [start, end), or null. */
export function backShape(line: Line, start: number, end: number): MarkFound | null {
  const last = line.units[end - 1]!;
  // A letter in lower case ends none of the shapes but "See PA story …" and dates, which end in a point.
  if (last >= 0x61 && last <= 0x7a && !endsInSmallWord(line, start, end)) return null;
  const ending = endingOf(line, end);
  if (ending === 0) return null;
  for (const { needs, within, shapes } of BACK_SHAPES) {
    if ((needs & ending) === 0) continue;
    const from = Math.max(start, end - within);
    const tail = line.text.slice(from, end);
    for (const { pattern, flags, data } of shapes) {
      const match = pattern.exec(tail);
      if (match !== null && from + match.index > start)
        return { flags, span: [from + match.index, end], data: data === true };
    }
  }
  return null;
}
