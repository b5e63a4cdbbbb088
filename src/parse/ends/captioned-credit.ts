/** A credit and a caption, each behind a label of its own, as one broadcaster's sites print them in forty languages. */
import type { Line } from "../../text-line.js";
import { choicesOf } from "../words/any-of.js";
import type { Credit } from "../credits/credit.js";
import { placeCredit, readCredit } from "../credits/credit.js";
import type { Lexicon } from "../lexicon.js";
import { labelled } from "../words/labels-alone.js";

const SOURCES = labelled.flatMap((language) => language.pictureSourceLabels);
const SOURCE = new RegExp(`^[،,]? ?(?:${choicesOf(SOURCES)})[ ,،，:：]{0,3}`, "iu");
const CAPTIONS = labelled.flatMap((language) => language.captionLabels);
const CAPTION = new RegExp(`[ ,،，]{0,3}(?:${choicesOf(CAPTIONS)})[ ,،，:：]{0,3}`, "iu");
/** What stands between the two labels is a credit, which is short. */
const REACH = 140;

/** The first two units of each source label: most lines open with others. */
const OPENINGS: ReadonlySet<number> = new Set(SOURCES.map((words) => pair(words.charCodeAt(0), words.charCodeAt(1))));

function pair(first: number, second: number): number {
  return first * 0x10000 + second;
}

/** `، ,` with which one site opens its labels. */
const isComma = (unit: number): boolean => unit === 0x60c || unit === 0x2c;

/** `،تصویر کا ذریعہReuters ،تصویر کا کیپشن…`: with or without anything between a label and what it is for. */
export function readCaptionedCredit(line: Line, start: number, end: number, lexicon: Lexicon): Credit | null {
  const { units } = line;
  if (!isComma(units[start]!) && !OPENINGS.has(pair(units[start]!, units[start + 1]!))) return null;
  const source = SOURCE.exec(line.text.slice(start, Math.min(end, start + REACH)))?.[0];
  return source === undefined ? null : readUpToCaption(line, start, start + source.length, end, lexicon);
}

/** Reads the credit from `from`, behind the label at `start`, up to the caption's label; null where none follows. */
export function readUpToCaption(line: Line, start: number, from: number, end: number, lexicon: Lexicon): Credit | null {
  const caption = CAPTION.exec(line.text.slice(from, Math.min(end, start + REACH)));
  if (caption === null || caption.index === 0) return null;
  const credit = readCredit(line, from, from + caption.index, "whole", lexicon);
  const captionStart = from + caption.index + caption[0].length;
  return credit === null || captionStart >= end ? null : placeCredit(credit, start, captionStart, "front");
}
