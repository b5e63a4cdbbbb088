import { describe, expect, test } from "vitest";
import { parseCaption } from "../../../src/parse/index.js";
import type { CaptionCase } from "../case.js";
import houses from "./houses.cases.js";
import joints from "./joints.cases.js";
import labels from "./labels.cases.js";
import slots from "./slots.cases.js";

const tables: Readonly<Record<string, readonly CaptionCase[]>> = { houses, joints, labels, slots };

describe.each(Object.entries(tables))("%s", (_table, cases) => {
  test.each<CaptionCase>(cases)("$why", ({ line, want }) => {
    expect(parseCaption(line)).toMatchObject(want);
  });

  test("no line appears twice", () => {
    expect(new Set(cases.map((row) => row.line)).size).toBe(cases.length);
  });
});
