import { describe, expect, test } from "vitest";
import { extractArticle, extractCaptions } from "../../src/extract/index.js";

const page = (inside: string): string =>
  `<!doctype html><html><head><title>Floods - The Daily</title></head><body><main><h1>Floods</h1>${inside}<p>${"Water rose through the night, residents said. ".repeat(6)}</p></main></body></html>`;
const FIGURE = `<figure class="lead"><img src="/img/a-1200x800.jpg" alt="Men in a boat" title="Two men row past a flooded shop in Sylhet."><figcaption>Two men row past a flooded shop in Sylhet. <span class="credit">Munir Uz Zaman/AFP</span></figcaption></figure>`;

describe("a picture in a figure", () => {
  const source = page(FIGURE);
  const captions = extractCaptions(source, { baseUrl: "https://daily.example/floods" });
  test("figcaption, title and alt are places of one picture", () => {
    expect(captions.map((caption) => [caption.place.kind, caption.role])).toEqual([
      ["alt", "description"],
      ["title", "copy"],
      ["figcaption", "copy"],
    ]);
    expect(new Set(captions.map((caption) => caption.picture)).size).toBe(1);
  });
  test("the credit in its own element is told from the caption", () => {
    const caption = captions.find((candidate) => candidate.place.kind === "figcaption");
    expect(caption).toMatchObject({
      text: "Two men row past a flooded shop in Sylhet.",
      credit: "Munir Uz Zaman/AFP",
      scope: "article",
    });
  });
  test("offsets point at the text in the source", () => {
    for (const { text, place } of captions) expect(source.slice(place.offset, place.end)).toBe(text);
  });
  test("URLs are absolute where the page's address is known", () => {
    expect(captions[0]?.images).toEqual([{ url: "https://daily.example/img/a-1200x800.jpg", from: "src" }]);
  });
});

test("two pictures with one text stay two", () => {
  const two = `<figure><img src="/img/first-view.jpg"><figcaption>A flooded street.</figcaption></figure><figure><img src="/img/other-side.jpg"><figcaption>A flooded street.</figcaption></figure>`;
  expect(new Set(extractCaptions(page(two)).map((caption) => caption.picture)).size).toBe(2);
});

test.each([
  { why: "a number", source: 7 },
  { why: "null", source: null },
])("$why is refused as a source", ({ source }) => {
  expect(() => extractArticle(source as unknown as string)).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
});

test("an option of the wrong name is refused", () => {
  expect(() => extractArticle("", { url: "https://x.example/" } as never)).toThrow(
    expect.objectContaining({ code: "INVALID_OPTIONS" }),
  );
});
