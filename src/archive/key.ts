/** Keys: whole numbers of 53 bits, which JSON, SQLite and PostgreSQL hold exactly. */

/** What a key was made from: keys of different kinds never meet. */
export const KeyKind = { words: 1, run: 2, opening: 3, whole: 4, bytes: 5, picture: 6, low: 7 } as const;
export type KeyKind = (typeof KeyKind)[keyof typeof KeyKind];

/** After cyrb53 (bryc, public domain): two 32-bit lanes over UTF-16 units, finished as in MurmurHash3. */
export function keyOf(kind: KeyKind, text: string): number {
  let a = 0xdeadbeef ^ Math.imul(kind, 0x9e3779b1);
  let b = 0x41c6ce57 ^ kind;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x9e3779b1);
    b = Math.imul(b ^ unit, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return (b & 0x1fffff) * 2 ** 32 + (a >>> 0);
}

/** Each once, ascending: the order in which rows are written, so that two writers never wait for each other. */
export function distinctKeys(keys: readonly number[]): readonly number[] {
  return Array.from(new Set(keys)).sort((a, b) => a - b);
}
