import { foldWord } from "../text.js";

/** Characters below this are folded one by one from a table: every script with case, marks or variants of letters. */
const TABLE_SIZE = 0x2100;
/** Filled as characters are met; what `foldWord` says of one character never changes. */
const folded: (string | undefined)[] = new Array(TABLE_SIZE).fill(undefined);

/**
 * `foldWord`, fast enough to look up every word of a caption: Unicode normalization is asked once per character and
 * remembered, not once per word.
 */
export function wordKey(word: string): string {
  const length = word.length;
  let at = 0;
  let plain = true;
  for (; at < length; at++) {
    const code = word.charCodeAt(at);
    if (code >= 0x80) break;
    if (code === 0x60) return foldWord(word);
    if (code >= 65 && code <= 90) plain = false;
  }
  if (at === length) return plain ? word : word.toLowerCase();
  let key = "";
  for (at = 0; at < length; at++) {
    const code = word.charCodeAt(at);
    if (code < TABLE_SIZE) key += folded[code] ??= foldWord(word[at]!);
    else if (isUncased(code)) key += word[at];
    else return foldWord(word);
  }
  return key;
}

/** Kana, Hangul syllables and Han: nothing to fold. */
function isUncased(code: number): boolean {
  return (code >= 0x3040 && code < 0x3130) || (code >= 0x3400 && code < 0xa000) || (code >= 0xac00 && code < 0xd7a4);
}
