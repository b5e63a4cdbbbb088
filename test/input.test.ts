import { describe, expect, test } from "vitest";
import * as cutline from "../src/index.js";

/** What no function of the library takes as its first argument. */
const WRONG: readonly unknown[] = [null, 5, Symbol("x"), () => 1, { photos: 5 }, [null], [{}], [5]];

/** Their only argument is one of options, which have a check and a code of their own; or they take none. */
const OPTIONS_ALONE = new Set(["hardenSharp", "openArchive"]);

const functions = (Object.entries(cutline) as [string, unknown][]).filter(
  (entry): entry is [string, (input: unknown) => unknown] =>
    typeof entry[1] === "function" && /^[a-z]/u.test(entry[0]) && !OPTIONS_ALONE.has(entry[0]),
);

async function outcomeOf(call: () => unknown): Promise<unknown> {
  try {
    const result = call();
    if (typeof result === "object" && result !== null && Symbol.asyncIterator in result) {
      for await (const item of result as AsyncIterable<unknown>) return item;
    }
    return await result;
  } catch (error) {
    return cutline.CutlineError.is(error) ? error.code : error;
  }
}

describe("an argument of the wrong kind is refused with a code", () => {
  test.each(functions)("%s", async (_name, call) => {
    for (const wrong of WRONG) expect(await outcomeOf(() => call(wrong))).toBe("INVALID_INPUT");
  });

  test("the message says what was expected and what came", () => {
    const parse = cutline.parseCaption as (text: unknown) => unknown;
    expect(() => parse(null)).toThrow("text: expected text, received null");
    expect(() => parse([])).toThrow("text: expected text, received a list");
  });
});

describe("records read back from JSON", () => {
  const result = cutline.linkCaptions(cutline.mergeCaptions(["A tent stands near Qaim. / AFP / NAME ONE"]), []);
  const whole = JSON.parse(JSON.stringify({ ...result, records: [] }));

  test("a whole result is taken", () => {
    expect(cutline.renderReport(whole)).toContain("<!DOCTYPE html>");
    expect(cutline.toNinjs(whole)).toEqual([]);
  });

  test.each([
    { why: "no lists beside the records", half: { records: [] } },
    { why: "a record without photos", half: { ...whole, records: [{ id: "r", caption: null }] } },
    {
      why: "a record whose photo has no metadata",
      half: {
        ...whole,
        records: [{ id: "r", caption: null, photos: [{ file: "a.jpg" }], evidence: [], discrepancies: [] }],
      },
    },
  ])("$why is refused", ({ half }) => {
    expect(() => cutline.renderReport(half)).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
    expect(() => cutline.toSarif(half)).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
  });

  test("merged captions of which one is none", () => {
    const call = () => cutline.linkCaptions({ ...whole, captions: [{ id: "x" }] }, []);
    expect(call).toThrow(expect.objectContaining({ code: "INVALID_INPUT", subject: "captions[0]" }));
  });
});
