/** Offsets of a text in the source it was decoded from. */
import type { Span } from "../../model.js";
import type { ElementNode } from "./tree.js";

/** How far the next word of a caption may lie behind the one before: tags and entities stand between. */
const REACH = 600;

/**
 * Follows the words of `text` through the source from `from` on; words written with entities are stepped over.
 *
 * @returns Where the first and the last word found stand; an empty span at `from` when none is there as written.
 */
export function locate(source: string, text: string, from: number): Span {
  let start = -1;
  let end = from;
  for (const word of text.split(/\s+/u, 400)) {
    if (word === "") continue;
    const near = source.slice(end, end + REACH);
    let at = near.indexOf(word);
    let length = word.length;
    if (at < 0) {
      const plain = /[\p{L}\p{N}]{3,}/u.exec(word)?.[0];
      if (plain === undefined) continue;
      at = near.indexOf(plain);
      length = plain.length;
      if (at < 0) continue;
    }
    if (start < 0) start = end + at;
    end = end + at + length;
  }
  return start < 0 ? [from, from] : [start, end];
}

/** Where the value of an attribute stands: behind its name, inside the start tag. */
export function locateAttribute(source: string, element: ElementNode, name: string, text: string): Span {
  const tagStart = Math.max(source.lastIndexOf("<", element.tagEnd - 1), 0);
  const begin = Math.max(Math.min(tagStart, backToTag(source, element)), 0);
  const tag = source.slice(begin, element.tagEnd);
  const at = tag.toLowerCase().indexOf(`${name}=`);
  return locate(source, text, begin + (at < 0 ? 0 : at + name.length + 1));
}

const backToTag = (source: string, element: ElementNode): number => {
  const exact = source.lastIndexOf(`<${element.tag}`, element.tagEnd);
  return exact >= 0 && element.tagEnd - exact < 100_000 ? exact : element.tagEnd;
};
