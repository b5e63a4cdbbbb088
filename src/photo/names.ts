/** What a file's name says of its format. */
import type { PhotoFormat } from "../model.js";

const FORMATS_BY_ENDING: Readonly<Record<string, readonly PhotoFormat[]>> = Object.assign(Object.create(null), {
  jpg: ["jpeg"],
  jpeg: ["jpeg"],
  jpe: ["jpeg"],
  jfif: ["jpeg"],
  png: ["png"],
  apng: ["png"],
  webp: ["webp"],
  tif: ["tiff", "dng"],
  tiff: ["tiff", "dng"],
  avif: ["avif", "heif"],
  heic: ["heif", "avif"],
  heif: ["heif", "avif"],
  hif: ["heif"],
  gif: ["gif"],
  psd: ["psd"],
  psb: ["psd"],
  jxl: ["jxl"],
  jp2: ["jp2"],
  jpx: ["jp2"],
  jpf: ["jp2"],
  j2k: ["jp2"],
  dng: ["dng", "tiff"],
  cr2: ["cr2", "tiff"],
  cr3: ["cr3"],
  nef: ["nef", "tiff"],
  arw: ["arw", "tiff"],
  raf: ["raf"],
  rw2: ["rw2"],
  orf: ["orf"],
  xmp: ["xmp"],
});

/** The name's ending, in lower case and without the dot; "" without one. */
export function endingOf(file: string): string {
  return /\.([^./\\]{1,16})$/u.exec(file)?.[1]?.toLowerCase() ?? "";
}

/** Formats that a name's ending stands for, the usual one first; null for endings not known here. */
export function formatOfName(file: string): readonly PhotoFormat[] | null {
  return FORMATS_BY_ENDING[endingOf(file)] ?? null;
}

/** Whether a file's name is that of a picture. */
export function isPictureName(file: string): boolean {
  const ending = endingOf(file);
  return ending !== "xmp" && ending in FORMATS_BY_ENDING;
}
