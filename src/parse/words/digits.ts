/** The values of decimal digits, of every script in the BMP that has its own. */

/** First digit (zero) of each decimal script in the BMP, Unicode 15.1, in code order. ASCII is handled first. */
const ZEROS: readonly number[] = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0de6, 0x0e50,
  0x0ed0, 0x0f20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50,
  0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10,
];

/** 0 to 9, or -1 when the UTF-16 unit is no decimal digit. */
export function digitValue(code: number): number {
  if (code < 0x0660) return code >= 48 && code <= 57 ? code - 48 : -1;
  // Most captions in non-Latin scripts are Arabic, Han or kana: between the blocks with digits nothing is searched.
  if (code > 0x1c59 && code < 0xa620) return -1;
  if (code > 0xabf9 && (code < 0xff10 || code > 0xff19)) return -1;
  for (const zero of ZEROS) {
    if (code < zero) return -1;
    if (code < zero + 10) return code - zero;
  }
  return -1;
}
