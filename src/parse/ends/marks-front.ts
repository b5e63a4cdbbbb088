/** Control marks, catalogue numbers and page chrome in front of a line. */
import { type Line, classAt, isUpperAt, signFrom, spaceFrom, textIn } from "../../text-line.js";
import type { CaptionFlag } from "../../model.js";
import { NUMBER, OTHER_LETTER, unitAt, UPPER } from "../../text-characters.js";
import { afterCounter } from "./counters.js";
import type { Lexicon } from "../lexicon.js";
import { IDEOGRAPHS, isLongLabel } from "../words/mark-words.js";
import { type MarkFound, MOST_WORDS, type Shape } from "./marks.js";

const FRONT_WINDOW = 40;

/** Things in front that are no fixed words: catalogue numbers, counters of galleries, arrows. */
const FRONT_SHAPES: readonly Shape[] = [
  { pattern: /^(?:epa|EPA)\d{8} ?-? ?/u, flags: [] },
  { pattern: /^Alamy Live News\. ?(?:[0-9A-Z]{6,7} )?/u, flags: [] },
  { pattern: /^(?=[A-Z]{0,6}\d)[0-9A-Z]{6,7} (?=\p{Lu}[\p{L} ,]{2,40}\. \d{1,2}(?:st|nd|rd|th) )/u, flags: [] },
  { pattern: /^TOPSHOTS? ?[-–—:] ?/u, flags: ["topshot"] },
  {
    pattern:
      /^(?:(?:Item|Slide|Photo|Image|Picture|Foto|Bild|Imagen|Фото) )?[([]?\d{1,3} ?(?:of|\/|von|de|sur|di|из|av|van) ?\d{1,3}[)\]]?(?=[\p{Lu}\s|:.-])[\s|:.-]{0,3}/u,
    flags: [],
  },
  { pattern: /^\*{1,3} ?FILES?(?: PHOTO)? ?\*{1,3} ?/u, flags: ["file"] },
  { pattern: /^Enlarge ?\/ ?/u, flags: [] },
  { pattern: /^(?:\[\+\]|\[-\]|[▲▶◀▼■●►△▽▷◇◆※↑→•]) ?/u, flags: [] },
];

