import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { detectLanguage } from "../../../src/parse/words/language.js";
import { locales } from "../../../src/parse/locales/index.js";
import { lineOf } from "../../../src/text-line.js";

describe("detectLanguage", () => {
  test.each([
    { want: "en", text: "Children stand outside a tent near the border." },
    { want: "fr", text: "Des pompiers luttent contre un incendie près de Landiras" },
    { want: "es", text: "Una mujer vota en La Paz, el 18 de octubre" },
    { want: "pt", text: "Manifestantes ocupam uma das avenidas do centro em Lisboa" },
    { want: "de", text: "Ein Museumszug steht auf dem Bahnhof" },
    { want: "it", text: "Un corteo nel centro della città durante lo sciopero" },
    { want: "ar", text: "أطفال نازحون أمام خيمة في محافظة الأنبار" },
    { want: "ru", text: "Парад на Красной площади в Москве" },
    { want: "ja", text: "会談後に握手する両首脳" },
    { want: "zh", text: "旅客在广州南站候车" },
    { want: "zh-Hant", text: "旅客在臺北車站等車，記者會後離開" },
    { want: "ko", text: "시민들이 집회를 하고 있다" },
    { want: null, text: "Spencer Platt / Getty" },
    { want: null, text: "2017" },
    { want: null, text: "" },
  ])("$want: $text", ({ text, want }) => {
    expect(detectLanguage(lineOf(text))).toBe(want);
  });

  test("tags are canonical", () => {
    for (const { language } of locales) expect(Intl.getCanonicalLocales(language)).toEqual([language]);
  });

  test("any string is read without throwing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const language = detectLanguage(lineOf(text));
        return language === null || Intl.getCanonicalLocales(language)[0] === language;
      }),
    );
  });
});
