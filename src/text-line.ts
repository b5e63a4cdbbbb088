/** One line of text with its units at hand. */

/**
 * A text and its UTF-16 units. Captions are read unit by unit many times over, and an element of a typed array costs a
 * sixth of what `charCodeAt` does.
 */
export interface Line {
  readonly text: string;
  readonly units: Uint16Array;
}

export function lineOf(text: string): Line {
  const { length } = text;
  const units = new Uint16Array(length);
  for (let at = 0; at < length; at++) units[at] = text.charCodeAt(at);
  return { text, units };
}
