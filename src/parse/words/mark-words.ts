import type { CaptionFlag } from "../../model.js";
import { locales } from "../locales/index.js";
import { labelled } from "./labels-alone.js";

/**
 * Control words that agencies print in captions of every language. Words that belong to one language are in
 * `locales/`. Matched after folding, as a whole phrase between separators.
 */
export const agencyMarks: readonly (readonly [words: string, flags: readonly CaptionFlag[]])[] = [
  ["TOPSHOT", ["topshot"]],
  ["TOPSHOTS", ["topshot"]],
  ["dpatopbilder", ["topshot"]],
  ["TPX IMAGES OF THE DAY", ["topshot"]],
  ["TPX", ["topshot"]],
  ["COMBO", ["combo"]],
  ["COMBINATION", ["combo"]],
  ["COMBO PICTURE", ["combo"]],
  ["FILE", ["file"]],
  ["FILES", ["file"]],
  ["FILED", ["file"]],
  ["FILE PHOTO", ["file"]],
  ["FILE PICTURE", ["file"]],
  ["FILE PIC", ["file"]],
  ["FILE IMAGE", ["file"]],
  ["FILE FOTO", ["file"]],
  ["HANDOUT", ["handout"]],
  ["HAND OUT", ["handout"]],
  ["ILLUSTRATION", ["illustration"]],
  ["CORRECTION", ["correction"]],
  ["CORRECTED", ["correction"]],
  ["CORRECTS", ["correction"]],
  ["ADDITION", ["addition"]],
  ["ALTERNATIVE CROP", ["alternative-crop"]],
  ["ALTERNATE CROP", ["alternative-crop"]],
  ["ALTERNATIVE CROP OF", ["alternative-crop"]],
  ["CROP", ["alternative-crop"]],
  ["VIDEO GRAB", ["video-still"]],
  ["VIDEOGRAB", ["video-still"]],
  ["SCREENGRAB", ["video-still"]],
];

/** The first unit of East Asian scripts. */
export const IDEOGRAPHS = 0x3040;

/**
 * Whether a label of one word can be nothing else: "Leyenda" and "照片" are words of captions as well.
 *
 * @param first - Its first unit; in East Asia few signs make a long word.
 */
export const isLongLabel = (first: number, length: number): boolean => length > (first < IDEOGRAPHS ? 8 : 3);

/** Labels that open a caption and say nothing else. */
export const captionLabels: readonly string[] = [
  ...locales.flatMap((locale) => locale.plainCaptionLabels),
  ...labelled.flatMap((language) => language.captionLabels),
];

/** Buttons of pages that are no words. */
export const pageSigns: readonly string[] = ["[+]", "[-]", "[x]"];
