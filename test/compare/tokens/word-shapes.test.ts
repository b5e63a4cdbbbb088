import fc from "fast-check";
import { expect, test } from "vitest";
import { createLines } from "../../../src/compare/lines.js";
import { shareHalf } from "../../../src/compare/spelling/spelling.js";
import { keyId } from "../../../src/compare/tokens/table.js";
import { mayContain, mayShareHalf, shapesOf } from "../../../src/compare/tokens/word-shapes.js";

// Few letters, so that words which share half, or hold each other, are drawn often; one beyond Latin.
const word = fc.string({ unit: fc.constantFrom("a", "b", "e", "é", "ш", "漢"), minLength: 1, maxLength: 7 });

test("what a shape rules out, the letters rule out as well", () => {
  fc.assert(
    fc.property(word, word, (x, y) => {
      const lines = createLines(2);
      const [a, b] = [keyId(lines.table, x), keyId(lines.table, y)];
      const shapes = shapesOf(lines);
      if (!mayShareHalf(shapes, a, b)) expect(shareHalf(x, y)).toBe(false);
      if (!mayContain(shapes, a, b)) expect(x.includes(y)).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

test("words that come later are described as well", () => {
  const lines = createLines(2);
  const early = keyId(lines.table, "boat");
  shapesOf(lines);
  const later = keyId(lines.table, "boats");
  expect(mayContain(shapesOf(lines), later, early)).toBe(true);
  expect(mayContain(shapesOf(lines), early, later)).toBe(false);
});
