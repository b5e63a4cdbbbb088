import { describe, expect, test } from "vitest";
import { parseAt } from "../../../src/parse/parse-caption.js";
import type { CaptionCase } from "../case.js";
import chains from "./chains.cases.js";
import houses from "./houses.cases.js";
import joints from "./joints.cases.js";
import labels from "./labels.cases.js";
import slots from "./slots.cases.js";

const tables: Readonly<Record<string, readonly CaptionCase[]>> = { chains, houses, joints, labels, slots };

describe.each(Object.entries(tables))("%s", (_table, cases) => {
  test.each<CaptionCase>(cases)("$why", ({ line, want }) => {
    // What a line credits is asked apart from whether anything but a credit says that it is a caption.
    expect(parseAt("candidate", line)).toMatchObject(want);
  });

  test("no line appears twice", () => {
    expect(new Set(cases.map((row) => row.line)).size).toBe(cases.length);
  });
});
