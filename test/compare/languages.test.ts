import { describe, expect, test } from "vitest";
import { compareCaptions } from "../../src/index.js";
import cases from "./languages.cases.js";

describe.each(cases)("$language", ({ caption, version, others }) => {
  test("another version is the same caption", () => {
    expect(compareCaptions(caption, version)).toMatchObject({ verdict: "same" });
  });

  test.each(others)("another %s is another photo", (_what, other) => {
    expect(compareCaptions(caption, other).verdict).not.toBe("same");
    expect(compareCaptions(version, other).verdict).not.toBe("same");
  });
});
