import { expect, test } from "vitest";
import { extractCaptions } from "../../src/extract/index.js";
import { mergeCaptions } from "../../src/merge/index.js";
import type { CaptionOccurrence } from "../../src/model.js";

const figure = (file: string, caption: string, alt = ""): string =>
  `<figure><img src="/${file}" alt="${alt}"><figcaption>${caption}</figcaption></figure>`;
const from = (html: string): readonly CaptionOccurrence[] =>
  extractCaptions(
    `<article><h1>Flood</h1>${html}<p>${"Water rose through the night, residents said. ".repeat(4)}</p></article>`,
    { baseUrl: "https://post.example/a" },
  );
const BOAT = "Two men row past a shuttered bakery in the lower town.";

test.each([
  {
    why: "two pictures of one page under one text are two photos",
    items: from(figure("east-side.jpg", BOAT) + figure("west-side.jpg", BOAT)),
    groups: 2,
  },
  {
    why: "the same text on two pages may be one photo, whatever the pages call it",
    items: [
      ...from(figure("east-side.jpg", BOAT)),
      ...from(`<p>Another page of another paper.</p>${figure("i/4711.jpg", BOAT)}`),
    ],
    groups: 1,
  },
  {
    why: "two pages with two pictures each: by text where it tells, never both of one page",
    items: [
      ...from(figure("a-east.jpg", BOAT) + figure("a-west.jpg", "Volunteers fill sandbags under floodlights.")),
      ...from(
        `<p>Elsewhere.</p>${figure("b-1.jpg", BOAT)}${figure("b-2.jpg", "Volunteers fill sandbags under floodlights.")}`,
      ),
    ],
    groups: 2,
  },
  {
    why: "an alt worded by someone else is evidence of the same picture, not another caption",
    items: from(figure("east-side.jpg", BOAT, "Wooden boat in a narrow street between houses with closed shutters")),
    groups: 1,
  },
])("$why", ({ items, groups }) => {
  expect(mergeCaptions(items).captions).toHaveLength(groups);
  expect(mergeCaptions([...items].reverse()).captions).toHaveLength(groups);
});

test("the caption that readers see is the record's text, though the alt says more", () => {
  const [merged] = mergeCaptions(
    from(
      figure(
        "east-side.jpg",
        `${BOAT} <span class="credit">Ines Okafor</span>`,
        `${BOAT} Photographer: Ines Okafor, Harbour Post`,
      ),
    ),
  ).captions;
  expect(merged?.caption.description).toBe(BOAT);
  expect(merged?.caption.creators).toEqual(["Ines Okafor"]);
  expect(merged?.members).toHaveLength(2);
});
