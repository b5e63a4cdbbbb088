import { describe, expect, test } from "vitest";
import type { Caption, PhotoMetadata } from "../../src/model.js";
import { captionOf } from "../../src/photo/caption.js";
import { NO_METADATA } from "../../src/photo/reconcile/nothing.js";

interface CaptionOfCase {
  why: string;
  metadata: Partial<PhotoMetadata>;
  want: Partial<Caption>;
}

const cases: CaptionOfCase[] = [
  {
    why: "where the text names nobody, the by-line does",
    metadata: { description: "A tent in the rain.", creators: ["ANNA ONE"], creditLine: "AFP" },
    want: { creators: ["ANNA ONE"], creatorNames: ["Anna One"], agencies: ["AFP"], creditLine: "AFP" },
  },
  {
    why: "where the text names someone, the by-line does not add to it",
    metadata: { description: "A tent in the rain. (AP Photo/Anna One)", creators: ["BEN TWO"], creditLine: "AP" },
    want: { creators: ["Anna One"], agencies: ["AP"], description: "A tent in the rain." },
  },
  {
    why: "a standing in the by-line is no name",
    metadata: { description: "A tent in the rain.", creators: ["STR"], creditLine: "AFP/Getty Images" },
    want: { creators: [], creatorNames: [], agencies: ["AFP"], distributors: ["Getty Images"] },
  },
  {
    why: "an agency in the by-line is no name",
    metadata: { description: "A tent in the rain.", creators: ["Reuters"], creditLine: "REUTERS" },
    want: { creators: [], agencies: ["Reuters"] },
  },
  {
    why: "a name in a form that the parser does not know is kept as it is",
    metadata: { description: "A tent in the rain.", creators: ["One, Anna"] },
    want: { creators: ["One, Anna"] },
  },
  {
    why: "the place comes from the metadata where the text prints none",
    metadata: { description: "A tent in the rain.", city: "Mosul", country: "IRAQ", countryCode: "IRQ" },
    want: { city: "Mosul", country: "IRAQ", countryCode: "IRQ" },
  },
  {
    why: "a country code that is not ISO 3166-1 alpha-3 is left out",
    metadata: { description: "A tent in the rain.", countryCode: "iq" },
    want: { countryCode: null },
  },
  {
    why: "the day that the camera wrote is not the day that the caption prints",
    metadata: { description: "A tent in the rain.", dateCreated: "2017-11-02T14:37:52" },
    want: { dateCreated: null },
  },
];

describe("captionOf", () => {
  test.each(cases)("$why", ({ metadata, want }) => {
    expect(captionOf({ ...NO_METADATA, ...metadata })).toMatchObject(want);
  });

  test("without a description there is no caption", () => {
    expect(captionOf({ ...NO_METADATA, creators: ["ANNA ONE"] })).toBeNull();
  });
});
