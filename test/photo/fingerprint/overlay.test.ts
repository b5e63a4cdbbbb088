import { describe, expect, test } from "vitest";
import type { Block, BlockReport, EvenBlock } from "../../../src/photo/fingerprint/blocks.js";
import { type Explanation, explain } from "../../../src/photo/fingerprint/overlay.js";

const ACROSS = 16;
const DOWN = 11;

const FITS = {
  correlation: 1,
  misfit: 0.05,
  brighter: 0.5,
  darker: 0.5,
  fine: false,
  covered: 0.2,
  edges: { cos: 0, sin: 0 },
};
const BAD = { ...FITS, correlation: 0.2, misfit: 2, brighter: 500, darker: 300 };
const TONED = { ...FITS, misfit: 0.4, brighter: 80 };

/** A report in which each place fits but for those named; `even` places show no structure, brighter by the energy given, or darker. */
function report(named: Readonly<Record<string, Partial<Block>>>, even: Readonly<Record<string, number>>): BlockReport {
  const blocks: Block[] = [];
  const flat: EvenBlock[] = [];
  for (let y = 0; y < DOWN; y++) {
    for (let x = 0; x < ACROSS; x++) {
      const change = even[`${x} ${y}`];
      if (change === undefined) blocks.push({ ...FITS, x, y, ...named[`${x} ${y}`] });
      else flat.push({ x, y, brighter: Math.max(0, change), darker: Math.max(0, -change), covered: 0.9 });
    }
  }
  return { blocks, even: flat, across: ACROSS, down: DOWN, laid: new Float32Array(0) };
}

/** All places of a rectangle. */
function area<T>(left: number, top: number, right: number, bottom: number, value: T): Record<string, T> {
  const places: Record<string, T> = {};
  for (let y = top; y <= bottom; y++) for (let x = left; x <= right; x++) places[`${x} ${y}`] = value;
  return places;
}

const STROKES = { ...BAD, brighter: 400, darker: 0 };

describe("what lies on a picture", () => {
  test.each<{
    why: string;
    named: Readonly<Record<string, Partial<Block>>>;
    even?: Readonly<Record<string, number>>;
    want: Explanation["kind"];
  }>([
    { why: "nothing", named: {}, want: "clean" },
    {
      why: "two even grounds, each with something else at its side",
      named: area(12, 0, 15, 10, BAD),
      even: area(0, 0, 10, 10, 0),
      want: "moved",
    },
    { why: "a logo that fills its box", named: area(12, 9, 15, 10, BAD), want: "overlay" },
    {
      why: "a logo, most of which lies on flat ground",
      named: area(12, 9, 13, 9, BAD),
      even: { ...area(14, 9, 15, 9, 900), ...area(12, 10, 15, 10, 900) },
      want: "overlay",
    },
    {
      why: "a logo in two parts, with flat ground between",
      named: { ...area(12, 9, 12, 10, BAD), ...area(14, 9, 15, 9, BAD) },
      even: { ...area(13, 9, 13, 10, 900), ...area(14, 10, 15, 10, 900) },
      want: "overlay",
    },
    {
      why: "a logo under part of which the structure survives in another tone",
      named: { ...area(12, 9, 15, 10, TONED), "12 10": BAD, "15 10": BAD, "12 9": BAD },
      want: "overlay",
    },
    {
      why: "a logo whose edge rings in the blocks beside it, though they are not quiet",
      named: { ...area(12, 8, 15, 10, { ...TONED, misfit: 0.6 }), "12 10": BAD, "15 10": BAD },
      want: "overlay",
    },
    {
      why: "the same where blocks elsewhere are not quiet either: who stands there has moved",
      named: {
        ...area(12, 8, 15, 10, { ...TONED, misfit: 0.6 }),
        "12 10": BAD,
        "15 10": BAD,
        ...area(3, 3, 8, 4, { misfit: 0.6 }),
      },
      want: "moved",
    },
    {
      why: "something as large on flat ground in the middle: it has moved",
      named: area(6, 5, 7, 5, BAD),
      even: { ...area(8, 5, 9, 5, 900), ...area(6, 6, 9, 6, 900) },
      want: "moved",
    },
    {
      why: "on black ground things of other tones, of which one came and one left",
      named: {},
      even: { ...area(3, 3, 4, 6, 8000), ...area(9, 3, 10, 6, -8000) },
      want: "moved",
    },
    {
      why: "on flat ground a logo alone, which is of two tones",
      named: {},
      even: { ...area(12, 10, 13, 10, 8000), ...area(14, 10, 15, 10, -8000) },
      want: "clean",
    },
    {
      why: "a hand that comes in over snow, brighter all over",
      named: area(6, 8, 10, 10, STROKES),
      want: "moved",
    },
    { why: "something that stands in the corner, as people do", named: area(14, 6, 15, 10, BAD), want: "moved" },
    {
      why: "two stray blocks of little change",
      named: { "4 4": { ...BAD, misfit: 0.9, brighter: 60, darker: 60 } },
      want: "clean",
    },
    {
      why: "one block of little misfit, with much that is brighter and much that is darker: someone has moved a hand",
      named: { "4 4": { ...BAD, misfit: 0.9 } },
      want: "moved",
    },
    {
      why: "a watermark on a picture that is mostly snow",
      named: area(0, 4, 15, 5, STROKES),
      even: { ...area(0, 0, 15, 3, 0), ...area(0, 7, 15, 9, 0) },
      want: "veil",
    },
    {
      why: "as many blocks brighter, where the snow too has another tone",
      named: area(0, 4, 15, 5, STROKES),
      even: { ...area(0, 0, 15, 3, 900), ...area(0, 7, 15, 9, 900) },
      want: "moved",
    },
    {
      why: "a pattern that fits once it is smoothed",
      named: area(3, 3, 8, 8, { ...BAD, fine: true }),
      want: "clean",
    },
  ])("$why", ({ named, even = {}, want }) => {
    expect(explain(report(named, even)).kind).toBe(want);
  });
});

test("says where logos and bars lie", () => {
  expect(explain(report(area(12, 9, 15, 10, BAD), {})).covered).toEqual([{ left: 12, right: 15, top: 9, bottom: 10 }]);
  // A bar is covered over its whole length, also where nothing is seen of it.
  const bar = explain(report({ ...area(0, 9, 11, 10, BAD), ...area(12, 9, 15, 10, TONED) }, {}));
  expect(bar).toEqual({ kind: "overlay", covered: [{ left: 0, right: 15, top: 9, bottom: 10 }] });
});
