/** A text whose place says that it is a caption keeps its description, whatever the line alone would be taken for. */
import { describe, expect, test } from "vitest";
import { compareCaptions, extractArticle, linkCaptions, mergeCaptions, parseCaption } from "../src/index.js";
import { captionOf } from "../src/photo/caption.js";
import { NO_METADATA } from "../src/photo/reconcile/nothing.js";

const texts = [
  { why: "a bare name", text: "Lena Okoro" },
  { why: "a headline's words", text: "Calls for Housing Plan Are Growing Again" },
  { why: "an invitation of a page", text: "Learn more about the bridge" },
  { why: "a question", text: "Where did the river go?" },
  { why: "a byline's words", text: "By Lena Okoro" },
  {
    why: "what a story tells",
    text: "Meanwhile, the council said on Monday that it had not been told of the plan, he added.",
  },
];

describe.each(texts)("$why", ({ text }) => {
  test("in a figcaption", () => {
    const page = `<article><h1>Port</h1><figure><img src="a.jpg"><figcaption>${text}</figcaption></figure></article>`;
    const { captions } = extractArticle(page);
    expect(captions.map((caption) => [caption.text, caption.role])).toEqual([[text, "copy"]]);
    const [unmatched] = linkCaptions(mergeCaptions(captions), []).unmatchedCaptions;
    expect(unmatched?.caption).toMatchObject({ kind: "caption", description: text });
  });

  test("as a line handed to the merge", () => {
    expect(mergeCaptions([text]).captions[0]?.caption).toMatchObject({ kind: "caption", description: text });
  });

  test("as the description of a file", () => {
    expect(captionOf({ ...NO_METADATA, description: text })).toMatchObject({ kind: "caption", description: text });
  });

  test("as a line to compare", () => {
    expect(compareCaptions(text, `TOPSHOT - ${text}`).verdict).toBe("same");
  });

  test("by the caller's word", () => {
    expect(parseCaption(text, { isCaption: true })).toMatchObject({ kind: "caption", description: text });
  });
});

describe("what is no caption anywhere stays none", () => {
  test.each(["IMG_2041.JPG", "Share on Facebook | Tweet", "12 / 48", "https://vallby.example/a"])("%s", (text) => {
    expect(parseCaption(text, { isCaption: true }).kind).toBe("not-caption");
    expect(mergeCaptions([text]).captions[0]?.caption.kind).toBe("not-caption");
  });
});

test("a text of lines alone is told of in full: what is no caption line is in the rest", () => {
  const lines = ["Lena Okoro", "Calls for a housing plan", "Rescuers at the harbour, May 3, 2019. / AFP / LENA OKORO"];
  const { captions, rest } = extractArticle(lines.join("\n"), { format: "text" });
  expect(captions.map(({ text }) => text)).toEqual([lines[2]]);
  expect(rest.map(({ text, kind }) => [text, kind])).toEqual([
    [lines[0], "other"],
    [lines[1], "headline"],
  ]);
});
