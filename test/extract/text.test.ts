import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { extractArticle, extractCaptions } from "../../src/extract/index.js";

const shared = process.env.CUTLINE_SHARED ?? new URL("../../../shared", import.meta.url).pathname;
const seed = `${shared}/seed/000_8bd2e346989f2e08.txt`;
const hasSeed = existsSync(seed);
if (!hasSeed) console.info(`skipped: ${seed} is not here`);

const ARTICLE = [
  "Rescue workers carry a stretcher across the flooded market in Sylhet on June 3, 2021.  / AFP / MUNIR UZ ZAMAN",
  "Rescue workers carry a stretcher across the flooded market in Sylhet on June 3, 2021. / AFP / MUNIR UZ ZAMAN",
  "-A +A",
  "«المدار»، أ. ف. ب (دكا) almadar_news@",
  "قال مسؤولون محليون إن المياه غمرت السوق القديمة بالكامل. وأضافوا أن فرق الإنقاذ تواصل عملها منذ الفجر، وأن عشرات العائلات نقلت إلى مدارس قريبة.",
  "",
  "وتوقعت دائرة الأرصاد هطول مزيد من الأمطار. ودعت السكان إلى الابتعاد عن ضفاف النهر حتى إشعار آخر.",
].join("\n");

describe("plain text", () => {
  const { captions, byline, rest } = extractArticle(ARTICLE);
  test("each caption line comes once for each time it stands there", () => {
    expect(captions.map((caption) => caption.place.line)).toEqual([1, 2]);
    for (const { text, place } of captions) expect(ARTICLE.slice(place.offset, place.end)).toBe(text);
  });
  test("the byline is read, whichever side the at-sign is displayed on", () => {
    expect(byline).toMatchObject({ outlet: "المدار", agencies: ["AFP"], city: "دكا", handles: ["@almadar_news"] });
    expect(byline?.place.line).toBe(4);
  });
  test("what is no caption is handed back with its kind", () => {
    expect(rest.map((piece) => [piece.place.line, piece.kind])).toEqual([
      [3, "chrome"],
      [5, "paragraph"],
      [7, "paragraph"],
    ]);
  });
  test.each([
    { why: "an empty article holds nothing", source: "", lines: [] },
    { why: "white space alone holds nothing", source: " \n\t\r\n ", lines: [] },
    { why: "lines ended by CR LF count as one", source: ARTICLE.replaceAll("\n", "\r\n"), lines: [1, 2] },
    { why: "lines ended by a lone CR count too", source: ARTICLE.replaceAll("\n", "\r"), lines: [1, 2] },
    {
      why: "a paragraph that names an agency is no caption",
      source: "The envoy told Reuters and AFP reporters to wait. He left soon after.",
      lines: [],
    },
    { why: "a headline is no caption", source: "Flood waters rise in Sylhet", lines: [] },
  ])("$why", ({ source, lines }) => {
    expect(extractCaptions(source, { format: "text" }).map((caption) => caption.place.line)).toEqual(lines);
  });
});

describe.skipIf(!hasSeed)("the user's article (runs where ../shared is)", () => {
  test("six caption lines, and all else in the rest", () => {
    const source = readFileSync(seed, "utf8");
    const { captions, byline, rest } = extractArticle(source);
    expect(captions.map((caption) => caption.place.line)).toEqual([1, 2, 3, 4, 5, 6]);
    for (const { text, place } of captions) expect(source.slice(place.offset, place.end)).toBe(text);
    expect(rest.find((piece) => piece.text === "-A +A")?.kind).toBe("chrome");
    expect(rest.filter((piece) => piece.kind === "paragraph")).toHaveLength(2);
    expect(rest).toHaveLength(3);
    expect(byline).toMatchObject({ agencies: ["AFP"], handles: ["@okaz_online"] });
  });
});
