/** A credit and a caption, each behind a label of its own, as one site prints them in scripts without capitals. */
import type { Line } from "../text-line.js";
import { choices } from "./any-of.js";
import type { Credit } from "./credit.js";
import { placeCredit, readCredit } from "./credit.js";
import type { Lexicon } from "./lexicon.js";

const SOURCE = new RegExp(`^[،,]? ?(?:${choices((locale) => locale.pictureSourceLabels)})[ ,،:：]{0,3}`, "u");
const CAPTION = new RegExp(`[ ,،]{0,3}(?:${choices((locale) => locale.captionLabels)})[ ,،:：]{0,3}`, "u");
/** What stands between the two labels is a credit, which is short. */
const REACH = 140;

/** `،تصویر کا ذریعہReuters ،تصویر کا کیپشن…`: with or without anything between a label and what it is for. */
export function readCaptionedCredit(line: Line, start: number, end: number, lexicon: Lexicon): Credit | null {
  // Latin letters stand below, and labels in them have spaces around.
  if (line.units[start]! < 0x600) return null;
  const head = line.text.slice(start, Math.min(end, start + REACH));
  const source = SOURCE.exec(head)?.[0];
  const caption = source === undefined ? null : CAPTION.exec(head);
  if (source === undefined || caption === null || caption.index <= source.length) return null;
  const credit = readCredit(line, start + source.length, start + caption.index, "whole", lexicon);
  const captionStart = start + caption.index + caption[0].length;
  return credit === null || captionStart >= end ? null : placeCredit(credit, start, captionStart, "front");
}
