/** WordPress `[caption …]<img …> text[/caption]`, left in a page or handed in as it is stored. */
import { fold, readContent } from "./content.js";
import { locate } from "./locate.js";
import type { Sighting } from "./pieces.js";
import { isImageElement, readSlot } from "./slots.js";
import { parsePage } from "./tree.js";

const LONGEST = 20_000;
const CAPTION_ATTRIBUTE = /\scaption\s{0,4}=\s{0,4}(?:"([^"]{1,4000})"|'([^']{1,4000})')/u;

export function shortcodeSightings(source: string, base: string | null): Sighting[] {
  const sightings: Sighting[] = [];
  let at = source.indexOf("[caption");
  while (at >= 0) {
    const next = source.indexOf("[caption", at + 8);
    const limit = Math.min(at + LONGEST, next < 0 ? source.length : next);
    const stretch = source.slice(at, limit);
    const open = at + stretch.indexOf("]");
    const end = at + stretch.indexOf("[/caption]");
    if (open >= at && end > open) {
      const tree = parsePage(source.slice(open + 1, end));
      const stated = CAPTION_ATTRIBUTE.exec(source.slice(at, open));
      const body = tree.elements.find((element) => element.tag === "body");
      const text = fold(stated?.[1] ?? stated?.[2] ?? (body === undefined ? "" : readContent(body, true).text));
      const image = tree.elements.find(isImageElement);
      const images = image === undefined ? [] : (readSlot(image, base)?.images ?? []);
      if (text !== "") {
        const from = stated === null ? open + 1 : at;
        sightings.push({
          images,
          pieces: [
            {
              text,
              kind: "shortcode",
              claim: "caption",
              credit: null,
              span: locateIn(source, text, from, end),
              path: "[caption]",
            },
          ],
          credits: [],
          linkedCaption: false,
          slot: null,
          source: images.length === 0 ? "caption-alone" : "json",
        });
      }
    }
    at = next;
  }
  return sightings;
}

/** Behind the image's tag, whose alt may hold the same words. */
const locateIn = (source: string, text: string, from: number, end: number): readonly [number, number] => {
  const lastTag = source.slice(from, end).lastIndexOf(">");
  const behind = locate(source, text, lastTag < 0 ? from : from + lastTag + 1);
  return behind[0] < behind[1] && behind[1] <= end ? behind : locate(source, text, from);
};
