import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractArticle, extractCaptions } from "../../src/extract/index.js";

const BOAT = "<figure><img src=/boat.jpg><figcaption>A boat goes by.</figcaption></figure>";
/** Milliseconds of CPU, the least of three: a collection of another part's garbage is no part of the work. */
const cpu = (work: () => void): number => {
  const rounds = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...rounds);
};

/** Each makes a page of about n parts; every one has shown or would show a quadratic step somewhere. */
const SHAPES: Readonly<Record<string, (n: number) => string>> = {
  "nested elements": (n) => `${"<div>".repeat(n)}${BOAT}`,
  "nested caption elements": (n) => `${'<div class="caption">'.repeat(n)}x`,
  "nested spans in a figcaption": (n) => `<figure><img src=/a.jpg><figcaption>${"<span class=x>".repeat(n)}text`,
  "formatting elements opened again by each paragraph": (n) =>
    Array.from({ length: n }, (_, at) => `<p><b id=${at}>`).join(""),
  "images in one figure": (n) =>
    `<figure>${Array.from({ length: n }, (_, at) => `<img src=/p/a${at}.jpg alt="Words ${at}">`).join("")}<figcaption>All.</figcaption></figure>`,
  "images with paragraphs between": (n) =>
    Array.from(
      { length: n },
      (_, at) => `<div><img src=/p/a${at}.jpg></div><p>Some text that is long enough, number ${at}</p>`,
    ).join(""),
  "one picture again and again": (n) => '<img src=/p/photo-of-harbour.jpg alt="The harbour at night">'.repeat(n),
  "state nested deeply": (n) =>
    `<script type="application/ld+json">${'{"image":'.repeat(n)}{"caption":"A boat.","url":"/a.jpg"}${"}".repeat(n)}</script>`,
  "captions in state without a picture": (n) =>
    `<script>var x=[${Array.from({ length: n }, (_, at) => `{"caption":"Caption number ${at} here"}`).join()}]</script>`,
  "strings that never close": (n) => `<script>"caption" ${'="'.repeat(n)}</script>`,
  backslashes: (n) => `<script>var caption="${"\\".repeat(n)}"</script>`,
  "shortcodes that never close": (n) => `<p>x</p>${"[caption ".repeat(n)}`,
  attributes: (n) => `<img ${Array.from({ length: n }, (_, at) => `data-a${at}="/x/y${at}.jpg"`).join(" ")}>`,
  "misnested tables": (n) => `<table>${"<figure><img src=/a.jpg>x".repeat(n)}`,
  "open angle brackets": (n) => `<p>x</p>${"<".repeat(n)}`,
};

describe("time grows with the page, not with its square", () => {
  test.each(Object.keys(SHAPES))("%s", (name) => {
    const [small, large] = [SHAPES[name]!(600), SHAPES[name]!(4800)];
    extractArticle(small, { format: "html" });
    const few = cpu(() => extractArticle(small, { format: "html" }));
    const many = cpu(() => extractArticle(large, { format: "html" }));
    // Eight times the page: a square would be 64 times the time. The floor keeps a fast first run from failing it.
    expect(many).toBeLessThan(32 * Math.max(few, 8));
  });
});

test("100,000 nested elements do not overflow the stack, and the caption inside is found", () => {
  const captions = extractCaptions(`${"<div>".repeat(100_000)}${BOAT}`);
  expect(captions.map((caption) => caption.text)).toEqual(["A boat goes by."]);
});

test("5 MB of inline state is read for its one caption", () => {
  const filler = `{"id":1,"name":"x","list":[1,2,3],"text":"${"lorem ".repeat(20)}"},`.repeat(33_000);
  const page = `<script>window.state={"rows":[${filler}{}],"lead":{"url":"/boat-at-the-pier.jpg","caption":"A boat goes by."}}</script><img src="/boat-at-the-pier.jpg">`;
  expect(page.length).toBeGreaterThan(5_000_000);
  expect(extractCaptions(page).map((caption) => caption.text)).toEqual(["A boat goes by."]);
});

test("markup that multiplies is cut and said so", () => {
  const { problems } = extractArticle(SHAPES["formatting elements opened again by each paragraph"]!(3000), {
    format: "html",
  });
  expect(problems.map((problem) => problem.code)).toEqual(["MARKUP_RUNAWAY"]);
});

test.each([
  {
    why: "XML that breaks off keeps what came before",
    source:
      '<rss><channel><item><media:content url="a.jpg"><media:description>A boat goes by.</media:description></media:content></item><item',
    code: "XML_BROKEN",
    captions: 1,
  },
  {
    why: "JSON that breaks off",
    source: '{"uri":"x","type":"picture","description_text":"A boat',
    code: "JSON_BROKEN",
    captions: 0,
  },
])("$why", ({ source, code, captions }) => {
  const result = extractArticle(source);
  expect(result.problems.map((problem) => problem.code)).toEqual([code]);
  expect(result.captions).toHaveLength(captions);
});

describe("any source at all", () => {
  const parts = fc.constantFrom(
    "<figure>",
    "</figure>",
    "<img src='/a.jpg' alt='",
    "'>",
    "<figcaption>",
    "</figcaption>",
    "<div class=caption>",
    "</div>",
    '<script>{"caption":"',
    '","url":"/a.jpg"}',
    "</script>",
    "<noscript>",
    "<template>",
    "[caption id=1]",
    "[/caption]",
    "&quot;",
    "\\u0041",
    "<p>",
    "/ AFP / A. B.",
    "صورة",
    "\u202e",
    "\ud800",
  );
  const source = fc
    .array(fc.oneof(parts, fc.string({ maxLength: 12 })), { maxLength: 40 })
    .map((pieces) => pieces.join(""));
  test("never throws, and places lie inside the source in order", () => {
    fc.assert(
      fc.property(source, fc.constantFrom("auto", "html", "text", "feed", "newsml", "ninjs"), (text, format) => {
        const { captions, rest } = extractArticle(text, { format });
        let last = 0;
        for (const { place } of captions) {
          expect(place.offset).toBeGreaterThanOrEqual(last);
          expect(place.end).toBeGreaterThanOrEqual(place.offset);
          expect(place.end).toBeLessThanOrEqual(text.length);
          last = format === "newsml" || format === "ninjs" ? 0 : place.offset;
        }
        for (const { place } of rest) expect(place.end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 300 },
    );
  });
  test("any bytes are read", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => extractArticle(bytes).encoding !== null),
      { numRuns: 200 },
    );
  });
  test("reading twice gives the same", () => {
    fc.assert(
      fc.property(source, (text) => {
        expect(extractArticle(text, { format: "html" })).toEqual(extractArticle(text, { format: "html" }));
      }),
      { numRuns: 60 },
    );
  });
});
