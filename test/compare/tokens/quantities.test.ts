import { describe, expect, test } from "vitest";
import { compareCaptions } from "../../../src/index.js";
import { quantities } from "./quantities.cases.js";

describe.each(quantities)("$why", ({ sentence, same, other }) => {
  const withNumber = (number: string): string => sentence.replace("_", () => number);
  const pairs = (others: readonly string[]) => same.flatMap((one) => others.map((two) => [one, two] as const));

  test.each(pairs(same).filter(([one, two]) => one !== two))("%s is %s", (one, two) => {
    expect(compareCaptions(withNumber(one), withNumber(two))).toMatchObject({ verdict: "same" });
  });
  test.each(pairs(other))("%s is not %s", (one, two) => {
    expect(compareCaptions(withNumber(one), withNumber(two)).verdict).not.toBe("same");
  });
});