/** What all of these begin with; most captions do not. */
const FRONT_HINT =
  /^(?:[A-Z]{0,6}\d|epa|TOPSHOT|Alamy|Item|Slide|Photo|Image|Picture|Foto|Bild|Imagen|Фото|Enlarge|[([*▲▶◀▼■●►△▽▷◇◆※↑→•])/u;

/** 1 for the capitals that open its words. */
const FRONT_CAPITALS = new Uint8Array(0x80);
for (const word of ["Alamy", "Item", "Slide", "Photo", "Foto", "Bild", "Enlarge"]) FRONT_CAPITALS[unitAt(word, 0)] = 1;

/** "A man", "Women": neither a Latin capital and a space nor one and a small letter opens a shape, but for those words. */
function mayOpenWithShape({ units }: Line, start: number): boolean {
  const first = units[start]!;
  const second = units[start + 1]!;
  if (first < 0x41 || first > 0x5a || (second !== 0x20 && second < 0x61)) return true;
  return FRONT_CAPITALS[first] === 1;
}

/** Reads the mark that opens [start, end), or null. */
export function frontMark(line: Line, start: number, end: number, lexicon: Lexicon): MarkFound | null {
  const words = frontWords(line, start, end, lexicon);
  if (words !== null) return words;
  const counted = afterCounter(line, start, end);
  if (counted > start) return { flags: [], span: [start, counted], data: false };
  if (!mayOpenWithShape(line, start)) return null;
  const head = textIn(line, start, Math.min(end, start + 56));
  if (!FRONT_HINT.test(head)) return null;
  for (const { pattern, flags } of FRONT_SHAPES) {
    const match = pattern.exec(head);
    if (match !== null && start + match[0].length < end)
      return { flags, span: [start, start + match[0].length], data: false };
  }
  return null;
}

/** `FILE - `, `(COMBO/FILES)`, `Archivbild: `: known words closed by a separator. */
function frontWords(line: Line, start: number, end: number, lexicon: Lexicon): MarkFound | null {
  let at = start;
  const opening = line.units[at]!;
  const bracketed = opening === 0x28 || opening === 0x5b || opening === 0xff08 || opening === 0x3010;
  if (bracketed) at++;
  const flags: CaptionFlag[] = [];
  let label = false;
  let wordStart = at;
  const limit = Math.min(end, start + FRONT_WINDOW);
  for (at = signFrom(line, at); at < limit; at = signFrom(line, at + 1)) {
    const unit = line.units[at]!;
    const closes = unit === 0x29 || unit === 0x5d || unit === 0xff09 || unit === 0x3011;
    const separates =
      unit === 0x3a || unit === 0xff1a || unit === 0x2f || unit === 0x7c || unit === 0x2013 || unit === 0x2014;
    const spaced =
      unit === 0x20 &&
      (opensWithMark(line, wordStart, at) || (line.units[at + 1]! === 0x2d && line.units[at + 2]! === 0x20));
    const hyphen = unit === 0x2d && line.units[at + 1]! === 0x20;
    const dated = unit === 0x28 && !bracketed ? markWithDate(line, start, at, end, lexicon) : null;
    if (dated !== null) return dated;
    const stopped = unit === 0x2e && isMarkSentence(line, wordStart, at);
    if (!closes && !separates && !spaced && !hyphen && !stopped) continue;
    while (wordStart < at && line.units[wordStart]! === 0x20) wordStart++;
    const wordEnd = at > wordStart && line.units[at - 1]! === 0x20 ? at - 1 : at;
    const meaning = lexicon.marks.getIn(line, wordStart, wordEnd);
    if (meaning === undefined) {
      label =
        !bracketed &&
        flags.length === 0 &&
        (unit === 0x3a || unit === 0xff1a) &&
        lexicon.captionLabels.hasIn(line, wordStart, wordEnd);
      if (!label) return chromeInFront(line, start, end, lexicon);
    } else flags.push(...meaning);
    // `COMBO/FILES`: another mark may follow the slash inside the bracket.
    if (bracketed && !closes) {
      wordStart = at + 1;
      continue;
    }
    let rest = at + 1;
    while (rest < end && isSeparator(line.units[rest]!)) rest++;
    return rest < end ? { flags, span: [start, rest], data: false } : null;
  }
  return chromeInFront(line, start, end, lexicon);
}

/** `IMAGEN DE ARCHIVO. A woman …`: words in capitals end in a full stop, and a sentence follows. */
const isMarkSentence = (line: Line, from: number, to: number): boolean =>
  line.units[to + 1] === 0x20 && MARK_SENTENCE.test(line.text.slice(from, to + LONGEST_OPENING));
const MARK_SENTENCE = /^\p{Lu}{2}[\p{Lu} ]{2,30}\. \p{Lu}(?![\p{Lu}.])/u;

/** White space and `/ : ： | – — -`. */
const isSeparator = (unit: number): boolean =>
  unit === 0x20 ||
  unit === 0x2f ||
  unit === 0x3a ||
  unit === 0xff1a ||
  unit === 0x7c ||
  unit === 0x2013 ||
  unit === 0x2014 ||
  unit === 0x2d;

/** `Archivbild (16.08.2024): …`: the picture's date in brackets between a mark and its colon. */
function markWithDate(line: Line, start: number, open: number, end: number, lexicon: Lexicon): MarkFound | null {
  const wordEnd = line.units[open - 1]! === 0x20 ? open - 1 : open;
  const flags = wordEnd > start ? lexicon.marks.getIn(line, start, wordEnd) : undefined;
  const close = flags === undefined ? -1 : line.text.indexOf(")", open);
  if (flags === undefined || close < 0 || close > open + LONGEST_DATE || line.units[close + 1] !== 0x3a) return null;
  let rest = close + 1;
  while (rest < end && isSeparator(line.units[rest]!)) rest++;
  return rest < end ? { flags, span: [start, rest], data: true } : null;
}

/** "16. September 2024" and a weekday. */
const LONGEST_DATE = 30;

/** `TOPSHOT A woman …`, `ALTERNATIVE CROP A woman …`: marks in capitals need no sign behind, if a sentence follows. */
const opensWithMark = (line: Line, from: number, to: number): boolean =>
  isUpperAt(line, from + 1) &&
  isUpperAt(line, to + 1) &&
  CAPITAL_MARK.test(line.text.slice(from, to + LONGEST_OPENING));

/** The word behind is no mark and no headline's. */
const CAPITAL_MARK =
  /^(?:TOPSHOTS?|ADDITION|CORRECTION|CORRECTED|COMBO|FILES|ALTERNATI?VE CROP|ALTERNATE CROP) (?!\p{Lu}['’]?\p{Lu})\p{Lu}/u;
const LONGEST_OPENING = 4;

/** `, : ، ，` */
const isPhraseEnd = (unit: number): boolean => unit === 0x2c || unit === 0x3a || unit === 0x60c || unit === 0xff0c;

const withoutComma = (line: Line, start: number, end: number): number =>
  end > start && isPhraseEnd(line.units[end - 1]!) ? end - 1 : end;

/** A capital, a letter without case, a number or an opening quotation mark. */
const opensCaption = (line: Line, at: number): boolean => {
  const unit = line.units[at]!;
  if (unit === 0x22 || unit === 0x201c || unit === 0xab) return true;
  return (classAt(line, at) & (UPPER | OTHER_LETTER | NUMBER)) !== 0;
};

/** `图像加注文字，雨后…`: where the caption begins behind a label and a wide comma in [start, end); -1 elsewhere. */
function labelWithComma(line: Line, start: number, end: number, lexicon: Lexicon): number {
  if (line.units[start]! < IDEOGRAPHS) return -1;
  const comma = signFrom(line, start);
  if (comma >= end - 1 || line.units[comma] !== 0xff0c || !isLongLabel(line.units[start]!, comma - start)) return -1;
  return lexicon.captionLabels.hasIn(line, start, comma) ? comma + 1 : -1;
}

/** "Image caption A woman …": page words in front, closed by a capital. */
function chromeInFront(line: Line, start: number, end: number, lexicon: Lexicon): MarkFound | null {
  let at = Math.min(end, spaceFrom(line, start));
  if (
    line.units[start]! !== 0x5b &&
    line.units[start]! < IDEOGRAPHS &&
    !lexicon.openingWords.hasIn(line, start, withoutComma(line, start, at))
  )
    return null;
  let found = labelWithComma(line, start, at, lexicon);
  for (let words = 0; words < MOST_WORDS && at < end; words++) {
    at = Math.min(end, spaceFrom(line, at));
    let phraseEnd = at;
    if (phraseEnd > start && isPhraseEnd(line.units[phraseEnd - 1]!)) phraseEnd--;
    const several = words > 0 || line.units[start]! === 0x5b;
    if (
      at < end &&
      (several
        ? lexicon.chrome.hasIn(line, start, phraseEnd) || lexicon.captionLabels.hasIn(line, start, phraseEnd)
        : isLongLabel(line.units[start]!, phraseEnd - start) && lexicon.captionLabels.hasIn(line, start, phraseEnd)) &&
      opensCaption(line, at + 1)
    )
      found = at + 1;
    at++;
  }
  return found < 0 ? null : { flags: [], span: [start, found], data: false };
}
