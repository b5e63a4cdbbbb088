import { describe, expect, test } from "vitest";
import { parseCaption } from "../../src/parse/index.js";
import type { CaptionCase } from "./case.js";

const cases: CaptionCase[] = [
  {
    why: "two spaces before the slash are the same credit",
    line: "Forces advance on November 3, 2017.  / AFP / AHMAD AL-RUBAYE",
    want: {
      description: "Forces advance on November 3, 2017.",
      creators: ["AHMAD AL-RUBAYE"],
      creatorNames: ["Ahmad al-Rubaye"],
      agencies: ["AFP"],
      rule: "afp/slash",
    },
  },
  {
    why: "what stands behind via passed it on",
    line: "A tent. (Photo by ANNA MOE/AFP via Getty Images)",
    want: { description: "A tent.", creators: ["ANNA MOE"], agencies: ["AFP"], distributors: ["Getty Images"] },
  },
  {
    why: "AFP inside a sentence is not a credit",
    line: "The envoy told Reuters/AFP reporters to wait.",
    want: { description: "The envoy told Reuters/AFP reporters to wait.", agencies: [], rule: null },
  },
];

describe("parseCaption", () => {
  test.each(cases)("$why", ({ line, want }) => {
    expect(parseCaption(line)).toMatchObject(want);
  });
});
