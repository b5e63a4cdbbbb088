import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import type * as z from "zod";
import { CutlineError } from "../../src/errors.js";
import type { ParseOptions, parseOptionsSchema } from "../../src/options.js";
import { formatCredit, parseAssetName, parseCaption, properName, readByline } from "../../src/parse/index.js";
import { repairText } from "../../src/text.js";

const given = fc.constantFrom("Lena", "Ahmad", "José Luis", "Jae C.", "Anne-Marie", "Łukasz", "Дмитрий", "Nguyễn");
const family = fc.constantFrom(
  "Okoro",
  "al-Rubaye",
  "O'Hara",
  "van der Merwe",
  "Núñez-Peña",
  "Żak",
  "Иванов",
  "McDonald",
);
const name = fc.tuple(given, family).map(([first, last]) => `${first} ${last}`);
const agency = fc.constantFrom(
  "AFP",
  "AP",
  "Reuters",
  "EPA",
  "dpa",
  "Getty Images",
  "Xinhua",
  "EFE",
  "PTI",
  "TASS",
  "Anadolu",
  "NTB",
);
const body = fc.constantFrom(
  "A nurse closes a window in Vallby on May 4, 2016.",
  "Two men wait outside a court in Vallby, Norway.",
  "Une infirmière ferme une fenêtre, le 4 mai 2016.",
);
const credit = fc.record({ creator: name, agency, distributor: fc.option(agency, { nil: null }) });

describe("properties", () => {
  test("a printed credit is read back with the same fields", () => {
    fc.assert(
      fc.property(
        body,
        credit,
        fc.constantFrom("afp", "ap", "reuters", "getty", "Photo: {creator}[/{agency}][ via {distributors}]"),
        (text, parts, style) => {
          const distributors =
            parts.distributor === null || parts.distributor === parts.agency ? [] : [parts.distributor];
          const printed = formatCredit({ creators: [parts.creator], agencies: [parts.agency], distributors }, style);
          const read = parseCaption(`${text} ${printed}`);
          expect(read.description).toBe(text);
          expect(read.creators).toEqual([properName(parts.creator)]);
          expect(read.agencies).toEqual([parts.agency]);
          expect(read.distributors).toEqual(distributors);
        },
      ),
    );
  });

  test("any string parses without throwing, and its spans lie within it", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.string({ unit: "grapheme" }),
          fc.stringMatching(/^[A-Z a-z/(),.©&;:-]{0,120}$/u),
        ),
        (text) => {
          const caption = parseCaption(text);
          expect(caption.text).toBe(text);
          for (const spans of Object.values(caption.spans)) {
            for (const [start, end] of spans ?? []) {
              expect(start).toBeGreaterThanOrEqual(0);
              expect(end).toBeGreaterThanOrEqual(start);
              expect(end).toBeLessThanOrEqual(text.length);
            }
          }
          readByline(text);
          parseAssetName(text);
          properName(text);
        },
      ),
    );
  });

  test("repairing twice is repairing once", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const once = repairText(text).text;
        // Text encoded three times and more is decoded further each time: no such text is made here.
        fc.pre(!/&(?:amp|#)/iu.test(once));
        expect(repairText(once).text).toBe(once);
      }),
    );
  });

  test("white space never changes what is read", () => {
    fc.assert(
      fc.property(body, credit, fc.constantFrom("  ", "\u00a0", " \n ", "\t"), (text, parts, space) => {
        const line = `${text} (Photo by ${parts.creator} / ${parts.agency})`;
        const read = parseCaption(line.replaceAll(" ", space));
        const plain = parseCaption(line);
        expect([read.description, read.creators, read.agencies]).toEqual([
          plain.description,
          plain.creators,
          plain.agencies,
        ]);
      }),
    );
  });
});

describe("options", () => {
  test("the interface and its check are one", () => {
    expectTypeOf<ParseOptions>().toEqualTypeOf<z.input<typeof parseOptionsSchema>>();
  });

  test("a caller adds agencies, names and labels", () => {
    const options: ParseOptions = {
      agencies: [{ name: "Vallbybild", aliases: ["VB"] }],
      names: ["okoro studio"],
      creditWords: ["Lens"],
    };
    const read = parseCaption("A window. Lens: okoro studio / VB", options);
    expect(read).toMatchObject({ description: "A window.", creators: ["okoro studio"], agencies: ["Vallbybild"] });
    expect(parseCaption("A window. Lens: okoro studio / VB").agencies).toEqual([]);
  });

  test("unknown options are refused by name", () => {
    const wrong = { agency: [] } as unknown as ParseOptions;
    expect(() => parseCaption("A window.", wrong)).toThrowError(CutlineError);
  });
});

describe("names, asset names and bylines", () => {
  test.each([
    ["AHMAD AL-RUBAYE", "Ahmad al-Rubaye", "a particle on a hyphen"],
    ["SEAN O'BRIEN-MCDONALD", "Sean O'Brien-McDonald", "apostrophe, hyphen and Mc"],
    ["ISSOUF VAN DER MERWE", "Issouf van der Merwe", "particles inside"],
    ["Johan ORDONEZ", "Johan Ordonez", "a family name in capitals"],
    ["J.J. GUILLÉN", "J.J. Guillén", "initials stay"],
    ["أحمد الربيعي", "أحمد الربيعي", "a script without case stays"],
    ["Marco Di Lauro", "Marco Di Lauro", "what carries small letters stays"],
  ])("%s is %s: %s", (printed, proper) => {
    expect(properName(printed)).toBe(proper);
  });

  test.each([
    ["AP17307123456789.jpg", "AP", "2017-11-03", "year and day of the year"],
    ["AP_16342000000.jpg", "AP", "2016-12-07", "with an underscore"],
    ["AP_99942000000.jpg", "AP", null, "day 942 is of an older scheme"],
    ["AFP_000_1PB8KC.jpg", "AFP", null, "a serial number has no date"],
    ["GettyImages-1234567890.jpg", "Getty Images", null, "a serial number"],
    ["epa09999999.jpg", "EPA", null, "a serial number"],
    ["urn-newsml-dpa-com-20090101-200115-99-123456-large.jpeg", "dpa", "2020-01-15", "the constant day is no date"],
    ["2019-11-06T101112Z_12345_RC2ABCDEFGHI_RTRMADP_3_VALLBY-FIRE.JPG", "Reuters", "2019-11-06", "time of sending"],
    ["IMG_1234.jpg", undefined, null, "a camera's name"],
    ["image.jpg", undefined, null, "nothing"],
  ])("%s is of %s, filed %s: %s", (file: string, owner: string | undefined, date: string | null, _why: string) => {
    const read = parseAssetName(file);
    expect(read?.agency).toBe(owner);
    expect(read?.date ?? null).toBe(date);
    expect(read?.dateMeaning ?? null).toBe(date === null ? null : "filed");
  });

  test("a byline gives outlet, agency, city and handle", () => {
    expect(readByline("«فالبي»، أ. ف. ب (أوسلو) vallby_news@")).toEqual({
      outlet: "فالبي",
      authors: [],
      agencies: ["AFP"],
      city: "أوسلو",
      handles: ["@vallby_news"],
    });
    expect(readByline("By Lena Okoro / AFP / Oslo")).toMatchObject({
      authors: ["Lena Okoro"],
      agencies: ["AFP"],
      city: "Oslo",
    });
    expect(readByline("A nurse closes a window in Vallby.")).toBeNull();
  });
});
