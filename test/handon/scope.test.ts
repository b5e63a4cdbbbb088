import { expect, test } from "vitest";
import { renderReport } from "../../src/handon/index.js";
import { unmatchedByScope } from "../../src/handon/scope.js";
import { linkArticle } from "../../src/link/index.js";
import type { LinkResult } from "../../src/model.js";

const card = `<aside class="related"><a class="teaser" href="/other"><img src="/other.jpg" alt="A ferry leaves the harbour of Aden"><h3>Ferries run again</h3></a></aside>`;
const page = (body: string): string =>
  `<!doctype html><html><body><header><a href="/"><img src="/logo.svg" alt="The Daily Mirror of Things logo"></a></header><main>${body}</main></body></html>`;
const article = `<article><h1>Camp</h1><p>${"The camp has stood for a year, and nobody knows how long it will. ".repeat(8)}</p>
<figure><img src="/tent.jpg" alt="A tent"><figcaption>A tent stands near al-Qaim. / AFP / NAME ONE</figcaption></figure></article>`;

const texts = (captions: LinkResult["unmatchedCaptions"]): string[] =>
  captions.map(({ caption }) => caption.description);

test("captions of cards and logos are told beside those of the article", async () => {
  const result = await linkArticle({ source: page(article + card), photos: [] });
  const { own, beside } = unmatchedByScope(result);
  expect(texts(own)).toEqual(["A tent stands near al-Qaim."]);
  expect(texts(beside)).toContain("A ferry leaves the harbour of Aden");
  expect(own.length + beside.length).toBe(result.unmatchedCaptions.length);
  const report = renderReport(result);
  const [open, folded] = [report.indexOf("A tent stands"), report.indexOf("A ferry leaves")];
  expect(open).toBeGreaterThan(0);
  expect(report.slice(open, folded)).toContain("<details>");
});

test("on a page without an article every caption is its own", async () => {
  const result = await linkArticle({ source: page(card), photos: [] });
  expect(unmatchedByScope(result)).toEqual({ own: result.unmatchedCaptions, beside: [] });
  expect(result.unmatchedCaptions.length).toBeGreaterThan(0);
});

test("captions given as text alone are their giver's", async () => {
  const result = await linkArticle({ source: "A tent stands near al-Qaim. / AFP / NAME ONE", photos: [] });
  expect(unmatchedByScope(result)).toEqual({ own: result.unmatchedCaptions, beside: [] });
});
