/** The caption's own label behind the credit that opens a line. */
import type { Line } from "../../text-line.js";
import { labelAt } from "../credits/credit-label.js";
import type { Lexicon } from "../lexicon.js";
import { captionLabels, isLongLabel } from "../words/mark-words.js";
import { readCaptionedCredit } from "./captioned-credit.js";

/** `Getty Images Image caption, A man …`, as one site prints credit and caption, in each of its languages. */
const ENGLISH_LABELS = ["Image caption", "Media caption", "Photo caption"];
const CAPTION_LABELS = [
  ...ENGLISH_LABELS,
  ...captionLabels
    .filter((words) => words.includes(" ") || isLongLabel(words.charCodeAt(0), words.length))
    .sort((a, b) => b.length - a.length),
];

/** Whether a labelled credit and the caption's own label open the line; nothing behind them is a credit's. */
export function opensWithCaptionedCredit(line: Line, start: number, end: number, lexicon: Lexicon): boolean {
  return (
    readCaptionedCredit(line, start, end, lexicon) !== null ||
    (labelAt(line, start, end, lexicon)?.label.strong === true && captionLabelIn(line, start, end, true) !== null)
  );
}

/** Such a label stands behind a credit, which is short. */
const REACH_OF_LABELS = 100;

/** Whether a capital and "caption" behind five letters stand near: searching for the labels costs more than all it finds. */
function mayHoldEnglishLabel({ units, peaks, length }: Line, start: number): boolean {
  const end = Math.min(length, start + REACH_OF_LABELS);
  for (let peak = 0; peaks[peak]! < end; peak++) {
    const at = peaks[peak]!;
    if (units[at + 5] === 0x20 && units[at + 6] === 0x63) return true;
  }
  return false;
}

/** The label of a caption behind a credit; looked for in other languages only when a credit's label opens the line. */
export function captionLabelIn(
  line: Line,
  start: number,
  end: number,
  labelled: boolean,
): { readonly start: number; readonly end: number } | null {
  if (!labelled && !mayHoldEnglishLabel(line, start)) return null;
  const head = line.text.slice(start, Math.min(end, start + REACH_OF_LABELS));
  for (const words of labelled ? CAPTION_LABELS : ENGLISH_LABELS) {
    const at = head.indexOf(words);
    if (at <= 0 || head[at - 1] !== " ") continue;
    let close = start + at + words.length;
    while (close < end && /[\s,،，:：]/u.test(line.text[close]!)) close++;
    return { start: start + at - 1, end: close };
  }
  return null;
}
