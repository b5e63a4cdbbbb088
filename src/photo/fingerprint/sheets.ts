/** Pictures at the sizes that alignment asks for, raw and levelled; the ones used last are kept. */
import type { Grey } from "./grey.js";
import { type Level, levelOut } from "./levels.js";
import { resampleSoft } from "./resample-soft.js";

/** One picture at one fineness, raw and levelled. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly pixels: Float32Array;
  readonly level: Level;
}

/** Of all sheets together; a pixel takes about nine bytes. All sheets of a hundred pictures, the coarse of thousands. */
const MOST_PIXELS = 4_000_000;

/** One picture is laid on many, so its sheets are found by its thumbnail. */
const sheets = new WeakMap<Grey, Map<number, Sheet>>();
/** Every sheet kept, the one used longest ago first, and where it is found. */
const used = new Map<Sheet, { readonly among: Map<number, Sheet>; readonly key: number }>();
let pixelsKept = 0;

function makeSheet(grey: Grey, width: number, height: number): Sheet {
  const pixels = resampleSoft(grey, width, height);
  return { width, height, pixels, level: levelOut(pixels, width, height) };
}

function forgetOldest(): void {
  for (const [sheet, { among, key }] of used) {
    if (pixelsKept <= MOST_PIXELS) return;
    pixelsKept -= sheet.width * sheet.height;
    used.delete(sheet);
    among.delete(key);
  }
}

export function sheetOf(grey: Grey, width: number, height: number): Sheet {
  let among = sheets.get(grey);
  if (!among) {
    among = new Map();
    sheets.set(grey, among);
  }
  const key = width * 65_536 + height;
  let sheet = among.get(key);
  if (sheet) {
    used.delete(sheet);
  } else {
    sheet = makeSheet(grey, width, height);
    among.set(key, sheet);
    pixelsKept += width * height;
  }
  used.set(sheet, { among, key });
  forgetOldest();
  return sheet;
}
