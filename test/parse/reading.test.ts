import fc from "fast-check";
import { expect, test } from "vitest";
import type { ParseOptions } from "../../src/options.js";
import { parseAllAt, parseAt, parseCaption, parseCaptions, TOGETHER } from "../../src/parse/parse-caption.js";

const lines = [
  "A tent stands near Qaim on November 3, 2017. / AFP / LENA OKORO",
  "A caf&eacute; in Vallby ... [+] after the storm. (AP Photo/Lena Okoro)",
  "Share on Facebook",
  "",
  `${"Farmers wait outside a closed shop. ".repeat(30)}(Photo by Lena Okoro / AFP)`,
  "Two miners. ".repeat(600),
  "x".repeat(25_000),
  "متطوع يوزع وجبات ساخنة قرب الميناء في 14 أكتوبر 2010. تصوير: أ ف ب",
  "By Lena Okoro / AFP / Baghdad",
];

test("lines read together say what each says by itself", () => {
  for (const place of ["anywhere", "candidate", "caption"] as const)
    expect(parseAllAt(place, lines)).toEqual(lines.map((line) => parseAt(place, line)));
});

test("no line leaves anything behind for those that are read in its place", () => {
  const many = Array.from({ length: TOGETHER * 2 }, (_, at) => lines[(at * 5) % lines.length]!);
  expect([...parseAllAt("caption", many), ...parseAllAt("caption", many.toReversed())]).toEqual(
    [...many, ...many.toReversed()].map((line) => parseAt("caption", line)),
  );
});

test("any strings are read together as one by one, with the caller's own words as without", () => {
  const text = fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom(...lines));
  const options = fc.constantFrom<(ParseOptions | undefined)[]>(
    undefined,
    {},
    { isCaption: true },
    { agencies: [{ name: "Vallby News" }], names: ["lina studio"], creditWords: ["Lens"] },
  );
  fc.assert(
    fc.property(fc.array(text, { maxLength: 9 }), options, (texts, settings) => {
      expect(parseCaptions(texts, settings)).toEqual(texts.map((line) => parseCaption(line, settings)));
    }),
  );
});

test("wrong options and the first text that is none are refused, also without a line", () => {
  const parse = parseCaptions as (texts: unknown, options?: unknown) => unknown;
  expect(() => parse([], { unknown: 1 })).toThrow(expect.objectContaining({ code: "INVALID_OPTIONS" }));
  expect(() => parse(["A tent.", 5])).toThrow(
    expect.objectContaining({
      code: "INVALID_INPUT",
      subject: "texts[1]",
      message: expect.stringContaining("a number"),
    }),
  );
});
