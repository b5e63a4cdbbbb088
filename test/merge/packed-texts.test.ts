import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Texts } from "../../src/merge/nodes/texts.js";
import { PackedTexts } from "../../src/merge/tables/packed-texts.js";

/** Any UTF-16 units, and words that come again with what stands between words. */
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        " Reuters",
        "soldiers",
        "Käse",
        "кот",
        "غزة",
        "中国",
        ",",
        ". ",
        "  ",
        " 12",
        "\0",
        "\x80",
        "’s",
        "\ud800",
        "😀",
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join("")),
);

describe("packed texts", () => {
  test("are the texts that were packed", () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 30 }), (texts) => {
        const packed = new PackedTexts();
        for (const text of texts) packed.push(text);
        expect(packed.size).toBe(texts.length);
        expect(texts.map((_, at) => packed.at(at))).toEqual(texts);
      }),
    );
  });

  test("need not fit a chunk, nor have a number for each of their words", () => {
    const packed = new PackedTexts();
    const long = "A very long text, 长. ".repeat(120_000);
    const texts = [long, "short", ...Array.from({ length: 40_000 }, (_, at) => `Word${at} and w${at} again`), long, ""];
    for (const text of texts) packed.push(text);
    for (const [at, text] of texts.entries()) if (packed.at(at) !== text) expect.fail(`text ${at} came back otherwise`);
  });
});

test("texts of a merge are the same, packed or not", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyText, fc.nat(8)), { maxLength: 30 }), (steps) => {
      const texts = new Texts();
      for (const [at, [text, waiting]] of steps.entries()) {
        expect(texts.push(text)).toBe(at);
        texts.pack(at - waiting);
      }
      const all = steps.map(([text]) => text);
      expect(texts.size).toBe(all.length);
      expect(all.map((_, at) => texts.at(at))).toEqual(all);
      expect(texts.slice(3, 12)).toEqual(all.slice(3, 12));
    }),
  );
});
