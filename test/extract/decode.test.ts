import { expect, test } from "vitest";
import { decodeBytes } from "../../src/extract/decode.js";
import { extractArticle } from "../../src/extract/index.js";
import cases, { type DecodeCase } from "./decode.cases.js";

test.each<DecodeCase>(cases)("$why", ({ bytes, hint, encoding, starts, codes }) => {
  const decoded = decodeBytes(Uint8Array.from(bytes), hint ?? null);
  expect(decoded.encoding).toBe(encoding);
  expect(decoded.text.startsWith(starts)).toBe(true);
  expect(decoded.problems.map((problem) => problem.code)).toEqual(codes);
});

test("a string has no encoding, bytes always have one", () => {
  expect(extractArticle("A boat.").encoding).toBeNull();
  expect(extractArticle(new TextEncoder().encode("A boat.")).encoding).toBe("utf-8");
});
