import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countryCodeOf } from "../../../src/parse/places/countries.js";
import { readPlace } from "../../../src/parse/places/dateline.js";
import { readDate } from "../../../src/parse/dates/dates.js";
import { detectLanguage } from "../../../src/parse/words/language.js";
import cases, { type PlaceCase } from "./dateline.cases.js";
import { lineOf } from "../../../src/text-line.js";

function read(text: string) {
  const language = detectLanguage(lineOf(text));
  return readPlace(lineOf(text), { language, date: readDate(lineOf(text), { language }) });
}

describe("readPlace", () => {
  test.each<PlaceCase>(cases)("$why: $text", ({ text, want }) => {
    const place = read(text);
    const { city = null, provinceState = null, country = null, countryCode = null } = want;
    expect({
      city: place?.city ?? null,
      provinceState: place?.provinceState ?? null,
      country: place?.country ?? null,
      countryCode: place?.countryCode ?? null,
    }).toEqual({ city, provinceState, country, countryCode });
  });

  test("spans hold what was read", () => {
    for (const { text } of cases) {
      const place = read(text);
      if (place === null) continue;
      for (const field of ["city", "provinceState", "country"] as const) {
        const span = place.spans[field];
        expect(span === undefined ? null : text.slice(span[0], span[1])).toBe(place[field]);
      }
    }
  });

  test("any string is read without throwing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        read(text);
        return true;
      }),
    );
  });
});

describe("countryCodeOf", () => {
  test.each([
    { why: "English", name: "Iraq", language: "en", want: "IRQ" },
    { why: "in the text's language", name: "Ägypten", language: "de", want: "EGY" },
    { why: "capitals, no accents", name: "ETATS-UNIS", language: "fr", want: "USA" },
    { why: "Arabic without the hamza", name: "الامارات", language: "ar", want: "ARE" },
    { why: "English in another language's caption", name: "Japan", language: "ar", want: "JPN" },
    { why: "with its article", name: "the Netherlands", language: "en", want: "NLD" },
    { why: "a part of a country", name: "Scotland", language: "en", want: "GBR" },
    { why: "stops in the short form", name: "U.A.E.", language: "en", want: "ARE" },
    { why: "Chinese", name: "意大利", language: "zh", want: "ITA" },
    { why: "an adjective", name: "Iraqi", language: "en", want: null },
    { why: "a town", name: "Leeds", language: "en", want: null },
    { why: "a language that does not exist", name: "Iraq", language: "zz", want: "IRQ" },
  ])("$why: $name", ({ name, language, want }) => {
    expect(countryCodeOf(name, language)).toBe(want);
  });
});
