/** Which units of a published text may have to be repaired. */
import { pageOfLead } from "./text-misread.js";

/** Unit is kept as it is: neither white space that needs care, nor a mark, nor the start of something encoded. */
export function isPlain(unit: number): boolean {
  if (unit < 0x7f) return unit > 0x20 && unit !== 0x26;
  if (unit < 0xa0) return false;
  if (unit < 0x600) return unit !== 0xa0 && unit !== 0xad && (unit < 0xc2 || unit > 0xf4);
  if (unit < 0x2000) return unit !== 0x640 && unit !== 0x61c && unit !== 0x1680 && unit !== 0x180e;
  if (unit < 0x3000) return unit > 0x206f || (unit > 0x200f && unit < 0x2028);
  if (unit === 0x3000) return false;
  return unit < 0xfb00 || (unit > 0xfdcf && unit < 0xfe70) || (unit > 0xfeff && unit < 0xfff9);
}

/** White space of any script and width. */
export const isSpace = (unit: number): boolean =>
  unit <= 0x20 ||
  unit === 0xa0 ||
  unit === 0x85 ||
  unit === 0x3000 ||
  unit === 0x1680 ||
  unit === 0x180e ||
  (unit >= 0x2000 && unit <= 0x200a) ||
  unit === 0x2028 ||
  unit === 0x2029 ||
  unit === 0x202f ||
  unit === 0x205f;

/** Zero-width and direction marks, soft hyphens, controls. ZWNJ and ZWJ join or part letters and stay. */
export const isMark = (unit: number): boolean =>
  (unit >= 0x7f && unit < 0xa0) ||
  unit === 0xad ||
  unit === 0x61c ||
  unit === 0x200b ||
  unit === 0x200e ||
  unit === 0x200f ||
  (unit >= 0x202a && unit <= 0x202e) ||
  (unit >= 0x2060 && unit <= 0x206f) ||
  unit === 0xfeff ||
  (unit >= 0xfff9 && unit <= 0xfffb);

/** Arabic and Latin presentation forms; ligatures of whole phrases (U+FDF0 and up) are letters of their own. */
export const isPresentationForm = (unit: number): boolean =>
  (unit >= 0xfb00 && unit <= 0xfb06) || (unit >= 0xfb1d && unit <= 0xfdcf) || (unit >= 0xfe70 && unit <= 0xfefc);

/**
 * An accented letter such as Ã or â: followed by a C1 or Latin-1 sign it is a misread byte of UTF-8. Letters of other
 * scripts that begin such bytes in their code pages count as well.
 */
export const mayLeadMojibake = (unit: number): boolean =>
  (unit >= 0xc2 && unit <= 0xf4) || (unit > 0xf4 && unit < 0x640 && pageOfLead(unit) >= 0);
